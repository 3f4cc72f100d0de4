"""Draws a spot check again: python3 spot-check-replay.py CC-2026-001.json (the file that /spot/CC-2026-001.json gives)."""
import hashlib, json, sys
spot = json.load(open(sys.argv[1], encoding="utf-8"))
weight = {each["code"]: each["weight"] for each in spot["frame"]}

def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()

def key(code, ticket):
    return sha256(spot["seed"]["hash"] + "|" + code + "|" + str(ticket))

def by_risk(code):
    return min(key(code, ticket) for ticket in range(1, weight[code] + 1))

if sha256("".join(code + " " + str(weight[code]) + "\n" for code in sorted(weight))) != spot["frameSha256"]:
    sys.exit("the frame is not the one that was frozen")
chance = sorted(weight, key=lambda code: key(code, 0))[:spot["byChance"]]
risk = sorted((code for code in weight if code not in chance), key=by_risk)[:spot["byRisk"]]
print("\n".join([code + " CHANCE" for code in chance] + [code + " RISK" for code in risk]))
