-- Statements of a municipality's bank accounts, their lines, and which fee got which money.
CREATE TABLE statement_mapping (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    name         text        NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,49}$'),
    mapping      jsonb       NOT NULL,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL,
    UNIQUE (municipality, name)
);
COMMENT ON TABLE statement_mapping IS 'How a CSV report of a bank is read, as the municipality told it';
COMMENT ON COLUMN statement_mapping.mapping IS 'See CsvMapping in the API document';

CREATE TABLE reconciliation_settings (
    id                          uuid    PRIMARY KEY,
    municipality                text    NOT NULL UNIQUE,
    version                     bigint  NOT NULL,
    confirm_exact               boolean NOT NULL,
    same_money_days             int     NOT NULL CHECK (same_money_days BETWEEN 0 AND 30),
    not_seen_after_working_days int     NOT NULL CHECK (not_seen_after_working_days BETWEEN 1 AND 30)
);
COMMENT ON TABLE reconciliation_settings IS 'What a municipality lets the reconciliation do by itself; without a row: nothing, 3 days, 3 working days';
COMMENT ON COLUMN reconciliation_settings.confirm_exact IS 'Whether an exact match settles its fee without an officer';
COMMENT ON COLUMN reconciliation_settings.same_money_days IS 'How many days may lie between a payment and the line that shows it';
COMMENT ON COLUMN reconciliation_settings.not_seen_after_working_days IS 'After how many working days a payment the bank has not shown is a difference';

CREATE TABLE statement (
    id           uuid        PRIMARY KEY,
    municipality text        NOT NULL,
    version      bigint      NOT NULL,
    sha256       text        NOT NULL,
    size_bytes   bigint      NOT NULL,
    file_name    text        NOT NULL,
    format       text        NOT NULL CHECK (format IN ('CSV', 'CAMT053', 'MT940')),
    mapping      text,
    object_key   text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('WAITING', 'IMPORTED', 'MATCHED', 'REFUSED')),
    uploaded_by  text        NOT NULL,
    uploaded_at  timestamptz NOT NULL,
    finished_at  timestamptz,
    lines_read   int         NOT NULL DEFAULT 0,
    lines_new    int         NOT NULL DEFAULT 0,
    lines_known  int         NOT NULL DEFAULT 0,
    fault_count  int         NOT NULL DEFAULT 0,
    faults       jsonb       NOT NULL,
    UNIQUE (municipality, sha256)
);
CREATE INDEX statement_by_id ON statement (municipality, id);
COMMENT ON TABLE statement IS 'A file of a bank (รายการเดินบัญชี), kept byte for byte; imported as a whole or not at all';
COMMENT ON COLUMN statement.lines_read IS 'Lines read so far, also while it is being imported';
COMMENT ON COLUMN statement.lines_known IS 'Lines that another statement had brought before';
COMMENT ON COLUMN statement.faults IS 'The first hundred lines that could not be read: [{line, messageTh, messageEn}]';

CREATE TABLE statement_entry (
    id               uuid        PRIMARY KEY,
    municipality     text        NOT NULL,
    version          bigint      NOT NULL,
    origin           text        NOT NULL CHECK (origin IN ('STATEMENT', 'BANK_CALL')),
    statement_id     uuid        REFERENCES statement (id),
    line             int         NOT NULL,
    account_number   text        NOT NULL,
    entry_key        text        NOT NULL,
    bank             text        CHECK (bank ~ '^[0-9]{3}$'),
    booked_at        timestamptz NOT NULL,
    time_known       boolean     NOT NULL,
    value_date       date,
    amount_satang    bigint      NOT NULL,
    returned         boolean     NOT NULL,
    ref1             text,
    ref2             text,
    bank_reference   text,
    description      text,
    payer            text,
    balance_satang   bigint,
    state            text        NOT NULL
        CHECK (state IN ('NEW', 'UNMATCHED', 'PROPOSED', 'PART_MATCHED', 'MATCHED', 'DISMISSED', 'DEBIT', 'SUPERSEDED')),
    matched_satang   bigint      NOT NULL DEFAULT 0,
    candidates       jsonb       NOT NULL,
    seen_in          uuid        REFERENCES statement_entry (id),
    decided_by       text,
    decided_at       timestamptz,
    reason           text,
    CHECK ((origin = 'STATEMENT') = (statement_id IS NOT NULL)),
    CHECK (matched_satang BETWEEN 0 AND greatest(amount_satang, 0)),
    CHECK (state <> 'MATCHED' OR matched_satang = amount_satang),
    UNIQUE (municipality, account_number, entry_key)
);
CREATE INDEX statement_entry_by_state ON statement_entry (municipality, state, id);
CREATE INDEX statement_entry_by_time ON statement_entry (municipality, booked_at);
CREATE INDEX statement_entry_to_match ON statement_entry (statement_id, id) WHERE state = 'NEW';
CREATE INDEX statement_entry_of_statement ON statement_entry (statement_id, state);
CREATE INDEX statement_entry_by_reference ON statement_entry (municipality, bank_reference)
    WHERE bank_reference IS NOT NULL;
CREATE INDEX statement_entry_of_calls ON statement_entry (municipality, amount_satang)
    WHERE origin = 'BANK_CALL' AND seen_in IS NULL;
COMMENT ON TABLE statement_entry IS 'A line of a statement, or a payment a bank called about';
COMMENT ON COLUMN statement_entry.entry_key IS 'What makes the line one of its kind within the account, so that overlapping statements count it once';
COMMENT ON COLUMN statement_entry.bank IS '3-digit code of the bank that called; null for lines of statements';
COMMENT ON COLUMN statement_entry.time_known IS 'False where the bank told the date alone; booked_at is then its midnight in Bangkok';
COMMENT ON COLUMN statement_entry.amount_satang IS 'Above 0 money in, below 0 money out';
COMMENT ON COLUMN statement_entry.matched_satang IS 'How much of it belongs to fees';
COMMENT ON COLUMN statement_entry.candidates IS 'Fees it may be for: [{feeId, score, reasons}], best first';
COMMENT ON COLUMN statement_entry.seen_in IS 'For a bank''s call: the line of a statement that shows the same money';

CREATE TABLE statement_match (
    id            uuid        PRIMARY KEY,
    municipality  text        NOT NULL,
    entry_id      uuid        NOT NULL REFERENCES statement_entry (id),
    fee_id        uuid        NOT NULL REFERENCES fee (id),
    payment_id    uuid        NOT NULL REFERENCES fee_payment (id),
    amount_satang bigint      NOT NULL CHECK (amount_satang > 0),
    was_known     boolean     NOT NULL,
    matched_at    timestamptz NOT NULL,
    actor         text        NOT NULL,
    reason        text,
    released_at   timestamptz
);
CREATE UNIQUE INDEX statement_match_once ON statement_match (entry_id, fee_id) WHERE released_at IS NULL;
CREATE INDEX statement_match_of_payment ON statement_match (payment_id);
COMMENT ON TABLE statement_match IS 'Which money of an entry is which payment of a fee';
COMMENT ON COLUMN statement_match.was_known IS 'True where the payment was recorded before by other evidence; the money is not counted again';
COMMENT ON COLUMN statement_match.released_at IS 'When the payment was annulled and the money became free again';
CREATE INDEX fee_payment_not_seen ON fee_payment (municipality, amount_satang)
    WHERE statement_entry_id IS NULL AND annulled_at IS NULL;
CREATE INDEX fee_payment_by_reference ON fee_payment (municipality, bank_reference)
    WHERE bank_reference IS NOT NULL;
