-- Both are trusted extensions of PostgreSQL's own contrib: the owner of the database may add them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- pg_trgm sees only what the database's locale calls a letter; under locale C no Thai letter is one.
CREATE FUNCTION search_letters(content text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN pg_catalog.translate(content,
    'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุูเแโใไๅๆ็่้๊๋์ํ๎',
    '0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklrstuvwxyz012345');
COMMENT ON FUNCTION search_letters IS 'Thai letters as letters pg_trgm indexes under any locale; several share one, so a hit is checked against the content';

CREATE TABLE message_search (
    message_id   uuid PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    municipality text NOT NULL,
    content      text NOT NULL
);
CREATE INDEX message_search_content ON message_search
    USING gin (municipality, search_letters(content) gin_trgm_ops);
COMMENT ON TABLE message_search IS 'What a search finds a message by, written once when it was read; apart from the message, whose row changes';
COMMENT ON COLUMN message_search.content IS 'Subject, sender, file names and the first 20,000 characters of the text: NFKC, lower case, Arabic digits';

INSERT INTO message_search (message_id, municipality, content)
SELECT id, municipality,
       translate(lower(normalize(concat_ws(E'\n', subject, from_name, from_address, left(body, 20000)), NFKC)),
                 '๐๑๒๓๔๕๖๗๘๙', '0123456789')
FROM message WHERE state <> 'RECEIVED';

CREATE INDEX message_by_arrival ON message (municipality, arrived_at);
CREATE INDEX message_by_folder ON message (municipality, folder, id DESC);
CREATE INDEX message_by_case ON message (municipality, case_id, id DESC) WHERE case_id IS NOT NULL;
CREATE INDEX message_by_number ON message (municipality, register_year, register_number);
CREATE INDEX acknowledgement_by_decision ON acknowledgement (municipality, decision, message_id);
