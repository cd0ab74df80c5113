// Oracle: what the API server of Kubernetes v1.36 says to an object that kubectl creates. See README.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"strings"
	_ "unsafe"

	"github.com/go-logr/logr"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	jsonserializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	utilnet "k8s.io/apimachinery/pkg/util/net"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/autoscaling/install"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	api "k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	_ "k8s.io/kubernetes/pkg/apis/discovery/install"
	_ "k8s.io/kubernetes/pkg/apis/networking/install"
	_ "k8s.io/kubernetes/pkg/apis/policy/install"
	_ "k8s.io/kubernetes/pkg/apis/rbac/install"
	"k8s.io/kubernetes/pkg/capabilities"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/autoscaling/horizontalpodautoscaler"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/configmap"
	"k8s.io/kubernetes/pkg/registry/core/endpoint"
	"k8s.io/kubernetes/pkg/registry/core/namespace"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
	"k8s.io/kubernetes/pkg/registry/core/secret"
	"k8s.io/kubernetes/pkg/registry/core/service"
	"k8s.io/kubernetes/pkg/registry/core/service/ipallocator"
	"k8s.io/kubernetes/pkg/registry/core/service/portallocator"
	servicestorage "k8s.io/kubernetes/pkg/registry/core/service/storage"
	"k8s.io/kubernetes/pkg/registry/core/serviceaccount"
	"k8s.io/kubernetes/pkg/registry/discovery/endpointslice"
	"k8s.io/kubernetes/pkg/registry/networking/ingress"
	"k8s.io/kubernetes/pkg/registry/networking/ingressclass"
	"k8s.io/kubernetes/pkg/registry/networking/networkpolicy"
	"k8s.io/kubernetes/pkg/registry/policy/poddisruptionbudget"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrole"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrolebinding"
	"k8s.io/kubernetes/pkg/registry/rbac/role"
	"k8s.io/kubernetes/pkg/registry/rbac/rolebinding"
	"sigs.k8s.io/yaml"
)

// The Service storage allocates IPs and node ports before it validates; the functions are not exported.

//go:linkname makeAlloc k8s.io/kubernetes/pkg/registry/core/service/storage.makeAlloc
func makeAlloc(family api.IPFamily, ips map[api.IPFamily]ipallocator.Interface, ports portallocator.Interface) servicestorage.Allocators

//go:linkname allocateCreate k8s.io/kubernetes/pkg/registry/core/service/storage.(*Allocators).allocateCreate
func allocateCreate(al *servicestorage.Allocators, service *api.Service, dryRun bool) (transaction, error)

//go:linkname normalizeClusterIPs k8s.io/kubernetes/pkg/registry/core/service/storage.normalizeClusterIPs
func normalizeClusterIPs(after servicestorage.After, before servicestorage.Before)

type transaction interface {
	Commit()
	Revert()
}

func newAllocators() *servicestorage.Allocators {
	_, cidr, _ := net.ParseCIDR("10.96.0.0/16")
	ips, err := ipallocator.NewInMemory(cidr)
	if err != nil {
		panic(err)
	}
	ports, err := portallocator.NewInMemory(utilnet.PortRange{Base: 30000, Size: 2768})
	if err != nil {
		panic(err)
	}
	made := makeAlloc(api.IPv4Protocol, map[api.IPFamily]ipallocator.Interface{api.IPv4Protocol: ips}, ports)
	return &made
}

var strategies = map[string]rest.RESTCreateStrategy{
	"/Service":                                     service.Strategy,
	"/Endpoints":                                   endpoint.Strategy,
	"/Pod":                                         pod.Strategy,
	"/Secret":                                      secret.Strategy,
	"/ConfigMap":                                   configmap.Strategy,
	"/Namespace":                                   namespace.Strategy,
	"/ServiceAccount":                              serviceaccount.Strategy,
	"/ReplicationController":                       replicationcontroller.Strategy,
	"discovery.k8s.io/EndpointSlice":               endpointslice.Strategy,
	"apps/Deployment":                              deployment.Strategy,
	"apps/ReplicaSet":                              replicaset.Strategy,
	"apps/StatefulSet":                             statefulset.Strategy,
	"apps/DaemonSet":                               daemonset.Strategy,
	"batch/Job":                                    job.Strategy,
	"batch/CronJob":                                cronjob.Strategy,
	"networking.k8s.io/Ingress":                    ingress.Strategy,
	"networking.k8s.io/IngressClass":               ingressclass.Strategy,
	"networking.k8s.io/NetworkPolicy":              networkpolicy.Strategy,
	"policy/PodDisruptionBudget":                   poddisruptionbudget.Strategy,
	"autoscaling/HorizontalPodAutoscaler":          horizontalpodautoscaler.Strategy,
	"rbac.authorization.k8s.io/Role":               role.Strategy,
	"rbac.authorization.k8s.io/RoleBinding":        rolebinding.Strategy,
	"rbac.authorization.k8s.io/ClusterRole":        clusterrole.Strategy,
	"rbac.authorization.k8s.io/ClusterRoleBinding": clusterrolebinding.Strategy,
}

// Group versions that v1.36 serves by default; the Go scheme still decodes more.
var served = map[string]bool{
	"v1": true, "apps/v1": true, "batch/v1": true, "networking.k8s.io/v1": true, "discovery.k8s.io/v1": true, "policy/v1": true,
	"autoscaling/v1": true, "autoscaling/v2": true, "rbac.authorization.k8s.io/v1": true,
}

type finding struct {
	Field   string `json:"field"`
	Type    string `json:"type"`
	Detail  string `json:"detail"`
	Message string `json:"message"`
}

type result struct {
	Index      int       `json:"index"`
	Item       *int      `json:"item,omitempty"`
	Line       int       `json:"line"`
	APIVersion string    `json:"apiVersion,omitempty"`
	Kind       string    `json:"kind,omitempty"`
	Name       string    `json:"name,omitempty"`
	Verdict    string    `json:"verdict"`
	Errors     []finding `json:"errors"`
	Warnings   []string  `json:"warnings"`
	Object     any       `json:"object,omitempty"`
}

type recorder struct{ list []string }

func (r *recorder) AddWarning(_, text string) { r.list = append(r.list, text) }

var strict = flag.Bool("strict", true, "refuse unknown and duplicate fields, as kubectl's --validate=strict asks")
var set = flag.Bool("set", false, "one cluster for the whole stream: node ports and cluster IPs stay allocated, names are taken")
var show = flag.Bool("show", false, "print the object as it would be stored")

var shared *servicestorage.Allocators
var taken = map[string]bool{}

func main() {
	flag.Parse()
	klog.SetLogger(logr.Discard())
	// As kubeadm and every hosted cluster set it.
	capabilities.Setup(true, 0)
	shared = newAllocators()
	input, err := io.ReadAll(os.Stdin)
	if err != nil {
		panic(err)
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	reader := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(string(input))))
	line := 1
	for index := 0; ; index++ {
		text, err := reader.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			out.Encode(result{Index: index, Line: line, Verdict: "undecodable", Errors: []finding{{Message: err.Error()}}, Warnings: []string{}})
			break
		}
		judge(index, line, text, func(r result) {
			if r.Errors == nil {
				r.Errors = []finding{}
			}
			if r.Warnings == nil {
				r.Warnings = []string{}
			}
			out.Encode(r)
		})
		line += strings.Count(string(text), "\n") + 1
	}
}

func judge(index, line int, text []byte, emit func(result)) {
	r := result{Index: index, Line: line}
	undecodable := func(message string) {
		r.Verdict = "undecodable"
		r.Errors = []finding{{Message: message}}
		emit(r)
	}
	asJSON, err := yaml.YAMLToJSON(text)
	if err != nil {
		undecodable("error parsing: error converting YAML to JSON: " + err.Error())
		return
	}
	if string(asJSON) == "null" {
		return // kubectl passes over an empty document
	}
	obj, err := runtime.Decode(unstructured.UnstructuredJSONScheme, asJSON)
	if err != nil {
		undecodable(err.Error())
		return
	}
	if list, ok := obj.(*unstructured.UnstructuredList); ok {
		for i := range list.Items {
			item := r
			n := i
			item.Item = &n
			judgeObject(item, list.Items[i].Object, emit)
		}
		return
	}
	judgeObject(r, obj.(*unstructured.Unstructured).Object, emit)
}

// kubectl's apply drops map entries that are null (its strategic patch means "delete").
func prune(value any) any {
	switch v := value.(type) {
	case map[string]any:
		for key, item := range v {
			if item == nil {
				delete(v, key)
			} else {
				v[key] = prune(item)
			}
		}
	case []any:
		for i := range v {
			v[i] = prune(v[i])
		}
	}
	return value
}

func judgeObject(r result, object map[string]any, emit func(result)) {
	prune(object)
	r.APIVersion, _ = object["apiVersion"].(string)
	r.Kind, _ = object["kind"].(string)
	if metadata, ok := object["metadata"].(map[string]any); ok {
		r.Name, _ = metadata["name"].(string)
	}
	fail := func(verdict string, list ...finding) {
		r.Verdict, r.Errors = verdict, list
		emit(r)
	}
	gvk := schema.FromAPIVersionAndKind(r.APIVersion, r.Kind)
	strategy := strategies[gvk.Group+"/"+gvk.Kind]
	if strategy == nil || !served[r.APIVersion] || !legacyscheme.Scheme.Recognizes(gvk) {
		fail("unknown-kind", finding{Message: fmt.Sprintf("no matches for kind %q in version %q", r.Kind, r.APIVersion)})
		return
	}
	body, err := json.Marshal(object)
	if err != nil {
		fail("undecodable", finding{Message: err.Error()})
		return
	}
	serializer := jsonserializer.NewSerializerWithOptions(jsonserializer.DefaultMetaFactory, legacyscheme.Scheme, legacyscheme.Scheme,
		jsonserializer.SerializerOptions{Strict: *strict})
	internal := schema.GroupVersion{Group: gvk.Group, Version: runtime.APIVersionInternal}
	decoder := legacyscheme.Codecs.DecoderToVersion(serializer, internal)
	obj, _, err := decoder.Decode(body, &gvk, nil)
	if err != nil {
		if runtime.IsStrictDecodingError(err) {
			list := []finding{}
			known, _ := runtime.AsStrictDecodingError(err)
			for _, each := range known.Errors() {
				list = append(list, finding{Field: quoted(each.Error()), Type: "StrictDecoding", Detail: each.Error(), Message: "strict decoding error: " + each.Error()})
			}
			fail("undecodable", list...)
			return
		}
		fail("undecodable", finding{Type: "Decoding", Message: err.Error()})
		return
	}
	accessor, err := meta.Accessor(obj)
	if err != nil {
		fail("undecodable", finding{Message: err.Error()})
		return
	}
	warnings := &recorder{}
	ctx := warning.WithWarningRecorder(context.Background(), warnings)
	ns := ""
	if strategy.NamespaceScoped() {
		ns = accessor.GetNamespace()
		if ns == "" {
			ns = "default"
		}
	}
	ctx = genericapirequest.WithNamespace(ctx, ns)
	resource, _ := meta.UnsafeGuessKindToResource(gvk)
	ctx = genericapirequest.WithRequestInfo(ctx, &genericapirequest.RequestInfo{
		IsResourceRequest: true, Verb: "create", APIGroup: gvk.Group, APIVersion: gvk.Version, Resource: resource.Resource, Namespace: ns, Name: r.Name,
	})
	err = create(ctx, strategy, obj, accessor, ns, gvk)
	r.Warnings = warnings.list
	if err != nil {
		list := []finding{}
		var status apierrors.APIStatus
		if errors.As(err, &status) && status.Status().Details != nil && len(status.Status().Details.Causes) > 0 {
			for _, cause := range status.Status().Details.Causes {
				list = append(list, finding{Field: cause.Field, Type: string(cause.Type), Detail: detail(cause.Message), Message: cause.Field + ": " + cause.Message})
			}
		} else {
			list = append(list, finding{Type: "Other", Detail: err.Error(), Message: err.Error()})
		}
		fail("rejected", list...)
		return
	}
	r.Verdict = "accepted"
	if *show {
		out, err := legacyscheme.Scheme.ConvertToVersion(obj, gvk.GroupVersion())
		if err == nil {
			r.Object = out
		}
	}
	emit(r)
}

// As generic/registry/store.go create: system fields, BeginCreate, BeforeCreate.
func create(ctx context.Context, strategy rest.RESTCreateStrategy, obj runtime.Object, accessor metav1.Object, ns string, gvk schema.GroupVersionKind) error {
	if accessor.GetName() == "" && accessor.GetGenerateName() != "" {
		accessor.SetName(strategy.GenerateName(accessor.GetGenerateName()))
	}
	rest.FillObjectMetaSystemFields(accessor)
	rest.EnsureObjectNamespaceMatchesRequestNamespace(ns, accessor)
	key := gvk.Group + "/" + gvk.Kind + "/" + ns + "/" + accessor.GetName()
	if *set && taken[key] {
		return nil // the second document of one name is an update: not judged
	}
	if svc, ok := obj.(*api.Service); ok {
		allocators := shared
		if !*set {
			allocators = newAllocators()
		}
		normalizeClusterIPs(servicestorage.After{Service: svc}, servicestorage.Before{})
		txn, err := allocateCreate(allocators, svc, false)
		if err != nil {
			return err
		}
		if err := rest.BeforeCreate(strategy, ctx, obj); err != nil {
			txn.Revert()
			return err
		}
		txn.Commit()
	} else if err := rest.BeforeCreate(strategy, ctx, obj); err != nil {
		return err
	}
	taken[key] = true
	return nil
}

// The text after the kind of error and the bad value: `Invalid value: "x": must ...` gives `must ...`.
func detail(message string) string {
	rest := message
	if i := strings.Index(rest, "value: "); i >= 0 {
		rest = rest[i+len("value: "):]
		decoder := json.NewDecoder(strings.NewReader(rest))
		var ignored any
		if err := decoder.Decode(&ignored); err == nil {
			rest = strings.TrimPrefix(rest[decoder.InputOffset():], ": ")
		}
	} else if i := strings.Index(rest, ": "); i >= 0 {
		rest = rest[i+2:]
	}
	return rest
}

func quoted(message string) string {
	first := strings.Index(message, `"`)
	if first < 0 {
		return ""
	}
	last := strings.Index(message[first+1:], `"`)
	if last < 0 {
		return ""
	}
	return message[first+1 : first+1+last]
}
