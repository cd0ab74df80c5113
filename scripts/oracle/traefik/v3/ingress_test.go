package ingress

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rs/zerolog"
	"github.com/rs/zerolog/log"
	"github.com/traefik/traefik/v3/pkg/provider/kubernetes/k8s"
	corev1 "k8s.io/api/core/v1"
	discoveryv1 "k8s.io/api/discovery/v1"
	netv1 "k8s.io/api/networking/v1"
)

func TestDump(t *testing.T) {
	files, _ := filepath.Glob(os.Getenv("DUMP_IN") + "/*.y*ml")
	out, err := os.Create(os.Getenv("DUMP_OUT"))
	if err != nil {
		t.Skip()
	}
	enc := json.NewEncoder(out)
	for _, f := range files {
		func() {
			defer func() {
				if r := recover(); r != nil {
					enc.Encode(map[string]any{"file": f, "panic": fmt.Sprint(r)})
				}
			}()
			text, _ := os.ReadFile(f)
			c := clientMock{nodes: []*corev1.Node{{Status: corev1.NodeStatus{Addresses: []corev1.NodeAddress{{Type: corev1.NodeInternalIP, Address: "172.16.4.4"}}}}}}
			for _, obj := range k8s.MustParseYaml(text) {
				switch o := obj.(type) {
				case *corev1.Service:
					c.services = append(c.services, o)
				case *corev1.Secret:
					c.secrets = append(c.secrets, o)
				case *discoveryv1.EndpointSlice:
					c.endpointSlices = append(c.endpointSlices, o)
				case *corev1.Node:
					c.nodes = append(c.nodes, o)
				case *netv1.Ingress:
					c.ingresses = append(c.ingresses, o)
				case *netv1.IngressClass:
					if o.Spec.Controller == traefikDefaultIngressClassController {
						c.ingressClasses = append(c.ingressClasses, o)
					}
				}
			}
			var buf bytes.Buffer
			log.Logger = zerolog.New(&buf).Level(zerolog.DebugLevel)
			ctx := log.Logger.WithContext(t.Context())
			p := Provider{AllowExternalNameServices: false}
			conf := p.loadConfigurationFromIngresses(ctx, c)
			enc.Encode(map[string]any{"file": filepath.Base(f), "conf": conf, "log": strings.Split(strings.TrimSpace(buf.String()), "\n")})
		}()
	}
}
