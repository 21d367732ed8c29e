package org.anuyat.permit.delivery;

import java.util.UUID;
import org.anuyat.permit.dispatch.SecretWay;
import org.anuyat.permit.job.JobHandler;

/** A password or code is to be sent; the secret itself stays sealed until it is. */
record TellingSecretJob(
    String municipality, UUID dispatchId, UUID tellingId, SecretWay way, String to)
    implements JobHandler.Data {}
