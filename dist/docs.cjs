"use strict";var r=Object.defineProperty;var n=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var p=Object.prototype.hasOwnProperty;var l=(a,e)=>{for(var s in e)r(a,s,{get:e[s],enumerable:!0})},m=(a,e,s,o)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of i(e))!p.call(a,t)&&t!==s&&r(a,t,{get:()=>e[t],enumerable:!(o=n(e,t))||o.enumerable});return a};var c=a=>m(r({},"__esModule",{value:!0}),a);var d={};l(d,{docs:()=>h});module.exports=c(d);var h={"admin-port-exposed":`# admin-port-exposed

A port that is for operators alone is opened outside of the cluster.

## What happens at run time

A Service of type NodePort opens each of its ports on every node, and a load balancer each of its listeners: the dashboard, the metrics, a way to the Kubernetes API as well as the
ports for visitors. Whoever reaches a node (a peered network, a forgotten security group) reaches them.

## Bad

<!-- example: bad/node-ports.yaml -->

\`\`\`yaml
# The node ports of the founding example: three of them are for operators.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
            - --entryPoints.traefik.address=:9000
            - --entryPoints.metrics.address=:9100
            - --entryPoints.k8s.address=:6443
            - --api.insecure=true
            - --metrics.prometheus=true
            - --metrics.prometheus.entryPoint=metrics
          ports:
            - name: web
              containerPort: 8000
            - name: traefik
              containerPort: 9000
            - name: metrics
              containerPort: 9100
            - name: k8s
              containerPort: 6443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
    - name: traefik
      port: 9000
      targetPort: traefik
      nodePort: 30900
    - name: metrics
      port: 9100
      targetPort: metrics
      nodePort: 31958
    - name: k8s
      port: 6443
      targetPort: k8s
      nodePort: 30266
\`\`\`

\`\`\`text
note[admin-port-exposed]: Port 9000 of Service "traefik" opens dashboard and API of Deployment "traefik" outside of the cluster, on port 30900 of every node.
  --> node-ports.yaml:55:17
   |
54 |       targetPort: traefik
55 |       nodePort: 30900
   |                 ^^^^^
   |
  ::: node-ports.yaml:25:15
   |
24 |             - --entryPoints.k8s.address=:6443
25 |             - --api.insecure=true
   |               ------------------- it is switched on here
   |
   = at run time: Whoever reaches it sees every host, path, middleware and Service: with \`api.insecure\` nobody is asked for a password.
   = help: Take the port out of this Service (\`kubectl port-forward\` reaches the Pod), or put the dashboard behind a router with authentication.

note[admin-port-exposed]: Port 9100 of Service "traefik" opens the metrics of Deployment "traefik" outside of the cluster, on port 31958 of every node.
  --> node-ports.yaml:59:17
   |
58 |       targetPort: metrics
59 |       nodePort: 31958
   |                 ^^^^^
   |
  ::: node-ports.yaml:26:15
   |
25 |             - --api.insecure=true
26 |             - --metrics.prometheus=true
   |               ------------------------- it is switched on here
   |
   = at run time: Whoever reaches it reads the names of all routers and Services, and how they are used.
   = help: Take the port out of this Service: Prometheus asks the Pods, or a second Service of type ClusterIP.

note[admin-port-exposed]: Port 6443 of Service "traefik" opens port 6443, that of the Kubernetes API, outside of the cluster, on port 30266 of every node.
  --> node-ports.yaml:63:17
   |
62 |       targetPort: k8s
63 |       nodePort: 30266
   |                 ^^^^^
   |
   = at run time: If Deployment "traefik" passes it on to the API server, whoever reaches it can try credentials there, past the firewall in front of the control plane.
   = help: Take the port out of this Service, and let the API server be asked by its own address.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/inside.yaml -->

\`\`\`yaml
# Within the cluster alone; and what is not opened at all.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --api.insecure=true
          ports:
            - name: admin
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - name: admin
      port: 8080
      targetPort: admin
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: outside
  namespace: edge
spec:
  selector:
    matchLabels:
      app: outside
  template:
    metadata:
      labels:
        app: outside
    spec:
      containers:
        - name: outside
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
            - --entryPoints.metrics.address=:9100
            - --metrics.prometheus=true
            - --metrics.prometheus.entryPoint=metrics
            - --api=true
          ports:
            - name: web
              containerPort: 8000
            - name: metrics
              containerPort: 9100
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: edge
spec:
  type: NodePort
  selector:
    app: outside
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

<!-- /example -->

## When it is silent

- The Service is of type ClusterIP, and no listener leads to it.
- \`loadBalancerSourceRanges\` lets only some addresses in.
- A router to the dashboard has a middleware in front, asks for the address of the client, or is for a name of the own network.
- What answers on the port is not known. Of Traefik its configuration tells, of other controllers the name of the port.

It is a note, since a firewall may stand in front. Where that is not so, raise it in the config file: \`rules: {admin-port-exposed: error}\`.

## How to fix

Leave the port out of the Service that is opened. \`kubectl port-forward\` reaches the Pod; Prometheus asks the Pods, or a second Service of type ClusterIP.
`,"admission-policy-denied":`# admission-policy-denied

A ValidatingAdmissionPolicy of the input refuses an object.

## What happens at run time

The API server asks the cluster's policies about every object that is created. A binding with \`Deny\` refuses it (error), one with \`Warn\` warns the client (warning), one with only \`Audit\` writes it into the
audit log (note). An expression that ends in an error counts as a refusal too, unless the policy has \`failurePolicy: Ignore\`.

## Bad

<!-- example: bad/replicas.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: workloads.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [deployments]
  variables:
    - name: containers
      expression: object.spec.template.spec.containers
  validations:
    - expression: object.spec.replicas <= 5
    - expression: variables.containers.all(c, has(c.resources.limits))
      messageExpression: "'limits are missing in ' + namespaceObject.metadata.name"
    # Nobody has set it, and the server fills it in.
    - expression: object.spec.progressDeadlineSeconds < 600
      message: Deployments have to fail sooner.
    # An error counts as a refusal.
    - expression: object.metadata.labels['team'] != ''
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: workloads-test.example.com
spec:
  policyName: workloads.example.com
  validationActions: [Deny, Audit]
  matchResources:
    namespaceSelector:
      matchLabels:
        environment: test
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    environment: test
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  replicas: 6
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          resources:
            limits:
              memory: 1Gi
        - name: helper
          image: registry.example.com/helper:1
\`\`\`

\`\`\`text
error[admission-policy-denied]: Policy "workloads.example.com" cannot judge Deployment "shop": expression 'object.metadata.labels['team'] != ''' resulted in error: no such key: labels.
  --> replicas.yaml:46:1
   |
45 | kind: Deployment
46 | metadata:
   | ^^^^^^^^
   |
  ::: replicas.yaml:23:19
   |
21 |       message: Deployments have to fail sooner.
22 |     # An error counts as a refusal.
23 |     - expression: object.metadata.labels['team'] != ''
   |                   ------------------------------------ policy "workloads.example.com" says so
   |
  ::: replicas.yaml:31:22
   |
30 |   policyName: workloads.example.com
31 |   validationActions: [Deny, Audit]
   |                      ------------- binding "workloads-test.example.com" puts it to work
   |
   = at run time: With \`failurePolicy: Fail\` that counts as a refusal: \`ValidatingAdmissionPolicy 'workloads.example.com' with binding 'workloads-test.example.com' denied request: expression 'object.metadata.labels['team'] != ''' resulted in error: no such key: labels\`.
   = help: Ask for a field with \`has()\` before it is read, or give the object what the policy reads.

error[admission-policy-denied]: Deployment "shop" does not pass policy "workloads.example.com": Deployments have to fail sooner.
  --> replicas.yaml:49:1
   |
48 |   namespace: shop
49 | spec:
   | ^^^^
   |
  ::: replicas.yaml:20:19
   |
18 |       messageExpression: "'limits are missing in ' + namespaceObject.metadata.name"
19 |     # Nobody has set it, and the server fills it in.
20 |     - expression: object.spec.progressDeadlineSeconds < 600
   |                   ----------------------------------------- policy "workloads.example.com" says so
   |
  ::: replicas.yaml:31:22
   |
30 |   policyName: workloads.example.com
31 |   validationActions: [Deny, Audit]
   |                      ------------- binding "workloads-test.example.com" puts it to work
   |
   = at run time: The API server refuses the object: \`ValidatingAdmissionPolicy 'workloads.example.com' with binding 'workloads-test.example.com' denied request: Deployments have to fail sooner.\`.
   = help: Change the object as the policy asks, or take it out of what the policy is about.

error[admission-policy-denied]: Deployment "shop" does not pass policy "workloads.example.com": failed expression: object.spec.replicas <= 5.
  --> replicas.yaml:50:13
   |
49 | spec:
50 |   replicas: 6
   |             ^
   |
  ::: replicas.yaml:16:19
   |
15 |   validations:
16 |     - expression: object.spec.replicas <= 5
   |                   ------------------------- policy "workloads.example.com" says so
   |
  ::: replicas.yaml:31:22
   |
30 |   policyName: workloads.example.com
31 |   validationActions: [Deny, Audit]
   |                      ------------- binding "workloads-test.example.com" puts it to work
   |
   = at run time: The API server refuses the object: \`ValidatingAdmissionPolicy 'workloads.example.com' with binding 'workloads-test.example.com' denied request: failed expression: object.spec.replicas <= 5\`.
   = help: Change the object as the policy asks, or take it out of what the policy is about.

error[admission-policy-denied]: Deployment "shop" does not pass policy "workloads.example.com": limits are missing in shop.
  --> replicas.yaml:65:11
   |
64 |               memory: 1Gi
65 |         - name: helper
   |           ^^^^
   |
  ::: replicas.yaml:17:19
   |
16 |     - expression: object.spec.replicas <= 5
17 |     - expression: variables.containers.all(c, has(c.resources.limits))
   |                   ---------------------------------------------------- policy "workloads.example.com" says so
   |
  ::: replicas.yaml:31:22
   |
30 |   policyName: workloads.example.com
31 |   validationActions: [Deny, Audit]
   |                      ------------- binding "workloads-test.example.com" puts it to work
   |
   = at run time: The API server refuses the object: \`ValidatingAdmissionPolicy 'workloads.example.com' with binding 'workloads-test.example.com' denied request: limits are missing in shop\`.
   = help: Change the object as the policy asks, or take it out of what the policy is about.
\`\`\`

<!-- /example -->

<!-- example: bad/parameters.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: hosts.example.com
spec:
  failurePolicy: Fail
  paramKind:
    apiVersion: v1
    kind: ConfigMap
  matchConstraints:
    resourceRules:
      - apiGroups: [networking.k8s.io]
        apiVersions: ['*']
        operations: ['*']
        resources: ['*']
        scope: Namespaced
    objectSelector:
      matchExpressions:
        - key: exempt
          operator: DoesNotExist
  matchConditions:
    - name: ingresses-only
      expression: request.resource.resource == 'ingresses'
  validations:
    - expression: object.spec.rules.all(r, r.host.endsWith(params.data.zone))
      messageExpression: >-
        'hosts have to lie in %s, and these do not: %s'.format([params.data.zone,
        object.spec.rules.filter(r, !r.host.endsWith(params.data.zone)).map(r, r.host)])
      reason: Forbidden
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: hosts.example.com
spec:
  policyName: hosts.example.com
  validationActions: [Warn]
  paramRef:
    name: zones
    parameterNotFoundAction: Deny
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: zones
  namespace: shop
data:
  zone: .shop.example.com
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: www.shop.example.com
      http: &backend
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
    - host: shop.example.net
      http: *backend
---
# Not asked: it has the label.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: other
  namespace: shop
  labels:
    exempt: ''
spec:
  rules:
    - host: shop.example.org
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
warning[admission-policy-denied]: Ingress "shop" does not pass policy "hosts.example.com", which warns: hosts have to lie in .shop.example.com, and these do not: ["shop.example.net"].
  --> parameters.yaml:67:13
   |
66 |                   number: 80
67 |     - host: shop.example.net
   |             ^^^^^^^^^^^^^^^^
   |
  ::: parameters.yaml:25:19
   |
24 |   validations:
25 |     - expression: object.spec.rules.all(r, r.host.endsWith(params.data.zone))
   |                   ----------------------------------------------------------- policy "hosts.example.com" says so
   |
  ::: parameters.yaml:37:22
   |
36 |   policyName: hosts.example.com
37 |   validationActions: [Warn]
   |                      ------ binding "hosts.example.com" puts it to work
   |
   = at run time: The object is created, and the client is warned: \`Validation failed for ValidatingAdmissionPolicy 'hosts.example.com' with binding 'hosts.example.com': hosts have to lie in .shop.example.com, and these do not: ["shop.example.net"]\`.
   = help: Change the object as the policy asks, before the binding is set to Deny.
\`\`\`

<!-- /example -->

<!-- example: bad/open.yaml -->

\`\`\`yaml
# Who creates the objects, no file tells; the note says so once.
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: owners.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: ['']
        apiVersions: [v1]
        operations: [CREATE]
        resources: [configmaps]
  validations:
    - expression: request.userInfo.username != 'system:anonymous'
    - expression: size(object.data) > 0
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: owners.example.com
spec:
  policyName: owners.example.com
  validationActions: [Audit]
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  a: b
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: empty
  namespace: shop
data: {}
\`\`\`

\`\`\`text
note[admission-policy-denied]: Whether ConfigMap "settings" (and 1 more) passes policy "owners.example.com", the files do not tell: it depends on request.userInfo.
  --> open.yaml:14:19
   |
13 |   validations:
14 |     - expression: request.userInfo.username != 'system:anonymous'
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Nothing is wrong as far as the files go, and nothing is proven.
   = help: Add what is missing to the input; what only a cluster knows stays open.

note[admission-policy-denied]: ConfigMap "empty" does not pass policy "owners.example.com", which only takes note: expression 'size(object.data) > 0' resulted in error: no such key: data.
  --> open.yaml:38:1
   |
37 |   namespace: shop
38 | data: {}
   | ^^^^
   |
  ::: open.yaml:15:19
   |
14 |     - expression: request.userInfo.username != 'system:anonymous'
15 |     - expression: size(object.data) > 0
   |                   --------------------- policy "owners.example.com" says so
   |
  ::: open.yaml:23:22
   |
22 |   policyName: owners.example.com
23 |   validationActions: [Audit]
   |                      ------- binding "owners.example.com" puts it to work
   |
   = at run time: The object is created, and the audit event of the request tells of it.
   = help: Change the object as the policy asks, before the binding is set to Deny.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/passes.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: workloads.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE]
        resources: [deployments]
    excludeResourceRules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE]
        resources: [deployments]
        resourceNames: [exempt]
  matchConditions:
    - name: not-for-bots
      expression: "!has(object.metadata.labels) || !('bot' in object.metadata.labels)"
  validations:
    # Defaults are there when policies are asked.
    - expression: object.spec.replicas == 1 && object.spec.strategy.rollingUpdate.maxSurge == '25%'
    - expression: object.spec.template.spec.containers.all(c, c.imagePullPolicy == 'IfNotPresent')
    - expression: "!has(object.spec.template.spec.hostNetwork)"
    - expression: quantity(object.spec.template.spec.containers[0].resources.limits.memory).isLessThan(quantity('2Gi'))
    - expression: oldObject == null && request.operation == 'CREATE' && request.kind.kind == 'Deployment'
    # One side is enough.
    - expression: object.metadata.name == 'shop' || request.userInfo.username == 'admin'
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: workloads.example.com
spec:
  policyName: workloads.example.com
  validationActions: [Deny]
---
# For what is only updated, and never created.
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: updates.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: ['*']
        apiVersions: ['*']
        operations: [UPDATE, DELETE]
        resources: ['*']
      - apiGroups: [apps]
        apiVersions: ['*']
        operations: ['*']
        resources: [deployments/scale]
  validations:
    - expression: 'false'
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: updates.example.com
spec:
  policyName: updates.example.com
  validationActions: [Deny]
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      hostNetwork: false
      containers:
        - name: shop
          image: registry.example.com/shop:1
          resources:
            limits:
              memory: 1024Mi
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: exempt
  namespace: shop
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: bot
  namespace: shop
  labels:
    bot: 'true'
spec:
  replicas: 3
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
\`\`\`

<!-- /example -->

## When it is silent

- The policy is about updates or deletions only, or the object is not matched: by rules, selectors, \`matchConditions\`.
- The policy itself is refused (\`admission-policy-invalid\`), or has no binding.
- The answer depends on what no file tells: \`request.userInfo\`, \`authorizer\`, parameters and labels of Namespaces that are not in the input, a placeholder, a default of a custom resource, what the API server
  chooses. A note says so once.
- What webhooks or mutating policies would change is not known here, and not taken into account.

## How to fix

The finding stands at the part of the object that the expression looked at last; the expression is shown beside it. Change the object, or exempt it: by a label that \`objectSelector\` knows, by
\`excludeResourceRules\`, by a condition.
`,"admission-policy-invalid":`# admission-policy-invalid

A ValidatingAdmissionPolicy or its binding is refused, or does nothing.

## What happens at run time

The API server compiles every expression when a policy is created, and refuses the policy if one does not compile. Whether it fits the kinds that the policy is about is only noted in the policy's status
(warning): then each evaluation fails, and with \`failurePolicy: Fail\` each request. A policy that no binding names checks nothing (note).

## Bad

<!-- example: bad/expressions.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: expressions.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE]
        resources: [deployments]
  matchConditions:
    - name: no-variables-here
      expression: variables.containers.size() > 0
  variables:
    - name: containers
      expression: object.spec.template.spec.containers
  validations:
    - expression: object.spec.replicas <=
    - expression: variables.container.size() > 0
    - expression: object.metadata.name.startWith('demo')
    - expression: object.spec.template.spec.hostNetwork
    - expression: object.metadata.name.matches('(')
    - expression: object.spec.replicas > params.most
    - expression: |
        object.metadata.name != '' &&
        request.nmae == object.metadata.name //
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: expressions.example.com
spec:
  policyName: expressions.example.com
  validationActions: [Deny]
\`\`\`

\`\`\`text
error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: there is no variable "variables".
  --> expressions.yaml:14:19
   |
13 |     - name: no-variables-here
14 |       expression: variables.containers.size() > 0
   |                   ^^^^^^^^^
   |
   = at run time: The API server refuses the policy: \`spec.matchConditions[0].expression: Invalid value: ... compilation failed\`.
   = help: Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: the expression ends here.
  --> expressions.yaml:19:41
   |
18 |   validations:
19 |     - expression: object.spec.replicas <=
   |                                         ^
   |
   = at run time: The API server refuses the policy: \`spec.validations[0].expression: Invalid value: ... compilation failed\`.
   = help: Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: variables has no field "container".
  --> expressions.yaml:20:29
   |
19 |     - expression: object.spec.replicas <=
20 |     - expression: variables.container.size() > 0
   |                             ^^^^^^^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[1].expression: Invalid value: ... compilation failed\`.
   = help: Did you mean "containers"? Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: there is no function "startWith".
  --> expressions.yaml:21:40
   |
20 |     - expression: variables.container.size() > 0
21 |     - expression: object.metadata.name.startWith('demo')
   |                                        ^^^^^^^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[2].expression: Invalid value: ... compilation failed\`.
   = help: Did you mean "startsWith"? Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: must give bool, and gives dyn.
  --> expressions.yaml:22:19
   |
21 |     - expression: object.metadata.name.startWith('demo')
22 |     - expression: object.spec.template.spec.hostNetwork
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[3].expression: Invalid value: ... compilation failed\`.
   = help: Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: error parsing regexp: missing closing ): \`(\`.
  --> expressions.yaml:23:48
   |
22 |     - expression: object.spec.template.spec.hostNetwork
23 |     - expression: object.metadata.name.matches('(')
   |                                                ^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[4].expression: Invalid value: ... compilation failed\`.
   = help: Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: there is no variable "params".
  --> expressions.yaml:24:42
   |
23 |     - expression: object.metadata.name.matches('(')
24 |     - expression: object.spec.replicas > params.most
   |                                          ^^^^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[5].expression: Invalid value: ... compilation failed\`.
   = help: Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".

error[admission-policy-invalid]: An expression of policy "expressions.example.com" is not valid: kubernetes.AdmissionRequest has no field "nmae".
  --> expressions.yaml:27:17
   |
26 |         object.metadata.name != '' &&
27 |         request.nmae == object.metadata.name //
   |                 ^^^^
   |
   = at run time: The API server refuses the policy: \`spec.validations[6].expression: Invalid value: ... compilation failed\`.
   = help: Did you mean "name"? Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".
\`\`\`

<!-- /example -->

<!-- example: bad/types.yaml -->

\`\`\`yaml
# The API server takes it, and every request fails.
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: types.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [deployments, replicasets]
  validations:
    - expression: object.replicas > 1
      message: must be replicated
    - expression: object.spec.replicas > '1'
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: types.example.com
spec:
  policyName: types.example.com
  validationActions: [Deny]
\`\`\`

\`\`\`text
warning[admission-policy-invalid]: An expression of policy "types.example.com" does not fit apps/v1 Deployment: v1.Deployment has no field "replicas".
  --> types.yaml:14:26
   |
13 |   validations:
14 |     - expression: object.replicas > 1
   |                          ^^^^^^^^
   |
   = at run time: The API server takes the policy and notes it in \`status.typeChecking\`: every evaluation fails, and with it, by default, every request.
   = help: Use the fields and types of the kind; if the policy is about several kinds, ask \`has()\` or split it.

warning[admission-policy-invalid]: An expression of policy "types.example.com" does not fit apps/v1 Deployment: nothing takes these types: int > string.
  --> types.yaml:16:19
   |
15 |       message: must be replicated
16 |     - expression: object.spec.replicas > '1'
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server takes the policy and notes it in \`status.typeChecking\`: every evaluation fails, and with it, by default, every request.
   = help: Use the fields and types of the kind; if the policy is about several kinds, ask \`has()\` or split it.
\`\`\`

<!-- /example -->

<!-- example: bad/fields.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: unbound.example.com
spec:
  failurePolicy: Stop
  validations:
    - expression: 'true'
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: rules.example.com
spec:
  matchConstraints:
    namespaceSelector: {}
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: rules.example.com
spec:
  policyName: rules.example.com
  validationActions: [Deny, Warn]
  paramRef:
    name: settings
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: elsewhere.example.com
spec:
  policyName: rule.example.com
\`\`\`

\`\`\`text
note[admission-policy-invalid]: No binding puts policy "unbound.example.com" to work.
 --> fields.yaml:4:9
  |
3 | metadata:
4 |   name: unbound.example.com
  |         ^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It checks nothing until a ValidatingAdmissionPolicyBinding names it.
  = help: Add a ValidatingAdmissionPolicyBinding with \`policyName: unbound.example.com\`, unless one is in the cluster already.

error[admission-policy-invalid]: ValidatingAdmissionPolicy "unbound.example.com" has no spec.matchConstraints: it says which requests are checked.
 --> fields.yaml:5:1
  |
4 |   name: unbound.example.com
5 | spec:
  | ^^^^
  |
  = at run time: The API server refuses it: \`spec.matchConstraints: Required value\`.
  = help: Add the field.

error[admission-policy-invalid]: Field "spec.failurePolicy" of ValidatingAdmissionPolicy "unbound.example.com" is refused: "Stop" is none of Fail, Ignore.
 --> fields.yaml:6:18
  |
5 | spec:
6 |   failurePolicy: Stop
  |                  ^^^^
  |
  = at run time: The API server refuses the object, and the policy checks nothing.
  = help: Change it as the message says.

error[admission-policy-invalid]: ValidatingAdmissionPolicy "rules.example.com" has no spec.validations: validations or auditAnnotations must contain at least one item.
  --> fields.yaml:14:1
   |
13 |   name: rules.example.com
14 | spec:
   | ^^^^
   |
   = at run time: The API server refuses it: \`spec.validations: Required value\`.
   = help: Add the field.

error[admission-policy-invalid]: ValidatingAdmissionPolicy "rules.example.com" has no spec.matchConstraints.resourceRules: at least one rule is needed.
  --> fields.yaml:15:3
   |
14 | spec:
15 |   matchConstraints:
   |   ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses it: \`spec.matchConstraints.resourceRules: Required value\`.
   = help: Add the field.

error[admission-policy-invalid]: Field "spec.validationActions" of ValidatingAdmissionPolicyBinding "rules.example.com" is refused: Deny and Warn must not be used together.
  --> fields.yaml:24:22
   |
23 |   policyName: rules.example.com
24 |   validationActions: [Deny, Warn]
   |                      ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the object, and the policy checks nothing.
   = help: Change it as the message says.

error[admission-policy-invalid]: ValidatingAdmissionPolicyBinding "rules.example.com" has no spec.paramRef.parameterNotFoundAction: Allow or Deny has to be chosen.
  --> fields.yaml:25:3
   |
24 |   validationActions: [Deny, Warn]
25 |   paramRef:
   |   ^^^^^^^^
   |
   = at run time: The API server refuses it: \`spec.paramRef.parameterNotFoundAction: Required value\`.
   = help: Add the field.

error[admission-policy-invalid]: ValidatingAdmissionPolicyBinding "elsewhere.example.com" has no spec.validationActions: it says what a refusal leads to: Deny, Warn or Audit.
  --> fields.yaml:32:1
   |
31 |   name: elsewhere.example.com
32 | spec:
   | ^^^^
   |
   = at run time: The API server refuses it: \`spec.validationActions: Required value\`.
   = help: Add the field.

warning[admission-policy-invalid]: Binding "elsewhere.example.com" names policy "rule.example.com", which is not there.
  --> fields.yaml:33:15
   |
32 | spec:
33 |   policyName: rule.example.com
   |               ^^^^^^^^^^^^^^^^
   |
   = at run time: It does nothing: no request is checked.
   = help: Did you mean "rules.example.com"? Correct \`policyName\`, or add the policy.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/policies.yaml -->

\`\`\`yaml
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: libraries.example.com
spec:
  failurePolicy: Ignore
  paramKind:
    apiVersion: rules.example.com/v1
    kind: Limits
  matchConstraints:
    resourceRules:
      - apiGroups: ['']
        apiVersions: [v1]
        operations: [CREATE, UPDATE]
        resources: [services]
  validations:
    - expression: object.spec.ports.map(p, p.port).max() < 10000 && [1, 2].isSorted()
    - expression: "!has(object.spec.loadBalancerSourceRanges) || object.spec.loadBalancerSourceRanges.all(r, cidr(r).prefixLength() >= 8)"
    - expression: "!format.dns1123Label().validate(object.metadata.name).hasValue()"
    - expression: object.?spec.?externalName.orValue('') == '' || isURL('https://' + object.spec.externalName)
    - expression: object.spec.ports.all(i, p, p.port > i)
    - expression: params == null || has(params.spec)
    - expression: authorizer.group('').resource('services').namespace(object.metadata.namespace).check('create').allowed()
  auditAnnotations:
    - key: ports
      valueExpression: "'%d ports'.format([size(object.spec.ports)])"
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: libraries.example.com
spec:
  policyName: libraries.example.com
  validationActions: [Warn, Audit]
---
# Whatever they match.
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata:
  name: any.example.com
spec:
  matchConstraints:
    resourceRules:
      - apiGroups: ['*']
        apiVersions: ['*']
        operations: ['*']
        resources: ['*']
  validations:
    - expression: "!has(object.spec) || !has(object.spec.anything) || object.spec.anything > 1"
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata:
  name: any.example.com
spec:
  policyName: any.example.com
  validationActions: [Deny]
  matchResources:
    namespaceSelector:
      matchExpressions:
        - key: kubernetes.io/metadata.name
          operator: In
          values: [nowhere]
\`\`\`

<!-- /example -->

## When it is silent

- The expression holds a placeholder.
- The policy is about kinds with a wildcard, or about custom resources: then nothing is known of their fields.
- A binding names a policy that the cluster has, and the input does not claim to be all of it: the finding is weaker then.

## How to fix

The finding stands at the part of the expression that does not compile. Variables that an expression may use: \`object\`, \`oldObject\`, \`request\`, \`params\` (with \`paramKind\`), \`namespaceObject\`, \`authorizer\`, and in
\`validations\` the policy's own \`variables\`.
`,"annotation-not-read":`# annotation-not-read

An annotation for a controller is where that controller does not read it.

## What happens at run time

Annotations are plain text to the API server, and no controller complains of those of others. Traefik reads \`router.*\` on an Ingress and \`service.*\` on a Service, and nothing else under its prefix since v2. What ingress-nginx does by annotations Traefik does by Middlewares: a path that is not rewritten reaches the Pod as it came, and a login that was asked for is asked for no more.

## Bad

<!-- example: bad/elsewhere.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/service.serversscheme: https
    traefik.ingress.kubernetes.io/rule-type: PathPrefixStrip
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: websecure
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[annotation-not-read]: Traefik reads "traefik.ingress.kubernetes.io/service.serversscheme" on a Service, and this is Ingress "shop".
 --> elsewhere.yaml:7:5
  |
6 |   annotations:
7 |     traefik.ingress.kubernetes.io/service.serversscheme: https
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It has no effect, and nothing logs a word about it.
  = help: Put it on the Service that the Ingress leads to.

note[annotation-not-read]: Traefik reads no annotation "traefik.ingress.kubernetes.io/rule-type" since v2.
 --> elsewhere.yaml:8:5
  |
7 |     traefik.ingress.kubernetes.io/service.serversscheme: https
8 |     traefik.ingress.kubernetes.io/rule-type: PathPrefixStrip
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It has no effect, and nothing logs a word about it.
  = help: What v1 did by annotations is done by \`router.*\` annotations and Middlewares; the migration guide of Traefik tells by which.

warning[annotation-not-read]: Traefik reads "traefik.ingress.kubernetes.io/router.entrypoints" on an Ingress, and this is Service "shop".
  --> elsewhere.yaml:29:5
   |
28 |   annotations:
29 |     traefik.ingress.kubernetes.io/router.entrypoints: websecure
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It has no effect, and nothing logs a word about it.
   = help: Put it on the Ingress that leads to the Service.
\`\`\`

<!-- /example -->

<!-- example: bad/nginx.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/rewrite-target: /$2
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api(/|$)(.*)
            pathType: ImplementationSpecific
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[annotation-not-read]: "nginx.ingress.kubernetes.io/rewrite-target" is for ingress-nginx, and Ingress "shop" is of class "traefik", which is Traefik's.
  --> nginx.yaml:14:5
   |
13 |   annotations:
14 |     nginx.ingress.kubernetes.io/rewrite-target: /$2
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Traefik does not read it: requests are routed as if it were not there.
   = help: In Traefik this is done by a Middleware \`stripPrefix\` or \`replacePathRegex\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/read.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: web
    # It changes nothing for clients of Traefik.
    nginx.ingress.kubernetes.io/proxy-body-size: 8m
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
# Another controller reads it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/app-root: /blog
spec:
  ingressClassName: edge
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: edge
spec:
  controller: k8s.io/ingress-nginx
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/service.sticky.cookie: "true"
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Annotations of ingress-nginx that only tune it (\`proxy-body-size\`), or that are "false".
- The class of the Ingress is not surely Traefik's.
- An Ingress with \`router.middlewares\` as well: it is made for both.
- A Traefik v1 is in the input. Without any Traefik, or beside \`router.*\` annotations, what v1 read is no more than a note.

## How to fix

Move the annotation to the object that it is read on, or write what it is to do as Traefik wants it.
`,"backend-scheme-mismatch":`# backend-scheme-mismatch

Traefik speaks TLS to Pods that speak plain HTTP, or the other way round.

## What happens at run time

Unless it is told, Traefik goes by the Service port: it speaks TLS to port 443 and to names that begin with \`https\`, plain HTTP to all others. Port 8443 and \`appProtocol: https\` change nothing. Where that is not what
the Pods speak, every request fails: 500 for a TLS handshake with a plain server, 400 for plain HTTP to a TLS server.

## Bad

<!-- example: bad/tls.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: web
      port: 443
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - name: http
          containerPort: 8080
---
# A name is enough, whatever the number.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: api
  namespace: shop
spec:
  routes:
    - match: Host(\`api.example.com\`)
      kind: Rule
      services:
        - name: api
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - name: https-api
      port: 80
      targetPort: 9000
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    app: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      ports:
        - name: http-api
          containerPort: 9000
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
warning[backend-scheme-mismatch]: Traefik speaks TLS to this port of Service "shop", and the Pods speak plain HTTP on port 8080 (http), by its name.
  --> tls.yaml:31:13
   |
30 |     - name: web
31 |       port: 443
   |             ^^^
   |
  ::: tls.yaml:46:11
   |
45 |       ports:
46 |         - name: http
   |           ---- the port of container "shop" is declared here
   |
   = at run time: Traefik takes port 443 and port names that begin with "https" for TLS: the handshake fails ("first record does not look like a TLS handshake"), and clients get 500.
   = help: Give the Service port another number or name, or say so: \`service.serversscheme: http\` in an annotation of the Service, \`scheme: http\` in an IngressRoute.

warning[backend-scheme-mismatch]: Traefik speaks TLS to this port of Service "api", and the Pods speak plain HTTP on port 9000 (http-api), by its name.
  --> tls.yaml:72:13
   |
71 |   ports:
72 |     - name: https-api
   |             ^^^^^^^^^
   |
  ::: tls.yaml:88:11
   |
87 |       ports:
88 |         - name: http-api
   |           ---- the port of container "api" is declared here
   |
   = at run time: Traefik takes port 443 and port names that begin with "https" for TLS: the handshake fails ("first record does not look like a TLS handshake"), and clients get 500.
   = help: Give the Service port another number or name, or say so: \`service.serversscheme: http\` in an annotation of the Service, \`scheme: http\` in an IngressRoute.
\`\`\`

<!-- /example -->

<!-- example: bad/plain.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: vault
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: vault.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: vault
                port:
                  number: 8443
---
apiVersion: v1
kind: Service
metadata:
  name: vault
  namespace: shop
spec:
  selector:
    app: vault
  ports:
    - name: api
      port: 8443
      targetPort: https
---
apiVersion: v1
kind: Pod
metadata:
  name: vault
  namespace: shop
  labels:
    app: vault
spec:
  containers:
    - name: vault
      image: registry.example.com/vault:1
      ports:
        - name: https
          containerPort: 8443
---
# The probe tells that the Pods speak TLS.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: panel
  namespace: shop
spec:
  routes:
    - match: Host(\`panel.example.com\`)
      kind: Rule
      services:
        - name: panel
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: panel
  namespace: shop
spec:
  selector:
    app: panel
  ports:
    - port: 80
      targetPort: 8443
---
apiVersion: v1
kind: Pod
metadata:
  name: panel
  namespace: shop
  labels:
    app: panel
spec:
  containers:
    - name: panel
      image: registry.example.com/panel:1
      ports:
        - containerPort: 8443
      readinessProbe:
        httpGet:
          path: /healthz
          port: 8443
          scheme: HTTPS
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
warning[backend-scheme-mismatch]: Traefik speaks plain HTTP to this port of Service "vault", and the Pods speak TLS on port 8443 (https).
  --> plain.yaml:30:13
   |
29 |   ports:
30 |     - name: api
   |             ^^^
   |
  ::: plain.yaml:46:11
   |
45 |       ports:
46 |         - name: https
   |           ---- the port of container "vault" is declared here
   |
   = at run time: Traefik speaks TLS only to port 443 and to port names that begin with "https": the Pods refuse the request, and clients get 400 or 502.
   = help: Let the name of the Service port begin with "https", or say so: \`service.serversscheme: https\` in an annotation of the Service, \`scheme: https\` in an IngressRoute.

warning[backend-scheme-mismatch]: Traefik speaks plain HTTP to this port of Service "panel", and the Pods speak TLS on port 8443 (without a name).
  --> plain.yaml:72:13
   |
71 |   ports:
72 |     - port: 80
   |             ^^
   |
  ::: plain.yaml:87:11
   |
86 |       ports:
87 |         - containerPort: 8443
   |           ------------- the port of container "panel" is declared here
   |
   = at run time: Traefik speaks TLS only to port 443 and to port names that begin with "https": the Pods refuse the request, and clients get 400 or 502.
   = help: Let the name of the Service port begin with "https", or say so: \`service.serversscheme: https\` in an annotation of the Service, \`scheme: https\` in an IngressRoute.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/scheme.yaml -->

\`\`\`yaml
# TLS on both sides.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: https
      port: 443
      targetPort: https
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - name: https
          containerPort: 8443
---
# Port 443 of Pods that speak plain HTTP, and Traefik is told.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: api.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 443
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/service.serversscheme: http
spec:
  selector:
    app: api
  ports:
    - name: web
      port: 443
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    app: api
spec:
  containers:
    - name: api
      image: registry.example.com/api:1
      ports:
        - name: http
          containerPort: 8080
---
# The same in an IngressRoute.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: vault
  namespace: shop
spec:
  routes:
    - match: Host(\`vault.example.com\`)
      kind: Rule
      services:
        - name: vault
          port: 8443
          scheme: https
---
apiVersion: v1
kind: Service
metadata:
  name: vault
  namespace: shop
spec:
  selector:
    app: vault
  ports:
    - port: 8443
      targetPort: https
---
apiVersion: v1
kind: Pod
metadata:
  name: vault
  namespace: shop
  labels:
    app: vault
spec:
  containers:
    - name: vault
      image: registry.example.com/vault:1
      ports:
        - name: https
          containerPort: 8443
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

<!-- /example -->

## When it is silent

- The scheme is given, by the annotation \`service.serversscheme\` or by \`scheme\`.
- The port of the Pods has no name that says what it speaks, or a probe on it says otherwise.
- No Traefik that takes the route is in the input.
- Some of the Pods speak one, and some the other.

## How to fix

Name the Service port after what the Pods speak, or give the scheme. Pods that speak TLS need a ServersTransport as well, unless Traefik trusts their certificates.
`,"certificate-resolver-not-found":`# certificate-resolver-not-found

TLS asks for a certificate resolver that Traefik does not have.

## What happens at run time

Traefik logs \`Router uses a nonexistent certificate resolver\` and keeps the route. Nobody asks for a certificate: clients get the self-signed "TRAEFIK DEFAULT CERT", which browsers refuse.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - websecure
  routes:
    - match: Host(\`shop.example.com\`)
      kind: Rule
      services:
        - name: shop
          port: 80
  tls:
    certResolver: letsencrypt
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
    traefik.ingress.kubernetes.io/router.entrypoints: websecure
    traefik.ingress.kubernetes.io/router.tls: "true"
    traefik.ingress.kubernetes.io/router.tls.certresolver: LE
spec:
  rules:
    - host: api.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
        - --certificatesresolvers.le.acme.email=ops@example.com
        - --certificatesresolvers.le.acme.storage=/data/acme.json
        - --certificatesresolvers.le.acme.tlschallenge=true
\`\`\`

\`\`\`text
error[certificate-resolver-not-found]: Pod "traefik" has no certificate resolver "letsencrypt"; it has "le".
  --> route.yaml:16:19
   |
15 |   tls:
16 |     certResolver: letsencrypt
   |                   ^^^^^^^^^^^
   |
  ::: route.yaml:60:7
   |
59 |   containers:
60 |     - name: traefik
   |       ---- this Traefik serves the route
   |
   = at run time: Traefik only logs it ("Router uses a nonexistent certificate resolver") and asks for no certificate: it serves its self-signed default, which browsers refuse.
   = help: Name a resolver of the static configuration, or add \`--certificatesResolvers.letsencrypt.acme...\`.

error[certificate-resolver-not-found]: Pod "traefik" has no certificate resolver "LE"; it has "le".
  --> route.yaml:27:60
   |
26 |     traefik.ingress.kubernetes.io/router.tls: "true"
27 |     traefik.ingress.kubernetes.io/router.tls.certresolver: LE
   |                                                            ^^
   |
  ::: route.yaml:60:7
   |
59 |   containers:
60 |     - name: traefik
   |       ---- this Traefik serves the route
   |
   = at run time: Traefik only logs it ("Router uses a nonexistent certificate resolver") and asks for no certificate: it serves its self-signed default, which browsers refuse.
   = help: Did you mean "le"? Name a resolver of the static configuration, or add \`--certificatesResolvers.LE.acme...\`.
\`\`\`

<!-- /example -->

<!-- example: bad/entry-point.yaml -->

\`\`\`yaml
# Every route of the entry point would have a certificate of this resolver.
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls.certresolver=lets-encrypt
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[certificate-resolver-not-found]: Pod "traefik" has no certificate resolver "lets-encrypt"; it has none.
  --> entry-point.yaml:13:11
   |
12 |         - --entrypoints.websecure.address=:8443
13 |         - --entrypoints.websecure.http.tls.certresolver=lets-encrypt
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: entry-point.yaml:9:7
   |
 8 |   containers:
 9 |     - name: traefik
   |       ---- this Traefik serves the route
   |
   = at run time: Traefik only logs it ("Router uses a nonexistent certificate resolver") and asks for no certificate: it serves its self-signed default, which browsers refuse.
   = help: Name a resolver of the static configuration, or add \`--certificatesResolvers.lets-encrypt.acme...\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
# The resolver is there, for the route and for the entry point.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - websecure
  routes:
    - match: Host(\`shop.example.com\`)
      kind: Rule
      services:
        - name: shop
          port: 80
  tls:
    certResolver: le
---
# Filled in before it is applied.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: api
  namespace: shop
spec:
  entryPoints:
    - websecure
  routes:
    - match: Host(\`api.example.com\`)
      kind: Rule
      services:
        - name: shop
          port: 80
  tls:
    certResolver: \${RESOLVER}
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls.certresolver=le
        - --providers.kubernetescrd
        - --certificatesresolvers.le.acme.email=ops@example.com
        - --certificatesresolvers.le.acme.storage=/data/acme.json
        - --certificatesresolvers.le.acme.tlschallenge=true
\`\`\`

<!-- /example -->

## When it is silent

- No Traefik that takes the route is in the input, or a part of its configuration is not.
- The name is a placeholder.
- One of several Traefiks that take the route has the resolver.

## How to fix

Name a resolver of \`certificatesResolvers\`. Names are told apart by case.
`,"chart-refused":`# chart-refused

A Helm chart cannot be rendered: what it says is no template, or no YAML.

## What happens at run time

\`helm template\`, \`helm install\` and \`helm upgrade\` fail, and so do Argo CD and Flux: nothing of the chart is deployed, or what was deployed last stays.

A template that cannot be parsed breaks the whole chart, whether it is used or not; a template whose output is no YAML breaks it with the values that it was rendered with.

## Bad

<!-- example: bad/values -->

\`Chart.yaml\`:

\`\`\`yaml
apiVersion: v2
name: web
version: 0.1.0
\`\`\`

\`values.yaml\`:

\`\`\`yaml
service:
  port: 80
   type: NodePort
\`\`\`

\`\`\`text
error[chart-refused]: The chart cannot be rendered: values.yaml cannot be read: the indentation is wrong: this key stands deeper than the one above it, which has a value already.
 --> values/values.yaml:3:4
  |
2 |   port: 80
3 |    type: NodePort
  |    ^
  |
  = at run time: \`helm install\` and \`helm upgrade\` fail, also those of Argo CD and Flux, so nothing of it is deployed.
  = help: Mend it until \`helm template\` goes through; until then nothing of the chart is linted.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/one -->

\`Chart.yaml\`:

\`\`\`yaml
apiVersion: v2
name: web
version: 0.1.0
\`\`\`

\`values.yaml\`:

\`\`\`yaml
service:
  port: 80
  type: NodePort
\`\`\`

<!-- /example -->

## When it is silent

- Other values may mend it: \`required\`, \`fail\`, a nil pointer, a template that is defined nowhere, a dependency that is not in \`charts/\`, and output
  that is no YAML since a value was not given. The footer says why such a chart is not rendered.
- Something else fills the files in first (\`\${{ }}\`, \`{% %}\`, Cookiecutter, Copier).
- There is no \`helm\`, or \`--no-render\` is given: only a \`Chart.yaml\` or \`values.yaml\` that is no YAML is told.

## How to fix

Run \`helm template\` with the values file that the finding names, and mend the line. For output that is no YAML, \`helm template --debug\` shows what the template makes.
`,"cluster-ip-conflict":`# cluster-ip-conflict

Two Services ask for the same cluster IP.

## What happens at run time

A cluster IP belongs to one Service. The API server refuses the Service that comes second with \`provided IP is already allocated\`, whatever its namespace.
This happens when a live Service is exported, renamed and applied again.

## Bad

<!-- example: bad/two-services.yaml -->

\`\`\`yaml
# Copied with its address.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  clusterIP: 10.96.0.50
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web-new
  namespace: shop
spec:
  clusterIP: 10.96.0.50
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: six
  namespace: shop
spec:
  clusterIP: fd00:10:96::50
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# The same address in another form.
apiVersion: v1
kind: Service
metadata:
  name: six-new
  namespace: shop
spec:
  clusterIP: FD00:10:96:0::50
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[cluster-ip-conflict]: Cluster IP 10.96.0.50 of Service "web-new" is already taken by Service "web".
  --> two-services.yaml:21:14
   |
20 | spec:
21 |   clusterIP: 10.96.0.50
   |              ^^^^^^^^^^
   |
  ::: two-services.yaml:8:14
   |
 7 | spec:
 8 |   clusterIP: 10.96.0.50
   |              ---------- taken here, by Service "web"
   |
   = at run time: The API server refuses the Service that comes second: "failed to allocate IP 10.96.0.50: provided IP is already allocated".
   = help: Leave \`clusterIP\` out of one of the two to have an address allocated, or give it a free one.

error[cluster-ip-conflict]: Cluster IP fd00:10:96::50 of Service "six-new" is already taken by Service "six".
  --> two-services.yaml:48:14
   |
47 | spec:
48 |   clusterIP: FD00:10:96:0::50
   |              ^^^^^^^^^^^^^^^^
   |
  ::: two-services.yaml:34:14
   |
33 | spec:
34 |   clusterIP: fd00:10:96::50
   |              -------------- taken here, by Service "six"
   |
   = at run time: The API server refuses the Service that comes second: "failed to allocate IP fd00:10:96::50: provided IP is already allocated".
   = help: Leave \`clusterIP\` out of one of the two to have an address allocated, or give it a free one.
\`\`\`

<!-- /example -->

<!-- example: bad/second-family.yaml -->

\`\`\`yaml
# The second address can clash, too.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  ipFamilyPolicy: RequireDualStack
  clusterIP: 10.96.0.60
  clusterIPs:
    - 10.96.0.60
    - fd00:10:96::60
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web-new
  namespace: shop
spec:
  ipFamilyPolicy: RequireDualStack
  clusterIP: 10.96.0.61
  clusterIPs:
    - 10.96.0.61
    - fd00:10:96::60
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[cluster-ip-conflict]: Cluster IP fd00:10:96::60 of Service "web-new" is already taken by Service "web".
  --> second-family.yaml:29:7
   |
28 |     - 10.96.0.61
29 |     - fd00:10:96::60
   |       ^^^^^^^^^^^^^^
   |
  ::: second-family.yaml:12:7
   |
11 |     - 10.96.0.60
12 |     - fd00:10:96::60
   |       -------------- taken here, by Service "web"
   |
   = at run time: The API server refuses the Service that comes second: "failed to allocate IP fd00:10:96::60: provided IP is already allocated".
   = help: Leave \`clusterIP\` out of one of the two to have an address allocated, or give it a free one.
\`\`\`

<!-- /example -->

<!-- example: bad/alternatives -->

\`next/shop.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop-next
  namespace: shop
spec:
  clusterIP: 10.96.0.70
  selector:
    app: shop-next
  ports:
    - port: 80
\`\`\`

\`settings/large.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  size: large
\`\`\`

\`settings/medium.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  size: medium
\`\`\`

\`settings/small.yaml\`:

\`\`\`yaml
# What three files define is a matter of choice: perhaps the rest is, too.
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  size: small
\`\`\`

\`shop/shop.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  clusterIP: 10.96.0.70
  selector:
    app: shop
  ports:
    - port: 80
\`\`\`

\`\`\`text
warning[cluster-ip-conflict]: Cluster IP 10.96.0.70 of Service "shop" is already taken by Service "shop-next".
 --> alternatives/shop/shop.yaml:7:14
  |
6 | spec:
7 |   clusterIP: 10.96.0.70
  |              ^^^^^^^^^^
  |
 ::: alternatives/next/shop.yaml:7:14
  |
6 | spec:
7 |   clusterIP: 10.96.0.70
  |              ---------- taken here, by Service "shop-next"
  |
  = at run time: The API server refuses the Service that comes second: "failed to allocate IP 10.96.0.70: provided IP is already allocated".
  = help: The two may be alternatives that are never deployed together. Leave \`clusterIP\` out of one of the two to have an address allocated, or give it a free one.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/addresses.yaml -->

\`\`\`yaml
# Each has an address of its own.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  clusterIP: 10.96.0.50
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web-new
  namespace: shop
spec:
  clusterIP: 10.96.0.51
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# \`None\` is no address.
apiVersion: v1
kind: Service
metadata:
  name: headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: headless-new
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  clusterIP: \${DNS_IP}
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: later-new
  namespace: shop
spec:
  clusterIP: \${DNS_IP}
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- \`clusterIP: None\`, an empty one, and placeholders.
- Two definitions of one object: \`duplicate-object\` tells of them.
- Where the input cannot be applied as a whole, because it holds alternatives in different directories, it is a warning.

## How to fix

Leave \`clusterIP\` out, unless a fixed address is needed.
`,"cluster-ip-mismatch":`# cluster-ip-mismatch

The cluster IPs and IP families of a Service contradict each other.

## What happens at run time

\`clusterIP\` is the first of \`clusterIPs\`, and each address belongs to one of \`ipFamilies\`, in the same order. A Service without \`ipFamilyPolicy\` has one
family (SingleStack), unless it is headless and has no selector. The API server refuses every contradiction.

## Bad

<!-- example: bad/addresses.yaml -->

\`\`\`yaml
# Both fields or the first alone.
apiVersion: v1
kind: Service
metadata:
  name: without
  namespace: shop
spec:
  clusterIPs:
    - 10.96.0.20
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: differ
  namespace: shop
spec:
  clusterIP: 10.96.0.21
  clusterIPs:
    - 10.96.0.22
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: headless
  namespace: shop
spec:
  clusterIP: None
  clusterIPs:
    - None
    - 10.96.0.23
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: late-none
  namespace: shop
spec:
  clusterIP: 10.96.0.24
  clusterIPs:
    - 10.96.0.24
    - None
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: three
  namespace: shop
spec:
  clusterIP: 10.96.0.25
  clusterIPs:
    - 10.96.0.25
    - fd00:10:96::25
    - fd00:10:96::26
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: same-family
  namespace: shop
spec:
  clusterIP: 10.96.0.26
  ipFamilyPolicy: PreferDualStack
  clusterIPs:
    - 10.96.0.26
    - 10.96.0.27
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[cluster-ip-mismatch]: The cluster IPs of Service "without" contradict each other: \`clusterIPs\` is set without \`clusterIP\`.
 --> addresses.yaml:8:3
  |
7 | spec:
8 |   clusterIPs:
  |   ^^^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.clusterIPs: Invalid value: ["10.96.0.20"]: must be empty when \`clusterIP\` is not specified".
  = help: Add \`clusterIP: 10.96.0.20\`, or leave both out to have an address allocated.

error[cluster-ip-mismatch]: The cluster IPs of Service "differ" contradict each other: \`clusterIP\` is 10.96.0.21, but the first of \`clusterIPs\` is 10.96.0.22.
  --> addresses.yaml:24:7
   |
23 |   clusterIPs:
24 |     - 10.96.0.22
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs: Invalid value: ["10.96.0.22"]: first value must match \`clusterIP\`".
   = help: Make the two equal.

error[cluster-ip-mismatch]: The cluster IPs of Service "headless" contradict each other: \`None\` stands beside an address.
  --> addresses.yaml:39:7
   |
38 |   clusterIPs:
39 |     - None
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs: Invalid value: ["None","10.96.0.23"]: 'None' must be the first and only value".
   = help: Write \`None\` alone for a headless Service, or addresses alone.

error[cluster-ip-mismatch]: The cluster IPs of Service "late-none" contradict each other: \`None\` stands beside an address.
  --> addresses.yaml:56:7
   |
55 |     - 10.96.0.24
56 |     - None
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[1]: Invalid value: "None": must be a valid IP address".
   = help: Write \`None\` alone for a headless Service, or addresses alone.

error[cluster-ip-mismatch]: The cluster IPs of Service "three" contradict each other: there are 3 cluster IPs.
  --> addresses.yaml:73:7
   |
72 |     - fd00:10:96::25
73 |     - fd00:10:96::26
   |       ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs: Invalid value: ["10.96.0.25","fd00:10:96::25","fd00:10:96::26"]: may only hold up to 2 values".
   = help: Keep one address of IPv4 and one of IPv6.

error[cluster-ip-mismatch]: The cluster IPs of Service "same-family" contradict each other: both cluster IPs are IPv4.
  --> addresses.yaml:90:7
   |
89 |     - 10.96.0.26
90 |     - 10.96.0.27
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs: Invalid value: ["10.96.0.26","10.96.0.27"]: may specify no more than one IP for each IP family".
   = help: Keep one address of IPv4 and one of IPv6.
\`\`\`

<!-- /example -->

<!-- example: bad/families.yaml -->

\`\`\`yaml
# Two families need a policy that says so.
apiVersion: v1
kind: Service
metadata:
  name: two-families
  namespace: shop
spec:
  ipFamilies:
    - IPv4
    - IPv6
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: single
  namespace: shop
spec:
  ipFamilyPolicy: SingleStack
  clusterIP: 10.96.0.31
  clusterIPs:
    - 10.96.0.31
    - fd00:10:96::31
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: twice
  namespace: shop
spec:
  ipFamilies:
    - IPv4
    - IPv4
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: wrong
  namespace: shop
spec:
  clusterIP: 10.96.0.32
  ipFamilies:
    - IPv6
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[cluster-ip-mismatch]: The cluster IPs of Service "two-families" contradict each other: it has two IP families, but no \`ipFamilyPolicy\`, which means SingleStack.
 --> families.yaml:8:3
  |
7 | spec:
8 |   ipFamilies:
  |   ^^^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified".
  = help: Write \`ipFamilyPolicy: PreferDualStack\` (or RequireDualStack), or keep one family.

error[cluster-ip-mismatch]: The cluster IPs of Service "single" contradict each other: it has two cluster IPs, but \`ipFamilyPolicy: SingleStack\`.
  --> families.yaml:23:19
   |
22 | spec:
23 |   ipFamilyPolicy: SingleStack
   |                   ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified".
   = help: Write \`ipFamilyPolicy: PreferDualStack\` (or RequireDualStack), or keep one family.

error[cluster-ip-mismatch]: The cluster IPs of Service "twice" contradict each other: \`ipFamilies\` holds IPv4 twice.
  --> families.yaml:42:7
   |
41 |     - IPv4
42 |     - IPv4
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ipFamilies[1]: Duplicate value: "IPv4"".
   = help: Name each family once.

error[cluster-ip-mismatch]: The cluster IPs of Service "wrong" contradict each other: 10.96.0.32 is IPv4, but \`ipFamilies\` says IPv6 there.
  --> families.yaml:55:14
   |
54 | spec:
55 |   clusterIP: 10.96.0.32
   |              ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "10.96.0.32": expected an IPv6 value as indicated by \`ipFamilies[0]\`".
   = help: Put addresses and families into the same order.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/dual-stack.yaml -->

\`\`\`yaml
# Asked for in so many words.
apiVersion: v1
kind: Service
metadata:
  name: dual
  namespace: shop
spec:
  ipFamilyPolicy: PreferDualStack
  ipFamilies:
    - IPv4
    - IPv6
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: explicit
  namespace: shop
spec:
  ipFamilyPolicy: RequireDualStack
  clusterIP: 10.96.0.41
  clusterIPs:
    - 10.96.0.41
    - fd00:10:96::41
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# As the API server writes it back.
apiVersion: v1
kind: Service
metadata:
  name: one
  namespace: shop
spec:
  clusterIP: 10.96.0.42
  clusterIPs:
    - 10.96.0.42
  ipFamilies:
    - IPv4
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: headless
  namespace: shop
spec:
  clusterIP: None
  clusterIPs:
    - None
  ipFamilies:
    - IPv4
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  ipFamilyPolicy: \${IP_POLICY}
  ipFamilies:
    - IPv4
    - IPv6
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
# Headless and without a selector, a Service has both families by default.
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: shop
spec:
  clusterIP: None
  ipFamilies:
    - IPv4
    - IPv6
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: outside-1
  namespace: shop
  labels:
    kubernetes.io/service-name: outside
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.9
ports:
  - port: 8080
\`\`\`

<!-- /example -->

## When it is silent

- One of the fields holds a placeholder.
- Services of type ExternalName: they may have none of these fields, as \`invalid-external-name\` says.
- Text that is no address: \`invalid-address\` tells of it.
- Whether the cluster has both families is not known.

## How to fix

Leave the addresses out to have them allocated. For both families write \`ipFamilyPolicy: PreferDualStack\`.
`,"controller-without-way-in":`# controller-without-way-in

Nothing outside of the cluster leads to an ingress controller.

## What happens at run time

A Service of type ClusterIP has an address that only nodes and Pods of the cluster know. If that is all a controller has, its routes work from within, and no visitor arrives.

## Bad

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# The only Service of the controller is for Pods of the cluster.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
note[controller-without-way-in]: Nothing outside of the cluster leads to Deployment "traefik": Service "traefik" is of type ClusterIP, and the Pods take no port of their node.
  --> cluster-ip.yaml:32:9
   |
31 | spec:
32 |   type: ClusterIP
   |         ^^^^^^^^^
   |
   = at run time: Requests for shop.example.com from outside have no way in; only Pods reach its routes.
   = help: Make the Service \`type: NodePort\` or \`type: LoadBalancer\`, or name what leads to it under \`targetGroups\` in the config file.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/node-port.yaml -->

\`\`\`yaml
# On a port of every node.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

<!-- /example -->

## When it is silent

- The Pods take a port of their node, or another Service opens them.
- A target group, a TargetGroupBinding, an Ingress or another proxy leads to the Service, or a tunnel runs in the cluster.
- It serves only names that are not for outside (\`.internal\`, \`.local\`).
- Objects may exist that are not in the input.

## How to fix

Make the Service \`type: NodePort\` or \`type: LoadBalancer\`. If something leads to its address all the same, name it under \`targetGroups\` in the config file.
`,"cross-namespace-reference":`# cross-namespace-reference

A route of Traefik names an object in another namespace, which is not allowed.

## What happens at run time

\`allowCrossNamespace\` is off unless it is switched on, so that who may write routes in one namespace cannot open what lies in another. The API server takes the route; Traefik logs a line and makes no
router of it. A name with \`@kubernetescrd\` counts as a reference to another namespace, wherever the object is.

## Bad

<!-- example: bad/plain.yaml -->

\`\`\`yaml
# Without a flag for it, Traefik looks into no other namespace.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      middlewares:
        - name: headers
          namespace: edge
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`api.example.com\`)
      services:
        - name: api
          namespace: api
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: headers
  namespace: edge
spec:
  headers:
    stsSeconds: 31536000
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: api
spec:
  type: ExternalName
  externalName: api.example.org
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[cross-namespace-reference]: IngressRoute "shop" names an object outside its namespace "shop", and Pod "traefik" does not allow that.
  --> plain.yaml:13:22
   |
12 |         - name: headers
13 |           namespace: edge
   |                      ^^^^
   |
  ::: plain.yaml:77:7
   |
76 |   containers:
77 |     - name: traefik
   |       ---- this Traefik reads the route
   |
   = at run time: Traefik makes no router of this route (\`invalid reference to middleware headers: allowCrossNamespace is disabled, cross-namespace are disallowed\`): clients get 404.
   = help: Put the object into the namespace of the route, or start Traefik with \`--providers.kubernetescrd.allowCrossNamespace=true\`.

error[cross-namespace-reference]: IngressRoute "shop" names an object outside its namespace "shop", and Pod "traefik" does not allow that.
  --> plain.yaml:21:22
   |
20 |         - name: api
21 |           namespace: api
   |                      ^^^
   |
  ::: plain.yaml:77:7
   |
76 |   containers:
77 |     - name: traefik
   |       ---- this Traefik reads the route
   |
   = at run time: Traefik makes no router of this route (\`service api/api not in the parent resource namespace shop\`): clients get 404.
   = help: Put the object into the namespace of the route, or start Traefik with \`--providers.kubernetescrd.allowCrossNamespace=true\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/allowed.yaml -->

\`\`\`yaml
# This Traefik may look into every namespace.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      middlewares:
        - name: headers
          namespace: edge
        - name: edge-headers@kubernetescrd
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: headers
  namespace: edge
spec:
  headers:
    stsSeconds: 31536000
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
        - --providers.kubernetescrd.allowcrossnamespace=true
\`\`\`

<!-- /example -->

<!-- example: good/no-traefik.yaml -->

\`\`\`yaml
# Whether the Traefik that reads it may, nothing here tells.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      middlewares:
        - name: headers
          namespace: edge
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: headers
  namespace: edge
spec:
  headers:
    stsSeconds: 31536000
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- No Traefik that takes the route is in the input, or its settings cannot be seen.
- One of several Traefiks that take the route allows it.

## How to fix

Keep Middlewares and routes together, or start Traefik with \`--providers.kubernetescrd.allowCrossNamespace=true\`.
`,"default-backend-ignored":`# default-backend-ignored

An Ingress for Traefik has a default backend beside its rules.

## What happens at run time

Other controllers send to \`defaultBackend\` what no rule takes. Traefik reads it only of an Ingress without rules; beside rules it is passed over in silence, and such requests get 404.

## Bad

<!-- example: bad/beside.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  defaultBackend:
    service:
      name: sorry
      port:
        number: 80
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Service
metadata:
  name: sorry
  namespace: shop
spec:
  selector:
    app: sorry
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
warning[default-backend-ignored]: Traefik ignores the default backend of Ingress "shop", for it has rules as well.
  --> beside.yaml:9:3
   |
 8 | spec:
 9 |   defaultBackend:
   |   ^^^^^^^^^^^^^^
   |
  ::: beside.yaml:57:7
   |
56 |   containers:
57 |     - name: traefik
   |       ---- this Traefik takes the Ingress
   |
   = at run time: Traefik reads \`defaultBackend\` only of an Ingress without rules, and logs nothing: what no rule takes gets 404.
   = help: Put the default backend into an Ingress of its own, without rules.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/alone.yaml -->

\`\`\`yaml
# An Ingress of its own.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: sorry
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  defaultBackend:
    service:
      name: sorry
      port:
        number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Service
metadata:
  name: sorry
  namespace: shop
spec:
  selector:
    app: sorry
  ports:
    - port: 80
      targetPort: http
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: edge
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress has no rules.
- No Traefik of the input surely takes it.

## How to fix

Make two Ingresses of it. There is one default backend for all of Traefik: a second Ingress without rules is ignored as well.
`,"deprecated-class-annotation":`# deprecated-class-annotation

An Ingress has its class by the deprecated annotation.

## What happens at run time

It works, and the API server answers with a warning. The field \`ingressClassName\` names an IngressClass, which says which controller is meant; the annotation
is plain text that each controller compares for itself. The rule is not in the preset \`recommended\`: the preset \`strict\` has it, or \`rules\` in the config.

## Bad

<!-- example: bad/class.yaml -->

\`\`\`yaml
# Told once, with the other places beside it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: traefik
spec:
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
note[deprecated-class-annotation]: Ingress "shop" has its class by the annotation \`kubernetes.io/ingress.class\`.
  --> class.yaml:8:5
   |
 7 |   annotations:
 8 |     kubernetes.io/ingress.class: traefik
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: class.yaml:28:5
   |
27 |   annotations:
28 |     kubernetes.io/ingress.class: traefik
   |     --------------------------- Ingress "blog" has it, too
   |
   = at run time: The API server takes it with a warning: "annotation "kubernetes.io/ingress.class" is deprecated, please use 'spec.ingressClassName' instead".
   = help: Write \`ingressClassName: traefik\` under \`spec\` and remove the annotation, if there is an IngressClass of that name.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/successors.yaml -->

\`\`\`yaml
# The field instead of the annotation.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
# Ingress for GKE reads the annotation alone.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: gke
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: gce
spec:
  rules:
    - host: gke.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
# No IngressClass can have such a name.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: azure
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: azure/application-gateway
spec:
  rules:
    - host: azure.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Classes that only the annotation can name: those of Ingress for GKE (\`gce\`, \`gce-internal\`), and names that no IngressClass can have.
- The annotation beside \`ingressClassName\`: if the two differ, \`ingress-class-conflict\` tells of it.
- Versions before \`networking.k8s.io/v1\`, and placeholders.
- Each class is told once for an input, at its first Ingress.

## How to fix

Write the class as \`spec.ingressClassName\`, and see that an IngressClass of that name exists.
`,"deprecated-field":`# deprecated-field

A Service or EndpointSlice has a deprecated field or value.

## What happens at run time

It works, and the API server answers with a warning. A later release may drop it.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  trafficDistribution: PreferClose
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: shop
spec:
  externalIPs:
    - 192.0.2.1
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: hints
  namespace: shop
  annotations:
    service.kubernetes.io/topology-aware-hints: auto
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
note[deprecated-field]: \`trafficDistribution: PreferClose\` of Service "web" has a new name.
 --> service.yaml:7:24
  |
6 | spec:
7 |   trafficDistribution: PreferClose
  |                        ^^^^^^^^^^^
  |
  = at run time: The API server takes it with a warning: "PreferClose" is deprecated; use "PreferSameZone".
  = help: Write \`trafficDistribution: PreferSameZone\`, which means the same.

note[deprecated-field]: Service "outside" has \`externalIPs\`.
  --> service.yaml:20:3
   |
19 | spec:
20 |   externalIPs:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server takes it with a warning: "spec.externalIPs is deprecated and may no longer be implemented in some clusters".
   = help: Use a Service of type LoadBalancer, or an Ingress.

note[deprecated-field]: Service "hints" has the annotation \`service.kubernetes.io/topology-aware-hints\`.
  --> service.yaml:34:5
   |
33 |   annotations:
34 |     service.kubernetes.io/topology-aware-hints: auto
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server takes it with a warning: "annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead".
   = help: Rename the annotation to \`service.kubernetes.io/topology-mode\`, or use \`trafficDistribution\`.
\`\`\`

<!-- /example -->

<!-- example: bad/slice.yaml -->

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-1
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: FQDN
endpoints:
  - addresses:
      - shop.example.com
ports:
  - port: 80
\`\`\`

\`\`\`text
note[deprecated-field]: EndpointSlice "web-1" is of \`addressType: FQDN\`.
 --> slice.yaml:8:14
  |
7 |     kubernetes.io/service-name: web
8 | addressType: FQDN
  |              ^^^^
  |
  = at run time: The API server takes it with a warning: "FQDN endpoints are deprecated"; kube-proxy does not look at such slices.
  = help: Use a Service of type ExternalName for a DNS name, or IP addresses.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/successors.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  trafficDistribution: PreferSameZone
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

<!-- example: good/older -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The successor came with 1.34.
kubernetesVersion: "1.33"
\`\`\`

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  trafficDistribution: PreferClose
  externalIPs:
    - 192.0.2.1
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The configured \`kubernetesVersion\` is older than the deprecation.
- The class annotation of an Ingress: \`deprecated-class-annotation\` tells of it.
- Each kind of use is told once for an input, at the first place.

## How to fix

Write the successor that the help names.
`,"dns-record-conflict":`# dns-record-conflict

Two DNS records claim the same host for different ends.

## What happens at run time

A zone of Route 53 holds one record of a name and type, unless all of them have a routing policy: the second is refused, or overwrites the first with each apply. external-dns makes one
record of all objects that name the host, with the target of one of them, or with all by turns.

## Bad

<!-- example: bad/twice -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_lb" "legacy" {
  name               = "legacy"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "legacy" {
  name        = "legacy-http"
  port        = 30090
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "legacy" {
  load_balancer_arn = aws_lb.legacy.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.legacy.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "old" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.legacy.dns_name
    zone_id                = aws_lb.legacy.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: legacy
  namespace: shop
spec:
  selector:
    matchLabels:
      app: legacy
  template:
    metadata:
      labels:
        app: legacy
    spec:
      containers:
        - name: legacy
          image: registry.example.com/legacy:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: legacy
  namespace: shop
spec:
  type: NodePort
  selector:
    app: legacy
  ports:
    - name: http
      port: 80
      targetPort: http
      nodePort: 30090
\`\`\`

\`\`\`text
error[dns-record-conflict]: Host "shop.example.com" has two records of type A in one zone.
  --> twice/edge.tf:69:13
   |
68 |   zone_id = data.aws_route53_zone.main.zone_id
69 |   name    = "shop.\${data.aws_route53_zone.main.name}"
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: twice/edge.tf:57:13
   |
56 |   zone_id = data.aws_route53_zone.main.zone_id
57 |   name    = "shop.\${data.aws_route53_zone.main.name}"
   |             ----------------------------------------- the first is here
   |
   = at run time: A zone holds one record of a name and type: AWS refuses the second with "already exists", or the two overwrite each other.
   = help: Remove one of them, or make both one with a routing policy and a set identifier.
\`\`\`

<!-- /example -->

<!-- example: bad/targets.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    external-dns.alpha.kubernetes.io/target: edge.example.net
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-api
  namespace: shop
  annotations:
    external-dns.alpha.kubernetes.io/target: old.example.net
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[dns-record-conflict]: Ingress "shop" and Ingress "shop-api" claim host "shop.example.com" for different ends: edge.example.net and old.example.net.
   --> targets.yaml:108:46
    |
107 |   annotations:
108 |     external-dns.alpha.kubernetes.io/target: old.example.net
    |                                              ^^^^^^^^^^^^^^^
    |
   ::: targets.yaml:87:46
    |
 86 |   annotations:
 87 |     external-dns.alpha.kubernetes.io/target: edge.example.net
    |                                              ---------------- Ingress "shop" claims it here
    |
    = at run time: Of both, external-dns makes one record: requests for the host go to one of the ends, or to each by turns.
    = help: Give both the same target, or the host to one of them.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/paths.yaml -->

\`\`\`yaml
# Two Ingresses share a host and a target.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    external-dns.alpha.kubernetes.io/target: edge.example.net
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-api
  namespace: shop
  annotations:
    external-dns.alpha.kubernetes.io/target: edge.example.net
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

<!-- /example -->

## When it is silent

- Both point at the same, or it is not known at what.
- The records stand in different zones (a public and a private one), in different modules, or may not be made at all.
- They have a routing policy or a set identifier.
- One of two Services is internal, the other is not.

## How to fix

Remove one of them, or make both one with weights.
`,"dns-record-elsewhere":`# dns-record-elsewhere

A host points at another load balancer than the one of its controller.

## What happens at run time

The route of the host is in order, and so is the controller that serves it; but DNS sends clients to another load balancer, which sends them to another application or to a port that nothing
listens on.

## Bad

<!-- example: bad/other-balancer -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_lb" "legacy" {
  name               = "legacy"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "legacy" {
  name        = "legacy-http"
  port        = 30090
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "legacy" {
  load_balancer_arn = aws_lb.legacy.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.legacy.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.legacy.dns_name
    zone_id                = aws_lb.legacy.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: legacy
  namespace: shop
spec:
  selector:
    matchLabels:
      app: legacy
  template:
    metadata:
      labels:
        app: legacy
    spec:
      containers:
        - name: legacy
          image: registry.example.com/legacy:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: legacy
  namespace: shop
spec:
  type: NodePort
  selector:
    app: legacy
  ports:
    - name: http
      port: 80
      targetPort: http
      nodePort: 30090
\`\`\`

\`\`\`text
error[dns-record-elsewhere]: The DNS record of "shop.example.com" points at load balancer "aws_lb.legacy", but Ingress "shop", which routes the host, is served by Deployment "traefik" behind load balancer "aws_lb.edge".
  --> other-balancer/edge.tf:61:30
   |
60 |   alias {
61 |     name                   = aws_lb.legacy.dns_name
   |                              ^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: other-balancer/shop.yaml:90:13
   |
89 |   rules:
90 |     - host: shop.example.com
   |             ---------------- Ingress "shop" routes the host here
   |
  ::: other-balancer/edge.tf:7:1
   |
 5 | variable "vpc_id" {}
 6 |
 7 | resource "aws_lb" "edge" {
   | ------------------------ this leads to Deployment "traefik"
   |
   = at run time: Requests for the host never reach its routes: they end at another application, or in a timeout.
   = help: Point the record at load balancer "aws_lb.edge".
\`\`\`

<!-- /example -->

## Good

<!-- example: good/same -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

<!-- /example -->

## When it is silent

- It is not known which controller takes the route, or which load balancers lead to it.
- It is not known where the load balancer of the record leads to: its listeners or ports are unknown, it forwards to an ALB, or its targets are addresses.
- One of several records leads to the right one.

## How to fix

Point the record at the load balancer in front of the controller.
`,"dns-record-not-found":`# dns-record-not-found

A host that is routed has no DNS record, or one that points at nothing.

## What happens at run time

Clients ask DNS before they ask anything else. For a name without a record they get \`NXDOMAIN\`: no request ever arrives, and neither the load balancer nor the controller logs anything.

## Bad

<!-- example: bad/forgotten -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
# The second host has been added to the Ingress, and not to the zone.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[dns-record-not-found]: Host "admin.example.com" of Ingress "shop" has no DNS record, though other hosts of example.com have theirs in the input.
   --> forgotten/shop.yaml:101:13
    |
100 |                   number: 80
101 |     - host: admin.example.com
    |             ^^^^^^^^^^^^^^^^^
    |
   ::: forgotten/edge.tf:33:13
    |
 32 |   zone_id = data.aws_route53_zone.main.zone_id
 33 |   name    = "shop.\${data.aws_route53_zone.main.name}"
    |             ----------------------------------------- a record of the same domain
    |
    = at run time: The name does not resolve: clients never get as far as the load balancer.
    = help: Add a record for it beside that of shop.example.com.
\`\`\`

<!-- /example -->

<!-- example: bad/dangling -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.egde.dns_name
    zone_id                = aws_lb.egde.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[dns-record-not-found]: The DNS record of host "shop.example.com" points at \`aws_lb.egde\`, which is not declared in its files.
  --> dangling/edge.tf:37:30
   |
36 |   alias {
37 |     name                   = aws_lb.egde.dns_name
   |                              ^^^^^^^^^^^^^^^^^^^^
   |
  ::: dangling/shop.yaml:90:13
   |
89 |   rules:
90 |     - host: shop.example.com
   |             ---------------- Ingress "shop" routes the host here
   |
   = at run time: Terraform and CloudFormation refuse the whole configuration: the record is not made or changed.
   = help: Did you mean \`aws_lb.edge\`? Declare the load balancer, or name one that is declared.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/all -->

\`edge.tf\`:

\`\`\`yaml
data "aws_route53_zone" "main" {
  name = "example.com."
}

variable "vpc_id" {}

resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "edge" {
  name        = "edge-http"
  port        = 30080
  protocol    = "TCP"
  target_type = "instance"
  vpc_id      = var.vpc_id
}

resource "aws_lb_listener" "edge" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.edge.arn
  }
}

resource "aws_route53_record" "shop" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "shop.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "apps" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "*.apps.\${data.aws_route53_zone.main.name}"
  type    = "A"

  alias {
    name                   = aws_lb.edge.dns_name
    zone_id                = aws_lb.edge.zone_id
    evaluate_target_health = true
  }
}
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
# Each by its own record, or by the wildcard; a host of another domain has its records elsewhere.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesIngress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
    - host: admin.apps.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
    - host: a.b.apps.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
    - host: shop.example.org
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

<!-- /example -->

## When it is silent

- The input has no DNS record of that very domain that belongs to a host of these routes: then DNS is kept somewhere else. Records are read from Terraform, CloudFormation, \`dns\` in the config file and
  annotations of external-dns.
- A wildcard record stands for the host.
- external-dns runs, or its annotations are used: it makes records of hosts by itself.
- The name of any record is not known.
- The name is one that only a cluster or a private network knows (\`.svc\`, \`.local\`, \`.internal\`).

A record that is missing is a warning, for it may be made elsewhere; one that points at what its own files do not have is an error.

## How to fix

Add the record beside those of the other hosts, or correct the host.
`,"duplicate-key":`# duplicate-key

A key stands twice in one mapping; the first is lost.

## What happens at run time

\`kubectl apply -f\`, also with \`--validate=strict\`, keeps the last of two equal keys and says nothing: what is written under the first one
is lost. A file that a kustomization includes is refused by kustomize, as by most other tools: then it is an error. The key that wins is shown, as other tools name it; the second frame shows the
one without effect.

## Bad

<!-- example: bad/selector.yaml -->

\`\`\`yaml
# The first selector is lost without a word.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
  selector:
    app: api
\`\`\`

\`\`\`text
warning[duplicate-key]: Key "selector" stands twice; this one wins and what stands under the first is lost.
  --> selector.yaml:12:3
   |
11 |     - port: 80
12 |   selector:
   |   ^^^^^^^^
   |
  ::: selector.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   -------- what stands here is lost
   |
   = at run time: With \`kubectl apply -f\` the last one wins without a word; kustomize refuses the file.
   = help: Merge the two, or remove the one that is not meant.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/once.yaml -->

\`\`\`yaml
# Each key once in its mapping.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
data:
  name: web
---
# Two branches of a template whose marks stand in comments: only one of them is left in the end.
apiVersion: v1
kind: ConfigMap
metadata:
  name: api
  namespace: shop
data:
  # {{ if .Debug }}
  level: debug
  # {{ else }}
  level: info
  # {{ end }}
\`\`\`

<!-- /example -->

## When it is silent

- The keys are in different mappings, or one of them comes with a merge key (\`<<\`).
- The document holds no Kubernetes object.
- Marks of a template (\`{{\`) stand between the two, in comments: then they are branches, of which one is left in the end.

## How to fix

Merge the two, or remove the one that is not meant.
`,"duplicate-object":`# duplicate-object

An object is defined twice in what is deployed together.

## What happens at run time

\`kubectl apply\` applies both; where they differ, the last one wins in silence, and what the first one said is lost. \`kustomize build\` refuses:
\`may not add resource with an already registered id\`. Two versions of one API (\`autoscaling/v1\` and \`v2\`) are still the same object.

## Bad

<!-- example: bad/copied.yaml -->

\`\`\`yaml
# Copied, and the name was not changed: the Service for the API is lost.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 8080
\`\`\`

\`\`\`text
error[duplicate-object]: Service "web" of namespace "shop" is defined twice, with different content.
  --> copied.yaml:16:9
   |
15 | metadata:
16 |   name: web
   |         ^^^
   |
  ::: copied.yaml:5:9
   |
 4 | metadata:
 5 |   name: web
   |         --- Service "web" is defined here first
   |
   = at run time: \`kubectl apply\` applies both in silence, and the last one wins; kustomize refuses to build.
   = help: Keep one of the two, or give them different names or namespaces.
\`\`\`

<!-- /example -->
<!-- example: bad/two-files -->

\`frontend.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
\`\`\`

\`orders.yaml\`:

\`\`\`yaml
# Copied from frontend.yaml; the name was left.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: orders
  ports:
    - port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  selector:
    matchLabels:
      app: orders
  template:
    metadata:
      labels:
        app: orders
    spec:
      containers:
        - name: orders
          image: registry.example.com/orders:1
\`\`\`

\`\`\`text
warning[duplicate-object]: Service "web" of namespace "shop" is defined in two files, with different content.
 --> two-files/orders.yaml:5:9
  |
4 | metadata:
5 |   name: web
  |         ^^^
  |
 ::: two-files/frontend.yaml:4:9
  |
3 | metadata:
4 |   name: web
  |         --- Service "web" is defined here first
  |
  = at run time: If both files belong together, \`kubectl apply\` applies both in silence, and the last one wins; kustomize refuses to build.
  = help: Keep one of the two, or give them different names or namespaces.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/no-duplicates.yaml -->

\`\`\`yaml
# Two parts bring the same Namespace along.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
---
# The same name in another namespace, of another kind, and of another group.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop-staging
---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/web:1
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
# Hooks are made anew each time.
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
  annotations:
    helm.sh/hook: pre-install
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
  annotations:
    helm.sh/hook: pre-upgrade
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:2
---
# Names that the API server makes up.
apiVersion: batch/v1
kind: Job
metadata:
  generateName: seed-
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: seed
          image: registry.example.com/seed:1
---
apiVersion: batch/v1
kind: Job
metadata:
  generateName: seed-
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: seed
          image: registry.example.com/seed:1
---
# A name that is filled in later.
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-\${SHARD}
  namespace: shop
data:
  shard: one
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings-\${SHARD}
  namespace: shop
data:
  shard: two
---
# Files of a program that are no objects.
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: shop
  region: eu-west-1
---
apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: shop
  region: eu-central-1
\`\`\`

<!-- /example -->

## When it is silent

- The copies stand in directories that are environments of their own, or in different kustomizations.
- More than two plain files define the object: those are variants, of which one is chosen.
- A Namespace that is the same in both; and, in two plain files, custom resources.
- Services of Knative in one file: each one applied is another Revision.
- Hooks of Helm and Argo CD, \`generateName\`, and names that are placeholders.
- Config files of programs that only look like objects, such as those of eksctl or kind.

Whether two plain files are applied together is not known. So a pair of files that define the same objects is one note. It is a warning for each object whose
two definitions are for different things, as after a copy whose name was forgotten: Services and workloads with different selectors, Pods with other images,
Ingresses without a common route. It stays a note if the files are variants by their names (\`web-blue.yaml\` and \`web-green.yaml\`), or if other objects of the directory
are a matter of choice as well.

Within one kustomization no allowance is made: kustomize refuses to build.

## How to fix

Keep one of the two. If both are meant, give them different names or namespaces.
`,"duplicate-port":`# duplicate-port

A Service or a container has the same port or port name twice.

## What happens at run time

The API server refuses a Service with the same \`port\` and protocol twice, with two ports of one name, or with several ports of which one has no name. It
refuses Pods, and workloads whose template has such Pods, with two ports of one name in a container, or with one host port taken twice. It only warns of a container that declares a number
twice, and of two containers that use one name: a Service that asks for the name leads to the first container (a note here).

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# The same number and protocol, the same name, no name.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
    - name: web-again
      port: 80
    - name: websecure
      port: 443
    - name: websecure
      port: 8443
    # The whole entry was copied: one finding.
    - name: websecure
      port: 443
    - port: 9000
\`\`\`

\`\`\`text
error[duplicate-port]: Service "traefik" has port 80/TCP twice.
  --> service.yaml:14:13
   |
13 |     - name: web-again
14 |       port: 80
   |             ^^
   |
  ::: service.yaml:12:13
   |
11 |     - name: web
12 |       port: 80
   |             -- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[1]: Duplicate value".
   = help: Remove one of the two, or give it another \`port\`; only TCP and UDP may share a number.

error[duplicate-port]: Service "traefik" has two ports named "websecure".
  --> service.yaml:17:13
   |
16 |       port: 443
17 |     - name: websecure
   |             ^^^^^^^^^
   |
  ::: service.yaml:15:13
   |
14 |       port: 80
15 |     - name: websecure
   |             --------- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[3].name: Duplicate value: "websecure"".
   = help: Give each port a name of its own.

error[duplicate-port]: Service "traefik" has port 443/TCP twice.
  --> service.yaml:21:13
   |
20 |     - name: websecure
21 |       port: 443
   |             ^^^
   |
  ::: service.yaml:16:13
   |
15 |     - name: websecure
16 |       port: 443
   |             --- the first one is here
   |
   = at run time: The API server refuses the Service: "spec.ports[4]: Duplicate value".
   = help: Remove one of the two, or give it another \`port\`; only TCP and UDP may share a number.

error[duplicate-port]: Service "traefik" has 6 ports, and port 9000 has no name.
  --> service.yaml:22:7
   |
21 |       port: 443
22 |     - port: 9000
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[5].name: Required value".
   = help: Name every port of a Service with more than one.
\`\`\`

<!-- /example -->
<!-- example: bad/pods.yaml -->

\`\`\`yaml
# Within one container, and across the containers of a Pod.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          ports:
            - name: web
              containerPort: 8000
              hostPort: 80
            - name: web
              containerPort: 8080
            - name: metrics
              containerPort: 9100
            - name: prometheus
              containerPort: 9100
        - name: exporter
          image: registry.example.com/exporter:1
          ports:
            - name: metrics
              containerPort: 9200
            - name: other
              containerPort: 8001
              hostPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-metrics
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - port: 9100
      targetPort: metrics
\`\`\`

\`\`\`text
error[duplicate-port]: Container "traefik" has two ports named "web".
  --> pods.yaml:23:21
   |
22 |               hostPort: 80
23 |             - name: web
   |                     ^^^
   |
  ::: pods.yaml:20:21
   |
19 |           ports:
20 |             - name: web
   |                     --- the first one is here
   |
   = at run time: The API server refuses the Deployment: "Duplicate value: "web"".
   = help: Give each port a name of its own.

warning[duplicate-port]: Container "traefik" declares port 9100/TCP twice.
  --> pods.yaml:28:30
   |
27 |             - name: prometheus
28 |               containerPort: 9100
   |                              ^^^^
   |
  ::: pods.yaml:26:30
   |
25 |             - name: metrics
26 |               containerPort: 9100
   |                              ---- the first one is here
   |
   = at run time: The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.
   = help: Remove one of the two, or correct its number or protocol.

note[duplicate-port]: Containers "traefik" and "exporter" both name a port "metrics", and Service "traefik-metrics" asks for it.
  --> pods.yaml:32:21
   |
31 |           ports:
32 |             - name: metrics
   |                     ^^^^^^^
   |
  ::: pods.yaml:25:21
   |
24 |               containerPort: 8080
25 |             - name: metrics
   |                     ------- the Service leads here
   |
   = at run time: The Service sends to container "traefik" only; the API server takes it with a warning: "duplicate port name".
   = help: Give the ports different names if the Service is meant for the other one.

error[duplicate-port]: Host port 80 is taken twice by the Pods of Deployment "traefik".
  --> pods.yaml:36:25
   |
35 |               containerPort: 8001
36 |               hostPort: 80
   |                         ^^
   |
  ::: pods.yaml:22:25
   |
21 |               containerPort: 8000
22 |               hostPort: 80
   |                         -- the first one is here
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[1].ports[1].hostPort: Duplicate value: "TCP//80"".
   = help: Give one of the two another host port, or none.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/ports.yaml -->

\`\`\`yaml
# TCP and UDP on one number; only one port needs no name if it is the only one.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
    - name: http3
      port: 443
      protocol: UDP
      targetPort: http3
    - name: \${EXTRA_NAME}
      port: 8081
      targetPort: 8443
    # Asks for the second name of a container port.
    - name: alias
      port: 8083
      targetPort: alias
    - name: \${EXTRA_NAME}
      port: 8082
      targetPort: 8443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-metrics
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - port: 9100
      targetPort: metrics
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      initContainers:
        # It ends before the others begin: the same host port is free again.
        - name: wait
          image: registry.example.com/wait:1
          ports:
            - name: websecure
              containerPort: 8443
              hostPort: 443
      containers:
        - name: traefik
          image: registry.example.com/proxy:1
          ports:
            - name: websecure
              containerPort: 8443
              hostPort: 443
            - name: http3
              containerPort: 8443
              protocol: UDP
              hostPort: 443
            - name: metrics
              containerPort: 9100
            # Two names for one number.
            - name: alias
              containerPort: 9100
            # One number on two host ports.
            - name: alternative
              containerPort: 8443
              hostPort: 8443
            # One host port on two addresses of the node.
            - name: inside
              containerPort: 9000
              hostPort: 9000
              hostIP: 192.0.2.1
            - name: outside
              containerPort: 9001
              hostPort: 9000
              hostIP: 192.0.2.2
        - name: sidecar
          image: registry.example.com/sidecar:1
          ports:
            # The name of a port of the other container; no Service asks for it by name.
            - name: inside
              containerPort: 9002
\`\`\`

<!-- /example -->

## When it is silent

- TCP and UDP on one number; one port of the container on several host ports; one host port on several addresses.
- A second name for the same container port that a Service asks for, or may ask for.
- Names that are placeholders.
- Ports of init containers: they run one after the other.
- Two containers use one name, and no Service asks for it, or the numbers are equal.

## How to fix

Remove the second entry, or correct its number, name or protocol.
`,"duplicate-route":`# duplicate-route

The same host and path are routed twice for the same controller.

## What happens at run time

The API server accepts the same host and path as often as you like, within one Ingress and across several, in any namespaces. The
controllers differ. Traefik makes a router for each of two Ingresses, all of the same length and so of the same priority; one of them
answers every time, and no log line says so. Twice in one Ingress, the last one answers. The webhook of ingress-nginx, if it is installed,
refuses the second Ingress; without it, the older one wins.

Two routes of one IngressRoute or IngressRouteTCP with the same \`match\` are one router: Traefik names it by a hash of the rule, and the later route takes the
place of the earlier, whatever their priorities.

With the same backend, nothing is lost today, so it is only a note: told once for each host that two Ingresses have in common.

Where the input holds alternatives, as examples do, it is a note for two files of different directories: some object is defined in two directories, or in three
files.

## Bad

<!-- example: bad/two-ingresses.yaml -->

\`\`\`yaml
# Two Ingresses of one class route the same host and path to different Services.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: old-api
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-v2
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: new-api
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[duplicate-route]: Path "/api" of host "shop.example.com" is routed by Ingress "shop-v2" and by Ingress "shop".
  --> two-ingresses.yaml:32:19
   |
31 |         paths:
32 |           - path: /api
   |                   ^^^^
   |
  ::: two-ingresses.yaml:13:19
   |
12 |         paths:
13 |           - path: /api
   |                   ---- Ingress "shop" routes it here
   |
   = at run time: The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.
   = help: Keep one of the two, or give them different hosts, paths or classes.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/two-paths.yaml -->

\`\`\`yaml
# Different paths of one host; the longer one wins where both match.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The classes differ. Ingresses without a class are compared with each other.
- Exact and Prefix on the same path: those are two routes.
- One of the two is a canary of ingress-nginx, or their annotations differ in what decides about requests: entry points, TLS and priority
  of Traefik, methods, headers, conditions, groups, orders of other controllers.
- The controller makes a load balancer for each Ingress (AWS without a common group, Google Cloud, Tailscale, Cilium): the two never meet.
- Conditions or actions of the AWS Load Balancer Controller hang on the backend.
- The same backend, and the paths differ in their last slash, or three files have the route, or the input holds alternatives as above.
- The Ingresses name no host and lie in different directories, as examples do.
- The path is that of an ACME solver, or host, path or class hold placeholders.
- The same Ingress is defined twice: that is for \`duplicate-object\`.

## How to fix

Remove one of the two, or give them different hosts, paths or classes. To split traffic between two Services use what the controller has
for that: a canary, a weighted TraefikService, an HTTPRoute.
`,"endpoints-port-mismatch":`# endpoints-port-mismatch

Hand-made endpoints do not fit the Service that they belong to.

## What happens at run time

Ports of a Service and of its EndpointSlices are joined by name and protocol, never by number; no name is a name of its own. If they differ, the
slice is there and its addresses are listed, but the port has no endpoint: connections fail, and Traefik makes no router (404). Endpoints of the old
kind are mirrored into slices, so that the same holds for them; if the Service has a selector, the endpoints controller overwrites them.

## Bad

<!-- example: bad/other-name.yaml -->

\`\`\`yaml
# Ports are joined by name, and these names differ.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgresql
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

\`\`\`text
error[endpoints-port-mismatch]: Port 5432 of Service "db" has the name "postgres", but its port in EndpointSlice "db-1" has the name "postgresql".
  --> other-name.yaml:21:11
   |
20 | ports:
21 |   - name: postgresql
   |           ^^^^^^^^^^
   |
  ::: other-name.yaml:9:13
   |
 8 |   ports:
 9 |     - name: postgres
   |             -------- port 5432 of Service "db"
   |
   = at run time: Ports of a Service and of its endpoints are joined by name: connections to this port fail, and Traefik makes no router (404).
   = help: Give the port the same name in both, or none in both; the number may differ.
\`\`\`

<!-- /example -->

<!-- example: bad/overwritten.yaml -->

\`\`\`yaml
# A selector makes the controller write the endpoints.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Endpoints
metadata:
  name: web
  namespace: shop
subsets:
  - addresses:
      - ip: 10.0.0.7
    ports:
      - port: 8080
\`\`\`

\`\`\`text
warning[endpoints-port-mismatch]: The addresses of Endpoints "web" are overwritten: Service "web" has a selector.
  --> overwritten.yaml:40:1
   |
39 |   namespace: shop
40 | subsets:
   | ^^^^^^^
   |
  ::: overwritten.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   -------- the selector of Service "web"
   |
   = at run time: The endpoints controller replaces them with the Pods that the selector matches.
   = help: Remove the selector to keep addresses of your own, or remove the Endpoints.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/same-name.yaml -->

\`\`\`yaml
# The names are the same; the numbers may differ, and targetPort does not count.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
      targetPort: 1
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 6432
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

<!-- /example -->

<!-- example: good/two-slices.yaml -->

\`\`\`yaml
# Each slice has one of the ports.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
    - name: metrics
      port: 9187
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-2
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: metrics
    port: 9187
endpoints:
  - addresses:
      - 10.0.0.7
\`\`\`

<!-- /example -->

## When it is silent

- Numbers differ: \`targetPort\` does not count here, and the endpoints may listen on any port.
- The endpoints have more ports than the Service, or the ports are spread over several slices.
- The Service is headless and no route uses it: its clients only resolve names.
- A name is a placeholder, or the input is known to be incomplete.
- An EndpointSlice stands beside the selector: it adds to what the controller writes. Endpoints that hold a lock of the old leader election
  (\`control-plane.alpha.kubernetes.io/leader\`) are none.

## How to fix

Give each port the same \`name\` and \`protocol\` in the Service and in its endpoints. A Service with one port may leave the name out; then it must be
left out in both.
`,"entry-point-not-found":`# entry-point-not-found

A setting or a route names an entry point that Traefik does not have.

## What happens at run time

Names of entry points are compared exactly, case included. A redirect to one that does not exist is not made: Traefik logs an error, starts, and answers requests in clear
text with 404, or with the route that was to be redirected. Ping and metrics on such an entry point answer nowhere.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
# Names are compared exactly.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - Web
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: web, https
spec:
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[entry-point-not-found]: IngressRoute "shop" asks for the entry point "Web", which Pod "traefik" does not have; its entry points are web (:8000), websecure (:8443).
  --> route.yaml:9:7
   |
 8 |   entryPoints:
 9 |     - Web
   |       ^^^
   |
  ::: route.yaml:70:7
   |
69 |   containers:
70 |     - name: traefik
   |       ---- this Traefik reads it
   |
   = at run time: The router is disabled (\`EntryPoint doesn't exist\`, \`No valid entryPoint for this router\`): clients get 404.
   = help: Did you mean "web"? Name an entry point exactly as it is written, or define it.

error[entry-point-not-found]: Ingress "shop" asks for the entry point "https", which Pod "traefik" does not have; its entry points are web (:8000), websecure (:8443).
  --> route.yaml:23:55
   |
22 |   annotations:
23 |     traefik.ingress.kubernetes.io/router.entrypoints: web, https
   |                                                       ^^^^^^^^^^
   |
  ::: route.yaml:70:7
   |
69 |   containers:
70 |     - name: traefik
   |       ---- this Traefik reads it
   |
   = at run time: The router is on its other entry points alone (\`EntryPoint doesn't exist\`).
   = help: Name an entry point exactly as it is written, or define it.
\`\`\`

<!-- /example -->

<!-- example: bad/redirection.yaml -->

\`\`\`yaml
# Names of entry points are compared exactly.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.web.http.redirections.entrypoint.to=webSecure
            - --entrypoints.websecure.address=:8443
\`\`\`

\`\`\`text
error[entry-point-not-found]: The entry point "web" of Deployment "traefik" redirects to "webSecure", which is no entry point; its entry points are web (:8000), websecure (:8443).
  --> redirection.yaml:21:15
   |
20 |             - --entrypoints.web.address=:8000
21 |             - --entrypoints.web.http.redirections.entrypoint.to=webSecure
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Traefik makes no redirect and starts all the same: \`'to' entry point field references a non-existing entry point: webSecure\`.
   = help: Did you mean "websecure"? Name an entry point exactly as it is written, or give a port (\`:443\`).
\`\`\`

<!-- /example -->

<!-- example: bad/metrics.yaml -->

\`\`\`yaml
# Metrics on an entry point that nobody has defined.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --metrics.prometheus=true
            - --metrics.prometheus.entrypoint=metrics
\`\`\`

\`\`\`text
error[entry-point-not-found]: The metrics endpoint of Deployment "traefik" is to answer on the entry point "metrics", which does not exist; its only entry point is web (:8000).
  --> metrics.yaml:22:15
   |
21 |             - --metrics.prometheus=true
22 |             - --metrics.prometheus.entrypoint=metrics
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It answers nowhere: \`EntryPoint doesn't exist\`, and requests for it get 404.
   = help: Name an entry point exactly as it is written, or define it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
# An entry point, a port, one that Traefik makes itself, ping by a route of one's own.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.web.http.redirections.entrypoint.to=websecure
            - --entrypoints.websecure.address=:8443
            - --entrypoints.old.address=:81
            - --entrypoints.old.http.redirections.entrypoint.to=:443
            - --metrics.prometheus.entrypoint=traefik
            - --ping.manualrouting=true
            - --ping.entrypoint=nowhere
\`\`\`

<!-- /example -->

<!-- example: good/more-elsewhere.yaml -->

\`\`\`yaml
# Not all flags are seen.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.web.http.redirections.entrypoint.to=websecure
            - $(MORE)
          env:
            - name: MORE
              valueFrom:
                configMapKeyRef:
                  name: more
                  key: flag
\`\`\`

<!-- /example -->

## When it is silent

- No Traefik is in the input, and no snapshot under \`externals\` tells of one. If one does, names are compared with its entry points ([partial repositories](../../docs/partial-repositories.md)).
- Some of the static configuration is not in the input.
- The static configuration has a defect that another rule tells.

## How to fix

Write the name as in \`entryPoints\`, or give the port that clients use (\`:443\`).
`,"entry-point-not-reached":`# entry-point-not-reached

A port leads to Traefik, but no entry point listens on it.

## What happens at run time

The \`containerPort\` of a Pod is a word of information: it opens nothing. What listens is an entry point of Traefik, on the port of its address, 80 if none is defined. If Service,
containerPort and entry point do not agree, Pods are ready and endpoints are there, yet each connection is refused.

## Bad

<!-- example: bad/other-port.yaml -->

\`\`\`yaml
# The entry point has been moved, the containerPort has not.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --ping=true
            - --entrypoints.web.address=:8081
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

\`\`\`text
error[entry-point-not-reached]: Port 80 of Service "traefik" leads to port 8000 of Deployment "traefik", on which no entry point listens; its entry points are web (:8081), traefik (:8080).
  --> other-port.yaml:39:19
   |
38 |       port: 80
39 |       targetPort: web
   |                   ^^^
   |
  ::: other-port.yaml:22:15
   |
21 |             - --ping=true
22 |             - --entrypoints.web.address=:8081
   |               ------------------------------- "web" listens on 8081
   |
   = at run time: Pods and endpoints look healthy, for a containerPort opens nothing by itself, but every connection is refused.
   = help: Is it meant to lead to "web", which listens on 8081? Make address of the entry point, containerPort and targetPort the same number.
\`\`\`

<!-- /example -->

<!-- example: bad/host-port.yaml -->

\`\`\`yaml
# On the node's own port; and a port that nothing listens on.
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
          ports:
            - name: web
              containerPort: 80
              hostPort: 80
            - name: admin
              containerPort: 8080
\`\`\`

\`\`\`text
error[entry-point-not-reached]: The hostPort 80 leads to port 80 of DaemonSet "traefik", on which no entry point listens; its only entry point is web (:8000).
  --> host-port.yaml:24:25
   |
23 |               containerPort: 80
24 |               hostPort: 80
   |                         ^^
   |
  ::: host-port.yaml:20:15
   |
19 |           args:
20 |             - --entrypoints.web.address=:8000
   |               ------------------------------- "web" listens on 8000
   |
   = at run time: Connections to the node on this port are refused.
   = help: Make address of the entry point and containerPort the same number.

note[entry-point-not-reached]: DaemonSet "traefik" declares port 8080, on which no entry point of Traefik listens; its only entry point is web (:8000).
  --> host-port.yaml:26:30
   |
25 |             - name: admin
26 |               containerPort: 8080
   |                              ^^^^
   |
  ::: host-port.yaml:20:15
   |
19 |           args:
20 |             - --entrypoints.web.address=:8000
   |               ------------------------------- "web" listens on 8000
   |
   = at run time: A declaration opens nothing: connections to it are refused.
   = help: Take the port out, or correct its number.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/reached.yaml -->

\`\`\`yaml
# By name, by number, over UDP, by HTTP/3, implicitly.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.websecure.address=:8443
            - --entrypoints.websecure.http3
            - --entrypoints.dns.address=:5353/udp
            - --ping
          ports:
            - name: web
              containerPort: 8000
            - name: websecure
              containerPort: 8443
            - name: admin
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
    - name: websecure
      port: 443
      targetPort: 8443
      nodePort: 30443
    - name: admin
      port: 8080
      targetPort: 8080
      nodePort: 30081
    - name: dns
      port: 53
      targetPort: 5353
      protocol: UDP
    - name: http3
      port: 443
      targetPort: 8443
      protocol: UDP
      nodePort: 30443
\`\`\`

<!-- /example -->

<!-- example: good/other-container.yaml -->

\`\`\`yaml
# A second container listens.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - name: proxy
              containerPort: 9000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
    - name: proxy
      port: 9000
      targetPort: 9000
      nodePort: 30900
\`\`\`

<!-- /example -->

## When it is silent

- An address, or where it is written, is not known.
- The Pod has another container that may listen, or gets one at admission.
- The static configuration has a defect that another rule tells.
- A port that is declared and not used (a note) is asked by a probe: that is told for the probe.

## How to fix

Choose one number for the address of the entry point, the containerPort and the targetPort of the Service.
`,"external-traffic-policy-not-allowed":`# external-traffic-policy-not-allowed

A Service sets a policy for outside traffic that its type does not have.

## What happens at run time

\`externalTrafficPolicy\` is about traffic from outside. The API server refuses it, even with the default value \`Cluster\`, on a Service that takes none:
\`may only be set for externally-accessible services\`. A health check node port exists only where a load balancer has to find the nodes with a Pod:
\`\`may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'\`\`. A NodePort Service with \`Local\` has none.

## Bad

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# A ClusterIP Service takes no traffic from outside; even the default value is refused.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  externalTrafficPolicy: Cluster
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: payments
  namespace: shop
spec:
  type: ExternalName
  externalName: payments.example.com
  externalTrafficPolicy: Local
\`\`\`

\`\`\`text
error[external-traffic-policy-not-allowed]: \`externalTrafficPolicy: Cluster\` is set, but Service "web" of type ClusterIP takes no traffic from outside.
 --> cluster-ip.yaml:8:26
  |
7 | spec:
8 |   externalTrafficPolicy: Cluster
  |                          ^^^^^^^
  |
  = at run time: The API server refuses the Service: "may only be set for externally-accessible services".
  = help: Remove \`externalTrafficPolicy\`, or make the type NodePort or LoadBalancer.

error[external-traffic-policy-not-allowed]: \`externalTrafficPolicy: Local\` is set, but Service "payments" of type ExternalName takes no traffic from outside.
  --> cluster-ip.yaml:22:26
   |
21 |   externalName: payments.example.com
22 |   externalTrafficPolicy: Local
   |                          ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set for externally-accessible services".
   = help: Remove \`externalTrafficPolicy\`, or make the type NodePort or LoadBalancer.
\`\`\`

<!-- /example -->
<!-- example: bad/health-check.yaml -->

\`\`\`yaml
# Only type LoadBalancer with policy Local has a health check node port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - port: 443
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: LoadBalancer
  healthCheckNodePort: 30901
  selector:
    app: traefik
  ports:
    - port: 443
\`\`\`

\`\`\`text
error[external-traffic-policy-not-allowed]: \`healthCheckNodePort: 30900\` is set, but Service "traefik" is of type NodePort with \`externalTrafficPolicy: Local\`.
  --> health-check.yaml:10:24
   |
 9 |   externalTrafficPolicy: Local
10 |   healthCheckNodePort: 30900
   |                        ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'".
   = help: Remove \`healthCheckNodePort\`: a Service has a health check node port only with \`type: LoadBalancer\` and \`externalTrafficPolicy: Local\`.

error[external-traffic-policy-not-allowed]: \`healthCheckNodePort: 30901\` is set, but Service "traefik-internal" is of type LoadBalancer with \`externalTrafficPolicy: Cluster\`.
  --> health-check.yaml:24:24
   |
23 |   type: LoadBalancer
24 |   healthCheckNodePort: 30901
   |                        ^^^^^
   |
   = at run time: The API server refuses the Service: "may only be set when \`type\` is 'LoadBalancer' and \`externalTrafficPolicy\` is 'Local'".
   = help: Remove \`healthCheckNodePort\`: a Service has a health check node port only with \`type: LoadBalancer\` and \`externalTrafficPolicy: Local\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/allowed.yaml -->

\`\`\`yaml
# A load balancer that keeps the client's address, with a health check node port of its own.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# NodePort with Local has none, and asks for none.
apiVersion: v1
kind: Service
metadata:
  name: traefik-nodes
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  healthCheckNodePort: 0
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# With \`externalIPs\`, a ClusterIP Service takes traffic from outside too.
apiVersion: v1
kind: Service
metadata:
  name: traefik-address
  namespace: traefik
spec:
  externalIPs: # ingress-lint-ignore deprecated-field -- allowed nevertheless
    - 192.0.2.10
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
# The policy is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: traefik-later
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: \${TRAFFIC_POLICY}
  healthCheckNodePort: 30902
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- ClusterIP with \`externalIPs\`: it takes traffic from outside.
- \`healthCheckNodePort: 0\`, which is the same as none.
- The type or the policy is a placeholder.
- A ClusterIP Service that has a \`nodePort\` too: its type is what is wrong, as \`node-port-not-allowed\` says.

## How to fix

Remove the field, or give the Service the type that it was written for.
`,"health-check-path-not-found":`# health-check-path-not-found

A health check asks Traefik for a path to which it answers 404.

## What happens at run time

A health check over HTTP names no host. On an entry point without a router that takes every host Traefik answers 404, on \`/ping\` too, unless ping is enabled on that very entry point. The targets are unhealthy: an NLB that has no
healthy target sends to all of them, an ALB answers 503. In Terraform a \`health_check\` block without \`protocol\` asks over HTTP, also for a target group of protocol TCP.

## Bad

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
# There is no ping at all.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: http
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-path: /healthz
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[health-check-path-not-found]: The health check of port web of Service "traefik" asks entry point "web" for "/healthz", to which Traefik answers 404.
  --> annotation.yaml:9:68
   |
 8 |     service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: http
 9 |     service.beta.kubernetes.io/aws-load-balancer-healthcheck-path: /healthz
   |                                                                    ^^^^^^^^
   |
  ::: annotation.yaml:38:15
   |
37 |           args:
38 |             - --entryPoints.web.address=:8000
   |               ------------------------------- entry point "web" is defined here
   |
   = at run time: No target is ever healthy, for the check wants 200-399; an NLB then sends to all of them, an ALB answers 503.
   = help: Check over TCP, or set \`--ping=true --ping.entryPoint=web\` and ask for \`/ping\`.
\`\`\`

<!-- /example -->
<!-- example: bad/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# Ping answers on another entry point; a block without a protocol asks over HTTP.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path = "/ping"
  }
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    port = 30080
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --ping=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[health-check-path-not-found]: The health check of target group "aws_lb_target_group.web" asks entry point "web" for "/ping", to which Traefik answers 404.
  --> terraform/nlb.tf:8:12
   |
 7 |   health_check {
 8 |     path = "/ping"
   |            ^^^^^^^
   |
  ::: terraform/traefik.yaml:34:15
   |
33 |             - --entryPoints.websecure.address=:8443
34 |             - --ping=true
   |               ----------- ping answers on entry point "traefik"
   |
   = at run time: No target is ever healthy, for the check wants 200-399; an NLB then sends to all of them, an ALB answers 503.
   = help: Check over TCP, or set \`--ping=true --ping.entryPoint=web\` and ask for \`/ping\`.

warning[health-check-path-not-found]: The health check of target group "aws_lb_target_group.websecure" asks entry point "web" for "/", to which Traefik answers 404.
  --> terraform/nlb.tf:16:3
   |
15 |   vpc_id            = var.vpc_id
16 |   health_check {
   |   ^^^^^^^^^^^^
   |
  ::: terraform/traefik.yaml:34:15
   |
33 |             - --entryPoints.websecure.address=:8443
34 |             - --ping=true
   |               ----------- ping answers on entry point "traefik"
   |
   = at run time: No target is ever healthy, for the check wants 200-399; an NLB then sends to all of them, an ALB answers 503.
   = help: Check over TCP, or set \`--ping=true --ping.entryPoint=web\` and ask for \`/ping\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/router.yaml -->

\`\`\`yaml
# A router without a host may answer the check.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: http
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-path: /healthz
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --providers.kubernetesIngress=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: app
  namespace: traefik
spec:
  ingressClassName: traefik
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: app
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: app
  namespace: traefik
spec:
  selector:
    app: app
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: app
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: app
  template:
    metadata:
      labels:
        app: app
    spec:
      containers:
        - name: app
          image: registry.example.com/app:1
          ports:
            - containerPort: 80
\`\`\`

<!-- /example -->
<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# Ping is on the entry point; over TCP no path is asked; 404 counts as healthy.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path = "/ping"
  }
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    protocol = "TCP"
  }
}
resource "aws_lb_target_group" "other" {
  name              = "other"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  health_check {
    path    = "/"
    matcher = "200-404"
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --ping=true
            - --ping.entryPoint=web
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- The check is made over TCP, or 404 counts as healthy.
- A router without a host may answer, or something is not known: the path, ping, a part of Traefik's static configuration.
- The check asks a port that is not the Service's own.

## How to fix

Check over TCP, or enable ping on the entry point that is asked.
`,"ignored-field":`# ignored-field

A Service has a field that has no effect on a Service of its kind.

## What happens at run time

The API server takes the Service, sometimes with a warning, and nothing reads the field: a headless Service has no address to balance behind, one of type
ExternalName is a name in DNS, and \`sessionAffinityConfig\` is dropped unless \`sessionAffinity\` is ClientIP.

## Bad

<!-- example: bad/headless.yaml -->

\`\`\`yaml
# Clients of a headless Service dial the Pods themselves.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  clusterIP: None
  sessionAffinity: ClientIP
  loadBalancerIP: 192.0.2.1
  externalIPs:
    - 192.0.2.1
  internalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
note[ignored-field]: \`sessionAffinity\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
 --> headless.yaml:9:3
  |
8 |   clusterIP: None
9 |   sessionAffinity: ClientIP
  |   ^^^^^^^^^^^^^^^
  |
  = at run time: The API server takes the Service with a warning: "spec.SessionAffinity is ignored for headless services".
  = help: Remove it, or remove \`clusterIP: None\`.

note[ignored-field]: \`loadBalancerIP\` of Service "web" has no effect: it is of type ClusterIP.
  --> headless.yaml:10:3
   |
 9 |   sessionAffinity: ClientIP
10 |   loadBalancerIP: 192.0.2.1
   |   ^^^^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.loadBalancerIP is ignored for headless services".
   = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerIP\`.

note[ignored-field]: \`externalIPs\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
  --> headless.yaml:11:3
   |
10 |   loadBalancerIP: 192.0.2.1
11 |   externalIPs:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalIPs is ignored for headless services".
   = help: Remove it, or give the Service the type that it was written for.

note[ignored-field]: \`internalTrafficPolicy\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
  --> headless.yaml:13:3
   |
12 |     - 192.0.2.1
13 |   internalTrafficPolicy: Local
   |   ^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server takes it without a word, and nothing reads it.
   = help: Remove it.
\`\`\`

<!-- /example -->

<!-- example: bad/external-name.yaml -->

\`\`\`yaml
# The selector suggests Pods, but nobody looks for them.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
  sessionAffinity: ClientIP
  externalIPs:
    - 192.0.2.1
  selector:
    app: shop
\`\`\`

\`\`\`text
note[ignored-field]: \`sessionAffinity\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
  --> external-name.yaml:10:3
   |
 9 |   externalName: shop.example.com
10 |   sessionAffinity: ClientIP
   |   ^^^^^^^^^^^^^^^
   |
   = at run time: The API server takes it without a word, and nothing reads it.
   = help: Remove it, or give the Service the type that it was written for.

note[ignored-field]: \`externalIPs\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
  --> external-name.yaml:11:3
   |
10 |   sessionAffinity: ClientIP
11 |   externalIPs:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalIPs is ignored when spec.type is "ExternalName"".
   = help: Remove it, or give the Service the type that it was written for.

note[ignored-field]: \`selector\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
  --> external-name.yaml:13:3
   |
12 |     - 192.0.2.1
13 |   selector:
   |   ^^^^^^^^
   |
   = at run time: Nobody looks for the Pods that match: all traffic goes to the \`externalName\`.
   = help: Remove the selector, or the type and \`externalName\` if Pods are meant.
\`\`\`

<!-- /example -->

<!-- example: bad/type.yaml -->

\`\`\`yaml
# Each of them waits for another field.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  loadBalancerIP: 192.0.2.1
  externalName: shop.example.com
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 600
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
note[ignored-field]: \`loadBalancerIP\` of Service "web" has no effect: it is of type NodePort.
 --> type.yaml:9:3
  |
8 |   type: NodePort
9 |   loadBalancerIP: 192.0.2.1
  |   ^^^^^^^^^^^^^^
  |
  = at run time: The API server takes it without a word, and nothing reads it.
  = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerIP\`.

note[ignored-field]: \`externalName\` of Service "web" has no effect: it is of type NodePort.
  --> type.yaml:10:3
   |
 9 |   loadBalancerIP: 192.0.2.1
10 |   externalName: shop.example.com
   |   ^^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalName is ignored when spec.type is not "ExternalName"".
   = help: Write \`type: ExternalName\`, or remove \`externalName\`.

note[ignored-field]: \`sessionAffinityConfig\` of Service "web" has no effect: its \`sessionAffinity\` is None.
  --> type.yaml:11:3
   |
10 |   externalName: shop.example.com
11 |   sessionAffinityConfig:
   |   ^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server drops it without a word: clients are not bound to a Pod.
   = help: Write \`sessionAffinity: ClientIP\`, or remove \`sessionAffinityConfig\`.
\`\`\`

<!-- /example -->

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
# Two lists of ranges.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 198.51.100.0/24
spec:
  type: LoadBalancer
  loadBalancerSourceRanges:
    - 192.0.2.0/24
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
note[ignored-field]: \`service.beta.kubernetes.io/load-balancer-source-ranges\` of Service "web" has no effect: \`loadBalancerSourceRanges\` is set too.
 --> annotation.yaml:8:5
  |
7 |   annotations:
8 |     service.beta.kubernetes.io/load-balancer-source-ranges: 198.51.100.0/24
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: Only the field is read.
  = help: Remove the annotation.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/fields.yaml -->

\`\`\`yaml
# Here all of them count.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  loadBalancerIP: 192.0.2.1
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 600
  internalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Defaults that are written out are no mistake.
apiVersion: v1
kind: Service
metadata:
  name: headless
  namespace: shop
spec:
  clusterIP: None
  sessionAffinity: None
  internalTrafficPolicy: Cluster
  publishNotReadyAddresses: true
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# The type is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  loadBalancerIP: 192.0.2.1
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
# Empty is the same as absent.
apiVersion: v1
kind: Service
metadata:
  name: alias
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
  selector: {}
  loadBalancerIP: ""
\`\`\`

<!-- /example -->

## When it is silent

- Defaults that are written out (\`sessionAffinity: None\`, \`internalTrafficPolicy: Cluster\`), and empty values.
- The type is a placeholder.
- Fields that the API server refuses there: other rules tell of them.
- Node ports of a Service of type ExternalName: \`node-port-not-allowed\` tells of them.

## How to fix

Remove the field, or give the Service the type that it was written for.
`,"ingress-class-conflict":`# ingress-class-conflict

The class annotation and ingressClassName of an Ingress differ.

## What happens at run time

On creation the API server compares the annotation \`kubernetes.io/ingress.class\` with \`spec.ingressClassName\` and refuses the Ingress if
they differ: "must match \`ingressClassName\` when both are specified". An empty annotation counts as given. In an Ingress that exists
already the check is not made again, and then controllers disagree: Traefik goes by the field, the AWS Load Balancer Controller by the
annotation.

## Bad

<!-- example: bad/different.yaml -->

\`\`\`yaml
# Left over from a migration: the annotation still names the old controller.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    kubernetes.io/ingress.class: nginx
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-class-conflict]: Ingress "shop" has the class "nginx" by annotation and "traefik" by \`ingressClassName\`.
  --> different.yaml:8:34
   |
 7 |   annotations:
 8 |     kubernetes.io/ingress.class: nginx
   |                                  ^^^^^
   |
  ::: different.yaml:10:21
   |
 9 | spec:
10 |   ingressClassName: traefik
   |                     ------- the field says "traefik"
   |
   = at run time: The API server refuses to create the Ingress: "must match \`ingressClassName\` when both are specified"; in one that exists, controllers differ in which of the two they obey.
   = help: Remove the annotation \`kubernetes.io/ingress.class\`, which is deprecated, and keep \`ingressClassName\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/field.yaml -->

\`\`\`yaml
# The field alone is enough.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Both are equal, as during a migration.
- Only one of them is set.
- One of them holds a placeholder.

## How to fix

Remove the annotation, which has been deprecated since Kubernetes 1.18, and keep the field.
`,"ingress-class-not-found":`# ingress-class-not-found

An Ingress names an IngressClass that does not exist.

## What happens at run time

The API server accepts an Ingress whose \`ingressClassName\` names nothing. Controllers look the IngressClass up by that name, to see
whether its \`spec.controller\` is theirs. Without the object none of them takes the Ingress. Traefik logs nothing about it, not even at
level DEBUG: the hosts simply answer 404.

A name that no object can have (upper case, underscores, an empty text) the API server refuses.

## Bad

<!-- example: bad/form.yaml -->

\`\`\`yaml
# No object can have such a name: the API server refuses the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: capital
  namespace: shop
spec:
  ingressClassName: Traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: underscore
  namespace: shop
spec:
  ingressClassName: traefik_int
  rules:
    - host: int.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: empty
  namespace: shop
spec:
  ingressClassName: ""
  rules:
    - host: docs.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-class-not-found]: An IngressClass cannot have the name "Traefik".
 --> form.yaml:8:21
  |
7 | spec:
8 |   ingressClassName: Traefik
  |                     ^^^^^^^
  |
  = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
  = help: Did you mean "traefik"? Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.

error[ingress-class-not-found]: An IngressClass cannot have the name "traefik_int".
  --> form.yaml:27:21
   |
26 | spec:
27 |   ingressClassName: traefik_int
   |                     ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.

error[ingress-class-not-found]: An IngressClass cannot have the name "".
  --> form.yaml:46:21
   |
45 | spec:
46 |   ingressClassName: ""
   |                     ^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Name an IngressClass of the cluster, or take \`ingressClassName\` out to have the default class.
\`\`\`

<!-- /example -->

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# One letter is missing: no controller takes the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik-internl
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik-internal
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
spec:
  ingressClassName: traefik-internl
  defaultBackend:
    service:
      name: web
      port:
        number: 80
\`\`\`

\`\`\`text
error[ingress-class-not-found]: IngressClass "traefik-internl" is not defined.
  --> typo.yaml:8:21
   |
 7 | spec:
 8 |   ingressClassName: traefik-internl
   |                     ^^^^^^^^^^^^^^^
   |
  ::: typo.yaml:24:9
   |
23 | metadata:
24 |   name: traefik-internal
   |         ---------------- IngressClass "traefik-internal" is defined here
   |
  ::: typo.yaml:34:21
   |
33 | spec:
34 |   ingressClassName: traefik-internl
   |                     --------------- Ingress "api" names it too
   |
   = at run time: The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.
   = help: Did you mean "traefik-internal"? Name an IngressClass of the cluster, or declare this one under \`externals\` if it is made elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/defined.yaml -->

\`\`\`yaml
# The class is defined; a cluster-scoped object needs no namespace.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: edge
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: edge
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress names its class by the annotation \`kubernetes.io/ingress.class\`: controllers compare that as plain text, no object is
  needed.
- The Ingress has no class at all.
- The input defines no IngressClass: classes usually come with the chart of a controller. Only a name that is nearly that of a public
  controller is then reported, as a warning.
- Where the input does define other classes, a name that is not near any of them is a warning, not an error; that of a public controller, such
  as \`nginx\`, is a note, or a warning if the input also holds the workload of another controller.
- In a collection of lessons or examples the classes of one say nothing of the next.
- The name is a placeholder, or declared under \`externals\`.
- Several Ingresses that name the same class are one finding.

## How to fix

Correct the name (\`kubectl get ingressclass\` lists those of a cluster), add the IngressClass, or declare it under \`externals\`.
`,"ingress-group-conflict":`# ingress-group-conflict

Ingresses that share an ALB ask for things that exclude each other.

## What happens at run time

Ingresses with one \`alb.ingress.kubernetes.io/group.name\` (or a \`group\` in the IngressClassParams of their class) share one ALB. A scheme, a name, a kind of addresses and a port to redirect to can be said
once; a listener has one protocol, one list of CIDRs, one TLS policy and one default backend. Where two members do not agree, the controller refuses the group as a whole: a change to one Ingress stops
the updates of all the others, until it is mended.

## Bad

<!-- example: bad/scheme.yaml -->

\`\`\`yaml
# An ALB faces the Internet, or does not.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/scheme: internal
spec:
  ingressClassName: alb
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-group-conflict]: Ingress "admin" asks for \`scheme: internal\`, and Ingress "shop" for \`scheme: internet-facing\`; both are in the group "public", which has one ALB.
  --> scheme.yaml:31:39
   |
30 |     alb.ingress.kubernetes.io/group.name: public
31 |     alb.ingress.kubernetes.io/scheme: internal
   |                                       ^^^^^^^^
   |
  ::: scheme.yaml:9:39
   |
 8 |     alb.ingress.kubernetes.io/group.name: public
 9 |     alb.ingress.kubernetes.io/scheme: internet-facing
   |                                       --------------- Ingress "shop" asks for \`scheme: internet-facing\`
   |
   = at run time: The AWS Load Balancer Controller refuses the whole group with an event on its Ingresses ("conflicting scheme"), and makes or changes nothing of their ALB.
   = help: Let all members of the group say the same, or only one of them, or give one of them another \`group.name\`.
\`\`\`

<!-- /example -->
<!-- example: bad/protocol.yaml -->

\`\`\`yaml
# One listener speaks one protocol.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/0123
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: status
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 443}]'
spec:
  ingressClassName: alb
  rules:
    - host: status.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-group-conflict]: Ingress "status" asks for HTTP on port 443, and Ingress "shop" for HTTPS on port 443; both are in the group "public", which has one ALB.
  --> protocol.yaml:32:45
   |
31 |     alb.ingress.kubernetes.io/group.name: public
32 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 443}]'
   |                                             ^^^^^^^^^^^^^^^^^
   |
  ::: protocol.yaml:9:45
   |
 8 |     alb.ingress.kubernetes.io/group.name: public
 9 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
   |                                             ------------------ Ingress "shop" asks for HTTPS on port 443
   |
   = at run time: The AWS Load Balancer Controller refuses the whole group with an event on its Ingresses ("conflicting protocol"), and makes or changes nothing of their ALB.
   = help: Let all members of the group say the same, or only one of them, or give one of them another \`group.name\`.
\`\`\`

<!-- /example -->
<!-- example: bad/redirect.yaml -->

\`\`\`yaml
# Plain requests can be sent to one port alone.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
    alb.ingress.kubernetes.io/ssl-redirect: "443"
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/0123
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: status
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 8443}]'
    alb.ingress.kubernetes.io/ssl-redirect: "8443"
spec:
  ingressClassName: alb
  rules:
    - host: status.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[ingress-group-conflict]: Ingress "status" asks for \`ssl-redirect: 8443\`, and Ingress "shop" for \`ssl-redirect: 443\`; both are in the group "public", which has one ALB.
  --> redirect.yaml:34:45
   |
33 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 8443}]'
34 |     alb.ingress.kubernetes.io/ssl-redirect: "8443"
   |                                             ^^^^^^
   |
  ::: redirect.yaml:10:45
   |
 9 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
10 |     alb.ingress.kubernetes.io/ssl-redirect: "443"
   |                                             ----- Ingress "shop" asks for \`ssl-redirect: 443\`
   |
   = at run time: The AWS Load Balancer Controller refuses the whole group with an event on its Ingresses ("conflicting sslRedirect port"), and makes or changes nothing of their ALB.
   = help: Let all members of the group say the same, or only one of them, or give one of them another \`group.name\`.
\`\`\`

<!-- /example -->
<!-- example: bad/params.yaml -->

\`\`\`yaml
# Both classes put their Ingresses into one group.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.order: "1"
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/ip-address-type: dualstack
spec:
  ingressClassName: plain
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: alb
spec:
  controller: ingress.k8s.aws/alb
  parameters:
    apiGroup: elbv2.k8s.aws
    kind: IngressClassParams
    name: public
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: plain
spec:
  controller: ingress.k8s.aws/alb
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: IngressClassParams
metadata:
  name: public
spec:
  group:
    name: public
  ipAddressType: ipv4
\`\`\`

\`\`\`text
error[ingress-group-conflict]: Ingress "admin" asks for \`ip-address-type: dualstack\`, and Ingress "shop" for \`ip-address-type: ipv4\`; both are in the group "public", which has one ALB.
  --> params.yaml:30:48
   |
29 |     alb.ingress.kubernetes.io/group.name: public
30 |     alb.ingress.kubernetes.io/ip-address-type: dualstack
   |                                                ^^^^^^^^^
   |
  ::: params.yaml:70:18
   |
69 |     name: public
70 |   ipAddressType: ipv4
   |                  ---- Ingress "shop" asks for \`ip-address-type: ipv4\`
   |
   = at run time: The AWS Load Balancer Controller refuses the whole group with an event on its Ingresses ("conflicting IPAddressType"), and makes or changes nothing of their ALB.
   = help: Let all members of the group say the same, or only one of them, or give one of them another \`group.name\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/agree.yaml -->

\`\`\`yaml
# Only one of them says it, or all say the same; equal orders go by the names.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/group.order: "1"
    alb.ingress.kubernetes.io/scheme: internet-facing
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 443}]'
    alb.ingress.kubernetes.io/ssl-redirect: "443"
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/0123
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: status
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/group.order: "1"
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  rules:
    - host: status.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: docs
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/inbound-cidrs: "10.0.0.0/8, 192.168.0.0/16"
spec:
  ingressClassName: alb
  rules:
    - host: docs.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: wiki
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/inbound-cidrs: "192.168.0.0/16,10.0.0.0/8"
spec:
  ingressClassName: alb
  rules:
    - host: wiki.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

<!-- /example -->
<!-- example: good/ports.yaml -->

\`\`\`yaml
# What is said of a port counts for those alone who listen on it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 443}]'
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    alb.ingress.kubernetes.io/inbound-cidrs: 0.0.0.0/0
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-2021-06
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: public
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS": 8443}]'
    alb.ingress.kubernetes.io/inbound-cidrs: 10.0.0.0/8
    alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08
spec:
  ingressClassName: alb
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Only one member says it; the others take it over.
- \`group.order\` is the same: then the names decide.
- They listen on different ports, as far as it is said for a port.
- The parameters of a class are not in the input.
- They stand in directories that hold Ingresses of the same names: examples, or one application for several clusters.

In different directories it is a warning, for they may be of different clusters.

## How to fix

Say it in one place for all: at one member, or in the IngressClassParams of the class; or move one of them to another group.
`,"instance-target-without-node-port":`# instance-target-without-node-port

Nodes are the targets, but the Service has no node port to send to.

## What happens at run time

Target groups of nodes send to a node port. A Service of type ClusterIP or ExternalName has none, and one of type LoadBalancer with
\`allocateLoadBalancerNodePorts: false\` has only those that it names. The AWS Load Balancer Controller then registers nothing; where the nodes are registered
by hand, all of them fail their health checks.

## Bad

<!-- example: bad/bindings.yaml -->

\`\`\`yaml
# Nodes are registered, but the Services are reached inside the cluster only.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik
  namespace: traefik
spec:
  targetGroupARN: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/traefik/0123456789abcdef
  targetType: instance
  serviceRef:
    name: traefik
    port: websecure
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: public
  namespace: traefik
spec:
  targetGroupName: public
  targetType: instance
  serviceRef:
    name: public
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: public
  namespace: traefik
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: public
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: implicit
  namespace: traefik
spec:
  targetGroupName: implicit
  targetType: instance
  serviceRef:
    name: implicit
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: implicit
  namespace: traefik
spec:
  selector:
    app: implicit
  ports:
    - port: 443
\`\`\`

\`\`\`text
error[instance-target-without-node-port]: TargetGroupBinding "traefik" has \`targetType: instance\`, but Service "traefik" is of type ClusterIP.
  --> bindings.yaml:9:15
   |
 8 |   targetGroupARN: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/traefik/0123456789abcdef
 9 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:20:9
   |
19 | spec:
20 |   type: ClusterIP
   |         --------- Service "traefik" is of type ClusterIP
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Make the Service one of type NodePort, or use \`targetType: ip\` with a target group of that type.

error[instance-target-without-node-port]: TargetGroupBinding "public" has \`targetType: instance\`, but Service "public" sets \`allocateLoadBalancerNodePorts: false\` and no \`nodePort\`.
  --> bindings.yaml:33:15
   |
32 |   targetGroupName: public
33 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:45:34
   |
44 |   type: LoadBalancer
45 |   allocateLoadBalancerNodePorts: false
   |                                  ----- Service "public" gets no node ports
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Remove \`allocateLoadBalancerNodePorts: false\`, or give the port a \`nodePort\`, or use \`targetType: ip\` with a target group of that type.

error[instance-target-without-node-port]: TargetGroupBinding "implicit" has \`targetType: instance\`, but Service "implicit" is of type ClusterIP.
  --> bindings.yaml:59:15
   |
58 |   targetGroupName: implicit
59 |   targetType: instance
   |               ^^^^^^^^
   |
  ::: bindings.yaml:69:1
   |
68 |   namespace: traefik
69 | spec:
   | ---- Service "implicit" names no type, so it is of type ClusterIP
   |
   = at run time: The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.
   = help: Make the Service one of type NodePort, or use \`targetType: ip\` with a target group of that type.
\`\`\`

<!-- /example -->
<!-- example: bad/groups -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: https
    service: traefik/traefik
    protocol: TCP
    port: 30001
  - name: outside
    service: traefik/outside
    protocol: TCP
    port: 30002
    targetType: node-ip
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: traefik
spec:
  type: ExternalName
  externalName: gateway.example.com
\`\`\`

\`\`\`text
error[instance-target-without-node-port]: Target group "https" has nodes for targets, but Service "traefik" is of type ClusterIP.
 --> groups/ingress-lint.yaml:3:14
  |
2 |   - name: https
3 |     service: traefik/traefik
  |              ^^^^^^^^^^^^^^^
  |
 ::: groups/traefik.yaml:7:9
  |
6 | spec:
7 |   type: ClusterIP
  |         --------- Service "traefik" is of type ClusterIP
  |
  = at run time: No node listens for the Service: all targets fail their health checks, and connections are refused.
  = help: Make the Service one of type NodePort and send to its \`nodePort\`, or register Pods (\`targetType: ip\`).

error[instance-target-without-node-port]: Target group "outside" has nodes for targets, but Service "outside" is of type ExternalName.
  --> groups/ingress-lint.yaml:10:17
   |
 9 |     port: 30002
10 |     targetType: node-ip
   |                 ^^^^^^^
   |
  ::: groups/traefik.yaml:40:9
   |
39 | spec:
40 |   type: ExternalName
   |         ------------ Service "outside" is of type ExternalName
   |
   = at run time: No node listens for the Service: all targets fail their health checks, and connections are refused.
   = help: Make the Service one of type NodePort and send to its \`nodePort\`, or register Pods (\`targetType: ip\`).
\`\`\`

<!-- /example -->

## Good

<!-- example: good/targets -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  # Pods are the targets.
  - name: pods
    service: traefik/inside
    protocol: TCP
    port: 8443
    targetType: ip
  # The Pods take the port of the node themselves.
  - name: host
    service: edge/traefik
    protocol: TCP
    port: 443
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Node ports, given and allocated.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik
  namespace: traefik
spec:
  targetGroupName: traefik
  targetType: instance
  serviceRef:
    name: traefik
    port: 443
---
# Without targetType the controller asks AWS what the target group takes.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: inside
  namespace: traefik
spec:
  targetGroupName: inside
  serviceRef:
    name: inside
    port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: inside
  namespace: traefik
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: 8443 }
---
# The one port that is bound has its node port.
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: public
  namespace: traefik
spec:
  targetGroupName: public
  targetType: instance
  serviceRef:
    name: public
    port: websecure
---
apiVersion: v1
kind: Service
metadata:
  name: public
  namespace: traefik
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
    - { name: web, port: 80, targetPort: web }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443, hostPort: 443 }
\`\`\`

<!-- /example -->

## When it is silent

- A TargetGroupBinding without \`targetType\`: the controller takes that of the target group in AWS.
- Target type \`ip\`.
- The Pods take the port of the node themselves, by \`hostPort\` or \`hostNetwork\`.
- A ClusterIP Service with a \`nodePort\`: its type is what is wrong, as \`node-port-not-allowed\` says.
- The type is a placeholder.

## How to fix

Make the Service one of type NodePort, or use a target group of type \`ip\`.
`,"invalid-address":`# invalid-address

An IP address or a CIDR is none, or is of a kind that is refused there.

## What happens at run time

The API server reads addresses strictly: no leading zeros (which some programs read as octal), no IPv4 written as IPv6, and in a CIDR no bits beyond
the prefix length. Until Kubernetes 1.35 these three were taken with a warning. Endpoints and \`externalIPs\` may not be loopback, link-local or unspecified
addresses. EndpointSlices want IPv6 in its usual form (RFC 5952); elsewhere another form earns a warning.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# A part of an address goes to 255.
apiVersion: v1
kind: Service
metadata:
  name: cluster
  namespace: shop
spec:
  clusterIP: 10.96.0.256
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Some programs would read the zeros as octal.
apiVersion: v1
kind: Service
metadata:
  name: zeros
  namespace: shop
spec:
  clusterIP: 10.96.000.80
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: second
  namespace: shop
spec:
  clusterIP: 10.96.0.81
  ipFamilyPolicy: PreferDualStack
  clusterIPs:
    - 10.96.0.81
    - fd00:10:96::g
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: outside
  namespace: shop
spec:
  externalIPs:
    - 127.0.0.1
    - 169.254.1.1
    - 224.0.0.1
    - 0.0.0.0
    - 192.0.2.1/32
    - edge.example.com
    - ::ffff:192.0.2.1
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: ranges
  namespace: shop
spec:
  type: LoadBalancer
  loadBalancerSourceRanges:
    - 192.0.2.1
    - 192.0.2.1/24
    - 192.0.2.0/33
    - ""
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: annotated
  namespace: shop
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 192.0.2.0/24, 198.51.100.0/240
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[invalid-address]: "10.96.0.256" cannot be an address of Service "cluster".
 --> service.yaml:8:14
  |
7 | spec:
8 |   clusterIP: 10.96.0.256
  |              ^^^^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "10.96.0.256": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
  = help: An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "10.96.000.80" cannot be an address of Service "zeros".
  --> service.yaml:22:14
   |
21 | spec:
22 |   clusterIP: 10.96.000.80
   |              ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "10.96.000.80": must not have leading 0s".
   = help: Write \`10.96.0.80\`. An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "fd00:10:96::g" cannot be an address of Service "second".
  --> service.yaml:39:7
   |
38 |     - 10.96.0.81
39 |     - fd00:10:96::g
   |       ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[1]: Invalid value: "fd00:10:96::g": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "127.0.0.1" cannot be an address of Service "outside": it means another host on every node.
  --> service.yaml:53:7
   |
52 |   externalIPs:
53 |     - 127.0.0.1
   |       ^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)".
   = help: Write an address that is reached in the same way from every node.

error[invalid-address]: "169.254.1.1" cannot be an address of Service "outside": it means another host on every node.
  --> service.yaml:54:7
   |
53 |     - 127.0.0.1
54 |     - 169.254.1.1
   |       ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[1]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)".
   = help: Write an address that is reached in the same way from every node.

error[invalid-address]: "224.0.0.1" cannot be an address of Service "outside": it means another host on every node.
  --> service.yaml:55:7
   |
54 |     - 169.254.1.1
55 |     - 224.0.0.1
   |       ^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[2]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)".
   = help: Write an address that is reached in the same way from every node.

error[invalid-address]: "0.0.0.0" cannot be an address of Service "outside": it means another host on every node.
  --> service.yaml:56:7
   |
55 |     - 224.0.0.1
56 |     - 0.0.0.0
   |       ^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[3]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)".
   = help: Write an address that is reached in the same way from every node.

error[invalid-address]: "192.0.2.1/32" cannot be an address of Service "outside".
  --> service.yaml:57:7
   |
56 |     - 0.0.0.0
57 |     - 192.0.2.1/32
   |       ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[4]: Invalid value: "192.0.2.1/32": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: Write \`192.0.2.1\`. An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "edge.example.com" cannot be an address of Service "outside".
  --> service.yaml:58:7
   |
57 |     - 192.0.2.1/32
58 |     - edge.example.com
   |       ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[5]: Invalid value: "edge.example.com": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "::ffff:192.0.2.1" cannot be an address of Service "outside".
  --> service.yaml:59:7
   |
58 |     - edge.example.com
59 |     - ::ffff:192.0.2.1
   |       ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalIPs[6]: Invalid value: "::ffff:192.0.2.1": must not be an IPv4-mapped IPv6 address".
   = help: Write \`192.0.2.1\`. An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "192.0.2.1" cannot be a source range of Service "ranges".
  --> service.yaml:74:7
   |
73 |   loadBalancerSourceRanges:
74 |     - 192.0.2.1
   |       ^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.LoadBalancerSourceRanges[0]: Invalid value: "192.0.2.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: For this one address write \`192.0.2.1/32\`. Write a network as address, slash and prefix length: \`10.9.8.0/24\`.

error[invalid-address]: "192.0.2.1/24" cannot be a source range of Service "ranges".
  --> service.yaml:75:7
   |
74 |     - 192.0.2.1
75 |     - 192.0.2.1/24
   |       ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.LoadBalancerSourceRanges[1]: Invalid value: "192.0.2.1/24": must not have bits set beyond the prefix length".
   = help: Write \`192.0.2.0/24\`. Write a network as address, slash and prefix length: \`10.9.8.0/24\`.

error[invalid-address]: "192.0.2.0/33" cannot be a source range of Service "ranges".
  --> service.yaml:76:7
   |
75 |     - 192.0.2.1/24
76 |     - 192.0.2.0/33
   |       ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.LoadBalancerSourceRanges[2]: Invalid value: "192.0.2.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write a network as address, slash and prefix length: \`10.9.8.0/24\`.

error[invalid-address]: "" cannot be a source range of Service "ranges".
  --> service.yaml:77:7
   |
76 |     - 192.0.2.0/33
77 |     - ""
   |       ^^
   |
   = at run time: The API server refuses the Service: "spec.LoadBalancerSourceRanges[3]: Invalid value: "": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write a network as address, slash and prefix length: \`10.9.8.0/24\`.

error[invalid-address]: "198.51.100.0/240" cannot be a source range of Service "annotated".
  --> service.yaml:90:61
   |
89 |   annotations:
90 |     service.beta.kubernetes.io/load-balancer-source-ranges: 192.0.2.0/24, 198.51.100.0/240
   |                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]: Invalid value: "198.51.100.0/240": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write a network as address, slash and prefix length: \`10.9.8.0/24\`.
\`\`\`

<!-- /example -->

<!-- example: bad/endpoints.yaml -->

\`\`\`yaml
# Endpoints are reached from the nodes: \`127.0.0.1\` would be the node itself.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-1
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 127.0.0.1
ports:
  - port: 80
---
# In a slice, IPv6 has to be in its usual form.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-2
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv6
endpoints:
  - addresses:
      - 2001:DB8::1
ports:
  - port: 80
---
apiVersion: v1
kind: Endpoints
metadata:
  name: database
  namespace: shop
subsets:
  - addresses:
      - ip: db.example.com
    ports:
      - port: 5432
\`\`\`

\`\`\`text
error[invalid-address]: "127.0.0.1" cannot be an address of EndpointSlice "web-1": it means another host on every node.
  --> endpoints.yaml:12:9
   |
11 |   - addresses:
12 |       - 127.0.0.1
   |         ^^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)".
   = help: Write an address that is reached in the same way from every node.

error[invalid-address]: "2001:DB8::1" cannot be an address of EndpointSlice "web-2".
  --> endpoints.yaml:27:9
   |
26 |   - addresses:
27 |       - 2001:DB8::1
   |         ^^^^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses[0]: Invalid value: "2001:DB8::1": must be in canonical form ("2001:db8::1")".
   = help: Write \`2001:db8::1\`. An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.

error[invalid-address]: "db.example.com" cannot be an address of Endpoints "database".
  --> endpoints.yaml:38:13
   |
37 |   - addresses:
38 |       - ip: db.example.com
   |             ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Endpoints: "subsets[0].addresses[0].ip: Invalid value: "db.example.com": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.
\`\`\`

<!-- /example -->

<!-- example: bad/form.yaml -->

\`\`\`yaml
# Accepted, with a warning: one address, many ways to write it.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  clusterIP: FD00:10:96:0::90
  loadBalancerSourceRanges:
    - 2001:DB8::/32
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
note[invalid-address]: The IPv6 address "FD00:10:96:0::90" of Service "web" is not in its usual form.
 --> form.yaml:9:14
  |
8 |   type: LoadBalancer
9 |   clusterIP: FD00:10:96:0::90
  |              ^^^^^^^^^^^^^^^^
  |
  = at run time: The API server takes it with a warning: "spec.clusterIPs[0]: IPv6 address "FD00:10:96:0::90" should be in RFC 5952 canonical format ("fd00:10:96::90")".
  = help: Write \`fd00:10:96::90\`. Use the short form, in which the same address is always written in the same way.

note[invalid-address]: The IPv6 address "2001:DB8::/32" of Service "web" is not in its usual form.
  --> form.yaml:11:7
   |
10 |   loadBalancerSourceRanges:
11 |     - 2001:DB8::/32
   |       ^^^^^^^^^^^^^
   |
   = at run time: The API server takes it with a warning: "spec.LoadBalancerSourceRanges[0]: IPv6 CIDR value "2001:DB8::/32" should be in RFC 5952 canonical format ("2001:db8::/32")".
   = help: Write \`2001:db8::/32\`. Use the short form, in which the same address is always written in the same way.
\`\`\`

<!-- /example -->

<!-- example: bad/older -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# Before 1.36 leading zeros were taken.
kubernetesVersion: "1.35"
\`\`\`

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  clusterIP: 10.96.000.80
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
warning[invalid-address]: "10.96.000.80" of Service "web" is not in the form that Kubernetes asks for.
 --> older/service.yaml:7:14
  |
6 | spec:
7 |   clusterIP: 10.96.000.80
  |              ^^^^^^^^^^^^
  |
  = at run time: The API server takes it with a warning, and refuses it from Kubernetes 1.36 on: "must not have leading 0s".
  = help: Write \`10.96.0.80\`. Write it without leading zeros, and without what a prefix cuts off.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/addresses.yaml -->

\`\`\`yaml
# Blanks around a range are allowed.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  clusterIP: 10.96.0.80
  loadBalancerSourceRanges:
    - 192.0.2.0/24
    - 0.0.0.0/0
    - " 198.51.100.7/32 "
    - 2001:db8::/32
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# So are they in the annotation, which may also be empty.
apiVersion: v1
kind: Service
metadata:
  name: annotated
  namespace: shop
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: "192.0.2.0/24, 198.51.100.0/24"
spec:
  type: LoadBalancer
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: six
  namespace: shop
spec:
  clusterIP: fd00:10:96::81
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: empty
  namespace: shop
spec:
  clusterIP: ""
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  clusterIP: \${CLUSTER_IP}
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
# Somebody would not show it.
apiVersion: v1
kind: Service
metadata:
  name: masked
  namespace: shop
spec:
  clusterIP: xxx
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Placeholders.
- An address of the wrong family in an EndpointSlice: \`invalid-endpoints\` tells of it.
- \`clusterIP: none\`: \`unsupported-value\` tells of it.
- Source ranges on a Service of another type: \`load-balancer-field-not-allowed\` tells of them.
- Whether an address belongs to the Service range of the cluster is not known.

## How to fix

Write the address as programs write it. A source range is a network: \`192.0.2.0/24\`, or \`192.0.2.1/32\` for one address.
`,"invalid-backend":`# invalid-backend

A backend of an Ingress is not written as networking.k8s.io/v1 wants it.

## What happens at run time

The API server refuses an Ingress whose backend it cannot make sense of: neither a service nor a resource or both, a service without a
name or with one that no Service can have, no port, two ports, a number beyond 65535, the fields of v1beta1 under
v1, a rule without paths, an Ingress without rules. It tells in its own words, which this rule quotes.

## Bad

<!-- example: bad/v1beta1.yaml -->

\`\`\`yaml
# A backend of v1beta1 under v1: the fields have other names.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              serviceName: web
              servicePort: 80
\`\`\`

\`\`\`text
error[invalid-backend]: Ingress "shop" has a backend in the form of v1beta1: \`serviceName\`.
  --> v1beta1.yaml:16:15
   |
15 |             backend:
16 |               serviceName: web
   |               ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "strict decoding error: unknown field "spec.rules[0].http.paths[0].backend.serviceName"".
   = help: Write it as \`service: {name: web, port: {number: 80}}\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/by-number.yaml -->

\`\`\`yaml
# The plain name of a Service, and one of its ports.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress is of another version than \`networking.k8s.io/v1\`.
- What matters is a placeholder: \`name: \${SERVICE}\`, \`number: \${PORT}\`.
- A value of the wrong type, as a port number in quotes, is told by \`wrong-type\`.
- The form of a port name is the business of \`port-name-invalid\`, and whether the Service and its port exist that of \`service-not-found\`
  and \`service-port-not-found\`.
- A rule without \`http\` is valid: its requests go to the default backend, if the controller has one.
- From Kubernetes 1.36 on (setting \`kubernetesVersion\`) the name of a Service may begin with a digit.

## How to fix

Write \`service: {name: web, port: {number: 80}}\`, with the plain name of a Service of the Ingress's namespace, and either the number or
the name of one of its ports.
`,"invalid-container":`# invalid-container

A container lacks its image, or has a name or environment that is refused.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed. Each container of a Pod has an image and a name of its own (a DNS label),
init containers too. An environment variable has either a \`value\` or exactly one source.

## Bad

<!-- example: bad/containers.yaml -->

\`\`\`yaml
# Without an image, with names that are refused or taken, without any container.
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  initContainers:
    - name: web
      image: registry.example.com/web:1
  containers:
    - name: web
      image: registry.example.com/web:1
    - name: Log_Shipper
      image: registry.example.com/log:1
    - name: metrics
      ports:
        - containerPort: 9090
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: empty
  namespace: shop
spec:
  selector:
    matchLabels:
      app: empty
  template:
    metadata:
      labels:
        app: empty
    spec:
      containers: []
\`\`\`

\`\`\`text
error[invalid-container]: Pod "web" has two containers named "web".
  --> containers.yaml:9:13
   |
 8 |   initContainers:
 9 |     - name: web
   |             ^^^
   |
  ::: containers.yaml:12:13
   |
11 |   containers:
12 |     - name: web
   |             --- the first one is here
   |
   = at run time: The API server refuses the Pod: "spec.initContainers[0].name: Duplicate value: "web"".
   = help: Give each container of a Pod a name of its own, init containers too.

error[invalid-container]: "Log_Shipper" cannot be the name of a container.
  --> containers.yaml:14:13
   |
13 |       image: registry.example.com/web:1
14 |     - name: Log_Shipper
   |             ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.containers[1].name: Invalid value: "Log_Shipper": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "log-shipper"? Use at most 63 lower-case letters, digits and hyphens, without dots.

error[invalid-container]: Container "metrics" of Pod "web" has no image.
  --> containers.yaml:16:13
   |
15 |       image: registry.example.com/log:1
16 |     - name: metrics
   |             ^^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.containers[2].image: Required value".
   = help: Add \`image\` with the image that the container runs.

error[invalid-container]: Deployment "empty" has no containers.
  --> containers.yaml:34:7
   |
33 |     spec:
34 |       containers: []
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers: Required value".
   = help: List at least one container under \`containers\`; init containers alone make no Pod.
\`\`\`

<!-- /example -->

<!-- example: bad/environment.yaml -->

\`\`\`yaml
# Each variable has exactly one source.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          envFrom:
            - prefix: WEB_
            - configMapRef: {}
          env:
            - name: POD
              value: web-0
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: NODE
              valueFrom: {}
            - name: TOKEN
              valueFrom:
                secretKeyRef:
                  name: token
                  key: token
                configMapKeyRef:
                  name: token
                  key: token
            - name: ADDRESS
              valueFrom:
                fieldRef:
                  fieldPath: status.podIp
            - name: A=B
              value: "1"
---
apiVersion: v1
kind: Pod
metadata:
  name: blank
  namespace: shop
spec:
  containers:
    - name: web
      image: "registry.example.com/web:1 "
      envFrom:
        - configMapRef:
            name: Web_Settings
\`\`\`

\`\`\`text
error[invalid-container]: \`envFrom[0]\` of container "web" takes its value from nowhere.
  --> environment.yaml:23:15
   |
22 |           envFrom:
23 |             - prefix: WEB_
   |               ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].envFrom: Invalid value: "": must specify one of: \`configMapRef\` or \`secretRef\`".
   = help: Name exactly one of \`configMapRef\`, \`secretRef\`.

error[invalid-container]: \`configMapRef\` of container "web" does not say which object it means.
  --> environment.yaml:24:15
   |
23 |             - prefix: WEB_
24 |             - configMapRef: {}
   |               ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].envFrom[1].configMapRef.name: Required value".
   = help: Add \`name\` below \`configMapRef\`.

error[invalid-container]: Environment variable "POD" of container "web" has both \`value\` and \`valueFrom\`.
  --> environment.yaml:28:15
   |
27 |               value: web-0
28 |               valueFrom:
   |               ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when \`value\` is not empty".
   = help: Keep the one that is meant.

error[invalid-container]: \`valueFrom\` of \`NODE\` of container "web" takes its value from nowhere.
  --> environment.yaml:32:15
   |
31 |             - name: NODE
32 |               valueFrom: {}
   |               ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[1].valueFrom: Invalid value: "": must specify one of: \`fieldRef\`, \`resourceFieldRef\`, \`configMapKeyRef\`, \`secretKeyRef\` or \`fileKeyRef\`".
   = help: Name exactly one of \`fieldRef\`, \`resourceFieldRef\`, \`configMapKeyRef\`, \`secretKeyRef\`, \`fileKeyRef\`.

error[invalid-container]: \`valueFrom\` of \`TOKEN\` of container "web" takes its value from 2 places.
  --> environment.yaml:34:15
   |
33 |             - name: TOKEN
34 |               valueFrom:
   |               ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[2].valueFrom: Invalid value: "": may not have more than one field specified at a time".
   = help: Name exactly one of \`fieldRef\`, \`resourceFieldRef\`, \`configMapKeyRef\`, \`secretKeyRef\`, \`fileKeyRef\`.

error[invalid-container]: \`fieldPath: status.podIp\` of container "web" is no field that a container can read.
  --> environment.yaml:44:30
   |
43 |                 fieldRef:
44 |                   fieldPath: status.podIp
   |                              ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[3].valueFrom.fieldRef.fieldPath: Unsupported value: "status.podIp"", or "field label not supported".
   = help: Did you mean "status.podIP"? Write one of metadata.name, metadata.namespace, metadata.uid, spec.nodeName, spec.serviceAccountName, status.hostIP, status.hostIPs, status.podIP, status.podIPs, metadata.labels['KEY'] and metadata.annotations['KEY'].

error[invalid-container]: "A=B" cannot be the name of an environment variable of container "web".
  --> environment.yaml:45:21
   |
44 |                   fieldPath: status.podIp
45 |             - name: A=B
   |                     ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[4].name: Invalid value: "A=B": a valid environment variable name must consist only of printable ASCII characters other than '='".
   = help: Write the name alone, and its value under \`value\`.

error[invalid-container]: The image of container "web" begins or ends with a blank.
  --> environment.yaml:56:14
   |
55 |     - name: web
56 |       image: "registry.example.com/web:1 "
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.containers[0].image: Invalid value: "registry.example.com/web:1 ": must not have leading or trailing whitespace".
   = help: Remove the blank.

error[invalid-container]: "Web_Settings", which \`configMapRef\` of container "web" names, cannot be the name of an object.
  --> environment.yaml:59:19
   |
58 |         - configMapRef:
59 |             name: Web_Settings
   |                   ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.containers[0].envFrom[0].configMapRef.name: Invalid value: "Web_Settings": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Give the name of the ConfigMap or Secret: lower-case letters, digits, \`-\` and \`.\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: 1st
          image: registry.example.com/web:1
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          envFrom:
            - prefix: WEB_
              configMapRef:
                name: web
          env:
            - name: POD
              # An empty value counts as none.
              value: ""
              valueFrom:
                fieldRef:
                  fieldPath: metadata.labels['app']
            # The same name twice is taken; the last one wins.
            - name: MODE
              value: a
            - name: MODE
              value: b
            # Since Kubernetes 1.32 nearly any text is a name.
            - name: 1.odd name
              value: x
\`\`\`

<!-- /example -->

## When it is silent

- An image is missing in a piece of a patch: an object without selector or labels for its Pods, or a file that is called a patch.
- Images are missing in three files or more: a program puts them in.
- The same environment variable stands twice: the last one wins.
- Names hold a placeholder.
- Custom resources other than Argo Rollouts: their operators may complete the template.

## How to fix

Add what is missing, and give each container and each variable one meaning.
`,"invalid-custom-resource":`# invalid-custom-resource

A custom resource holds a value that its definition does not allow.

## What happens at run time

The API server validates a custom resource by the schema of its CustomResourceDefinition and refuses it: \`spec.size: Invalid value: 9: spec.size in body should be less than or equal to 5\`.
A version that is not served does not exist: \`no matches for kind "Backup" in version "example.com/v1alpha1"\`.

Fields, types, words and what is missing are told by \`unknown-field\`, \`wrong-type\`, \`unsupported-value\` and \`missing-field\`, for custom resources as well.

## Bad

<!-- example: bad/backup.yaml -->

\`\`\`yaml
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
  scope: Namespaced
  names:
    kind: Backup
    plural: backups
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [schedule]
              properties:
                schedule:
                  type: string
                  pattern: ^\\S+ \\S+ \\S+ \\S+ \\S+$
                copies:
                  type: integer
                  minimum: 1
                  maximum: 5
                  default: 1
                mode:
                  type: string
                  enum: [Full, Incremental]
                labels:
                  type: object
                  maxProperties: 2
                  additionalProperties:
                    type: string
                    minLength: 1
                target:
                  type: object
                  properties:
                    bucket: {type: string}
                    claim: {type: string}
                  oneOf:
                    - required: [bucket]
                    - required: [claim]
                hosts:
                  type: array
                  maxItems: 2
                  items: {type: string, maxLength: 20}
    - name: v1alpha1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
---
apiVersion: example.com/v1
kind: Backup
metadata:
  name: nightly
  namespace: shop
spec:
  schedule: daily
  copies: 9
  labels:
    empty: ""
  target:
    bucket: a
    claim: b
  hosts:
    - a.example.com
    - a-name-that-is-too-long.example.com
    - c.example.com
---
apiVersion: example.com/v1alpha1
kind: Backup
metadata:
  name: older
  namespace: shop
\`\`\`

\`\`\`text
error[invalid-custom-resource]: \`spec.schedule\` of Backup "nightly" should match '^\\S+ \\S+ \\S+ \\S+ \\S+$', says its CustomResourceDefinition.
  --> backup.yaml:66:13
   |
65 | spec:
66 |   schedule: daily
   |             ^^^^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.schedule: Invalid value: "daily": spec.schedule in body should match '^\\S+ \\S+ \\S+ \\S+ \\S+$'".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: \`spec.copies\` of Backup "nightly" should be less than or equal to 5, says its CustomResourceDefinition.
  --> backup.yaml:67:11
   |
66 |   schedule: daily
67 |   copies: 9
   |           ^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.copies: Invalid value: 9: spec.copies in body should be less than or equal to 5".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: \`spec.labels.empty\` of Backup "nightly" should be at least 1 chars long, says its CustomResourceDefinition.
  --> backup.yaml:69:12
   |
68 |   labels:
69 |     empty: ""
   |            ^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.labels.empty: Invalid value: "": spec.labels.empty in body should be at least 1 chars long".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: \`spec.target\` of Backup "nightly" must validate one and only one schema (oneOf), says its CustomResourceDefinition.
  --> backup.yaml:70:3
   |
69 |     empty: ""
70 |   target:
   |   ^^^^^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.target: Invalid value: spec.target in body must validate one and only one schema (oneOf)".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: \`spec.hosts\` of Backup "nightly" should have at most 2 items, says its CustomResourceDefinition.
  --> backup.yaml:73:3
   |
72 |     claim: b
73 |   hosts:
   |   ^^^^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.hosts: Invalid value: spec.hosts in body should have at most 2 items".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: \`spec.hosts[1]\` of Backup "nightly" should be at most 20 chars long, says its CustomResourceDefinition.
  --> backup.yaml:75:7
   |
74 |     - a.example.com
75 |     - a-name-that-is-too-long.example.com
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: The API server refuses the Backup: "spec.hosts[1]: Invalid value: "a-name-that-is-too-long.example.com": spec.hosts[1] in body should be at most 20 chars long".
   = help: Write a value that the schema in the CustomResourceDefinition allows.

error[invalid-custom-resource]: Backup "older" is of version example.com/v1alpha1, which its CustomResourceDefinition does not serve.
  --> backup.yaml:78:13
   |
77 | ---
78 | apiVersion: example.com/v1alpha1
   |             ^^^^^^^^^^^^^^^^^^^^
   |
  ::: backup.yaml:4:9
   |
 3 | metadata:
 4 |   name: backups.example.com
   |         ------------------- CustomResourceDefinition "backups.example.com" says what is allowed
   |
   = at run time: No object is made: "no matches for kind "Backup" in version "example.com/v1alpha1"".
   = help: Write one of the versions that are served: example.com/v1.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/backup.yaml -->

\`\`\`yaml
# The definition, and what it allows; what is still to be filled in is unknown.
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: backups.example.com
spec:
  group: example.com
  scope: Namespaced
  names:
    kind: Backup
    plural: backups
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [schedule]
              properties:
                schedule:
                  type: string
                  pattern: ^\\S+ \\S+ \\S+ \\S+ \\S+$
                copies:
                  type: integer
                  minimum: 1
                  maximum: 5
                  default: 1
                mode:
                  type: string
                  enum: [Full, Incremental]
                labels:
                  type: object
                  maxProperties: 2
                  additionalProperties:
                    type: string
                    minLength: 1
                target:
                  type: object
                  properties:
                    bucket: {type: string}
                    claim: {type: string}
                  oneOf:
                    - required: [bucket]
                    - required: [claim]
                hosts:
                  type: array
                  maxItems: 2
                  items: {type: string, maxLength: 20}
    - name: v1alpha1
      served: false
      storage: false
      schema:
        openAPIV3Schema:
          type: object
---
apiVersion: example.com/v1
kind: Backup
metadata:
  name: nightly
  namespace: shop
  creationTimestamp: null
spec:
  schedule: 0 3 * * *
  # Null is as good as nothing, and there is a default.
  copies: null
  target:
    bucket: shop-backups
---
apiVersion: example.com/v1
kind: Backup
metadata:
  name: later
  namespace: shop
spec:
  schedule: \${SCHEDULE}
  copies: \${COPIES}
  mode: \${MODE}
\`\`\`

<!-- /example -->

## When it is silent

- The CustomResourceDefinition is not in the input, or stands there twice.
- It lies in another directory of a collection of lessons or examples: the next one may install another.
- Rules in CEL (\`x-kubernetes-validations\`), and most formats.
- Placeholders.
- Patterns that RE2 does not know, or that are absurdly large.

## How to fix

Look up the field in the CustomResourceDefinition: the finding names its file.
`,"invalid-data":`# invalid-data

A key or value of a ConfigMap or Secret is refused, or its type asks for more.

## What happens at run time

The API server refuses the object, and Pods that mount it or read it never start. Keys are file names without folders. All values together hold at most 1 MiB. A Secret of one of Kubernetes' own types has the keys of that type.

## Bad

<!-- example: bad/keys.yaml -->

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
data:
  conf.d/web.conf: listen 8080
  index.html: hello
binaryData:
  index.html: aGVsbG8=
\`\`\`

\`\`\`text
error[invalid-data]: "conf.d/web.conf" cannot be a key of ConfigMap "web".
 --> keys.yaml:7:3
  |
6 | data:
7 |   conf.d/web.conf: listen 8080
  |   ^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the ConfigMap: "data[conf.d/web.conf]: Invalid value: "conf.d/web.conf": a valid config key must consist of alphanumeric characters, '-', '_' or '.'".
  = help: Use letters, digits, \`-\`, \`_\` and \`.\` only; give a file in a folder its path where it is mounted (\`items\`).

error[invalid-data]: Key "index.html" of ConfigMap "web" stands in \`data\` and in \`binaryData\`.
  --> keys.yaml:10:3
   |
 9 | binaryData:
10 |   index.html: aGVsbG8=
   |   ^^^^^^^^^^
   |
   = at run time: The API server refuses the ConfigMap: "data[index.html]: Invalid value: "index.html": duplicate of key present in binaryData".
   = help: Keep one of the two.
\`\`\`

<!-- /example -->

<!-- example: bad/types.yaml -->

\`\`\`yaml
# Types of Kubernetes itself ask for keys.
apiVersion: v1
kind: Secret
metadata:
  name: certificate
  namespace: shop
type: kubernetes.io/tls
stringData:
  cert.crt: a certificate
  tls.key: a key
---
apiVersion: v1
kind: Secret
metadata:
  name: registry
  namespace: shop
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: "auths: none"
---
apiVersion: v1
kind: Secret
metadata:
  name: login
  namespace: shop
type: kubernetes.io/basic-auth
stringData:
  user: shop
---
apiVersion: v1
kind: Secret
metadata:
  name: robot
  namespace: shop
type: kubernetes.io/service-account-token
\`\`\`

\`\`\`text
error[invalid-data]: Secret "certificate" of type kubernetes.io/tls has no key "tls.crt".
 --> types.yaml:7:7
  |
6 |   namespace: shop
7 | type: kubernetes.io/tls
  |       ^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the Secret: "data[tls.crt]: Required value".
  = help: Add the key, or remove \`type\` if the Secret is for a program of your own.

error[invalid-data]: Key ".dockerconfigjson" of Secret "registry" is no JSON object.
  --> types.yaml:19:22
   |
18 | stringData:
19 |   .dockerconfigjson: "auths: none"
   |                      ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Secret: "data[.dockerconfigjson]: Invalid value: "<secret contents redacted>"".
   = help: Write the content of a Docker config file, which begins with \`auths\`; \`kubectl create secret docker-registry\` makes it.

error[invalid-data]: Secret "login" of type kubernetes.io/basic-auth has no key "username" or "password".
  --> types.yaml:26:7
   |
25 |   namespace: shop
26 | type: kubernetes.io/basic-auth
   |       ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Secret: "data[username]: Required value".
   = help: Add the key, or remove \`type\` if the Secret is for a program of your own.

error[invalid-data]: Secret "robot" of type kubernetes.io/service-account-token does not name its ServiceAccount.
  --> types.yaml:35:7
   |
34 |   namespace: shop
35 | type: kubernetes.io/service-account-token
   |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Secret: "metadata.annotations[kubernetes.io/service-account.name]: Required value".
   = help: Add the annotation \`kubernetes.io/service-account.name\` with the name of the ServiceAccount.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
data:
  .web_Conf-1.txt: a
  "80": b
binaryData:
  logo.png: |
    aGVs
    bG8=
---
apiVersion: v1
kind: Secret
metadata:
  name: registry
  namespace: shop
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: e30=
---
# One of the two keys is enough.
apiVersion: v1
kind: Secret
metadata:
  name: login
  namespace: shop
type: kubernetes.io/basic-auth
stringData:
  password: ""
---
# A type of one's own asks for nothing.
apiVersion: v1
kind: Secret
metadata:
  name: own
  namespace: shop
type: example.com/own
---
# Text for someone to fill in.
apiVersion: v1
kind: Secret
metadata:
  name: later
  namespace: shop
data:
  password: <base64 of the password>
  token: \${TOKEN}
---
# Encrypted in place.
apiVersion: v1
kind: Secret
metadata:
  name: encrypted
  namespace: shop
type: kubernetes.io/tls
data:
  tls.crt: ENC[AES256_GCM,data:abc,type:str]
sops:
  version: 3.9.0
\`\`\`

<!-- /example -->

## When it is silent

- Keys or values are text for someone to fill in.
- The object is encrypted in place (SOPS), or a plugin fills it (Argo CD Vault Plugin).
- The TLS Secret of an Ingress: \`tls-secret-unusable\` tells of it.
- Values that are no base64 (\`wrong-type\`), and whether a certificate or a password is right.

## How to fix

Rename the key, split what is too large, add the keys that the type asks for.
`,"invalid-endpoints":`# invalid-endpoints

Hand-made endpoints are refused, or never reach a Service.

## What happens at run time

An EndpointSlice holds addresses of one type, at most 1000 endpoints with at most 100 addresses each, and ports with names that differ (no name is a name).
Endpoints need an address in each subset, and port names where there are several ports. The API server refuses everything else.

A slice is joined to its Service by the label \`kubernetes.io/service-name\`; without it nothing reads the slice. kube-proxy sends to the first address of an
endpoint alone.

## Bad

<!-- example: bad/slices.yaml -->

\`\`\`yaml
# One family a slice.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: family
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 2001:db8::7
ports:
  - port: 80
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: name
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: FQDN
endpoints:
  - addresses:
      - database
ports:
  - port: 80
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: empty
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses: []
ports:
  - port: 80
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: hosts
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.8
    hostname: db.shop
    nodeName: Node_1
ports:
  - port: 80
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: twice
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.7
ports:
  - name: http
    port: 80
  - name: http
    port: 81
  - name: HTTP
    port: 82
\`\`\`

\`\`\`text
error[invalid-endpoints]: "2001:db8::7" is no address for EndpointSlice "family", which is of \`addressType: IPv4\`.
  --> slices.yaml:12:9
   |
11 |   - addresses:
12 |       - 2001:db8::7
   |         ^^^^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses: Invalid value: "2001:db8::7": must be an IPv4 address".
   = help: Correct the address or the type; addresses of another type go into an EndpointSlice of their own.

error[invalid-endpoints]: "database" is no address for EndpointSlice "name", which is of \`addressType: FQDN\`.
  --> slices.yaml:26:9
   |
25 |   - addresses:
26 |       - database
   |         ^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses[0]: Invalid value: "database": should be a domain with at least two segments separated by dots".
   = help: Correct the address or the type; addresses of another type go into an EndpointSlice of their own.

error[invalid-endpoints]: An entry of EndpointSlice "empty" has no addresses.
  --> slices.yaml:39:5
   |
38 | endpoints:
39 |   - addresses: []
   |     ^^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses: Required value: must contain at least 1 address".
   = help: Add an address, or remove the entry.

error[invalid-endpoints]: \`hostname: db.shop\` of EndpointSlice "hosts" is no name of that kind.
  --> slices.yaml:54:15
   |
53 |       - 192.0.2.8
54 |     hostname: db.shop
   |               ^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].hostname: Invalid value: "db.shop": must not contain dots".
   = help: Use lower-case letters, digits and hyphens.

error[invalid-endpoints]: \`nodeName: Node_1\` of EndpointSlice "hosts" is no name of that kind.
  --> slices.yaml:55:15
   |
54 |     hostname: db.shop
55 |     nodeName: Node_1
   |               ^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].nodeName: Invalid value: "Node_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Use lower-case letters, digits and hyphens.

error[invalid-endpoints]: The ports of EndpointSlice "twice" are not named as they have to be.
  --> slices.yaml:73:11
   |
72 |     port: 80
73 |   - name: http
   |           ^^^^
   |
  ::: slices.yaml:71:5
   |
70 | ports:
71 |   - name: http
   |     ---- the first one is here
   |
   = at run time: The API server refuses the EndpointSlice: "ports[1].name: Duplicate value: "http"".
   = help: Give each port the name that it has in the Service.

error[invalid-endpoints]: The ports of EndpointSlice "twice" are not named as they have to be.
  --> slices.yaml:75:11
   |
74 |     port: 81
75 |   - name: HTTP
   |           ^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "ports[2].name: Invalid value: "HTTP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Use lower-case letters, digits and hyphens.
\`\`\`

<!-- /example -->

<!-- example: bad/several.yaml -->

\`\`\`yaml
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: several
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.7
      - 192.0.2.8
ports:
  - port: 80
\`\`\`

\`\`\`text
note[invalid-endpoints]: An endpoint of EndpointSlice "several" has several addresses.
  --> several.yaml:12:9
   |
11 |       - 192.0.2.7
12 |       - 192.0.2.8
   |         ^^^^^^^^^
   |
   = at run time: The API server takes it without a word; Traefik sends to all of them, but kube-proxy to the first one alone (192.0.2.7), so that the cluster IP never leads to the others.
   = help: Make an entry of its own under \`endpoints\` for each address.
\`\`\`

<!-- /example -->

<!-- example: bad/many.yaml -->

\`\`\`yaml
# At most 100 addresses an entry.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: many
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 198.51.100.0
      - 198.51.100.1
      - 198.51.100.2
      - 198.51.100.3
      - 198.51.100.4
      - 198.51.100.5
      - 198.51.100.6
      - 198.51.100.7
      - 198.51.100.8
      - 198.51.100.9
      - 198.51.100.10
      - 198.51.100.11
      - 198.51.100.12
      - 198.51.100.13
      - 198.51.100.14
      - 198.51.100.15
      - 198.51.100.16
      - 198.51.100.17
      - 198.51.100.18
      - 198.51.100.19
      - 198.51.100.20
      - 198.51.100.21
      - 198.51.100.22
      - 198.51.100.23
      - 198.51.100.24
      - 198.51.100.25
      - 198.51.100.26
      - 198.51.100.27
      - 198.51.100.28
      - 198.51.100.29
      - 198.51.100.30
      - 198.51.100.31
      - 198.51.100.32
      - 198.51.100.33
      - 198.51.100.34
      - 198.51.100.35
      - 198.51.100.36
      - 198.51.100.37
      - 198.51.100.38
      - 198.51.100.39
      - 198.51.100.40
      - 198.51.100.41
      - 198.51.100.42
      - 198.51.100.43
      - 198.51.100.44
      - 198.51.100.45
      - 198.51.100.46
      - 198.51.100.47
      - 198.51.100.48
      - 198.51.100.49
      - 198.51.100.50
      - 198.51.100.51
      - 198.51.100.52
      - 198.51.100.53
      - 198.51.100.54
      - 198.51.100.55
      - 198.51.100.56
      - 198.51.100.57
      - 198.51.100.58
      - 198.51.100.59
      - 198.51.100.60
      - 198.51.100.61
      - 198.51.100.62
      - 198.51.100.63
      - 198.51.100.64
      - 198.51.100.65
      - 198.51.100.66
      - 198.51.100.67
      - 198.51.100.68
      - 198.51.100.69
      - 198.51.100.70
      - 198.51.100.71
      - 198.51.100.72
      - 198.51.100.73
      - 198.51.100.74
      - 198.51.100.75
      - 198.51.100.76
      - 198.51.100.77
      - 198.51.100.78
      - 198.51.100.79
      - 198.51.100.80
      - 198.51.100.81
      - 198.51.100.82
      - 198.51.100.83
      - 198.51.100.84
      - 198.51.100.85
      - 198.51.100.86
      - 198.51.100.87
      - 198.51.100.88
      - 198.51.100.89
      - 198.51.100.90
      - 198.51.100.91
      - 198.51.100.92
      - 198.51.100.93
      - 198.51.100.94
      - 198.51.100.95
      - 198.51.100.96
      - 198.51.100.97
      - 198.51.100.98
      - 198.51.100.99
      - 198.51.100.100
ports:
  - port: 80
\`\`\`

\`\`\`text
error[invalid-endpoints]: The list \`endpoints[0].addresses\` of EndpointSlice "many" has 101 items.
  --> many.yaml:11:5
   |
10 | endpoints:
11 |   - addresses:
   |     ^^^^^^^^^
   |
   = at run time: The API server refuses the EndpointSlice: "endpoints[0].addresses: Too many: 101: must have at most 100 items".
   = help: Share them out over several EndpointSlices with the same label \`kubernetes.io/service-name\`.
\`\`\`

<!-- /example -->

<!-- example: bad/no-service.yaml -->

\`\`\`yaml
# The name of a slice joins it to nothing.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web
  namespace: shop
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.7
ports:
  - port: 80
\`\`\`

\`\`\`text
warning[invalid-endpoints]: EndpointSlice "web" belongs to no Service.
 --> no-service.yaml:5:9
  |
4 | metadata:
5 |   name: web
  |         ^^^
  |
  = at run time: The API server takes it without a word, but nothing reads it: a slice is joined to a Service by its label \`kubernetes.io/service-name\`, not by its name.
  = help: Add the label \`kubernetes.io/service-name\` with the name of the Service.
\`\`\`

<!-- /example -->

<!-- example: bad/endpoints.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: database
  namespace: shop
subsets:
  - ports:
      - port: 5432
  - addresses:
      - ip: 192.0.2.7
    ports:
      - port: 5432
      - port: 5433
  - addresses:
      - ip: 192.0.2.7
    ports:
      - port: 543200
\`\`\`

\`\`\`text
error[invalid-endpoints]: An entry of Endpoints "database" has no addresses.
 --> endpoints.yaml:7:5
  |
6 | subsets:
7 |   - ports:
  |     ^^^^^
  |
  = at run time: The API server refuses the Endpoints: "subsets[0]: Required value: must specify \`addresses\` or \`notReadyAddresses\`".
  = help: Add an address, or remove the entry.

error[invalid-endpoints]: The ports of Endpoints "database" are not named as they have to be.
  --> endpoints.yaml:12:9
   |
11 |     ports:
12 |       - port: 5432
   |         ^^^^
   |
   = at run time: The API server refuses the Endpoints: "subsets[1].ports[0].name: Required value".
   = help: Name every port where there are several.

error[invalid-endpoints]: \`port: 543200\` of Endpoints "database" is no port number.
  --> endpoints.yaml:17:15
   |
16 |     ports:
17 |       - port: 543200
   |               ^^^^^^
   |
   = at run time: The API server refuses the Endpoints: "subsets[2].ports[0].port: Invalid value: 543200: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/endpoints.yaml -->

\`\`\`yaml
# A Service without a selector, and endpoints in two families.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  ports:
    - name: http
      port: 80
    - name: metrics
      port: 9090
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-1
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.7
    hostname: web-0
    nodeName: node.example.com
ports:
  - name: http
    port: 8080
  - name: metrics
    port: 9090
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: web-2
  namespace: shop
  labels:
    kubernetes.io/service-name: web
addressType: IPv6
endpoints:
  - addresses:
      - 2001:db8::7
ports:
  - name: http
    port: 8080
  - name: metrics
    port: 9090
---
# A slice for a Service of another cluster has a label of its own.
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: imported
  namespace: shop
  labels:
    multicluster.kubernetes.io/service-name: elsewhere
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.9
ports:
  - port: 80
---
# Endpoints without ready addresses, and none at all.
apiVersion: v1
kind: Service
metadata:
  name: old
  namespace: shop
spec:
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Endpoints
metadata:
  name: old
  namespace: shop
subsets:
  - notReadyAddresses:
      - ip: 192.0.2.7
        hostname: ""
    ports:
      - port: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Placeholders.
- A slice with another label that ends with \`service-name\`, for example \`multicluster.kubernetes.io/service-name\`.
- Addresses that are none: \`invalid-address\` tells of them.
- Whether the ports fit the Service: \`endpoints-port-mismatch\` tells of it.

## How to fix

Write one entry under \`endpoints\` for each address, one slice for each family, and the label with the name of the Service.
`,"invalid-external-name":`# invalid-external-name

An ExternalName Service has no usable name, or what such a Service cannot have.

## What happens at run time

A Service of type ExternalName is an alias (CNAME) in the cluster's DNS. The API server wants a DNS name in lower case, and refuses URLs, ports,
upper case and IPv6 addresses. An IPv4 address passes as a name of digits; DNS then answers with an alias that does not resolve, and only what dials
the text itself (Traefik does) gets through.

Such a Service has no address: \`clusterIP\`, \`clusterIPs\`, \`ipFamilies\` and \`ipFamilyPolicy\` are refused.

## Bad

<!-- example: bad/names.yaml -->

\`\`\`yaml
# What belongs into a browser is no name.
apiVersion: v1
kind: Service
metadata:
  name: scheme
  namespace: shop
spec:
  type: ExternalName
  externalName: https://shop.example.com/cart
---
apiVersion: v1
kind: Service
metadata:
  name: case
  namespace: shop
spec:
  type: ExternalName
  externalName: Shop.example.com
---
apiVersion: v1
kind: Service
metadata:
  name: port
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com:8080
---
apiVersion: v1
kind: Service
metadata:
  name: v-six
  namespace: shop
spec:
  type: ExternalName
  externalName: 2001:db8::1
---
apiVersion: v1
kind: Service
metadata:
  name: missing
  namespace: shop
spec:
  type: ExternalName
---
apiVersion: v1
kind: Service
metadata:
  name: empty
  namespace: shop
spec:
  type: ExternalName
  externalName: ""
\`\`\`

\`\`\`text
error[invalid-external-name]: \`externalName: https://shop.example.com/cart\` of Service "scheme" is no DNS name.
 --> names.yaml:9:17
  |
8 |   type: ExternalName
9 |   externalName: https://shop.example.com/cart
  |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.externalName: Invalid value: "https://shop.example.com/cart": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
  = help: Did you mean "shop.example.com"? Write a DNS name in lower case, without scheme, port or path.

error[invalid-external-name]: \`externalName: Shop.example.com\` of Service "case" is no DNS name.
  --> names.yaml:18:17
   |
17 |   type: ExternalName
18 |   externalName: Shop.example.com
   |                 ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalName: Invalid value: "Shop.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "shop.example.com"? Write a DNS name in lower case, without scheme, port or path.

error[invalid-external-name]: \`externalName: shop.example.com:8080\` of Service "port" is no DNS name.
  --> names.yaml:27:17
   |
26 |   type: ExternalName
27 |   externalName: shop.example.com:8080
   |                 ^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalName: Invalid value: "shop.example.com:8080": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "shop.example.com"? Write a DNS name in lower case, without scheme, port or path.

error[invalid-external-name]: \`externalName: 2001:db8::1\` of Service "v-six" is no DNS name.
  --> names.yaml:36:17
   |
35 |   type: ExternalName
36 |   externalName: 2001:db8::1
   |                 ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalName: Invalid value: "2001:db8::1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: An address goes into an EndpointSlice of a Service without selector. Write a DNS name in lower case, without scheme, port or path.

error[invalid-external-name]: Service "missing" of type ExternalName has no \`externalName\`.
  --> names.yaml:44:9
   |
43 | spec:
44 |   type: ExternalName
   |         ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.externalName: Required value".
   = help: Add \`externalName\` with the DNS name that the Service stands for.

error[invalid-external-name]: Service "empty" of type ExternalName has no \`externalName\`.
  --> names.yaml:53:17
   |
52 |   type: ExternalName
53 |   externalName: ""
   |                 ^^
   |
   = at run time: The API server refuses the Service: "spec.externalName: Required value".
   = help: Add \`externalName\` with the DNS name that the Service stands for.
\`\`\`

<!-- /example -->

<!-- example: bad/address.yaml -->

\`\`\`yaml
# An IPv4 address passes as a name, but no DNS server has that name.
apiVersion: v1
kind: Service
metadata:
  name: database
  namespace: shop
spec:
  type: ExternalName
  externalName: 192.0.2.7
\`\`\`

\`\`\`text
warning[invalid-external-name]: \`externalName: 192.0.2.7\` of Service "database" is an IP address.
 --> address.yaml:9:17
  |
8 |   type: ExternalName
9 |   externalName: 192.0.2.7
  |                 ^^^^^^^^^
  |
  = at run time: The API server accepts the Service, but the cluster DNS answers with an alias to a name of digits, which does not resolve.
  = help: Make it a Service without selector and type, and give the address in an EndpointSlice.
\`\`\`

<!-- /example -->

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# Not even \`None\` is allowed.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
  clusterIP: None
---
apiVersion: v1
kind: Service
metadata:
  name: families
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
  ipFamilyPolicy: SingleStack
\`\`\`

\`\`\`text
error[invalid-external-name]: \`clusterIP\` is set, but Service "shop" is of type ExternalName.
  --> cluster-ip.yaml:10:3
   |
 9 |   externalName: shop.example.com
10 |   clusterIP: None
   |   ^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs: Forbidden: may not be set for ExternalName services".
   = help: Remove \`clusterIP\`: such a Service is a name in DNS and has no address in the cluster.

error[invalid-external-name]: \`ipFamilyPolicy\` is set, but Service "families" is of type ExternalName.
  --> cluster-ip.yaml:20:3
   |
19 |   externalName: shop.example.com
20 |   ipFamilyPolicy: SingleStack
   |   ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ipFamilyPolicy: Forbidden: may not be set for ExternalName services".
   = help: Remove \`ipFamilyPolicy\`: such a Service is a name in DNS and has no address in the cluster.
\`\`\`

<!-- /example -->

<!-- example: bad/type.yaml -->

\`\`\`yaml
# Without its type, it is a ClusterIP Service without ports.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  externalName: shop.example.com
\`\`\`

\`\`\`text
error[invalid-external-name]: Service "shop" has an \`externalName\`, but is of type ClusterIP.
 --> type.yaml:8:3
  |
7 | spec:
8 |   externalName: shop.example.com
  |   ^^^^^^^^^^^^
  |
  = at run time: The API server refuses the Service, which has no ports: "spec.ports: Required value".
  = help: Write \`type: ExternalName\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
# An ordinary name.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
---
# A dot at the end says that the name is complete, and an empty cluster IP is none.
apiVersion: v1
kind: Service
metadata:
  name: complete
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com.
  clusterIP: ""
---
# One label will do.
apiVersion: v1
kind: Service
metadata:
  name: local
  namespace: shop
spec:
  type: ExternalName
  externalName: localhost
---
# Filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  type: ExternalName
  externalName: \${SHOP_HOST}
---
# Ports are allowed: Traefik and others read them.
apiVersion: v1
kind: Service
metadata:
  name: ports
  namespace: shop
spec:
  type: ExternalName
  externalName: db.example.com
  ports:
    - port: 5432
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder.
- A name with a dot at its end.
- \`externalName\` beside ports on another type: that is accepted and ignored, as \`ignored-field\` says.
- A name that does not exist: DNS is not asked.

## How to fix

Give the plain DNS name. For an IP address use a Service without selector, and an EndpointSlice with the address.
`,"invalid-host":`# invalid-host

A host of an Ingress is no DNS name in the form that Kubernetes takes.

## What happens at run time

A host of an Ingress is a DNS name in lower case, or \`*.\` and such a name. The API server refuses everything else and with it the whole
Ingress: a scheme, a port, a path, upper-case letters, an underscore, a trailing dot, an IP address, a wildcard in the middle. For
\`tls.hosts\` the same form is wanted.

## Bad

<!-- example: bad/url.yaml -->

\`\`\`yaml
# A host is a name, no URL.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: https://shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[invalid-host]: Host "https://shop.example.com" of Ingress "shop" is a URL.
  --> url.yaml:10:13
   |
 9 |   rules:
10 |     - host: https://shop.example.com
   |             ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "shop.example.com"? Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is \`*.\` and a name.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/wildcard.yaml -->

\`\`\`yaml
# A wildcard is the whole first label.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: "*.example.com"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The host is empty or left out: the rule then takes every host.
- The host holds a placeholder (\`\${HOST}\`, \`{{ .Values.host }}\`, \`<your-host>\`).
- A label is nothing but X (\`hello.X.X.X.X.nip.io\`): the reader is to put something into its place. In a chart, a host of one label and a dot (\`grafana.\`): a value is yet to be given.
- A single label (\`localhost\`) is valid. So is an IPv4 address in \`tls.hosts\`.
- The same host in a rule and in \`tls.hosts\` of one Ingress is told once.

## How to fix

Write the bare name. Ports are a matter of the controller's listeners, schemes of \`tls\`, paths of \`path\`. For names with letters beyond
ASCII write the punycode form (\`xn--...\`). Leave \`host\` out to take every host.
`,"invalid-ingress-class":`# invalid-ingress-class

An IngressClass is refused, or is not the default that it is meant to be.

## What happens at run time

\`controller\` is needed, in the form \`domain/path\`; a controller takes the class only if the text is its own to the letter. Parameters have a namespace
if, and only if, their scope is Namespace. The API server refuses everything else.

The default class has the annotation \`ingressclass.kubernetes.io/is-default-class: "true"\`; any other text is accepted and means no. Of several defaults the
one that was created last wins.

## Bad

<!-- example: bad/controller.yaml -->

\`\`\`yaml
# The name of the class is not the name of its controller.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: upper
spec:
  controller: Traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: blank
spec:
  controller: traefik.io/ingress controller
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: empty
spec:
  controller: ""
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: none
spec:
  parameters:
    kind: Settings
    name: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: long
spec:
  controller: traefik.io/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
\`\`\`

\`\`\`text
error[invalid-ingress-class]: IngressClass "traefik" does not name its controller in the form that is asked for.
 --> controller.yaml:7:15
  |
6 | spec:
7 |   controller: traefik
  |               ^^^^^^^
  |
  = at run time: The API server refuses the IngressClass: "spec.controller: Invalid value: "traefik": must be a domain-prefixed path (such as "acme.io/foo")".
  = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.

error[invalid-ingress-class]: IngressClass "upper" does not name its controller in the form that is asked for.
  --> controller.yaml:14:15
   |
13 | spec:
14 |   controller: Traefik.io/ingress-controller
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.controller: Invalid value: "Traefik.io": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.

error[invalid-ingress-class]: IngressClass "blank" does not name its controller in the form that is asked for.
  --> controller.yaml:21:15
   |
20 | spec:
21 |   controller: traefik.io/ingress controller
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.controller: Invalid value: "ingress controller": Invalid path".
   = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.

error[invalid-ingress-class]: IngressClass "empty" does not name its controller in the form that is asked for.
  --> controller.yaml:28:15
   |
27 | spec:
28 |   controller: ""
   |               ^^
   |
   = at run time: The API server refuses the IngressClass: "spec.controller: Required value".
   = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.

error[invalid-ingress-class]: IngressClass "none" does not name its controller in the form that is asked for.
  --> controller.yaml:34:1
   |
33 |   name: none
34 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.controller: Required value".
   = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.

error[invalid-ingress-class]: IngressClass "long" does not name its controller in the form that is asked for.
  --> controller.yaml:44:15
   |
43 | spec:
44 | \u2026traefik.io/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026\u2026
   |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.controller: Too long: may not be more than 250 bytes".
   = help: Write the name that the controller goes by, for example \`controller: traefik.io/ingress-controller\`.
\`\`\`

<!-- /example -->

<!-- example: bad/parameters.yaml -->

\`\`\`yaml
# Without a scope, parameters have no namespace.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: cluster
spec:
  controller: traefik.io/ingress-controller
  parameters:
    kind: Settings
    name: traefik
    namespace: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: namespaced
spec:
  controller: traefik.io/ingress-controller
  parameters:
    scope: Namespace
    kind: Settings
    name: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: upper
spec:
  controller: traefik.io/ingress-controller
  parameters:
    scope: Namespace
    namespace: Traefik
    kind: Settings
    name: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: version
spec:
  controller: traefik.io/ingress-controller
  parameters:
    apiGroup: traefik.io/v1alpha1
    kind: Settings
    name: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: scope
spec:
  controller: traefik.io/ingress-controller
  parameters:
    scope: Namespaced
    kind: Settings
    name: traefik
\`\`\`

\`\`\`text
error[invalid-ingress-class]: The scope and the namespace of the parameters of IngressClass "cluster" do not go together.
  --> parameters.yaml:11:5
   |
10 |     name: traefik
11 |     namespace: traefik
   |     ^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.parameters.namespace: Forbidden: \`parameters.scope\` is set to 'Cluster'".
   = help: Write \`scope: Namespace\` and a \`namespace\`, or neither for an object that has no namespace.

error[invalid-ingress-class]: The scope and the namespace of the parameters of IngressClass "namespaced" do not go together.
  --> parameters.yaml:20:5
   |
19 |   parameters:
20 |     scope: Namespace
   |     ^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.parameters.namespace: Required value: \`parameters.scope\` is set to 'Namespace'".
   = help: Write \`scope: Namespace\` and a \`namespace\`, or neither for an object that has no namespace.

error[invalid-ingress-class]: The parameters of IngressClass "upper" name no object.
  --> parameters.yaml:32:16
   |
31 |     scope: Namespace
32 |     namespace: Traefik
   |                ^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.parameters.namespace: Invalid value: "Traefik": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Write the name of a namespace.

error[invalid-ingress-class]: The parameters of IngressClass "version" name no object.
  --> parameters.yaml:43:15
   |
42 |   parameters:
43 |     apiGroup: traefik.io/v1alpha1
   |               ^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.parameters.apiGroup: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Write the group alone, without version.

error[invalid-ingress-class]: The parameters of IngressClass "scope" name no object.
  --> parameters.yaml:54:12
   |
53 |   parameters:
54 |     scope: Namespaced
   |            ^^^^^^^^^^
   |
   = at run time: The API server refuses the IngressClass: "spec.parameters.scope: Unsupported value: "Namespaced": supported values: "Cluster", "Namespace"".
   = help: Write \`scope: Cluster\` or \`scope: Namespace\`.
\`\`\`

<!-- /example -->

<!-- example: bad/default.yaml -->

\`\`\`yaml
# Only "true" is true.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
  annotations:
    ingressclass.kubernetes.io/is-default-class: "True"
spec:
  controller: traefik.io/ingress-controller
\`\`\`

\`\`\`text
warning[invalid-ingress-class]: IngressClass "traefik" is not the default: its annotation says "True".
 --> default.yaml:7:50
  |
6 |   annotations:
7 |     ingressclass.kubernetes.io/is-default-class: "True"
  |                                                  ^^^^^^
  |
  = at run time: The API server takes it without a word, and only the exact text "true" counts: an Ingress without a class gets none.
  = help: Write \`ingressclass.kubernetes.io/is-default-class: "true"\`.
\`\`\`

<!-- /example -->

<!-- example: bad/two-defaults.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
spec:
  controller: k8s.io/ingress-nginx
\`\`\`

\`\`\`text
warning[invalid-ingress-class]: IngressClasses "traefik" and "nginx" are both the default.
  --> two-defaults.yaml:15:50
   |
14 |   annotations:
15 |     ingressclass.kubernetes.io/is-default-class: "true"
   |                                                  ^^^^^^
   |
  ::: two-defaults.yaml:6:50
   |
 5 |   annotations:
 6 |     ingressclass.kubernetes.io/is-default-class: "true"
   |                                                  ------ IngressClass "traefik" is the default, too
   |
   = at run time: An Ingress without a class gets the one that was created last (older releases refuse it), so that it depends on the order in which they were applied.
   = help: Keep the annotation on one of the two.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/classes.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
spec:
  controller: traefik.io/ingress-controller
---
# \`false\` in any spelling says what it does.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
  annotations:
    ingressclass.kubernetes.io/is-default-class: "False"
spec:
  controller: k8s.io/ingress-nginx
---
# A domain of one label will do, and a path may be long.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: other
spec:
  controller: example/a/b/c_d
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: cluster
spec:
  controller: traefik.io/ingress-controller
  parameters:
    apiGroup: traefik.io
    kind: Settings
    name: traefik
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: namespaced
spec:
  controller: traefik.io/ingress-controller
  parameters:
    scope: Namespace
    namespace: traefik
    kind: Settings
    name: traefik
---
# Filled in later.
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: later
spec:
  controller: \${CONTROLLER}
\`\`\`

<!-- /example -->

## When it is silent

- Placeholders.
- The annotation says \`false\` in some spelling.
- Two defaults in different directories of which it is not sure that they are deployed together.
- Whether a controller of that name runs is not known.

## How to fix

Copy the name of the controller from its documentation: \`traefik.io/ingress-controller\`, \`k8s.io/ingress-nginx\`, \`ingress.k8s.aws/alb\`.
`,"invalid-label":`# invalid-label

A key or value of a label, selector or annotation has a refused form.

## What happens at run time

A label's value has at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit at both ends; its key has the same form, with an
optional DNS name and a slash before it. The API server refuses the object otherwise. Keys of annotations have that form too; their values
are free.

## Bad

<!-- example: bad/chart.yaml -->

\`\`\`yaml
# A plus sign, as a chart's version may have one, is not allowed in a label.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    helm.sh/chart: web-1.0.0+build.7
\`\`\`

\`\`\`text
error[invalid-label]: Label "helm.sh/chart" of ConfigMap "web" has the value "web-1.0.0+build.7", which no label can have.
 --> chart.yaml:8:20
  |
7 |   labels:
8 |     helm.sh/chart: web-1.0.0+build.7
  |                    ^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the object: "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
  = help: Write at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit first and last; free text belongs into annotations.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/labels.yaml -->

\`\`\`yaml
# Valid keys and values, empty ones too; annotations hold any text, and their prefix may have upper-case letters.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    app.kubernetes.io/name: web
    helm.sh/chart: web-1.0.0_build.7
    Version: V1_2.3
    empty: ""
    nothing:
    rev: \${REVISION}
    \${KEY}: x
    n: "1"
  annotations:
    example.com/text: "free text: a+b, c/d @ 22:22"
    Example.com/UPPER: x
    traefik.ingress.kubernetes.io/router.tls.domains.0.main: example.com
\`\`\`

<!-- /example -->

## When it is silent

- Key or value hold a placeholder, or the value is a phrase that says what to replace.
- An annotation's key has a hyphen behind it and no value: operators of OpenShift then remove it.
- The value is no string at all: that is for \`wrong-type\`.
- The same label in metadata, selector and template of one object is told once.
- Documents that no API server gets (see \`wrong-type\`).

## How to fix

Replace what is not allowed (\`helm.sh/chart: web-1.0.0_build.7\` for \`+\`), shorten it, or make it an annotation.
`,"invalid-load-balancer-annotation":`# invalid-load-balancer-annotation

An annotation for an AWS load balancer has a value that is refused.

## What happens at run time

The AWS Load Balancer Controller reads all annotations of an object before it makes anything. Over one that it cannot read it gives up, with an event on the object: a new load balancer is never made, an old one keeps what it has.

## Bad

<!-- example: bad/ingress.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 8443}]'
    alb.ingress.kubernetes.io/ssl-redirect: "443"
    alb.ingress.kubernetes.io/target-type: pod
    alb.ingress.kubernetes.io/certificate-arn: shop-certificate
    alb.ingress.kubernetes.io/actions.shop: '{type: forward}'
    alb.ingress.kubernetes.io/success-codes: 2xx
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/target-type: ip
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[invalid-load-balancer-annotation]: Ingress "shop" redirects to port 443, on which its ALB does not listen.
 --> ingress.yaml:8:45
  |
7 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 8443}]'
8 |     alb.ingress.kubernetes.io/ssl-redirect: "443"
  |                                             ^^^^^
  |
 ::: ingress.yaml:7:45
  |
6 |   annotations:
7 |     alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}, {"HTTPS": 8443}]'
  |                                             --------------------------------- it listens here
  |
  = at run time: The AWS Load Balancer Controller refuses it with an event on the Ingress: "listener does not exist for SSLRedirect port: 443".
  = help: Add 443 to \`alb.ingress.kubernetes.io/listen-ports\`.

error[invalid-load-balancer-annotation]: Ingress "shop" sets \`alb.ingress.kubernetes.io/target-type\` to "pod", but it takes "instance" or "ip".
 --> ingress.yaml:9:44
  |
8 |     alb.ingress.kubernetes.io/ssl-redirect: "443"
9 |     alb.ingress.kubernetes.io/target-type: pod
  |                                            ^^^
  |
  = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
  = help: Write "instance" or "ip".

error[invalid-load-balancer-annotation]: Ingress "shop" sets \`alb.ingress.kubernetes.io/certificate-arn\` to "shop-certificate", but it takes ARNs of certificates in ACM or IAM, with commas between them.
  --> ingress.yaml:10:48
   |
 9 |     alb.ingress.kubernetes.io/target-type: pod
10 |     alb.ingress.kubernetes.io/certificate-arn: shop-certificate
   |                                                ^^^^^^^^^^^^^^^^
   |
   = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
   = help: Write ARNs of certificates in ACM or IAM, with commas between them.

error[invalid-load-balancer-annotation]: Ingress "shop" sets \`alb.ingress.kubernetes.io/actions.shop\` to "{type: forward}", but it takes an action as JSON.
  --> ingress.yaml:11:45
   |
10 |     alb.ingress.kubernetes.io/certificate-arn: shop-certificate
11 |     alb.ingress.kubernetes.io/actions.shop: '{type: forward}'
   |                                             ^^^^^^^^^^^^^^^^^
   |
   = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
   = help: Write an action as JSON.

error[invalid-load-balancer-annotation]: Ingress "shop" sets \`alb.ingress.kubernetes.io/success-codes\` to "2xx", but it takes codes such as "200", "200,302" or "200-399".
  --> ingress.yaml:12:46
   |
11 |     alb.ingress.kubernetes.io/actions.shop: '{type: forward}'
12 |     alb.ingress.kubernetes.io/success-codes: 2xx
   |                                              ^^^
   |
   = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
   = help: Write codes such as "200", "200,302" or "200-399".
\`\`\`

<!-- /example -->
<!-- example: bad/service.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: public
    service.beta.kubernetes.io/aws-load-balancer-name: the-load-balancer-of-our-shop-for-all
    service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true"
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: https,8443
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval: 10s
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[invalid-load-balancer-annotation]: Service "shop" sets \`service.beta.kubernetes.io/aws-load-balancer-scheme\` to "public", but it takes "internal" or "internet-facing".
 --> service.yaml:7:58
  |
6 |   annotations:
7 |     service.beta.kubernetes.io/aws-load-balancer-scheme: public
  |                                                          ^^^^^^
  |
  = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
  = help: Write "internal" or "internet-facing".

error[invalid-load-balancer-annotation]: Service "shop" sets \`service.beta.kubernetes.io/aws-load-balancer-name\` to "the-load-balancer-of-our-shop-for-all", but it takes a name of at most 32 characters.
 --> service.yaml:8:56
  |
7 |     service.beta.kubernetes.io/aws-load-balancer-scheme: public
8 |     service.beta.kubernetes.io/aws-load-balancer-name: the-load-balancer-of-our-shop-for-all
  |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
  = help: Write a name of at most 32 characters.

error[invalid-load-balancer-annotation]: Service "shop" sets \`service.beta.kubernetes.io/aws-load-balancer-proxy-protocol\` to "true", but it takes "*".
 --> service.yaml:9:66
  |
8 |     service.beta.kubernetes.io/aws-load-balancer-name: the-load-balancer-of-our-shop-for-all
9 |     service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true"
  |                                                                  ^^^^^^
  |
  = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
  = help: Write "*".

error[invalid-load-balancer-annotation]: Service "shop" names port "8443" in \`service.beta.kubernetes.io/aws-load-balancer-ssl-ports\`, but its ports are 443 (https).
  --> service.yaml:12:61
   |
11 |     service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
12 |     service.beta.kubernetes.io/aws-load-balancer-ssl-ports: https,8443
   |                                                             ^^^^^^^^^^
   |
  ::: service.yaml:19:3
   |
18 |     app: shop
19 |   ports:
   |   ----- the ports are here
   |
   = at run time: The AWS Load Balancer Controller refuses it with an event on the Service, and makes or changes nothing of the load balancer; the older cloud provider leaves that port without TLS.
   = help: Name a port of the Service, by its number or its name.

error[invalid-load-balancer-annotation]: Service "shop" sets \`service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval\` to "10s", but it takes a whole number from 5 to 300.
  --> service.yaml:13:72
   |
12 |     service.beta.kubernetes.io/aws-load-balancer-ssl-ports: https,8443
13 |     service.beta.kubernetes.io/aws-load-balancer-healthcheck-interval: 10s
   |                                                                        ^^^
   |
   = at run time: The AWS Load Balancer Controller (or AWS itself) refuses it with an event on the object, and makes or changes nothing of the load balancer.
   = help: Write a whole number from 5 to 300.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/values.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    # By name and number, in any case, with blanks.
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "https, 443"
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: http
    service.beta.kubernetes.io/aws-load-balancer-healthcheck-port: traffic-port
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: \${CERTIFICATE_ARN}
    service.beta.kubernetes.io/aws-load-balancer-attributes: load_balancing.cross_zone.enabled=true,deletion_protection.enabled=false
    # A sample of a manual.
    service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy: ELBSecurityPolicy-xxx
    # Empty is as good as not there.
    service.beta.kubernetes.io/aws-load-balancer-name: ""
spec:
  type: LoadBalancer
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/group.name: shop
    # Another Ingress of the group may listen there.
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTP": 80}]'
    alb.ingress.kubernetes.io/ssl-redirect: "443"
    alb.ingress.kubernetes.io/success-codes: 200-299,404
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:123456789012:certificate/0123,arn:xxx
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Placeholders, and empty values, which count as not there.
- Annotations of a Service that is not of type LoadBalancer.
- Actions of an Ingress that a Rollout of Argo Rollouts shifts traffic on (\`trafficRouting.alb\`): it writes them at run time.
- \`ssl-redirect\` in a group of Ingresses: another one of the group may listen on the port.

## How to fix

Write a value of the form that the message names.
`,"invalid-name":`# invalid-name

An object has no name, or a name or namespace in a form that is refused.

## What happens at run time

The API server asks for a form of names that depends on the kind: a Service and a Namespace have a DNS label (no dots), most others a DNS
subdomain, all in lower case. Up to Kubernetes 1.35 a Service's name begins with a letter. A name that YAML takes for a number is refused
by kubectl already, and so is none at all.

## Bad

<!-- example: bad/names.yaml -->

\`\`\`yaml
# Each kind has its form.
apiVersion: v1
kind: Service
metadata:
  name: my_svc
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: my.svc
  namespace: shop
spec:
  ports:
    - port: 80
---
apiVersion: v1
kind: Namespace
metadata:
  name: Shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: settings/web
  namespace: shop
---
apiVersion: v1
kind: ConfigMap
metadata:
  generateName: Settings-
  namespace: shop
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: shop/reader
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: Shop
  namespace: shop
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db.main
  namespace: shop
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: this-name-leaves-no-room-for-the-suffix-of-a-job-of-it
  namespace: shop
\`\`\`

\`\`\`text
error[invalid-name]: The name of Service "my_svc" has a form that is not allowed.
 --> names.yaml:5:9
  |
4 | metadata:
5 |   name: my_svc
  |         ^^^^^^
  |
  = at run time: The API server refuses the object: "metadata.name: Invalid value: "my_svc": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
  = help: Did you mean "my-svc"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of Service "my.svc" has a form that is not allowed.
  --> names.yaml:14:9
   |
13 | metadata:
14 |   name: my.svc
   |         ^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "my.svc": must not contain dots".
   = help: Did you mean "my-svc"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of Namespace "Shop" has a form that is not allowed.
  --> names.yaml:23:9
   |
22 | metadata:
23 |   name: Shop
   |         ^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "Shop": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "shop"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of ConfigMap "settings/web" has a form that is not allowed.
  --> names.yaml:28:9
   |
27 | metadata:
28 |   name: settings/web
   |         ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "settings/web": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "settings-web"? Write lower-case letters, digits and hyphens.

error[invalid-name]: No name of a ConfigMap can begin with "Settings-".
  --> names.yaml:34:17
   |
33 | metadata:
34 |   generateName: Settings-
   |                 ^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "Settings-...": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of ClusterRole "shop/reader" has a form that is not allowed.
  --> names.yaml:40:9
   |
39 | metadata:
40 |   name: shop/reader
   |         ^^^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "shop/reader": may not contain '/'".
   = help: Did you mean "shop-reader"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of ServiceAccount "Shop" has a form that is not allowed.
  --> names.yaml:45:9
   |
44 | metadata:
45 |   name: Shop
   |         ^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "Shop": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Did you mean "shop"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of StatefulSet "db.main" has a form that is not allowed.
  --> names.yaml:51:9
   |
50 | metadata:
51 |   name: db.main
   |         ^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "db.main": must not contain dots".
   = help: Did you mean "db-main"? Write lower-case letters, digits and hyphens.

error[invalid-name]: The name of CronJob "this-name-leaves-no-room-for-the-suffix-of-a-job-of-it" has a form that is not allowed.
  --> names.yaml:57:9
   |
56 | metadata:
57 |   name: this-name-leaves-no-room-for-the-suffix-of-a-job-of-it
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the object: "metadata.name: Invalid value: "this-name-leaves-no-room-for-the-suffix-of-a-job-of-it": must be no more than 52 characters".
   = help: Write lower-case letters, digits and hyphens.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/forms.yaml -->

\`\`\`yaml
# A Service has a label for its name, a ConfigMap may have dots in it.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web.config
  namespace: shop
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
\`\`\`

<!-- /example -->

## When it is silent

- The name holds a placeholder, or a word in capitals that a script replaces (\`disk-wipe-HOSTNAME\`).
- Objects of three files or more have no name, or a ConfigMap or Secret has neither name nor data: a program gives the names.
- The file is called a patch, for \`kubectl patch\`.
- \`generateName\` is given: \`kubectl create\` takes it, though \`kubectl apply\` does not.
- The kind is not one that this linter understands: custom resources and roles have forms of their own.
- Several objects in one impossible namespace are one finding.

## How to fix

Write lower-case letters, digits and hyphens; set \`kubernetesVersion\` in the config if your cluster is older than 1.36.
`,"invalid-network-policy":`# invalid-network-policy

A port, peer or address block of a NetworkPolicy is refused.

## What happens at run time

The API server refuses the policy; what it was to close stays open, or what it was to open stays closed by another one. Ports are those of the Pods, by number or by a valid name; a range has a
number at both ends. A peer is a selector (or two, which both have to match) or a block of addresses, not both. What is taken out with \`except\` lies within \`cidr\`. From
Kubernetes 1.36 on, a block has no leading zeros and no bits set behind its prefix.

## Bad

<!-- example: bad/ports.yaml -->

\`\`\`yaml
# Ports of the Pods, by number or name.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
  ingress:
    - ports:
        - port: 0
        - port: "8080"
        - port: https-alternative
        - port: 8000
          endPort: 7000
        - port: 8000
          endPort: 80000
        - port: http
          endPort: 9000
        - endPort: 9000
\`\`\`

\`\`\`text
error[invalid-network-policy]: \`port: 0\` of NetworkPolicy "web" is no port number.
  --> ports.yaml:11:17
   |
10 |     - ports:
11 |         - port: 0
   |                 ^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Write the port on which the Pods listen, from 1 to 65535; a Service's own port does not count here.

error[invalid-network-policy]: "8080" of NetworkPolicy "web" cannot be the name of a port.
  --> ports.yaml:12:17
   |
11 |         - port: 0
12 |         - port: "8080"
   |                 ^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[1].port: Invalid value: "8080": must contain at least one letter (a-z)".
   = help: In quotes it is a name: write \`port: 8080\`. Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[invalid-network-policy]: "https-alternative" of NetworkPolicy "web" cannot be the name of a port.
  --> ports.yaml:13:17
   |
12 |         - port: "8080"
13 |         - port: https-alternative
   |                 ^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[2].port: Invalid value: "https-alternative": must be no more than 15 characters".
   = help: Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[invalid-network-policy]: \`endPort: 7000\` of NetworkPolicy "web" is smaller than \`port: 8000\`.
  --> ports.yaml:15:20
   |
14 |         - port: 8000
15 |           endPort: 7000
   |                    ^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[3].endPort: Invalid value: 8000: must be greater than or equal to \`port\`".
   = help: Write the first port of the range as a number under \`port\`, and the last under \`endPort\`.

error[invalid-network-policy]: \`endPort: 80000\` of NetworkPolicy "web" is no port number.
  --> ports.yaml:17:20
   |
16 |         - port: 8000
17 |           endPort: 80000
   |                    ^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[4].endPort: Invalid value: 80000: must be between 1 and 65535, inclusive".
   = help: Write the port on which the Pods listen, from 1 to 65535; a Service's own port does not count here.

error[invalid-network-policy]: \`endPort: 9000\` of NetworkPolicy "web" stands beside a port with a name.
  --> ports.yaml:19:20
   |
18 |         - port: http
19 |           endPort: 9000
   |                    ^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[5].endPort: Invalid value: 9000: may not be specified when \`port\` is non-numeric".
   = help: Write the first port of the range as a number under \`port\`, and the last under \`endPort\`.

error[invalid-network-policy]: \`endPort: 9000\` of NetworkPolicy "web" stands without \`port\`.
  --> ports.yaml:20:20
   |
19 |           endPort: 9000
20 |         - endPort: 9000
   |                    ^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].ports[6].endPort: Invalid value: 9000: may not be specified when \`port\` is not specified".
   = help: Write the first port of the range as a number under \`port\`, and the last under \`endPort\`.
\`\`\`

<!-- /example -->

<!-- example: bad/peers.yaml -->

\`\`\`yaml
# Who may talk.
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
  policyTypes:
    - Ingress
    - Egress
  ingress:
    - from:
        - {}
        - podSelector: {}
          ipBlock:
            cidr: 10.0.0.0/8
        - ipBlock:
            cidr: ""
        - ipBlock:
            cidr: 10.0.0.1
        - ipBlock:
            cidr: 10.0.0.0/8
            except:
              - 10.1.0.0/16
              - 192.168.0.0/16
              - 10.0.0.0/8
              - 10.1.0.0
  egress:
    - to:
        - ipBlock:
            cidr: 10.0.0.1/8
        - ipBlock:
            cidr: 010.0.0.0/8
\`\`\`

\`\`\`text
error[invalid-network-policy]: A peer of NetworkPolicy "web" is empty.
  --> peers.yaml:14:11
   |
13 |     - from:
14 |         - {}
   |           ^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[0]: Required value: must specify a peer".
   = help: Remove the peer with its list to allow everyone, or write \`podSelector\`, \`namespaceSelector\` or \`ipBlock\`.

error[invalid-network-policy]: A peer of NetworkPolicy "web" has \`ipBlock\` and a selector.
  --> peers.yaml:16:11
   |
15 |         - podSelector: {}
16 |           ipBlock:
   |           ^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[1]: Forbidden: may not specify both ipBlock and another peer".
   = help: Make two peers of it: begin the second with a hyphen.

error[invalid-network-policy]: A block of addresses of NetworkPolicy "web" is empty.
  --> peers.yaml:19:19
   |
18 |         - ipBlock:
19 |             cidr: ""
   |                   ^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[2].ipBlock.cidr: Required value".
   = help: Write an address, a slash and the number of bits that count; \`0.0.0.0/0\` for every IPv4 address.

error[invalid-network-policy]: "10.0.0.1" of NetworkPolicy "web" is no block of addresses.
  --> peers.yaml:21:19
   |
20 |         - ipBlock:
21 |             cidr: 10.0.0.1
   |                   ^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[3].ipBlock.cidr: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write an address, a slash and the number of bits that count; \`/32\` for a single IPv4 address.

error[invalid-network-policy]: "192.168.0.0/16", which NetworkPolicy "web" takes out of "10.0.0.0/8", is no part of it.
  --> peers.yaml:26:17
   |
25 |               - 10.1.0.0/16
26 |               - 192.168.0.0/16
   |                 ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[4].ipBlock.except[1]: Invalid value: "192.168.0.0/16": must be a strict subset of \`cidr\`".
   = help: Write a smaller block that lies within \`cidr\`.

error[invalid-network-policy]: "10.0.0.0/8", which NetworkPolicy "web" takes out of "10.0.0.0/8", is no part of it.
  --> peers.yaml:27:17
   |
26 |               - 192.168.0.0/16
27 |               - 10.0.0.0/8
   |                 ^^^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[4].ipBlock.except[2]: Invalid value: "10.0.0.0/8": must be a strict subset of \`cidr\`".
   = help: Write a smaller block that lies within \`cidr\`.

error[invalid-network-policy]: "10.1.0.0" of NetworkPolicy "web" is no block of addresses.
  --> peers.yaml:28:17
   |
27 |               - 10.0.0.0/8
28 |               - 10.1.0.0
   |                 ^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[4].ipBlock.except[3]: Invalid value: "10.1.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write an address, a slash and the number of bits that count; \`/32\` for a single IPv4 address.

error[invalid-network-policy]: "10.0.0.1/8" of NetworkPolicy "web" is written as no block of addresses should be.
  --> peers.yaml:32:19
   |
31 |         - ipBlock:
32 |             cidr: 10.0.0.1/8
   |                   ^^^^^^^^^^
   |
   = at run time: Kubernetes 1.36 and later refuse the NetworkPolicy: "spec.egress[0].to[0].ipBlock.cidr: Invalid value: "10.0.0.1/8": must not have bits set beyond the prefix length".
   = help: Write it without leading zeros, and the address with nothing behind the bits that count.

error[invalid-network-policy]: "010.0.0.0/8" of NetworkPolicy "web" is written as no block of addresses should be.
  --> peers.yaml:34:19
   |
33 |         - ipBlock:
34 |             cidr: 010.0.0.0/8
   |                   ^^^^^^^^^^^
   |
   = at run time: Kubernetes 1.36 and later refuse the NetworkPolicy: "spec.egress[0].to[1].ipBlock.cidr: Invalid value: "010.0.0.0/8": must not have leading 0s in IP or prefix length".
   = help: Write it without leading zeros, and the address with nothing behind the bits that count.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
  policyTypes: [Ingress, Egress]
  ingress:
    # An entry without ports and peers allows everything.
    - {}
    - from: []
      ports:
        - port: http
        - protocol: UDP
        - port: 8000
          endPort: 8000
    - from:
        - podSelector: {}
          namespaceSelector: {}
        - ipBlock:
            cidr: 0.0.0.0/0
            except: [10.0.0.0/8, 192.168.0.0/16]
        - ipBlock:
            cidr: 2001:db8::/32
            except: ["2001:db8:1::/48"]
        - ipBlock:
            cidr: \${CLUSTER_CIDR}
            except: ["\${NODE_CIDR}"]
  egress:
    - to:
        - ipBlock:
            cidr: ::/0
\`\`\`

<!-- /example -->

## When it is silent

- Values hold a placeholder.
- Whether a policy lets the traffic through that the Services promise.
- The policies of Calico, Cilium and others, which are kinds of their own.

## How to fix

Write ports as numbers or valid names, and each peer with its own hyphen. Set \`kubernetesVersion\` if your cluster is older than 1.36.
`,"invalid-path":`# invalid-path

A path or pathType of an Ingress is refused, or is taken literally.

## What happens at run time

Since \`networking.k8s.io/v1\` every path needs a \`pathType\`, and the API server takes exactly \`Exact\`, \`Prefix\` and
\`ImplementationSpecific\`. For the first two the path must begin with \`/\` and must not hold \`//\`, \`/./\`, \`/../\` or \`%2f\`, nor end with \`/.\`
or \`/..\`. For \`ImplementationSpecific\` it may be empty, or must begin with \`/\`. Anything else is refused.

Patterns are accepted, and then taken literally: with \`pathType: Prefix\` Traefik serves \`/api(/|$)(.*)\` for requests whose path really
begins with those characters, so for none. That is a warning.

## Bad

<!-- example: bad/path-type.yaml -->

\`\`\`yaml
# The values of pathType are read by the letter, and one of them is needed.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /cart
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[invalid-path]: Path "/cart" of Ingress "shop" has no pathType.
  --> path-type.yaml:13:13
   |
12 |         paths:
13 |           - path: /cart
   |             ^^^^
   |
   = at run time: The API server refuses the Ingress: "spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified".
   = help: Add \`pathType: Prefix\`, or Exact, or ImplementationSpecific.
\`\`\`

<!-- /example -->

<!-- example: bad/regex-elsewhere.yaml -->

\`\`\`yaml
# The annotations of ingress-nginx mean nothing to Traefik.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/use-regex: "true"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api/(.*)
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[invalid-path]: Path "/api/(.*)" of Ingress "shop" looks like a pattern, but pathType Prefix takes it literally.
  --> regex-elsewhere.yaml:15:19
   |
14 |         paths:
15 |           - path: /api/(.*)
   |                   ^^^^^^^^^
   |
   = at run time: The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and ingress-nginx and the AWS Load Balancer Controller refuse the path.
   = help: With pathType Prefix, "/api" takes all that is below it. Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/plain.yaml -->

\`\`\`yaml
# Prefix takes all that is below a path, without a pattern.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /health
            pathType: Exact
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress is of another version than \`networking.k8s.io/v1\`, where \`pathType\` was optional.
- Path or type hold a placeholder. A pathType that does not exist is told by \`unsupported-value\`.
- Characters that may well be meant: \`$\`, \`(\`, \`)\`, \`+\`, \`{\`, \`}\` in the middle, as in \`/odata/$batch\` or \`/items(1)\`.
- \`pathType: ImplementationSpecific\`: every controller has its own patterns.
- With ingress-nginx, an Ingress of the same host and class has \`use-regex\` or \`rewrite-target\`: then all paths of the host are patterns.
  The same annotations mean nothing to Traefik.
- The controller of the Azure Application Gateway, which takes \`/*\` at the end of a Prefix path.

## How to fix

Write the plain path: \`Prefix\` takes all that is below it. Where a pattern is needed, use \`ImplementationSpecific\` and the syntax of the
controller: for Traefik the annotation \`traefik.ingress.kubernetes.io/router.pathmatcher: PathRegexp\`, for ingress-nginx
\`nginx.ingress.kubernetes.io/use-regex: "true"\`.
`,"invalid-pod-spec":`# invalid-pod-spec

A name, toleration or DNS setting of a Pod is refused.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed. Names that the Pod refers to have the form that their kinds ask for, a toleration without a key tolerates
everything (\`operator: Exists\`), and a Pod that does not use the DNS of the cluster names a server to ask. A negative time to end is taken with a warning, as 1 second.

## Bad

<!-- example: bad/spec.yaml -->

\`\`\`yaml
# Settings of the Pod as a whole.
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  hostname: web_0
  serviceAccountName: Shop
  dnsPolicy: None
  terminationGracePeriodSeconds: -1
  tolerations:
    - key: dedicated
      operator: Exists
      value: shop
    - effect: NoSchedule
      value: shop
  hostAliases:
    - ip: web
      hostnames: [web_0.example.com]
  containers:
    - name: web
      image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[invalid-pod-spec]: \`hostname: web_0\` of Pod "web" has a form that is not allowed.
 --> spec.yaml:8:13
  |
7 | spec:
8 |   hostname: web_0
  |             ^^^^^
  |
  = at run time: The API server refuses the Pod: "spec.hostname: Invalid value: "web_0": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
  = help: Write lower-case letters, digits and hyphens.

error[invalid-pod-spec]: \`serviceAccountName: Shop\` of Pod "web" has a form that is not allowed.
 --> spec.yaml:9:23
  |
8 |   hostname: web_0
9 |   serviceAccountName: Shop
  |                       ^^^^
  |
  = at run time: The API server refuses the Pod: "spec.serviceAccountName: Invalid value: "Shop": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
  = help: Write lower-case letters, digits and hyphens.

error[invalid-pod-spec]: Pod "web" has \`dnsPolicy: None\`, but names no server to ask.
  --> spec.yaml:10:14
   |
 9 |   serviceAccountName: Shop
10 |   dnsPolicy: None
   |              ^^^^
   |
   = at run time: The API server refuses the Pod: "spec.dnsConfig: Required value: must provide \`dnsConfig\` when \`dnsPolicy\` is None".
   = help: List at least one address under \`dnsConfig.nameservers\`, or remove \`dnsPolicy\`.

warning[invalid-pod-spec]: \`terminationGracePeriodSeconds: -1\` of Pod "web" is negative.
  --> spec.yaml:11:34
   |
10 |   dnsPolicy: None
11 |   terminationGracePeriodSeconds: -1
   |                                  ^^
   |
   = at run time: The API server takes it with a warning: "must be >= 0; negative values are invalid and will be treated as 1".
   = help: Write 0 or more.

error[invalid-pod-spec]: A toleration of Pod "web" has a value beside \`operator: Exists\`.
  --> spec.yaml:15:14
   |
14 |       operator: Exists
15 |       value: shop
   |              ^^^^
   |
   = at run time: The API server refuses the Pod: "spec.tolerations[0].operator: Invalid value: "shop": value must be empty when \`operator\` is 'Exists'".
   = help: With \`operator: Exists\` there is no value, and only with it can the key be left out.

error[invalid-pod-spec]: A toleration of Pod "web" has no key.
  --> spec.yaml:16:7
   |
15 |       value: shop
16 |     - effect: NoSchedule
   |       ^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.tolerations[1].operator: Invalid value: "Equal": operator must be Exists when \`key\` is empty".
   = help: With \`operator: Exists\` there is no value, and only with it can the key be left out.

error[invalid-pod-spec]: "web" in \`hostAliases\` of Pod "web" is no IP address.
  --> spec.yaml:19:11
   |
18 |   hostAliases:
19 |     - ip: web
   |           ^^^
   |
   = at run time: The API server refuses the Pod: "spec.hostAliases[0].ip: Invalid value: "web": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: Write an IP address under \`ip\`, and host names without underscores under \`hostnames\`.

error[invalid-pod-spec]: "web_0.example.com" in \`hostAliases\` of Pod "web" is no host name.
  --> spec.yaml:20:19
   |
19 |     - ip: web
20 |       hostnames: [web_0.example.com]
   |                   ^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Pod: "spec.hostAliases[0].hostnames[0]: Invalid value: "web_0.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Write an IP address under \`ip\`, and host names without underscores under \`hostnames\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
spec:
  hostname: web-0
  subdomain: \${SUBDOMAIN}
  dnsPolicy: None
  dnsConfig:
    nameservers: [10.96.0.10]
  tolerations:
    # Everything is tolerated.
    - operator: Exists
    - key: dedicated
      value: ""
  hostAliases:
    - ip: "::1"
      hostnames: [localhost]
  containers:
    - name: web
      image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      # The StatefulSet gives other ones to its Pods.
      hostname: Db
      subdomain: db.shop
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Values hold a placeholder.
- \`hostname\` and \`subdomain\` of a StatefulSet, which gives others to its Pods.
- Custom resources other than Argo Rollouts.
- Whether the objects that are named exist.

## How to fix

Correct the value; the message says which one is refused, and why.
`,"invalid-port-value":`# invalid-port-value

A port field of a Service or container holds what the API server does not take.

## What happens at run time

The API server refuses the object, so nothing on its road is made. A number that is no port is refused with
\`must be between 1 and 65535, inclusive\`; a Service without ports with \`spec.ports: Required value\`.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# No port numbers: zero, too large.
apiVersion: v1
kind: Service
metadata:
  name: odd
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: zero
      port: 0
    - name: large
      port: 70000
    - name: target-large
      port: 81
      targetPort: 70000
    - name: target-only
      targetPort: 8080
    - name: empty
      port:
---
# No ports at all.
apiVersion: v1
kind: Service
metadata:
  name: bare
  namespace: shop
spec:
  selector:
    app: web
---
apiVersion: v1
kind: Service
metadata:
  name: "null"
  namespace: shop
spec:
  selector:
    app: web
  ports:
\`\`\`

\`\`\`text
error[invalid-port-value]: \`port: 0\` of Service "odd" is no port number.
  --> service.yaml:12:13
   |
11 |     - name: zero
12 |       port: 0
   |             ^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`port: 70000\` of Service "odd" is no port number.
  --> service.yaml:14:13
   |
13 |     - name: large
14 |       port: 70000
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`targetPort: 70000\` of Service "odd" is no port number.
  --> service.yaml:17:19
   |
16 |       port: 81
17 |       targetPort: 70000
   |                   ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[2].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:18:7
   |
17 |       targetPort: 70000
18 |     - name: target-only
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[3].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:20:7
   |
19 |       targetPort: 8080
20 |     - name: empty
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[4].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: Service "bare" has no ports.
  --> service.yaml:29:1
   |
28 |   namespace: shop
29 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports: Required value".
   = help: List the ports under \`spec.ports\`; only a headless Service and one of type ExternalName can do without.

error[invalid-port-value]: Service "null" has no ports.
  --> service.yaml:41:3
   |
40 |     app: web
41 |   ports:
   |   ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports: Required value".
   = help: List the ports under \`spec.ports\`; only a headless Service and one of type ExternalName can do without.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/numbers.yaml -->

\`\`\`yaml
# Numbers in odd clothes are numbers: octal, hexadecimal, with an underscore, a fraction of nothing, with an exponent.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: a
      port: 0777
      targetPort: 8080
    - name: b
      port: 0x50
      targetPort: 8080
    - name: c
      port: 8_083
      targetPort: 8080
    - name: d
      port: 80.0
      targetPort: 8080
      protocol: UDP
    - name: e
      port: 1e3
      targetPort: 8080
    # A nodePort of 0 or nothing is none, and so is a targetPort; a targetPort may be a name.
    - name: f
      port: 8081
      targetPort: http
      nodePort: 0
    - name: g
      port: 8080
      targetPort: 0
      nodePort:
---
# A headless Service can do without ports.
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
---
# So can a name in DNS.
apiVersion: v1
kind: Service
metadata:
  name: elsewhere
  namespace: shop
spec:
  type: ExternalName
  externalName: db.example.com
---
# Filled in before it is applied.
apiVersion: v1
kind: Service
metadata:
  name: web-later
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: \${PORT}
      targetPort: 8080
    - name: admin
      port: ADMIN_PORT
      targetPort: 8080
      nodePort: XXXXX
---
# A kind of the same name in a group of its own.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: fn
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/fn:1
          ports:
            - containerPort: "8080"
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        # No ports, an empty list and null are all the same.
        - name: prepare
          image: registry.example.com/prepare:1
          ports: []
        - name: migrate
          image: registry.example.com/migrate:1
          ports:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
              hostPort: 0
            - containerPort: 8080
              protocol: UDP
---
# In the network of the node: the same number twice, or none for the host. Elsewhere the two may differ.
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    matchLabels:
      app: edge
  template:
    metadata:
      labels:
        app: edge
    spec:
      hostNetwork: true
      containers:
        - name: edge
          image: registry.example.com/edge:1
          ports:
            - containerPort: 8443
              hostPort: 8443
            - containerPort: 9443
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: shop
spec:
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
          ports:
            - containerPort: 4317
              hostPort: 14317
\`\`\`

<!-- /example -->

## When it is silent

- Whatever YAML reads as a whole number: \`0777\`, \`0x50\`, \`8_080\`, \`80.0\`, \`1e3\`. What is no number at all is told by \`wrong-type\`.
- \`nodePort: 0\` and \`targetPort: 0\`, which are the same as none. Node ports out of range are told by \`node-port-out-of-range\`, names of ports by \`port-name-invalid\`.
- Placeholders, and words such as \`PORT\` or \`XXXXX\` that a script fills in.
- Pieces of patches: a Service with neither selector nor ports, a container without an image.
- A field that is there under a misspelt name: \`unknown-field\` says so.

In what a Helm chart makes, a port without a value is a warning: whoever installs the chart may give it.

## How to fix

Write a whole number from 1 to 65535, without quotes. Only \`targetPort\` may be a name.
`,"invalid-probe":`# invalid-probe

A probe or lifecycle hook is not written as the API server takes it.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed: a probe or hook has exactly one handler, a port from 1 to 65535, and
numbers that are not negative. \`successThreshold\` of a livenessProbe or startupProbe is 1. An init container has no probes and hooks unless it keeps running
(\`restartPolicy: Always\`). A \`sleep\` ends within \`terminationGracePeriodSeconds\`, which is 30 by default.

## Bad

<!-- example: bad/handlers.yaml -->

\`\`\`yaml
# Each of them asks nothing, or in two ways.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: none
  namespace: shop
spec:
  selector:
    matchLabels:
      app: none
  template:
    metadata:
      labels:
        app: none
    spec:
      containers:
        - name: none
          image: registry.example.com/none:1
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            periodSeconds: 5
          lifecycle:
            preStop: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: several
  namespace: shop
spec:
  selector:
    matchLabels:
      app: several
  template:
    metadata:
      labels:
        app: several
    spec:
      containers:
        - name: several
          image: registry.example.com/several:1
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              port: http
            tcpSocket:
              port: http
          livenessProbe:
            exec: {}
\`\`\`

\`\`\`text
error[invalid-probe]: The readinessProbe of container "none" does not say what to ask.
  --> handlers.yaml:22:11
   |
21 |               containerPort: 8080
22 |           readinessProbe:
   |           ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe: Required value: must specify a handler type".
   = help: Write one of \`httpGet\`, \`tcpSocket\`, \`grpc\` and \`exec\` below \`readinessProbe\`, with its fields indented below that.

error[invalid-probe]: The preStop of container "none" does not say what to ask.
  --> handlers.yaml:25:13
   |
24 |           lifecycle:
25 |             preStop: {}
   |             ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].lifecycle.preStop: Required value: must specify a handler type".
   = help: Write one of \`httpGet\`, \`exec\` and \`sleep\` below \`preStop\`, with its fields indented below that.

error[invalid-probe]: The readinessProbe of container "several" has both \`httpGet\` and \`tcpSocket\`.
  --> handlers.yaml:50:13
   |
49 |               port: http
50 |             tcpSocket:
   |             ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type".
   = help: Keep the one that is meant.

error[invalid-probe]: The livenessProbe of container "several" has \`exec\` without a command.
  --> handlers.yaml:53:13
   |
52 |           livenessProbe:
53 |             exec: {}
   |             ^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].livenessProbe.exec.command: Required value".
   = help: List the program and its arguments under \`command\`.
\`\`\`

<!-- /example -->

<!-- example: bad/numbers.yaml -->

\`\`\`yaml
# Numbers and names that the API server refuses.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              port: 80800
            periodSeconds: -1
            terminationGracePeriodSeconds: 10
          livenessProbe:
            grpc:
              port: 0
            successThreshold: 2
            terminationGracePeriodSeconds: 0
          startupProbe:
            httpGet:
              port: http
              httpHeaders:
                - name: "Host:"
                  value: web.example.com
          lifecycle:
            postStart:
              httpGet:
                port: -1
            preStop:
              sleep:
                seconds: 60
\`\`\`

\`\`\`text
error[invalid-probe]: \`port: 80800\` in the readinessProbe of container "web" is no port number.
  --> numbers.yaml:24:21
   |
23 |             httpGet:
24 |               port: 80800
   |                     ^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe.httpGet.port: Invalid value: 80800: must be between 1 and 65535, inclusive".
   = help: Choose the port on which the container listens, from 1 to 65535.

error[invalid-probe]: \`periodSeconds: -1\` of the readinessProbe of container "web" is too small.
  --> numbers.yaml:25:28
   |
24 |               port: 80800
25 |             periodSeconds: -1
   |                            ^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0".
   = help: Write a number that is not negative, or leave \`periodSeconds\` out.

error[invalid-probe]: The readinessProbe of container "web" has \`terminationGracePeriodSeconds\`.
  --> numbers.yaml:26:13
   |
25 |             periodSeconds: -1
26 |             terminationGracePeriodSeconds: 10
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 10: must not be set for readinessProbes".
   = help: Remove it: a readinessProbe ends no container.

error[invalid-probe]: \`port: 0\` in the livenessProbe of container "web" is no port number.
  --> numbers.yaml:29:21
   |
28 |             grpc:
29 |               port: 0
   |                     ^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].livenessProbe.grpc.port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Choose the port on which the container listens, from 1 to 65535.

error[invalid-probe]: \`successThreshold: 2\` of the livenessProbe of container "web" is not 1.
  --> numbers.yaml:30:31
   |
29 |               port: 0
30 |             successThreshold: 2
   |                               ^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1".
   = help: Remove it: only a readinessProbe can ask for several successes in a row.

error[invalid-probe]: \`terminationGracePeriodSeconds: 0\` of the livenessProbe of container "web" is too small.
  --> numbers.yaml:31:44
   |
30 |             successThreshold: 2
31 |             terminationGracePeriodSeconds: 0
   |                                            ^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].livenessProbe.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0".
   = help: Write a number that is not negative, or leave \`terminationGracePeriodSeconds\` out.

error[invalid-probe]: The startupProbe of container "web" sends a header with the name "Host:", which no header can have.
  --> numbers.yaml:36:25
   |
35 |               httpHeaders:
36 |                 - name: "Host:"
   |                         ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].startupProbe.httpGet.httpHeaders: Invalid value: "Host:": a valid HTTP header must consist of alphanumeric characters or '-'".
   = help: Write the name of the header without colon and spaces, and its value under \`value\`.

error[invalid-probe]: \`port: -1\` in the postStart of container "web" is no port number.
  --> numbers.yaml:41:23
   |
40 |               httpGet:
41 |                 port: -1
   |                       ^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].lifecycle.postStart.httpGet.port: Invalid value: -1: must be between 1 and 65535, inclusive".
   = help: Choose the port on which the container listens, from 1 to 65535.

error[invalid-probe]: The preStop of container "web" sleeps 60 seconds, but the Pod has 30 to end.
  --> numbers.yaml:44:26
   |
43 |               sleep:
44 |                 seconds: 60
   |                          ^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].lifecycle.preStop.sleep: Invalid value: 60: must be non-negative and less than terminationGracePeriodSeconds (30)".
   = help: Sleep less, or raise \`terminationGracePeriodSeconds\` of the Pod.
\`\`\`

<!-- /example -->

<!-- example: bad/init.yaml -->

\`\`\`yaml
# An init container ends before anything could ask it.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: migrate
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              port: 8080
          lifecycle:
            preStop:
              exec:
                command: ["true"]
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[invalid-probe]: Init container "migrate" has a readinessProbe, which only a container that keeps running can have.
  --> init.yaml:19:11
   |
18 |           image: registry.example.com/web:1
19 |           readinessProbe:
   |           ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always".
   = help: Remove it, or make the container a sidecar with \`restartPolicy: Always\`.

error[invalid-probe]: Init container "migrate" has a lifecycle, which only a container that keeps running can have.
  --> init.yaml:22:11
   |
21 |               port: 8080
22 |           lifecycle:
   |           ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.initContainers[0].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always".
   = help: Remove it, or make the container a sidecar with \`restartPolicy: Always\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/probes.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          # A sidecar: it keeps running, and may be probed.
          restartPolicy: Always
          readinessProbe:
            tcpSocket:
              port: 15021
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          readinessProbe:
            # Only a readinessProbe may want several successes.
            successThreshold: 3
            httpGet:
              # A path need not begin with a slash.
              path: healthz
              port: http
          livenessProbe:
            # 0 is the same as nothing: the default is taken.
            periodSeconds: 0
            successThreshold: 0
            # null takes a handler away that a base brings along.
            httpGet: null
            exec:
              command: ["true"]
          startupProbe: null
          lifecycle:
            preStop:
              sleep:
                seconds: 30
\`\`\`

<!-- /example -->

## When it is silent

- The container has no image: it is a piece of a patch.
- Fields of an unknown name stand in the probe: these are told by themselves.
- A handler is \`null\`, which takes away what a base brings along.
- Custom resources other than Argo Rollouts: their operators may complete the template.
- Names of ports: \`port-name-invalid\` and \`probe-port-not-found\` tell of those.

## How to fix

Write one handler with the port on which the container listens; remove what the kind of probe or container cannot have.
`,"invalid-resources":`# invalid-resources

A container requests more than its limit, or an amount that is refused.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed. A request is no more than the limit of the same resource; of a resource that cannot be shared, such as a GPU or huge pages,
request and limit are equal, and a limit has to be there.

## Bad

<!-- example: bad/requests.yaml -->

\`\`\`yaml
# Requests against limits.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests:
              cpu: "2"
              memory: -1Gi
              nvidia.com/gpu: 1
              example.com/licence: 1
              mem: 1Gi
            limits:
              cpu: 1500m
              nvidia.com/gpu: 2
              example.com/seat: 500m
\`\`\`

\`\`\`text
error[invalid-resources]: Container "web" requests 2 of cpu, more than its limit of 1500m.
  --> requests.yaml:24:20
   |
23 |             requests:
24 |               cpu: "2"
   |                    ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1500m".
   = help: Raise the limit, or request less.

error[invalid-resources]: \`memory: -1Gi\` of container "web" is negative.
  --> requests.yaml:25:23
   |
24 |               cpu: "2"
25 |               memory: -1Gi
   |                       ^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.requests[memory]: Invalid value: "-1Gi": must be greater than or equal to 0".
   = help: Write 0 or more.

error[invalid-resources]: Container "web" requests 1 of nvidia.com/gpu, but has a limit of 2.
  --> requests.yaml:26:31
   |
25 |               memory: -1Gi
26 |               nvidia.com/gpu: 1
   |                               ^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.requests: Invalid value: "1": must be equal to nvidia.com/gpu limit of 2".
   = help: Write the same for both, or the limit alone: this resource cannot be shared.

error[invalid-resources]: Container "web" requests example.com/licence without a limit.
  --> requests.yaml:27:36
   |
26 |               nvidia.com/gpu: 1
27 |               example.com/licence: 1
   |                                    ^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.requests: Required value: Limit must be set for non overcommitable resources".
   = help: Write the amount under \`limits\`: this resource cannot be shared.

error[invalid-resources]: "mem" is no resource that a container can ask for.
  --> requests.yaml:28:15
   |
27 |               example.com/licence: 1
28 |               mem: 1Gi
   |               ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.requests[mem]: Invalid value: "mem": must be a standard resource for containers".
   = help: Write cpu, memory, ephemeral-storage, hugepages-SIZE, or a name with a domain such as nvidia.com/gpu.

error[invalid-resources]: Container "web" asks for 500m of example.com/seat, which is not a whole number.
  --> requests.yaml:32:33
   |
31 |               nvidia.com/gpu: 2
32 |               example.com/seat: 500m
   |                                 ^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].resources.limits[example.com/seat]: Invalid value: "500m": must be an integer".
   = help: Write a whole number: this resource cannot be shared.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests:
              # The same amount in two forms.
              cpu: "1"
              memory: 1024Mi
              ephemeral-storage: \${STORAGE}
            limits:
              cpu: 1000m
              memory: 1Gi
              ephemeral-storage: 1Gi
              # A limit alone is a request as well.
              nvidia.com/gpu: 1
\`\`\`

<!-- /example -->

## When it is silent

- Amounts are placeholders, or no amounts at all (\`wrong-type\`).
- Only one of request and limit is written for a resource that can be shared.
- A LimitRange or a quota may refuse the Pod all the same.

## How to fix

Raise the limit, or request less.
`,"invalid-role":`# invalid-role

A rule of a role, or a subject of its binding, is refused.

## What happens at run time

The API server refuses the ClusterRole, Role or binding: \`subjects[0].namespace: Required value\`. The program that was to have the rights runs without them:
a Traefik or another controller that may not list Ingresses routes nothing.

## Bad

<!-- example: bad/rules.yaml -->

\`\`\`yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: ingress
rules:
  - resources: [services]
    verbs: [get]
  - apiGroups: [""]
    resources: []
    verbs: [get]
  - apiGroups: [""]
    resources: [nodes]
    verbs: []
  - apiGroups: [""]
    resources: [pods]
    nonResourceURLs: [/metrics]
    verbs: [get]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: metrics
  namespace: shop
rules:
  - nonResourceURLs: [/metrics]
    verbs: [get]
\`\`\`

\`\`\`text
error[invalid-role]: A rule of ClusterRole "ingress" names no API group.
 --> rules.yaml:6:5
  |
5 | rules:
6 |   - resources: [services]
  |     ^^^^^^^^^
  |
  = at run time: The API server refuses the ClusterRole: "rules[0].apiGroups: Required value: resource rules must supply at least one api group".
  = help: Add \`apiGroups\`; \`[""]\` is the group of Pods, Services and Secrets.

error[invalid-role]: A rule of ClusterRole "ingress" names no resource.
 --> rules.yaml:9:5
  |
8 |   - apiGroups: [""]
9 |     resources: []
  |     ^^^^^^^^^
  |
  = at run time: The API server refuses the ClusterRole: "rules[1].resources: Required value: resource rules must supply at least one resource".
  = help: Add \`resources\`, such as \`[services]\`.

error[invalid-role]: A rule of ClusterRole "ingress" names no verb.
  --> rules.yaml:13:5
   |
12 |     resources: [nodes]
13 |     verbs: []
   |     ^^^^^
   |
   = at run time: The API server refuses the ClusterRole: "rules[2].verbs: Required value: verbs must contain at least one value".
   = help: List what is allowed under \`verbs\`, or remove the rule.

error[invalid-role]: A rule of ClusterRole "ingress" has \`nonResourceURLs\` and resources.
  --> rules.yaml:16:5
   |
15 |     resources: [pods]
16 |     nonResourceURLs: [/metrics]
   |     ^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the ClusterRole: "rules[3].nonResourceURLs: Invalid value: ["/metrics"]: rules cannot apply to both regular resources and non-resource URLs".
   = help: Give URLs in a rule of their own, and in a ClusterRole.

error[invalid-role]: A rule of Role "metrics" has \`nonResourceURLs\`, which no namespace has.
  --> rules.yaml:25:5
   |
24 | rules:
25 |   - nonResourceURLs: [/metrics]
   |     ^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Role: "rules[0].nonResourceURLs: Invalid value: ["/metrics"]: namespaced rules cannot apply to non-resource URLs".
   = help: Give URLs in a rule of their own, and in a ClusterRole.
\`\`\`

<!-- /example -->

<!-- example: bad/bindings.yaml -->

\`\`\`yaml
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: ingress
roleRef:
  apiGroup: rbac.authorization.k8s.io/v1
  kind: Role
  name: ingress
subjects:
  - kind: ServiceAccount
    name: ingress
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: reader
    apiGroup: rbac.authorization.k8s.io
\`\`\`

\`\`\`text
error[invalid-role]: \`apiGroup: rbac.authorization.k8s.io/v1\` of ClusterRoleBinding "ingress" is not the group of roles.
 --> bindings.yaml:6:13
  |
5 | roleRef:
6 |   apiGroup: rbac.authorization.k8s.io/v1
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the ClusterRoleBinding: "roleRef.apiGroup: Unsupported value: "rbac.authorization.k8s.io/v1": supported values: "rbac.authorization.k8s.io"".
  = help: Write \`rbac.authorization.k8s.io\`.

error[invalid-role]: ClusterRoleBinding "ingress" binds to a Role, which is of one namespace.
 --> bindings.yaml:7:9
  |
6 |   apiGroup: rbac.authorization.k8s.io/v1
7 |   kind: Role
  |         ^^^^
  |
  = at run time: The API server refuses the ClusterRoleBinding: "roleRef.kind: Unsupported value: "Role": supported values: "ClusterRole"".
  = help: Name a ClusterRole, or make it a RoleBinding in the namespace of the Role.

error[invalid-role]: ServiceAccount "ingress", to which ClusterRoleBinding "ingress" binds, has no \`namespace\`.
  --> bindings.yaml:11:11
   |
10 |   - kind: ServiceAccount
11 |     name: ingress
   |           ^^^^^^^
   |
   = at run time: The API server refuses the ClusterRoleBinding: "subjects[0].namespace: Required value".
   = help: Add the namespace of the ServiceAccount: a ClusterRoleBinding has none of its own.

error[invalid-role]: \`apiGroup: rbac.authorization.k8s.io\` of RoleBinding "readers" is not the group of a ServiceAccount.
  --> bindings.yaml:25:15
   |
24 |     name: reader
25 |     apiGroup: rbac.authorization.k8s.io
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the RoleBinding: "subjects[0].apiGroup: Unsupported value: "rbac.authorization.k8s.io": supported values: """.
   = help: Remove \`apiGroup\`: a ServiceAccount is of the core group.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/roles.yaml -->

\`\`\`yaml
# URLs that are no resources, in a rule of their own; an aggregated role, whose rules come at run time; no rules at all.
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: metrics
rules:
  - nonResourceURLs: [/metrics]
    verbs: [get]
  - apiGroups: [""]
    resources: [pods]
    verbs: ["*"]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: all
aggregationRule:
  clusterRoleSelectors:
    - matchLabels:
        example.com/aggregate: "true"
rules: []
---
# The ServiceAccount of a RoleBinding is looked for in the namespace of the binding; users and groups have none.
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  kind: ClusterRole
  name: metrics
subjects:
  - kind: ServiceAccount
    name: reader
  - kind: Group
    name: staff
    apiGroup: rbac.authorization.k8s.io
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: metrics
subjects:
  - kind: User
    name: ann
  - kind: ServiceAccount
    name: reader
    namespace: \${NAMESPACE}
\`\`\`

<!-- /example -->

## When it is silent

- A ServiceAccount without namespace in a RoleBinding: it is looked for in the namespace of the binding.
- The same in a kustomization, which may put the namespace in.
- Roles whose rules are gathered from others at run time.
- What is missing altogether (\`verbs\`, \`roleRef\`): \`missing-field\` says so.

## How to fix

Say in each rule which resources of which API groups it is about, and with each ServiceAccount of a ClusterRoleBinding its namespace.
`,"invalid-selector":`# invalid-selector

A label selector has an operator, key or value that is refused.

## What happens at run time

The API server refuses the whole object. \`In\` and \`NotIn\` need values, \`Exists\` and \`DoesNotExist\` must have none, other operators there are not, and keys and values have the form of
labels. This holds for the selectors of workloads, NetworkPolicies, PodDisruptionBudgets, Pod affinities and spread constraints.

## Bad

<!-- example: bad/expressions.yaml -->

\`\`\`yaml
# Operators and values that do not go together.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchExpressions:
      - key: app
        operator: in
        values: [web]
      - key: app
        operator: In
      - key: app
        operator: Exists
        values: [web]
      - key: app web
        operator: DoesNotExist
      - key: app
        operator: NotIn
        values: [web, "old web"]
  template:
    metadata:
      labels:
        app: web
    spec:
      affinity:
        podAntiAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            - topologyKey: kubernetes.io/hostname
              labelSelector:
                matchLabels:
                  app: old web
          preferredDuringSchedulingIgnoredDuringExecution:
            - weight: 1
              podAffinityTerm:
                topologyKey: kubernetes.io/hostname
                labelSelector:
                  matchExpressions:
                    - key: app
                      operator: Equals
                      values: [web]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchExpressions:
              - key: app
                operator: NotIn
                values: []
      containers:
        - name: web
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[invalid-selector]: \`operator: in\` in a selector of Deployment "web" is none that Kubernetes knows there.
  --> expressions.yaml:11:19
   |
10 |       - key: app
11 |         operator: in
   |                   ^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector.matchExpressions[0].operator: Invalid value: "in": not a valid selector operator".
   = help: Did you mean "In"? Write In, NotIn, Exists or DoesNotExist, with the same capital letters.

error[invalid-selector]: A selector of Deployment "web" has \`operator: In\` for key "app", but no values.
  --> expressions.yaml:14:19
   |
13 |       - key: app
14 |         operator: In
   |                   ^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector.matchExpressions[1].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'".
   = help: List the values under \`values\`, or use \`operator: Exists\` if any value will do.

error[invalid-selector]: A selector of Deployment "web" has \`operator: Exists\` for key "app", and values besides.
  --> expressions.yaml:17:9
   |
16 |         operator: Exists
17 |         values: [web]
   |         ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector.matchExpressions[2].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'".
   = help: Remove \`values\`, or use \`operator: In\` if the value matters.

error[invalid-selector]: "app web" in a selector of Deployment "web" is no valid label key.
  --> expressions.yaml:18:14
   |
17 |         values: [web]
18 |       - key: app web
   |              ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector.matchExpressions[3].key: Invalid value: "app web": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write a name of at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with at most one prefix and slash before it.

error[invalid-selector]: A selector of Deployment "web" asks for "old web", which no label can have.
  --> expressions.yaml:22:23
   |
21 |         operator: NotIn
22 |         values: [web, "old web"]
   |                       ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector.matchExpressions[4].values[1]: Invalid value: "old web": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit first and last.

error[invalid-selector]: A selector of Deployment "web" asks for "old web", which no label can have.
  --> expressions.yaml:34:24
   |
33 |                 matchLabels:
34 |                   app: old web
   |                        ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels: Invalid value: "old web": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit first and last.

error[invalid-selector]: \`operator: Equals\` in a selector of Deployment "web" is none that Kubernetes knows there.
  --> expressions.yaml:42:33
   |
41 |                     - key: app
42 |                       operator: Equals
   |                                 ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.labelSelector.matchExpressions[0].operator: Invalid value: "Equals": not a valid selector operator".
   = help: Did you mean "In"? Write In, NotIn, Exists or DoesNotExist, with the same capital letters.

error[invalid-selector]: A selector of Deployment "web" has \`operator: NotIn\` for key "app", but no values.
  --> expressions.yaml:51:27
   |
50 |               - key: app
51 |                 operator: NotIn
   |                           ^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.topologySpreadConstraints[0].labelSelector.matchExpressions[0].values: Required value: must be specified when \`operator\` is 'In' or 'NotIn'".
   = help: List the values under \`values\`, or use \`operator: Exists\` if any value will do.
\`\`\`

<!-- /example -->

<!-- example: bad/policies.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: web server
  ingress:
    - from:
        - namespaceSelector:
            matchExpressions:
              - key: team
                operator: Exists
                values: [shop]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 1
  selector:
    matchLabels:
      /app: web
\`\`\`

\`\`\`text
error[invalid-selector]: A selector of NetworkPolicy "web" asks for "web server", which no label can have.
 --> policies.yaml:9:12
  |
8 |     matchLabels:
9 |       app: web server
  |            ^^^^^^^^^^
  |
  = at run time: The API server refuses the NetworkPolicy: "spec.podSelector.matchLabels: Invalid value: "web server": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
  = help: Write at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with a letter or digit first and last.

error[invalid-selector]: A selector of NetworkPolicy "web" has \`operator: Exists\` for key "team", and values besides.
  --> policies.yaml:16:17
   |
15 |                 operator: Exists
16 |                 values: [shop]
   |                 ^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[0].namespaceSelector.matchExpressions[0].values: Forbidden: may not be specified when \`operator\` is 'Exists' or 'DoesNotExist'".
   = help: Remove \`values\`, or use \`operator: In\` if the value matters.

error[invalid-selector]: "/app" in a selector of PodDisruptionBudget "web" is no valid label key.
  --> policies.yaml:27:7
   |
26 |     matchLabels:
27 |       /app: web
   |       ^^^^
   |
   = at run time: The API server refuses the PodDisruptionBudget: "spec.selector.matchLabels: Invalid value: "/app": prefix part must be non-empty".
   = help: Write a name of at most 63 letters, digits, \`-\`, \`_\` and \`.\`, with at most one prefix and slash before it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchExpressions:
      - key: app
        operator: In
        values: [web, ""]
      - key: old
        operator: DoesNotExist
        # An empty list is none.
        values: []
  template:
    metadata:
      labels:
        app: web
    spec:
      affinity:
        # The selector of a node affinity knows more operators.
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: cores
                    operator: Gt
                    values: ["4"]
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector:
    matchLabels:
      app: \${APP}
  ingress:
    - from:
        # All Pods of the namespace, and all namespaces.
        - podSelector: {}
        - namespaceSelector: {}
\`\`\`

<!-- /example -->

## When it is silent

- Operator, key or value hold a placeholder.
- Node affinity, whose selector knows other operators.
- Whether a workload's selector matches its Pods: \`selector-template-mismatch\`. Its \`matchLabels\`: \`invalid-label\`.

## How to fix

Write one of the four operators with the values that it takes.
`,"invalid-suppression":`# invalid-suppression

A suppression is malformed, names no known rule, or gives no reason.

## What happens at run time

A suppression that is malformed, that names a rule which does not exist, or that gives no reason hides nothing: its author believes that
the finding is dealt with, and it is not.

## Bad

<!-- example: bad/forms.yaml -->

\`\`\`yaml
# A misspelt word, no rule, no such rule, no reason.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          # ingress-lint-disable service-not-found -- comes with a chart
          # ingress-lint-ignore -- comes with a chart
          # ingress-lint-ignore servce-not-found -- comes with a chart
          # ingress-lint-ignore service-not-found
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[invalid-suppression]: This suppression has no effect: 'ingress-lint-disable' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'.
  --> forms.yaml:14:11
   |
12 |         paths:
13 |
14 |           # ingress-lint-disable service-not-found -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Write \`# ingress-lint-ignore <rule> -- <reason>\`, or \`ingress-lint-ignore-file\` for the whole file.

error[invalid-suppression]: This suppression has no effect: 'ingress-lint-ignore' names no rule.
  --> forms.yaml:16:11
   |
14 |           # ingress-lint-disable service-not-found -- comes with a chart
15 |
16 |           # ingress-lint-ignore -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Write \`# ingress-lint-ignore <rule> -- <reason>\`, or \`ingress-lint-ignore-file\` for the whole file.

error[invalid-suppression]: This suppression names the rule "servce-not-found", which does not exist.
  --> forms.yaml:18:11
   |
16 |           # ingress-lint-ignore -- comes with a chart
17 |
18 |           # ingress-lint-ignore servce-not-found -- comes with a chart
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing.
   = help: Did you mean "service-not-found"? Name a rule; \`ingress-lint rules\` lists them.

error[invalid-suppression]: This suppression of "service-not-found" gives no reason.
  --> forms.yaml:20:11
   |
18 |           # ingress-lint-ignore servce-not-found -- comes with a chart
19 |
20 |           # ingress-lint-ignore service-not-found
   |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It hides nothing until it does.
   = help: Say why the finding is wrong or accepted: \`# ingress-lint-ignore service-not-found -- <reason>\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
# Well formed: one rule or several, for a line or for the file. A mention in text is no suppression.
# ingress-lint-ignore-file service-not-found -- comes with a chart
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    example.com/note: "see # ingress-lint-ignore in the manual"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: chart
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The text stands in a string, not in a comment.

## How to fix

Write \`# ingress-lint-ignore <rule>[, <rule>] -- <reason>\`, or \`# ingress-lint-ignore-file\` for the whole file.
`,"invalid-target-group":`# invalid-target-group

A target group or a load balancer has a setting that AWS refuses.

## What happens at run time

AWS refuses names of more than 32 characters or with others than letters, digits and hyphens, health checks over anything but TCP, HTTP and HTTPS, and intervals and timeouts beyond its limits. Nothing of the target group is made.

## Bad

<!-- example: bad/terraform -->

\`nlb.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "the-edge-of-our-production-cluster"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id

  health_check {
    protocol = "TCP"
    path     = "/ping"
    interval = 2
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id

  health_check {
    protocol = "TLS"
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[invalid-target-group]: A target group cannot be called "the-edge-of-our-production-cluster": it has 34 characters, and 32 is the most.
 --> terraform/nlb.tf:7:14
  |
6 | resource "aws_lb_target_group" "http" {
7 |   name     = "the-edge-of-our-production-cluster"
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: AWS (and most tools before it) refuses the name: nothing is made.
  = help: Give it a name of at most 32 letters, digits and hyphens.

error[invalid-target-group]: The health check of target group "aws_lb_target_group.http" is made over TCP, but has a path.
  --> terraform/nlb.tf:14:16
   |
13 |     protocol = "TCP"
14 |     path     = "/ping"
   |                ^^^^^^^
   |
   = at run time: Terraform and AWS refuse it: over TCP nothing is asked and nothing answered but the connection itself.
   = help: Remove the path, or check over HTTP.

error[invalid-target-group]: The health check of target group "aws_lb_target_group.http" has interval 2, but takes 5 to 300 seconds.
  --> terraform/nlb.tf:15:16
   |
14 |     path     = "/ping"
15 |     interval = 2
   |                ^
   |
   = at run time: AWS refuses the target group: nothing is made.
   = help: Give it a value from 5 to 300.

error[invalid-target-group]: Target group "aws_lb_target_group.https" of protocol TCP has a health check over TLS.
  --> terraform/nlb.tf:37:16
   |
36 |   health_check {
37 |     protocol = "TLS"
   |                ^^^^^
   |
   = at run time: AWS refuses the target group: health checks are made over TCP, HTTP or HTTPS.
   = help: Check over TCP, HTTP or HTTPS.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# A name that is made when it is applied.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "\${var.environment}-the-edge-of-our-cluster"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id

  health_check {
    protocol = "TCP"
    interval = 10
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Load balancers that feed no Service of the input: they may belong to another cluster, or to none.
- Variables without a value, data sources, remote modules: what they stand for is not known.
- What runs already: AWS has taken it.

## How to fix

Give the setting a value that AWS takes.
`,"invalid-value":`# invalid-value

A field holds a value in a form that the API server refuses.

## What happens at run time

\`appProtocol\` and \`loadBalancerClass\` are names with at most one domain before them (\`kubernetes.io/h2c\`). \`timeoutSeconds\` of a session affinity goes from
1 to 86400, and \`trafficDistribution\` has three words, two of them since Kubernetes 1.34. The resource of an Ingress backend has a group without version, and its kind and name are parts of a URL. The API server refuses the object.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  ports:
    - port: 80
      targetPort: 8080
      appProtocol: HTTP/2/cleartext
  selector:
    app: web
---
apiVersion: v1
kind: Service
metadata:
  name: classed
  namespace: shop
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb/internal
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# A week is more than the day that is allowed.
apiVersion: v1
kind: Service
metadata:
  name: sticky
  namespace: shop
spec:
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 604800
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: zones
  namespace: shop
  annotations:
    service.kubernetes.io/topology-aware-hints: auto
    service.kubernetes.io/topology-mode: Disabled
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# The annotation \`topology-mode\` has \`Auto\`; the field has other words.
apiVersion: v1
kind: Service
metadata:
  name: spread
  namespace: shop
spec:
  trafficDistribution: Auto
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
\`\`\`

\`\`\`text
error[invalid-value]: \`appProtocol\` of Service "web" cannot be "HTTP/2/cleartext".
  --> service.yaml:10:20
   |
 9 |       targetPort: 8080
10 |       appProtocol: HTTP/2/cleartext
   |                    ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].appProtocol: Invalid value: "HTTP/2/cleartext": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write the name of a protocol such as \`http\`, or one with a domain before it such as \`kubernetes.io/h2c\`.

error[invalid-value]: \`loadBalancerClass\` of Service "classed" cannot be "service.k8s.aws/nlb/internal".
  --> service.yaml:21:22
   |
20 |   type: LoadBalancer
21 |   loadBalancerClass: service.k8s.aws/nlb/internal
   |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.loadBalancerClass: Invalid value: "service.k8s.aws/nlb/internal": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write the name of a class as \`example.com/name\`.

error[invalid-value]: \`timeoutSeconds\` of Service "sticky" cannot be 604800.
  --> service.yaml:38:23
   |
37 |     clientIP:
38 |       timeoutSeconds: 604800
   |                       ^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 604800: must be greater than 0 and less than 86400".
   = help: Write a number of seconds from 1 to 86400, which is a day, or leave it out to have 10800.

error[invalid-value]: \`service.kubernetes.io/topology-mode\` of Service "zones" cannot be "Disabled".
  --> service.yaml:52:42
   |
51 |     service.kubernetes.io/topology-aware-hints: auto
52 |     service.kubernetes.io/topology-mode: Disabled
   |                                          ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "metadata.annotations[service.kubernetes.io/topology-mode]: Invalid value: "Disabled": must match annotations[service.kubernetes.io/topology-aware-hints] when both are specified".
   = help: Remove the annotation \`service.kubernetes.io/topology-aware-hints\`, which is deprecated.

error[invalid-value]: \`trafficDistribution\` of Service "spread" cannot be "Auto".
  --> service.yaml:68:24
   |
67 | spec:
68 |   trafficDistribution: Auto
   |                        ^^^^
   |
   = at run time: The API server refuses the Service: "spec.trafficDistribution: Unsupported value: "Auto": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"".
   = help: Write one of PreferClose, PreferSameZone, PreferSameNode.
\`\`\`

<!-- /example -->

<!-- example: bad/resource.yaml -->

\`\`\`yaml
# The group alone, without its version; and a bucket is named without a path.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  defaultBackend:
    resource:
      apiGroup: storage.example.com/v1
      kind: Bucket
      name: assets/images
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              resource:
                kind: ""
                name: assets
\`\`\`

\`\`\`text
error[invalid-value]: \`resource.apiGroup\` of Ingress "shop" cannot be "storage.example.com/v1".
  --> resource.yaml:10:17
   |
 9 |     resource:
10 |       apiGroup: storage.example.com/v1
   |                 ^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "spec.defaultBackend.resource.apiGroup: Invalid value: "storage.example.com/v1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character".
   = help: Write the group alone, without version.

error[invalid-value]: \`resource.name\` of Ingress "shop" cannot be "assets/images".
  --> resource.yaml:12:13
   |
11 |       kind: Bucket
12 |       name: assets/images
   |             ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "spec.defaultBackend.resource.name: Invalid value: "assets/images": may not contain '/'".
   = help: Write the plain name.

error[invalid-value]: \`resource.kind\` of Ingress "shop" cannot be "".
  --> resource.yaml:21:23
   |
20 |               resource:
21 |                 kind: ""
   |                       ^^
   |
   = at run time: The API server refuses the Ingress: "spec.rules[0].http.paths[0].backend.resource.kind: Required value".
   = help: Write the plain kind.
\`\`\`

<!-- /example -->

<!-- example: bad/endpoints.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Endpoints
metadata:
  name: database
  namespace: shop
subsets:
  - addresses:
      - ip: 192.0.2.7
    ports:
      - port: 5432
        appProtocol: "my sql"
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: database-1
  namespace: shop
  labels:
    kubernetes.io/service-name: database
addressType: IPv4
endpoints:
  - addresses:
      - 192.0.2.7
ports:
  - port: 5432
    appProtocol: ""
\`\`\`

\`\`\`text
error[invalid-value]: \`appProtocol\` of Endpoints "database" cannot be "my sql".
  --> endpoints.yaml:11:22
   |
10 |       - port: 5432
11 |         appProtocol: "my sql"
   |                      ^^^^^^^^
   |
   = at run time: The API server refuses the Endpoints: "subsets[0].ports[0].appProtocol: Invalid value: "my sql": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write the name of a protocol such as \`http\`, or one with a domain before it such as \`kubernetes.io/h2c\`.

error[invalid-value]: \`appProtocol\` of EndpointSlice "database-1" cannot be "".
  --> endpoints.yaml:26:18
   |
25 |   - port: 5432
26 |     appProtocol: ""
   |                  ^^
   |
   = at run time: The API server refuses the EndpointSlice: "ports[0].appProtocol: Invalid value: "": name part must be non-empty".
   = help: Write the name of a protocol such as \`http\`, or one with a domain before it such as \`kubernetes.io/h2c\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/values.yaml -->

\`\`\`yaml
# A day is allowed, and a protocol may have a domain.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 86400
  ports:
    - name: a
      port: 80
      targetPort: 8080
      appProtocol: kubernetes.io/h2c
    - name: b
      port: 81
      targetPort: 8080
      appProtocol: HTTP_2.0
    - name: c
      port: 82
      targetPort: 8080
      appProtocol: \${PROTOCOL}
  selector:
    app: web
---
apiVersion: v1
kind: Service
metadata:
  name: zones
  namespace: shop
  annotations:
    service.kubernetes.io/topology-mode: Auto
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
# A resource of the core group, and one with dots in its name.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  defaultBackend:
    resource:
      kind: ConfigMap
      name: assets.v1
\`\`\`

<!-- /example -->

## When it is silent

- Placeholders.
- Values that are not looked at: \`timeoutSeconds\` without \`sessionAffinity: ClientIP\`, \`loadBalancerClass\` on another type (for both there are other rules).
- Hosts, paths, names, ports and addresses have rules of their own.

## How to fix

Write the value in the form that the help gives.
`,"invalid-volume":`# invalid-volume

A container mounts a volume that its Pod lacks, or a volume is refused.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed: every mount names a volume of the Pod (or a claim template of the StatefulSet),
every volume has a name of its own and one type, and paths stay inside the volume.

## Bad

<!-- example: bad/mounts.yaml -->

\`\`\`yaml
# The mounts of a container against the volumes of its Pod.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
          volumeMounts:
            - name: dta
              mountPath: /data
            - name: data
              mountPath: /cache
            - name: data
              mountPath: /cache
            - name: data
              mountPath: /etc/web
              subPath: /etc
            - name: data
              mountPath: /var/web
              subPathExpr: ../var
            - name: data
              mountPath: /both
              subPath: a
              subPathExpr: $(POD)
      volumes:
        - name: data
          emptyDir: {}
\`\`\`

\`\`\`text
error[invalid-volume]: Container "web" mounts volume "dta", which the Pod does not have.
  --> mounts.yaml:23:21
   |
22 |           volumeMounts:
23 |             - name: dta
   |                     ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts[0].name: Not found: "dta"".
   = help: Did you mean "data"? Add a volume of that name under \`volumes\`, or mount one that is there: data.

error[invalid-volume]: Container "web" mounts two volumes at "/cache".
  --> mounts.yaml:28:26
   |
27 |             - name: data
28 |               mountPath: /cache
   |                          ^^^^^^
   |
  ::: mounts.yaml:26:26
   |
25 |             - name: data
26 |               mountPath: /cache
   |                          ------ the first one is here
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts[2].mountPath: Invalid value: "/cache": must be unique".
   = help: Give each mount a path of its own.

error[invalid-volume]: \`subPath: /etc\` in container "web" leads out of the volume.
  --> mounts.yaml:31:24
   |
30 |               mountPath: /etc/web
31 |               subPath: /etc
   |                        ^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts.subPath: Invalid value: "/etc": must be a relative path".
   = help: Write the path inside the volume, without a slash at the beginning and without \`..\`.

error[invalid-volume]: \`subPathExpr: ../var\` in container "web" leads out of the volume.
  --> mounts.yaml:34:28
   |
33 |               mountPath: /var/web
34 |               subPathExpr: ../var
   |                            ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts.subPathExpr: Invalid value: "../var": must not contain '..'".
   = help: Write the path inside the volume, without a slash at the beginning and without \`..\`.

error[invalid-volume]: A mount of container "web" has both \`subPath\` and \`subPathExpr\`.
  --> mounts.yaml:38:15
   |
37 |               subPath: a
38 |               subPathExpr: $(POD)
   |               ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts[5].subPathExpr: Invalid value: "$(POD)": subPathExpr and subPath are mutually exclusive".
   = help: Keep the one that is meant.
\`\`\`

<!-- /example -->

<!-- example: bad/volumes.yaml -->

\`\`\`yaml
# Volumes that the API server refuses.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
      volumes:
        - name: data
          emptyDir: {}
        - name: data
          emptyDir: {}
        - name: web_config
          configMap:
            name: web
        - name: both
          emptyDir: {}
          configMap:
            name: web
        - name: config
          configMap:
            items:
              - key: web.conf
                path: /web.conf
        - name: keys
          secret:
            defaultMode: 644
        - name: all
          projected:
            sources:
              - secret: {}
              - configMap: {}
\`\`\`

\`\`\`text
error[invalid-volume]: Deployment "web" has two volumes named "data".
  --> volumes.yaml:25:17
   |
24 |           emptyDir: {}
25 |         - name: data
   |                 ^^^^
   |
  ::: volumes.yaml:23:17
   |
22 |       volumes:
23 |         - name: data
   |                 ---- the first one is here
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[1].name: Duplicate value: "data"".
   = help: Give each volume a name of its own, or remove one of the two.

error[invalid-volume]: "web_config" cannot be the name of a volume.
  --> volumes.yaml:27:17
   |
26 |           emptyDir: {}
27 |         - name: web_config
   |                 ^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[2].name: Invalid value: "web_config": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "web-config"? Use at most 63 lower-case letters, digits and hyphens, without dots.

error[invalid-volume]: Volume "both" of Deployment "web" is both \`emptyDir\` and \`configMap\`.
  --> volumes.yaml:32:11
   |
31 |           emptyDir: {}
32 |           configMap:
   |           ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[3].configMap: Forbidden: may not specify more than 1 volume type".
   = help: Keep the one that is meant, or make two volumes of it.

error[invalid-volume]: Volume "config" of Deployment "web" does not say which ConfigMap it holds.
  --> volumes.yaml:35:11
   |
34 |         - name: config
35 |           configMap:
   |           ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[4].configMap.name: Required value".
   = help: Write the name of the ConfigMap under \`name\`.

error[invalid-volume]: \`path: /web.conf\` in volume "config" of Deployment "web" leads out of the volume.
  --> volumes.yaml:38:23
   |
37 |               - key: web.conf
38 |                 path: /web.conf
   |                       ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[4].configMap.items[0].path: Invalid value: "/web.conf": must be a relative path".
   = help: Write the path inside the volume, without a slash at the beginning and without \`..\`.

error[invalid-volume]: Volume "keys" of Deployment "web" does not say which Secret it holds.
  --> volumes.yaml:40:11
   |
39 |         - name: keys
40 |           secret:
   |           ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[5].secret.secretName: Required value".
   = help: Write the name of the Secret under \`secretName\`.

error[invalid-volume]: \`defaultMode: 644\` in volume "keys" of Deployment "web" is no file mode.
  --> volumes.yaml:41:26
   |
40 |           secret:
41 |             defaultMode: 644
   |                          ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[5].secret.defaultMode: Invalid value: 644: must be a number between 0 and 0777 (octal), both inclusive".
   = help: Write it with a zero in front, as \`defaultMode: 0644\`: only then YAML takes it for octal.

error[invalid-volume]: Volume "all" of Deployment "web" does not say which Secret it holds.
  --> volumes.yaml:45:17
   |
44 |             sources:
45 |               - secret: {}
   |                 ^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[6].projected.sources[0].secret.name: Required value".
   = help: Write the name of the Secret under \`name\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/claims.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: http
              containerPort: 8080
          volumeMounts:
            # The volume comes from the claim template.
            - name: data
              mountPath: /data
      volumes:
        # A claim template of the same name takes its place.
        - name: data
          emptyDir: {}
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 1Gi
\`\`\`

<!-- /example -->

## When it is silent

- A piece of a patch, which lacks selector or labels: the volume may be elsewhere.
- \`volumes\`, or the name of one, is a placeholder.
- A Pod into which something injects containers and volumes.
- Custom resources other than Argo Rollouts: operators add volumes.
- Whether ConfigMap, Secret or claim exist.

## How to fix

Add the volume that is mounted, or mount one that is there.
`,"invalid-workload":`# invalid-workload

A number, strategy or name in the spec of a workload is refused.

## What happens at run time

The API server refuses the whole object, so that no Pod is made or changed. Counts and times are not negative; a rollout has more time than a Pod needs to become available; \`rollingUpdate\` goes with the
strategy RollingUpdate and lets at least one Pod more or less be there; \`serviceName\` is the plain name of a Service; a schedule has five fields in their ranges.

## Bad

<!-- example: bad/deployments.yaml -->

\`\`\`yaml
# Numbers and strategies that are refused.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: -1
  minReadySeconds: 600
  strategy:
    type: Recreate
    rollingUpdate:
      maxSurge: 1
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: stuck
  namespace: shop
spec:
  strategy:
    rollingUpdate:
      maxSurge: 0
      maxUnavailable: 0%
  selector:
    matchLabels:
      app: stuck
  template:
    metadata:
      labels:
        app: stuck
    spec:
      containers:
        - name: stuck
          image: registry.example.com/stuck:1
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: shop
spec:
  updateStrategy:
    rollingUpdate:
      maxSurge: "25"
      maxUnavailable: 0
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: ended
  namespace: shop
spec:
  selector:
    matchLabels:
      app: ended
  template:
    metadata:
      labels:
        app: ended
    spec:
      activeDeadlineSeconds: 60
      containers:
        - name: ended
          image: registry.example.com/ended:1
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db.shop.svc
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
\`\`\`

\`\`\`text
error[invalid-workload]: \`replicas: -1\` of Deployment "web" is negative.
 --> deployments.yaml:8:13
  |
7 | spec:
8 |   replicas: -1
  |             ^^
  |
  = at run time: The API server refuses the Deployment: "spec.replicas: Invalid value: -1: must be greater than or equal to 0".
  = help: Write 0 or more, or leave \`replicas\` out.

error[invalid-workload]: \`progressDeadlineSeconds: 600\` of Deployment "web" is not longer than \`minReadySeconds: 600\`.
 --> deployments.yaml:9:20
  |
8 |   replicas: -1
9 |   minReadySeconds: 600
  |                    ^^^
  |
  = at run time: The API server refuses the Deployment: "spec.progressDeadlineSeconds: Invalid value: 600: must be greater than minReadySeconds".
  = help: Give the rollout more time than a Pod needs to count as available.

error[invalid-workload]: Deployment "web" has the strategy Recreate, and \`rollingUpdate\` besides.
  --> deployments.yaml:12:5
   |
11 |     type: Recreate
12 |     rollingUpdate:
   |     ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy \`type\` is 'Recreate'".
   = help: Remove \`rollingUpdate\`, or use the strategy RollingUpdate.

error[invalid-workload]: Deployment "stuck" may neither add a Pod nor take one away during an update.
  --> deployments.yaml:35:23
   |
34 |       maxSurge: 0
35 |       maxUnavailable: 0%
   |                       ^^
   |
   = at run time: The API server refuses the Deployment: "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0%: may not be 0 when \`maxSurge\` is 0".
   = help: Let \`maxUnavailable\` or \`maxSurge\` be more than 0.

error[invalid-workload]: \`maxSurge: 25\` of DaemonSet "agent" is no amount of Pods that is allowed there.
  --> deployments.yaml:56:17
   |
55 |     rollingUpdate:
56 |       maxSurge: "25"
   |                 ^^^^
   |
   = at run time: The API server refuses the DaemonSet: "spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: "25": a valid percent string must be a numeric string followed by an ending '%'".
   = help: Write a whole number, or text such as "25%".

error[invalid-workload]: The Pod template of DaemonSet "ended" has \`activeDeadlineSeconds\`.
  --> deployments.yaml:84:7
   |
83 |     spec:
84 |       activeDeadlineSeconds: 60
   |       ^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the DaemonSet: "spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in DaemonSet is not Supported".
   = help: Remove it: only a Pod of its own and a Job may end after a time.

error[invalid-workload]: "db.shop.svc", which StatefulSet "db" names as its \`serviceName\`, cannot be the name of a Service.
  --> deployments.yaml:95:16
   |
94 | spec:
95 |   serviceName: db.shop.svc
   |                ^^^^^^^^^^^
   |
   = at run time: The API server refuses the StatefulSet: "spec.serviceName: Invalid value: "db.shop.svc": must not contain dots".
   = help: Did you mean "db"? Give the name of the headless Service alone, without namespace or domain.
\`\`\`

<!-- /example -->

<!-- example: bad/jobs.yaml -->

\`\`\`yaml
apiVersion: batch/v1
kind: CronJob
metadata:
  name: clean
  namespace: shop
spec:
  schedule: "0 3 * *"
  jobTemplate:
    spec:
      backoffLimit: -1
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: clean
              image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "0 24 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: part
  namespace: shop
spec:
  parallelism: 3
  completionMode: Indexed
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: part
          image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: single
  namespace: shop
spec:
  backoffLimitPerIndex: 1
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: single
          image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: chosen
  namespace: shop
spec:
  selector:
    matchLabels:
      app: chosen
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: chosen
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[invalid-workload]: The schedule "0 3 * *" of CronJob "clean" is none that a CronJob can have.
 --> jobs.yaml:7:13
  |
6 | spec:
7 |   schedule: "0 3 * *"
  |             ^^^^^^^^^
  |
  = at run time: The API server refuses the CronJob: "spec.schedule: Invalid value: "0 3 * *": expected exactly 5 fields, found 4: [0 3 * *]".
  = help: Write five fields: minute, hour, day of month, month, day of week; a time zone goes into \`timeZone\`.

error[invalid-workload]: \`backoffLimit: -1\` of CronJob "clean" is negative.
  --> jobs.yaml:10:21
   |
 9 |     spec:
10 |       backoffLimit: -1
   |                     ^^
   |
   = at run time: The API server refuses the CronJob: "spec.jobTemplate.spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0".
   = help: Write 0 or more, or leave \`backoffLimit\` out.

error[invalid-workload]: The schedule "0 24 * * *" of CronJob "report" is none that a CronJob can have.
  --> jobs.yaml:24:13
   |
23 | spec:
24 |   schedule: "0 24 * * *"
   |             ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the CronJob: "spec.schedule: Invalid value: "0 24 * * *": end of range (24) above maximum (23): 24".
   = help: Write five fields: minute, hour, day of month, month, day of week; a time zone goes into \`timeZone\`.

error[invalid-workload]: Job "part" is Indexed, but has no \`completions\`.
  --> jobs.yaml:41:19
   |
40 |   parallelism: 3
41 |   completionMode: Indexed
   |                   ^^^^^^^
   |
   = at run time: The API server refuses the Job: "spec.completions: Required value: when completion mode is Indexed".
   = help: Say with \`completions\` how many indexes there are.

error[invalid-workload]: \`backoffLimitPerIndex\` of Job "single" is for Indexed Jobs only.
  --> jobs.yaml:55:3
   |
54 | spec:
55 |   backoffLimitPerIndex: 1
   |   ^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Job: "spec.backoffLimitPerIndex: Invalid value: requires indexed completion mode".
   = help: Add \`completionMode: Indexed\` and \`completions\`, or remove \`backoffLimitPerIndex\`.

error[invalid-workload]: Job "chosen" brings a selector of its own.
  --> jobs.yaml:69:3
   |
68 | spec:
69 |   selector:
   |   ^^^^^^^^
   |
   = at run time: The API server refuses the Job: "spec.selector: Invalid value: \`selector\` not auto-generated".
   = help: Remove \`selector\`: a Job gets one that fits its Pods alone.
\`\`\`

<!-- /example -->

<!-- example: bad/scaling.yaml -->

\`\`\`yaml
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  minReplicas: 3
  maxReplicas: 2
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  minAvailable: 1
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
\`\`\`

\`\`\`text
error[invalid-workload]: \`maxReplicas: 2\` of HorizontalPodAutoscaler "web" is too small.
 --> scaling.yaml:8:16
  |
7 |   minReplicas: 3
8 |   maxReplicas: 2
  |                ^
  |
  = at run time: The API server refuses the HorizontalPodAutoscaler: "spec.maxReplicas: Invalid value: 2: must be greater than or equal to \`minReplicas\`".
  = help: Let \`minReplicas\` be 1 or more, and \`maxReplicas\` no less than \`minReplicas\`.

error[invalid-workload]: PodDisruptionBudget "web" has both \`minAvailable\` and \`maxUnavailable\`.
  --> scaling.yaml:21:3
   |
20 |   minAvailable: 1
21 |   maxUnavailable: 1
   |   ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the PodDisruptionBudget: "spec: Invalid value: minAvailable and maxUnavailable cannot be both set".
   = help: Keep one of them.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 0
  minReadySeconds: 599
  strategy:
    type: Recreate
    # null takes away what a base brings along.
    rollingUpdate: null
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
  namespace: shop
spec:
  strategy:
    rollingUpdate:
      maxSurge: 200%
      maxUnavailable: 0
  selector:
    matchLabels:
      app: front
  template:
    metadata:
      labels:
        app: front
    spec:
      containers:
        - name: front
          image: registry.example.com/front:1
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: shop
spec:
  updateStrategy:
    type: OnDelete
    rollingUpdate:
      maxUnavailable: 1
  selector:
    matchLabels:
      app: agent
  template:
    metadata:
      labels:
        app: agent
    spec:
      containers:
        - name: agent
          image: registry.example.com/agent:1
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: clean
  namespace: shop
spec:
  schedule: "*/15 0-23/2 1,15 JAN-dec ?"
  timeZone: Europe/Berlin
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: clean
              image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  schedule: "@every 1h30m"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: chosen
  namespace: shop
spec:
  # Whoever chooses the selector by hand says so.
  manualSelector: true
  selector:
    matchLabels:
      app: chosen
  template:
    metadata:
      labels:
        app: chosen
    spec:
      restartPolicy: Never
      containers:
        - name: chosen
          image: registry.example.com/web:1
\`\`\`

<!-- /example -->

## When it is silent

- Values hold a placeholder, or are of a wrong type.
- \`rollingUpdate: null\`, which takes away what a base brings along.
- Fields that the API server does not check, such as \`revisionHistoryLimit\` of a StatefulSet.
- Whether the names that are given exist.

## How to fix

Correct the value; the message says which one is refused, and why.
`,"kustomization-file-not-found":`# kustomization-file-not-found

A kustomization names a file or directory that it cannot load.

## What happens at run time

\`kustomize build\`, \`kubectl apply -k\`, Argo CD and Flux fail for this kustomization and for all that include it: nothing of them is deployed until it is mended.
The same goes for a directory whose \`kustomization.yaml\` is empty.
A file that is there, but outside of the kustomization's directory, is refused as well ("security; file is not in or below"), unless the load restriction is lifted; that is told as a warning.

## Bad

<!-- example: bad/app -->

\`base/kustomization.yaml\`:

\`\`\`yaml
resources: [service.yaml]
\`\`\`

\`base/service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: base
  namespace: base
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`overlay/ingress.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: ingress
  namespace: ingress
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`overlay/kustomization.yaml\`:

\`\`\`yaml
resources:
  - ../base
  - ingres.yaml
  - ../shared
  - ../shared/service.yaml
components:
  - ../../components/tls
patches:
  - path: patches/replicas.yaml
    target:
      kind: Deployment
configMapGenerator:
  - name: settings
    files:
      - app.ini=settings/app.ini
crds:
  - crds/middlewares.yaml
  - crds/ingressroutes.yaml
\`\`\`

\`shared/service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`\`\`text
error[kustomization-file-not-found]: Resource "ingres.yaml" of the kustomization does not exist.
 --> app/overlay/kustomization.yaml:3:5
  |
2 |   - ../base
3 |   - ingres.yaml
  |     ^^^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "must build at directory: not a valid directory".
  = help: There is "ingress.yaml". Correct the path, which is relative to the kustomization, or add the file.

error[kustomization-file-not-found]: Resource "../shared" of the kustomization is a directory without a kustomization.
 --> app/overlay/kustomization.yaml:4:5
  |
3 |   - ingres.yaml
4 |   - ../shared
  |     ^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory".
  = help: Add a kustomization.yaml to the directory, or list its files.

warning[kustomization-file-not-found]: Resource "../shared/service.yaml" lies outside of the directory of the kustomization.
 --> app/overlay/kustomization.yaml:5:5
  |
4 |   - ../shared
5 |   - ../shared/service.yaml
  |     ^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail, unless they are told \`--load-restrictor LoadRestrictionsNone\`: "security; file is not in or below" the directory.
  = help: Give the file a kustomization in its own directory and name that directory, or copy the file.

error[kustomization-file-not-found]: Component "../../components/tls" of the kustomization does not exist.
 --> app/overlay/kustomization.yaml:7:5
  |
6 | components:
7 |   - ../../components/tls
  |     ^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "not a valid directory".
  = help: Correct the path, which is relative to the kustomization, or add the file.

error[kustomization-file-not-found]: Patch "patches/replicas.yaml" of the kustomization does not exist.
 --> app/overlay/kustomization.yaml:9:11
  |
8 | patches:
9 |   - path: patches/replicas.yaml
  |           ^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "no such file or directory".
  = help: Correct the path, which is relative to the kustomization, or add the file.

error[kustomization-file-not-found]: File "settings/app.ini" of the kustomization does not exist.
  --> app/overlay/kustomization.yaml:15:9
   |
14 |     files:
15 |       - app.ini=settings/app.ini
   |         ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "no such file or directory".
   = help: Correct the path, which is relative to the kustomization, or add the file.

warning[kustomization-file-not-found]: The kustomization names 2 files in "crds", a directory that does not exist.
  --> app/overlay/kustomization.yaml:17:5
   |
16 | crds:
17 |   - crds/middlewares.yaml
   |     ^^^^^^^^^^^^^^^^^^^^^
   |
  ::: app/overlay/kustomization.yaml:18:5
   |
17 |   - crds/middlewares.yaml
18 |   - crds/ingressroutes.yaml
   |     ----------------------- this one, too
   |
   = at run time: \`kustomize build\` and \`kubectl apply -k\` fail for all that includes this kustomization: "no such file or directory".
   = help: Correct the paths, which are relative to the kustomization. If a script makes the directory before the build, list it in a .gitignore.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/app -->

\`base/kustomization.yaml\`:

\`\`\`yaml
resources: [service.yaml]
\`\`\`

\`base/service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`component/kustomization.yaml\`:

\`\`\`yaml
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
\`\`\`

\`overlay/.gitignore\`:

\`\`\`yaml
build/
\`\`\`

\`overlay/kustomization.yaml\`:

\`\`\`yaml
resources:
  # A directory with a kustomization of its own, wherever it is.
  - ../base
  # What would be fetched cannot be looked for.
  - https://github.com/example/shop//deploy?ref=v1.2.3
components:
  - ../component
secretGenerator:
  # Secrets are kept out of git, and so are files of the environment.
  - name: login
    files: [password.txt]
configMapGenerator:
  - name: settings
    envs: [.env]
  - name: made
    # See .gitignore.
    files: [build/settings.ini]
\`\`\`

<!-- /example -->

## When it is silent

- What would be fetched: remote resources are never looked for.
- Data of a \`secretGenerator\`, files of the environment (\`.env\`), and paths that a \`.gitignore\` keeps out of git: they are made before the build. So is \`helm-rendered.yaml\`, by Kluctl.
- Files that are there and that were left out of the run by \`--exclude\` or the config.
- Files outside of the directory where Flux deploys: it builds without the restriction.
- What a kustomization in a directory called \`templates\`, \`skeleton\` or the like refers to: it is copied to where that exists. The footer names it.
- A path that leads out of the git repository: what is there is not known. The footer names it.
- What lies in a git submodule.
- Components that no kustomization of the input uses.

Where more than twenty files of one kustomization are missing, it is a warning: a script makes them.

## How to fix

Correct the path: it is relative to the kustomization. A directory needs a kustomization of its own; single files of other directories are had by giving them one.
`,"kustomization-refused":`# kustomization-refused

A kustomization cannot be built: kustomize refuses it.

## What happens at run time

\`kustomize build\`, \`kubectl apply -k\`, Argo CD and Flux fail with the words that the finding quotes: nothing of the kustomization is deployed.

The linter runs the \`kustomize\` or \`kubectl\` that it finds on the PATH (see docs/kustomize.md), so the words are those of that version. What is sure without running it is told without it.

## Bad

<!-- example: bad/two -->

\`kustomization.yaml\`:

\`\`\`yaml
resources:
  - service.yaml
\`\`\`

\`kustomization.yml\`:

\`\`\`yaml
resources:
  - service.yaml
\`\`\`

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`\`\`text
error[kustomization-refused]: The kustomization cannot be built: Found multiple kustomization files under: two.
 --> two/kustomization.yml:1:1
  |
1 | resources:
  | ^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail, so nothing of it reaches the cluster.
  = help: Mend it until \`kustomize build\` goes through; until then it is linted here as it is written.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/one -->

\`kustomization.yaml\`:

\`\`\`yaml
resources:
  - service.yaml
\`\`\`

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

<!-- /example -->

## When it is silent

- There is no \`kustomize\` and no \`kubectl\`, or \`--no-render\` is given: only what any version refuses is told.
- The kustomization would fetch something, run a plugin or render a Helm chart: it is never started, and the footer says so.
- The cause is told by another rule: a file that is not there, an object that is defined twice, a key that stands twice, text that is no YAML, a patch without its object.

## How to fix

Run \`kustomize build\` in the directory, and mend what it names.
`,"listener-protocol-mismatch":`# listener-protocol-mismatch

Load balancer, listener and target group speak protocols that do not fit.

## What happens at run time

An ALB takes listeners and target groups of HTTP and HTTPS, an NLB those of TCP, TLS, UDP and TCP_UDP; a listener that ends TLS needs a certificate. AWS refuses everything else. In Terraform a load balancer without
\`load_balancer_type\` is an ALB.

## Bad

<!-- example: bad/groups -->

\`nlb.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "HTTP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TLS"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[listener-protocol-mismatch]: Listener "aws_lb_listener.http" speaks TCP, but forwards to target group "aws_lb_target_group.http", which speaks HTTP.
  --> groups/nlb.tf:16:23
   |
15 |   port              = 80
16 |   protocol          = "TCP"
   |                       ^^^^^
   |
  ::: groups/nlb.tf:9:14
   |
 8 |   port     = 30080
 9 |   protocol = "HTTP"
   |              ------ target group "aws_lb_target_group.http" speaks HTTP
   |
   = at run time: AWS refuses the listener: a target group of that protocol cannot be associated with it.
   = help: Give both protocols of one layer: HTTP or HTTPS on an ALB, TCP, TLS or UDP on an NLB.

error[listener-protocol-mismatch]: Listener "aws_lb_listener.https" speaks TLS, but has no certificate.
  --> groups/nlb.tf:34:23
   |
33 |   port              = 443
34 |   protocol          = "TLS"
   |                       ^^^^^
   |
   = at run time: AWS refuses the listener: without a certificate it cannot end TLS.
   = help: Give it a certificate of ACM.
\`\`\`

<!-- /example -->
<!-- example: bad/terraform -->

\`alb.tf\`:

\`\`\`yaml
# Without a type it is an ALB.
resource "aws_lb" "edge" {
  name               = "edge"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[listener-protocol-mismatch]: Listener "aws_lb_listener.http" speaks TCP, but "aws_lb.edge" is an ALB, which takes HTTP and HTTPS.
  --> terraform/alb.tf:16:23
   |
15 |   port              = 80
16 |   protocol          = "TCP"
   |                       ^^^^^
   |
  ::: terraform/alb.tf:2:1
   |
 1 | # Without a type it is an ALB.
 2 | resource "aws_lb" "edge" {
   | ------------------------ "aws_lb.edge" is an ALB
   |
   = at run time: AWS refuses the listener; nothing answers on its port.
   = help: Without a type it is an ALB: set \`load_balancer_type = "network"\`, or give the listener another protocol.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# TLS ends at the listener; the protocol of another is a variable.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TLS"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TLS"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}

resource "aws_lb_target_group" "other" {
  name     = "edge-other"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "other" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 8443
  protocol          = "\${var.protocol}"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.other.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Load balancers that feed no Service of the input: they may belong to another cluster, or to none.
- Variables without a value, data sources, remote modules: what they stand for is not known.

## How to fix

Give all three a type and protocols of the same layer.
`,"listener-without-target-group":`# listener-without-target-group

A listener has no target group, or a target group no listener.

## What happens at run time

A listener that forwards needs a target group; Terraform and CloudFormation refuse a name that their files do not declare. A target group that no listener forwards to gets no traffic, and its targets are not even checked.

## Bad

<!-- example: bad/terraform -->

\`nlb.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.htps.arn
  }
}

resource "aws_lb_listener" "empty" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 8443
  protocol          = "TCP"

  default_action {
    type = "forward"
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[listener-without-target-group]: Listener "aws_lb_listener.https" forwards to \`aws_lb_target_group.htps\`, which is not declared in its files.
  --> terraform/nlb.tf:38:24
   |
37 |     type             = "forward"
38 |     target_group_arn = aws_lb_target_group.htps.arn
   |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Terraform and CloudFormation refuse the whole configuration: nothing of it is made or changed.
   = help: Did you mean \`aws_lb_target_group.https\`? Declare the target group, or name one that is declared.

error[listener-without-target-group]: Listener "aws_lb_listener.empty" forwards, but names no target group.
  --> terraform/nlb.tf:47:3
   |
45 |   protocol          = "TCP"
46 |
47 |   default_action {
   |   ^^^^^^^^^^^^^^
   |
   = at run time: AWS refuses the listener; nothing answers on its port.
   = help: Name the target group in its action.
\`\`\`

<!-- /example -->
<!-- example: bad/unused -->

\`nlb.tf\`:

\`\`\`yaml
# Nothing listens for https.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[listener-without-target-group]: Target group "aws_lb_target_group.https" feeds port 443 of Service "traefik", but no listener forwards to it.
  --> unused/nlb.tf:25:1
   |
23 | }
24 |
25 | resource "aws_lb_target_group" "https" {
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: unused/traefik.yaml:12:70
   |
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30080 }
12 |     - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
   |                                                                      ----- it sends to this node port
   |
   = at run time: No traffic comes in by it, and AWS does not check its targets: they stay \`unused\`.
   = help: Add a listener that forwards to it, or remove it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# One group is a variable's, one is chosen when it is applied.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = var.blue ? aws_lb_target_group.https.arn : var.green_arn
  }
}

resource "aws_lb_listener" "admin" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 8443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = data.aws_lb_target_group.admin.arn
  }
}
\`\`\`

\`other.tf\`:

\`\`\`yaml
# Fargate's: nothing of it leads into this cluster.
resource "aws_lb_target_group" "fargate" {
  name        = "fargate"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = var.vpc_id
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Load balancers that feed no Service of the input: they may belong to another cluster, or to none.
- Variables without a value, data sources, remote modules: what they stand for is not known.

## How to fix

Name the target group in the listener's action, or add the listener.
`,"load-balancer-field-not-allowed":`# load-balancer-field-not-allowed

A Service has a field for load balancers, but is of another type.

## What happens at run time

\`loadBalancerClass\`, \`loadBalancerSourceRanges\` (also as the annotation \`service.beta.kubernetes.io/load-balancer-source-ranges\`) and
\`allocateLoadBalancerNodePorts\` may only stand in a Service of type LoadBalancer. The API server refuses any other Service that has one of them.
A Service that names no type is of type ClusterIP.

## Bad

<!-- example: bad/fields.yaml -->

\`\`\`yaml
# The type is missing: all that follows from it is one mistake.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  loadBalancerClass: service.k8s.aws/nlb
  loadBalancerSourceRanges:
    - 192.0.2.0/24
  externalTrafficPolicy: Local
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: nodes
  namespace: shop
spec:
  type: NodePort
  allocateLoadBalancerNodePorts: false
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: legacy
  namespace: shop
  annotations:
    service.beta.kubernetes.io/load-balancer-source-ranges: 192.0.2.0/24
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# A node port beside it asks for the same type.
apiVersion: v1
kind: Service
metadata:
  name: ports
  namespace: shop
spec:
  type: ClusterIP
  loadBalancerSourceRanges:
    - 192.0.2.0/24
  ports:
    - port: 80
      nodePort: 30080
  selector:
    app: web
\`\`\`

\`\`\`text
error[load-balancer-field-not-allowed]: \`loadBalancerClass\` is set, but Service "web" is of type ClusterIP, for it names no type.
 --> fields.yaml:8:3
  |
7 | spec:
8 |   loadBalancerClass: service.k8s.aws/nlb
  |   ^^^^^^^^^^^^^^^^^
  |
 ::: fields.yaml:9:3
  |
8 |   loadBalancerClass: service.k8s.aws/nlb
9 |   loadBalancerSourceRanges:
  |   ------------------------ for a load balancer only, too
  |
  = at run time: The API server refuses the Service: "spec.loadBalancerClass: Forbidden: may only be used when \`type\` is 'LoadBalancer'".
  = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerClass\` and \`loadBalancerSourceRanges\`.

error[load-balancer-field-not-allowed]: \`allocateLoadBalancerNodePorts\` is set, but Service "nodes" is of type NodePort.
  --> fields.yaml:25:3
   |
24 |   type: NodePort
25 |   allocateLoadBalancerNodePorts: false
   |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when \`type\` is 'LoadBalancer'".
   = help: Write \`type: LoadBalancer\`, or remove \`allocateLoadBalancerNodePorts\`.

error[load-balancer-field-not-allowed]: \`service.beta.kubernetes.io/load-balancer-source-ranges\` is set, but Service "legacy" is of type ClusterIP.
  --> fields.yaml:38:5
   |
37 |   annotations:
38 |     service.beta.kubernetes.io/load-balancer-source-ranges: 192.0.2.0/24
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "metadata.annotations[service.beta.kubernetes.io/load-balancer-source-ranges]: Forbidden: may only be used when \`type\` is 'LoadBalancer'".
   = help: Write \`type: LoadBalancer\`, or remove \`service.beta.kubernetes.io/load-balancer-source-ranges\`.

error[load-balancer-field-not-allowed]: \`loadBalancerSourceRanges\` is set, but Service "ports" is of type ClusterIP.
  --> fields.yaml:55:3
   |
54 |   type: ClusterIP
55 |   loadBalancerSourceRanges:
   |   ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.LoadBalancerSourceRanges: Forbidden: may only be used when \`type\` is 'LoadBalancer'".
   = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerSourceRanges\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/types.yaml -->

\`\`\`yaml
# A load balancer has them all.
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: shop
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  allocateLoadBalancerNodePorts: false
  loadBalancerSourceRanges:
    - 192.0.2.0/24
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# Empty is the same as absent.
apiVersion: v1
kind: Service
metadata:
  name: empty
  namespace: shop
spec:
  loadBalancerClass: null
  loadBalancerSourceRanges: []
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
# The type is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The field is null, or an empty list.
- The type is a placeholder, or a word that is no type.
- \`loadBalancerIP\`, which is accepted everywhere: \`ignored-field\` tells of it.

## How to fix

Write \`type: LoadBalancer\`, or remove the fields.
`,"load-balancer-port-closed":`# load-balancer-port-closed

No security group of a load balancer lets the port of its listener in.

## What happens at run time

A load balancer with security groups takes only what they let in. Connections to any other port are dropped without an answer.

## Bad

<!-- example: bad/terraform -->

\`nlb.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  security_groups    = [aws_security_group.edge.id]
}

resource "aws_security_group" "edge" {
  name   = "edge"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[load-balancer-port-closed]: Listener "aws_lb_listener.https" listens on port 443, but no security group of "aws_lb.edge" lets it in.
  --> terraform/nlb.tf:46:23
   |
45 |   load_balancer_arn = aws_lb.edge.arn
46 |   port              = 443
   |                       ^^^
   |
  ::: terraform/nlb.tf:7:1
   |
 5 | }
 6 |
 7 | resource "aws_security_group" "edge" {
   | ------------------------------------ security group "aws_security_group.edge" has its openings here
   |
   = at run time: Connections to the port are dropped before they reach the load balancer: clients run into a timeout.
   = help: Open TCP port 443 in a security group of the load balancer.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# One opening stands by itself.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
  security_groups    = [aws_security_group.edge.id]
}

resource "aws_security_group" "edge" {
  name   = "edge"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc_security_group_ingress_rule" "https" {
  security_group_id = aws_security_group.edge.id
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_lb_target_group" "http" {
  name     = "edge-http"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}

resource "aws_lb_target_group" "https" {
  name     = "edge-https"
  port     = 30443
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Load balancers that feed no Service of the input: they may belong to another cluster, or to none.
- Variables without a value, data sources, remote modules: what they stand for is not known.
- A security group that is not in the files, that has no opening at all, or whose openings are not all known.

## How to fix

Open the listener's port in a security group of the load balancer.
`,"load-balancer-tls-mismatch":`# load-balancer-tls-mismatch

TLS ends twice or never between load balancer and Traefik.

## What happens at run time

A listener of protocol TLS ends TLS and sends what is inside; one of protocol TCP passes it through. An entry point with \`http.tls\` has no router for plain requests and answers them with 404; one that
redirects to https sends a client whose TLS was ended before round and round, for an NLB adds no \`X-Forwarded-Proto\`.

## Bad

<!-- example: bad/crossed -->

\`nlb.tf\`:

\`\`\`yaml
# The groups are crossed.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}
resource "aws_lb_target_group" "http" {
  name              = "http"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
resource "aws_lb_target_group" "https" {
  name              = "https"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}
resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.web.http.redirections.entryPoint.to=websecure
            - --entryPoints.web.http.redirections.entryPoint.scheme=https
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[load-balancer-tls-mismatch]: Listener "aws_lb_listener.http" (TCP 80) passes plain HTTP of port 80 to entry point "websecure", whose routers all have TLS.
  --> crossed/nlb.tf:23:23
   |
22 |   port              = 80
23 |   protocol          = "TCP"
   |                       ^^^^^
   |
  ::: crossed/traefik.yaml:35:15
   |
34 |             - --entryPoints.web.http.redirections.entryPoint.scheme=https
35 |             - --entryPoints.websecure.address=:8443
   |               ------------------------------------- entry point "websecure" is defined here
   |
   = at run time: Requests without TLS meet no router there: Traefik answers 404 to every one of them.
   = help: Send it to the entry point for http, most often \`web\`.

error[load-balancer-tls-mismatch]: Listener "aws_lb_listener.https" (TCP 443) passes TLS through to entry point "web", which redirects plain requests to https and ends no TLS.
  --> crossed/nlb.tf:32:23
   |
31 |   port              = 443
32 |   protocol          = "TCP"
   |                       ^^^^^
   |
  ::: crossed/traefik.yaml:32:15
   |
31 |           args:
32 |             - --entryPoints.web.address=:8000
   |               ------------------------------- entry point "web" is defined here
   |
   = at run time: Nothing there takes TLS: clients get Traefik's own certificate and 404, or are sent back to the same port.
   = help: Send it to the entry point for https, or end TLS at the load balancer and take the redirection away.
\`\`\`

<!-- /example -->
<!-- example: bad/loop.yaml -->

\`\`\`yaml
# Both ports end TLS or bring plain text to an entry point that sends clients away.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: websecure
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: web }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.web.http.redirections.entryPoint.to=websecure
            - --entryPoints.web.http.redirections.entryPoint.scheme=https
            - --entryPoints.websecure.address=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[load-balancer-tls-mismatch]: The load balancer (TLS 443) ends TLS and sends plain text to entry point "web", which redirects every request to https.
  --> loop.yaml:8:60
   |
 7 |   annotations:
 8 |     service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
   |                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: loop.yaml:37:15
   |
36 |           args:
37 |             - --entryPoints.web.address=:8000
   |               ------------------------------- entry point "web" is defined here
   |
   = at run time: The client comes back over TLS, arrives as plain text again, and is redirected for ever (ERR_TOO_MANY_REDIRECTS).
   = help: Send it to another entry point, one without the redirection, or end TLS in Traefik.
\`\`\`

<!-- /example -->
<!-- example: bad/twice.yaml -->

\`\`\`yaml
# TLS ends at the load balancer, and the entry point wants it once more.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[load-balancer-tls-mismatch]: The load balancer (TLS 443) ends TLS and sends plain text to entry point "websecure", whose routers all have TLS.
  --> twice.yaml:8:60
   |
 7 |   annotations:
 8 |     service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
   |                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: twice.yaml:38:15
   |
37 |             - --entryPoints.web.address=:8000
38 |             - --entryPoints.websecure.address=:8443
   |               ------------------------------------- entry point "websecure" is defined here
   |
   = at run time: Requests without TLS meet no router there: Traefik answers 404 to every one of them.
   = help: Send to an entry point without TLS, let the load balancer pass TLS through (TCP), or let it encrypt again (target group of protocol TLS).
\`\`\`

<!-- /example -->

## Good

<!-- example: good/again.yaml -->

\`\`\`yaml
# TLS ends at the load balancer, which encrypts again.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
    service.beta.kubernetes.io/aws-load-balancer-backend-protocol: ssl
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->
<!-- example: good/outside.yaml -->

\`\`\`yaml
# TLS ends at the load balancer alone.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:123456789012:certificate/0123
    service.beta.kubernetes.io/aws-load-balancer-ssl-ports: "443"
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.web.http.redirections.entryPoint.to=:443
            - --entryPoints.web.http.redirections.entryPoint.scheme=https
            - --entryPoints.websecure.address=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->
<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# TLS is passed through to where it ends.
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}
resource "aws_lb_target_group" "http" {
  name              = "http"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
resource "aws_lb_target_group" "https" {
  name              = "https"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.http.arn
  }
}
resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 443
  protocol          = "TCP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.https.arn
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.web.http.redirections.entryPoint.to=:443
            - --entryPoints.web.http.redirections.entryPoint.scheme=https
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Nothing of the input says which listener leads to the entry point, or a protocol is not known.
- The entry point has no TLS of its own, and its routers differ, or are not all in the input.
- An ALB says in a header what the client spoke.

## How to fix

End TLS in one place: at the load balancer, which then sends to an entry point without TLS and without redirection, or in Traefik.
`,"match-invalid":`# match-invalid

Traefik cannot read the match of a route.

## What happens at run time

The schema takes any text. Traefik reads it as an expression of Go: matchers with arguments between backticks or double quotes, joined by \`&&\`, \`||\` and \`!\`. What it cannot read disables the router, which
answers nothing; the reason stands in the log and in the dashboard. v3 has another set of matchers than v2, and each takes one argument.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`) & PathPrefix(\`/a\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host('b.example.com')
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: "Host(\`c.example.com\`) && PathPrefix(\`c\`)"
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`d.example.com\`
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Hots(\`e.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`f.example.com\`) and Path(\`/f\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: PathRegexp(\`^/g/(?!x)\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: ClientIP(\`10.0.0.0/33\`)
      services:
        - name: shop
          port: 80
    # Over several lines.
    - kind: Rule
      match: |
        Host(\`h.example.com\`) &&
        Path("h") //
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: 'Host(''i.example.com'')'
      services:
        - name: shop
          port: 80
    # Traefik v1 wrote it so.
    - kind: Rule
      match: Host:j.example.com
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: ""
      services:
        - name: shop
          port: 80
    - kind: rule
      match: Host(\`k.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
error[match-invalid]: Traefik refuses the match of IngressRoute "shop": & is not supported.
 --> route.yaml:9:36
  |
8 |     - kind: Rule
9 |       match: Host(\`a.example.com\`) & PathPrefix(\`/a\`)
  |                                    ^
  |
  = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
  = help: Write \`&&\`.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": illegal rune literal.
  --> route.yaml:14:19
   |
13 |     - kind: Rule
14 |       match: Host('b.example.com')
   |                   ^^^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Put each argument between two backticks or two double quotes.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": path "c" does not start with a '/'.
  --> route.yaml:19:51
   |
18 |     - kind: Rule
19 |       match: "Host(\`c.example.com\`) && PathPrefix(\`c\`)"
   |                                                   ^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Begin the path with a slash.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": missing ',' before newline in argument list.
  --> route.yaml:24:33
   |
23 |     - kind: Rule
24 |       match: Host(\`d.example.com\`
   |                                 ^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Close the parenthesis.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": unsupported function: Hots.
  --> route.yaml:29:14
   |
28 |     - kind: Rule
29 |       match: Hots(\`e.example.com\`)
   |              ^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Did you mean Host? Use a matcher that this version of Traefik has for this kind of route.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": expected 'EOF', found and.
  --> route.yaml:34:36
   |
33 |     - kind: Rule
34 |       match: Host(\`f.example.com\`) and Path(\`/f\`)
   |                                    ^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Write \`&&\`.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": compiling PathPrefix matcher: error parsing regexp: invalid or unsupported Perl syntax: \`(?!\`.
  --> route.yaml:39:25
   |
38 |     - kind: Rule
39 |       match: PathRegexp(\`^/g/(?!x)\`)
   |                         ^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Mend the regular expression: it is one of Go (RE2), which has no look-around.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": initializing IP checker for ClientIP matcher: parsing CIDR trusted IPs <nil>: invalid CIDR address: 10.0.0.0/33.
  --> route.yaml:44:23
   |
43 |     - kind: Rule
44 |       match: ClientIP(\`10.0.0.0/33\`)
   |                       ^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Write an address, or a range such as 10.0.0.0/8.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": path "h" does not start with a '/'.
  --> route.yaml:52:14
   |
51 |         Host(\`h.example.com\`) &&
52 |         Path("h") //
   |              ^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Begin the path with a slash.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": illegal rune literal.
  --> route.yaml:57:20
   |
56 |     - kind: Rule
57 |       match: 'Host(''i.example.com'')'
   |                    ^^^^^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Put each argument between two backticks or two double quotes.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": expected 'EOF', found ':'.
  --> route.yaml:63:18
   |
62 |     - kind: Rule
63 |       match: Host:j.example.com
   |                  ^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Write matchers such as Host(\`example.com\`), joined by \`&&\`, \`||\` and \`!\`.

error[match-invalid]: A route of IngressRoute "shop" has no match.
  --> route.yaml:67:7
   |
66 |           port: 80
67 |     - kind: Rule
   |       ^^^^
   |
   = at run time: Traefik makes no router of it (\`Empty match rule\`): clients get 404.
   = help: Write a rule, e.g. Host(\`example.com\`).

error[match-invalid]: A route of IngressRoute "shop" is of a kind that Traefik does not have.
  --> route.yaml:72:13
   |
71 |           port: 80
72 |     - kind: rule
   |             ^^^^
   |
   = at run time: The CustomResourceDefinition refuses it, or Traefik makes no router of it (\`Unsupported match kind: rule. Only "Rule" is supported for now.\`): clients get 404.
   = help: Write \`kind: Rule\`.
\`\`\`

<!-- /example -->

<!-- example: bad/v2.yaml -->

\`\`\`yaml
# Rules of v2, read by v3.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: |
        Host(\`a.example.com\`, \`b.example.com\`) && //
        PathPrefix(\`/shop\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Headers(\`X-Canary\`, \`true\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: HostHeader(\`a.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Header(\`X-Canary\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[match-invalid]: Traefik (rule syntax v3) refuses the match of IngressRoute "shop": unexpected number of parameters; got 2, expected one of [1].
  --> v2.yaml:11:31
   |
10 |       match: |
11 |         Host(\`a.example.com\`, \`b.example.com\`) && //
   |                               ^^^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Since Traefik v3 a matcher takes one argument: join several with \`||\`.

error[match-invalid]: Traefik (rule syntax v3) refuses the match of IngressRoute "shop": unsupported function: Headers.
  --> v2.yaml:17:14
   |
16 |     - kind: Rule
17 |       match: Headers(\`X-Canary\`, \`true\`)
   |              ^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Did you mean Header? Use a matcher that this version of Traefik has for this kind of route.

error[match-invalid]: Traefik (rule syntax v3) refuses the match of IngressRoute "shop": unsupported function: HostHeader.
  --> v2.yaml:22:14
   |
21 |     - kind: Rule
22 |       match: HostHeader(\`a.example.com\`)
   |              ^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Did you mean Host? Use a matcher that this version of Traefik has for this kind of route.

error[match-invalid]: Traefik refuses the match of IngressRoute "shop": unexpected number of parameters; got 1, expected one of [2].
  --> v2.yaml:27:14
   |
26 |     - kind: Rule
27 |       match: Header(\`X-Canary\`)
   |              ^^^^^^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): clients get 404, or the answer of another router.
   = help: Give it the name and the value, as two arguments.
\`\`\`

<!-- /example -->

<!-- example: bad/tcp.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    # The names of servers are told in TLS alone.
    - match: HostSNI(\`db.example.com\`)
      services:
        - name: shop
          port: 80
    - match: Host(\`db.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
error[match-invalid]: The match of IngressRouteTCP "shop" asks for a server name, and the route has no TLS.
 --> tcp.yaml:9:14
  |
7 |   routes:
8 |     # The names of servers are told in TLS alone.
9 |     - match: HostSNI(\`db.example.com\`)
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The router is disabled (\`has HostSNI matcher, but no TLS on router\`): its connections go to another router, or are closed.
  = help: Add \`tls\` (with \`passthrough: true\` if the server speaks TLS itself), or match HostSNI(\`*\`).

error[match-invalid]: Traefik refuses the match of IngressRouteTCP "shop": unsupported function: Host.
  --> tcp.yaml:13:14
   |
12 |           port: 80
13 |     - match: Host(\`db.example.com\`)
   |              ^^^^
   |
   = at run time: The router is disabled (\`error while parsing rule\`): its connections go to another router, or are closed.
   = help: Did you mean HostSNI? Use a matcher that this version of Traefik has for this kind of route.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/route.yaml -->

\`\`\`yaml
# Which version reads it is not known: either of the two might.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`, \`b.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Header(\`X-Canary\`, \`true\`)
      services:
        - name: shop
          port: 80
    # Filled in before it is applied.
    - kind: Rule
      match: Host(\`\${HOST}\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: \${RULE}
      services:
        - name: shop
          port: 80
    # Any case, any quotes.
    - kind: Rule
      match: host(\`c.example.com\`) && PATHPREFIX("/c")
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: >-
        (Host(\`d.example.com\`) ||
        Host(\`e.example.com\`)) &&
        !Path(\`/private\`)
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata:
  name: database
  namespace: shop
spec:
  routes:
    - match: HostSNI(\`*\`)
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata:
  name: database-tls
  namespace: shop
spec:
  tls:
    passthrough: true
  routes:
    - match: HostSNI(\`db.example.com\`) && ALPN(\`postgresql\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The rule holds a placeholder (\`\${HOST}\`, \`{{ ... }}\`).
- The version of Traefik is not known, and one of the two syntaxes takes the rule: \`\` Host(\`a\`, \`b\`) \`\` is one of v2, \`Header(...)\` one of v3.
- Traefik has \`core.defaultRuleSyntax\`, or the route has \`syntax\`: then that syntax counts.

## How to fix

The finding stands under the first character that Traefik cannot read. Matchers and their arguments: \`Host\`, \`HostRegexp\`, \`Path\`, \`PathPrefix\`, \`PathRegexp\`, \`Method\`, \`ClientIP\` take one; \`Header\` and
\`HeaderRegexp\` take name and value; \`Query\` and \`QueryRegexp\` a name, or name and value. Routes of TCP have \`HostSNI\`, \`HostSNIRegexp\`, \`ClientIP\` and \`ALPN\`.
`,"match-never-matches":`# match-never-matches

A matcher of a route takes no request at all.

## What happens at run time

Traefik reads the rule, shows the router as enabled, and no request ever meets it. Hosts are compared without the port, paths are decoded and without the query, and v3 takes the patterns of v2
(\`{name:regexp}\`) for plain text.

## Bad

<!-- example: bad/v3.yaml -->

\`\`\`yaml
# Patterns of v2, read by v3, and hosts that no request has.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: HostRegexp(\`{shop:[a-z]+}.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`shop.example.com:8443\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`https://shop.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`a.example.com\`) && Host(\`b.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`c.example.com\`) && PathPrefix(\`/users/{id:[0-9]+}\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`d.example.com\`) && Path(\`/find?all=1\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`e.example.com\`) && Query(\`all=1\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`a.*.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`f.example.com\`) && !PathPrefix(\`/\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`g.example.com\`) && Method(\`GET|POST\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Header(\`Host\`, \`h.example.com\`)
      services:
        - name: shop
          port: 80
    # One part of two does nothing.
    - kind: Rule
      match: |
        Host(\`i.example.com\`) ||
        Host(\`i.example.com:80\`) //
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[match-never-matches]: No request meets HostRegexp(\`{shop:[a-z]+}.example.com\`).
  --> v3.yaml:10:25
   |
 9 |     - kind: Rule
10 |       match: HostRegexp(\`{shop:[a-z]+}.example.com\`)
   |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Templates in braces are of the syntax of v2; in that of v3 the braces are taken as they are. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write it as a regular expression (HostRegexp, PathRegexp), or ask for \`syntax: v2\`.

error[match-never-matches]: No request meets Host(\`shop.example.com:8443\`).
  --> v3.yaml:15:19
   |
14 |     - kind: Rule
15 |       match: Host(\`shop.example.com:8443\`)
   |                   ^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Traefik takes the port off the Host header before it compares. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Leave the port out: it is chosen by \`entryPoints\`.

error[match-never-matches]: No request meets Host(\`https://shop.example.com\`).
  --> v3.yaml:20:19
   |
19 |     - kind: Rule
20 |       match: Host(\`https://shop.example.com\`)
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No Host header holds such a character, and Host takes neither scheme, path nor template. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write the host alone; paths are for PathPrefix, patterns for HostRegexp.

error[match-never-matches]: No request meets both Host(\`a.example.com\`) and Host(\`b.example.com\`).
  --> v3.yaml:25:39
   |
24 |     - kind: Rule
25 |       match: Host(\`a.example.com\`) && Host(\`b.example.com\`)
   |                                       ^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Join them with \`||\`, or take one of them away.

error[match-never-matches]: No request meets PathPrefix(\`/users/{id:[0-9]+}\`).
  --> v3.yaml:30:50
   |
29 |     - kind: Rule
30 |       match: Host(\`c.example.com\`) && PathPrefix(\`/users/{id:[0-9]+}\`)
   |                                                  ^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Templates in braces are of the syntax of v2; in that of v3 the braces are taken as they are. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write it as a regular expression (HostRegexp, PathRegexp), or ask for \`syntax: v2\`.

error[match-never-matches]: No request meets Path(\`/find?all=1\`).
  --> v3.yaml:35:44
   |
34 |     - kind: Rule
35 |       match: Host(\`d.example.com\`) && Path(\`/find?all=1\`)
   |                                            ^^^^^^^^^^^^^
   |
   = at run time: The query is no part of the path; use Query. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Take the query out, and match it with Query.

error[match-never-matches]: No request meets Query(\`all=1\`).
  --> v3.yaml:40:45
   |
39 |     - kind: Rule
40 |       match: Host(\`e.example.com\`) && Query(\`all=1\`)
   |                                             ^^^^^^^
   |
   = at run time: In the syntax of v3 this is the name of a parameter, up to the equals sign and beyond; write two arguments. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write Query(\`name\`, \`value\`).

error[match-never-matches]: No request meets Host(\`a.*.example.com\`).
  --> v3.yaml:45:19
   |
44 |     - kind: Rule
45 |       match: Host(\`a.*.example.com\`)
   |                   ^^^^^^^^^^^^^^^^^
   |
   = at run time: Host compares this character by character. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write it with HostRegexp, as a regular expression between \`^\` and \`$\`.

error[match-never-matches]: No request meets !PathPrefix(\`/\`).
  --> v3.yaml:50:40
   |
49 |     - kind: Rule
50 |       match: Host(\`f.example.com\`) && !PathPrefix(\`/\`)
   |                                        ^^^^^^^^^^^^^^^
   |
   = at run time: It excludes every request. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Take it away, or name what is to be left out.

error[match-never-matches]: No request meets Method(\`GET|POST\`).
  --> v3.yaml:55:46
   |
54 |     - kind: Rule
55 |       match: Host(\`g.example.com\`) && Method(\`GET|POST\`)
   |                                              ^^^^^^^^^^
   |
   = at run time: It is one method, not a list or an expression. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Join several with \`||\`: Method(\`GET\`) || Method(\`POST\`).

error[match-never-matches]: No request meets Header(\`Host\`, \`h.example.com\`).
  --> v3.yaml:60:21
   |
59 |     - kind: Rule
60 |       match: Header(\`Host\`, \`h.example.com\`)
   |                     ^^^^^^
   |
   = at run time: Go takes Host out of the headers; use Host or HostRegexp. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write Host(\`example.com\`).

warning[match-never-matches]: No request meets Host(\`i.example.com:80\`).
  --> v3.yaml:68:14
   |
67 |         Host(\`i.example.com\`) ||
68 |         Host(\`i.example.com:80\`) //
   |              ^^^^^^^^^^^^^^^^^^
   |
   = at run time: Traefik takes the port off the Host header before it compares. The other parts of the rule work; this one does nothing, and Traefik tells nobody.
   = help: Leave the port out: it is chosen by \`entryPoints\`.
\`\`\`

<!-- /example -->

<!-- example: bad/v2.yaml -->

\`\`\`yaml
# Patterns of v3, read by v2.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: HostRegexp(\`^[a-z]+\\.example\\.com$\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`*.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v2.11
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[match-never-matches]: No request meets HostRegexp(\`^[a-z]+\\.example\\.com$\`).
  --> v2.yaml:10:25
   |
 9 |     - kind: Rule
10 |       match: HostRegexp(\`^[a-z]+\\.example\\.com$\`)
   |                         ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: In the syntax of v2 only what is in braces is a regular expression; the rest is taken as it is. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Put the pattern in braces: \`{name:pattern}\`.

error[match-never-matches]: No request meets Host(\`*.example.com\`).
  --> v2.yaml:15:19
   |
14 |     - kind: Rule
15 |       match: Host(\`*.example.com\`)
   |                   ^^^^^^^^^^^^^^^
   |
   = at run time: Host takes wildcards since Traefik v3.7 and in the syntax of v3; before it compares character by character. The router is enabled, without a word, and gets nothing: clients get 404, or another router answers.
   = help: Write it with HostRegexp.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/v3.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    # One label, from v3.7 on.
    - kind: Rule
      match: Host(\`*.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: HostRegexp(\`^[a-z]{2,3}\\.example\\.com$\`) || Host(\`a.example.com\`) || Host(\`b.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`SHOP.example.com\`) && Query(\`all\`, \`1\`) && !Host(\`x:80\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: PathPrefix(\`/a\`) && Path(\`/a/b\`) && !Path(\`/a/c\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`c.example.com.\`) && Method(\`get\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

<!-- /example -->

<!-- example: good/unknown.yaml -->

\`\`\`yaml
# For v2 these are patterns; which version reads them is not known.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: HostRegexp(\`{shop:[a-z]+}.example.com\`) && PathPrefix(\`/users/{id:[0-9]+}\`)
      services:
        - name: shop
          port: 80
    # In v2 the pattern of a name that is called "?".
    - kind: Rule
      match: Path(\`/calendar{?:.ics|}\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`*.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The rule holds a placeholder.
- The version of Traefik is not known, and the matcher takes requests in one of them: \`{name:regexp}\` is a pattern for v2, \`*.example.com\` a wildcard since v3.7.
- Requests that only a program could send which speaks HTTP otherwise than clients do.

## How to fix

For several hosts write a regular expression with HostRegexp; it is not anchored unless you write \`^\` and \`$\`.
`,"middleware-invalid":`# middleware-invalid

Traefik can make nothing of a Middleware.

## What happens at run time

A Middleware is of exactly one type. With none, with two, or with a Secret that it cannot read, Traefik has no such middleware, and every router that uses it is disabled: its hosts answer 404.

## Bad

<!-- example: bad/types.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: strip-and-add
  namespace: shop
spec:
  stripPrefix:
    prefixes:
      - /shop
  addPrefix:
    prefix: /v2
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: nothing
  namespace: shop
spec: {}
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  forwardAuth:
    trustForwardHeader: true
\`\`\`

\`\`\`text
error[middleware-invalid]: Middleware "strip-and-add" is of several types: stripPrefix, addPrefix.
  --> types.yaml:10:3
   |
 9 |       - /shop
10 |   addPrefix:
   |   ^^^^^^^^^
   |
   = at run time: Every router that uses it is disabled ("cannot create middleware: multi-types middleware not supported"): clients get 404.
   = help: Make a Middleware of each, and a chain of them.

error[middleware-invalid]: Middleware "nothing" is of no type.
  --> types.yaml:18:1
   |
17 |   namespace: shop
18 | spec: {}
   | ^^^^
   |
   = at run time: Every router that uses it is disabled ("invalid middleware type or middleware does not exist"): clients get 404.
   = help: Give its \`spec\` one type: stripPrefix, headers, redirectScheme ...

error[middleware-invalid]: Middleware "auth" lacks forwardAuth.address.
  --> types.yaml:26:3
   |
25 | spec:
26 |   forwardAuth:
   |   ^^^^^^^^^^^
   |
   = at run time: Traefik makes no such middleware (\`forward authentication requires an address\`), and every router that uses it is disabled: clients get 404.
   = help: Add forwardAuth.address.
\`\`\`

<!-- /example -->

<!-- example: bad/secret.yaml -->

\`\`\`yaml
# Two users under two keys: only the lines of one key are read.
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  basicAuth:
    secret: users
---
apiVersion: v1
kind: Secret
metadata:
  name: users
  namespace: shop
stringData:
  alice: alice:$apr1$x$y
  bob: bob:$apr1$x$y
\`\`\`

\`\`\`text
error[middleware-invalid]: Secret "users" cannot hold the users of Middleware "auth": it has the keys alice, bob.
  --> secret.yaml:9:13
   |
 8 |   basicAuth:
 9 |     secret: users
   |             ^^^^^
   |
  ::: secret.yaml:14:9
   |
13 | metadata:
14 |   name: users
   |         ----- Secret "users" is defined here
   |
   = at run time: Traefik makes no such middleware (\`found 2 elements for secret 'shop/users', must be single element exactly\`), and every router that uses it is disabled: clients get 404.
   = help: Keep the users under one key alone, or make it a Secret of type kubernetes.io/basic-auth with username and password.
\`\`\`

<!-- /example -->

<!-- example: bad/unknown.yaml -->

\`\`\`yaml
# A field of \`headers\` a level too high, and a type in the wrong case.
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: tenant
  namespace: shop
spec:
  customRequestHeaders:
    X-Tenant: shop
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: strip
  namespace: shop
spec:
  stripprefix:
    prefixes:
      - /shop
\`\`\`

\`\`\`text
error[middleware-invalid]: Middleware "tenant" is of no type: there is no type \`customRequestHeaders\`, it is a field of \`headers\`.
 --> unknown.yaml:8:3
  |
7 | spec:
8 |   customRequestHeaders:
  |   ^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The API server refuses the key ("unknown field "spec.customRequestHeaders""); where it is dropped in silence, every router that uses the Middleware is disabled: clients get 404.
  = help: Put it into \`headers\`.

error[middleware-invalid]: Middleware "strip" is of no type: there is no type \`stripprefix\`.
  --> unknown.yaml:17:3
   |
16 | spec:
17 |   stripprefix:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server refuses the key ("unknown field "spec.stripprefix""); where it is dropped in silence, every router that uses the Middleware is disabled: clients get 404.
   = help: Did you mean \`stripPrefix\`?
\`\`\`

<!-- /example -->

## Good

<!-- example: good/types.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  basicAuth:
    secret: users
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: one-user
  namespace: shop
spec:
  basicAuth:
    secret: pair
---
# A type that needs nothing.
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: compress
  namespace: shop
spec:
  compress: {}
---
apiVersion: v1
kind: Secret
metadata:
  name: users
  namespace: shop
stringData:
  users: |
    alice:$apr1$x$y
    bob:$apr1$x$y
---
apiVersion: v1
kind: Secret
metadata:
  name: pair
  namespace: shop
type: kubernetes.io/basic-auth
stringData:
  username: alice
  password: wonderland
---
# Addresses as they are and blocks, also with bits of the host.
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: office
  namespace: shop
spec:
  ipAllowList:
    sourceRange:
      - 10.1.2.3/8
      - 127.0.0.1
      - fd00::/8
      - \${OFFICE}
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: breaker
  namespace: shop
spec:
  circuitBreaker:
    expression: ResponseCodeRatio(500, 600, 0, 600) > 0.25 || LatencyAtQuantileMS(50.0) > 100 && NetworkErrorRatio() > 0.30
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: old
  namespace: shop
spec:
  replacePathRegex:
    regex: ^/(?P<shop>[^/]+)/old(?:/(.*))?$
    replacement: /$shop/$2
\`\`\`

<!-- /example -->

## When it is silent

- The Secret is encrypted in place (SOPS), empty, or its keys are placeholders.
- A key of \`spec\` that resembles no type may be one of a newer Traefik. With the CustomResourceDefinition in the input, \`unknown-field\` tells all that it does not have.

## How to fix

Make one Middleware for each type, and list them in the order in which requests have to pass.
`,"middleware-not-found":`# middleware-not-found

A route or a chain names a Middleware that does not exist.

## What happens at run time

The API server knows nothing of these names. Traefik keeps the router in its list, as disabled, and answers its requests with 404: a route without one of its middlewares might be open to all.

An annotation of an Ingress needs the whole name, \`<namespace>-<name>@kubernetescrd\`. Without the provider Traefik looks among what Ingresses themselves define, and they cannot define middlewares.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
# The second of the two has another name.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      middlewares:
        - name: strip
        - name: secure-header
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: strip
  namespace: shop
spec:
  stripPrefix:
    prefixes:
      - /shop
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: secure-headers
  namespace: shop
spec:
  headers:
    stsSeconds: 31536000
\`\`\`

\`\`\`text
error[middleware-not-found]: Middleware "secure-header" is not defined in namespace "shop".
  --> route.yaml:13:17
   |
12 |         - name: strip
13 |         - name: secure-header
   |                 ^^^^^^^^^^^^^
   |
  ::: route.yaml:31:9
   |
30 | metadata:
31 |   name: secure-headers
   |         -------------- Middleware "secure-headers" is defined here
   |
   = at run time: The router is disabled (\`middleware "shop-secure-header@kubernetescrd" does not exist\`): clients get 404.
   = help: Did you mean "secure-headers"? Name a Middleware of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
# An annotation needs namespace, name and provider in one.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.middlewares: strip
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.middlewares: shop/strip@kubernetescrd,shop-strips@kubernetescrd
spec:
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: admin
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: strip
  namespace: shop
spec:
  stripPrefix:
    prefixes:
      - /shop
---
# With the provider, and without the namespace.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.middlewares: strip@kubernetescrd
spec:
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: blog
                port:
                  number: 80
\`\`\`

\`\`\`text
error[middleware-not-found]: The middleware "strip" has no provider: Traefik looks for "strip@kubernetes", and there can be none of that name.
  --> annotation.yaml:8:55
   |
 7 |   annotations:
 8 |     traefik.ingress.kubernetes.io/router.middlewares: strip
   |                                                       ^^^^^
   |
  ::: annotation.yaml:45:9
   |
44 | metadata:
45 |   name: strip
   |         ----- Middleware "strip" is defined here
   |
   = at run time: Every router of the Ingress is disabled (\`middleware "strip@kubernetes" does not exist\`): clients get 404.
   = help: Did you mean "shop-strip@kubernetescrd"? Write the namespace, a dash, the name of the Middleware, and \`@kubernetescrd\`.

error[middleware-not-found]: No Middleware answers to "shop/strip@kubernetescrd".
  --> annotation.yaml:28:55
   |
27 |   annotations:
28 |     traefik.ingress.kubernetes.io/router.middlewares: shop/strip@kubernetescrd,shop-strips@kubernetescrd
   |                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: annotation.yaml:45:9
   |
44 | metadata:
45 |   name: strip
   |         ----- Middleware "strip" is defined here
   |
   = at run time: Every router that asks for it is disabled (\`middleware "shop/strip@kubernetescrd" does not exist\`): clients get 404.
   = help: Did you mean "shop-strip@kubernetescrd"? Write the namespace, a dash, the name of the Middleware, and \`@kubernetescrd\`.

error[middleware-not-found]: No Middleware answers to "strip@kubernetescrd".
  --> annotation.yaml:59:55
   |
58 |   annotations:
59 |     traefik.ingress.kubernetes.io/router.middlewares: strip@kubernetescrd
   |                                                       ^^^^^^^^^^^^^^^^^^^
   |
  ::: annotation.yaml:45:9
   |
44 | metadata:
45 |   name: strip
   |         ----- Middleware "strip" is defined here
   |
   = at run time: Every router that asks for it is disabled (\`middleware "strip@kubernetescrd" does not exist\`): clients get 404.
   = help: Did you mean "shop-strip@kubernetescrd"? Write the namespace, a dash, the name of the Middleware, and \`@kubernetescrd\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: strip
  namespace: shop
spec:
  stripPrefix:
    prefixes:
      - /shop
---
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: all
  namespace: shop
spec:
  chain:
    middlewares:
      - name: strip
      # By namespace, name and provider.
      - name: shop-strip@kubernetescrd
      # Of a file of Traefik's own.
      - name: limits@file
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    # Where the namespace ends and the name begins, the objects tell.
    traefik.ingress.kubernetes.io/router.middlewares: shop-strip@kubernetescrd,shop-all@kubernetescrd
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`admin.example.com\`)
      middlewares:
        - name: strip
        # Filled in before it is applied.
        - name: \${MIDDLEWARE}
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or ends in another provider (\`@file\`) that may be switched on.
- The Middleware is declared under \`externals\`.
- Where the input holds no Middleware of that namespace, it is a note; where it holds others, a warning.

## How to fix

Name a Middleware that is there (for an IngressRouteTCP a MiddlewareTCP). If it lives in another repository, declare it under \`externals\`.
`,"missing-field":`# missing-field

A field is missing without which the API server refuses the object.

## What happens at run time

The API server refuses the object: \`spec.template.spec.containers[0].name: Required value\`. For some fields nothing is read as 0 or as empty text, and then refused:
\`spec.template.spec.containers[0].readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive\`.

## Bad

<!-- example: bad/pods.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      topologySpreadConstraints:
        - maxSkew: 1
          whenUnsatisfiable: DoNotSchedule
      containers:
        - image: registry.example.com/api:1
          env:
            - value: info
          volumeMounts:
            - name: data
          readinessProbe:
            httpGet:
              path: /
      volumes:
        - name: data
          hostPath:
            type: Directory
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: shop
spec:
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          containers:
            - name: report
              image: registry.example.com/report:1
\`\`\`

\`\`\`text
error[missing-field]: \`spec\` of Deployment "web" has no \`template\`.
 --> pods.yaml:6:1
  |
5 |   namespace: shop
6 | spec:
  | ^^^^
  |
  = at run time: The API server refuses the Deployment: "spec.template.spec.containers: Required value".
  = help: Add \`template\`.

error[missing-field]: \`spec.template.spec.topologySpreadConstraints[0]\` of Deployment "api" has no \`topologyKey\`.
  --> pods.yaml:26:11
   |
25 |       topologySpreadConstraints:
26 |         - maxSkew: 1
   |           ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.topologySpreadConstraints[0].topologyKey: Required value".
   = help: Add \`topologyKey\`.

error[missing-field]: \`spec.template.spec.containers[0]\` of Deployment "api" has no \`name\`.
  --> pods.yaml:29:11
   |
28 |       containers:
29 |         - image: registry.example.com/api:1
   |           ^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].name: Required value".
   = help: Add \`name\`.

error[missing-field]: \`spec.template.spec.containers[0].env[0]\` of Deployment "api" has no \`name\`.
  --> pods.yaml:31:15
   |
30 |           env:
31 |             - value: info
   |               ^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].env[0].name: Required value".
   = help: Add \`name\`.

error[missing-field]: \`spec.template.spec.containers[0].volumeMounts[0]\` of Deployment "api" has no \`mountPath\`.
  --> pods.yaml:33:15
   |
32 |           volumeMounts:
33 |             - name: data
   |               ^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].volumeMounts[0].mountPath: Required value".
   = help: Add \`mountPath\`.

error[missing-field]: \`spec.template.spec.containers[0].readinessProbe.httpGet\` of Deployment "api" has no \`port\`.
  --> pods.yaml:35:13
   |
34 |           readinessProbe:
35 |             httpGet:
   |             ^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\`.

error[missing-field]: \`spec.template.spec.volumes[0].hostPath\` of Deployment "api" has no \`path\`.
  --> pods.yaml:39:11
   |
38 |         - name: data
39 |           hostPath:
   |           ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.volumes[0].hostPath.path: Required value".
   = help: Add \`path\`.

error[missing-field]: \`spec\` of CronJob "report" has no \`schedule\`.
  --> pods.yaml:47:1
   |
46 |   namespace: shop
47 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the CronJob: "spec.schedule: Required value".
   = help: Add \`schedule\`.
\`\`\`

<!-- /example -->

<!-- example: bad/bare.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
---
apiVersion: v1
kind: Pod
metadata:
  name: probe
  namespace: shop
  labels:
    app: probe
spec:
---
apiVersion: v1
kind: Pod
metadata:
  name: shell
  namespace: shop
spec:
  containers:
    - name: shell
      image: registry.example.com/shell:1
      env:
        -
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
subjects: []
\`\`\`

\`\`\`text
error[missing-field]: Deployment "web" says nothing but its name: its \`spec\` is missing.
 --> bare.yaml:2:1
  |
1 | apiVersion: apps/v1
2 | kind: Deployment
  | ^^^^
  |
  = at run time: The API server refuses the Deployment: "spec.selector: Required value".
  = help: Write what it is to do under \`spec\`, or remove the object.

error[missing-field]: Pod "probe" says nothing but its name: its \`spec\` is empty.
  --> bare.yaml:14:1
   |
13 |     app: probe
14 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the Pod: "spec.containers: Required value".
   = help: Write what it is to do under \`spec\`, or remove the object.

error[missing-field]: \`spec.containers[0].env[0]\` of Pod "shell" has no \`name\`.
  --> bare.yaml:26:9
   |
25 |       env:
26 |         -
   |         ^
   |
   = at run time: The API server refuses the Pod: "spec.containers[0].env[0].name: Required value".
   = help: Add \`name\`.

error[missing-field]: RoleBinding "readers" has no \`roleRef\`.
  --> bare.yaml:29:1
   |
28 | apiVersion: rbac.authorization.k8s.io/v1
29 | kind: RoleBinding
   | ^^^^
   |
   = at run time: The API server refuses the RoleBinding: "roleRef.name: Required value".
   = help: Add \`roleRef\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/whole.yaml -->

\`\`\`yaml
# Everything that is asked for; what OpenAPI calls required and the API server does not ask for is left out.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      securityContext:
        sysctls:
          - name: kernel.shm_rmid_forced
      containers:
        - name: web
          image: registry.example.com/web:1
          lifecycle:
            preStop:
              sleep: {}
          readinessProbe:
            httpGet:
              port: 8080
              httpHeaders:
                - name: X-Empty
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: nothing
  namespace: shop
\`\`\`

<!-- /example -->

## When it is silent

- Pieces of patches: files that a kustomization lists as patches, files with \`patch\` in their names, objects with \`$patch\`, a workload with a \`spec\` but without a
  selector, a container without an image. An object without \`spec\` is taken for a piece if it brings labels or annotations; if it says nothing but its
  name, or \`spec\` stands there empty, it is a mistake.
- A field that is there under a misspelt name or at the wrong level: \`unknown-field\` says so.
- Fields that other rules tell with better words: ports of Services and containers, paths and backends of an Ingress, selectors.
- Fields that OpenAPI calls required, and the API server does not ask for.

## How to fix

Add the field, and look whether its neighbours are indented as they should be.
`,"node-port-closed":`# node-port-closed

No security group of the nodes lets the port in that a target group asks.

## What happens at run time

A load balancer reaches nodes like any other host: through their security groups. If none of them has an opening for the node port, packets are dropped without a word. The health checks run
into their timeout, the targets are \`unhealthy\` with the reason \`Target.Timeout\`, and so do clients.

## Bad

<!-- example: bad/terraform -->

\`edge.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "web" {
  name     = "edge-web"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_instance" "node" {
  count                  = 2
  vpc_security_group_ids = [aws_security_group.nodes.id]
}

resource "aws_lb_target_group_attachment" "node" {
  count            = 2
  target_group_arn = aws_lb_target_group.web.arn
  target_id        = aws_instance.node[count.index].id
}

resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }

  ingress {
    from_port   = 6443
    to_port     = 6443
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

\`\`\`text
error[node-port-closed]: Target group "aws_lb_target_group.web" sends to port 30080 of the nodes, but no security group of theirs lets it in.
  --> terraform/edge.tf:8:14
   |
 7 |   name     = "edge-web"
 8 |   port     = 30080
   |              ^^^^^
   |
  ::: terraform/edge.tf:35:1
   |
33 | }
34 |
35 | resource "aws_security_group" "nodes" {
   | ------------------------------------- security group "aws_security_group.nodes" has its openings here
   |
   = at run time: Connections of the load balancer and its health checks are dropped: all targets are unhealthy, and clients run into a timeout.
   = help: Open TCP port 30080 in a security group of the nodes, for the clients or for the load balancer.
\`\`\`

<!-- /example -->

<!-- example: bad/binding.yaml -->

\`\`\`yaml
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: https
  namespace: edge
spec:
  targetGroupARN: arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/https/0123456789abcdef
  targetType: instance
  serviceRef:
    name: traefik
    port: 443
  networking:
    ingress:
      - from:
          - ipBlock:
              cidr: 10.0.0.0/16
        ports:
          - protocol: TCP
            port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - port: 443
      targetPort: websecure
      nodePort: 30001
\`\`\`

\`\`\`text
warning[node-port-closed]: TargetGroupBinding "https" opens port 443 of the nodes, but its traffic goes to node port 30001.
  --> binding.yaml:19:19
   |
18 |           - protocol: TCP
19 |             port: 443
   |                   ^^^
   |
  ::: binding.yaml:24:9
   |
23 | metadata:
24 |   name: traefik
   |         ------- Service "traefik" has node port 30001
   |
   = at run time: The controller opens 443 in the security group of the nodes. Unless something else opens 30001, connections and health checks are dropped: clients run into a timeout.
   = help: Write \`port: 30001\`: nodes are asked on the node port, not on the port of the Service.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/terraform -->

\`edge.tf\`:

\`\`\`yaml
resource "aws_lb" "edge" {
  name               = "edge"
  load_balancer_type = "network"
}

resource "aws_lb_target_group" "web" {
  name     = "edge-web"
  port     = 30080
  protocol = "TCP"
  vpc_id   = var.vpc_id
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.edge.arn
  port              = 80
  protocol          = "TCP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_instance" "node" {
  count                  = 2
  vpc_security_group_ids = [aws_security_group.nodes.id]
}

resource "aws_lb_target_group_attachment" "node" {
  count            = 2
  target_group_arn = aws_lb_target_group.web.arn
  target_id        = aws_instance.node[count.index].id
}

resource "aws_security_group" "nodes" {
  name   = "nodes"
  vpc_id = var.vpc_id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }

  ingress {
    from_port   = 30000
    to_port     = 32767
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

<!-- /example -->

## When it is silent

- A TargetGroupBinding whose \`networking\` opens the node port as well, every port, or none at all.
- The security groups of any target are not known: they come from elsewhere, or from EKS.
- Openings may be made that are not in the input: rules for a group that is not known, a list that is filled in, a group without a single opening.
- Ranges or protocols of an opening are not known.
- Whose addresses an opening is for is not judged.

## How to fix

Open the node port, or the whole range 30000-32767, in a security group of the nodes.
`,"node-port-conflict":`# node-port-conflict

A node port is asked for twice.

## What happens at run time

A node port is taken once in the whole cluster. The API server's allocator knows numbers only: another namespace, or UDP instead of TCP, is the same
number. The Service that comes second is refused: \`provided port is already allocated\`. Within one Service, TCP and UDP may share a node port, but only if
their \`port\` is the same too, as with HTTP/3. \`healthCheckNodePort\` is taken from the same numbers.

Two files of different directories may be alternatives that are never deployed together. It is a warning where something speaks for that: some object of the
input is defined in two directories, or in three files; or the number is asked for in three directories. It is an error otherwise.

## Bad

<!-- example: bad/two-services.yaml -->

\`\`\`yaml
# Node ports belong to the whole cluster: another namespace or protocol does not help.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - port: 443
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: vpn
  namespace: vpn
spec:
  type: NodePort
  selector:
    app: vpn
  ports:
    - port: 1194
      protocol: UDP
      nodePort: 30443
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: LoadBalancer
  selector:
    app: traefik-internal
  ports:
    - name: websecure
      port: 443
      nodePort: 30443
    - name: http3
      port: 443
      protocol: UDP
      nodePort: 30443
\`\`\`

\`\`\`text
error[node-port-conflict]: Node port 30443 of Service "vpn/vpn" is already taken by Service "traefik/traefik".
  --> two-services.yaml:27:17
   |
26 |       protocol: UDP
27 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: two-services.yaml:13:17
   |
12 |     - port: 443
13 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
  ::: two-services.yaml:41:17
   |
40 |       port: 443
41 |       nodePort: 30443
   |                 ----- Service "traefik-internal" asks for it, too
   |
   = at run time: The API server refuses the Service that comes second: "provided port is already allocated".
   = help: Give one of the two another node port; protocols and namespaces make no difference.

error[node-port-conflict]: Node port 30443 of Service "traefik-internal" is already taken by Service "traefik".
  --> two-services.yaml:41:17
   |
40 |       port: 443
41 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: two-services.yaml:13:17
   |
12 |     - port: 443
13 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
  ::: two-services.yaml:27:17
   |
26 |       protocol: UDP
27 |       nodePort: 30443
   |                 ----- Service "vpn" asks for it, too
   |
   = at run time: The API server refuses the Service that comes second: "provided port is already allocated".
   = help: Give one of the two another node port; protocols and namespaces make no difference.
\`\`\`

<!-- /example -->
<!-- example: bad/within-one-service.yaml -->

\`\`\`yaml
# TCP and UDP share a node port only where \`port\` is the same; the health check takes one too.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30080
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      nodePort: 30080
    - name: web-alt
      port: 8080
      nodePort: 30080
    - name: websecure
      port: 443
      nodePort: 30443
    - name: http3
      port: 8443
      protocol: UDP
      nodePort: 30443
\`\`\`

\`\`\`text
error[node-port-conflict]: \`healthCheckNodePort: 30080\` of Service "traefik" is also the nodePort of its port 80.
  --> within-one-service.yaml:10:24
   |
 9 |   externalTrafficPolicy: Local
10 |   healthCheckNodePort: 30080
   |                        ^^^^^
   |
  ::: within-one-service.yaml:16:17
   |
15 |       port: 80
16 |       nodePort: 30080
   |                 ----- 30080 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "failed to allocate requested HealthCheck NodePort 30080: provided port is already allocated".
   = help: Give \`healthCheckNodePort\` a number of its own, or leave it out: one is allocated.

error[node-port-conflict]: Node port 30080 is given to two ports of Service "traefik": 80/TCP and 8080/TCP.
  --> within-one-service.yaml:19:17
   |
18 |       port: 8080
19 |       nodePort: 30080
   |                 ^^^^^
   |
  ::: within-one-service.yaml:16:17
   |
15 |       port: 80
16 |       nodePort: 30080
   |                 ----- 30080 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "provided port is already allocated".
   = help: Give each port a node port of its own.

error[node-port-conflict]: Node port 30443 is given to two ports of Service "traefik": 443/TCP and 8443/UDP.
  --> within-one-service.yaml:26:17
   |
25 |       protocol: UDP
26 |       nodePort: 30443
   |                 ^^^^^
   |
  ::: within-one-service.yaml:22:17
   |
21 |       port: 443
22 |       nodePort: 30443
   |                 ----- 30443 is taken here, by Service "traefik"
   |
   = at run time: The API server refuses the Service: "provided port is already allocated".
   = help: TCP and UDP may share a node port only where \`port\` is the same too: make the ports equal, or take two node ports.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/shared.yaml -->

\`\`\`yaml
# HTTP/3: TCP and UDP of the same \`port\` in one Service share their node port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: websecure
      port: 443
      targetPort: websecure
      nodePort: 30443
    - name: websecure-http3
      port: 443
      protocol: UDP
      targetPort: websecure-http3
      nodePort: 30443
    # Left to the API server, which never picks a number that is taken.
    - name: web
      port: 80
      targetPort: web
---
# A Service whose node ports have numbers of their own.
apiVersion: v1
kind: Service
metadata:
  name: whoami
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - port: 80
      targetPort: web
      nodePort: 30444
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: websecure-http3, containerPort: 8443, protocol: UDP }
\`\`\`

<!-- /example -->

## When it is silent

- The Services belong to different contexts: directories with copies of the same objects, or different kustomizations, are different clusters.
- Both are definitions of the same Service (\`duplicate-object\`), or the same \`port\` and protocol stand twice in one Service (\`duplicate-port\`).
- The number is outside the range: the Service is refused for that (\`node-port-out-of-range\`).
- Between lessons or examples (directories that repeat some of each other's objects, and none that all of them define) it is a note.
- Where three Services of different names, in three directories of one input, ask for the same number, it is a warning: lessons and examples like to repeat one.
- A Service is headless or its name is a placeholder.

## How to fix

Give one of them another node port, or leave \`nodePort\` out where nothing outside depends on the number.
`,"node-port-not-allowed":`# node-port-not-allowed

A Service asks for a node port that its type does not have.

## What happens at run time

Only Services of type NodePort and LoadBalancer have node ports. On a ClusterIP Service, which is also what a Service without \`type\` is, the API server
refuses the field: \`\`may not be used when \`type\` is 'ClusterIP'\`\`. On an ExternalName Service it is accepted and without effect: nothing listens.
A NodePort or LoadBalancer Service with \`clusterIP: None\` is refused too: node ports lead to a cluster address, and it has none.

## Bad

<!-- example: bad/cluster-ip.yaml -->

\`\`\`yaml
# The type that was left out is ClusterIP.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      nodePort: 30000
    - name: websecure
      port: 443
      nodePort: 30001
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: web
  ports:
    - port: 80
      nodePort: 30080
\`\`\`

\`\`\`text
error[node-port-not-allowed]: \`nodePort: 30000\` is set, but Service "traefik" is of type ClusterIP, for it names no type.
  --> cluster-ip.yaml:13:17
   |
12 |       port: 80
13 |       nodePort: 30000
   |                 ^^^^^
   |
   = at run time: The API server refuses the Service: "may not be used when \`type\` is 'ClusterIP'".
   = help: Write \`type: NodePort\`, or remove \`nodePort\` if only the cluster itself is to reach the Service.

error[node-port-not-allowed]: \`nodePort: 30080\` is set, but Service "web" is of type ClusterIP.
  --> cluster-ip.yaml:29:17
   |
28 |     - port: 80
29 |       nodePort: 30080
   |                 ^^^^^
   |
  ::: cluster-ip.yaml:24:9
   |
23 | spec:
24 |   type: ClusterIP
   |         --------- the type of Service "web" is set here
   |
   = at run time: The API server refuses the Service: "may not be used when \`type\` is 'ClusterIP'".
   = help: Write \`type: NodePort\`, or remove \`nodePort\` if only the cluster itself is to reach the Service.
\`\`\`

<!-- /example -->
<!-- example: bad/headless.yaml -->

\`\`\`yaml
# A node port leads to a cluster address, which a headless Service does not have.
apiVersion: v1
kind: Service
metadata:
  name: database
  namespace: shop
spec:
  type: NodePort
  clusterIP: None
  selector:
    app: database
  ports:
    - port: 5432
      nodePort: 30432
---
apiVersion: v1
kind: Service
metadata:
  name: cache
  namespace: shop
spec:
  clusterIP: None
  type: LoadBalancer
  selector:
    app: cache
  ports:
    - port: 6379
\`\`\`

\`\`\`text
error[node-port-not-allowed]: Service "database" of type NodePort has \`clusterIP: None\`.
 --> headless.yaml:9:14
  |
8 |   type: NodePort
9 |   clusterIP: None
  |              ^^^^
  |
  = at run time: The API server refuses the Service: "may not be set to 'None' for NodePort services".
  = help: Remove \`clusterIP: None\`, or make a second, headless Service of type ClusterIP.

error[node-port-not-allowed]: Service "cache" of type LoadBalancer has \`clusterIP: None\`.
  --> headless.yaml:22:14
   |
21 | spec:
22 |   clusterIP: None
   |              ^^^^
   |
   = at run time: The API server refuses the Service: "may not be set to 'None' for LoadBalancer services".
   = help: Remove \`clusterIP: None\`, or make a second, headless Service of type ClusterIP.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/types.yaml -->

\`\`\`yaml
# ClusterIP with \`nodePort: 0\`, which is the same as none.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 0
---
# Explicit node ports are honoured, even if no others are allocated.
apiVersion: v1
kind: Service
metadata:
  name: web-public
  namespace: shop
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 30080
---
# A type that is filled in later may be any.
apiVersion: v1
kind: Service
metadata:
  name: web-nodes
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      nodePort: 30081
---
# Headless without node ports.
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- \`nodePort: 0\`, which is the same as none.
- The type is a placeholder, or a word that is no type.
- LoadBalancer with \`allocateLoadBalancerNodePorts: false\` and a \`nodePort\`: it is honoured.

## How to fix

Write \`type: NodePort\` if nodes are to listen; otherwise remove \`nodePort\`. A headless Service for the Pods' own names can stand beside.
`,"node-port-out-of-range":`# node-port-out-of-range

A Service asks for a node port outside the range of the cluster.

## What happens at run time

The API server takes node ports from one range, 30000-32767 unless it runs with another \`--service-node-port-range\`. It refuses a Service that asks
for a number outside: \`provided port is not in the valid range. The range of valid ports is 30000-32767\`. The range is looked at only when the
port is really taken, so \`kubectl apply --dry-run=server\` lets such a Service pass. \`healthCheckNodePort\` comes out of the same range.

## Bad

<!-- example: bad/below-and-above.yaml -->

\`\`\`yaml
# A node port is a number of its own, not the Service port; the range is the cluster's.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: 8000
      nodePort: 80
    - name: websecure
      port: 443
      targetPort: 8443
      nodePort: 32768
    - name: metrics
      port: 9100
      nodePort: 30100
\`\`\`

\`\`\`text
error[node-port-out-of-range]: \`nodePort: 80\` of Service "traefik" is outside the node port range 30000-32767.
  --> below-and-above.yaml:15:17
   |
14 |       targetPort: 8000
15 |       nodePort: 80
   |                 ^^
   |
   = at run time: The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is 30000-32767".
   = help: 80 is the Service port; a node port is a number of its own. Choose a free number from 30000-32767, or set \`nodePortRange\` in ingress-lint.yaml to the \`--service-node-port-range\` of the API server.

error[node-port-out-of-range]: \`nodePort: 32768\` of Service "traefik" is outside the node port range 30000-32767.
  --> below-and-above.yaml:19:17
   |
18 |       targetPort: 8443
19 |       nodePort: 32768
   |                 ^^^^^
   |
   = at run time: The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is 30000-32767".
   = help: Choose a free number from 30000-32767, or set \`nodePortRange\` in ingress-lint.yaml to the \`--service-node-port-range\` of the API server.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/edges.yaml -->

\`\`\`yaml
# Both ends of the default range, an allocated one (0), and one that is filled in later.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30000
    - name: websecure
      port: 443
      targetPort: websecure
      nodePort: 32767
    - name: metrics
      port: 9100
      targetPort: metrics
      nodePort: 0
    - name: traefik
      port: 9000
      targetPort: traefik
      nodePort: \${DASHBOARD_NODE_PORT}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: metrics, containerPort: 9100 }
            - { name: traefik, containerPort: 9000 }
\`\`\`

<!-- /example -->

## When it is silent

- \`nodePort: 0\` or none: the API server picks one.
- The type has no node ports (\`node-port-not-allowed\` says so), the Service is headless, or \`healthCheckNodePort\` is not allowed anyway
  (\`external-traffic-policy-not-allowed\`).
- The number is a placeholder, or the Service's name is.

## How to fix

Choose a number from the range. If the cluster has another one, write it as \`nodePortRange: 20000-22767\` into ingress-lint.yaml.
`,"node-port-without-target-group":`# node-port-without-target-group

A NodePort Service for clients is fed by no target group.

## What happens at run time

The nodes listen on the node port, but the load balancer has no target group for it: no request of a client ever comes. Usually a second
gateway was added and its target group forgotten, in AWS or in ingress-lint.yaml.

## Bad

<!-- example: bad/second-gateway -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: http
    service: traefik/traefik
    protocol: TCP
    port: 30000
  - name: https
    service: traefik/traefik
    protocol: TCP
    port: 30001
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
# The gateway for the intranet was forgotten.
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik-internal
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik-internal
  template:
    metadata:
      labels:
        app: traefik-internal
    spec:
      containers:
        - name: traefik-internal
          image: registry.example.com/traefik-internal:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[node-port-without-target-group]: Service "traefik-internal" is of type NodePort (30080 (web), 30443 (websecure)), but no target group sends to it.
  --> second-gateway/traefik.yaml:42:9
   |
41 | spec:
42 |   type: NodePort
   |         ^^^^^^^^
   |
  ::: second-gateway/ingress-lint.yaml:3:14
   |
 2 |   - name: http
 3 |     service: traefik/traefik
   |              --------------- the target groups that are declared feed other Services
   |
   = at run time: The nodes listen, but no traffic from outside comes in through the load balancer.
   = help: Add its target group to \`targetGroups\` in ingress-lint.yaml, or make the Service one of type ClusterIP.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/seed -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# What is opened beside is another matter.
rules:
  admin-port-exposed: off
  service-exposed-beside-ingress: off
targetGroups:
  - name: http
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30000
    targetType: node-ip
  - name: https
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30001
    targetType: node-ip
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Three of the five node ports are for operators, who know the numbers.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: traefik, port: 9000, targetPort: traefik, nodePort: 30900 }
    - { name: metrics, port: 9100, targetPort: metrics, nodePort: 31958 }
    - { name: k8s, port: 6443, targetPort: k8s, nodePort: 30266 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8080 }
            - { name: websecure, containerPort: 8443 }
            - { name: traefik, containerPort: 9000 }
            - { name: metrics, containerPort: 9100 }
            - { name: k8s, containerPort: 6443 }
---
# A dashboard, asked on the node itself.
apiVersion: v1
kind: Service
metadata:
  name: traefik-dashboard
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: dashboard, port: 9000, targetPort: traefik, nodePort: 30901 }
---
# A load balancer of its own.
apiVersion: v1
kind: Service
metadata:
  name: traefik-public
  namespace: api-gateway-system
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30444 }
---
# A TargetGroupBinding feeds it.
apiVersion: v1
kind: Service
metadata:
  name: traefik-bound
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: elbv2.k8s.aws/v1beta1
kind: TargetGroupBinding
metadata:
  name: traefik-bound
  namespace: api-gateway-system
spec:
  targetGroupName: traefik-bound
  serviceRef:
    name: traefik-bound
    port: 443
---
# Reached through an Ingress; the node port is besides.
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - { name: http, port: 80, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  name: http
---
# Published in DNS with the addresses of the nodes.
apiVersion: v1
kind: Service
metadata:
  name: vpn
  namespace: vpn
  annotations:
    external-dns.alpha.kubernetes.io/hostname: vpn.example.com
spec:
  type: NodePort
  selector:
    app: vpn
  ports:
    - { name: https, port: 443, targetPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: vpn
  namespace: vpn
spec:
  selector:
    matchLabels:
      app: vpn
  template:
    metadata:
      labels:
        app: vpn
    spec:
      containers:
        - name: vpn
          image: registry.example.com/vpn:1
          ports:
            - containerPort: 8443
\`\`\`

<!-- /example -->

## When it is silent

- The config declares no target groups, or none whose Service is in this context.
- Any port of the Service is fed: the other ports of a gateway, its dashboard or metrics, need no target group.
- The Service has no port for clients (80, 443, \`web\`, \`websecure\`, \`http\`, \`https\`).
- A TargetGroupBinding, an Ingress or a Rollout refers to the Service, or an annotation makes a DNS record or a load balancer of it.
- Type LoadBalancer.

## How to fix

Declare the target group that feeds it, or make the Service one of type ClusterIP.
`,"patch-without-target":`# patch-without-target

A patch of a kustomization finds no object to change.

## What happens at run time

A patch that names its object itself makes kustomize fail: "no matches for Id". One with a \`target\` that selects nothing is passed over without a word: the port, host or selector that it should
set never reaches the cluster, and what is deployed is the base.

## Bad

<!-- example: bad/app -->

\`kustomization.yaml\`:

\`\`\`yaml
resources:
  - service.yaml
patches:
  - path: replicas.yaml
  - target:
      kind: Service
      name: shop-web
    patch: |-
      - op: replace
        path: /spec/externalName
        value: www.example.com
\`\`\`

\`replicas.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
spec:
  replicas: 3
\`\`\`

\`service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`\`\`text
error[patch-without-target]: This patch is for Deployment "shop", and the kustomization includes no such object.
 --> app/kustomization.yaml:4:11
  |
3 | patches:
4 |   - path: replicas.yaml
  |           ^^^^^^^^^^^^^
  |
  = at run time: \`kustomize build\` and \`kubectl apply -k\` fail: "no resource matches strategic merge patch", "no matches for Id".
  = help: Correct kind and name in the patch, or include the object; \`apiVersion\` has to be right, too.

warning[patch-without-target]: The patch with the target kind "Service", name "shop-web" changes nothing: the kustomization includes no such object.
 --> app/kustomization.yaml:5:5
  |
4 |   - path: replicas.yaml
5 |   - target:
  |     ^^^^^^
  |
  = at run time: Kustomize passes over it without a word, so what it should change goes to the cluster as it is.
  = help: Correct the target, include the object, or remove the patch.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/app -->

\`base/kustomization.yaml\`:

\`\`\`yaml
resources: [service.yaml]
namePrefix: dev-
\`\`\`

\`base/service.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ExternalName
  externalName: shop.example.com
\`\`\`

\`kustomization.yaml\`:

\`\`\`yaml
resources:
  - base
patches:
  # By the name that the base gives it, or by the one that it was written with.
  - target:
      kind: Service
      name: dev-.*
    patch: |-
      - op: replace
        path: /spec/externalName
        value: www.example.com
  - patch: |-
      apiVersion: v1
      kind: Service
      metadata:
        name: shop
        namespace: shop
        annotations:
          example.com/patched: "yes"
  # What a generator makes can be patched, too.
  - target:
      kind: ConfigMap
      name: settings
    patch: |-
      - op: add
        path: /data/b
        value: c
configMapGenerator:
  - name: settings
    literals: [a=b]
\`\`\`

<!-- /example -->

## When it is silent

- Some of what the kustomization includes is not known: a remote base, a chart, a template, a plugin.
- The patch belongs to a component, which may be meant for several kustomizations.
- A patch further in may give objects other names (\`options.allowNameChange\`, or an operation on \`/metadata/name\`).
- A Flux Kustomization or an Argo CD Application deploys the directory with components (\`spec.components\`): they are part of it, and where several name different ones, nothing is said.
- The target is an expression that is not plain, or selects by labels or namespace alone.

## How to fix

Write kind and name as the base does; the name may be the one before or after prefixes and suffixes.
`,"port-name-invalid":`# port-name-invalid

A port has a name that the API server does not take.

## What happens at run time

The API server refuses the object. A Service port's name is an RFC 1123 label: up to 63 lower-case letters, digits and hyphens. The name of a container port,
a named \`targetPort\`, the port of a probe and \`port.name\` of an Ingress backend are shorter: up to 15, with at least one letter, without two hyphens in a
row. So a Service port may have a name that no Ingress can refer to. A number in quotes is a name, and one without a letter:
\`must contain at least one letter (a-z)\`.

## Bad

<!-- example: bad/service.yaml -->

\`\`\`yaml
# Service port names are RFC 1123 labels; a targetPort in quotes is a name, and names of container ports are shorter.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: HTTP_web
      port: 80
      targetPort: "8080"
    - name: https
      port: 443
      targetPort: Https
    - name: administration-of-the-shop
      port: 9000
      targetPort: administration-of-the-shop
    - name: a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all
      port: 9001
\`\`\`

\`\`\`text
error[port-name-invalid]: "HTTP_web" cannot be the name of a port of Service "web".
  --> service.yaml:11:13
   |
10 |   ports:
11 |     - name: HTTP_web
   |             ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character".
   = help: Did you mean "http-web"? Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name).

error[port-name-invalid]: "8080" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:13:19
   |
12 |       port: 80
13 |       targetPort: "8080"
   |                   ^^^^^^
   |
   = at run time: The API server refuses the Service: "must contain at least one letter (a-z)".
   = help: In quotes it is a name: write \`targetPort: 8080\` without quotes. Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "Https" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:16:19
   |
15 |       port: 443
16 |       targetPort: Https
   |                   ^^^^^
   |
   = at run time: The API server refuses the Service: "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)".
   = help: Did you mean "https"? Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "administration-of-the-shop" of Service "web" cannot be the name of a targetPort.
  --> service.yaml:19:19
   |
18 |       port: 9000
19 |       targetPort: administration-of-the-shop
   |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "must be no more than 15 characters".
   = help: Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes.

error[port-name-invalid]: "a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all" cannot be the name of a port of Service "web".
  --> service.yaml:20:13
   |
19 |       targetPort: administration-of-the-shop
20 |     - name: a-name-that-is-far-too-long-for-any-port-of-any-service-anywhere-at-all
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "must be no more than 63 characters".
   = help: Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name).
\`\`\`

<!-- /example -->
<!-- example: bad/ingress.yaml -->

\`\`\`yaml
# A Service port may have a long name, or one of digits alone; but an Ingress can then only give its number.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: web-frontend-http
          - path: /admin
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: "9000"
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: web-frontend-http
      port: 80
    - name: admin
      port: 9000
\`\`\`

\`\`\`text
error[port-name-invalid]: "web-frontend-http" cannot be the name of a backend port of Ingress "shop".
  --> ingress.yaml:19:25
   |
18 |                 port:
19 |                   name: web-frontend-http
   |                         ^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Ingress: "must be no more than 15 characters".
   = help: That port of the Service has the number 80. Refer to a port of the Service by its number, or by a name that is valid.

error[port-name-invalid]: "9000" cannot be the name of a backend port of Ingress "shop".
  --> ingress.yaml:26:25
   |
25 |                 port:
26 |                   name: "9000"
   |                         ^^^^^^
   |
   = at run time: The API server refuses the Ingress: "must contain at least one letter (a-z)".
   = help: In quotes it is a name: write \`number: 9000\` without quotes. Refer to a port of the Service by its number, or by a name that is valid.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
# A Service port's name may be long, begin with a digit, or be all digits; a container port's may begin with a digit.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: the-frontend-of-the-shop-for-everyone
      port: 80
      targetPort: 8080
    - name: "8081"
      port: 8081
      targetPort: 2nd-http
    - name: \${PORT_NAME}
      port: 8082
      targetPort: \${TARGET_PORT}
    - name: metrics
      port: 9090
      targetPort: exactly-15-long
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
            - name: 2nd-http
              containerPort: 8081
            - name: exactly-15-long
              containerPort: 9090
            - name: \${EXTRA_PORT_NAME}
              containerPort: 9091
          readinessProbe:
            httpGet:
              path: /ready
              port: 2nd-http
          livenessProbe:
            grpc:
              port: 9090
---
# The long name is reached by its number.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /metrics
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: metrics
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or a \`targetPort\` beside a \`port\` that is no number (\`port: PORT\`): both are filled in before the file is applied.
- The port of a gRPC probe, which is a number or nothing.
- A name that is well-formed but not found is the business of \`target-port-not-found\`, \`probe-port-not-found\` and \`service-port-not-found\`.

## How to fix

Shorten the name, use lower case and hyphens, or write the number without quotes.
`,"probe-port-not-found":`# probe-port-not-found

A probe names a port that its own container does not have.

## What happens at run time

A named port of a probe is looked up by the kubelet in the ports of the same container, whatever their protocol. The API server does not check the
name. The kubelet cannot run such a probe and throws its result away, so that the container keeps the state in which it began:

- readiness: not ready. The Pod gets no requests from any Service (404 from Traefik).
- startup: not started. The Pod never becomes ready, and the other probes of the container never run; nothing restarts it.
- liveness: alive. Nothing is ever checked, so a container that hangs is never restarted. Requests go on as before: a warning.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The name of the port is one letter off.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /healthz
              port: htpp
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[probe-port-not-found]: The readinessProbe of container "web" names port "htpp", which the container does not have; its ports are 8080 (http).
  --> typo.yaml:22:21
   |
21 |               path: /healthz
22 |               port: htpp
   |                     ^^^^
   |
  ::: typo.yaml:23:11
   |
22 |               port: htpp
23 |           ports:
   |           ----- the ports of "web"
   |
   = at run time: The API server accepts it, but the kubelet cannot find the port: the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.
   = help: Did you mean "http"? Name a port of this very container, or give the number.
\`\`\`

<!-- /example -->

<!-- example: bad/other-container.yaml -->

\`\`\`yaml
# The port belongs to the container next to it.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
        - name: agent
          image: registry.example.com/agent:1
          startupProbe:
            httpGet:
              path: /
              port: http
\`\`\`

\`\`\`text
error[probe-port-not-found]: The startupProbe of container "agent" names port "http", which belongs to container "web".
  --> other-container.yaml:27:21
   |
26 |               path: /
27 |               port: http
   |                     ^^^^
   |
  ::: other-container.yaml:20:21
   |
19 |           ports:
20 |             - name: http
   |                     ---- "http" is declared here
   |
   = at run time: A probe looks for names in its own container only: the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs.
   = help: Its number is 8080. Give the number, which works for every container of the Pod, or move the probe.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/named.yaml -->

\`\`\`yaml
# A port of the same container, whatever its protocol; a number is right for any container.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
          livenessProbe:
            tcpSocket:
              port: admin
          startupProbe:
            tcpSocket:
              port: 1234
          ports:
            - name: http
              containerPort: 8080
            - name: admin
              containerPort: 9901
              protocol: UDP
\`\`\`

<!-- /example -->

## When it is silent

- The port is a number: it need not be declared, and it reaches any container of the Pod. gRPC probes take numbers only.
- The name is a placeholder or one that the API server refuses (digits in quotes, upper case): that is a defect of its own.
- The container has no image: it is a piece of a patch.

## How to fix

Name a port of the same container, or give the number.
`,"proxy-protocol-mismatch":`# proxy-protocol-mismatch

PROXY protocol is spoken on one side only of load balancer and Traefik.

## What happens at run time

With PROXY protocol v2 the load balancer puts a header with the client's address before the first byte of each connection. A Traefik that does not expect it takes the header for the
beginning of the request: HTTP gets 400, TLS handshakes fail. The other way round everything works, but the client's address is lost, which is a note.

## Bad

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
# Not a single client address comes through.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
    service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.proxyProtocol.trustedIPs=10.0.0.0/8
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[proxy-protocol-mismatch]: The load balancer (TCP 80) sends PROXY protocol to entry point "web", which does not expect it.
  --> annotation.yaml:9:66
   |
 8 |     service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
 9 |     service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
   |                                                                  ^^^
   |
  ::: annotation.yaml:37:15
   |
36 |           args:
37 |             - --entryPoints.web.address=:8000
   |               ------------------------------- entry point "web" is defined here
   |
   = at run time: Traefik takes the header for the beginning of the request: it answers HTTP with 400 Bad Request, and every TLS handshake fails.
   = help: Set \`entryPoints.web.proxyProtocol.trustedIPs\` to the addresses of the load balancer, or switch PROXY protocol off on its side.
\`\`\`

<!-- /example -->
<!-- example: bad/missing.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.proxyProtocol.trustedIPs=10.0.0.0/8
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
note[proxy-protocol-mismatch]: Entry point "websecure" expects PROXY protocol, but the load balancer (TCP 443) does not send it.
  --> missing.yaml:4:3
   |
 3 | metadata:
 4 |   name: traefik
   |   ^^^^
   |
  ::: missing.yaml:36:15
   |
35 |             - --entryPoints.web.address=:8000
36 |             - --entryPoints.websecure.address=:8443
   |               ------------------------------------- entry point "websecure" is defined here
   |
   = at run time: Connections come through, but Traefik sees the address of the load balancer or of a node for that of the client.
   = help: Switch PROXY protocol v2 on at the target group, or remove \`proxyProtocol\` if the client address comes through by itself.
\`\`\`

<!-- /example -->
<!-- example: bad/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# The load balancer speaks it, the entry point does not.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = true
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id

}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[proxy-protocol-mismatch]: Target group "aws_lb_target_group.web" sends PROXY protocol to entry point "web", which does not expect it.
  --> terraform/nlb.tf:7:23
   |
 6 |   vpc_id            = var.vpc_id
 7 |   proxy_protocol_v2 = true
   |                       ^^^^
   |
  ::: terraform/traefik.yaml:32:15
   |
31 |           args:
32 |             - --entryPoints.web.address=:8000
   |               ------------------------------- entry point "web" is defined here
   |
   = at run time: Traefik takes the header for the beginning of the request: it answers HTTP with 400 Bad Request, and every TLS handshake fails.
   = help: Set \`entryPoints.web.proxyProtocol.trustedIPs\` to the addresses of the load balancer, or switch PROXY protocol off on its side.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/file.yaml -->

\`\`\`yaml
# What else Traefik is told is in a file that is not here.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --configFile=/etc/traefik/traefik.yaml
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->
<!-- example: good/terraform -->

\`nlb.tf\`:

\`\`\`yaml
# Both sides speak it; on the second group a variable decides.
resource "aws_lb_target_group" "web" {
  name              = "web"
  port              = 30080
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = true
}
resource "aws_lb_target_group" "websecure" {
  name              = "websecure"
  port              = 30443
  protocol          = "TCP"
  vpc_id            = var.vpc_id
  proxy_protocol_v2 = var.proxy
}
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.1.2
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.web.proxyProtocol.trustedIPs=10.0.0.0/8
            - --entryPoints.websecure.address=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- Nothing of the input says which listener or target group leads to the entry point.
- The value is a variable, or a part of Traefik's static configuration is not in the input.
- Not only Pods of one Traefik stand behind the Service.

## How to fix

Set \`entryPoints.<name>.proxyProtocol.trustedIPs\` and the attribute of the target group together, or neither.
`,"redirect-to-inner-port":`# redirect-to-inner-port

Traefik redirects clients to a port that is open in its Pods alone.

## What happens at run time

\`http.redirections.entryPoint.to: websecure\` sends clients to the port on which the entry point \`websecure\` listens in the Pod. With \`:8443\` that is \`https://HOST:8443\`, whatever the Service and the load
balancer in front call it: nobody listens there, and every visitor who types the name without \`https://\` runs into a timeout. The same holds for \`port\` of a \`redirectScheme\`.

## Bad

<!-- example: bad/load-balancer.yaml -->

\`\`\`yaml
# The entry point listens on 8443, the load balancer on 443.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.web.http.redirections.entryPoint.to=websecure
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[redirect-to-inner-port]: Entry point "web" redirects to "websecure", that is to port 8443; from outside, Deployment "traefik" is reached on ports 80 and 443 alone.
  --> load-balancer.yaml:36:15
   |
35 |             - --entryPoints.websecure.http.tls=true
36 |             - --entryPoints.web.http.redirections.entryPoint.to=websecure
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: load-balancer.yaml:13:32
   |
12 |     - { name: web, port: 80, targetPort: web }
13 |     - { name: websecure, port: 443, targetPort: websecure }
   |                                --- Service "traefik" leads port 443 to 8443
   |
   = at run time: Clients are sent to https://HOST:8443, where nothing listens: the connection is refused, or runs into a timeout.
   = help: Write the port that clients see: \`--entryPoints.web.http.redirections.entryPoint.to=:443\`.
\`\`\`

<!-- /example -->
<!-- example: bad/nlb -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - { name: web, service: edge/traefik, protocol: TCP, port: 32080 }
  - { name: websecure, service: edge/traefik, protocol: TCP, port: 32443 }
loadBalancers:
  - name: edge
    listeners:
      - { port: 80, protocol: TCP, targetGroup: web }
      - { port: 443, protocol: TCP, targetGroup: websecure }
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Behind an NLB.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 32080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 32443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.web.http.redirections.entryPoint.to=:8443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[redirect-to-inner-port]: Entry point "web" redirects to port 8443; from outside, Deployment "traefik" is reached on ports 80 and 443 alone.
  --> nlb/traefik.yaml:36:15
   |
35 |             - --entryPoints.websecure.http.tls=true
36 |             - --entryPoints.web.http.redirections.entryPoint.to=:8443
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: nlb/ingress-lint.yaml:8:17
   |
 7 |       - { port: 80, protocol: TCP, targetGroup: web }
 8 |       - { port: 443, protocol: TCP, targetGroup: websecure }
   |                 --- listener "edge:443" leads port 443 to 8443
   |
   = at run time: Clients are sent to https://HOST:8443, where nothing listens: the connection is refused, or runs into a timeout.
   = help: Write the port that clients see: \`--entryPoints.web.http.redirections.entryPoint.to=:443\`.
\`\`\`

<!-- /example -->
<!-- example: bad/middleware -->

\`middleware.yaml\`:

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: https
  namespace: shop
spec:
  redirectScheme:
    scheme: https
    port: "8443"
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - web
  routes:
    - match: Host(\`shop.example.com\`)
      kind: Rule
      middlewares:
        - name: https
      services:
        - name: noop@internal
          kind: TraefikService
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# A Middleware redirects to the port of the Pod.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesCRD
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[redirect-to-inner-port]: Middleware "https" redirects to port 8443; from outside, Deployment "traefik" is reached on ports 80 and 443 alone.
  --> middleware/middleware.yaml:9:11
   |
 8 |     scheme: https
 9 |     port: "8443"
   |           ^^^^^^
   |
  ::: middleware/traefik.yaml:13:32
   |
12 |     - { name: web, port: 80, targetPort: web }
13 |     - { name: websecure, port: 443, targetPort: websecure }
   |                                --- Service "traefik" leads port 443 to 8443
   |
   = at run time: Clients are sent to https://HOST:8443, where nothing listens: the connection is refused, or runs into a timeout.
   = help: Write the port that clients see: \`port: "443"\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/load-balancer.yaml -->

\`\`\`yaml
# The port that clients see.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.web.http.redirections.entryPoint.to=:443
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->
<!-- example: good/nlb -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - { name: web, service: edge/traefik, protocol: TCP, port: 32080 }
  - { name: websecure, service: edge/traefik, protocol: TCP, port: 32443 }
loadBalancers:
  - name: edge
    listeners:
      - { port: 80, protocol: TCP, targetGroup: web }
      - { port: 8443, protocol: TCP, targetGroup: websecure }
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# The NLB listens on 8443, too.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 32080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 32443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.web.http.redirections.entryPoint.to=websecure
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->
<!-- example: good/unknown.yaml -->

\`\`\`yaml
# What leads to the node ports is not in the input: it may listen on 8443.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 32080 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 32443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.3.4
          args:
            - --entryPoints.web.address=:8000
            - --entryPoints.websecure.address=:8443
            - --entryPoints.websecure.http.tls=true
            - --entryPoints.web.http.redirections.entryPoint.to=websecure
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

<!-- /example -->

## When it is silent

- What leads to a node port is not in the input, or a listener's port is not known: clients may well ask for the inner number.
- The Pods take ports of their nodes (\`hostPort\`, \`hostNetwork\`), which may be mapped to any number.
- The redirection has a \`priority\` of its own: the routers of users may go before it.
- The Helm chart makes the flags: it puts in the port that its Service exposes.

Where a Service of type LoadBalancer says nothing of AWS it is a warning: a tool on a developer's machine may map another port to it.

## How to fix

Write the outer port with a colon in front: \`to: ":443"\`, that is \`--entryPoints.web.http.redirections.entryPoint.to=:443\`.
`,"removed-api-version":`# removed-api-version

An object has an API version that Kubernetes does not serve, or not for long.

## What happens at run time

Kubernetes stops serving old API versions. \`kubectl apply\` then knows no such kind: \`no matches for kind "Ingress" in version "networking.k8s.io/v1beta1"\`.
The manifest was fine on the old cluster, so the defect shows after the upgrade, when it is applied again. \`kubernetesVersion\` in ingress-lint.yaml says for which release
the manifests are meant; without it, the newest release that is known here counts. For an older one, a version that is deprecated there is a warning, and one that
comes later is an error. The releases are those of k8s.io/api, for every kind of Kubernetes itself.

## Bad

<!-- example: bad/ingress.yaml -->

\`\`\`yaml
# Gone since 1.22, and written otherwise in what came after.
apiVersion: extensions/v1beta1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            backend:
              serviceName: web
              servicePort: 80
---
apiVersion: networking.k8s.io/v1beta1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: autoscaling/v2beta2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  maxReplicas: 5
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
\`\`\`

\`\`\`text
error[removed-api-version]: Ingress "shop" has the API version extensions/v1beta1, which Kubernetes has not served since 1.22.
 --> ingress.yaml:2:13
  |
1 | # Gone since 1.22, and written otherwise in what came after.
2 | apiVersion: extensions/v1beta1
  |             ^^^^^^^^^^^^^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingress" in version "extensions/v1beta1"".
  = help: Use \`apiVersion: networking.k8s.io/v1\`. A backend is written \`service: {name, port: {number: 80}}\` there, \`spec.backend\` is \`spec.defaultBackend\`, and every path has a \`pathType\`. If the cluster is older than 1.22, set \`kubernetesVersion\` in ingress-lint.yaml.

error[removed-api-version]: IngressClass "traefik" has the API version networking.k8s.io/v1beta1, which Kubernetes has not served since 1.22.
  --> ingress.yaml:17:13
   |
16 | ---
17 | apiVersion: networking.k8s.io/v1beta1
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "IngressClass" in version "networking.k8s.io/v1beta1"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`. If the cluster is older than 1.22, set \`kubernetesVersion\` in ingress-lint.yaml.

error[removed-api-version]: HorizontalPodAutoscaler "web" has the API version autoscaling/v2beta2, which Kubernetes has not served since 1.26.
  --> ingress.yaml:24:13
   |
23 | ---
24 | apiVersion: autoscaling/v2beta2
   |             ^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "HorizontalPodAutoscaler" in version "autoscaling/v2beta2"".
   = help: Use \`apiVersion: autoscaling/v2\`. If the cluster is older than 1.26, set \`kubernetesVersion\` in ingress-lint.yaml.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/current.yaml -->

\`\`\`yaml
# What is served today.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
---
# Two versions of one group are served side by side.
apiVersion: autoscaling/v1
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  maxReplicas: 3
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
---
# A kind of a custom resource has versions of its own.
apiVersion: ingress.example.com/v1beta1
kind: IngressClass
metadata:
  name: shop
\`\`\`

<!-- /example -->

## When it is silent

- \`kubernetesVersion\` in ingress-lint.yaml names a release that still serves it. The default is the newest release that is known here.
- Custom resources, and a kind of the same name in another API group.
- What is deprecated without an end, such as \`v1\` Endpoints.

## How to fix

Use the API version that the finding names, and change the fields that it mentions.
`,"restart-policy-not-allowed":`# restart-policy-not-allowed

A workload has a restartPolicy that its kind cannot have.

## What happens at run time

Pods of a Deployment, ReplicaSet, StatefulSet, DaemonSet or ReplicationController are always restarted; those of a Job or CronJob end, so that their policy is \`Never\` or
\`OnFailure\` and has to be written. The API server refuses anything else, and no Pod is made.

## Bad

<!-- example: bad/lasting.yaml -->

\`\`\`yaml
# Pods of a Deployment are always restarted.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      restartPolicy: Never
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[restart-policy-not-allowed]: \`restartPolicy: Never\` cannot stand in the Pod template of Deployment "web".
  --> lasting.yaml:16:22
   |
15 |     spec:
16 |       restartPolicy: Never
   |                      ^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"".
   = help: Remove \`restartPolicy\`: the Pods of a Deployment are always restarted. What is to run once is a Job.
\`\`\`

<!-- /example -->

<!-- example: bad/jobs.yaml -->

\`\`\`yaml
# The default, Always, is nothing for a Job.
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: migrate
          image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: CronJob
metadata:
  name: clean
  namespace: shop
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Always
          containers:
            - name: clean
              image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[restart-policy-not-allowed]: The Pod template of Job "migrate" has no \`restartPolicy\`.
 --> jobs.yaml:9:5
  |
8 |   template:
9 |     spec:
  |     ^^^^
  |
  = at run time: The API server refuses the Job: "spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"".
  = help: Add \`restartPolicy: Never\` or \`restartPolicy: OnFailure\`; the default, Always, is not for Jobs.

error[restart-policy-not-allowed]: The Pod template of CronJob "clean" has \`restartPolicy: Always\`.
  --> jobs.yaml:25:26
   |
24 |         spec:
25 |           restartPolicy: Always
   |                          ^^^^^^
   |
   = at run time: The API server refuses the CronJob: "spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"".
   = help: Write \`restartPolicy: Never\` or \`restartPolicy: OnFailure\`: what is always restarted never ends.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/valid.yaml -->

\`\`\`yaml
# A Pod of its own may have any policy.
apiVersion: v1
kind: Pod
metadata:
  name: once
  namespace: shop
spec:
  restartPolicy: Never
  containers:
    - name: once
      image: registry.example.com/web:1
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    spec:
      restartPolicy: OnFailure
      # Always is for sidecars.
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
      containers:
        - name: migrate
          image: registry.example.com/web:1
---
# A piece of a patch.
apiVersion: batch/v1
kind: Job
metadata:
  name: clean
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: clean
          resources: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      restartPolicy: Always
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- A Pod of its own: it may have any policy.
- A Job or CronJob that is a piece of a patch: no container has an image.
- Other words than Always, OnFailure and Never, which are refused everywhere.

## How to fix

Remove \`restartPolicy\` from a Deployment and the like; write \`Never\` or \`OnFailure\` in a Job.
`,"route-not-taken":`# route-not-taken

No Traefik of the input takes a route that is meant for one.

## What happens at run time

Traefik looks only at what its static configuration asks for: providers that are switched on, the namespaces and labels of each, and one class. Whatever else is applied, the API server accepts; Traefik never sees it and writes no word about it. Its hosts answer 404.

## Bad

<!-- example: bad/provider.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.9
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesingress
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
# The same mistake: it is told once.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: blog
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`blog.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[route-not-taken]: IngressRoute "shop" is for the provider kubernetesCRD, which Deployment "traefik" does not have switched on.
  --> provider.yaml:42:9
   |
41 | metadata:
42 |   name: shop
   |         ^^^^
   |
  ::: provider.yaml:16:11
   |
15 |       containers:
16 |         - name: traefik
   |           ---- this Traefik
   |
   = at run time: Traefik never looks at such objects, and logs nothing about them: clients get 404.
   = help: Start Traefik with \`--providers.kubernetesCRD\`.
\`\`\`

<!-- /example -->

<!-- example: bad/class.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.9
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesingress
            - --providers.kubernetesingress.ingressClass=public
            - --providers.kubernetescrd
            - --providers.kubernetescrd.ingressClass=public
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: web
spec:
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: docs
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`docs.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[route-not-taken]: Ingress "shop" is of class "traefik", and Deployment "traefik" takes only those of class "public".
  --> class.yaml:55:21
   |
54 | spec:
55 |   ingressClassName: traefik
   |                     ^^^^^^^
   |
  ::: class.yaml:21:15
   |
20 |             - --providers.kubernetesingress
21 |             - --providers.kubernetesingress.ingressClass=public
   |               ------------------------------------------------- the class that it takes
   |
   = at run time: Traefik passes over it, and logs nothing: clients get 404.
   = help: Name the class "public", or give \`providers.kubernetesIngress.ingressClass\` the name of this one.

warning[route-not-taken]: Ingress "blog" has no class, and Deployment "traefik" takes only those of class "public".
  --> class.yaml:71:9
   |
70 | metadata:
71 |   name: blog
   |         ^^^^
   |
  ::: class.yaml:21:15
   |
20 |             - --providers.kubernetesingress
21 |             - --providers.kubernetesingress.ingressClass=public
   |               ------------------------------------------------- the class that it takes
   |
   = at run time: Traefik passes over it, and logs nothing: clients get 404.
   = help: Write \`ingressClassName: public\`, or leave \`providers.kubernetesIngress.ingressClass\` out.

warning[route-not-taken]: IngressRoute "docs" has no class, and Deployment "traefik" takes only those of class "public".
  --> class.yaml:91:9
   |
90 | metadata:
91 |   name: docs
   |         ^^^^
   |
  ::: class.yaml:23:15
   |
22 |             - --providers.kubernetescrd
23 |             - --providers.kubernetescrd.ingressClass=public
   |               --------------------------------------------- the class that it takes
   |
   = at run time: Traefik passes over it, and logs nothing: clients get 404.
   = help: Write the annotation \`kubernetes.io/ingress.class: public\`, or leave \`providers.kubernetesCRD.ingressClass\` out.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/taken.yaml -->

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.9
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesingress
            - --providers.kubernetesingress.namespaces=shop
            - --providers.kubernetescrd
            - --providers.kubernetescrd.ingressClass=public
            - --providers.kubernetescrd.labelSelector=expose=public
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
  annotations:
    ingressclass.kubernetes.io/is-default-class: "true"
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: nginx
spec:
  controller: k8s.io/ingress-nginx
---
# It gets the default class.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
# Another controller takes it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: blog
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: docs
  namespace: shop
  labels:
    expose: public
  annotations:
    kubernetes.io/ingress.class: public
spec:
  routes:
    - kind: Rule
      match: Host(\`docs.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: app
      image: registry.example.com/shop:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The input has no Traefik, or something about one of them is not known: a placeholder, a file that is not there, \`valuesFrom\`.
- One of several Traefiks takes the object.
- An Ingress that may be another controller's: its class is not Traefik's, or it has none and no annotation of Traefik's.
- A class that is named and that another Traefik, which is elsewhere, may ask for.
- One cause is told once: the provider, and each namespace that is not watched.

## How to fix

Switch the provider on, add the namespace, or give the object the class and the labels that Traefik asks for. It is a warning, for a Traefik of another repository may be meant.
`,"route-order-undefined":`# route-order-undefined

Two routes take the same requests with the same priority.

## What happens at run time

Traefik asks its routers in the order of their priorities, and by nothing else. Without a priority of its own a rule has that of its length, so the longer one goes first. Where a number is given to both, what is equal comes in no order at all: the routers stand in a map, which Go walks as it likes. A request that both take is answered now by the one Service, now by the other, and each reload of the configuration, such as a Pod that comes or goes, may turn it around. Neither the API server nor Traefik says a word.

The annotation \`router.priority\` is the usual cause: it holds for every path of its Ingress, and the path \`/\` takes what all the others take.

## Bad

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
# One annotation for two paths, of which one begins as the other.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7.9
          args:
            - --entryPoints.web.address=:8000
            - --providers.kubernetesingress
            - --providers.kubernetescrd
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: LoadBalancer
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.priority: "10"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: api
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    app: api
spec:
  containers:
    - name: app
      image: registry.example.com/api:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[route-order-undefined]: Paths of Ingress "shop" that take the same requests all have the priority 10: PathPrefix("/api") and PathPrefix("/").
  --> annotation.yaml:54:52
   |
53 |   annotations:
54 |     traefik.ingress.kubernetes.io/router.priority: "10"
   |                                                    ^^^^
   |
  ::: annotation.yaml:61:19
   |
60 |         paths:
61 |           - path: /
   |                   - the wider one is here
   |
   = at run time: Traefik sorts by priority alone, and what is equal comes in no order: Host("shop.example.com") && PathPrefix("/api") is answered now by the one Service, now by the other, and another reload may turn it around.
   = help: Remove the annotation, for without it the longer rule goes first; or put the paths into Ingresses of their own, each with its priority.
\`\`\`

<!-- /example -->

<!-- example: bad/routes.yaml -->

\`\`\`yaml
# Two routes with one priority.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      priority: 100
      services:
        - name: web
          port: 80
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
      priority: 100
      services:
        - name: api
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    app: api
spec:
  containers:
    - name: app
      image: registry.example.com/api:1
      ports:
        - containerPort: 8080
\`\`\`

\`\`\`text
warning[route-order-undefined]: This route and another one of the same object take the same requests, both with the priority 100.
  --> routes.yaml:17:17
   |
16 |       match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
17 |       priority: 100
   |                 ^^^
   |
  ::: routes.yaml:10:14
   |
 9 |     - kind: Rule
10 |       match: Host(\`shop.example.com\`)
   |              ------------------------ the wider one is here
   |
   = at run time: Traefik sorts by priority alone, and what is equal comes in no order: Host(\`shop.example.com\`) && PathPrefix(\`/api\`) is answered now by the one Service, now by the other, and another reload may turn it around.
   = help: Give this one, the narrower of the two, the higher priority; or leave both out, for then the longer rule goes first.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/routes.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      priority: 100
      services:
        - name: web
          port: 80
    # Of another host.
    - kind: Rule
      match: Host(\`api.example.com\`) && PathPrefix(\`/api\`)
      priority: 100
      services:
        - name: api
          port: 80
    # It ends at the same Service, whichever of the two is asked.
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/cart\`)
      priority: 100
      services:
        - name: web
          port: 80
    # A priority of its own.
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
      priority: 101
      services:
        - name: api
          port: 80
---
# Without priorities the longer rule goes first.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: blog
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`blog.example.com\`)
      services:
        - name: web
          port: 80
    - kind: Rule
      match: Host(\`blog.example.com\`) && PathPrefix(\`/api\`)
      services:
        - name: api
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: app
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: api
  namespace: shop
  labels:
    app: api
spec:
  containers:
    - name: app
      image: registry.example.com/api:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Both routes lead to the same Service port through the same middlewares: it makes no difference which of them answers.
- Neither takes all that the other takes, as far as the rules can be read; different hosts, entry points, or TLS on one side alone.
- The priorities are the lengths of the rules.
- The same rule twice is for [duplicate-route](../duplicate-route/README.md).
- The files may be alternatives to each other.

## How to fix

Give the narrower route the higher priority, or no priority to either. Paths of an Ingress that need priorities of their own go into Ingresses of their own.
`,"route-shadowed":`# route-shadowed

A route never answers: another one takes all of its requests before it.

## What happens at run time

Traefik makes both routers, and asks them in the order of their priority, larger first. Without a priority of its own a router has the length of its rule, also where that is not what was meant: of an Ingress, \`Host("a.example.com") && PathPrefix("/")\` is longer than \`Host("a.example.com") && Path("/api")\`, so an Exact path gets nothing where its path has at most six characters more than the Prefix beside it.

A route of TCP that matches HostSNI(\`*\`) without TLS takes all that comes to its entry points without TLS: routes of HTTP are asked after it.

## Bad

<!-- example: bad/exact.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
          - path: /api
            pathType: Exact
            backend:
              service:
                name: api
                port:
                  number: 80
          - path: /version
            pathType: Exact
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: other
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: other.example.com
      http:
        paths:
          - path: /a
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
          - path: /a
            pathType: Exact
            backend:
              service:
                name: api
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls=true
        - --providers.kubernetesingress
        - --providers.kubernetescrd
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: elsewhere
  namespace: shop
spec:
  # Its IngressClass is not in the input: who takes the one path takes the other.
  ingressClassName: traefik-internal
  rules:
    - host: elsewhere.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
          - path: /api
            pathType: Exact
            backend:
              service:
                name: api
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[route-shadowed]: This Exact path gets no request: Traefik lets the Prefix path "/" take them.
  --> exact.yaml:26:19
   |
25 |                   number: 80
26 |           - path: /api
   |                   ^^^^
   |
  ::: exact.yaml:19:19
   |
18 |         paths:
19 |           - path: /
   |                   - Ingress "shop" takes its requests
   |
   = at run time: Traefik goes by the length of its rules, and \`PathPrefix\` is longer than \`Path\`: the Service of the Exact path gets nothing.
   = help: Put the Exact path into an Ingress of its own, with the annotation \`traefik.ingress.kubernetes.io/router.priority: "44"\`.

warning[route-shadowed]: This Exact path gets no request: Traefik lets the Prefix path "/a" take them.
  --> exact.yaml:59:19
   |
58 |                   number: 80
59 |           - path: /a
   |                   ^^
   |
  ::: exact.yaml:52:19
   |
51 |         paths:
52 |           - path: /a
   |                   -- Ingress "other" takes its requests
   |
   = at run time: Traefik goes by the length of its rules, and \`PathPrefix\` is longer than \`Path\`: the Service of the Exact path gets nothing.
   = help: Put the Exact path into an Ingress of its own, with the annotation \`traefik.ingress.kubernetes.io/router.priority: "46"\`.

warning[route-shadowed]: This Exact path gets no request: Traefik lets the Prefix path "/" take them.
   --> exact.yaml:140:19
    |
139 |                   number: 80
140 |           - path: /api
    |                   ^^^^
    |
   ::: exact.yaml:133:19
    |
132 |         paths:
133 |           - path: /
    |                   - Ingress "elsewhere" takes its requests
    |
    = at run time: Traefik goes by the length of its rules, and \`PathPrefix\` is longer than \`Path\`: the Service of the Exact path gets nothing.
    = help: Put the Exact path into an Ingress of its own, with the annotation \`traefik.ingress.kubernetes.io/router.priority: "49"\`.
\`\`\`

<!-- /example -->

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      priority: 100
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
      services:
        - name: api
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
\`\`\`

\`\`\`text
warning[route-shadowed]: This route gets no request: another route of the same object takes all of them, with priority 100 over 46.
  --> route.yaml:15:14
   |
14 |     - kind: Rule
15 |       match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: route.yaml:9:14
   |
 8 |     - kind: Rule
 9 |       match: Host(\`shop.example.com\`)
   |              ------------------------ IngressRoute "shop" takes its requests
   |
   = at run time: Traefik asks the routers in the order of their priority; the Service of this one gets nothing.
   = help: Give this route a higher \`priority\` than 100, or take its requests out of the other rule.
\`\`\`

<!-- /example -->

<!-- example: bad/tcp.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata:
  name: database
  namespace: shop
spec:
  entryPoints: [web]
  routes:
    - match: HostSNI(\`*\`)
      services:
        - name: api
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints: [web]
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls=true
        - --providers.kubernetesingress
        - --providers.kubernetescrd
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
\`\`\`

\`\`\`text
warning[route-shadowed]: This route takes every connection without TLS that comes to web, also those of a route of IngressRoute "shop".
  --> tcp.yaml:9:14
   |
 8 |   routes:
 9 |     - match: HostSNI(\`*\`)
   |              ^^^^^^^^^^^^
   |
  ::: tcp.yaml:23:14
   |
22 |     - kind: Rule
23 |       match: Host(\`shop.example.com\`)
   |              ------------------------ IngressRoute "shop" is on no other entry point
   |
   = at run time: Traefik asks routes of TCP before those of HTTP, whatever their priorities; HTTP gets the answer of the TCP server, or none.
   = help: Give the route of TCP an entry point of its own, or match server names with \`tls\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exact.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
          # Long enough to go before PathPrefix("/").
          - path: /healthz
            pathType: Exact
            backend:
              service:
                name: shop
                port:
                  number: 80
          # It is taken by PathPrefix("/"), and goes to the same Service.
          - path: /cart
            pathType: Exact
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: first
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.priority: "100"
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Exact
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls=true
        - --providers.kubernetesingress
        - --providers.kubernetescrd
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: elsewhere
  namespace: shop
spec:
  # Which controller takes it is not in the input; others let Exact paths go first.
  ingressClassName: \${INGRESS_CLASS}
  rules:
    - host: elsewhere.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
          - path: /api
            pathType: Exact
            backend:
              service:
                name: api
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
\`\`\`

<!-- /example -->

<!-- example: good/route.yaml -->

\`\`\`yaml
# Longer rules go first: what is more special has its turn before what is general.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - web
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/api\`)
      services:
        - name: api
          port: 80
    # Only some of its requests are taken before.
    - kind: Rule
      match: Host(\`shop.example.com\`) && Method(\`POST\`)
      priority: 500
      services:
        - name: shop
          port: 80
    - kind: Rule
      match: Host(\`shop.example.com\`) && PathPrefix(\`/cart\`)
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: secure
  namespace: shop
spec:
  entryPoints:
    - websecure
  routes:
    # Another entry point, and TLS: they never meet.
    - kind: Rule
      match: Host(\`shop.example.com\`)
      priority: 1000
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: redirect
  namespace: shop
spec:
  entryPoints:
    - web
  routes:
    # Behind everything.
    - kind: Rule
      match: HostRegexp(\`^.+$\`)
      priority: 1
      services:
        - name: shop
          port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: tls
  namespace: shop
spec:
  entryPoints:
    - web
  routes:
    # With TLS alone; on web the others take what comes without.
    - kind: Rule
      match: Host(\`shop.example.com\`)
      priority: 2000
      services:
        - name: shop
          port: 80
  tls: {}
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --entrypoints.websecure.http.tls=true
        - --providers.kubernetesingress
        - --providers.kubernetescrd
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
\`\`\`

<!-- /example -->

## When it is silent

- Some request of the route may not match the other rule.
- They have no entry point in common, or one has TLS and the other has none.
- Priority, entry points or the version of Traefik are not known; without a Traefik in the input only routes of one object are compared.
- Several other routes together take everything: one alone has to.
- Their priorities are equal.
- Both lead to the same Service through the same middlewares.

## How to fix

Give the special route a \`priority\` above that of the general one. Of an Ingress the annotation \`traefik.ingress.kubernetes.io/router.priority\` counts for all of its paths: put the special path into an Ingress of its own.
`,"selector-template-mismatch":`# selector-template-mismatch

The selector of a workload does not match the labels of its own Pods.

## What happens at run time

Deployment, ReplicaSet, StatefulSet and DaemonSet find their Pods by their selector, and the API server refuses one that would not find its own:
\`\`spec.template.metadata.labels: Invalid value: {"app":"b"}: \`selector\` does not match template \`labels\` \`\`. Argo Rollouts marks such a
Rollout as invalid. \`--dry-run=client\` does not notice.

## Bad

<!-- example: bad/other-value.yaml -->

\`\`\`yaml
# The Pods would not belong to their own Deployment.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[selector-template-mismatch]: The selector of Deployment "web" asks for app=web, but its Pod template has app=api.
  --> other-value.yaml:10:12
   |
 9 |     matchLabels:
10 |       app: web
   |            ^^^
   |
  ::: other-value.yaml:14:14
   |
13 |       labels:
14 |         app: api
   |              --- app=api is here
   |
   = at run time: The API server refuses the Deployment: "spec.template.metadata.labels: Invalid value: {"app":"api"}: \`selector\` does not match template \`labels\`".
   = help: Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed.
\`\`\`

<!-- /example -->

<!-- example: bad/missing-selector.yaml -->

\`\`\`yaml
# apps/v1 no longer takes the labels of the template for a missing selector.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector: null
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[selector-template-mismatch]: Deployment "web" has no selector.
 --> missing-selector.yaml:7:1
  |
6 |   namespace: shop
7 | spec:
  | ^^^^
  |
  = at run time: The API server refuses the Deployment: "spec.selector: Required value".
  = help: Add a \`selector\` with \`matchLabels\` that the Pod template has.

error[selector-template-mismatch]: Deployment "api" has no selector.
  --> missing-selector.yaml:26:3
   |
25 | spec:
26 |   selector: null
   |   ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "spec.selector: Required value".
   = help: Add a \`selector\` with \`matchLabels\` that the Pod template has.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/subset.yaml -->

\`\`\`yaml
# The template may have more labels than the selector asks for.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        version: v2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

<!-- example: good/expressions.yaml -->

\`\`\`yaml
# NotIn and DoesNotExist are met by a label that is not there.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchExpressions:
      - key: app
        operator: In
        values: [web, api]
      - key: tier
        operator: NotIn
        values: [back]
      - key: legacy
        operator: DoesNotExist
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The kind has no such check: Job, CronJob, DeploymentConfig, ReplicationController; a Rollout with a \`workloadRef\` has no template.
- A key or value is a placeholder, or a label is no string (which the API server refuses for itself).
- The object has neither a selector nor labels in its template: it is a piece of a patch.
- The API version is an old one (\`extensions/v1beta1\`), which took the labels of the template for a missing selector.

## How to fix

Make \`spec.selector.matchLabels\` a part of \`spec.template.metadata.labels\`. The selector of a workload that exists cannot be changed: change the
template, or delete the workload and make it anew.
`,"service-account-not-found":`# service-account-not-found

A workload names a ServiceAccount that does not exist.

## What happens at run time

The API server accepts a Deployment without looking for the account. The ReplicaSet then fails to make Pods: \`error looking up service account edge/traefik: serviceaccount
"traefik" not found\` stands in its events and nowhere else; \`kubectl get pods\` shows nothing. A Service that selects them has no endpoints. A Pod of its own is refused at once.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The account is called otherwise.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik-ingress
  namespace: edge
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
  namespace: edge
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      serviceAccountName: traefik-ingres
      containers:
        - name: proxy
          image: traefik:v3.5
\`\`\`

\`\`\`text
error[service-account-not-found]: ServiceAccount "traefik-ingres" is not defined in namespace "edge".
  --> typo.yaml:22:27
   |
21 |     spec:
22 |       serviceAccountName: traefik-ingres
   |                           ^^^^^^^^^^^^^^
   |
  ::: typo.yaml:5:9
   |
 4 | metadata:
 5 |   name: traefik-ingress
   |         --------------- ServiceAccount "traefik-ingress" is defined here
   |
   = at run time: The API server accepts the Deployment, but not one Pod is made; only an event tells why: "error looking up service account edge/traefik-ingres: serviceaccount "traefik-ingres" not found".
   = help: Did you mean "traefik-ingress"? Add the ServiceAccount, name one of namespace "edge", or declare it under \`externals\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# The account is beside the workload.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: proxy
  namespace: edge
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      serviceAccountName: traefik
      containers:
        - name: proxy
          image: traefik:v3.5
\`\`\`

<!-- /example -->

## When it is silent

- The account is \`default\`, which each namespace has.
- No ServiceAccount of the namespace is in the input, and none has the name, or nearly the name: accounts are often made by eksctl, Terraform or an operator.
- The name is a placeholder, declared under \`externals\`, or mentioned in a document that could not be parsed.
- In a chart, the account is put into a namespace of its own and the workload into that of the release: the chart is meant to be installed there.
- Something whose objects are not seen (a Helm release, a remote base) brings objects into the namespace.

If other accounts of the namespace are there, but none with a name like it, it is a warning.

## How to fix

Add the ServiceAccount to the namespace of the workload, or correct the name.
`,"service-exposed-beside-ingress":`# service-exposed-beside-ingress

A Service behind an Ingress can be reached from outside without it.

## What happens at run time

An ingress controller in the cluster asks the Pods of a Service themselves: type NodePort or LoadBalancer is of no use to it. It is one more way in, which passes the
hosts, TLS, authentication and rate limits of the Ingress.

## Bad

<!-- example: bad/node-port.yaml -->

\`\`\`yaml
# Behind nginx, and on a port of every node.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
      nodePort: 30081
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
note[service-exposed-beside-ingress]: Service "shop" is of type NodePort, although Ingress "shop" leads to it.
  --> node-port.yaml:29:9
   |
28 | spec:
29 |   type: NodePort
   |         ^^^^^^^^
   |
  ::: node-port.yaml:53:23
   |
52 |               service:
53 |                 name: shop
   |                       ---- the route to it is here
   |
   = at run time: Port 30081 of every node leads to its Pods past the ingress controller: without hosts, TLS and authentication of the route.
   = help: Make it \`type: ClusterIP\`: the ingress controller asks the Pods themselves.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/cluster-ip.yaml -->

\`\`\`yaml
# Only by the Ingress.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  type: ClusterIP
  selector:
    app: shop
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

<!-- /example -->

## When it is silent

- The controller is one of a cloud, which may ask node ports (ALB, GKE), or is not known.
- The Service has a port that no route leads to.
- It has a target group, a name of its own (external-dns), or lets only some addresses in; or Traefik is told to use the node port.

## How to fix

Make it \`type: ClusterIP\`, and remove \`nodePort\`.
`,"service-not-found":`# service-not-found

A route or a target group names a Service that does not exist.

## What happens at run time

The API server accepts the object: it never checks that a backend exists. The controller looks the Service up in the namespace of
the Ingress and does not find it. Traefik logs \`service not found\` and makes no router: clients get 404, or the answer of a shorter route
that happens to match. ingress-nginx answers 503. A TargetGroupBinding deregisters every target.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The backend's name is one letter off.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: wbe
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
\`\`\`

\`\`\`text
error[service-not-found]: Service "wbe" is not defined in namespace "shop".
  --> typo.yaml:16:23
   |
15 |               service:
16 |                 name: wbe
   |                       ^^^
   |
  ::: typo.yaml:23:9
   |
22 | metadata:
23 |   name: web
   |         --- Service "web" is defined here
   |
   = at run time: The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.
   = help: Did you mean "web"? Name a Service of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# Namespace "default" and no namespace are the same; a placeholder is unknown, not wrong.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: \${API_SERVICE}
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: default
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: default
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder (\`\${API_SERVICE}\`, \`{{ .Values.service }}\`): unknown.
- The Service is declared under \`externals\`, or its namespace is filled by a Helm release, an Argo CD Application or an operator's custom
  resource of the input: it counts as a reference that leaves the input, in the footer.
- A document that could not be parsed mentions the name.
- The port is named \`use-annotation\`: for the AWS Load Balancer Controller the name is then an action, not a Service.
- Where a workload has the name, and no workload of its directory has a Service, it is a warning: \`kubectl expose\` makes Services under that name.
- Where the routes of a namespace name three Services or more and none of them is there, it is a warning: they are kept elsewhere. So it is between lessons, where only
  another one has Services, or one of a similar name.
- Where the input holds nothing else of the namespace, it is a warning instead of an error.

## How to fix

Correct the name, move the Ingress into the Service's namespace (an Ingress cannot cross namespaces), or add the Service.
`,"service-port-not-found":`# service-port-not-found

A route or a target group asks for a port that the Service does not have.

## What happens at run time

The API server accepts the object. A backend's port, by number or by name, is looked up among the Service's own ports: never among its
\`targetPort\`s, \`nodePort\`s or the container's ports. Traefik logs \`service port not found\` and makes no router: clients get 404. ingress-nginx answers
503. The AWS Load Balancer Controller deregisters every target of the TargetGroupBinding.

## Bad

<!-- example: bad/container-port.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: web
      nodePort: 30080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: web
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-port-not-found]: Service "web" has no port 8080; its ports are 80 (http).
  --> container-port.yaml:18:27
   |
17 |                 port:
18 |                   number: 8080
   |                           ^^^^
   |
  ::: container-port.yaml:29:3
   |
28 |     app: web
29 |   ports:
   |   ----- Service "web" has the ports 80 (http)
   |
   = at run time: The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.
   = help: 8080 is the container port; the Service port is 80. Give the number or the name of a Service port.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/number-or-name.yaml -->

\`\`\`yaml
# By number or by name, of the Service's own ports.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop-api
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: web
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: web
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Service is not in the input: \`service-not-found\` speaks, or nobody.
- The Service is an ExternalName without ports: controllers differ in what that means.
- The Service needs ports and has none: it is refused itself, as \`invalid-port-value\` says.
- A port name is a placeholder.

## How to fix

Write the number or the name of a Service port. \`number: 80\` and \`name: http\` are two ways; \`name: "80"\` is a name.
`,"service-selects-no-pod":`# service-selects-no-pod

The selector of a Service matches the Pods of no workload.

## What happens at run time

A Service selects Pods of its own namespace that have every label of its selector, key and value, case and all. What counts are the
labels in the Pod template, not those of the Deployment around it. Nothing checks that there are such Pods: the API server accepts the Service,
and no controller logs a word. It has no endpoints, so connections to its ClusterIP or NodePort fail. Traefik says \`Skipping service: no endpoints
found\` and makes no router: clients get 404. ingress-nginx answers 503.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The value in the selector is one letter off.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: wbe
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-selects-no-pod]: Service "web" selects no Pod: the Pods of Deployment "web" have app=web, not app=wbe.
  --> typo.yaml:9:10
   |
 8 |   selector:
 9 |     app: wbe
   |          ^^^
   |
  ::: typo.yaml:25:7
   |
24 |     metadata:
25 |       labels:
   |       ------ the Pods of Deployment "web" have the labels app=web
   |
   = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Did you mean "web"? Make the label in the selector and in the Pod template the same.
\`\`\`

<!-- /example -->

<!-- example: bad/label-on-deployment.yaml -->

\`\`\`yaml
# The labels stand on the Deployment, but a Service selects Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
    tier: front
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    app: web
    tier: front
spec:
  selector:
    matchLabels:
      name: web-pod
  template:
    metadata:
      labels:
        name: web-pod
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-selects-no-pod]: Service "web" selects no Pod: Deployment "web" has the labels app=web, tier=front itself, but its Pod template has not.
  --> label-on-deployment.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: label-on-deployment.yaml:29:7
   |
28 |     metadata:
29 |       labels:
   |       ------ the Pods of Deployment "web" have the labels name=web-pod
   |
   = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/matches.yaml -->

\`\`\`yaml
# Every entry of the selector is a label of the Pod template; the template may have more.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      version: v2
  template:
    metadata:
      labels:
        app: web
        version: v2
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The labels that do not match are set at run time: by controllers (\`statefulset.kubernetes.io/pod-name\`, \`pod-template-hash\` ...), by Argo
  Rollouts, or by members of a cluster that elect a leader (\`role: master\`, \`vault-active: "true"\`, \`operator: leader\`). It is a warning where nothing in the
  input may change Pods: no Role says so, and the account of the Pods is not kept elsewhere.
- The namespace has no workload in the input, so that its applications are probably kept elsewhere, unless what the selector asks for lies
  close by: a typo away, on the workload instead of its template, or in another namespace.
- A Helm release, an Argo CD Application or the custom resource of an operator fills the namespace, or a label of the selector belongs to an
  operator (\`strimzi.io/cluster\`) and no workload has its value under a plain key for the application (\`app\`).
- The Pods come with the cluster (\`kube-system\`, but for typos), with the mesh, or are in another cluster (\`service.cilium.io/global\`).
- A value is a placeholder, a label is no string (which the API server refuses), or a document that could not be parsed may hold the workload.
- The Pods are declared under \`externals\` (\`kind: Pod\`, \`name\` of the Service).
- The workload that comes nearest is refused itself: see \`selector-template-mismatch\`.
- It is a warning instead of an error if the workload that comes nearest is in another directory and has its own Service there, as examples have.
- It is a warning instead of an error if the labels match in another namespace, and one of the two has no namespace of its own or no
  workload beside it: the namespace may then be given on the command line.

## How to fix

Make the selector and the labels of the Pod template the same. Take out of the selector what changes with each release (version, chart), and put
labels that are missing into \`spec.template.metadata.labels\`, not into \`metadata.labels\` of the workload.
`,"service-selects-several-workloads":`# service-selects-several-workloads

A Service selects Pods of several workloads, and some do not serve its port.

## What happens at run time

A Service sends requests to every Pod that its selector matches, from whatever workload. With a numeric \`targetPort\` each of them is an endpoint,
whether anything listens there or not: a worker, a database or a migration Job with the labels of the application takes its part of the requests
and refuses them.

## Bad

<!-- example: bad/worker -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# A selector that only says which application takes in its worker.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: web
  template:
    metadata:
      labels:
        app: shop
        component: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: worker
  template:
    metadata:
      labels:
        app: shop
        component: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
\`\`\`

\`\`\`text
warning[service-selects-several-workloads]: Service "web" also selects the Pods of Deployment "worker", which do not declare port 8080.
  --> worker/manifests.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: worker/manifests.yaml:49:7
   |
48 |     metadata:
49 |       labels:
   |       ------ Deployment "worker" has these labels too
   |
   = at run time: A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.
   = help: Add a label to the selector that only the Pods of Deployment "web" have.
\`\`\`

<!-- /example -->

<!-- example: bad/job -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# A Job with the labels of the application.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: batch/v1
kind: Job
metadata:
  name: migrate
  namespace: shop
spec:
  template:
    metadata:
      labels:
        app: shop
    spec:
      restartPolicy: Never
      containers:
        - name: migrate
          image: registry.example.com/migrate:1
\`\`\`

\`\`\`text
warning[service-selects-several-workloads]: Service "web" also selects the Pods of Job "migrate".
  --> job/manifests.yaml:8:3
   |
 7 | spec:
 8 |   selector:
   |   ^^^^^^^^
   |
  ::: job/manifests.yaml:43:7
   |
42 |     metadata:
43 |       labels:
   |       ------ Job "migrate" has these labels too
   |
   = at run time: While a Pod of it runs, a part of the requests to port 8080 reaches it and is refused.
   = help: Add a label to the selector that only the Pods of Deployment "web" have.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/narrow -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# Each Service selects one workload.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: shop
    component: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: web
  template:
    metadata:
      labels:
        app: shop
        component: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: worker
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
      component: worker
  template:
    metadata:
      labels:
        app: shop
        component: worker
    spec:
      containers:
        - name: worker
          image: registry.example.com/worker:1
\`\`\`

<!-- /example -->

<!-- example: good/canary -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# The rule is not in the preset recommended.
rules:
  service-selects-several-workloads: warning
\`\`\`

\`manifests.yaml\`:

\`\`\`yaml
# Two versions of one program; the new one declares no port.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: stable
  template:
    metadata:
      labels:
        app: web
        track: stable
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: canary
  template:
    metadata:
      labels:
        app: web
        track: canary
    spec:
      containers:
        - name: web-canary
          image: registry.example.com/web:2
\`\`\`

<!-- /example -->

## When it is silent

- Each of the workloads declares the port, or runs the same image with the same command: two versions, blue and green, a canary.
- A workload speaks of the number in an argument, a variable, a probe or a ConfigMap.
- The targetPort is a name: Pods without it are left out (\`target-port-not-on-every-pod\`).
- The Service is headless, or a Rollout narrows it at run time.
- Ports of the Pods cannot be read for sure: placeholders, injected containers.
- The rule is not in the preset \`recommended\`: directories full of unrelated examples in one namespace would be full of findings.

## How to fix

Give each workload a label of its own (\`app.kubernetes.io/component\`), and put it into the selector.
`,"service-without-endpoints":`# service-without-endpoints

A Service has neither a selector nor endpoints of its own.

## What happens at run time

For a Service without a selector no controller makes endpoints: whoever writes the Service has to write an EndpointSlice, too. \`selector: {}\` and
\`selector: null\` are the same as no selector. The API server accepts it; connections to the Service fail, and Traefik makes no router
(\`Skipping service: no endpoints found\`): clients get 404.

## Bad

<!-- example: bad/nothing.yaml -->

\`\`\`yaml
# Neither a selector nor endpoints.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-without-endpoints]: Service "db" has no selector, and no EndpointSlice belongs to it.
 --> nothing.yaml:5:9
  |
4 | metadata:
5 |   name: db
  |         ^^
  |
  = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
  = help: Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name: db\` in namespace "shop".
\`\`\`

<!-- /example -->

<!-- example: bad/nothing.yaml -->

\`\`\`yaml
# Neither a selector nor endpoints.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[service-without-endpoints]: Service "db" has no selector, and no EndpointSlice belongs to it.
 --> nothing.yaml:5:9
  |
4 | metadata:
5 |   name: db
  |         ^^
  |
  = at run time: The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
  = help: Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name: db\` in namespace "shop".
\`\`\`

<!-- /example -->

## Good

<!-- example: good/slice.yaml -->

\`\`\`yaml
# Hand-made endpoints: an EndpointSlice by label, Endpoints by name.
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  ports:
    - name: postgres
      port: 5432
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata:
  name: db-1
  namespace: shop
  labels:
    kubernetes.io/service-name: db
addressType: IPv4
ports:
  - name: postgres
    port: 5432
endpoints:
  - addresses:
      - 10.0.0.7
---
apiVersion: v1
kind: Service
metadata:
  name: cache
  namespace: shop
spec:
  ports:
    - port: 6379
---
apiVersion: v1
kind: Endpoints
metadata:
  name: cache
  namespace: shop
subsets:
  - addresses:
      - ip: 10.0.0.7
    ports:
      - port: 6379
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Service is of type ExternalName, or headless: headless Services without a selector are how operators keep endpoints of their own.
- It is \`default/kubernetes\` or in \`kube-system\`.
- A mesh sends the requests elsewhere: a VirtualService, a TrafficSplit, or an HTTPRoute with the Service as its parent.
- Something makes the endpoints at run time: a Role or ClusterRole lets someone write endpoints, a Flagger Canary or a ServiceImport has the
  name, an operator's custom resource is in the namespace, or labels and annotations of the Service say so (Patroni, Linkerd, Cilium,
  Submariner, Consul, Tailscale, Skupper ...).
- The input is known to be incomplete, with \`completeness: open\`, or a document that could not be parsed mentions the Service.
- The Service, its Endpoints or EndpointSlice are declared under \`externals\`.
- It is a warning instead of an error if the input holds no workload of the namespace and nothing that was probably meant: a misspelt \`selector\`, endpoints under another name
  or in another namespace.

## How to fix

Add a \`selector\`, or an EndpointSlice with the label \`kubernetes.io/service-name\` in the same namespace. For a name outside of the cluster use a
Service of type ExternalName.
`,"stateful-set-service-not-found":`# stateful-set-service-not-found

The governing Service of a StatefulSet is missing or selects other Pods.

## What happens at run time

Pods of a StatefulSet have names of their own in DNS, such as \`db-0.db.shop.svc\`, under the Service that \`serviceName\` names. The API server does not
check that it exists. The Pods run without it, but these names do not resolve, and members that look for each other by name do not find each other.

## Bad

<!-- example: bad/missing.yaml -->

\`\`\`yaml
# The governing Service has another name.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db-headles
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
\`\`\`

\`\`\`text
warning[stateful-set-service-not-found]: Service "db-headles", which StatefulSet "db" names as its \`serviceName\`, is not defined in namespace "shop".
  --> missing.yaml:8:16
   |
 7 | spec:
 8 |   serviceName: db-headles
   |                ^^^^^^^^^^
   |
  ::: missing.yaml:27:9
   |
26 | metadata:
27 |   name: db-headless
   |         ----------- Service "db-headless" is defined here
   |
   = at run time: The Pods run, but their own names (db-0.db-headles.shop.svc) do not resolve.
   = help: Did you mean "db-headless"? Add a headless Service (\`clusterIP: None\`) of that name which selects the Pods, or name the one that does.
\`\`\`

<!-- /example -->

<!-- example: bad/other-pods.yaml -->

\`\`\`yaml
# The Service selects the Pods of another StatefulSet: a note.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: replica
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: replica
  template:
    metadata:
      labels:
        app: replica
    spec:
      containers:
        - name: replica
          image: registry.example.com/replica:1
          ports:
            - name: postgres
              containerPort: 5432
\`\`\`

\`\`\`text
note[stateful-set-service-not-found]: Service "db", which StatefulSet "replica" names as its \`serviceName\`, does not select its Pods.
  --> other-pods.yaml:43:16
   |
42 | spec:
43 |   serviceName: db
   |                ^^
   |
  ::: other-pods.yaml:31:3
   |
30 |   clusterIP: None
31 |   selector:
   |   -------- the selector of Service "db"
   |
  ::: other-pods.yaml:49:7
   |
48 |     metadata:
49 |       labels:
   |       ------ the Pods of StatefulSet "replica" have the labels app=replica
   |
   = at run time: The Pods run, but their own names (replica-0.db.shop.svc) do not resolve.
   = help: Name the Service that selects the Pods of this StatefulSet.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/headless.yaml -->

\`\`\`yaml
# A headless Service that selects the Pods.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: db
  ports:
    - name: postgres
      port: 5432
\`\`\`

<!-- /example -->

<!-- example: good/cluster-ip.yaml -->

\`\`\`yaml
# A Service with an address of its own is no harm: the DNS of the cluster answers for the Pods all the same.
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: db
  namespace: shop
spec:
  serviceName: db
  selector:
    matchLabels:
      app: db
  template:
    metadata:
      labels:
        app: db
    spec:
      containers:
        - name: db
          image: registry.example.com/db:1
          ports:
            - name: postgres
              containerPort: 5432
---
apiVersion: v1
kind: Service
metadata:
  name: db
  namespace: shop
spec:
  selector:
    app: db
  ports:
    - port: 5432
\`\`\`

<!-- /example -->

## When it is silent

- There is no \`serviceName\`, or it is a placeholder.
- It is a note instead of a warning if the input holds nothing else of the namespace, and if the Service is there but selects other Pods.
- The Service has a ClusterIP: CoreDNS answers for its Pods as well.
- The Service selects no Pod at all: see \`service-selects-no-pod\`.
- The Service is declared under \`externals\`, or something fills the namespace that no manifest shows.

## How to fix

Add a headless Service (\`clusterIP: None\`) with that name and a selector that matches the Pods, or correct \`serviceName\`. It cannot be changed in a
StatefulSet that exists.
`,"syntax-error":`# syntax-error

A manifest cannot be read, or has no kind or apiVersion.

## What happens at run time

What is no YAML is refused by everything that applies it: kubectl, Helm, Argo CD, Flux. An object without \`kind\` or \`apiVersion\` is, too
("kind not set"). Other documents of the same file are linted all the same. What the broken document may define is unknown, so that
nothing which it mentions is called missing.

What comes after \`...\`, or is indented less than the first key of its document, is not refused: it is passed over without a word. An object that stands there is never made.

## Bad

<!-- example: bad/indent.yaml -->

\`\`\`yaml
# A key that stands too far to the left ends the list.
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
   targetPort: 8080
\`\`\`

\`\`\`text
error[syntax-error]: The document cannot be read: the indentation is wrong: a key is expected here.
 --> indent.yaml:9:4
  |
8 |     - port: 80
9 |    targetPort: 8080
  |    ^
  |
  = at run time: Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.
  = help: Correct the text at this place.
\`\`\`

<!-- /example -->

<!-- example: bad/kind.yaml -->

\`\`\`yaml
# Field names are read by the letter.
apiVersion: v1
Kind: Service
metadata:
  name: web
spec:
  ports:
    - port: 80
---
kind: Ingress
metadata:
  name: web
spec:
  rules: []
---
apiVersion: apps/v1
metadata:
  name: web
spec:
  replicas: 1
\`\`\`

\`\`\`text
error[syntax-error]: The object "web" has no \`kind\`.
 --> kind.yaml:3:1
  |
2 | apiVersion: v1
3 | Kind: Service
  | ^^^^
  |
  = at run time: Programs that apply it refuse the file ("kind not set"), and the object is not checked here.
  = help: Field names are read by the letter: write "kind" for "Kind". Add \`kind\` at the top of the document.

error[syntax-error]: The object "web" has no \`apiVersion\`.
  --> kind.yaml:11:1
   |
 9 | ---
10 |
11 | kind: Ingress
   | ^^^^
   |
   = at run time: Programs that apply it refuse the file ("apiVersion not set"), and the object is not checked here.
   = help: Add \`apiVersion\` at the top of the document.

error[syntax-error]: The object "web" has no \`kind\`.
  --> kind.yaml:18:1
   |
16 | ---
17 |
18 | apiVersion: apps/v1
   | ^^^^^^^^^^
   |
   = at run time: Programs that apply it refuse the file ("kind not set"), and the object is not checked here.
   = help: Add \`kind\` at the top of the document.
\`\`\`

<!-- /example -->

<!-- example: bad/unread.yaml -->

\`\`\`yaml
# Programs read one document between two \`---\`, and of that no more than its root.
apiVersion: v1
kind: Namespace
metadata:
  name: shop
...
# The end marker does not begin a document.
apiVersion: v1
kind: ConfigMap
metadata:
  name: colours
  namespace: shop
---
  apiVersion: v1
kind: ConfigMap
metadata:
  name: sizes
  namespace: shop
---
  apiVersion: v1
  kind: ConfigMap
  metadata:
    name: prices
    namespace: shop
data:
  apple: "3"
---
{"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "weights", "namespace": "shop"}}
}
\`\`\`

\`\`\`text
error[syntax-error]: The object that begins here is never read: it stands after \`...\`, which ends the document, and no \`---\` begins another one.
 --> unread.yaml:8:1
  |
6 | ...
7 | # The end marker does not begin a document.
8 | apiVersion: v1
  | ^^^^^^^^^^^^^^
  |
  = at run time: Programs that apply the file (kubectl, Helm, Argo CD) pass over it without a word, so it is never made.
  = help: Write \`---\` on a line of its own before it, and begin its keys at the start of the line.

error[syntax-error]: This and what follows is no part of the object: it is indented less than the first key of the document, or follows its closing bracket.
  --> unread.yaml:15:1
   |
14 |   apiVersion: v1
15 | kind: ConfigMap
   | ^^^^^^^^^^^^^^^
   |
   = at run time: Programs that apply it refuse the file, for what is left has no \`kind\` ("kind not set").
   = help: Indent all keys of the document alike, and write \`---\` between documents.

warning[syntax-error]: This and what follows is never read: it is indented less than the first key of the document, or follows its closing bracket.
  --> unread.yaml:25:1
   |
24 |     namespace: shop
25 | data:
   | ^^^^^
   |
   = at run time: Programs that apply the file (kubectl, Helm, Argo CD) pass over it without a word; ConfigMap "prices" is made without it.
   = help: Indent all keys of the document alike, or remove what is not meant.

warning[syntax-error]: This and what follows is never read: it is indented less than the first key of the document, or follows its closing bracket.
  --> unread.yaml:29:1
   |
28 | {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "weights", "namespace": "shop"}}
29 | }
   | ^
   |
   = at run time: Programs that apply the file (kubectl, Helm, Argo CD) pass over it without a word; ConfigMap "weights" is made without it.
   = help: Indent all keys of the document alike, or remove what is not meant.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/odd.yaml -->

\`\`\`yaml
# Odd but valid: CRLF and tabs aside, these are what kubectl takes: comments only, null, JSON, anchors, a document end.
---
# nothing but a comment
---
{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "shop"}}
---
apiVersion: v1
kind: ConfigMap
metadata: &meta
  name: a
  namespace: shop
data:
  template: "{{ .Values.x }}"
  text: |
    kind: [
...
---
apiVersion: v1
kind: List
items: []
...
# What follows the end of a document and holds no text is lost to nobody.
\`\`\`

<!-- /example -->

## When it is silent

- The file does not look like a manifest, for no line of it begins with \`apiVersion:\` or \`kind:\`, and it was not named on the command
  line.
- The document breaks at the mark of a template (\`{{\`, \`{%\`, \`<%\`, a line that is only \`<UPPER_SNAKE>\`): it is still to be rendered. The footer counts it as left out.
- A document without \`kind\` or \`apiVersion\` that is not surely meant as a manifest: values of a chart, a workflow, a patch of a
  kustomization. Beside objects in one file, though, nothing but an object can be applied. What has a kind and a version that no
  cluster knows (Talos: \`v1alpha1\`) is no such object.

- Blank lines and comments after \`...\`; and such text in a file that is no manifest.

## How to fix

Correct the text at the place that is shown; the cause may lie a line above. Render templates first, and lint what comes out.
`,"target-group-health-check-unreachable":`# target-group-health-check-unreachable

The health check of a target group asks a port on which nothing answers.

## What happens at run time

A load balancer sends only to targets that pass the health check. The check is made over TCP, also for UDP groups. On nodes it can ask a nodePort, a
\`healthCheckNodePort\`, a host port, or what runs on the node itself, such as the health of kube-proxy on 10256; on Pods, a port of the container. On any other
port nothing answers, and no target is ever healthy.

With \`externalTrafficPolicy: Local\`, nodes without a ready Pod drop the traffic. A check that every node passes sends it to them all the same; a check of the
traffic port leaves them out, which is a note here, since those nodes then count as unhealthy.

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: service-port
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: TCP
      port: 443
  - name: container-port
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 8443
      path: /ping
  - name: process
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: 9256
  - name: typo
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: 30100
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[target-group-health-check-unreachable]: The health check of target group "service-port" asks port 443 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:8:13
   |
 7 |       protocol: TCP
 8 |       port: 443
   |             ^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: 443 is the Service port, on which only the cluster's own addresses answer. Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

error[target-group-health-check-unreachable]: The health check of target group "container-port" asks port 8443 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:15:13
   |
14 |       protocol: HTTP
15 |       port: 8443
   |             ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: 8443 is the container port, on which only the Pods answer. Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

warning[target-group-health-check-unreachable]: The health check of target group "process" asks port 9256 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:22:13
   |
21 |     healthCheck:
22 |       port: 9256
   |             ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).

error[target-group-health-check-unreachable]: The health check of target group "typo" asks port 30100 of the nodes, on which nothing of the input listens.
  --> nodes/ingress-lint.yaml:28:13
   |
27 |     healthCheck:
28 |       port: 30100
   |             ^^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its node ports here
   |
   = at run time: All targets fail the health check: the load balancer takes none of them for healthy.
   = help: Check \`traffic-port\`, a nodePort, or 10256 (the health of kube-proxy).
\`\`\`

<!-- /example -->
<!-- example: bad/local -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: kube-proxy
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 10256
      path: /healthz
  - name: traffic-port
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      port: traffic-port
  - name: default
    service: traefik/traefik
    protocol: TCP
    port: 30000
    healthCheck:
      protocol: TCP
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[target-group-health-check-unreachable]: The health check of target group "kube-proxy" asks port 10256, which answers on every node, but Service "traefik" has \`externalTrafficPolicy: Local\`.
 --> local/ingress-lint.yaml:8:13
  |
7 |       protocol: HTTP
8 |       port: 10256
  |             ^^^^^
  |
 ::: local/traefik.yaml:8:26
  |
7 |   type: NodePort
8 |   externalTrafficPolicy: Local
  |                          ----- Service "traefik" keeps traffic on the node
  |
  = at run time: Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.
  = help: Check \`traffic-port\`, or the \`healthCheckNodePort\` of a Service of type LoadBalancer.

note[target-group-health-check-unreachable]: The health check of target group "traffic-port" asks the traffic port of Service "traefik", which has \`externalTrafficPolicy: Local\`.
  --> local/ingress-lint.yaml:15:13
   |
14 |     healthCheck:
15 |       port: traffic-port
   |             ^^^^^^^^^^^^
   |
  ::: local/traefik.yaml:8:26
   |
 7 |   type: NodePort
 8 |   externalTrafficPolicy: Local
   |                          ----- Service "traefik" keeps traffic on the node
   |
   = at run time: Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.
   = help: Nothing is to be done if so intended; a DaemonSet makes every node a healthy target.

note[target-group-health-check-unreachable]: The health check of target group "default" asks the traffic port of Service "traefik", which has \`externalTrafficPolicy: Local\`.
  --> local/ingress-lint.yaml:20:5
   |
19 |     port: 30000
20 |     healthCheck:
   |     ^^^^^^^^^^^
   |
  ::: local/traefik.yaml:8:26
   |
 7 |   type: NodePort
 8 |   externalTrafficPolicy: Local
   |                          ----- Service "traefik" keeps traffic on the node
   |
   = at run time: Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.
   = help: Nothing is to be done if so intended; a DaemonSet makes every node a healthy target.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  # The port of the traffic, by name and by number, and the default.
  - name: a
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: traffic-port
  - name: b
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: 30001
  - name: c
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: TCP
  # The node port of the ping entry point, the health of kube-proxy.
  - name: d
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 30910
      path: /ping
  - name: e
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      protocol: HTTP
      port: 10256
      path: /healthz
  # The health check node port of the Service.
  - name: f
    service: traefik/traefik-local
    protocol: TCP
    port: 30002
    healthCheck:
      protocol: HTTP
      port: 30920
      path: /healthz
  # A Pod of each node answers on a port of the node.
  - name: g
    service: traefik/traefik
    protocol: TCP
    port: 30001
    healthCheck:
      port: 9100
  - name: h
    service: edge/traefik
    protocol: TCP
    port: 30003
    healthCheck:
      port: 10256
  - name: i
    service: edge/traefik
    protocol: TCP
    port: 30003
    healthCheck:
      port: traffic-port
  # HTTP/3: the same number answers over TCP.
  - name: j
    service: traefik/traefik
    protocol: UDP
    port: 30001
    healthCheck:
      protocol: TCP
  # How the group is checked is not said.
  - name: k
    service: dns/dns
    protocol: UDP
    port: 30053
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: http3, port: 443, protocol: UDP, targetPort: http3, nodePort: 30001 }
    - { name: ping, port: 8082, targetPort: ping, nodePort: 30910 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: http3, containerPort: 8443, protocol: UDP }
            - { name: ping, containerPort: 8082 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-local
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30920
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30002 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: node-exporter
  namespace: monitoring
spec:
  selector:
    matchLabels:
      app: node-exporter
  template:
    metadata:
      labels:
        app: node-exporter
    spec:
      hostNetwork: true
      containers:
        - name: node-exporter
          image: registry.example.com/node-exporter:1
          ports:
            - { name: metrics, containerPort: 9100 }
---
# A Pod on every node: Local makes no node useless.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  externalTrafficPolicy: Local
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30003 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: dns
spec:
  type: NodePort
  selector:
    app: dns
  ports:
    - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: dns
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - { name: dns, containerPort: 5353, protocol: UDP }
\`\`\`

<!-- /example -->

## When it is silent

- The config says nothing of the group's health check.
- The port answers: a nodePort of any Service, a health check node port, a host port of any Pod, 10256, the kubelet or sshd.
- A number outside the node port range that is nothing else either is a warning only: it may be a process of the node.
- \`Local\` with a DaemonSet, or with Pods that are not in the input.
- The traffic port itself is wrong: other rules on target groups say so.

## How to fix

Check \`traffic-port\`, or pin the node port of the health check and give its number. For \`Local\`, check \`traffic-port\` or the \`healthCheckNodePort\`.
`,"target-group-port-mismatch":`# target-group-port-mismatch

A target group sends to a port on which its Service does not listen.

## What happens at run time

A target group sends to one port of each target. If the targets are nodes, that has to be a nodePort of the Service; if they are Pods, a port of the container.
On any other number nothing listens: health checks fail, and connections are refused or time out. If the number is the nodePort of another Service,
the traffic arrives there. If the Service leaves \`nodePort\` out, the API server picks a number when it makes the Service; a number that was copied from
a running cluster is lost when the Service is made anew (a warning then).

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# Each group has the wrong number of another kind.
targetGroups:
  - name: traefik-http
    service: traefik/traefik
    protocol: TCP
    port: 80
  - name: traefik-https
    service: traefik/traefik
    protocol: TCP
    port: 8443
    targetType: node-ip
  - name: edge
    service: traefik/traefik
    protocol: TCP
    port: 30010
  - name: internal-https
    service: traefik/traefik-internal
    protocol: TLS
    port: 30001
  - name: health
    service: traefik/traefik-public
    protocol: TCP
    port: 30900
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik-internal
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30443 }
---
apiVersion: v1
kind: Service
metadata:
  name: traefik-public
  namespace: traefik
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  healthCheckNodePort: 30900
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30444 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik-internal
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik-internal
  template:
    metadata:
      labels:
        app: traefik-internal
    spec:
      containers:
        - name: traefik-internal
          image: registry.example.com/traefik-internal:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
error[target-group-port-mismatch]: Target group "traefik-http" sends to port 80 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:6:11
   |
 5 |     protocol: TCP
 6 |     port: 80
   |           ^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 80 is the Service port; its nodePort is 30000. Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "traefik-https" sends to port 8443 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:10:11
   |
 9 |     protocol: TCP
10 |     port: 8443
   |           ^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 8443 is the container port; its nodePort is 30001. Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "edge" sends to port 30010 of the nodes, which is no nodePort of Service "traefik"; it has 30000 (web), 30001 (websecure).
  --> nodes/ingress-lint.yaml:15:11
   |
14 |     protocol: TCP
15 |     port: 30010
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:10:3
   |
 9 |     app: traefik
10 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: Did you mean 30000? Give the target group the nodePort of the Service port that it feeds.

error[target-group-port-mismatch]: Target group "internal-https" sends to port 30001 of the nodes, which is the nodePort of Service "traefik", not of "traefik-internal".
  --> nodes/ingress-lint.yaml:19:11
   |
18 |     protocol: TLS
19 |     port: 30001
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:12:70
   |
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
12 |     - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
   |                                                                      ----- 30001 belongs to Service "traefik"
   |
  ::: nodes/traefik.yaml:23:3
   |
22 |     app: traefik-internal
23 |   ports:
   |   ----- Service "traefik-internal" has its ports here
   |
   = at run time: The load balancer sends the traffic of this group to the Pods of Service "traefik".
   = help: Service port 443 (websecure) has the nodePort 30443. Give the target group the nodePort of its own Service, or name the Service that it really feeds.

error[target-group-port-mismatch]: Target group "health" sends to port 30900 of the nodes, which is no nodePort of Service "traefik-public"; it has 30444 (websecure).
  --> nodes/ingress-lint.yaml:23:11
   |
22 |     protocol: TCP
23 |     port: 30900
   |           ^^^^^
   |
  ::: nodes/traefik.yaml:37:3
   |
36 |     app: traefik
37 |   ports:
   |   ----- Service "traefik-public" has its ports here
   |
   = at run time: No node listens on the port: all targets fail their health checks, and connections are refused.
   = help: 30900 is the healthCheckNodePort, which only answers health checks. Give the target group the nodePort of the Service port that it feeds.
\`\`\`

<!-- /example -->
<!-- example: bad/unpinned -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: web-http
    service: traefik/traefik
    protocol: TCP
    port: 30000
  - name: edge-https
    service: traefik/traefik
    protocol: TCP
    port: 31443
  - name: edge
    service: traefik/gateway
    protocol: TCP
    port: 443
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
# Without \`nodePort\`, the API server picks a number; 31443 may be the one of today, 443 never is.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: v1
kind: Service
metadata:
  name: gateway
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: gateway
  ports:
    - { name: http, port: 80, targetPort: web }
    - { name: https, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: gateway
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: gateway
  template:
    metadata:
      labels:
        app: gateway
    spec:
      containers:
        - name: gateway
          image: registry.example.com/gateway:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
\`\`\`

\`\`\`text
warning[target-group-port-mismatch]: Target group "edge-https" sends to port 31443 of the nodes, but Service "traefik" leaves the nodePort of port 443 (websecure) to chance.
  --> unpinned/ingress-lint.yaml:9:11
   |
 8 |     protocol: TCP
 9 |     port: 31443
   |           ^^^^^
   |
  ::: unpinned/traefik.yaml:11:3
   |
10 |     app: traefik
11 |   ports:
   |   ----- Service "traefik" has its ports here
   |
   = at run time: The API server picks a random number from 30000-32767 when it makes the Service, and the target group cannot follow: 31443 holds until the Service is made anew, if it holds now.
   = help: If the cluster has picked 31443, write \`nodePort: 31443\`. Pin \`nodePort\` at that Service port to a number from 30000-32767, and give the target group the same.

error[target-group-port-mismatch]: Target group "edge" sends to port 443 of the nodes, but Service "gateway" leaves the nodePort of port 443 (https) to chance.
  --> unpinned/ingress-lint.yaml:13:11
   |
12 |     protocol: TCP
13 |     port: 443
   |           ^^^
   |
  ::: unpinned/traefik.yaml:24:3
   |
23 |     app: gateway
24 |   ports:
   |   ----- Service "gateway" has its ports here
   |
   = at run time: The API server picks a random number from 30000-32767 when it makes the Service, and the target group cannot follow: 443 is none of them.
   = help: Pin \`nodePort\` at that Service port to a number from 30000-32767, and give the target group the same.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/nodes -->

\`edge.yaml\`:

\`\`\`yaml
# No node port is needed for a host port.
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: traefik
  ports:
    - { name: websecure, port: 443, targetPort: websecure }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: websecure, containerPort: 8443, hostPort: 443 }
---
apiVersion: v1
kind: Service
metadata:
  name: proxy
  namespace: edge
spec:
  type: ClusterIP
  selector:
    app: proxy
  ports:
    - { name: web, port: 80, targetPort: 8080 }
---
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: proxy
  namespace: edge
spec:
  selector:
    matchLabels:
      app: proxy
  template:
    metadata:
      labels:
        app: proxy
    spec:
      hostNetwork: true
      containers:
        - name: proxy
          image: registry.example.com/proxy:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: edge
spec:
  type: NodePort
  selector:
    app: later
  ports:
    - { name: websecure, port: 443, targetPort: 8443, nodePort: "\${NODE_PORT}" }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: later
  namespace: edge
spec:
  selector:
    matchLabels:
      app: later
  template:
    metadata:
      labels:
        app: later
    spec:
      containers:
        - name: later
          image: registry.example.com/later:1
          ports:
            - containerPort: 8443
\`\`\`

\`ingress-lint.yaml\`:

\`\`\`yaml
# What is opened beside is another matter.
rules:
  admin-port-exposed: off
# The groups feed two of the five node ports, by instance and by address.
targetGroups:
  - name: http
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30000
    targetType: node-ip
  - name: https
    service: api-gateway-system/traefik
    protocol: TCP
    port: 30001
  # The Service is in another repository.
  - name: elsewhere
    service: other-team/gateway
    protocol: TCP
    port: 31999
  # The Pods take the port of the node themselves.
  - name: host-port
    service: edge/traefik
    protocol: TCP
    port: 443
  - name: host-network
    service: edge/proxy
    protocol: TCP
    port: 8080
  # What number the nodes get is filled in later.
  - name: later
    service: edge/later
    protocol: TCP
    port: 31443
externals:
  - kind: Service
    namespace: other-team
    name: gateway
    reason: the other team has a repository of its own
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: traefik, port: 9000, targetPort: traefik, nodePort: 30900 }
    - { name: metrics, port: 9100, targetPort: metrics, nodePort: 31958 }
    - { name: k8s, port: 6443, targetPort: k8s, nodePort: 30266 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: api-gateway-system
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8080 }
            - { name: websecure, containerPort: 8443 }
            - { name: traefik, containerPort: 9000 }
            - { name: metrics, containerPort: 9100 }
            - { name: k8s, containerPort: 6443 }
\`\`\`

<!-- /example -->

## When it is silent

- The Service is not in the input (\`service-not-found\`), has no node ports (\`instance-target-without-node-port\`), or some of its node ports are
  placeholders.
- Pods take the port of the node themselves, by \`hostPort\` or \`hostNetwork\`.
- A TargetGroupBinding feeds the group from the Service: the AWS Load Balancer Controller registers targets with ports of their own.
- Target type \`ip\`: the Pods or their ports are not all known, unless the number is the nodePort or the Service port.
- All ports that the group may be meant for are fed by other groups: it is probably about another cluster with the same Service.

## How to fix

Write the same number into \`nodePort\` of the Service and \`port\` of the target group (in AWS and in ingress-lint.yaml).
`,"target-group-protocol-mismatch":`# target-group-protocol-mismatch

A target group speaks another protocol than the Service port that it feeds.

## What happens at run time

TCP, TLS, HTTP and HTTPS target groups send TCP; UDP and QUIC groups send UDP; TCP_UDP and TCP_QUIC groups send both. kube-proxy listens on a
nodePort only for the protocol of its Service port. What comes for the other protocol is dropped.

## Bad

<!-- example: bad/nodes -->

\`ingress-lint.yaml\`:

\`\`\`yaml
targetGroups:
  - name: http3
    service: traefik/traefik
    protocol: UDP
    port: 30001
  - name: both
    service: traefik/traefik
    protocol: TCP_UDP
    port: 30000
  - name: dns
    service: dns/dns
    protocol: TCP
    port: 30053
\`\`\`

\`services.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
---
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: dns
spec:
  type: NodePort
  selector:
    app: dns
  ports:
    - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: dns
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - { name: dns, containerPort: 53, protocol: UDP }
\`\`\`

\`\`\`text
error[target-group-protocol-mismatch]: Target group "http3" of protocol UDP feeds port 443 of Service "traefik", which is for TCP only.
  --> nodes/ingress-lint.yaml:4:15
   |
 3 |     service: traefik/traefik
 4 |     protocol: UDP
   |               ^^^
   |
  ::: nodes/services.yaml:12:7
   |
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
12 |     - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
   |       ---------------------------------------------------------------------- port 443 of Service "traefik" is for TCP
   |
   = at run time: Nothing listens for UDP on port 30001: that traffic is dropped.
   = help: Use a target group of a protocol that sends TCP, or add a Service port for UDP on the same number.

error[target-group-protocol-mismatch]: Target group "both" of protocol TCP_UDP feeds port 80 of Service "traefik", which is for TCP only.
  --> nodes/ingress-lint.yaml:8:15
   |
 7 |     service: traefik/traefik
 8 |     protocol: TCP_UDP
   |               ^^^^^^^
   |
  ::: nodes/services.yaml:11:7
   |
10 |   ports:
11 |     - { name: web, port: 80, targetPort: web, nodePort: 30000 }
   |       --------------------------------------------------------- port 80 of Service "traefik" is for TCP
   |
   = at run time: Nothing listens for UDP on port 30000: that traffic is dropped.
   = help: Use a target group of a protocol that sends TCP, or add a Service port for UDP on the same number.

error[target-group-protocol-mismatch]: Target group "dns" of protocol TCP feeds port 53 of Service "dns", which is for UDP only.
  --> nodes/ingress-lint.yaml:12:15
   |
11 |     service: dns/dns
12 |     protocol: TCP
   |               ^^^
   |
  ::: nodes/services.yaml:45:40
   |
44 |   ports:
45 |     - { name: dns, port: 53, protocol: UDP, targetPort: dns, nodePort: 30053 }
   |                                        --- port 53 of Service "dns" is for UDP
   |
   = at run time: Nothing listens for TCP on port 30053: that traffic is dropped.
   = help: Use a target group of a protocol that sends UDP, or add a Service port for TCP on the same number.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/protocols -->

\`ingress-lint.yaml\`:

\`\`\`yaml
# TLS and TCP groups send TCP; a group for both finds both on one number.
targetGroups:
  - name: tls
    service: traefik/traefik
    protocol: TLS
    port: 30000
  - name: both
    service: traefik/traefik
    protocol: TCP_QUIC
    port: 30001
  - name: http3
    service: traefik/traefik
    protocol: UDP
    port: 30001
  - name: pods
    service: traefik/traefik
    protocol: HTTPS
    port: 8443
    targetType: ip
  # Which protocol the Service port has is filled in later.
  - name: later
    service: traefik/later
    protocol: UDP
    port: 30053
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - { name: web, port: 80, targetPort: web, nodePort: 30000 }
    - { name: websecure, port: 443, targetPort: websecure, nodePort: 30001 }
    - { name: http3, port: 443, protocol: UDP, targetPort: http3, nodePort: 30001 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: registry.example.com/traefik:1
          ports:
            - { name: web, containerPort: 8000 }
            - { name: websecure, containerPort: 8443 }
            - { name: http3, containerPort: 8443, protocol: UDP }
---
apiVersion: v1
kind: Service
metadata:
  name: later
  namespace: traefik
spec:
  type: NodePort
  selector:
    app: later
  ports:
    - { name: dns, port: 53, protocol: "\${PROTOCOL}", targetPort: 53, nodePort: 30053 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: later
  namespace: traefik
spec:
  selector:
    matchLabels:
      app: later
  template:
    metadata:
      labels:
        app: later
    spec:
      containers:
        - name: later
          image: registry.example.com/later:1
          ports:
            - containerPort: 53
\`\`\`

<!-- /example -->

## When it is silent

- The group's port leads to no port of the Service (\`target-group-port-mismatch\`).
- A protocol of the Service is a placeholder or no protocol at all.
- A TargetGroupBinding feeds the group from the Service.
- Groups of protocol GENEVE.

## How to fix

Use a target group of the Service port's protocol, or add a Service port for the other protocol with the same \`port\` and \`nodePort\`.
`,"target-port-not-found":`# target-port-not-found

A named targetPort is a port of none of the Pods that the Service selects.

## What happens at run time

A \`targetPort\` that is a name is looked up on each selected Pod: in its containers in order, then in its sidecars (init containers with
\`restartPolicy: Always\`). If no Pod has it, the EndpointSlice lists the Pods without this port. Nothing is rejected or logged. Connections to the port
fail, Traefik makes no router (\`Skipping service: no endpoints found\`, 404), ingress-nginx answers 503.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The name is one letter off.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: htpp
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[target-port-not-found]: The Pods that Service "web" selects have no port named "htpp"; they declare 8080 (http).
  --> typo.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: htpp
   |                   ^^^^
   |
  ::: typo.yaml:31:11
   |
30 |           image: registry.example.com/web:1
31 |           ports:
   |           ----- Deployment "web" declares the ports 8080 (http)
   |
   = at run time: The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Did you mean "http"? Name a port of the containers, give its number, or add the name to the port in the Pod template.
\`\`\`

<!-- /example -->

<!-- example: bad/init-container.yaml -->

\`\`\`yaml
# An init container ends before the Pod serves; its ports are not looked at.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: warm-up
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
      containers:
        - name: web
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[target-port-not-found]: Port "http" belongs to init container "warm-up" of Deployment "web", which ends before the Pod serves.
  --> init-container.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: http
   |                   ^^^^
   |
  ::: init-container.yaml:32:21
   |
31 |           ports:
32 |             - name: http
   |                     ---- port "http" is declared here
   |
   = at run time: The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.
   = help: Move the port to a container that keeps running, or make this one a sidecar with \`restartPolicy: Always\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/named.yaml -->

\`\`\`yaml
# The name is a port of the Pods, whatever its number.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8081
\`\`\`

<!-- /example -->

<!-- example: good/sidecar.yaml -->

\`\`\`yaml
# A sidecar is an init container that keeps running: its ports are found.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: proxy
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      initContainers:
        - name: proxy
          image: registry.example.com/proxy:1
          restartPolicy: Always
          ports:
            - name: proxy
              containerPort: 15001
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The targetPort is a number: numbers need no declaration.
- The Pods are not in the input (\`service-selects-no-pod\` judges that), or a mesh adds containers to them.
- The name, or one in the Pod template, is a placeholder, or one that the API server refuses (digits in quotes, upper case): that is a defect
  of its own.
- The name exists with another protocol: see \`target-port-protocol-mismatch\`. Some of the Pods have it: see \`target-port-not-on-every-pod\`.
- It is a warning instead of an error if Pods may exist that are not in the input, and for a headless Service that no route uses.

## How to fix

Use the name of a container port, add a name to the port in the Pod template, or give its number.
`,"target-port-not-on-every-pod":`# target-port-not-on-every-pod

A named targetPort is a port of only some of the selected Pods.

## What happens at run time

A named \`targetPort\` is looked up on each selected Pod for itself. The Service gets two EndpointSlices: one with the port and the Pods that have it,
one without it. Only the former get requests, and nothing is logged. A canary that lacks the name is never tried; a worker that the selector takes in
by accident does no harm until someone gives the number instead of the name.

## Bad

<!-- example: bad/canary.yaml -->

\`\`\`yaml
# The canary lacks the port's name and gets no requests at all.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: stable
  template:
    metadata:
      labels:
        app: web
        track: stable
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-canary
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: canary
  template:
    metadata:
      labels:
        app: web
        track: canary
    spec:
      containers:
        - name: web-canary
          image: registry.example.com/web-canary:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[target-port-not-on-every-pod]: The Pods of Deployment "web-canary", which Service "web" selects too, have no port named "http".
  --> canary.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: http
   |                   ^^^^
   |
  ::: canary.yaml:56:11
   |
55 |           image: registry.example.com/web-canary:1
56 |           ports:
   |           ----- Deployment "web-canary" declares the ports 8080
   |
   = at run time: They stay out of the endpoints of this port in silence: only the Pods of Deployment "web" get requests.
   = help: Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/same-name.yaml -->

\`\`\`yaml
# Different numbers under one name are the reason why names exist.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-old
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: old
  template:
    metadata:
      labels:
        app: web
        track: old
    spec:
      containers:
        - name: web-old
          image: registry.example.com/web-old:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-new
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
      track: new
  template:
    metadata:
      labels:
        app: web
        track: new
    spec:
      containers:
        - name: web-new
          image: registry.example.com/web-new:1
          ports:
            - name: http
              containerPort: 9090
\`\`\`

<!-- /example -->

<!-- example: good/shared-load-balancer.yaml -->

\`\`\`yaml
# One Service for two workloads, each with a port of its own.
apiVersion: v1
kind: Service
metadata:
  name: edge
  namespace: shop
spec:
  selector:
    group: edge
  ports:
    - name: http
      port: 80
      targetPort: http
    - name: mqtt
      port: 1883
      targetPort: mqtt
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      group: edge
      app: web
  template:
    metadata:
      labels:
        group: edge
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: broker
  namespace: shop
spec:
  selector:
    matchLabels:
      group: edge
      app: broker
  template:
    metadata:
      labels:
        group: edge
        app: broker
    spec:
      containers:
        - name: broker
          image: registry.example.com/broker:1
          ports:
            - name: mqtt
              containerPort: 1883
\`\`\`

<!-- /example -->

## When it is silent

- The Pods have the name with different numbers: each is reached at its own.
- The Pods without the port serve another port of the same Service: they are selected for that one.
- The Pods do a piece of work and end (Jobs, CronJobs, test Pods of Helm charts), or their workload is scaled to zero.
- The Service is headless and no route uses it.
- Ports of the Pods cannot be read for sure: placeholders, injected containers.

## How to fix

Name the port in every Pod template that should serve it, or narrow the selector.
`,"target-port-protocol-mismatch":`# target-port-protocol-mismatch

A named targetPort exists on the Pods with another protocol only.

## What happens at run time

A named \`targetPort\` is looked up by name and protocol. A Service port without \`protocol\` is TCP, and so is a container port. If they differ, the port
gets no endpoint, although the name is there. A number ignores the protocol of the container port altogether.

## Bad

<!-- example: bad/udp-container.yaml -->

\`\`\`yaml
# The Service is TCP, as it says nothing else; the container port is UDP.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - port: 53
      targetPort: dns
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
              protocol: UDP
\`\`\`

\`\`\`text
error[target-port-protocol-mismatch]: Port 53 of Service "dns" is TCP, but port "dns" of Deployment "dns" is UDP.
  --> udp-container.yaml:12:19
   |
11 |     - port: 53
12 |       targetPort: dns
   |                   ^^^
   |
  ::: udp-container.yaml:32:21
   |
31 |           ports:
32 |             - name: dns
   |                     --- "dns" is declared as UDP
   |
   = at run time: A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.
   = help: Give both the same \`protocol\`; it is TCP where none is written.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/both.yaml -->

\`\`\`yaml
# A name for each protocol.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - name: udp
      port: 53
      protocol: UDP
      targetPort: dns
    - name: tcp
      port: 53
      targetPort: dns-tcp
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
              protocol: UDP
            - name: dns-tcp
              containerPort: 5353
\`\`\`

<!-- /example -->

<!-- example: good/number.yaml -->

\`\`\`yaml
# A number is used whatever the protocol.
apiVersion: v1
kind: Service
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    app: dns
  ports:
    - port: 53
      targetPort: 5353
      protocol: UDP
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: dns
  namespace: shop
spec:
  selector:
    matchLabels:
      app: dns
  template:
    metadata:
      labels:
        app: dns
    spec:
      containers:
        - name: dns
          image: registry.example.com/dns:1
          ports:
            - name: dns
              containerPort: 5353
\`\`\`

<!-- /example -->

## When it is silent

- The targetPort is a number.
- The name exists with the right protocol as well, in any container of the Pod.
- A protocol is written in a way that the API server refuses (\`tcp\`): that is a defect of its own.
- It is a warning instead of an error if Pods may exist that are not in the input, and for a headless Service that no route uses.

## How to fix

Give the Service port and the container port the same \`protocol\`. For both protocols on one number declare it twice, with a name for each.
`,"target-port-undeclared":`# target-port-undeclared

A numeric targetPort is not among the ports that the Pods declare.

## What happens at run time

A numeric \`targetPort\` is used as it is: it need not be declared, and declaring a port does not open it. So this is only a hint. If no process
listens there, connections are refused, and Traefik answers 502. Without a \`targetPort\`, the Service leads to its own port number, which is the usual
way to get there.

## Bad

<!-- example: bad/defaulted.yaml -->

\`\`\`yaml
# Without a targetPort, port 80 leads to port 80 of the Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
note[target-port-undeclared]: Port 80 of Service "web" has no targetPort and so leads to port 80, which no container of Deployment "web" declares; they declare 8080 (http).
  --> defaulted.yaml:11:13
   |
10 |   ports:
11 |     - port: 80
   |             ^^
   |
  ::: defaulted.yaml:30:11
   |
29 |           image: registry.example.com/web:1
30 |           ports:
   |           ----- Deployment "web" declares the ports 8080 (http)
   |
   = at run time: If no process listens on 80, connections are refused and Traefik answers 502; a declaration itself opens nothing.
   = help: Did you mean 8080? Give the targetPort, or declare the port in the Pod template to show that it is meant.
\`\`\`

<!-- /example -->

<!-- example: bad/other-number.yaml -->

\`\`\`yaml
# The container declares 8080, the Service leads to 8081.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8081
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
note[target-port-undeclared]: No container of Deployment "web" declares port 8081, to which port 80 of Service "web" leads; they declare 8080.
  --> other-number.yaml:12:19
   |
11 |     - port: 80
12 |       targetPort: 8081
   |                   ^^^^
   |
  ::: other-number.yaml:31:11
   |
30 |           image: registry.example.com/web:1
31 |           ports:
   |           ----- Deployment "web" declares the ports 8080
   |
   = at run time: If no process listens on 8081, connections are refused and Traefik answers 502; a declaration itself opens nothing.
   = help: Did you mean 8080? Correct the targetPort, or declare the port in the Pod template to show that it is meant.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/declared.yaml -->

\`\`\`yaml
# The number is declared by a container.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

<!-- example: good/argument.yaml -->

\`\`\`yaml
# An argument, a variable, a probe or a ConfigMap speaks of the number: a process listens there.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          args: ["--listen=:3000"]
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
spec:
  selector:
    app: api
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: api
  namespace: shop
spec:
  selector:
    matchLabels:
      app: api
  template:
    metadata:
      labels:
        app: api
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          env:
            - name: PORT
              value: "3000"
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: front
  namespace: shop
spec:
  selector:
    app: front
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: front
  namespace: shop
spec:
  selector:
    matchLabels:
      app: front
  template:
    metadata:
      labels:
        app: front
    spec:
      containers:
        - name: front
          image: registry.example.com/front:1
          readinessProbe:
            tcpSocket:
              port: 3000
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: nginx
  namespace: shop
spec:
  selector:
    app: nginx
  ports:
    - port: 80
      targetPort: 3000
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: nginx
  namespace: shop
spec:
  selector:
    matchLabels:
      app: nginx
  template:
    metadata:
      labels:
        app: nginx
    spec:
      volumes:
        - name: config
          configMap:
            name: nginx
      containers:
        - name: nginx
          image: registry.example.com/nginx:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: nginx
  namespace: shop
data:
  default.conf: |
    server { listen 3000; }
\`\`\`

<!-- /example -->

## When it is silent

- The Pods declare no ports, or only ports for monitoring and the like.
- Every declared port has a Service port that leads to it: nothing else can have been meant.
- An argument, a variable, a probe, an annotation or a mounted ConfigMap speaks of the number, or a mounted ConfigMap is not in the input.
- One of the selected workloads declares it.
- The Service port is for monitoring itself, the Service is headless, or Pods may exist that are not in the input.

## How to fix

Correct the \`targetPort\`, or declare the port in the Pod template to show that it is meant.
`,"target-unhealthy":`# target-unhealthy

Targets of a group that feeds a Service were not healthy.

## What happens at run time

The output of \`aws elbv2 describe-target-health\` beside the manifests says what the load balancer thought of each target when it was asked, and why. A target that is not healthy gets no
traffic; if none is, an NLB sends to all of them, and an ALB answers 503.

The output does not name its target group: it is taken for the group whose name stands in the name of the file, or for the only one with the port of its targets.

## Bad

<!-- example: bad/timeout -->

\`groups.yaml\`:

\`\`\`yaml
# aws elbv2 describe-target-groups --output yaml
TargetGroups:
  - TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/edge-web/1
    TargetGroupName: edge-web
    Protocol: TCP
    Port: 30080
    TargetType: instance
    HealthCheckProtocol: TCP
    HealthCheckPort: traffic-port
    LoadBalancerArns: [arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/net/edge/1]
\`\`\`

\`health.yaml\`:

\`\`\`yaml
# aws elbv2 describe-target-health --output yaml
TargetHealthDescriptions:
  - Target: { Id: i-00000000000000000, Port: 30080 }
    HealthCheckPort: "30080"
    TargetHealth:
      State: unhealthy
      Reason: Target.Timeout
  - Target: { Id: i-00000000000000001, Port: 30080 }
    HealthCheckPort: "30080"
    TargetHealth:
      State: unhealthy
      Reason: Target.Timeout
  - Target: { Id: i-00000000000000002, Port: 30080 }
    HealthCheckPort: "30080"
    TargetHealth:
      State: healthy
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

\`\`\`text
warning[target-unhealthy]: 2 of 3 targets of "edge-web", which feeds port 80 of Service "traefik", were unhealthy when this was written down (Target.Timeout).
  --> timeout/health.yaml:6:14
   |
 5 |     TargetHealth:
 6 |       State: unhealthy
   |              ^^^^^^^^^
   |
  ::: timeout/traefik.yaml:37:17
   |
36 |       targetPort: web
37 |       nodePort: 30080
   |                 ----- the group sends to this node port
   |
   = at run time: They get no traffic, unless no target at all is healthy; nothing answers: most often a security group does not let the health check in.
   = help: Ask again with \`aws elbv2 describe-target-health\`, and look at the port, the path and the security groups of the health check.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/healthy -->

\`groups.yaml\`:

\`\`\`yaml
TargetGroups:
  - TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/edge-web/1
    TargetGroupName: edge-web
    Protocol: TCP
    Port: 30080
    TargetType: instance
    HealthCheckProtocol: TCP
    HealthCheckPort: traffic-port
    LoadBalancerArns: [arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/net/edge/1]
\`\`\`

\`health.yaml\`:

\`\`\`yaml
# aws elbv2 describe-target-health --output yaml
TargetHealthDescriptions:
  - Target: { Id: i-00000000000000000, Port: 30080 }
    HealthCheckPort: "30080"
    TargetHealth:
      State: healthy
  - Target: { Id: i-00000000000000001, Port: 30080 }
    HealthCheckPort: "30080"
    TargetHealth:
      State: initial
      Reason: Elb.RegistrationInProgress
\`\`\`

\`traefik.yaml\`:

\`\`\`yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.5
          args:
            - --entryPoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
---
apiVersion: v1
kind: Service
metadata:
  name: traefik
  namespace: edge
spec:
  type: NodePort
  selector:
    app: traefik
  ports:
    - name: web
      port: 80
      targetPort: web
      nodePort: 30080
\`\`\`

<!-- /example -->

## When it is silent

- The group has another port than any node port: that is told as such.
- With \`externalTrafficPolicy: Local\`, nodes without a Pod are out by design: \`target-group-health-check-unreachable\` says so.
- Targets are being registered or removed (\`initial\`, \`draining\`).

## How to fix

The reason tells where to look: \`Target.Timeout\` at security groups, \`Target.FailedHealthChecks\` at the port, \`Target.ResponseCodeMismatch\` at path and codes.
`,"tls-host-not-covered":`# tls-host-not-covered

A host of an Ingress is in none of its tls.hosts.

## What happens at run time

cert-manager asks for a certificate of exactly the names in \`tls.hosts\`. Where the certificate comes from elsewhere, its own names decide: Traefik
never reads \`tls.hosts\`, and ingress-nginx looks into the certificates when no entry lists the host. A certificate is most often made for
the hosts of the list. A host that is in none of the entries, and that no certificate names, is reachable by plain HTTP; HTTPS clients get
the default certificate of the controller.

## Bad

<!-- example: bad/traefik.yaml -->

\`\`\`yaml
# Traefik goes by the names inside the certificate, which is most likely made for the hosts of the list.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[tls-host-not-covered]: Host "admin.example.com" of Ingress "shop" is in none of its \`tls.hosts\` (shop.example.com).
  --> traefik.yaml:24:13
   |
23 |                   number: 80
24 |     - host: admin.example.com
   |             ^^^^^^^^^^^^^^^^^
   |
  ::: traefik.yaml:9:3
   |
 8 |   ingressClassName: traefik
 9 |   tls:
   |   --- the hosts with TLS are shop.example.com
   |
   = at run time: Traefik picks a certificate by the names inside it: unless that of "shop-tls" also names this host, HTTPS clients get the default certificate, of which every browser warns.
   = help: See that the certificate names the host, and add it to \`tls.hosts\`; a wildcard covers exactly one label.
\`\`\`

<!-- /example -->

<!-- example: bad/cert-manager.yaml -->

\`\`\`yaml
# cert-manager asks for a certificate of the listed hosts only, also where Traefik serves it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    cert-manager.io/cluster-issuer: letsencrypt
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
    - host: www.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
warning[tls-host-not-covered]: Host "www.example.com" of Ingress "shop" is in none of its \`tls.hosts\` (shop.example.com).
  --> cert-manager.yaml:26:13
   |
25 |                   number: 80
26 |     - host: www.example.com
   |             ^^^^^^^^^^^^^^^
   |
  ::: cert-manager.yaml:11:3
   |
10 |   ingressClassName: traefik
11 |   tls:
   |   --- the hosts with TLS are shop.example.com
   |
   = at run time: No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.
   = help: Add the host to \`tls.hosts\`; a wildcard there covers exactly one label.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/wildcard.yaml -->

\`\`\`yaml
# A wildcard covers exactly one label.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts:
        - "*.example.com"
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- An entry of \`tls\` has no hosts: it is then meant for all of them.
- The Ingress has no \`tls\` at all.
- Another Ingress of the input lists the host, or a wildcard that covers it.
- The certificate is chosen by other means: ACM behind an ALB, Google's managed certificates, Traefik's \`certresolver\`.
- A \`Certificate\` of cert-manager in the input names the host and goes into a Secret of this Ingress, or the Secret's name calls it a wildcard.
- Traefik has a \`TLSStore\` named \`default\`: nobody knows which names its certificate holds.
- Hosts with placeholders. A host in \`tls.hosts\` that no rule uses, which is often a further name of the certificate.

## How to fix

Add the host to \`tls.hosts\`. A wildcard covers exactly one label: \`*.example.com\` covers neither \`example.com\` nor \`a.b.example.com\`.
`,"tls-option-not-found":`# tls-option-not-found

A route names a TLSOption that does not exist.

## What happens at run time

TLS options say which clients may connect at all (client certificates, versions), so Traefik does not guess: it cuts the handshake for the hosts of the router. Clients see a connection that is
closed, and no status code.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  entryPoints:
    - websecure
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
  tls:
    options:
      name: modem
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata:
  name: modern
  namespace: shop
spec:
  minVersion: VersionTLS13
\`\`\`

\`\`\`text
error[tls-option-not-found]: TLSOption "modem" is not defined in namespace "shop".
  --> route.yaml:17:13
   |
16 |     options:
17 |       name: modem
   |             ^^^^^
   |
  ::: route.yaml:22:9
   |
21 | metadata:
22 |   name: modern
   |         ------ TLSOption "modern" is defined here
   |
   = at run time: The router is disabled, and TLS handshakes for its hosts are cut (\`unknown TLS options: shop-modem@kubernetescrd\`): clients see no answer at all.
   = help: Did you mean "modern"? Name a TLSOption of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

<!-- example: bad/default.yaml -->

\`\`\`yaml
# What is called default holds for all that ask for nothing, and is known by that name alone.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
  tls:
    options:
      name: default
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata:
  name: default
  namespace: shop
spec:
  minVersion: VersionTLS13
\`\`\`

\`\`\`text
error[tls-option-not-found]: The TLSOption that is called "default" cannot be asked for by name.
  --> default.yaml:16:13
   |
15 |     options:
16 |       name: default
   |             ^^^^^^^
   |
   = at run time: The router is disabled, and TLS handshakes for its hosts are cut (\`unknown TLS options: shop-default@kubernetescrd\`): clients see no answer at all.
   = help: Leave \`options\` out: what is called "default" holds for every router that asks for none.
\`\`\`

<!-- /example -->

<!-- example: bad/annotation.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.tls.options: modern
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[tls-option-not-found]: No TLSOption answers to "modern@kubernetes".
 --> annotation.yaml:7:55
  |
6 |   annotations:
7 |     traefik.ingress.kubernetes.io/router.tls.options: modern
  |                                                       ^^^^^^
  |
  = at run time: Every router of the Ingress is disabled, and TLS handshakes for its hosts are cut (\`unknown TLS options: modern@kubernetes\`).
  = help: Write the namespace, a dash, the name of the TLSOption, and \`@kubernetescrd\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
  tls:
    options:
      name: modern
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata:
  name: modern
  namespace: shop
spec:
  minVersion: VersionTLS13
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    # An option of a file of Traefik itself.
    traefik.ingress.kubernetes.io/router.tls.options: old@file
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or ends in another provider (\`@file\`).
- Where the input holds no TLSOption of that namespace, it is a note; where it holds others, a warning.

## How to fix

Name a TLSOption that is there; in an annotation as \`<namespace>-<name>@kubernetescrd\`.
`,"tls-secret-not-found":`# tls-secret-not-found

An Ingress names a TLS Secret that does not exist.

## What happens at run time

The API server accepts the Ingress: it never looks for the Secret. Traefik logs \`Error configuring TLS\` and \`secret shop/shop-tls does not
exist\`, keeps the router and serves its default certificate; ingress-nginx does the same with its own. Clients see a certificate that
nobody signed. Secrets are never read across namespaces: one with the same name elsewhere does not help.

## Bad

<!-- example: bad/other-namespace.yaml -->

\`\`\`yaml
# The Secret is there, but in another namespace.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: wildcard-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: wildcard-tls
  namespace: infra
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
\`\`\`

\`\`\`text
error[tls-secret-not-found]: Secret "wildcard-tls" is not defined in namespace "shop", only in "infra".
  --> other-namespace.yaml:12:19
   |
11 |         - shop.example.com
12 |       secretName: wildcard-tls
   |                   ^^^^^^^^^^^^
   |
  ::: other-namespace.yaml:29:9
   |
28 | metadata:
29 |   name: wildcard-tls
   |         ------------ Secret "wildcard-tls" is in namespace "infra"
   |
   = at run time: Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").
   = help: Put a copy of the Secret, or the Certificate that makes it, into namespace "shop", or move the Ingress.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# The Secret is in the namespace of the Ingress.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Something in the input makes the Secret: a Certificate of cert-manager, an ExternalSecret, a SealedSecret, a Vault or 1Password
  operator, a kustomize \`secretGenerator\`, reflector and replicator.
- The Ingress has an annotation that asks cert-manager for it (\`cert-manager.io/cluster-issuer\` and the like).
- The certificate comes from elsewhere: Traefik's \`router.tls.certresolver\`, ACM behind an ALB.
- The name is a placeholder, declared under \`externals\`, or mentioned in a document that could not be parsed.
- Secrets are often kept out of repositories: unless there is one with a similar name or in another namespace, it is a warning.

## How to fix

Correct the name, put the Secret or what makes it into the namespace of the Ingress, or declare it under \`externals\`. Several Ingresses
that wait for one Secret are one finding.
`,"tls-secret-unusable":`# tls-secret-unusable

A TLS Secret of an Ingress lacks tls.crt or tls.key.

## What happens at run time

Controllers look for two keys in a TLS Secret: \`tls.crt\` and \`tls.key\`. If one is missing, Traefik logs \`Error configuring TLS\`, loads
none of the further certificates of that Ingress and serves the default certificate. In a Secret of type \`kubernetes.io/tls\` the API
server itself asks for both keys and refuses it otherwise.

## Bad

<!-- example: bad/other-keys.yaml -->

\`\`\`yaml
# The certificate is there under a name that no controller looks for.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: Opaque
metadata:
  name: shop-tls
  namespace: shop
data:
  cert.pem: Y2VydA==
  key.pem: a2V5
\`\`\`

\`\`\`text
error[tls-secret-unusable]: Secret "shop-tls" lacks tls.crt and tls.key; it holds cert.pem, key.pem.
  --> other-keys.yaml:31:1
   |
30 |   namespace: shop
31 | data:
   | ^^^^
   |
  ::: other-keys.yaml:12:19
   |
11 |         - shop.example.com
12 |       secretName: shop-tls
   |                   -------- Ingress "shop" uses it for TLS
   |
   = at run time: The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").
   = help: Rename "cert.pem" to "tls.crt". Rename "key.pem" to "tls.key". Keep the certificate under \`tls.crt\` and the private key under \`tls.key\`, in a Secret of type kubernetes.io/tls.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/both-keys.yaml -->

\`\`\`yaml
# A certificate and a private key under the names that controllers look for.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Secret
type: kubernetes.io/tls
metadata:
  name: shop-tls
  namespace: shop
data:
  tls.crt: Y2VydGlmaWNhdGU=
  tls.key: a2V5
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1
      ports:
        - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The Secret is encrypted by SOPS, or empty in the repository, or an annotation says that another program fills it (cert-manager,
  reflector, replicator, Vault ...).
- A key is a placeholder.
- The type is another one, but both keys are there: controllers do not look at the type.
- No Ingress of the input uses the Secret for TLS.

## How to fix

Keep the certificate (with its chain) under \`tls.crt\` and the private key under \`tls.key\`, e.g. with \`kubectl create secret tls\`.
`,"trace-assertion":`# trace-assertion

A request of the config file does not end where it has to.

## What happens at run time

\`traces\` in \`ingress-lint.yaml\` says what the manifests are for: which request has to reach which Service, and which must not get in. Each entry is followed
through the graph as \`ingress-lint trace\` does it. What breaks a road is mostly told by another rule as well; what sends it to the wrong place is valid, and
told by no other: a longer path, a host with a wildcard, a selector that two workloads meet. Redirects are followed; \`must answer 301\` asks for the
status of the first of them.

## Bad

<!-- example: bad/roads -->

\`ingress-lint.yaml\`:

\`\`\`yaml
traces:
  # The Service has no port 8080.
  - https://shop.example.com/old must reach shop/web:80
  # The longer path goes to another Service.
  - https://shop.example.com/api/v1 must reach shop/web
  # Nothing keeps this from the Internet.
  - https://shop.example.com/api/admin must not arrive
  - https://shop.example.com/old must answer 500
  # A host that no route has.
  - https://blog.example.org/ must reach shop/web
  - request: http://web.shop/ must reach shop/api:8080
    from: cluster
  - ftp://shop.example.com/ must reach shop/web
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: { service: { name: web, port: { number: 80 } } }
          - path: /api
            pathType: Prefix
            backend: { service: { name: api, port: { name: http } } }
          - path: /old
            pathType: Prefix
            backend: { service: { name: web, port: { number: 8080 } } }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: http }]
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports: [{ name: http, port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports: [{ name: http, containerPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          ports: [{ name: http, containerPort: 8080 }]
\`\`\`

\`\`\`text
error[trace-assertion]: "https://shop.example.com/old" must reach shop/web:80, but shop/web has no port 8080; its ports are 80 (http).
  --> roads/ingress-lint.yaml:3:5
   |
 1 | traces:
 2 |   # The Service has no port 8080.
 3 |   - https://shop.example.com/old must reach shop/web:80
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: roads/shop.yaml:19:62
   |
18 |             pathType: Prefix
19 |             backend: { service: { name: web, port: { number: 8080 } } }
   |                                                              ---- the Service on its way
   |
   = at run time: The client sees: 404 or 503, by the controller.
   = help: Mend that place, or change the entry; \`ingress-lint trace https://shop.example.com/old\` shows the whole road.

error[trace-assertion]: "https://shop.example.com/api/v1" must reach shop/web, but it arrives at Deployment shop/api, container api, port 8080 (http) through Service shop/api:80.
  --> roads/ingress-lint.yaml:5:5
   |
 3 |   - https://shop.example.com/old must reach shop/web:80
 4 |   # The longer path goes to another Service.
 5 |   - https://shop.example.com/api/v1 must reach shop/web
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: roads/shop.yaml:14:19
   |
13 |             backend: { service: { name: web, port: { number: 80 } } }
14 |           - path: /api
   |                   ---- this route takes it
   |
   = at run time: The request is answered, by something else than the config file says.
   = help: Change the route or the entry; \`ingress-lint trace https://shop.example.com/api/v1\` shows why this route is taken.

error[trace-assertion]: "https://shop.example.com/api/admin" must not arrive, but it arrives at Deployment shop/api, container api, port 8080 (http) through Service shop/api:80.
  --> roads/ingress-lint.yaml:7:5
   |
 5 |   - https://shop.example.com/api/v1 must reach shop/web
 6 |   # Nothing keeps this from the Internet.
 7 |   - https://shop.example.com/api/admin must not arrive
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: roads/shop.yaml:14:19
   |
13 |             backend: { service: { name: web, port: { number: 80 } } }
14 |           - path: /api
   |                   ---- this route takes it
   |
   = at run time: The request is answered by what the config file wants to be out of reach.
   = help: Take the route away, or change the entry; \`ingress-lint trace https://shop.example.com/api/admin\` shows the whole road.

error[trace-assertion]: "https://shop.example.com/old" must answer 500, but shop/web has no port 8080; its ports are 80 (http).
  --> roads/ingress-lint.yaml:8:5
   |
 7 |   - https://shop.example.com/api/admin must not arrive
 8 |   - https://shop.example.com/old must answer 500
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: roads/shop.yaml:19:62
   |
18 |             pathType: Prefix
19 |             backend: { service: { name: web, port: { number: 8080 } } }
   |                                                              ---- the Service on its way
   |
   = at run time: The client sees: 404 or 503, by the controller.
   = help: Mend that place, or change the entry; \`ingress-lint trace https://shop.example.com/old\` shows the whole road.

note[trace-assertion]: Whether "https://blog.example.org/" will reach shop/web, the files do not tell: no route for host blog.example.org in the input.
  --> roads/ingress-lint.yaml:10:5
   |
 8 |   - https://shop.example.com/old must answer 500
 9 |   # A host that no route has.
10 |   - https://blog.example.org/ must reach shop/web
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Nothing is wrong as far as the files go, and nothing is proven.
   = help: Add what is missing to the input; \`ingress-lint trace https://blog.example.org/\` shows the command that would settle it.

error[trace-assertion]: "http://web.shop/" must reach shop/api:8080, but it arrives at Deployment shop/web, container web, port 8080 (http) through Service shop/web:80.
  --> roads/ingress-lint.yaml:11:14
   |
10 |   - https://blog.example.org/ must reach shop/web
11 |   - request: http://web.shop/ must reach shop/api:8080
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The request is answered, by something else than the config file says.
   = help: Change the route or the entry; \`ingress-lint trace http://web.shop/\` shows why this route is taken.

error[trace-assertion]: The request of the entry cannot be traced: "ftp" is no scheme that can be traced.
  --> roads/ingress-lint.yaml:13:5
   |
12 |     from: cluster
13 |   - ftp://shop.example.com/ must reach shop/web
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Nothing is checked.
   = help: Write https://host/path, tcp://host:port, tls://host:port or udp://host:port.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/roads -->

\`ingress-lint.yaml\`:

\`\`\`yaml
traces:
  # By the Service, with the number or the name of its port, or by the workload and the port of the container.
  - https://shop.example.com/ must reach shop/web:80
  - https://shop.example.com/cart must reach shop/web:http
  - https://shop.example.com/cart must reach shop/web
  - https://shop.example.com/api/v1 must reach shop/api-server:8080
  # Nobody may get there from outside.
  - https://shop.example.com/internal/jobs must not arrive
  - https://shop.example.com/internal/jobs must answer 404
  - request: http://api.shop.svc/ must reach shop/api:80
    from: cluster
  - request: https://shop.example.com/api must reach shop/api
    method: POST
    headers: ["Content-Type: application/json"]
\`\`\`

\`shop.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Exact
            backend: { service: { name: web, port: { number: 80 } } }
          - path: /cart
            pathType: Prefix
            backend: { service: { name: web, port: { number: 80 } } }
          - path: /api
            pathType: Prefix
            backend: { service: { name: api, port: { name: http } } }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec:
  selector: { app: web }
  ports: [{ name: http, port: 80, targetPort: http }]
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec:
  selector: { app: api }
  ports: [{ name: http, port: 80, targetPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports: [{ name: http, containerPort: 8080 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: api-server, namespace: shop }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers:
        - name: api
          image: registry.example.com/api:1
          ports: [{ name: http, containerPort: 8080 }]
\`\`\`

<!-- /example -->

## When it is silent

- The config file has no \`traces\`.
- Another environment of the input knows the host of the entry, and this one does not.
- DNS or the load balancer are unknown, but the rest of the road is not. If the rest is, it is a note that says so.

## How to fix

Run \`ingress-lint trace\` with the URL of the entry: it shows each hop, why the route was taken, and which others match.
`,"traefik-annotation-invalid":`# traefik-annotation-invalid

An annotation for Traefik has a name or a value that it cannot read.

## What happens at run time

Traefik reads everything under \`traefik.ingress.kubernetes.io/router.\` (of an Ingress) and \`service.\` (of a Service) as one configuration. One name that it does not know, or
one number that is none, and the whole Ingress is left out; of a Service, every path that leads to it. The API server takes any annotation, and all that is left is one line in Traefik's log.

## Bad

<!-- example: bad/names.yaml -->

\`\`\`yaml
# One letter is missing: neither host is served.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoint: websecure
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
\`\`\`

\`\`\`text
error[traefik-annotation-invalid]: Traefik has no annotation "traefik.ingress.kubernetes.io/router.entrypoint".
 --> names.yaml:7:5
  |
6 |   annotations:
7 |     traefik.ingress.kubernetes.io/router.entrypoint: websecure
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: Traefik leaves the whole Ingress out ("Failed to parse annotations", \`field not found, node: entrypoint\`): clients get 404 for all of its hosts.
  = help: Did you mean "traefik.ingress.kubernetes.io/router.entrypoints"? Correct its name, or remove it.
\`\`\`

<!-- /example -->

<!-- example: bad/values.yaml -->

\`\`\`yaml
# The priority is no number; the Service asks for something that no version has.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    traefik.ingress.kubernetes.io/router.priority: high
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  annotations:
    traefik.ingress.kubernetes.io/service.sticky: "true"
    traefik.ingress.kubernetes.io/service.passhostheaders: "true"
spec:
  selector:
    app: shop
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
error[traefik-annotation-invalid]: Traefik cannot read the value "high" of the annotation "router.priority".
 --> values.yaml:7:52
  |
6 |   annotations:
7 |     traefik.ingress.kubernetes.io/router.priority: high
  |                                                    ^^^^
  |
  = at run time: Traefik leaves the whole Ingress out ("Failed to parse annotations", \`strconv.ParseInt: parsing "high": invalid syntax\`): clients get 404 for all of its hosts.
  = help: Write a value of the right type.

error[traefik-annotation-invalid]: Traefik has no annotation "traefik.ingress.kubernetes.io/service.passhostheaders".
  --> values.yaml:28:5
   |
27 |     traefik.ingress.kubernetes.io/service.sticky: "true"
28 |     traefik.ingress.kubernetes.io/service.passhostheaders: "true"
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: Traefik makes no router for any path that leads to this Service ("Cannot create service", \`field not found, node: passhostheaders\`): clients get 404.
   = help: Did you mean "traefik.ingress.kubernetes.io/service.passhostheader"? Correct its name, or remove it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  annotations:
    # Any case will do.
    traefik.ingress.kubernetes.io/router.entryPoints: web, websecure
    traefik.ingress.kubernetes.io/router.priority: "100"
    # Anything but true switches TLS off, and is no mistake.
    traefik.ingress.kubernetes.io/router.tls: "false"
    traefik.ingress.kubernetes.io/router.tls.domains.0.main: example.com
    # Filled in before it is applied.
    traefik.ingress.kubernetes.io/router.tls.certresolver: \${RESOLVER}
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
# Another controller reads this one.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: other
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoint: web
spec:
  ingressClassName: nginx
  rules:
    - host: other.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
spec:
  selector:
    app: shop
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The Ingress is another controller's, by its class.
- The value is a placeholder.
- Only some versions have the annotation, and the version is not known.

## How to fix

Write the name as Traefik's documentation has it, in any case; names that v1 read (\`rule-type\`, \`frontend-entry-points\`) are told by [annotation-not-read](../annotation-not-read/README.md).
`,"traefik-api-group-removed":`# traefik-api-group-removed

An object is of the API group that Traefik v3 does not read.

## What happens at run time

Traefik v2.10 brought the group \`traefik.io\`; v3 reads nothing else. Where the old definitions are still in the cluster, the API server takes the object and nothing comes of it: no router, no line in a
log, 404.

## Bad

<!-- example: bad/v3.yaml -->

\`\`\`yaml
apiVersion: traefik.containo.us/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[traefik-api-group-removed]: IngressRoute "shop" is of the API group traefik.containo.us, and Pod "traefik" is Traefik v3.7, which does not read it.
  --> v3.yaml:1:13
   |
 1 | apiVersion: traefik.containo.us/v1alpha1
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: v3.yaml:47:7
   |
46 |   containers:
47 |     - name: traefik
   |       ---- this is Traefik v3.7
   |
   = at run time: Traefik never sees the object, and logs nothing; without its old definition the API server refuses it: "no matches for kind "IngressRoute" in version "traefik.containo.us/v1alpha1"".
   = help: Write \`apiVersion: traefik.io/v1alpha1\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/v2.yaml -->

\`\`\`yaml
# v2.11 reads both groups.
apiVersion: traefik.containo.us/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v2.11
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

<!-- /example -->

<!-- example: good/no-traefik.yaml -->

\`\`\`yaml
# Which Traefik reads it, nothing here tells.
apiVersion: traefik.containo.us/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- No Traefik is in the input, its version is not known, or one of several is older than v3.

## How to fix

Change the group to \`traefik.io\`; v2.10 and v2.11 read both, so this can be done before the upgrade.
`,"traefik-flags-ignored":`# traefik-flags-ignored

Flags or variables of Traefik have no effect, for something else wins.

## What happens at run time

Traefik takes its static configuration from one source: a file (\`--configFile\`, or \`traefik.toml\`, \`.yaml\`, \`.yml\` in \`/etc/traefik\`), or else flags, or else
variables. What the others say is passed over without a word, and so is every flag behind the first argument that is none: Traefik then runs with its defaults, listens
on port 80 and watches nothing.

## Bad

<!-- example: bad/positional.yaml -->

\`\`\`yaml
# \`--ping\` takes no argument: \`true\` ends the flags, and Traefik listens on port 80.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --ping
            - "true"
            - --entrypoints.web.address=:8000
            - --providers.kubernetesingress
          ports:
            - name: web
              containerPort: 8000
\`\`\`

\`\`\`text
error[traefik-flags-ignored]: The argument "true" of Deployment "traefik" is no flag, and Traefik reads no flag after it: "entrypoints.web.address", "providers.kubernetesingress" have no effect.
  --> positional.yaml:21:15
   |
20 |             - --ping
21 |             - "true"
   |               ^^^^^^
   |
  ::: positional.yaml:22:15
   |
21 |             - "true"
22 |             - --entrypoints.web.address=:8000
   |               ------------------------------- the first flag that is not read
   |
   = at run time: Traefik starts without a word, with the defaults in place of them.
   = help: Write the value with an equals sign (\`--ping=true\`), for a boolean option takes no argument of its own.
\`\`\`

<!-- /example -->

<!-- example: bad/file.yaml -->

\`\`\`yaml
# A file in /etc/traefik switches every flag off.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --providers.kubernetesingress
            - --ping
          volumeMounts:
            - name: config
              mountPath: /etc/traefik
      volumes:
        - name: config
          configMap:
            name: traefik
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: traefik
  namespace: edge
data:
  traefik.toml: |
    [entryPoints.web]
      address = ":8000"
    [providers.kubernetesCRD]
\`\`\`

\`\`\`text
warning[traefik-flags-ignored]: Deployment "traefik" gives "entrypoints.web.address", "providers.kubernetesingress", "ping", which Traefik does not read, for it has a configuration file.
  --> file.yaml:20:15
   |
19 |           args:
20 |             - --entrypoints.web.address=:8000
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: file.yaml:37:17
   |
36 | data:
37 |   traefik.toml: |
   |                 - the file that is read
   |
   = at run time: Traefik takes its static configuration from a file, flags or the environment, and from one of them only: the first that is there.
   = help: Move them into the file, or run Traefik without it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/file.yaml -->

\`\`\`yaml
# The flag that names the file goes with it; so does a folder without a static configuration.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --configfile=/config/traefik.yml
          volumeMounts:
            - name: config
              mountPath: /config
      volumes:
        - name: config
          configMap:
            name: traefik
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
  namespace: edge
spec:
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --providers.file.directory=/etc/traefik
          volumeMounts:
            - name: config
              mountPath: /etc/traefik
      volumes:
        - name: config
          configMap:
            name: dynamic
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: traefik
  namespace: edge
data:
  traefik.yml: |
    entryPoints:
      web:
        address: ":8000"
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: dynamic
  namespace: edge
data:
  routes.yml: |
    http: {}
\`\`\`

<!-- /example -->

<!-- example: good/last.yaml -->

\`\`\`yaml
# Nothing stands behind the positional argument; variables of other programs are not Traefik's.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --ping
            - "true"
          env:
            - name: TRAEFIK_NAMESPACE
              value: edge
            - name: CF_DNS_API_TOKEN
              value: abc
\`\`\`

<!-- /example -->

## When it is silent

- Whether there is a file cannot be told: it would be in a Secret, a volume, or an image of one's own.
- No flag stands behind the argument that is none.

## How to fix

Write values of boolean flags with an equals sign, one flag an item; keep the whole static configuration in one place.
`,"traefik-never-ready":`# traefik-never-ready

A probe asks Traefik for what it does not answer.

## What happens at run time

Traefik answers \`/ping\` only if ping is switched on, on one entry point: \`traefik\` (port 8080) if none is named. Without ping there is no such entry point, and the probe is refused; if there
is one, the answer is 404. A Pod that is not ready gets no requests: the Services of Traefik have no endpoints, and every node port refuses connections.

## Bad

<!-- example: bad/refused.yaml -->

\`\`\`yaml
# Without ping Traefik does not listen on 8080.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --entrypoints.web.address=:8000
          ports:
            - name: web
              containerPort: 8000
            - name: admin
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /ping
              port: admin
\`\`\`

\`\`\`text
error[traefik-never-ready]: The readinessProbe of Deployment "traefik" asks port 8080, on which no entry point listens; its only entry point is web (:8000).
  --> refused.yaml:30:21
   |
29 |               path: /ping
30 |               port: admin
   |                     ^^^^^
   |
   = at run time: Traefik does not answer at all: the Pod never becomes ready, no Service sends requests to it, and node ports answer nothing.
   = help: Ping is not switched on either. Ask the port of an entry point; without one of its own, ping and the API make Traefik listen on 8080.
\`\`\`

<!-- /example -->

<!-- example: bad/disabled.yaml -->

\`\`\`yaml
# It listens, but ping is off.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.traefik.address=:8080
          ports:
            - name: web
              containerPort: 8000
            - name: admin
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /ping
              port: 8080
          livenessProbe:
            httpGet:
              path: /ping
              port: 8080
\`\`\`

\`\`\`text
error[traefik-never-ready]: The readinessProbe of Deployment "traefik" asks for /ping, but ping is not switched on.
  --> disabled.yaml:30:21
   |
29 |               path: /ping
30 |               port: 8080
   |                     ^^^^
   |
   = at run time: Traefik answers 404: the Pod never becomes ready, no Service sends requests to it, and node ports answer nothing.
   = help: Switch it on (\`--ping=true\`).
\`\`\`

<!-- /example -->

## Good

<!-- example: good/answered.yaml -->

\`\`\`yaml
# On the implicit entry point, on one that is named, by TCP, and by the command.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --ping
          ports:
            - name: web
              containerPort: 8000
            - name: admin
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /ping
              port: admin
          livenessProbe:
            tcpSocket:
              port: web
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
  namespace: edge
spec:
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --ping.entrypoint=web
          ports:
            - name: web
              containerPort: 8000
          readinessProbe:
            httpGet:
              path: /ping
              port: web
          livenessProbe:
            exec:
              command: ["traefik", "healthcheck", "--ping"]
\`\`\`

<!-- /example -->

<!-- example: good/route.yaml -->

\`\`\`yaml
# A route for every host answers; a redirect counts as an answer; and what the API's own paths do is not judged.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.web.http.redirections.entrypoint.to=:443
            - --api.insecure
          ports:
            - name: web
              containerPort: 8000
            - name: admin
              containerPort: 8080
          livenessProbe:
            httpGet:
              path: /ping
              port: web
          readinessProbe:
            httpGet:
              path: /ping
              port: admin
\`\`\`

<!-- /example -->

## When it is silent

- A route for every host may answer, or the dashboard has its own paths.
- The entry point redirects, or has TLS.
- Another container of the Pod may listen.
- The static configuration is not known, or has a defect that another rule tells.

## How to fix

Switch ping on (\`--ping=true\`), and let the probe ask the port of its entry point.
`,"traefik-not-permitted":`# traefik-not-permitted

The ServiceAccount of Traefik may not read what its providers wait for.

## What happens at run time

A Kubernetes provider of Traefik starts to watch everything that it may need, and waits until it has seen all of it. A single resource that it may not list blocks it for good: the process runs,
\`/ping\` answers 200, but the provider makes no router, and every request gets 404. Other providers go on. What is read differs by version: Endpoints up to v3.0, EndpointSlices and nodes
from v3.1, ConfigMaps for custom resources from v3.4.

## Bad

<!-- example: bad/role-of-v2.yaml -->

\`\`\`yaml
# The role is that of v2: v3.1 and later read EndpointSlices and nodes.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --entrypoints.web.address=:8000
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: traefik
rules:
  - apiGroups: [""]
    resources: [services, endpoints, secrets]
    verbs: [get, list, watch]
  - apiGroups: [extensions, networking.k8s.io]
    resources: [ingresses, ingressclasses]
    verbs: [get, list, watch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: traefik
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: traefik
subjects:
  - kind: ServiceAccount
    name: traefik
    namespace: edge
\`\`\`

\`\`\`text
error[traefik-not-permitted]: ClusterRole "traefik" does not let ServiceAccount "traefik" list and watch endpointslices (discovery.k8s.io), nodes, which Traefik v3.7 does for kubernetesIngress.
  --> role-of-v2.yaml:34:1
   |
33 |   name: traefik
34 | rules:
   | ^^^^^
   |
  ::: role-of-v2.yaml:5:9
   |
 4 | metadata:
 5 |   name: traefik
   |         ------- runs as ServiceAccount "traefik"
   |
  ::: role-of-v2.yaml:46:1
   |
45 |   name: traefik
46 | roleRef:
   | ------- the binding
   |
   = at run time: The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: \`endpointslices is forbidden: User "system:serviceaccount:edge:traefik" cannot list resource "endpointslices" in API group "discovery.k8s.io" at the cluster scope\`.
   = help: Add them to the rules, with the verbs get, list and watch.
\`\`\`

<!-- /example -->

<!-- example: bad/namespace.yaml -->

\`\`\`yaml
# The rights hold in one namespace, and Traefik asks for all.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --providers.kubernetesingress.disableclusterscoperesources
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: traefik
rules:
  - apiGroups: [""]
    resources: [services, secrets, nodes]
    verbs: [get, list, watch]
  - apiGroups: [discovery.k8s.io]
    resources: [endpointslices]
    verbs: [list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses, ingressclasses]
    verbs: [get, list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses/status]
    verbs: [update]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: traefik
  namespace: edge
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: traefik
subjects:
  - kind: ServiceAccount
    name: traefik
    namespace: edge
\`\`\`

\`\`\`text
error[traefik-not-permitted]: ServiceAccount "traefik" may list and watch services, secrets, endpointslices (discovery.k8s.io), ingresses (networking.k8s.io) in single namespaces only; Traefik v3.7 does so in all for kubernetesIngress.
  --> namespace.yaml:49:7
   |
48 | apiVersion: rbac.authorization.k8s.io/v1
49 | kind: RoleBinding
   |       ^^^^^^^^^^^
   |
  ::: namespace.yaml:5:9
   |
 4 | metadata:
 5 |   name: traefik
   |         ------- runs as ServiceAccount "traefik"
   |
   = at run time: The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: \`services is forbidden: User "system:serviceaccount:edge:traefik" cannot list resource "services" in API group "" at the cluster scope\`.
   = help: Bind a ClusterRole with a ClusterRoleBinding, or name the namespaces in the option \`namespaces\` of the provider.
\`\`\`

<!-- /example -->

<!-- example: bad/subject.yaml -->

\`\`\`yaml
# The binding is for an account of that name elsewhere.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: traefik
rules:
  - apiGroups: [""]
    resources: [services, secrets, nodes]
    verbs: [get, list, watch]
  - apiGroups: [discovery.k8s.io]
    resources: [endpointslices]
    verbs: [list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses, ingressclasses]
    verbs: [get, list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses/status]
    verbs: [update]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: traefik
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: traefik
subjects:
  - kind: ServiceAccount
    name: traefik
    namespace: default
\`\`\`

\`\`\`text
error[traefik-not-permitted]: ClusterRoleBinding "traefik" is for ServiceAccount "traefik" of namespace "default"; Deployment "traefik" runs as that of namespace "edge", which may do nothing.
  --> subject.yaml:58:16
   |
57 |     name: traefik
58 |     namespace: default
   |                ^^^^^^^
   |
  ::: subject.yaml:6:14
   |
 5 |   name: traefik
 6 |   namespace: edge
   |              ---- Traefik runs here
   |
   = at run time: The provider waits for all that it watches and makes no router at all; every request gets 404. The log says: \`services is forbidden: User "system:serviceaccount:edge:traefik" cannot list resource "services" in API group "" at the cluster scope\`.
   = help: Correct the namespace of the subject.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/permitted.yaml -->

\`\`\`yaml
# All that v3.7 wants for both providers.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --providers.kubernetescrd
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: traefik
rules:
  - apiGroups: [""]
    resources: [services, secrets, nodes, configmaps]
    verbs: [get, list, watch]
  - apiGroups: [discovery.k8s.io]
    resources: [endpointslices]
    verbs: [list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses, ingressclasses]
    verbs: [get, list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses/status]
    verbs: [update]
  - apiGroups: [traefik.io]
    resources: [ingressroutes, ingressroutetcps, ingressrouteudps, middlewares, middlewaretcps, traefikservices, tlsoptions, tlsstores, serverstransports, serverstransporttcps]
    verbs: [get, list, watch]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: traefik
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: traefik
subjects:
  - kind: ServiceAccount
    name: traefik
    namespace: edge
\`\`\`

<!-- /example -->

<!-- example: good/one-namespace.yaml -->

\`\`\`yaml
# In the namespaces that it is told to watch, and without what has none.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      serviceAccountName: traefik
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress.namespaces=edge
            - --providers.kubernetesingress.disableclusterscoperesources
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: traefik
  namespace: edge
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: traefik
  namespace: edge
rules:
  - apiGroups: [""]
    resources: [services, secrets]
    verbs: [get, list, watch]
  - apiGroups: [discovery.k8s.io]
    resources: [endpointslices]
    verbs: [list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses, ingressclasses]
    verbs: [get, list, watch]
  - apiGroups: [networking.k8s.io]
    resources: [ingresses/status]
    verbs: [update]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: traefik
  namespace: edge
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: traefik
subjects:
  - kind: ServiceAccount
    name: traefik
    namespace: edge
\`\`\`

<!-- /example -->

## When it is silent

- The ServiceAccount, a binding or a role of it is not in the input, or a role gathers its rules from others.
- The version is not known: then only what all versions read is asked for. Before v2.11 nothing is.
- The provider reads another cluster (\`endpoint\`, \`token\`), or is not known to be on.
- Rights that nothing waits for, such as those for the status of Ingresses.

## How to fix

Take the role from the documentation of the version that runs (reference, dynamic configuration, Kubernetes RBAC), and bind it to the ServiceAccount of the Pod.
`,"traefik-object-not-found":`# traefik-object-not-found

A route names a TraefikService, a transport or a parent that does not exist.

## What happens at run time

The API server knows nothing of these names. Traefik keeps the router, as disabled, or makes none at all; its requests get 404.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop-weighted
          kind: TraefikService
    - kind: Rule
      match: Host(\`api.example.com\`)
      services:
        - name: shop
          port: 80
          serversTransport: insecur
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata:
  name: weighted-shop
  namespace: shop
spec:
  weighted:
    services:
      - name: shop
        port: 80
---
apiVersion: traefik.io/v1alpha1
kind: ServersTransport
metadata:
  name: insecure
  namespace: shop
spec:
  insecureSkipVerify: true
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
warning[traefik-object-not-found]: TraefikService "shop-weighted" is not defined in namespace "shop".
  --> route.yaml:11:17
   |
10 |       services:
11 |         - name: shop-weighted
   |                 ^^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`the service "shop-shop-weighted@kubernetescrd" does not exist\`): clients get 404.
   = help: Name a TraefikService of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.

error[traefik-object-not-found]: ServersTransport "insecur" is not defined in namespace "shop".
  --> route.yaml:18:29
   |
17 |           port: 80
18 |           serversTransport: insecur
   |                             ^^^^^^^
   |
  ::: route.yaml:34:9
   |
33 | metadata:
34 |   name: insecure
   |         -------- ServersTransport "insecure" is defined here
   |
   = at run time: The router is disabled (\`servers transport not found shop-insecur@kubernetescrd\`): clients get 404.
   = help: Did you mean "insecure"? Name a ServersTransport of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

<!-- example: bad/internal.yaml -->

\`\`\`yaml
# The dashboard has a route, but the process does not offer it.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`traefik.example.com\`)
      services:
        - name: api@internal
          kind: TraefikService
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/service.serverstransport: insecure
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
error[traefik-object-not-found]: "api@internal" is a service of Traefik that is not switched on.
  --> internal.yaml:12:17
   |
11 |       services:
12 |         - name: api@internal
   |                 ^^^^^^^^^^^^
   |
   = at run time: The router is disabled (\`the service "api@internal" does not exist\`): clients get 404.
   = help: Switch it on in the static configuration (\`--api\`, \`--ping\`, \`--metrics.prometheus\`).

error[traefik-object-not-found]: The transport "insecure" has no provider: Traefik looks for "insecure@kubernetes", and there can be none of that name.
  --> internal.yaml:56:61
   |
55 |   annotations:
56 |     traefik.ingress.kubernetes.io/service.serverstransport: insecure
   |                                                             ^^^^^^^^
   |
   = at run time: Every router to this Service is disabled (\`servers transport not found insecure@kubernetes\`): clients get 404.
   = help: Write the namespace, a dash, the name of the ServersTransport, and \`@kubernetescrd\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/known.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: weighted
          kind: TraefikService
    # Of a file of Traefik itself, and of Traefik itself.
    - kind: Rule
      match: Host(\`old.example.com\`)
      services:
        - name: old@file
          kind: TraefikService
    - kind: Rule
      match: Host(\`traefik.example.com\`)
      services:
        - name: api@internal
          kind: TraefikService
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata:
  name: weighted
  namespace: shop
spec:
  weighted:
    services:
      - name: shop
        port: http
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or ends in another provider (\`@file\`).
- Whether a service of Traefik's own is switched on cannot be seen: no Traefik in the input, or not all of its settings.
- Where the input holds no such object of that namespace, it is a note; where it holds others, a warning.

## How to fix

Name an object that is there, in the namespace of the route. If it lives in another repository, declare it under \`externals\`.
`,"traefik-option-invalid":`# traefik-option-invalid

Traefik is given an option that it does not know, or a value that it refuses.

## What happens at run time

Traefik refuses to start with an option that it does not know and with a value that it cannot read, wherever that comes from: flags, variables
(\`TRAEFIK_...\`), or a configuration file. The container exits at once and is started again, over and over; nothing listens, and every request is refused.
Which options there are depends on the version, which is told by the tag of the image.

## Bad

<!-- example: bad/misspelt.yaml -->

\`\`\`yaml
# \`address\` lacks a letter.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --ping=true
            - --entrypoints.web.adress=:8000
          ports:
            - name: web
              containerPort: 8000
\`\`\`

\`\`\`text
error[traefik-option-invalid]: Traefik v3.7 of Deployment "traefik" has no option "entrypoints.web.adress".
  --> misspelt.yaml:22:15
   |
21 |             - --ping=true
22 |             - --entrypoints.web.adress=:8000
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The process exits as soon as it is started, over and over: \`field not found, node: adress\`.
   = help: Did you mean "entrypoints.web.address"? Correct the name, or take the option out.
\`\`\`

<!-- /example -->

<!-- example: bad/value.yaml -->

\`\`\`yaml
# An address without a colon, and a boolean that Go does not know.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=8000
            - --ping.manualrouting=yes
\`\`\`

\`\`\`text
error[traefik-option-invalid]: Option "entryPoints.web.address" of Deployment "traefik" has a value that Traefik refuses.
  --> value.yaml:20:15
   |
19 |           args:
20 |             - --entrypoints.web.address=8000
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The process exits as soon as it is started, over and over: \`listen tcp: address 8000: missing port in address\`.
   = help: It takes :8000. Correct the value.

error[traefik-option-invalid]: Option "ping.manualrouting" of Deployment "traefik" has a value that Traefik refuses.
  --> value.yaml:21:15
   |
20 |             - --entrypoints.web.address=8000
21 |             - --ping.manualrouting=yes
   |               ^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The process exits as soon as it is started, over and over: \`strconv.ParseBool: parsing "yes": invalid syntax\`.
   = help: It takes true. Correct the value.
\`\`\`

<!-- /example -->

<!-- example: bad/file.yaml -->

\`\`\`yaml
# In a file in a ConfigMap, found in its line.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          volumeMounts:
            - name: config
              mountPath: /etc/traefik
      volumes:
        - name: config
          configMap:
            name: traefik
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: traefik
  namespace: edge
data:
  traefik.yml: |
    entryPoints:
      web:
        address: ":8000"
    providers:
      kubernetesIngress:
        namespace: [shop]
\`\`\`

\`\`\`text
error[traefik-option-invalid]: Traefik v3.7 of Deployment "traefik" has no option "providers.kubernetesIngress.namespace".
  --> file.yaml:39:9
   |
38 |       kubernetesIngress:
39 |         namespace: [shop]
   |         ^^^^^^^^^
   |
   = at run time: The process exits as soon as it is started, over and over: \`field not found, node: namespace\`.
   = help: Did you mean "providers.kubernetesIngress.namespaces"? Correct the name, or take the option out.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/all-forms.yaml -->

\`\`\`yaml
# Any case, one dash or two, values after a blank, lists, maps, slices, plugins, durations; a variable of the container.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --EntryPoints.web.Address=:8000
            - -ping
            - --api.basepath
            - /traefik
            - --entrypoints.websecure.address=:8443/tcp
            - --entrypoints.websecure.http.tls.domains[0].main=example.com
            - --entrypoints.websecure.transport.respondingtimeouts.readtimeout=90
            - --entrypoints.websecure.transport.lifecycle.gracetimeout=1m30s
            - --providers.kubernetescrd.namespaces=a,b
            - --experimental.plugins.geoblock.modulename=github.com/example/geoblock
            - --experimental.plugins.geoblock.version=v0.3.2
            - --certificatesresolvers.le.acme.email=$(EMAIL)
            - --certificatesresolvers.le.acme.storage=/data/acme.json
            - --accesslog=false
            - --log.level=DEBUG
          env:
            - name: EMAIL
              valueFrom:
                secretKeyRef:
                  name: acme
                  key: email
\`\`\`

<!-- /example -->

<!-- example: good/file.yaml -->

\`\`\`yaml
# What Traefik passes over in a file: names at the root that it does not know, keys without a value.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          volumeMounts:
            - name: config
              mountPath: /etc/traefik
      volumes:
        - name: config
          configMap:
            name: traefik
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: traefik
  namespace: edge
data:
  traefik.yml: |
    x-common: 1
    entryPoints:
      web:
        address: ":8000"
        http:
    ping: {}
    providers:
      kubernetesCRD: {}
\`\`\`

<!-- /example -->

## When it is silent

- The tag tells no version (\`latest\`, a digest) and some version of v2 or v3 has the option.
- The version may be newer than the table of this rule (\`latest\`, \`v3\`), and the name is not close to a known one.
- Something else than Traefik is run (a shell, a script), or it is Traefik v1.
- The value is a placeholder, or comes from a Secret or ConfigMap at run time.
- The file is in a Secret, or not in the input.
- A name at the root of a file: Traefik passes over those that it does not know.

## How to fix

Correct the name or the value. The static configuration reference of Traefik lists the options of each version; the migration guide tells what took the place of those of v2.
`,"traefik-port-conflict":`# traefik-port-conflict

Two entry points of Traefik listen on the same port.

## What happens at run time

Each entry point opens a socket of its own. The second one on the same port fails, and Traefik exits with \`address already in use\`. Traefik makes an entry point \`traefik\` on
port 8080 by itself where ping, the insecure API, or metrics for Prometheus need one and none of that name is defined.

## Bad

<!-- example: bad/implicit.yaml -->

\`\`\`yaml
# Ping needs the entry point \`traefik\`, which takes port 8080.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --providers.kubernetesingress
            - --ping=true
            - --entrypoints.web.address=:8080
          ports:
            - name: web
              containerPort: 8080
\`\`\`

\`\`\`text
error[traefik-port-conflict]: The entry point "web" of Deployment "traefik" listens on port 8080, where the entry point "traefik" listens that Traefik makes itself.
  --> implicit.yaml:22:15
   |
21 |             - --ping=true
22 |             - --entrypoints.web.address=:8080
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: implicit.yaml:21:15
   |
20 |             - --providers.kubernetesingress
21 |             - --ping=true
   |               ----------- this makes the entry point "traefik"
   |
   = at run time: The process exits as soon as it is started: \`listen tcp :8080: bind: address already in use\`.
   = help: Give "web" another port, or define an entry point "traefik" with an address of its own.
\`\`\`

<!-- /example -->

<!-- example: bad/two.yaml -->

\`\`\`yaml
# The same number twice.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8000
            - --entrypoints.metrics.address=0.0.0.0:8000
\`\`\`

\`\`\`text
error[traefik-port-conflict]: The entry points "web" and "metrics" of Deployment "traefik" both listen on port 8000.
  --> two.yaml:21:15
   |
20 |             - --entrypoints.web.address=:8000
21 |             - --entrypoints.metrics.address=0.0.0.0:8000
   |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
  ::: two.yaml:20:15
   |
19 |           args:
20 |             - --entrypoints.web.address=:8000
   |               ------------------------------- "web" listens there too
   |
   = at run time: The process exits as soon as it is started: \`listen tcp :8000: bind: address already in use\`.
   = help: Give one of them another port.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/apart.yaml -->

\`\`\`yaml
# Another protocol, another address, an entry point \`traefik\` of one's own, ping on another entry point, sockets that are shared.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: traefik
  namespace: edge
spec:
  selector:
    matchLabels:
      app: traefik
  template:
    metadata:
      labels:
        app: traefik
    spec:
      containers:
        - name: traefik
          image: traefik:v3.7
          args:
            - --entrypoints.dns.address=:53/udp
            - --entrypoints.dot.address=:53/tcp
            - --entrypoints.a.address=127.0.0.1:81
            - --entrypoints.b.address=127.0.0.2:81
            - --entrypoints.web.address=:8080
            - --entrypoints.traefik.address=:9000
            - --ping
            - --entrypoints.x.address=:90
            - --entrypoints.x.reuseport
            - --entrypoints.y.address=:90
            - --entrypoints.y.reuseport
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
  namespace: edge
spec:
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: traefik:v3.7
          args:
            - --entrypoints.web.address=:8080
            - --ping.entrypoint=web
            - --api
\`\`\`

<!-- /example -->

## When it is silent

- An address is not known, or on two different hosts.
- One of the two has \`reusePort\`.

## How to fix

Give each entry point a port of its own; define \`entryPoints.traefik.address\` where 8080 is taken.
`,"traefik-secret-not-found":`# traefik-secret-not-found

A Middleware, a TLSOption or a transport names a Secret that does not exist.

## What happens at run time

Secrets are read in the namespace of the object that names them, never elsewhere. Without its Secret a Middleware is not made at all, and the routers that use it answer 404; a missing certificate is logged, and
Traefik goes on without it.

## Bad

<!-- example: bad/auth.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  basicAuth:
    secret: user
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata:
  name: clients
  namespace: shop
spec:
  clientAuth:
    secretNames:
      - client-cas
    clientAuthType: RequireAndVerifyClientCert
---
apiVersion: traefik.io/v1alpha1
kind: ServersTransport
metadata:
  name: own-ca
  namespace: shop
spec:
  rootCAs:
    - secret: client-cas
---
apiVersion: traefik.io/v1alpha1
kind: TLSStore
metadata:
  name: default
  namespace: shop
spec:
  defaultCertificate:
    secretName: userss
---
apiVersion: v1
kind: Secret
metadata:
  name: users
  namespace: shop
stringData:
  users: alice:$apr1$x$y
---
apiVersion: v1
kind: Secret
metadata:
  name: client-ca
  namespace: shop
stringData:
  ca.crt: \${CLIENT_CA}
\`\`\`

\`\`\`text
error[traefik-secret-not-found]: Secret "user", which Middleware "auth" names, is not defined in namespace "shop".
  --> auth.yaml:8:13
   |
 7 |   basicAuth:
 8 |     secret: user
   |             ^^^^
   |
  ::: auth.yaml:42:9
   |
41 | metadata:
42 |   name: users
   |         ----- Secret "users" is defined here
   |
   = at run time: Traefik makes no such middleware, and every router that uses it is disabled: clients get 404.
   = help: Did you mean "users"? Name a Secret of namespace "shop", add what makes it, or declare it under \`externals\`.

error[traefik-secret-not-found]: Secret "client-cas", which TLSOption "clients" names, is not defined in namespace "shop".
  --> auth.yaml:18:9
   |
17 |     secretNames:
18 |       - client-cas
   |         ^^^^^^^^^^
   |
  ::: auth.yaml:50:9
   |
49 | metadata:
50 |   name: client-ca
   |         --------- Secret "client-ca" is defined here
   |
   = at run time: Traefik logs it and does without: certificates of clients cannot be verified against it.
   = help: Did you mean "client-ca"? Name a Secret of namespace "shop", add what makes it, or declare it under \`externals\`.

error[traefik-secret-not-found]: Secret "client-cas", which ServersTransport "own-ca" names, is not defined in namespace "shop".
  --> auth.yaml:28:15
   |
27 |   rootCAs:
28 |     - secret: client-cas
   |               ^^^^^^^^^^
   |
  ::: auth.yaml:50:9
   |
49 | metadata:
50 |   name: client-ca
   |         --------- Secret "client-ca" is defined here
   |
   = at run time: Traefik logs it and does without: servers whose certificate needs it are not trusted, and clients get 500.
   = help: Did you mean "client-ca"? Name a Secret of namespace "shop", add what makes it, or declare it under \`externals\`.

error[traefik-secret-not-found]: Secret "userss", which TLSStore "default" names, is not defined in namespace "shop".
  --> auth.yaml:37:17
   |
36 |   defaultCertificate:
37 |     secretName: userss
   |                 ^^^^^^
   |
  ::: auth.yaml:42:9
   |
41 | metadata:
42 |   name: users
   |         ----- Secret "users" is defined here
   |
   = at run time: Traefik logs it and serves its own default certificate, of which every browser warns.
   = help: Did you mean "users"? Name a Secret of namespace "shop", add what makes it, or declare it under \`externals\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/auth.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: Middleware
metadata:
  name: auth
  namespace: shop
spec:
  basicAuth:
    secret: users
---
apiVersion: traefik.io/v1alpha1
kind: TLSOption
metadata:
  name: clients
  namespace: shop
spec:
  clientAuth:
    secretNames:
      # An operator makes it.
      - client-ca
    clientAuthType: RequireAndVerifyClientCert
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: client-ca
  namespace: shop
spec:
  target:
    name: client-ca
---
apiVersion: v1
kind: Secret
metadata:
  name: users
  namespace: shop
stringData:
  users: alice:$apr1$x$y
\`\`\`

<!-- /example -->

## When it is silent

- Something in the input makes the Secret.
- The Secret is declared under \`externals\`.
- Where the input keeps no Secrets of that namespace, it is a note.

## How to fix

Add the Secret, or what makes it (an ExternalSecret, a SealedSecret), to the namespace of the object.
`,"traefik-service-invalid":`# traefik-service-invalid

Traefik cannot use the Service of a route in the way it is named.

## What happens at run time

The schema of an IngressRoute lets all of this through. Traefik logs one line when it reads the route, and makes no router of it: one such Service costs the route the others as well.

## Bad

<!-- example: bad/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    # The dashboard is no Service of Kubernetes.
    - kind: Rule
      match: Host(\`traefik.example.com\`)
      services:
        - name: api@internal
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
    - kind: Rule
      match: Host(\`ftp.example.com\`)
      services:
        - name: shop
          port: 80
          scheme: ftp
    - kind: Rule
      match: Host(\`checked.example.com\`)
      services:
        - name: shop
          port: 80
          healthCheck:
            path: /healthz
    - kind: Rule
      match: Host(\`headless.example.com\`)
      services:
        - name: headless
          port: 80
          nativeLB: true
    - kind: Rule
      match: Host(\`loop.example.com\`)
      services:
        - name: loop
          kind: TraefikService
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata:
  name: nothing
  namespace: shop
spec: {}
---
apiVersion: traefik.io/v1alpha1
kind: TraefikService
metadata:
  name: loop
  namespace: shop
spec:
  weighted:
    services:
      - name: loop
        kind: TraefikService
---
apiVersion: v1
kind: Service
metadata:
  name: headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: shop
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

\`\`\`text
error[traefik-service-invalid]: "api@internal" is no Service of Kubernetes.
  --> route.yaml:12:17
   |
11 |       services:
12 |         - name: api@internal
   |                 ^^^^^^^^^^^^
   |
   = at run time: Traefik makes no router of this route (\`kubernetes service not found: /api@internal\`): clients get 404.
   = help: Add \`kind: TraefikService\`.

error[traefik-service-invalid]: IngressRoute "shop" names a Service without a port.
  --> route.yaml:16:11
   |
15 |       services:
16 |         - name: shop
   |           ^^^^
   |
   = at run time: Traefik makes no router of this route (\`ingressRoute service port not defined\`): clients get 404.
   = help: Add \`port\`, the number or the name of a Service port.

error[traefik-service-invalid]: "ftp" is no scheme.
  --> route.yaml:22:19
   |
21 |           port: 80
22 |           scheme: ftp
   |                   ^^^
   |
   = at run time: Traefik makes no router of this route (\`invalid scheme "ftp" specified\`): clients get 404.
   = help: Write http, https or h2c, or leave it out.

error[traefik-service-invalid]: A health check is asked for, and Service "shop/shop" is no ExternalName.
  --> route.yaml:28:11
   |
27 |           port: 80
28 |           healthCheck:
   |           ^^^^^^^^^^^
   |
  ::: route.yaml:75:9
   |
74 | metadata:
75 |   name: shop
   |         ---- Service "shop" is defined here
   |
   = at run time: Traefik makes no router of this route (\`healthCheck allowed only for ExternalName services: shop/shop\`): clients get 404.
   = help: Leave \`healthCheck\` out: Kubernetes knows by the readiness probes of the Pods which of them can serve.

error[traefik-service-invalid]: The cluster IP of Service "shop/headless" is asked for (nativeLB), and it is headless.
  --> route.yaml:33:17
   |
32 |       services:
33 |         - name: headless
   |                 ^^^^^^^^
   |
  ::: route.yaml:63:9
   |
62 | metadata:
63 |   name: headless
   |         -------- Service "headless" is defined here
   |
   = at run time: Traefik makes no router of this route (\`getting native Kubernetes Service address: no clusterIP on headless service: shop/headless\`): clients get 404.
   = help: Leave \`nativeLB\` out, or give the Service a cluster IP.

error[traefik-service-invalid]: TraefikService "nothing" is none of weighted, mirroring, highestRandomWeight and failover.
  --> route.yaml:47:1
   |
46 |   namespace: shop
47 | spec: {}
   | ^^^^
   |
   = at run time: Traefik cannot build it (\`unspecified service type\`); every router that leads to it is disabled: clients get 404.
   = help: Give its \`spec\` one of the four.

error[traefik-service-invalid]: TraefikService "loop" leads back to itself.
  --> route.yaml:57:15
   |
56 |     services:
57 |       - name: loop
   |               ^^^^
   |
   = at run time: Every router that leads to it is disabled: clients get 404.
   = help: Take one of the references away.
\`\`\`

<!-- /example -->

<!-- example: bad/external.yaml -->

\`\`\`yaml
# Names outside the cluster have to be allowed.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: partner
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: web
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: partner
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: partner
  namespace: shop
spec:
  type: ExternalName
  externalName: partner.example.org
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
error[traefik-service-invalid]: Service "shop/partner" is an ExternalName, and Pod "traefik" does not allow that.
  --> external.yaml:18:23
   |
17 |               service:
18 |                 name: partner
   |                       ^^^^^^^
   |
  ::: external.yaml:25:9
   |
24 | metadata:
25 |   name: partner
   |         ------- Service "partner" is defined here
   |
   = at run time: Traefik makes no router of this route (\`externalName services not allowed: shop/partner\`): clients get 404.
   = help: Start Traefik with \`allowExternalNameServices=true\` of the provider, or give the Service endpoints of its own.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/route.yaml -->

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: shop
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`traefik.example.com\`)
      services:
        - name: api@internal
          kind: TraefikService
    - kind: Rule
      match: Host(\`shop.example.com\`)
      services:
        - name: shop
          port: 80
          scheme: h2c
    # Whether an ExternalName is allowed, a Traefik that is not here decides; it takes any number for a port.
    - kind: Rule
      match: Host(\`partner.example.com\`)
      services:
        - name: partner
          port: 8443
          healthCheck:
            path: /healthz
---
apiVersion: v1
kind: Service
metadata:
  name: partner
  namespace: shop
spec:
  type: ExternalName
  externalName: partner.example.org
  ports:
    - port: 443
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
\`\`\`

<!-- /example -->

## When it is silent

- What the settings of Traefik decide is not told without a Traefik in the input.
- The Service, or its port, is not there: service-not-found and service-port-not-found say so.

## How to fix

\`api@internal\`, \`ping@internal\` and the like are services of Traefik itself and need \`kind: TraefikService\`. Names outside the cluster need \`allowExternalNameServices\`.
`,"traefik-tls-not-enabled":`# traefik-tls-not-enabled

An Ingress has a certificate, but Traefik serves it on no TLS entry point.

## What happens at run time

For Traefik the \`tls\` section of an Ingress is a list of certificates to load, and no more. A router takes TLS connections if it has the annotation \`router.tls\`, or if its entry point has
\`http.tls\`; without either it is a router for plain HTTP, also on an entry point that is called websecure. https:// then finds no router: 404, with Traefik's default certificate.

## Bad

<!-- example: bad/ingress.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: websecure
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
---
apiVersion: v1
kind: Secret
metadata:
  name: shop-tls
  namespace: shop
type: kubernetes.io/tls
stringData:
  tls.crt: \${CERTIFICATE}
  tls.key: \${KEY}
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
\`\`\`

\`\`\`text
warning[traefik-tls-not-enabled]: Ingress "shop" has a \`tls\` section, but Pod "traefik" serves none of its hosts with TLS.
  --> ingress.yaml:20:3
   |
19 |                   number: 80
20 |   tls:
   |   ^^^
   |
  ::: ingress.yaml:68:7
   |
67 |   containers:
68 |     - name: traefik
   |       ---- none of its entry points that serve the Ingress has \`http.tls\`
   |
   = at run time: Traefik only loads the certificate: the routers answer without TLS on websecure, and https:// gets 404 or no connection.
   = help: Add the annotation \`traefik.ingress.kubernetes.io/router.tls: "true"\`, or give the entry point \`http.tls\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/ingress.yaml -->

\`\`\`yaml
# By the router's own annotation.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.tls: "true"
spec:
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
  tls:
    - hosts:
        - shop.example.com
      secretName: shop-tls
---
# Or by the entry point.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: admin
  namespace: shop
  annotations:
    traefik.ingress.kubernetes.io/router.entrypoints: secure
spec:
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 80
  tls:
    - hosts:
        - admin.example.com
      secretName: shop-tls
---
apiVersion: v1
kind: Secret
metadata:
  name: shop-tls
  namespace: shop
type: kubernetes.io/tls
stringData:
  tls.crt: \${CERTIFICATE}
  tls.key: \${KEY}
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    app: shop
  ports:
    - name: http
      port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: shop
  namespace: shop
  labels:
    app: shop
spec:
  containers:
    - name: shop
      image: registry.example.com/shop:1
      ports:
        - containerPort: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: traefik
  namespace: shop
spec:
  containers:
    - name: traefik
      image: traefik:v3.7
      args:
        - --entrypoints.web.address=:8000
        - --entrypoints.websecure.address=:8443
        - --providers.kubernetesingress
        - --providers.kubernetescrd
        - --entrypoints.secure.address=:9443
        - --entrypoints.secure.http.tls=true
\`\`\`

<!-- /example -->

## When it is silent

- No Traefik that takes the Ingress is in the input, or its entry points cannot be seen.
- A router of the Ingress is broken for another reason.

## How to fix

Give the entry point \`http.tls\` once (\`--entrypoints.websecure.http.tls=true\`), or each Ingress the annotation.
`,"unknown-api-version":`# unknown-api-version

An object has an API version in which its kind never existed.

## What happens at run time

The API server has no such kind in that API version: \`no matches for kind "Ingress" in version "apps/v1"\`. Nothing is made.

## Bad

<!-- example: bad/wrong-group.yaml -->

\`\`\`yaml
# The kind exists, but not in this API version.
apiVersion: apps/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: V1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
---
apiVersion: networking.k8s.io/v1beta2
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: networking.k8.io/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  podSelector: {}
\`\`\`

\`\`\`text
error[unknown-api-version]: Ingress "shop" has the API version apps/v1, in which Kubernetes has no such kind.
 --> wrong-group.yaml:2:13
  |
1 | # The kind exists, but not in this API version.
2 | apiVersion: apps/v1
  |             ^^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingress" in version "apps/v1"".
  = help: Use \`apiVersion: networking.k8s.io/v1\`.

error[unknown-api-version]: Service "web" has the API version V1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:14:13
   |
13 | ---
14 | apiVersion: V1
   |             ^^
   |
   = at run time: No object is made: "no matches for kind "Service" in version "V1"".
   = help: Use \`apiVersion: v1\`.

error[unknown-api-version]: Deployment "web" has the API version v1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:25:13
   |
24 | ---
25 | apiVersion: v1
   |             ^^
   |
   = at run time: No object is made: "no matches for kind "Deployment" in version "v1"".
   = help: Use \`apiVersion: apps/v1\`.

error[unknown-api-version]: IngressClass "traefik" has the API version networking.k8s.io/v1beta2, in which Kubernetes has no such kind.
  --> wrong-group.yaml:43:13
   |
42 | ---
43 | apiVersion: networking.k8s.io/v1beta2
   |             ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "IngressClass" in version "networking.k8s.io/v1beta2"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`.

error[unknown-api-version]: NetworkPolicy "web" has the API version networking.k8.io/v1, in which Kubernetes has no such kind.
  --> wrong-group.yaml:50:13
   |
49 | ---
50 | apiVersion: networking.k8.io/v1
   |             ^^^^^^^^^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "NetworkPolicy" in version "networking.k8.io/v1"".
   = help: Use \`apiVersion: networking.k8s.io/v1\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/other-groups.yaml -->

\`\`\`yaml
# Custom resources may share their kind's name with one of Kubernetes.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  template:
    spec:
      containers:
        - image: registry.example.com/web:1
---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata:
  name: queue
  namespace: shop
spec:
  serviceName: queue
  selector:
    matchLabels:
      app: queue
  template:
    metadata:
      labels:
        app: queue
    spec:
      containers:
        - name: queue
          image: registry.example.com/queue:1
---
apiVersion: config.openshift.io/v1
kind: Ingress
metadata:
  name: cluster
spec:
  domain: apps.example.com
---
apiVersion: networking.internal.knative.dev/v1alpha1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec: {}
---
apiVersion: crd.projectcalico.org/v1
kind: NetworkPolicy
metadata:
  name: web
  namespace: shop
spec:
  selector: all()
---
# An API version that is filled in later.
apiVersion: \${INGRESS_API}
kind: IngressClass
metadata:
  name: later
---
# A kind that is not known here.
apiVersion: v1
kind: LimitRange
metadata:
  name: small
  namespace: shop
spec:
  limits: []
\`\`\`

<!-- /example -->

## When it is silent

- The API group has a dot and is none of Kubernetes itself: Knative, OpenShift, OpenKruise and others have kinds of the same name.
- API versions that were removed (\`removed-api-version\`), and placeholders.
- Kinds that are not known here.

## How to fix

Write the API version that the finding names. \`kubectl api-resources\` lists those of a cluster.
`,"unknown-field":`# unknown-field

A field stands where Kubernetes has none of that name.

## What happens at run time

kubectl asks the API server to check field names strictly: \`strict decoding error: unknown field "spec.ports[0].targetport"\`. With \`--validate=false\`, and with many
other clients, the field is dropped in silence: a Service without \`targetPort\` leads to the port of its own number, and one without \`selector\` to nothing.

Most often a line is indented by too much or too little, so that a good field belongs to something else; or its name is misspelt: capital letters count.

## Bad

<!-- example: bad/level.yaml -->

\`\`\`yaml
# One blank too few or too many, and a field belongs to something else.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  app: web
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
  targetPort: 8080
type: NodePort
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      replicas: 2
      containers:
        - name: web
          image: registry.example.com/web:1
          readinessProbe:
            httpGet:
              path: /
              port: 8080
              periodSeconds: 5
          containerPort: 8080
          restartPolicies: Always
      volumeMounts:
        - name: data
          mountPath: /data
      volumes:
        - name: data
          hostpath:
            path: /data
          topologyKeys: ["*"]
\`\`\`

\`\`\`text
error[unknown-field]: Field \`metadata.app\` of Service "web" does not exist.
 --> level.yaml:7:3
  |
6 |   namespace: shop
7 |   app: web
  |   ^^^
  |
  = at run time: The API server refuses the Service: "strict decoding error: unknown field "metadata.app""; where validation is turned off, the field is dropped in silence.
  = help: Remove the field, or write what was meant.

error[unknown-field]: Field \`spec.targetPort\` of Service "web" does not exist: \`targetPort\` belongs to an entry of \`spec.ports\`.
  --> level.yaml:14:3
   |
13 |       port: 80
14 |   targetPort: 8080
   |   ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.targetPort""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`type\` of Service "web" does not exist: \`type\` belongs to \`spec\`.
  --> level.yaml:15:1
   |
14 |   targetPort: 8080
15 | type: NodePort
   | ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "type""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.replicas\` of Deployment "web" does not exist: \`replicas\` belongs to \`spec\`.
  --> level.yaml:31:7
   |
30 |     spec:
31 |       replicas: 2
   |       ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.replicas""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.containers[0].readinessProbe.httpGet.periodSeconds\` of Deployment "web" does not exist: \`periodSeconds\` belongs to \`spec.template.spec.containers[].readinessProbe\`.
  --> level.yaml:39:15
   |
38 |               port: 8080
39 |               periodSeconds: 5
   |               ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].readinessProbe.httpGet.periodSeconds""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.containers[0].containerPort\` of Deployment "web" does not exist.
  --> level.yaml:40:11
   |
39 |               periodSeconds: 5
40 |           containerPort: 8080
   |           ^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].containerPort""; where validation is turned off, the field is dropped in silence.
   = help: Remove the field, or write what was meant.

error[unknown-field]: Field \`spec.template.spec.containers[0].restartPolicies\` of Deployment "web" does not exist; \`restartPolicy\` is not written.
  --> level.yaml:41:11
   |
40 |           containerPort: 8080
41 |           restartPolicies: Always
   |           ^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.containers[0].restartPolicies""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`restartPolicy\`.

error[unknown-field]: Field \`spec.template.spec.volumeMounts\` of Deployment "web" does not exist: \`volumeMounts\` belongs to an entry of \`spec.template.spec.containers\`.
  --> level.yaml:42:7
   |
41 |           restartPolicies: Always
42 |       volumeMounts:
   |       ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumeMounts""; where validation is turned off, the field is dropped in silence.
   = help: Move it there; most often the indentation is wrong.

error[unknown-field]: Field \`spec.template.spec.volumes[0].hostpath\` of Deployment "web" does not exist; \`hostPath\` is not written.
  --> level.yaml:47:11
   |
46 |         - name: data
47 |           hostpath:
   |           ^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumes[0].hostpath""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`hostPath\`.

error[unknown-field]: Field \`spec.template.spec.volumes[0].topologyKeys\` of Deployment "web" does not exist.
  --> level.yaml:49:11
   |
48 |             path: /data
49 |           topologyKeys: ["*"]
   |           ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "strict decoding error: unknown field "spec.template.spec.volumes[0].topologyKeys""; where validation is turned off, the field is dropped in silence.
   = help: Remove the field, or write what was meant.
\`\`\`

<!-- /example -->

<!-- example: bad/service.yaml -->

\`\`\`yaml
# Without validation the Service would be taken, and lead to port 80 of the Pods.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selecter:
    app: web
  ports:
    - Port: 80
      targetport: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: admin
  namespace: shop
Spec:
  ports:
    - port: 80
\`\`\`

\`\`\`text
error[unknown-field]: Field \`spec.selecter\` of Service "web" does not exist; \`selector\` is not written.
 --> service.yaml:8:3
  |
7 | spec:
8 |   selecter:
  |   ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.selecter""; where validation is turned off, the field is dropped in silence.
  = help: Rename the field to \`selector\`.

error[unknown-field]: Field \`spec.ports[0].Port\` of Service "web" does not exist; \`port\` is not written.
  --> service.yaml:11:7
   |
10 |   ports:
11 |     - Port: 80
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].Port""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`port\`.

error[unknown-field]: Field \`spec.ports[0].targetport\` of Service "web" does not exist; \`targetPort\` is not written.
  --> service.yaml:12:7
   |
11 |     - Port: 80
12 |       targetport: 8080
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].targetport""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`targetPort\`.

error[unknown-field]: Field \`Spec\` of Service "admin" does not exist; \`spec\` is not written.
  --> service.yaml:19:1
   |
18 |   namespace: shop
19 | Spec:
   | ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "Spec""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`spec\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
# All the fields that there are, two of which differ by one letter only.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  allocateLoadBalancerNodePorts: true
  clusterIP: 10.96.0.80
  clusterIPs: [10.96.0.80]
  externalTrafficPolicy: Cluster
  internalTrafficPolicy: Cluster
  ipFamilies: [IPv4]
  ipFamilyPolicy: SingleStack
  loadBalancerClass: service.k8s.aws/nlb
  loadBalancerSourceRanges: [10.0.0.0/8]
  publishNotReadyAddresses: false
  sessionAffinity: ClientIP
  sessionAffinityConfig:
    clientIP:
      timeoutSeconds: 60
  trafficDistribution: PreferSameZone
  # Keys of the selector are labels: they may be any text.
  selector:
    app: web
    Name: web
    prt: http
  ports:
    - name: http
      port: 80
      targetPort: 8080
      appProtocol: http
status:
  loadBalancer: {}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
# Kinds of the same name in groups of their own have fields of their own.
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: fn
  namespace: shop
spec:
  Template: {}
  Type: fn
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
        Name: web
        prt: http
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
              hostIP: 127.0.0.1
              hostPort: 18080
              protocol: TCP
\`\`\`

<!-- /example -->

## When it is silent

- Labels, annotations, \`data\` and the keys of a selector, which may be any text.
- Kinds and versions whose fields this linter does not know; the fields are those of Kubernetes 1.36 (\`schemas/kinds/\`).
- The fields of a v1beta1 backend in an Ingress of v1: \`invalid-backend\` tells them as a whole.
- Mappings with a placeholder for a key, and pieces of patches (\`$patch\`).

## How to fix

Move the field to where it belongs, or rename it. Names of fields are written in camel case: \`targetPort\`, \`ingressClassName\`.
`,"unknown-kind":`# unknown-kind

An object has a kind that its built-in API group does not have.

## What happens at run time

The object is not made: \`no matches for kind "Ingres" in version "networking.k8s.io/v1"\`. A kind in small letters is found by kubectl, but refused by the API server:
\`no kind "service" is registered for version "v1"\`.

## Bad

<!-- example: bad/kinds.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingres
metadata:
  name: web
  namespace: shop
spec:
  defaultBackend:
    service:
      name: web
      port:
        number: 80
---
apiVersion: apps/v1
kind: Statefulset
metadata:
  name: db
  namespace: shop
---
# kubectl finds the kind in small letters; the API server does not.
apiVersion: v1
kind: service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Endpoint
metadata:
  name: legacy
  namespace: shop
\`\`\`

\`\`\`text
error[unknown-kind]: Object "web" is of a kind Ingres, which networking.k8s.io/v1 does not have.
 --> kinds.yaml:2:7
  |
1 | apiVersion: networking.k8s.io/v1
2 | kind: Ingres
  |       ^^^^^^
  |
  = at run time: No object is made: "no matches for kind "Ingres" in version "networking.k8s.io/v1"".
  = help: Write \`kind: Ingress\`; capital letters count.

error[unknown-kind]: Object "db" is of a kind Statefulset, which apps/v1 does not have.
  --> kinds.yaml:14:7
   |
13 | apiVersion: apps/v1
14 | kind: Statefulset
   |       ^^^^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "Statefulset" in version "apps/v1"".
   = help: Write \`kind: StatefulSet\`; capital letters count.

error[unknown-kind]: Object "web" is of a kind service, which v1 does not have.
  --> kinds.yaml:21:7
   |
20 | apiVersion: v1
21 | kind: service
   |       ^^^^^^^
   |
   = at run time: The API server refuses the object: "no kind "service" is registered for version "v1"".
   = help: Write \`kind: Service\`; capital letters count.

error[unknown-kind]: Object "legacy" is of a kind Endpoint, which v1 does not have.
  --> kinds.yaml:32:7
   |
31 | apiVersion: v1
32 | kind: Endpoint
   |       ^^^^^^^^
   |
   = at run time: No object is made: "no matches for kind "Endpoint" in version "v1"".
   = help: Write \`kind: Endpoints\`; capital letters count.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/kinds.yaml -->

\`\`\`yaml
# Groups of others may have any kind.
apiVersion: networking.example.com/v1
kind: Ingres
metadata:
  name: web
  namespace: shop
---
apiVersion: apps.example.com/v1
kind: Deploymnt
metadata:
  name: web
  namespace: shop
---
# Kinds of Kubernetes that look a little like others.
apiVersion: v1
kind: Node
metadata:
  name: one
---
apiVersion: v1
kind: PodTemplate
metadata:
  name: web
  namespace: shop
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: shop
---
apiVersion: networking.k8s.io/v1
kind: ServiceCIDR
metadata:
  name: more
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: traefik
spec:
  controller: traefik.io/ingress-controller
---
apiVersion: v1
kind: List
items: []
---
# OpenShift 3 served its kinds beside those of Kubernetes.
apiVersion: v1
kind: Project
metadata:
  name: shop
---
# Files of other programs: no name, or a version that Kubernetes never had.
apiVersion: v1
kind: Servce
description: a catalogue of services
---
apiVersion: v3
kind: service
metadata:
  name: web
\`\`\`

<!-- /example -->

## When it is silent

- API groups other than those of Kubernetes itself: a custom resource may have any kind.
- Kinds that are no near miss of one on the road of a request.
- Documents without \`metadata.name\`: files of other programs.
- A known kind with a version that it never had: \`unknown-api-version\` says so.

## How to fix

Write the kind as the message says; capital letters count.
`,"unknown-load-balancer-annotation":`# unknown-load-balancer-annotation

An annotation for an AWS load balancer that nothing reads.

## What happens at run time

The AWS Load Balancer Controller and the cloud provider look for the annotations that they know. One that they do not know stays where it is, and the load balancer is made without what it asks for: an internal one
instead of one for the Internet, a Classic one instead of an NLB.

## Bad

<!-- example: bad/ingress.yaml -->

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/target-typ: ip
    alb.ingress.kubernetes.io/listen-port: '[{"HTTP": 80}]'
    alb.ingress.kubernetes.io/scheme: internet-facing
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/healthcheck-paths: /ready
spec:
  type: NodePort
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[unknown-load-balancer-annotation]: Ingress "shop" has the annotation \`alb.ingress.kubernetes.io/target-typ\`, which nothing reads.
 --> ingress.yaml:7:5
  |
6 |   annotations:
7 |     alb.ingress.kubernetes.io/target-typ: ip
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The load balancer is made as if it were not there; nobody complains.
  = help: Did you mean \`alb.ingress.kubernetes.io/target-type\`? Rename it, or remove it.

warning[unknown-load-balancer-annotation]: Ingress "shop" has the annotation \`alb.ingress.kubernetes.io/listen-port\`, which nothing reads.
 --> ingress.yaml:8:5
  |
7 |     alb.ingress.kubernetes.io/target-typ: ip
8 |     alb.ingress.kubernetes.io/listen-port: '[{"HTTP": 80}]'
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The load balancer is made as if it were not there; nobody complains.
  = help: Did you mean \`alb.ingress.kubernetes.io/listen-ports\`? Rename it, or remove it.

warning[unknown-load-balancer-annotation]: Service "shop" has the annotation \`alb.ingress.kubernetes.io/healthcheck-paths\`, which nothing reads.
  --> ingress.yaml:30:5
   |
29 |   annotations:
30 |     alb.ingress.kubernetes.io/healthcheck-paths: /ready
   |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The load balancer is made as if it were not there; nobody complains.
   = help: Did you mean \`alb.ingress.kubernetes.io/healthcheck-path\`? Rename it, or remove it.
\`\`\`

<!-- /example -->
<!-- example: bad/service.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    # A letter too many, and a name that a Service does not have.
    service.beta.kubernetes.io/aws-load-balancer-schema: internet-facing
    service.beta.kubernetes.io/aws-load-balancer-colour: blue
    service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[unknown-load-balancer-annotation]: Service "shop" has the annotation \`service.beta.kubernetes.io/aws-load-balancer-schema\`, which nothing reads.
 --> service.yaml:8:5
  |
6 |   annotations:
7 |     # A letter too many, and a name that a Service does not have.
8 |     service.beta.kubernetes.io/aws-load-balancer-schema: internet-facing
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The load balancer is made as if it were not there; nobody complains.
  = help: Did you mean \`service.beta.kubernetes.io/aws-load-balancer-scheme\`? Rename it, or remove it.

note[unknown-load-balancer-annotation]: Service "shop" has the annotation \`service.beta.kubernetes.io/aws-load-balancer-colour\`, which no known version of the AWS Load Balancer Controller or of the cloud provider reads.
 --> service.yaml:9:5
  |
8 |     service.beta.kubernetes.io/aws-load-balancer-schema: internet-facing
9 |     service.beta.kubernetes.io/aws-load-balancer-colour: blue
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: The load balancer is made as if it were not there; nobody complains.
  = help: Look the name up in the documentation of the controller, or remove the annotation.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/names.yaml -->

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: shop
  namespace: shop
  annotations:
    # Names with an ending of the user's own, the prefix without beta, and what the older provider reads.
    service.kubernetes.io/aws-load-balancer-scheme: internal
    service.beta.kubernetes.io/aws-load-balancer-listener-attributes.TCP-443: tcp.idle_timeout.seconds=600
    service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout: "60"
    # Another cloud's.
    service.beta.kubernetes.io/do-loadbalancer-protocol: http
spec:
  type: LoadBalancer
  selector:
    app: shop
  ports:
    - { name: https, port: 443, targetPort: 8080 }
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/actions.redirect: '{"type": "redirect", "redirectConfig": {"port": "443", "statusCode": "HTTP_301"}}'
    alb.ingress.kubernetes.io/conditions.redirect: '[]'
    alb.ingress.kubernetes.io/group.name: shop
spec:
  ingressClassName: alb
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: shop
                port:
                  number: 443
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: shop
  namespace: shop
spec:
  selector:
    matchLabels:
      app: shop
  template:
    metadata:
      labels:
        app: shop
    spec:
      containers:
        - name: shop
          image: registry.example.com/shop:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- Annotations of other clouds, and those whose ending is the user's own (\`actions.<name>\`, \`listener-attributes.<protocol>-<port>\`).
- A name near to none that is known is a note: a newer controller may know it.

## How to fix

Rename the annotation.
`,"unsupported-value":`# unsupported-value

A field with a fixed choice of words holds another one.

## What happens at run time

The API server refuses the object: \`spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"\`.
Capital letters count: \`tcp\`, \`local\` and \`none\` are not \`TCP\`, \`Local\` and \`None\`. \`HTTP\` is no protocol of a port either: it runs on top of TCP.

## Bad

<!-- example: bad/words.yaml -->

\`\`\`yaml
# The road ends at the API server: the words are compared with their capital letters.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: Nodeport
  externalTrafficPolicy: local
  internalTrafficPolicy: Locl
  sessionAffinity: ClientIp
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol: tcp
      nodePort: 30080
---
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: none
  selector:
    app: web
  ports:
    - port: 8080
      protocol: HTTP
---
apiVersion: v1
kind: Service
metadata:
  name: web-public
  namespace: shop
spec:
  type: Public
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
              protocol: tcp
\`\`\`

\`\`\`text
error[unsupported-value]: \`type: Nodeport\` of Service "web" is none of the words that are allowed there.
 --> words.yaml:8:9
  |
7 | spec:
8 |   type: Nodeport
  |         ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
  = help: Did you mean "NodePort"? Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`externalTrafficPolicy: local\` of Service "web" is none of the words that are allowed there.
 --> words.yaml:9:26
  |
8 |   type: Nodeport
9 |   externalTrafficPolicy: local
  |                          ^^^^^
  |
  = at run time: The API server refuses the Service: "spec.externalTrafficPolicy: Unsupported value: "local": supported values: "Cluster", "Local"".
  = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`internalTrafficPolicy: Locl\` of Service "web" is none of the words that are allowed there.
  --> words.yaml:10:26
   |
 9 |   externalTrafficPolicy: local
10 |   internalTrafficPolicy: Locl
   |                          ^^^^
   |
   = at run time: The API server refuses the Service: "spec.internalTrafficPolicy: Unsupported value: "Locl": supported values: "Cluster", "Local"".
   = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`sessionAffinity: ClientIp\` of Service "web" is none of the words that are allowed there.
  --> words.yaml:11:20
   |
10 |   internalTrafficPolicy: Locl
11 |   sessionAffinity: ClientIp
   |                    ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.sessionAffinity: Unsupported value: "ClientIp": supported values: "ClientIP", "None"".
   = help: Did you mean "ClientIP"? Write one of ClientIP, None, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Service "web" is none of the words that are allowed there.
  --> words.yaml:17:17
   |
16 |       targetPort: 8080
17 |       protocol: tcp
   |                 ^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.

error[unsupported-value]: \`clusterIP: none\` of Service "web-headless" is no address, and not the word \`None\`.
  --> words.yaml:26:14
   |
25 | spec:
26 |   clusterIP: none
   |              ^^^^
   |
   = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".
   = help: Write \`clusterIP: None\`, with a capital letter, for a headless Service.

error[unsupported-value]: \`protocol: HTTP\` of Service "web-headless" is none of the words that are allowed there.
  --> words.yaml:31:17
   |
30 |     - port: 8080
31 |       protocol: HTTP
   |                 ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.

error[unsupported-value]: \`type: Public\` of Service "web-public" is none of the words that are allowed there.
  --> words.yaml:39:9
   |
38 | spec:
39 |   type: Public
   |         ^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Public": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
   = help: Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Deployment "web" is none of the words that are allowed there.
  --> words.yaml:64:25
   |
63 |             - containerPort: 8080
64 |               protocol: tcp
   |                         ^^^
   |
   = at run time: The API server refuses the Deployment: "spec.template.spec.containers[0].ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/words.yaml -->

\`\`\`yaml
# All the words there are, and nothing, which is the default.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: LoadBalancer
  externalTrafficPolicy: Local
  internalTrafficPolicy: Cluster
  sessionAffinity: ClientIP
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      protocol: TCP
      # Any word is allowed here.
      appProtocol: http
---
apiVersion: v1
kind: Service
metadata:
  name: web-inside
  namespace: shop
spec:
  type: ""
  sessionAffinity:
  clusterIP: ""
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol:
---
apiVersion: v1
kind: Service
metadata:
  name: web-fixed
  namespace: shop
spec:
  type: ClusterIP
  sessionAffinity: None
  clusterIP: 10.96.0.80
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web-headless
  namespace: shop
spec:
  clusterIP: None
  selector:
    app: web
  ports:
    - port: 8080
---
# Filled in before it is applied.
apiVersion: v1
kind: Service
metadata:
  name: web-later
  namespace: shop
spec:
  type: \${SERVICE_TYPE}
  externalTrafficPolicy: <policy>
  selector:
    app: web
  ports:
    - port: 80
      targetPort: 8080
      protocol: $(PROTOCOL)
---
# The words of another API.
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: edge
  namespace: shop
spec:
  gatewayClassName: traefik
  listeners:
    - name: http
      port: 80
      protocol: HTTP
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - containerPort: 8080
              protocol: TCP
            - containerPort: 8443
              protocol: UDP
            - containerPort: 9999
              protocol: SCTP
\`\`\`

<!-- /example -->

## When it is silent

- Nothing, null and the empty string: the default is taken.
- Placeholders.
- Kinds and versions whose fields this linter does not know, and the status of an object.
- \`externalTrafficPolicy\` on a Service that cannot have one: \`external-traffic-policy-not-allowed\` says so.
- \`appProtocol\`, which may be any word, and the protocols of other APIs, such as those of a Gateway.

## How to fix

Write one of the words that the message lists. What runs on top of TCP can be said in \`appProtocol\`.
`,"unused-suppression":`# unused-suppression

A suppression hides nothing.

An entry of the \`--baseline\` file that is found no more is told too; \`--write-baseline\` drops it.

## What happens at run time

A suppression that hides nothing was right once. Now it waits for the next finding of that rule at its place, and will hide that one
without anybody having looked at it.

## Bad

<!-- example: bad/unused.yaml -->

\`\`\`yaml
# Nothing is wrong on these lines any more.
# ingress-lint-ignore-file duplicate-key -- generated
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                # ingress-lint-ignore service-not-found -- comes with a chart
                name: web
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
warning[unused-suppression]: This suppression of "duplicate-key" hides nothing.
 --> unused.yaml:3:1
  |
1 | # Nothing is wrong on these lines any more.
2 |
3 | # ingress-lint-ignore-file duplicate-key -- generated
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It would hide the next finding of that rule here, which may be a real one.
  = help: Remove it, or correct its place: it covers its own line, or the next one if it stands alone.

warning[unused-suppression]: This suppression of "service-not-found" hides nothing.
  --> unused.yaml:21:17
   |
19 |               service:
20 |
21 |                 # ingress-lint-ignore service-not-found -- comes with a chart
   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: It would hide the next finding of that rule here, which may be a real one.
   = help: Remove it, or correct its place: it covers its own line, or the next one if it stands alone.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/used.yaml -->

\`\`\`yaml
# Each of these hides a finding, and says why.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web # ingress-lint-ignore service-not-found -- comes with a chart
                port:
                  number: 80
          - path: /api
            pathType: Prefix
            backend:
              service:
                # ingress-lint-ignore service-not-found -- comes with a chart
                name: web2
                port:
                  number: 80
---
apiVersion: v1
kind: Service
metadata:
  name: other
  namespace: shop
spec:
  selector:
    app: other
  ports:
    - name: http
      port: 80
      targetPort: http
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: other
  namespace: shop
spec:
  selector:
    matchLabels:
      app: other
  template:
    metadata:
      labels:
        app: other
    spec:
      containers:
        - name: other
          image: registry.example.com/other:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

- The rule is switched off: then it finds nothing, which says nothing about its suppressions.
- A suppression that names no known rule, or gives no reason, is told by \`invalid-suppression\`.

## How to fix

Remove it, or move it: a comment covers its own line, or, alone on its line, the next one.
`,"workload-not-found":`# workload-not-found

A Rollout takes its Pods from a workload that does not exist.

## What happens at run time

A Rollout with \`workloadRef\` has no Pod template of its own and takes that of a Deployment or ReplicaSet in its namespace. If there is none, Argo
Rollouts marks the Rollout as degraded and makes no Pods; the Services of the Rollout have no endpoints.

## Bad

<!-- example: bad/typo.yaml -->

\`\`\`yaml
# The Deployment has a similar name.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: wbe
  strategy:
    canary: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 0
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
\`\`\`

\`\`\`text
error[workload-not-found]: Deployment "wbe", whose Pod template Rollout "web" uses, is not defined in namespace "shop".
  --> typo.yaml:14:11
   |
13 |     kind: Deployment
14 |     name: wbe
   |           ^^^
   |
  ::: typo.yaml:21:9
   |
20 | metadata:
21 |   name: web
   |         --- Deployment "web" is defined here
   |
   = at run time: Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.
   = help: Did you mean "web"? Name a Deployment of namespace "shop", or declare this one under \`externals\` if it lives elsewhere.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/exists.yaml -->

\`\`\`yaml
# The Rollout takes over the Pods of the Deployment.
apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  workloadRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  strategy:
    canary: {}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 0
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
          ports:
            - name: http
              containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    app: web
  ports:
    - port: 80
      targetPort: http
\`\`\`

<!-- /example -->

## When it is silent

- The name is a placeholder, or the kind is one that is not looked into (PodTemplate, custom workloads).
- The workload is declared under \`externals\`, or a Helm release, an Argo CD Application or an operator fills the namespace.
- A document that could not be parsed mentions the name.

## How to fix

Correct the name, or define the workload in the namespace of the Rollout.
`,"wrong-type":`# wrong-type

A value is of another type than its field, or no value of that type.

## What happens at run time

The object cannot be decoded and is refused as a whole, even in a dry run: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of
type int32". kubectl reads YAML 1.1: bare \`yes\`, \`no\`, \`on\`, \`off\`, \`y\`, \`n\`, \`true\` and \`false\` are booleans, \`1.10\` and \`0777\` are numbers, and what stands in quotes is a
string. Labels, annotations, selectors, environment variables and the data of a ConfigMap take strings only; the data of a Secret is base64.

## Bad

<!-- example: bad/ports.yaml -->

\`\`\`yaml
# Quotes turn a number into text.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: "80"
      targetPort: 8080
      nodePort: "30080"
    - name: fraction
      port: 80.5
    - name: boolean
      port: true
    - name: huge
      port: 99999999999
    - name: word
      port: http
    - name: time
      port: 22:22
    - name: map
      port: {number: 80}
    - name: target-bool
      port: 82
      targetPort: yes
    - name: 8083
      port: 83
---
# Ports that are no list of mappings.
apiVersion: v1
kind: Service
metadata:
  name: flat
  namespace: shop
spec:
  publishNotReadyAddresses: "true"
  clusterIP: 10
  externalIPs: 203.0.113.7
  selector:
    app: web
  ports:
    - 80
---
apiVersion: v1
kind: Service
metadata:
  name: map
  namespace: shop
spec:
  selector:
    app: web
  ports: {port: 80}
\`\`\`

\`\`\`text
error[wrong-type]: \`ports[0].port\` of Service "web" is the string "80", where a whole number must stand.
  --> ports.yaml:13:13
   |
12 |     - name: http
13 |       port: "80"
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write it without quotes: \`port: 80\`.

error[wrong-type]: \`ports[0].nodePort\` of Service "web" is the string "30080", where a whole number must stand.
  --> ports.yaml:15:17
   |
14 |       targetPort: 8080
15 |       nodePort: "30080"
   |                 ^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.nodePort of type int32".
   = help: Write it without quotes: \`nodePort: 30080\`.

error[wrong-type]: \`ports[1].port\` of Service "web" is the number 80.5, where a whole number must stand.
  --> ports.yaml:17:13
   |
16 |     - name: fraction
17 |       port: 80.5
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[2].port\` of Service "web" is the boolean true, where a whole number must stand.
  --> ports.yaml:19:13
   |
18 |     - name: boolean
19 |       port: true
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[3].port\` of Service "web" is the number 99999999999, where a whole number must stand.
  --> ports.yaml:21:13
   |
20 |     - name: huge
21 |       port: 99999999999
   |             ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 99999999999 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[4].port\` of Service "web" is the string "http", where a whole number must stand.
  --> ports.yaml:23:13
   |
22 |     - name: word
23 |       port: http
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[5].port\` of Service "web" is the string "22:22", where a whole number must stand.
  --> ports.yaml:25:13
   |
24 |     - name: time
25 |       port: 22:22
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[6].port\` of Service "web" is a mapping, where a whole number must stand.
  --> ports.yaml:28:13
   |
26 |     - name: map
27 |
28 |       port: {number: 80}
   |             ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[7].targetPort\` of Service "web" is \`yes\`, which is the boolean true to Kubernetes, where a whole number or a string must stand.
  --> ports.yaml:31:19
   |
30 |       port: 82
31 |       targetPort: yes
   |                   ^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.targetPort of type int32".
   = help: Write \`targetPort\` as a whole number from 1 to 65535, without quotes.

error[wrong-type]: \`ports[8].name\` of Service "web" is the number 8083, where a string must stand.
  --> ports.yaml:32:13
   |
31 |       targetPort: yes
32 |     - name: 8083
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServicePort.spec.ports.name of type string".
   = help: Write "8083" in quotes.

error[wrong-type]: \`publishNotReadyAddresses\` of Service "flat" is the string "true", where a boolean must stand.
  --> ports.yaml:42:29
   |
41 | spec:
42 |   publishNotReadyAddresses: "true"
   |                             ^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool".
   = help: Write it without quotes: \`publishNotReadyAddresses: true\`.

error[wrong-type]: \`clusterIP\` of Service "flat" is the number 10, where a string must stand.
  --> ports.yaml:43:14
   |
42 |   publishNotReadyAddresses: "true"
43 |   clusterIP: 10
   |              ^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServiceSpec.spec.clusterIP of type string".
   = help: Write "10" in quotes.

error[wrong-type]: \`externalIPs\` of Service "flat" is the string "203.0.113.7", where a list must stand.
  --> ports.yaml:44:16
   |
43 |   clusterIP: 10
44 |   externalIPs: 203.0.113.7
   |                ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServiceSpec.spec.externalIPs of type []string".
   = help: Write a list: each entry begins with a hyphen.

error[wrong-type]: \`ports[0]\` of Service "flat" is the number 80, where a mapping must stand.
  --> ports.yaml:48:7
   |
47 |   ports:
48 |     - 80
   |       ^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServiceSpec.spec.ports of type v1.ServicePort".
   = help: Write \`key: value\` pairs, one a line, indented under it.

error[wrong-type]: \`ports\` of Service "map" is a mapping, where a list must stand.
  --> ports.yaml:59:10
   |
57 |     app: web
58 |
59 |   ports: {port: 80}
   |          ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServiceSpec.spec.ports of type []v1.ServicePort".
   = help: Write a list: each entry begins with a hyphen.
\`\`\`

<!-- /example -->

<!-- example: bad/labels.yaml -->

\`\`\`yaml
# YAML of Kubernetes makes booleans and numbers of these.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
  labels:
    public: yes
    version: 1.10
    build: 0777
  annotations:
    example.com/enabled: true
    example.com/ports: [80, 443]
    example.com/nested:
      a: b
spec:
  selector:
    matchLabels:
      app: on
  template:
    metadata:
      labels:
        app: on
      annotations:
        prometheus.io/port: 9100
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1
\`\`\`

\`\`\`text
error[wrong-type]: \`labels.public\` of Deployment "web" is \`yes\`, which is the boolean true to Kubernetes, where a string must stand.
 --> labels.yaml:8:13
  |
7 |   labels:
8 |     public: yes
  |             ^^^
  |
  = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string".
  = help: Write "yes" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`labels.version\` of Deployment "web" is \`1.10\`, which is the number 1.1 to Kubernetes, where a string must stand.
 --> labels.yaml:9:14
  |
8 |     public: yes
9 |     version: 1.10
  |              ^^^^
  |
  = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string".
  = help: Write "1.10" in quotes.

error[wrong-type]: \`labels.build\` of Deployment "web" is \`0777\`, which is the number 511 to Kubernetes, where a string must stand.
  --> labels.yaml:10:12
   |
 9 |     version: 1.10
10 |     build: 0777
   |            ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string".
   = help: Write "0777" in quotes.

error[wrong-type]: \`annotations.example.com/enabled\` of Deployment "web" is the boolean true, where a string must stand.
  --> labels.yaml:12:26
   |
11 |   annotations:
12 |     example.com/enabled: true
   |                          ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write "true" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`annotations.example.com/ports\` of Deployment "web" is a list, where a string must stand.
  --> labels.yaml:13:24
   |
12 |     example.com/enabled: true
13 |     example.com/ports: [80, 443]
   |                        ^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal array into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write one string for each key.

error[wrong-type]: \`annotations.example.com/nested\` of Deployment "web" is a mapping, where a string must stand.
  --> labels.yaml:14:5
   |
13 |     example.com/ports: [80, 443]
14 |     example.com/nested:
   |     ^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal object into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write one string for each key.

error[wrong-type]: \`matchLabels.app\` of Deployment "web" is \`on\`, which is the boolean true to Kubernetes, where a string must stand.
  --> labels.yaml:19:12
   |
18 |     matchLabels:
19 |       app: on
   |            ^^
   |
  ::: labels.yaml:23:14
   |
22 |       labels:
23 |         app: on
   |              -- the same stands here
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal bool into Go struct field LabelSelector.spec.selector.matchLabels of type string".
   = help: Write "on" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[wrong-type]: \`annotations.prometheus.io/port\` of Deployment "web" is the number 9100, where a string must stand.
  --> labels.yaml:25:29
   |
24 |       annotations:
25 |         prometheus.io/port: 9100
   |                             ^^^^
   |
   = at run time: The API server refuses the Deployment: "json: cannot unmarshal number into Go struct field ObjectMeta.spec.template.metadata.annotations of type string".
   = help: Write "9100" in quotes.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/quoted.yaml -->

\`\`\`yaml
# Quotes make strings of them.
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  namespace: shop
  labels:
    public: "yes"
    version: "1.10"
\`\`\`

<!-- /example -->

## When it is silent

- Null and nothing (\`key:\`) are accepted: the field is dropped. \`80.0\`, \`1e3\` and \`0x50\` are whole numbers.
- What looks like a number and is none: \`1.2.3\`, \`2024-01-01\`, \`12e5678\`, \`22:22\`.
- Placeholders, and words such as \`PORT\` or \`xxxx\` that a script fills in.
- In a kustomization, the words of YAML 1.1 (\`yes\`, \`on\` ...): kustomize takes them for strings and quotes them.
- The same label in selector and template of one object is told once.
- Documents that no API server gets: a kustomization, an eksctl or kind config, an entry of a Backstage catalogue.

## How to fix

Where a string must stand, put the value in quotes; where a number or a boolean must stand, take them away.
`,"host-not-allowed":`# host-not-allowed

A route has a host that its namespace may not have.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Ingress controllers serve whatever host a route names. Who writes \`shop.example.com\` into the wrong namespace takes requests of somebody else.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-not-allowed:
    - namespaces: [shop]
      hosts: [shop.example.com, '*.shop.example.com']
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: admin.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`www.example.org\`) && PathPrefix(\`/\`)
      services:
        - name: web
          port: http
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  hostnames:
    - "*.example.org"
  rules:
    - backendRefs:
        - name: web
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[host-not-allowed]: Ingress "web" in namespace "shop" routes host "admin.example.com", which it may not have.
 --> simple/objects.yaml:9:13
  |
8 |   rules:
9 |     - host: admin.example.com
  |             ^^^^^^^^^^^^^^^^^
  |
  = at run time: Nothing in the cluster stops it: the controller serves the host from this namespace.
  = help: Take a host of shop.example.com, *.shop.example.com, or allow this one in \`packs\` of the config.

error[host-not-allowed]: IngressRoute "web" in namespace "shop" routes host "www.example.org", which it may not have.
  --> simple/objects.yaml:28:19
   |
27 |     - kind: Rule
28 |       match: Host(\`www.example.org\`) && PathPrefix(\`/\`)
   |                   ^^^^^^^^^^^^^^^^^
   |
   = at run time: Nothing in the cluster stops it: the controller serves the host from this namespace.
   = help: Take a host of shop.example.com, *.shop.example.com, or allow this one in \`packs\` of the config.

error[host-not-allowed]: HTTPRoute "web" in namespace "shop" routes host "*.example.org", which it may not have.
  --> simple/objects.yaml:40:7
   |
39 |   hostnames:
40 |     - "*.example.org"
   |       ^^^^^^^^^^^^^^^
   |
   = at run time: Nothing in the cluster stops it: the controller serves the host from this namespace.
   = help: Take a host of shop.example.com, *.shop.example.com, or allow this one in \`packs\` of the config.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-not-allowed:
    - namespaces: [shop]
      hosts: [shop.example.com, '*.shop.example.com']
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# A host of the zone, a wildcard inside of it, and one that is filled in later.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: www.shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: eu
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: "*.eu.shop.example.com"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: later
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: "\${HOST}"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Hosts that are filled in before the manifests are applied, and rules of Traefik that match by pattern (\`HostRegexp\`) or exclude hosts (\`!Host\`), do not say which hosts they take. A route of the Gateway API without hostnames takes those of the listeners that it hangs on; if its Gateway is not in the input, they are not known. Routes for every host are the matter of \`host-too-wide\`. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Take a host of the namespace's own, or add the host to \`hosts\` of the entry.
`,"host-of-several-owners":`# host-of-several-owners

A host is routed by several owners.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Controllers merge the routes of a host from all namespaces. A path of one team then shadows that of another, and no object shows it.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-of-several-owners:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: blog
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /blog
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: blog
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: blog
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[host-of-several-owners]: Ingress "web" of namespace "blog" routes host "shop.example.com", which namespace "shop" routes too.
  --> simple/objects.yaml:28:13
   |
27 |   rules:
28 |     - host: shop.example.com
   |             ^^^^^^^^^^^^^^^^
   |
  ::: simple/objects.yaml:9:13
   |
 8 |   rules:
 9 |     - host: shop.example.com
   |             ---------------- namespace "shop" routes it here
   |
   = at run time: Whose path is longer, or which object is older, decides about requests: one team can take those of the other.
   = help: Leave the host to one of them.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-of-several-owners:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# Two routes of one owner, and hosts that differ.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /api
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: blog
spec:
  ingressClassName: nginx
  rules:
    - host: blog.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: blog
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: blog
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Hosts that are filled in before the manifests are applied, and rules of Traefik that match by pattern (\`HostRegexp\`) or exclude hosts (\`!Host\`), do not say which hosts they take. A route of the Gateway API without hostnames takes those of the listeners that it hangs on; if its Gateway is not in the input, they are not known. With \`owner\`, a route without that label, in a namespace without it, has no known owner. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Leave the host to one namespace, which may send requests on; or give each owner a host of its own.
`,"host-too-wide":`# host-too-wide

A route takes every host, or all hosts of a wildcard.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

A route without a host answers for all names that lead to the load balancer and that no other route has: a typing error elsewhere ends here.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-too-wide:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: zone
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: "*.example.com"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: PathPrefix(\`/\`)
      services:
        - name: web
          port: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[host-too-wide]: Ingress "web" takes requests for every host.
 --> simple/objects.yaml:9:7
  |
8 |   rules:
9 |     - http:
  |       ^^^^
  |
  = at run time: Requests for any host that no other route has end here, also those of other teams.
  = help: Name the hosts that it serves.

error[host-too-wide]: Ingress "zone" takes requests for all hosts of "*.example.com".
  --> simple/objects.yaml:27:13
   |
26 |   rules:
27 |     - host: "*.example.com"
   |             ^^^^^^^^^^^^^^^
   |
   = at run time: Requests for any name of this zone that no other route has end here.
   = help: Name the hosts that it serves.

error[host-too-wide]: IngressRoute "web" takes requests for every host.
  --> simple/objects.yaml:46:14
   |
45 |     - kind: Rule
46 |       match: PathPrefix(\`/\`)
   |              ^^^^^^^^^^^^^^^
   |
   = at run time: Requests for any host that no other route has end here, also those of other teams.
   = help: Name the hosts that it serves.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  host-too-wide:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# A host of its own, and one that is filled in later.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: later
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: "\${HOST}"
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Hosts that are filled in before the manifests are applied, and rules of Traefik that match by pattern (\`HostRegexp\`) or exclude hosts (\`!Host\`), do not say which hosts they take. A route of the Gateway API without hostnames takes those of the listeners that it hangs on; if its Gateway is not in the input, they are not known. TCP routes for every name (\`\`HostSNI(\`*\`)\`\`) have no choice without TLS. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Name each host.
`,"ingress-class-not-allowed":`# ingress-class-not-allowed

A route or Gateway is of a class that is not allowed, or of none.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

The class decides which controller serves a route, and so by which load balancer it is reached: \`public\` instead of \`internal\` puts it on the internet.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  ingress-class-not-allowed:
    classes: [internal-*]
    required: true
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: public
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: none
  namespace: shop
spec:
  rules:
    - host: a.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[ingress-class-not-allowed]: Ingress "web" is of class "public", which is not allowed here.
 --> simple/objects.yaml:7:21
  |
6 | spec:
7 |   ingressClassName: public
  |                     ^^^^^^
  |
  = at run time: The controller of that class serves it, by its own load balancer.
  = help: Take one of internal-*.

error[ingress-class-not-allowed]: Ingress "none" names no class.
  --> simple/objects.yaml:23:9
   |
22 | metadata:
23 |   name: none
   |         ^^^^
   |
   = at run time: Whichever controller is the default of the cluster serves it: perhaps none, perhaps several.
   = help: Name one of internal-*.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  ingress-class-not-allowed:
    classes: [internal-*]
    required: true
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# A class of the list.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: internal-eu
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

A class that is filled in later is not known. Without \`required\` a route without a class is not judged. Routes of the Gateway API have no class; their Gateways have one, which is judged by \`gatewayClasses\` where the config gives that. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Name a class of the list.
`,"load-balancer-scheme-not-allowed":`# load-balancer-scheme-not-allowed

A load balancer stands where it may not: on the internet, or inside.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

The scheme decides whether the load balancer has public addresses.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  load-balancer-scheme-not-allowed:
    scheme: internal
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[load-balancer-scheme-not-allowed]: Service "web" makes a load balancer that is internet-facing, and it has to be internal.
 --> simple/objects.yaml:7:58
  |
6 |   annotations:
7 |     service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
  |                                                          ^^^^^^^^^^^^^^^
  |
  = at run time: Its addresses are reached from the whole internet.
  = help: Set the scheme to \`internal\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  load-balancer-scheme-not-allowed:
    scheme: internal
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# Inside.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations:
    service.beta.kubernetes.io/aws-load-balancer-scheme: internal
spec:
  type: LoadBalancer
  loadBalancerClass: service.k8s.aws/nlb
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Load balancers of Terraform belong to no namespace; a scheme that is filled in later is not known. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Set the annotation.
`,"metadata-missing":`# metadata-missing

A route or Service lacks a label or annotation that is asked of it.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Alerts, cost reports and the search for an owner go by labels.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  metadata-missing:
    requiredLabels: [team]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[metadata-missing]: Ingress "web" has no label "team".
 --> simple/objects.yaml:4:9
  |
3 | metadata:
4 |   name: web
  |         ^^^
  |
  = at run time: Nobody is told whose it is when it breaks, and what goes by this label passes it over.
  = help: Add it under \`metadata.labels\`.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  metadata-missing:
    requiredLabels: [team]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# Both have it.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Add the label or the annotation.
`,"node-port-outside-band":`# node-port-outside-band

A Service takes a node port outside of the band of its namespace.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Node ports belong to the whole cluster. Firewalls, security groups and target groups are written for bands of them.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  node-port-outside-band:
    - labels: { team: shop }
      ports: [30000-30099]
    - ports: [31000]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      nodePort: 30500
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[node-port-outside-band]: Service "web" takes node port 30500, which is not of its band 30000-30099.
  --> simple/objects.yaml:16:17
   |
15 |       targetPort: 8080
16 |       nodePort: 30500
   |                 ^^^^^
   |
   = at run time: The number is open on every node, and is missing to those whose it is: their Service is refused with "provided port is already allocated".
   = help: Take a number of 30000-30099.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  node-port-outside-band:
    - labels: { team: shop }
      ports: [30000-30099]
    - ports: [31000]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# A number of the band.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
      nodePort: 30099
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

A Service that leaves the number to the cluster says none. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Take a number of the band.
`,"port-by-number":`# port-by-number

A route names the port of a Service by its number.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

A port with a name can change its number in one place.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  port-by-number:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`)
      services:
        - name: web
          port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[port-by-number]: Ingress "web" names port 80 of Service "web" by its number.
  --> simple/objects.yaml:18:27
   |
17 |                 port:
18 |                   number: 80
   |                           ^^
   |
   = at run time: When the number changes in the Service, requests get 503 or 404 until each route is changed too.
   = help: Name the port in the Service, and take that name here.

warning[port-by-number]: IngressRoute "web" names port 80 of Service "web" by its number.
  --> simple/objects.yaml:31:17
   |
30 |         - name: web
31 |           port: 80
   |                 ^^
   |
   = at run time: When the number changes in the Service, requests get 503 or 404 until each route is changed too.
   = help: Name the port in the Service, and take that name here.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  port-by-number:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# By name.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Routes of the Gateway API can name ports by number alone. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Give the port a name in the Service, and use it.
`,"port-not-for-outside":`# port-not-for-outside

A port of a Pod that nothing outside may reach is open to the outside.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Dashboard, metrics and a way to the Kubernetes API are ports as well as those for visitors; a Service or a route that leads to them opens them.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  port-not-for-outside:
    ports: [9000-9100, 6443]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 9100
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 9100
\`\`\`

\`route.yaml\`:

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`)
      services:
        - name: web
          port: http
\`\`\`

\`\`\`text
warning[port-not-for-outside]: Ingress "web" leads to port 9100 of Deployment "web", at host "shop.example.com", and its controller is not in the input.
  --> simple/objects.yaml:12:19
   |
11 |         paths:
12 |           - path: /
   |                   ^
   |
   = at run time: Where that is reached from the outside, so is a port that is for operators.
   = help: Take the route away, or list it under \`except\` if its controller is for the inside alone.

warning[port-not-for-outside]: IngressRoute "web" leads to port 9100 of Deployment "web", by a router of Traefik, and its controller is not in the input.
  --> simple/route.yaml:11:17
   |
10 |       services:
11 |         - name: web
   |                 ^^^
   |
   = at run time: Where that is reached from the outside, so is a port that is for operators.
   = help: Take the route away, or list it under \`except\` if its controller is for the inside alone.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  port-not-for-outside:
    ports: [9000-9100, 6443]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# Another port.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

A route is not judged if the controller that takes it is in the input and nothing outside reaches it where it listens for the route: it has Services, and none of them is of type NodePort or LoadBalancer or fed by a load balancer there. Where the controller is not in the input, a route counts as open by way of a warning, unless its class is for the inside by its name (\`internal\`, \`private\`). A load balancer that lets in some addresses alone (\`loadBalancerSourceRanges\`) is not judged; nor are Pods that are not in the input. Which ports are for operators is yours to say; usual ones are 9000 (dashboard of Traefik), 9100 (metrics), 8001 (\`kubectl proxy\`) and 6443 (Kubernetes API). Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Take the port out of the Service or the route; \`kubectl port-forward\` reaches it still.
`,"reference-across-namespaces":`# reference-across-namespaces

A route refers to an object of another namespace.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

With \`allowCrossNamespace\`, Traefik lets a route use the Services, middlewares and secrets of every namespace.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  reference-across-namespaces:
    to: [shared-*]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`)
      services:
        - name: web
          port: http
          namespace: billing
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: billing
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: billing
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[reference-across-namespaces]: IngressRoute "web" in namespace "shop" refers to Service "web" of namespace "billing", which is not allowed.
  --> simple/objects.yaml:11:17
   |
10 |       services:
11 |         - name: web
   |                 ^^^
   |
   = at run time: Who may write routes here can use what belongs to others, past their rights.
   = help: Put both into one namespace, or allow "billing" under \`to\` in the config.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  reference-across-namespaces:
    to: [shared-*]
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# Its own namespace, and one that is allowed.
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
spec:
  routes:
    - kind: Rule
      match: Host(\`a.example.com\`)
      services:
        - name: web
          port: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Which routes a Gateway of another namespace takes is its owner's word, so \`parentRefs\` of the Gateway API are not judged; its backends are, whether or not a ReferenceGrant lets them through. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Move one of them, or list the namespace under \`to\`.
`,"service-type-not-allowed":`# service-type-not-allowed

A Service of an application opens itself to the outside.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

A node port opens the Pods on every node, a load balancer to wherever it stands: requests come in past the controller.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  service-type-not-allowed:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  type: NodePort
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[service-type-not-allowed]: Service "web" is of type NodePort, which applications may not have.
 --> simple/objects.yaml:9:9
  |
8 | spec:
9 |   type: NodePort
  |         ^^^^^^^^
  |
  = at run time: It is reached past the Ingress controller, without its TLS, its logs and its rules.
  = help: Make it ClusterIP and route to it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  service-type-not-allowed:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# An application behind a ClusterIP.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

The Service of a controller (Traefik, ingress-nginx ...) is the way in. Where the Pods are not in the input nobody can tell what they are. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Take \`ClusterIP\` and a route, or list the Service under \`except\` with the reason.
`,"snippet-annotation":`# snippet-annotation

A route puts configuration of its own into the controller.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

What stands in a snippet is pasted into the configuration of the controller, which serves all teams (CVE-2021-25742).

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  snippet-annotation:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers \\"A: b\\";"
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
error[snippet-annotation]: Ingress "web" hands configuration of its own to the controller by annotation "nginx.ingress.kubernetes.io/configuration-snippet".
 --> simple/objects.yaml:7:5
  |
6 |   annotations:
7 |     nginx.ingress.kubernetes.io/configuration-snippet: "more_set_headers \\"A: b\\";"
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = at run time: It becomes part of the configuration for all routes: who writes it can read the controller's secrets, or stop it.
  = help: Say the same with the annotations that the controller has for it.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  snippet-annotation:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# An annotation of the controller's own.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 8m
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

<!-- /example -->

## When it is silent

Annotations without text of a configuration language. Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Take the annotation that the controller has for the purpose.
`,"tls-missing":`# tls-missing

A route takes requests without TLS, or TLS ends too early.

It belongs to the policy packs: it is off, and \`packs\` in the config switches it on ([policy packs](../../docs/guides/policy-packs.md)).

## What happens at run time

Requests and cookies go over the network as they are.

## Bad

<!-- example: bad/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  tls-missing:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
\`\`\`

\`\`\`text
warning[tls-missing]: Ingress "web" has no TLS.
 --> simple/objects.yaml:6:1
  |
5 |   namespace: shop
6 | spec:
  | ^^^^
  |
  = at run time: Its hosts are served without TLS, or with the certificate of the controller, which browsers refuse.
  = help: Add \`spec.tls\`. If a load balancer that is not in the input ends it, name that one under \`loadBalancers\` of the config.
\`\`\`

<!-- /example -->

## Good

<!-- example: good/simple -->

\`ingress-lint.yaml\`:

\`\`\`yaml
packs:
  tls-missing:
    {}
\`\`\`

\`objects.yaml\`:

\`\`\`yaml
# With TLS, and with an annotation that says where it ends.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: web
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: alb
  namespace: shop
  annotations:
    alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
    alb.ingress.kubernetes.io/target-type: ip
    alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/a
spec:
  ingressClassName: alb
  rules:
    - host: a.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  labels:
    team: shop
spec:
  selector:
    app: web
  ports:
    - name: http
      port: 80
      targetPort: 8080
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: web:1
          ports:
            - containerPort: 8080
---
apiVersion: v1
kind: Secret
metadata:
  name: web
  namespace: shop
type: kubernetes.io/tls
stringData:
  tls.crt: \${CRT}
  tls.key: \${KEY}
\`\`\`

<!-- /example -->

## When it is silent

\`end\` says how far TLS has to reach: \`anywhere\` (the default: to a load balancer or to the controller), \`load-balancer\` (one ends it), \`controller\` (to the controller, or through it), \`pod\` (all the way: the controller hands it on, or begins it anew).

What the files do not tell is not judged:

- Annotations that speak of TLS, of certificates or of a redirect may switch it on elsewhere. Another Ingress of the same host may bring the certificate for all. What answers \`/.well-known/acme-challenge\` has to come without.
- An IngressRoute is judged where a Traefik of the input takes it and all its entry points are known; so is an Ingress of Traefik, for there \`spec.tls\` alone brings certificates. A redirect, of a middleware or of an entry point, is no answer without TLS.
- A route of the Gateway API is judged where its Gateway is in the input; TLS of a TCPRoute, a UDPRoute, an IngressRouteUDP and of an IngressRouteTCP without \`tls\` is known to the two ends alone.
- \`anywhere\`: a listener of a load balancer that ends TLS silences the rule, unless it surely leads to something else than a controller. Where no load balancer is known in front of the controller, the finding is a warning: one may be elsewhere. \`load-balancer\` judges those of the input alone, and tells of each once.
- \`pod\`: a mesh, an \`appProtocol\`, an annotation of the Service, a BackendTLSPolicy or a ServersTransport may bring TLS to the Pods.

Objects that no entry of the config is about, and those under \`except\`, are not judged.

## How to fix

Add \`spec.tls\` with the secret of the certificate; for Traefik \`router.tls\` or \`http.tls\` of the entry point. Where it has to go on to the Pods, have the controller speak TLS to them.
`};0&&(module.exports={docs});
