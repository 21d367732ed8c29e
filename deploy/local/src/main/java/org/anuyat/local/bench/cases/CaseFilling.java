package org.anuyat.local.bench.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The SQL that fills the case-service's tables: ten years of a province with a hundred
 * municipalities, one of which has a fifth of all cases. Only what lists read is filled: of the
 * mails those of the large municipality, of the histories the lines of cases taken out of turn.
 * Nobody in it exists.
 */
final class CaseFilling {
  private static final List<String> TABLES =
      List.of("case_file", "case_search", "case_message", "case_history", "case_count");

  /** Case n of {first..last}: its values are made of n and chance. */
  private static final String CASES =
      """
      insert into case_file (id, municipality, version, case_number, be_year, status, procedure_id,
        procedure_code, applicant_name, applicant_address, subject, opened_at, arrived_at,
        deemed_received_at, latest_message_id, reviewer, transaction_id, permit_number,
        history_length, history_hash)
      select made.id, municipality, 0, n, year, status, procedure.id, procedure.code,
        case when n <= 35 and n %% 5 = 0 then 'นางสาวน้ำทิพย์ ผู้หายาก' else name end,
        'citizen' || n || '@example.org', subject || ' เลขที่ ' || n, at, at, at, gen_random_uuid(),
        case when status <> 'RECEIVED' then 'officer-' || floor(random() * 40) end,
        case when procedure.code = 'food-shop' then 'AN' || lpad(n::text, 14, '0') end,
        case when status = 'DELIVERED' then n || '/' || year end,
        2, repeat('0', 64)
      from (
        select n, at, extract(year from at) + 543 as year,
          case when n %% 5 = 0 then '05300118'
            else '04' || lpad(floor(random() * 99)::text, 6, '0') end as municipality,
          (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7'
            || lpad(to_hex(n %% 4096), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid as id,
          case
            when at > timestamptz '2026-11-14 00:00+07' then 'RECEIVED'
            when at > timestamptz '2026-09-25 00:00+07' then (array['UNDER_REVIEW',
              'WAITING_FOR_APPLICANT', 'AWAITING_APPROVAL', 'APPROVED', 'AWAITING_PAYMENT'])
              [1 + floor(random() * 5)]
            when random() < 0.8 then 'DELIVERED'
            else (array['COMPLETED', 'REJECTED', 'RETURNED', 'WITHDRAWN'])[1 + floor(random() * 4)]
          end as status,
          (array['นาย', 'นาง', 'นางสาว'])[1 + floor(random() * 3)]
            || (array['ตัวอย่าง', 'ทดสอบ', 'สมมุติ', 'จำลอง', 'ลองดู', 'ลำดวน', 'กุหลาบ', 'มะลิ',
              'จำปา', 'บัวหลวง', 'พุดซ้อน', 'ชบา', 'เฟื่องฟ้า', 'ราตรี', 'แก้วใจ', 'ปีบทอง',
              'พิกุล', 'ลั่นทม', 'ดาวเรือง', 'บานชื่น'])[1 + floor(random() * 20)]
            || ' '
            || (array['แสน', 'ศรี', 'ทอง', 'เงิน', 'แก้ว', 'บุญ', 'สุข', 'ใจ', 'รุ่ง', 'พูน',
              'มี', 'เพิ่ม', 'ยิ่ง', 'งาม', 'สม', 'วงศ์', 'ชัย', 'พร', 'ธรรม', 'เรือง'])
              [1 + floor(random() * 20)]
            || (array['ตัวอย่างดี', 'ทดสอบ', 'สมมุติ', 'จำลอง', 'ลองใจ', 'นามแฝง', 'ไม่จริง',
              'แต่งขึ้น', 'ในนิทาน', 'ชั่วคราว'])[1 + floor(random() * 10)] as name,
          (array['ขออนุญาตเปิดร้านอาหาร', 'ต่ออายุใบอนุญาตร้านอาหาร', 'ขอใช้เครื่องขยายเสียง',
            'ขออนุญาตก่อสร้างอาคาร', 'ขอเปลี่ยนที่อยู่ผู้เสียภาษี', 'ลงทะเบียนเบี้ยยังชีพ',
            'ร้องเรียนเหตุรำคาญ', 'ขอข้อมูลข่าวสาร'])[1 + floor(random() * 8)] as subject
        from (
          select n, timestamptz '2016-11-25 08:30+07'
            + interval '10 years' * ((n - %1$d)::float8 / (%2$d - %1$d + 1)) as at
          from generate_series(%1$d, %2$d) n
        ) timed
      ) made
      cross join lateral (
        select p.id, p.code from procedure_version p
        where p.municipality = '05300118' and p.current
          and p.code = case when n %% 10 < 8 then 'food-shop' else 'loudspeaker' end
      ) procedure
      """;

  private static final String SEARCH =
      """
      insert into case_search (case_id, municipality, receipt_year, deemed_received_at, arrived_at,
        content)
      select c.id, c.municipality, be_year(c.deemed_received_at), c.deemed_received_at,
        c.arrived_at, case_words(c)
      from case_file c where c.case_number between %d and %d and history_hash = repeat('0', 64)
      """;

  private static final String MESSAGES =
      """
      insert into case_message (id, municipality, case_id, message_id, kind, register_number,
        arrived_at, deemed_received_at, from_name, from_address, subject, body)
      select gen_random_uuid(), municipality, id, latest_message_id, 'APPLICATION',
        case_number || '/' || be_year, arrived_at, deemed_received_at, applicant_name,
        applicant_address, subject, 'เรียน เจ้าหน้าที่ โปรดพิจารณาคำขอตามเอกสารแนบ'
      from case_file where municipality = '05300118' and case_number between %d and %d
        and history_hash = repeat('0', 64)
      """;

  private static final String HISTORIES =
      """
      insert into case_history (id, municipality, case_id, seq, event, from_status, to_status,
        actor, at, facts, previous_hash, hash, reason)
      select gen_random_uuid(), c.municipality, c.id, 2, 'REVIEW_STARTED', 'RECEIVED',
        'UNDER_REVIEW', 'officer-1', c.opened_at, '{"passedOver": "1/2569"}', repeat('0', 64),
        repeat('0', 64), 'มีเหตุจำเป็นเร่งด่วน'
      from case_file c where c.case_number %% 101 = 0
        and c.case_number between %d and %d and history_hash = repeat('0', 64)
      """;

  private CaseFilling() {}

  /**
   * The statements that add what is missing to so many cases, for a superuser; none where all are
   * there.
   */
  static List<String> upTo(Connection superuser, int cases) throws SQLException {
    long there =
        CaseDatabase.number(superuser, "select coalesce(max(case_number), 0) from case_file");
    if (there >= cases) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    // No triggers and no checks of references: they are for single changes.
    all.add("set session_replication_role = replica");
    all.add("set maintenance_work_mem = '512MB'");
    List<String> indexes = indexes(superuser, "'drop index ' || indexname");
    List<String> making = indexes(superuser, "indexdef");
    all.addAll(indexes);
    long first = there + 1;
    for (String sql : List.of(CASES, SEARCH, MESSAGES, HISTORIES)) {
      all.add(sql.formatted(first, cases));
    }
    all.add("truncate case_count");
    all.add(
        "insert into case_count select municipality, status, count(*) from case_file group by 1,"
            + " 2");
    all.addAll(making);
    TABLES.forEach(table -> all.add("vacuum analyze " + table));
    all.add("checkpoint");
    return all;
  }

  /** Of every index of the tables that is no constraint's. */
  private static List<String> indexes(Connection superuser, String what) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Statement statement = superuser.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select "
                    + what
                    + " from pg_indexes i where tablename in ('"
                    + String.join("', '", TABLES)
                    + "') and not exists (select 1 from pg_constraint c"
                    + " where c.conname = i.indexname) order by indexname")) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }
}
