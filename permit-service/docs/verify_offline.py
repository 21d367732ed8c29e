#!/usr/bin/env python3
"""Checks the signed code of a permit without Anuyat's software.

usage: verify_offline.py JWKS REVOCATIONS CODE
  JWKS         file: GET /v1/municipalities/{m}/jwks.json
  REVOCATIONS  file: GET /v1/municipalities/{m}/revocations.jws
  CODE         text of the QR code, or what follows its '#'

Needs only `pip install joserfc`. Prints the verdict; ends with 0 when the permit holds.
"""
import datetime
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
        raise ValueError("not a " + kind)
    return json.loads(token.payload)


def verdict(keys, revocations, code):
    try:
        permit = opened(code.rsplit("#", 1)[-1], keys, "anuyat-permit+jws")
        listed = opened(revocations, keys, "anuyat-revocations+jws")
    except (JoseError, ValueError) as wrong:
        return "NOT GENUINE: %s" % wrong
    if listed["iss"] != permit["iss"] or listed["exp"] < time.time():
        return "CANNOT BE TOLD: the list of revocations is too old or another municipality's"
    if permit["jti"] in listed["not"]:
        return "DOES NOT HOLD: " + listed["not"][permit["jti"]]
    bangkok = datetime.timezone(datetime.timedelta(hours=7))
    if permit["til"] and permit["til"] < datetime.datetime.now(bangkok).date().isoformat():
        return "EXPIRED: " + permit["til"]
    return "HOLDS: %(num)s %(ttl)s, %(hld)s" % permit


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as jwks, open(sys.argv[2], encoding="ascii") as lists:
        said = verdict(KeySet.import_key_set(json.load(jwks)), lists.read().strip(), sys.argv[3])
    print(said)
    sys.exit(0 if said.startswith("HOLDS") else 1)
