-- A successor may be ordered by a registrar; it then belongs to the case of the permit it replaces.
ALTER TABLE permit
    ADD COLUMN ordered_by text NOT NULL DEFAULT 'CASE' CHECK (ordered_by IN ('CASE', 'REGISTRAR')),
    ADD COLUMN reminded_days int;
ALTER TABLE permit DROP CONSTRAINT permit_municipality_case_id_key;
CREATE UNIQUE INDEX permit_of_case ON permit (municipality, case_id) WHERE ordered_by = 'CASE';
CREATE INDEX permit_ending ON permit (valid_until, id) WHERE status IN ('VALID', 'SUSPENDED');
CREATE INDEX permit_suspension_ending ON permit (suspended_until, id) WHERE status = 'SUSPENDED';
COMMENT ON COLUMN permit.ordered_by IS 'CASE: the case''s own permit, one per case; REGISTRAR: ordered at the register';
COMMENT ON COLUMN permit.reminded_days IS 'Last reminder of the end of validity that was sent, in days before it';

CREATE TABLE permit_copy (
    id              uuid        PRIMARY KEY,
    municipality    text        NOT NULL,
    permit_id       uuid        NOT NULL REFERENCES permit,
    counter         int         NOT NULL CHECK (counter > 0),
    cause           text        NOT NULL CHECK (cause IN ('LOST', 'DAMAGED', 'OTHER')),
    remark          text,
    issued_on       date        NOT NULL,
    actor           text        NOT NULL,
    document_key    text,
    document_sha256 text,
    document_size   bigint,
    UNIQUE (permit_id, counter)
);
COMMENT ON TABLE permit_copy IS 'Replacement copies (ใบแทน): same permit, same number, a document of their own';
COMMENT ON COLUMN permit_copy.counter IS 'ใบแทน ฉบับที่ …, from 1';
