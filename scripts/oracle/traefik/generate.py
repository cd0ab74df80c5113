"""Writes random manifests for Traefik: generate.py SEED COUNT DIRECTORY

DIRECTORY/ingress and DIRECTORY/crd get COUNT files each, for v3, DIRECTORY/ingress-v2 and DIRECTORY/crd-v2 the same with Endpoints in the place of
EndpointSlices, which is what v2.11 reads. Everything in them is valid for the API server; what Traefik thinks of it is the question.
"""

import json
import os
import random
import sys

random.seed(int(sys.argv[1]))
N = int(sys.argv[2])
OUT = sys.argv[3]
for name in ("ingress", "crd", "ingress-v2", "crd-v2"):
    os.makedirs(os.path.join(OUT, name), exist_ok=True)
R = random.choice


def maybe(p):
    return random.random() < p


def services(ns):
    out = []

    def svc(name, spec):
        out.append({"apiVersion": "v1", "kind": "Service", "metadata": {"name": name, "namespace": ns}, "spec": spec})

    def sl(name, svcname, ports, eps):
        out.append(
            {
                "apiVersion": "discovery.k8s.io/v1",
                "kind": "EndpointSlice",
                "metadata": {"name": name, "namespace": ns, "labels": {"kubernetes.io/service-name": svcname}},
                "addressType": "IPv4",
                "ports": ports,
                "endpoints": eps,
            }
        )

    ok = [{"addresses": ["10.1.0.1"], "conditions": {"ready": True, "serving": True}}]
    svc(
        "plain",
        {
            "clusterIP": "10.0.0.1",
            "ports": [{"name": "http", "port": 80}, {"name": "https", "port": 443}, {"name": "api", "port": 8080, "targetPort": 9090}],
        },
    )
    sl("plain-a", "plain", [{"name": "http", "port": 80}, {"name": "https", "port": 443}, {"name": "api", "port": 9090}], ok)
    svc("single", {"clusterIP": "10.0.0.2", "ports": [{"port": 3000}]})
    sl("single-a", "single", [{"name": "", "port": 3000}], ok)
    svc("headless", {"clusterIP": "None", "ports": [{"name": "web", "port": 81}]})
    sl("headless-a", "headless", [{"name": "web", "port": 81}], ok)
    svc("notready", {"clusterIP": "10.0.0.3", "ports": [{"name": "web", "port": 82}]})
    sl("notready-a", "notready", [{"name": "web", "port": 82}], [{"addresses": ["10.1.0.2"], "conditions": {"ready": False, "serving": False}}])
    svc("terminating", {"clusterIP": "10.0.0.4", "ports": [{"name": "web", "port": 83}]})
    sl(
        "terminating-a",
        "terminating",
        [{"name": "web", "port": 83}],
        [{"addresses": ["10.1.0.3"], "conditions": {"ready": False, "serving": True, "terminating": True}}],
    )
    svc(
        "external",
        {"type": "ExternalName", "externalName": "ext.example.org", "ports": [{"name": "http", "port": 80}, {"name": "https", "port": 443}]},
    )
    svc("extnoport", {"type": "ExternalName", "externalName": "ext2.example.org"})
    svc("np", {"type": "NodePort", "clusterIP": "10.0.0.5", "ports": [{"name": "web", "port": 84, "nodePort": 30084}]})
    sl("np-a", "np", [{"name": "web", "port": 84}], ok)
    svc("httpsname", {"clusterIP": "10.0.0.6", "ports": [{"name": "https-x", "port": 8443}]})
    sl("httpsname-a", "httpsname", [{"name": "https-x", "port": 8443}], ok)
    return out


svcs = ["plain", "single", "headless", "notready", "terminating", "external", "extnoport", "np", "httpsname", "absent"]
ports = {
    "plain": [80, 443, 8080, 9090, "http", "https", "api", "nope"],
    "single": [3000, 3001],
    "headless": [81, "web"],
    "notready": [82, "web"],
    "terminating": [83, "web"],
    "external": [80, 443, "http", 99],
    "extnoport": [80, 8080],
    "np": [84, "web"],
    "httpsname": [8443, "https-x"],
    "absent": [80, "x"],
}
P = "traefik.ingress.kubernetes.io/"


def ingress(i, ns):
    a = {}
    if maybe(0.5):
        for k, vs in [
            ("router.entrypoints", ["web", "foo", "web,foo", "nope", " web , foo ", "", "web,nope"]),
            ("router.tls", ["true", "false", '"true"', "yes", "1", "TRUE", ""]),
            ("router.priority", ["5", "0", "-1", "abc", "1000", ""]),
            ("router.pathmatcher", ["Path", "PathPrefix", "PathRegexp", "Nope", "path"]),
            ("router.middlewares", ["default-mw@kubernetescrd", "mw@file", "nope", "", "default-mw@kubernetescrd,x@docker"]),
            ("router.tls.options", ["default-opt@kubernetescrd", "default", "opt"]),
            ("router.tls.certresolver", ["le", ""]),
            ("router.rulesyntax", ["v2", "v3", "x"]),
            ("router.tls.domains.0.main", ["example.com"]),
            ("router.tls.domains.0.sans", ["a.example.com,b.example.com"]),
            ("router.observability.accesslogs", ["true", "maybe"]),
            ("router.nonsense", ["x"]),
            ("router.Priority", ["7"]),
        ]:
            if maybe(0.13):
                a[P + k] = R(vs)
    if maybe(0.12):
        a["kubernetes.io/ingress.class"] = R(["traefik", "nginx", ""])
    spec = {}
    if maybe(0.2):
        spec["ingressClassName"] = R(["traefik", "other", "missing"])

    def be():
        s = R(svcs)
        p = R(ports[s])
        return {"service": {"name": s, "port": ({"number": p} if isinstance(p, int) else {"name": p})}}

    if maybe(0.12):
        spec["defaultBackend"] = be()
    if maybe(0.9):
        rules = []
        for _ in range(R([1, 1, 2])):
            r = {}
            if maybe(0.85):
                r["host"] = R(["a.example.com", "*.example.com", "b.example.com", "c.d.example.com"])
            if maybe(0.93):
                paths = []
                for _ in range(R([1, 1, 2, 3])):
                    p = {"pathType": R(["Prefix", "Exact", "ImplementationSpecific"]), "backend": be()}
                    if p["pathType"] != "ImplementationSpecific" or maybe(0.8):
                        p["path"] = R(["/", "/api", "/api/", "/api/v1", "/a.b", "/*", "/foo-bar", "/x{y}"])
                    paths.append(p)
                r["http"] = {"paths": paths}
            rules.append(r)
        spec["rules"] = rules
    if maybe(0.2):
        spec["tls"] = [{"hosts": ["a.example.com"], "secretName": R(["sec", "nosec"])}]
    if "rules" not in spec and "defaultBackend" not in spec:
        spec["defaultBackend"] = be()
    return {
        "apiVersion": "networking.k8s.io/v1",
        "kind": "Ingress",
        "metadata": {"name": "ing%d" % i, "namespace": ns, "annotations": a},
        "spec": spec,
    }


SA = [
    ("service.serversscheme", ["https", "http", "h2c", "ftp", ""]),
    ("service.nativelb", ["true", "false", "x"]),
    ("service.nodeportlb", ["true", "false"]),
    ("service.passhostheader", ["true", "false", "no"]),
    ("service.sticky.cookie", ["true", ""]),
    ("service.sticky.cookie.samesite", ["lax", "nope"]),
    ("service.serverstransport", ["default-st@kubernetescrd", "st"]),
    ("service.xyz", ["1"]),
]


def endpoints(o):
    """The Endpoints that an EndpointSlice stands for."""
    subset = {"ports": [dict(p, protocol="TCP") if p["name"] else {"port": p["port"], "protocol": "TCP"} for p in o["ports"]]}
    for key, ready in (("addresses", True), ("notReadyAddresses", False)):
        found = [{"ip": a} for e in o["endpoints"] if e["conditions"].get("ready", True) == ready for a in e["addresses"]]
        if found:
            subset[key] = found
    return {
        "apiVersion": "v1",
        "kind": "Endpoints",
        "metadata": {"name": o["metadata"]["labels"]["kubernetes.io/service-name"], "namespace": o["metadata"]["namespace"]},
        "subsets": [subset],
    }


def for_v2(objs):
    return [endpoints(o) if o["kind"] == "EndpointSlice" else o for o in objs if o["kind"] != "ServersTransportTCP"]


def dump(folder, n, objs):
    for name, made in ((folder, objs), (folder + "-v2", for_v2(objs))):
        with open(os.path.join(OUT, name, "g%04d.yml" % n), "w") as file:
            file.write("\n---\n".join(json.dumps(o, indent=1) for o in made) + "\n")


secret = {
    "apiVersion": "v1",
    "kind": "Secret",
    "metadata": {"name": "sec", "namespace": "default"},
    "type": "kubernetes.io/tls",
    "data": {
        "tls.crt": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCi0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0=",
        "tls.key": "LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCi0tLS0tRU5EIENFUlRJRklDQVRFLS0tLS0=",
    },
}
for n in range(N):
    objs = services("default")
    for o in objs:
        if o["kind"] == "Service" and maybe(0.2):
            an = {}
            for k, vs in SA:
                if maybe(0.2):
                    an[P + k] = R(vs)
            if an:
                o["metadata"]["annotations"] = an
    objs.append(
        {
            "apiVersion": "networking.k8s.io/v1",
            "kind": "IngressClass",
            "metadata": dict(name="traefik", **({"annotations": {"ingressclass.kubernetes.io/is-default-class": "true"}} if maybe(0.1) else {})),
            "spec": {"controller": "traefik.io/ingress-controller"},
        }
    )
    objs.append(
        {"apiVersion": "networking.k8s.io/v1", "kind": "IngressClass", "metadata": {"name": "other"}, "spec": {"controller": "k8s.io/ingress-nginx"}}
    )
    objs.append(secret)
    for i in range(R([1, 2, 3])):
        objs.append(ingress(i, "default"))
    dump("ingress", n, objs)
# CRDs
T = "traefik.io/v1alpha1"


def crdsvc(ns, http=True, depth=0):
    kind = R(["Service"] * 5 + ["TraefikService"]) if http else "Service"
    s = R(svcs)
    o = {"name": s}
    if kind == "TraefikService":
        o = {
            "name": R(["weighted", "mirror", "loop", "broken", "nots", "api@internal", "x@file", "ns2-weighted@kubernetescrd"]),
            "kind": "TraefikService",
        }
    else:
        p = R(ports[s])
        o["port"] = p
        if maybe(0.05):
            del o["port"]
        if http and maybe(0.15):
            o["scheme"] = R(["https", "http", "h2c"])
        if maybe(0.12):
            o["nativeLB"] = R([True, False])
        if maybe(0.08):
            o["nodePortLB"] = False
        if maybe(0.1):
            o["serversTransport"] = R(["st", "nost", "default-st@kubernetescrd", "st@file"])
        if maybe(0.1):
            o["kind"] = "Service"
        if http and maybe(0.05):
            o["passHostHeader"] = False
    if maybe(0.15):
        o["namespace"] = R(["ns2", "default"])
    if maybe(0.2):
        o["weight"] = R([0, 1, 5])
    return o


matches = [
    "Host(`a.example.com`)",
    "Host(`a.example.com`) && PathPrefix(`/api`)",
    "PathPrefix(`/`)",
    "Host(`A.example.com`)",
    "Host(a.example.com)",
    "Host(`a`,`b`)",
    "HostRegexp(`^.+\\.example\\.com$`)",
    "HostRegexp(`{sub:[a-z]+}.example.com`)",
    "Path(`api`)",
    "Headers(`X-A`)",
    "Method(`GET`)",
    "Host(`a.example.com`) || !PathPrefix(`/x`)",
    "ClientIP(`10.0.0.0/8`)",
    "ClientIP(`nope`)",
    "Query(`a`,`b`)",
    "Host(`a.example.com`",
    "",
    "Nope(`x`)",
    "HostSNI(`a.example.com`)",
    "Host(`ä.example.com`)",
    "PathRegexp(`^/[`)",
    "Header(`X`,`y`)",
]
tmatches = [
    "HostSNI(`*`)",
    "HostSNI(`a.example.com`)",
    "HostSNI(`a.example.com`) && ClientIP(`10.0.0.0/8`)",
    "HostSNI(`A.example.com`)",
    "HostSNIRegexp(`^.+\\.example\\.com$`)",
    "ALPN(`h2`)",
    "HostSNI()",
    "Host(`a`)",
    "HostSNI(`a_b.example.com`)",
    "!HostSNI(`a.example.com`)",
]


def tls():
    t = {}
    if maybe(0.4):
        t["secretName"] = R(["sec", "nosec"])
    if maybe(0.4):
        t["options"] = dict(name=R(["opt", "noopt", "default"]), **({"namespace": "ns2"} if maybe(0.2) else {}))
    if maybe(0.15):
        t["certResolver"] = "le"
    return t


def ir(i):
    routes = []
    for _ in range(R([1, 1, 2])):
        r = {"kind": "Rule", "match": R(matches)}
        if maybe(0.25):
            r["priority"] = R([1, 50, 0, -5])
        if maybe(0.3):
            r["middlewares"] = [
                dict(name=R(["mw", "nomw", "default-mw@kubernetescrd", "x@file", "mw2"]), **({"namespace": "ns2"} if maybe(0.2) else {}))
                for _ in range(R([1, 2]))
            ]
        if maybe(0.95):
            r["services"] = [crdsvc("default") for _ in range(R([1, 1, 1, 2]))]
        if maybe(0.08):
            r["syntax"] = R(["v2", "v3"])
        routes.append(r)
    spec = {"routes": routes}
    if maybe(0.6):
        spec["entryPoints"] = R([["web"], ["foo", "web"], ["nope"], ["web", "nope"], []])
    if maybe(0.3):
        spec["tls"] = tls()
    a = {}
    if maybe(0.1):
        a["kubernetes.io/ingress.class"] = R(["traefik", "other"])
    return {
        "apiVersion": T,
        "kind": "IngressRoute",
        "metadata": {"name": R(["ir%d", "ir.%d"]) % i, "namespace": "default", "annotations": a},
        "spec": spec,
    }


def irt(i):
    routes = []
    for _ in range(R([1, 1, 2])):
        r = {"match": R(tmatches)}
        if maybe(0.3):
            r["middlewares"] = [{"name": R(["tmw", "notmw"])}]

        def s():
            o = crdsvc("default", False)
            o.pop("scheme", None)
            o.pop("kind", None)
            o.pop("passHostHeader", None)
            if "port" not in o:
                o["port"] = 80
            return o

        if maybe(0.95):
            r["services"] = [s() for _ in range(R([1, 1, 2]))]
        routes.append(r)
    spec = {"routes": routes}
    if maybe(0.5):
        spec["entryPoints"] = R([["web"], ["foo"], ["nope"]])
    if maybe(0.5):
        spec["tls"] = tls()
        if maybe(0.3):
            spec["tls"]["passthrough"] = True
    return {"apiVersion": T, "kind": "IngressRouteTCP", "metadata": {"name": "irt%d" % i, "namespace": "default"}, "spec": spec}


def fixed():
    o = []

    def add(kind, name, spec, ns="default"):
        o.append({"apiVersion": T, "kind": kind, "metadata": {"name": name, "namespace": ns}, "spec": spec})

    add("Middleware", "mw", {"stripPrefix": {"prefixes": ["/api"]}})
    add("Middleware", "mw2", {"basicAuth": {"secret": R(["sec", "nosec"])}})
    add("Middleware", "mw", {"addPrefix": {"prefix": "/x"}}, "ns2")
    add("MiddlewareTCP", "tmw", {"ipAllowList": {"sourceRange": ["10.0.0.0/8"]}})
    add("ServersTransport", "st", {"insecureSkipVerify": True})
    add("ServersTransportTCP", "st", {"dialTimeout": "1s"})
    add("TLSOption", "opt", {"minVersion": "VersionTLS12"})
    add("TLSOption", "opt", {"minVersion": "VersionTLS13"}, "ns2")
    if maybe(0.3):
        add("TLSOption", "default", {"minVersion": "VersionTLS12"})
    add("TraefikService", "weighted", {"weighted": {"services": [crdsvc("default") for _ in range(R([1, 2]))]}})
    add(
        "TraefikService",
        "mirror",
        {"mirroring": dict(crdsvc("default"), mirrors=[dict({k: v for k, v in crdsvc("default").items() if k != "weight"}, percent=10)])},
    )
    add("TraefikService", "loop", {"weighted": {"services": [{"name": "loop", "kind": "TraefikService"}]}}) if maybe(0.3) else None
    add("TraefikService", "broken", {"weighted": {"services": [{"name": "absent", "port": 80}]}})
    add("TraefikService", "weighted", {"weighted": {"services": [{"name": "plain", "port": 80}]}}, "ns2")
    return o


for n in range(N):
    objs = services("default") + services("ns2") + [secret] + fixed()
    for i in range(R([1, 2])):
        objs.append(ir(i))
    if maybe(0.5):
        objs.append(irt(0))
    dump("crd", n, objs)
