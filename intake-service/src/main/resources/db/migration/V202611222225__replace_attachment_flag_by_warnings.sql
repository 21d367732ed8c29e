CREATE TABLE attachment_warning (
    attachment_id uuid NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    code          text NOT NULL,
    detail        text NOT NULL,
    PRIMARY KEY (attachment_id, code)
);
COMMENT ON TABLE attachment_warning IS 'What to know about a file before opening it (rules 3.4, 3.5)';
COMMENT ON COLUMN attachment_warning.detail IS 'The measure or trace, never the sender''s words; may be empty';

INSERT INTO attachment_warning (attachment_id, code, detail)
SELECT id,
       CASE flag
           WHEN 'UNUSUAL_TYPE' THEN 'ODD_TYPE'
           WHEN 'NAME_DISAGREES' THEN 'WRONG_EXTENSION'
           ELSE 'EMPTY'
       END,
       ''
FROM attachment
WHERE flag IS NOT NULL;
ALTER TABLE attachment DROP COLUMN flag;
