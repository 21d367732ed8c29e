CREATE TABLE acknowledgement_text (
    municipality text        PRIMARY KEY,
    body_th      text        NOT NULL,
    body_en      text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    changed_by   text        NOT NULL
);
COMMENT ON TABLE acknowledgement_text IS 'A municipality''s own text of the acknowledgement (แจ้งตอบรับ); none: the built-in one';
COMMENT ON COLUMN acknowledgement_text.body_th IS 'With {phone}, {registerNumber}, {received}, {municipality}; nothing of the sender''s can be named';
