"""Packs what Traefik's code made into the JSON of the tests: pack.py VERSION OUT PROVIDER:CROSS:MANIFESTS:DUMP:COUNT ...

PROVIDER is kubernetes or kubernetescrd; CROSS is 1 where the dump was made with DUMP_CROSS=1, else 0.
"""

import json
import os
import sys


def pack(version, out, jobs):
    objs = []
    index = {}
    cases = []
    for provider, cross, src, dump, limit in jobs:
        lines = [json.loads(l) for l in open(dump)]
        for d in lines[:limit]:
            if d.get("panic"):
                continue
            idx = []
            for t in open(src + "/" + os.path.basename(d["file"])).read().split("\n---\n"):
                o = json.loads(t)
                if not o["metadata"].get("annotations", 1):
                    del o["metadata"]["annotations"]
                k = json.dumps(o, sort_keys=True)
                if k not in index:
                    index[k] = len(objs)
                    objs.append(o)
                idx.append(index[k])
            routers = []
            conf = d["conf"]
            for proto in ("http", "tcp"):
                sec = conf.get(proto) or {}
                for name, r in sorted((sec.get("routers") or {}).items()):
                    s = (sec.get("services") or {}).get(r.get("service", ""))
                    kind = "none"
                    if "@internal" in r.get("service", ""):
                        kind = "internal"
                    elif s and "loadBalancer" in s:
                        sv = s["loadBalancer"].get("servers") or []
                        kind = (sv[0].get("url", "tcp:").split(":")[0] if proto == "http" else "tcp") if sv else "empty"
                    elif s:
                        kind = "group"
                    routers.append(
                        [proto, name, r.get("rule", ""), r.get("priority", 0), ",".join(r.get("middlewares") or []), r.get("tls") is not None, kind]
                    )
            c = {"name": os.path.basename(d["file"]).replace(".yml", ""), "provider": provider, "objects": idx, "routers": routers}
            if cross:
                c["crossNamespace"] = True
            cases.append(c)
    with open(out, "w") as f:
        f.write(
            '{"traefik":%s,\n"objects":[\n' % json.dumps(version)
            + ",\n".join(json.dumps(o, separators=(",", ":")) for o in objs)
            + '\n],\n"cases":[\n'
            + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
            + "\n]}\n"
        )
    print(out, len(objs), len(cases), sum(len(c["routers"]) for c in cases), os.path.getsize(out))


pack(
    sys.argv[1],
    sys.argv[2],
    [(provider, cross == "1", source, dump, int(count)) for provider, cross, source, dump, count in (job.split(":") for job in sys.argv[3:])],
)
