#!/usr/bin/env python3
"""Checks the signed code of a permit without Anuyat's software.

usage: verify_offline.py JWKS REVOCATIONS CODE
  JWKS         file: GET /v1/municipalities/{m}/jwks.json
  REVOCATIONS  file: GET /v1/municipalities/{m}/revocations.jws
  CODE         text of the permit's second QR code, or an address with it after the '#'

Needs only `pip install joserfc`. Prints the verdict; ends with 0 when the permit holds.
"""
import base64
import datetime
import hashlib
import json
import sys
import time

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet


def opened(compact, keys, kind):
    """The payload, when one of the keys signed it as this kind."""
    token = jws.deserialize_compact(compact, keys, algorithms=["EdDSA", "Ed25519"])
    if token.headers().get("typ") != kind:
        raise ValueError("another kind of data")
    return json.loads(token.payload)


def verdict(keys, revocations, code):
    try:
        permit = opened(code.rsplit("#", 1)[-1], keys, None)
        listed = opened(revocations, keys, "anuyat-revocations+jws")
    except (JoseError, ValueError) as wrong:
        return "NOT GENUINE: %s" % wrong
    if listed["iss"] != permit["m"] or listed["exp"] < time.time():
        return "CANNOT BE TOLD: the list of revocations is too old or another municipality's"
    digest = hashlib.sha256(permit["t"].encode()).digest()[:12]
    status = listed["not"].get(base64.urlsafe_b64encode(digest).decode())
    if status:
        return "DOES NOT HOLD: " + status
    bangkok = datetime.timezone(datetime.timedelta(hours=7))
    if permit.get("u") and permit["u"] < datetime.datetime.now(bangkok).date().isoformat():
        return "EXPIRED: " + permit["u"]
    return "HOLDS: %s %s, %s" % (permit["n"], listed["kinds"].get(permit["p"]), permit["h"])


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as jwks, open(sys.argv[2], encoding="ascii") as lists:
        said = verdict(KeySet.import_key_set(json.load(jwks)), lists.read().strip(), sys.argv[3])
    print(said)
    sys.exit(0 if said.startswith("HOLDS") else 1)
