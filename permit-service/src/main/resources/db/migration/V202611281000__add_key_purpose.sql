-- A municipality signs with two keys: one under its documents, one under data (JWS).
ALTER TABLE signing_key
    ADD COLUMN purpose text NOT NULL DEFAULT 'DOCUMENT' CHECK (purpose IN ('DOCUMENT', 'DATA')),
    ADD COLUMN created_by text NOT NULL DEFAULT 'permit-service';
DROP INDEX signing_key_of_owner;
CREATE INDEX signing_key_of_owner ON signing_key (owner, purpose, created_at DESC);
COMMENT ON COLUMN signing_key.purpose IS 'DOCUMENT: PAdES under a PDF; DATA: Ed25519 under credentials and QR codes, published as JWKS';
COMMENT ON COLUMN signing_key.keystore_key IS 'Object in the bucket (PKCS#12), or pkcs11:<label> for a key that stays in the security module';
COMMENT ON COLUMN signing_key.created_by IS 'Who had the key made or taken in (sub); permit-service: made when first needed';
