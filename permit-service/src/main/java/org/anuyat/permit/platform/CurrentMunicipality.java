package org.anuyat.permit.platform;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Default;
import org.jboss.logging.MDC;

/**
 * The municipality (tenant) this request or job works for.
 *
 * <p>Set once from the path after the token was checked, or by a job from its own data. Hibernate
 * adds it to every query and every new row. {@link #PROVINCE} sees all rows and is only for work
 * that has no municipality, such as a public look-up by token.
 */
@Default
@RequestScoped
@PersistenceUnitExtension
public class CurrentMunicipality implements TenantResolver {
  /** The code of no municipality: sees every tenant's rows, can own none. */
  public static final String PROVINCE = "00000000";

  private String code = PROVINCE;

  public void set(String municipality) {
    if (!municipality.matches("[0-9]{8}")) {
      throw new IllegalArgumentException("not a municipality code");
    }
    code = municipality;
    MDC.put("municipality", municipality);
  }

  public String code() {
    return code;
  }

  @Override
  public String getDefaultTenantId() {
    return PROVINCE;
  }

  @Override
  public String resolveTenantId() {
    return code;
  }

  @Override
  public boolean isRoot(String tenantId) {
    return PROVINCE.equals(tenantId);
  }
}
