package crd

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	traefikcrdfake "github.com/traefik/traefik/v2/pkg/provider/kubernetes/crd/generated/clientset/versioned/fake"
	"github.com/traefik/traefik/v2/pkg/provider/kubernetes/k8s"
	"k8s.io/apimachinery/pkg/runtime"
	kubefake "k8s.io/client-go/kubernetes/fake"
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
					enc.Encode(map[string]any{"file": filepath.Base(f), "panic": fmt.Sprint(r)})
				}
			}()
			text, _ := os.ReadFile(f)
			var ko, co []runtime.Object
			for _, obj := range k8s.MustParseYaml(text) {
				switch obj.GetObjectKind().GroupVersionKind().Group {
				case "traefik.io":
					co = append(co, obj)
				case "", "discovery.k8s.io":
					ko = append(ko, obj)
				}
			}
			if len(co) == 0 {
				return
			}
			client := newClientImpl(kubefake.NewSimpleClientset(ko...), traefikcrdfake.NewSimpleClientset(co...))
			stop := make(chan struct{})
			defer close(stop)
			ev, err := client.WatchAll(nil, stop)
			if err != nil {
				enc.Encode(map[string]any{"file": filepath.Base(f), "panic": err.Error()})
				return
			}
			select {
			case <-ev:
			case <-time.After(2 * time.Second):
			}
			ctx := t.Context()
			p := Provider{AllowCrossNamespace: os.Getenv("DUMP_CROSS") != "", AllowExternalNameServices: os.Getenv("DUMP_CROSS") != ""}
			conf := p.loadConfigurationFromCRD(ctx, client)
			enc.Encode(map[string]any{"file": filepath.Base(f), "conf": conf, "log": []string{}})
		}()
	}
}
