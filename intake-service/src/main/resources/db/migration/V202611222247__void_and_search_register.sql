ALTER TABLE register_entry
    ADD COLUMN letter_number text NOT NULL DEFAULT '',
    ADD COLUMN letter_date   date,
    ADD COLUMN remark        text NOT NULL DEFAULT '',
    ADD COLUMN voided_at     timestamptz,
    ADD COLUMN voided_by     text,
    ADD COLUMN void_reason   text,
    ADD CONSTRAINT register_entry_void_is_whole
        CHECK (num_nulls(voided_at, voided_by, void_reason) IN (0, 3));
COMMENT ON COLUMN register_entry.letter_number IS 'ที่: the number the letter itself bears; of an incoming one an officer writes it down';
COMMENT ON COLUMN register_entry.letter_date IS 'ลงวันที่: the date the letter itself bears (Bangkok); null: not known';
COMMENT ON COLUMN register_entry.remark IS 'หมายเหตุ: an officer''s remark';
COMMENT ON COLUMN register_entry.voided_at IS 'ยกเลิก: the line stays in the book and its number is never given again';
COMMENT ON COLUMN register_entry.voided_by IS 'Who voided it (the token''s sub)';

-- A book of numbers: a line is voided, never taken out or renumbered.
CREATE FUNCTION refuse_register_loss() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a register line is voided, never deleted or renumbered';
END $$;
CREATE TRIGGER register_entry_is_kept BEFORE DELETE ON register_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_register_loss();
CREATE TRIGGER register_entry_keeps_its_number
    BEFORE UPDATE OF municipality, register, year, number, item_id, entered_at ON register_entry
    FOR EACH ROW WHEN (
        (OLD.municipality, OLD.register, OLD.year, OLD.number, OLD.item_id, OLD.entered_at)
        IS DISTINCT FROM
        (NEW.municipality, NEW.register, NEW.year, NEW.number, NEW.item_id, NEW.entered_at))
    EXECUTE FUNCTION refuse_register_loss();

-- Thai digits as digits, both spellings of sara am and full-width letters alike, small letters, nothing invisible.
CREATE FUNCTION searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    lower(translate(normalize(words, NFKC), '๐๑๒๓๔๕๖๗๘๙' || U&'\200B\200C\200D\FEFF\00AD', '0123456789'));
COMMENT ON FUNCTION searchable(text) IS 'The form in which a searched text and the words looked for are compared';
