(function(require,__dirname){
"use strict";var oP=Object.create;var fs=Object.defineProperty;var aP=Object.getOwnPropertyDescriptor;var sP=Object.getOwnPropertyNames;var iP=Object.getPrototypeOf,lP=Object.prototype.hasOwnProperty;var v=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var $e=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Kt=(e,t)=>{for(var n in t)fs(e,n,{get:t[n],enumerable:!0})},cP=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of sP(t))!lP.call(e,o)&&o!==n&&fs(e,o,{get:()=>t[o],enumerable:!(r=aP(t,o))||r.enumerable});return e};var Sc=(e,t,n)=>(n=e!=null?oP(iP(e)):{},cP(t||!e||!e.__esModule?fs(n,"default",{value:e,enumerable:!0}):n,e));function qt(e,{message:t,hint:n}){e.stderr.write(`ingress-lint: ${t}${n?`
  ${n}`:""}
`)}function Zn(e,t,n){if(e!=="auto")return e==="always";if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n.isTTY&&t.TERM!=="dumb"}var we,Yn=v(()=>{"use strict";we={ok:0,findings:1,trouble:2}});function Tc(e,t,n=Number.POSITIVE_INFINITY){if(e===t)return 0;if(Math.abs(e.length-t.length)>n)return n+1;let r=[],o=Array.from({length:t.length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s],i=s;for(let c=1;c<=t.length;c++){let l=e[s-1]===t[c-1]?0:1,p=Math.min(o[c]+1,a[c-1]+1,o[c-1]+l);s>1&&c>1&&e[s-1]===t[c-2]&&e[s-2]===t[c-1]&&(p=Math.min(p,r[c-2]+1)),a[c]=p,p<i&&(i=p)}if(i>n&&Math.min(...o)>n)return n+1;r=o,o=a}return Math.min(o[t.length],n+1)}function pP(e){return e.length<=4?1:e.length<=12?2:3}function H(e,t,n=pP(e)){if(e.length>256)return;let r=e.toLowerCase(),o;for(let s of t){if(s===e||s===""||s.length>256)continue;let a=s.toLowerCase(),i=a===r,c=i?0:Tc(e,s,n);if(c>n||!i&&c>=Math.max(e.length,s.length))continue;let l={name:s,distance:c,folded:i?0:Tc(r,a,n)};(!o||dP(l,o))&&(o=l)}return o?.name}function dP(e,t){return e.distance!==t.distance?e.distance<t.distance:e.folded!==t.folded?e.folded<t.folded:e.name<t.name}var ln=v(()=>{"use strict"});function Rt(e,t){let n=[...t],r=s=>s.replace(/[-_.\s]/g,"").toLowerCase(),o=r(e);return n.find(s=>r(s)===o)??H(e,n)}function No(e,t){let n=mP[e.toLowerCase()];return n!==void 0&&t.includes(n)?n:Rt(e,t)}function Rr(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var mP,Cr=v(()=>{"use strict";ln();mP={warn:"warning",err:"error",fatal:"error",info:"note",information:"note",notice:"note",hint:"note",none:"never",disable:"off",disabled:"off",ignore:"off",false:"off",default:"recommended"}});var Dc={};Kt(Dc,{help:()=>xP});var xP,Ec=v(()=>{"use strict";xP=`Checks the road of a request into a Kubernetes cluster before it is deployed:
Ingress, Service, Pod, NodePort, target group.

Usage: ingress-lint [paths...]         lint files, directories and globs
       ingress-lint explain <rule>     what a rule finds, why, how to mend it
       ingress-lint rules              all rules (also --format json)

Paths: default is the working directory; - reads standard input. A path that is
called like a command can be given as ./rules.

What to report
  --format FORMAT          pretty, compact, json, sarif or github
                           [default: pretty]
  --output [FORMAT=]FILE   also write a report to a file; may be repeated;
                           FORMAT can be left out for *.sarif and *.json
  -q, --quiet              errors only, and one line of summary
  --color WHEN             auto, always or never [default: auto; NO_COLOR and
                           FORCE_COLOR are honoured]

What to lint
  --config FILE            config file, its paths relative to the working
                           directory [default: the nearest ingress-lint.yaml
                           at or above the paths, up to the repository's root]
  --no-config              ignore config files
  -n, --namespace NAME     namespace of objects that name none
  --exclude GLOB           leave paths out, as in .gitignore; may be repeated

How to exit
  --fail-on SEVERITY       lowest severity that makes the exit code 1: error,
                           warning, note or never [default: error]
  --exit-zero              exit 0 whatever is found

  -h, --help               this page
  -V, --version            version of ingress-lint

Exit codes: 0 nothing at or over --fail-on. 1 findings. 2 wrong usage or config,
a path that matches nothing, or ingress-lint itself failed.

Examples
  ingress-lint deploy/
  kubectl kustomize overlays/prod | ingress-lint -
  ingress-lint --format github --output sarif=lint.sarif .
`});function Vc(e){if(!/^\d+\.\d+\.\d+\.\d+$/.test(e))return;let t=e.split("."),n=t.map(Number);return n.every(r=>r<=255)?{parts:n,padded:t.some(r=>/^0\d/.test(r))}:void 0}function SP(e){if(!/^[0-9a-f:]*(?:\d+\.\d+\.\d+\.\d+)?$/i.test(e))return;let t=e.split("::");if(t.length>2)return;let n=!1,r=[];for(let[p,d]of t.entries()){let m=[];if(r.push(m),d==="")continue;let u=d.split(":");for(let[f,g]of u.entries()){if(g.includes(".")){let b=Vc(g);if(!b||p!==t.length-1||f!==u.length-1)return;let[w=0,P=0,x=0,k=0]=b.parts;m.push(w*256+P,x*256+k),n||=b.padded;continue}let y=/^[0-9a-f]+$/i.test(g)?Number.parseInt(g,16):Number.NaN;if(!(y<=65535))return;n||=g.length>4,m.push(y)}}let[o=[],s=[]]=r,a=o.length+s.length;if(t.length===1?a!==8:a>7)return;let i=[...o,...new Array(8-a).fill(0),...s],c=i[5]===65535&&i.slice(0,5).every(p=>p===0);return c?{family:4,parts:i.slice(6).flatMap(p=>[p>>8,p&255]),mapped:c,padded:n}:{family:6,parts:i,mapped:c,padded:n}}function De(e){if(e.length>64)return;if(e.includes(":"))return SP(e);let t=Vc(e);return t&&{family:4,mapped:!1,...t}}function Do(e){let[,t="",n=""]=/^([^/]*)\/(\d{1,4})$/.exec(e)??[],r=De(t),o=Number(n);if(!(!r||n===""||o>(r.family===4&&!r.mapped?32:128)))return{address:r,bits:o,padded:/^0\d/.test(n)}}function Ct({family:e,parts:t}){if(e===4)return t.join(".");let[n,r]=[-1,1];for(let s=0;s<8;s++){let a=s;for(;a<8&&t[a]===0;)a++;a-s>r&&([n,r]=[s,a-s])}let o=s=>s.map(a=>a.toString(16)).join(":");return n<0?o(t):`${o(t.slice(0,n))}::${o(t.slice(n+r))}`}function $r({address:e,bits:t}){let n=e.family===4?8:16,r=e.mapped?t-96:t,o=e.parts.map((s,a)=>{let i=Math.min(n,Math.max(0,(a+1)*n-r));return s>>i<<i});return`${Ct({...e,parts:o})}/${r}`}function gs({family:e,parts:t},n){let[r=0,o=0,s=0]=t,a=t.slice(0,-1).every(c=>c===0),i=t.at(-1);if(a&&i===0)return`may not be unspecified (${n})`;if(e===4?r===127:a&&i===1)return"may not be in the loopback range (127.0.0.0/8, ::1/128)";if(e===4?r===169&&o===254:(r&65472)===65152)return"may not be in the link-local range (169.254.0.0/16, fe80::/10)";if(e===4?r===224&&o===0&&s===0:(r&65295)===65282)return"may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)"}function Dr(e){let t=De(e);return t?t.padded?{words:"must not have leading 0s",strict:!0}:t.mapped?{words:"must not be an IPv4-mapped IPv6 address",strict:!0}:void 0:{words:"must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)",strict:!1}}function ys(e){let t=Do(e);if(!t)return{words:"must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)",strict:!1};let n=r=>({words:r,strict:!0});return t.padded||t.address.padded?n("must not have leading 0s in IP or prefix length"):t.address.mapped?n("must not have an IPv4-mapped IPv6 address"):$r(t)===`${Ct(t.address)}/${t.bits}`?void 0:n("must not have bits set beyond the prefix length")}var vs=v(()=>{"use strict"});function Ut(e){if(e.definition!==void 0)return!0;let{group:t,apiVersion:n}=e;return TP.has(t)?!1:t.includes(".")?!0:n==="v1"||["apps","batch","autoscaling","policy","extensions"].includes(t)}var TP,bs=v(()=>{"use strict";TP=new Set(["backstage.io","scaffolder.backstage.io","eksctl.io","kind.x-k8s.io","kubeadm.k8s.io","kubelet.config.k8s.io","kubeproxy.config.k8s.io","kubescheduler.config.k8s.io","apiserver.config.k8s.io","client.authentication.k8s.io","audit.k8s.io","kops.k8s.io","kustomize.config.k8s.io","krew.googlecontainertools.github.com","k3d.io","cli.kyverno.io","ksail.io"])});function Eo(e,t){if(e===t)return!0;if(!e.startsWith("*."))return!1;let n=t.indexOf(".");return n>0&&t.slice(n)===e.slice(1)}var cn,Oc=v(()=>{"use strict";vs();cn=e=>De(e)!==void 0});function Je(e){if(!IP.test(e)){if(e.length>15)return"must be no more than 15 characters";if(!AP.test(e))return"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";if(!RP.test(e))return"must contain at least one letter (a-z)";if(e.includes("--"))return"must not contain consecutive hyphens";if(e.startsWith("-")||e.endsWith("-"))return"must not begin or end with a hyphen"}}function pn(e){if(e.length>63)return"must be no more than 63 characters";if(!CP.test(e))return"must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function ke(e){return Number.isInteger(e)&&e>=1&&e<=65535}var IP,AP,RP,CP,Mc=v(()=>{"use strict";IP=/^(?=[0-9-]*[a-z])(?!-)(?!.*--)[a-z0-9-]{1,15}(?<!-)$/,AP=/^[a-z0-9-]*$/,RP=/[a-z]/,CP=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/});var zt,ws=v(()=>{"use strict";zt=["alb","apisix","avi-lb","azure-application-gateway","caddy","cilium","cloudflare-tunnel","contour","gce","gce-internal","haproxy","istio","kong","kourier","nginx","ngrok","openshift-default","tailscale","traefik","tyk","webapprouting.kubernetes.azure.com"]});function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function h(e,t){if(typeof e!="object"||e===null)return;let n=e[t];if(!(n===void 0||typeof n=="function"||Array.isArray(e)))return t!=="__proto__"||Object.hasOwn(e,t)?n:void 0}function A(e,t){let n=e;for(let r=0;r<t.length;r++){let o=t[r];if(typeof o=="number"?n=Array.isArray(n)?n[o]:void 0:n=h(n,o),n===void 0)return}return n}function $(e){return typeof e=="string"&&e!==""?e:void 0}function Le(e){return typeof e=="number"&&Number.isInteger(e)?e:void 0}function dn(e){return Le(e)??$(e)}function D(e){return Array.isArray(e)?e:NP}function S(e){return!DP.test(e)&&$P.test(e)}var NP,$P,DP,fe=v(()=>{"use strict";NP=Object.freeze([]);$P=/\$[A-Za-z_{(]|\$\$|\{\{|\}\}|<[^<>]+>|%\w+%|@\w+@|##\w+##|\[\[|__\w+__|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|REPLACE_?ME|CHANGE_?ME/,DP=/^[a-z0-9.*/-]*$/});function it(e){if(!O(e))return EP;let t=new Map;for(let n of Object.keys(e)){let r=e[n];typeof r=="string"&&t.set(n,r)}return t}function Oo(e){if(e==null)return!1;if(!O(e))return!0;for(let t in e){let n=e[t];if(typeof n!="string"&&n!==null)return!0}return!1}function mn(e){if(O(e))return{matchLabels:it(h(e,"matchLabels")),matchExpressions:D(h(e,"matchExpressions")).flatMap(t=>{let n=$(h(t,"key")),r=$(h(t,"operator"));return n===void 0||r===void 0?[]:[{key:n,operator:r,values:D(h(t,"values")).filter(o=>typeof o=="string")}]})}}function ks(e,{key:t,operator:n,values:r}){let o=e.get(t);switch(n){case"In":return o!==void 0&&r.includes(o);case"NotIn":return o===void 0||!r.includes(o);case"Exists":return o!==void 0;case"DoesNotExist":return o===void 0;default:return!0}}function Mo(e){for(let[t,n]of e)if(S(n)||S(t))return!0;return!1}var EP,Vo,Ps,Jt=v(()=>{"use strict";fe();EP=new Map;Vo=["Pod","Deployment","ReplicaSet","ReplicationController","StatefulSet","DaemonSet","Job","CronJob"],Ps=new Map([["statefulset.kubernetes.io/pod-name",["StatefulSet"]],["apps.kubernetes.io/pod-index",["StatefulSet"]],["pod-template-hash",["Deployment","ReplicaSet"]],["rollouts-pod-template-hash",["Rollout","Deployment"]],["controller-revision-hash",["StatefulSet","DaemonSet"]],["pod-template-generation",["DaemonSet"]],["batch.kubernetes.io/job-name",["Job","CronJob"]],["batch.kubernetes.io/controller-uid",["Job","CronJob"]],["batch.kubernetes.io/job-completion-index",["Job","CronJob"]],["job-name",["Job","CronJob"]],["topology.kubernetes.io/zone",Vo],["topology.kubernetes.io/region",Vo],["controller-uid",["Job","CronJob"]]])});function G(e,t){let n=Object.assign(new Error(e),{offset:t});throw Lc.add(n),n}function Lo(e,t){if(e instanceof RangeError)return{message:Nt,offset:t};if(!VP(e))throw e;return{message:e.message,offset:e.offset}}function VP(e){return e instanceof Error&&Lc.has(e)}var Lc,Nt,Zt,Xn=v(()=>{"use strict";Lc=new WeakSet;Nt="the nesting is too deep to be read",Zt=1e3});function Yt(e){switch(e.charCodeAt(0)){case 116:return e==="true"?!0:e;case 84:return e==="True"||e==="TRUE"?!0:e;case 102:return e==="false"?!1:e;case 70:return e==="False"||e==="FALSE"?!1:e;case 121:return e==="y"||e==="yes"?!0:e;case 89:return e==="Y"||e==="Yes"||e==="YES"?!0:e;case 111:return e==="on"?!0:e==="off"?!1:e;case 79:return e==="On"||e==="ON"?!0:e==="Off"||e==="OFF"?!1:e;case 110:return e==="n"||e==="no"?!1:e==="null"?null:e;case 78:return e==="N"||e==="No"||e==="NO"?!1:e==="Null"||e==="NULL"?null:e;case 126:return e==="~"?null:e;case 43:case 45:case 46:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return OP(e);default:return e===""?null:e}}function OP(e){let t=e.charCodeAt(0);if(t===46)return MP(e);if(e.length<16&&t!==48){let a=0,i=0;for(;i<e.length;i++){let c=e.charCodeAt(i)-48;if(!(c>=0&&c<=9))break;a=a*10+c}if(i===e.length)return a}let n=/^([+-])\.(?:inf|Inf|INF)$/.exec(e);if(n)return n[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;let r=Er(e);if(r!==void 0)return Number(r);let o=e.includes("_")?e.replaceAll("_",""):e;if(!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(o))return e;let s=Number(o);return Number.isFinite(s)?s===0?0:s:e}function MP(e){if(e===".nan"||e===".NaN"||e===".NAN")return Number.NaN;if(e===".inf"||e===".Inf"||e===".INF")return Number.POSITIVE_INFINITY;if(!/^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/.test(e))return e;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?t:e}function Er(e){let t=e.includes("_")?e.replaceAll("_",""):e,n=/^0b([-+])([01]+)$/.exec(t);if(n)return jc(n[1]??"",`0b${n[2]}`);let r=/^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(t);if(r)return jc(r[1]??"",r[2]??(r[3]===void 0?r[4]??"":`0o${r[3]}`))}function jc(e,t){if(t.length>70&&t.replace(/^0[xXoObB]?0*/,"").length>64)return;let n=e==="-"?-BigInt(t):BigInt(t);return n<LP||n>(e?Gc:jP)?void 0:n}function jo(e){let t=Yt(e);if(typeof t=="string")return t;if(t===null)return;if(typeof t=="boolean")return t?"true":"false";let n=Er(e);return n===void 0?GP(t===0&&e.startsWith("-")?-0:t):n>Gc?void 0:n.toString()}function GP(e){if(Number.isNaN(e))return".nan";let t=Math.fround(e);if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;n<9&&Math.fround(Number(t.toExponential(n-1)))!==t;)n++;let[r="",o="0"]=t.toExponential(n-1).split("e"),s=Number(o);return s>=-4&&s<6?(+`${r}e${s}`).toFixed(Math.max(0,n-1-s)):`${r}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}var LP,Gc,jP,xs=v(()=>{"use strict";LP=-(2n**63n),Gc=2n**63n-1n,jP=2n**64n-1n});function Is(e){let t={duplicateKeys:[],seen:new Set,open:new Set,count:1,aliasCount:0,depth:0};return{value:Go(t,e),duplicateKeys:t.duplicateKeys}}function Go(e,t){switch(Fo(e,t),t.kind){case"scalar":return HP(t);case"alias":return Hc(e,t,n=>Go(e,n));case"sequence":{Bc(e,t);let n=[];for(let r of t.items)n.push(Go(e,r));return e.depth--,n}case"mapping":{let n={};return Ts(e,t,n),n}}}function Bc(e,t){++e.depth>Zt&&G(Nt,t.start)}function Hc(e,t,n){e.open.has(t)&&G(`the alias '*${t.name}' stands within its own anchor`,t.start),e.open.add(t);let r=n(t.target);return e.open.delete(t),r}function Fo(e,t){e.count++,e.open.size!==0&&(e.aliasCount++,e.aliasCount>100&&e.count>1e3&&e.aliasCount/e.count>FP(e.count)&&G("the aliases of this document expand to far more than the document itself",t.start))}function FP(e){return e<=4e5?.99:e>=4e6?.1:.99-.89*((e-4e5)/36e5)}function Ts(e,t,n){Bc(e,t);let r=e.seen.has(t)?void 0:new Map;e.seen.add(t);for(let o=0;o<t.keys.length;o++){let s=t.keys[o],a=t.values[o];if(As(s)){BP(e,a,n);continue}Fo(e,s);let i=Rs(s),c=Go(e,a);if(r){let l=r.get(i);l!==void 0&&e.duplicateKeys.push({key:i,kept:s.start,lost:l}),r.set(i,s.start)}WP(n,i,c)}e.depth--}function WP(e,t,n){t==="__proto__"?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function As(e){return e.kind==="scalar"&&e.text==="<<"&&(e.implicit||e.tag===`${Ss}merge`)}function BP(e,t,n){if(t.kind==="sequence")for(let r=t.items.length-1;r>=0;r--)Fc(e,t.items[r],n);else Fc(e,t,n)}function Fc(e,t,n){let r=t.kind==="alias"?t.target:t;if(r.kind!=="mapping"&&G("the merge key '<<' takes a mapping or a list of mappings",t.start),Fo(e,t),t.kind!=="alias"){Ts(e,r,n);return}Hc(e,t,()=>{Fo(e,r),Ts(e,r,n)})}function Rs(e){let t=e.kind==="alias"?e.target:e;t.kind!=="scalar"&&G("a key cannot be a mapping or a list: quote it if it is text",e.start);let n=_c(t),r=typeof n=="string"?n:n===null?void 0:jo(t.text);return r===void 0&&G(t.text===""?"a key is missing here":`'${t.text}' cannot be a key unless it is quoted`,e.start),r}function HP(e){let t=_c(e);return typeof t=="number"&&!Number.isFinite(t)&&G(`'${e.text}' is a number that JSON cannot hold: quote it if it is text`,e.start),t}function _c(e){return e.tag!==""?_P(e):e.implicit?Yt(e.text):e.text}function _P(e){let{tag:t,text:n}=e;if(!t.startsWith(Ss))return n;let r=t.slice(Ss.length);switch(r){case"binary":return UP(e);case"timestamp":return zP(n)||Wc(e,r),n;case"null":case"bool":case"int":case"float":{let o=Yt(n);return KP(o,n)===r||r==="float"&&qP(n)?o:Wc(e,r)}default:return n}}function KP(e,t){return typeof e=="number"?Er(t)===void 0?"float":"int":e===null?"null":typeof e=="boolean"?"bool":"str"}function qP(e){let t=Er(e);return t!==void 0&&BigInt.asIntN(64,t)===t}function Wc(e,t){G(`'${e.text}' does not fit its tag '!!${t}'`,e.start)}function UP(e){let t=e.text.replaceAll(/[\r\n]/g,"");(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t))&&G("the value of '!!binary' is not base64",e.start);let n=Uint8Array.from(atob(t),r=>r.charCodeAt(0));return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n)}function zP(e){let t=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/.exec(e);if(!t)return!1;let[,n,r,o,s,a="0",i="0",c="0",l]=t;if(s!==void 0&&s===" "!=(l===void 0))return!1;let p=new Date(Date.UTC(Number(n),Number(r)-1,Number(o)));return p.getUTCMonth()===Number(r)-1&&p.getUTCDate()===Number(o)&&Number(a)<24&&Number(i)<60&&Number(c)<60}var Ss,Cs=v(()=>{"use strict";Xn();xs();Ss="tag:yaml.org,2002:"});function er(e){let t=Kc.get(e);if(!t){t=[0];let{text:n}=e;for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);(o===10||o===13&&n.charCodeAt(r+1)!==10)&&t.push(r+1)}Kc.set(e,t)}return t}function Vr(e,t){let n=er(e),r=0,o=n.length-1;for(;r<o;){let s=r+o+1>>1;(n[s]??0)<=t?r=s:o=s-1}return r}function Wo(e,t){let{text:n}=e,r=er(e),o=r[t+1]??n.length,s=r[t]??0;return o>s&&n.charCodeAt(o-1)===10&&t+1<r.length&&o--,o>s&&n.charCodeAt(o-1)===13&&t+1<r.length&&o--,o}function $t(e,t,n){let{text:r}=e,o=Math.min(Math.max(t,0),r.length),s=Vr(e,o),a=er(e)[s]??0,i=Wo(e,s);o>=i&&(o=Math.max(a,i-(qc(r,i-2)&&i-2>=a?2:1)));let c=Math.min(n,i);c<=o&&(c=Math.min(i,o+(qc(r,o)?2:1)));let l=p=>({line:s+1,column:p-a+1,offset:p});return{start:l(o),end:l(c)}}function qc(e,t){return(e.codePointAt(t)??0)>65535}var Kc,Or=v(()=>{"use strict";Kc=new WeakMap});function Jc(e){let t=Ns.exec(e);t&&G(JP(e.charCodeAt(t.index)),t.index);let n=e.charCodeAt(0)===65279?1:0;return n&&e.charCodeAt(1)===65279&&G("the byte order mark stands twice",1),{source:`${e}${/[\r\n]$/.test(e)?"":`
`}\0\0\0\0`,comments:[],offset:n,line:0,lineStart:n,tokens:[],head:0,parsed:0,indent:-1,indents:[],flow:0,keyAllowed:!0,keys:[{possible:!1,required:!1,token:0,offset:0,line:0,column:0}],keyOfToken:new Map}}function JP(e){return e>=55296&&e<=57343?"half a surrogate pair stands here: the text is damaged":`the control character U+${e.toString(16).toUpperCase().padStart(4,"0")} is not allowed in YAML`}function re(e){for(;;){let t=e.tokens[e.head];if(t){let n=e.keyOfToken.get(e.parsed);if(n===void 0||!Qc(e,e.keys[n]))return t}ZP(e)}}function ge(e){e.parsed++,e.head++,e.head===e.tokens.length&&(e.tokens.length=0,e.head=0)}function Qt(e){return e===32||e===9}function yt(e){return e===10||e===13||e===133||e===8232||e===8233}function lt(e){return Qt(e)||yt(e)||e===0}function _o(e){return yt(e)||e===0}function $s(e){return e>=97&&e<=122||e>=65&&e<=90||Zc(e)||e===95||e===45}function Zc(e){return e>=48&&e<=57}function B(e,t){return e.source.charCodeAt(e.offset+t)}function Ze(e){return e.offset-e.lineStart}function Dt(e){let t=B(e,0);return e.offset++,t===13&&(B(e,0)===13&&B(e,1)===10&&e.offset++,B(e,0)===10&&e.offset++),e.line++,e.lineStart=e.offset,t===8232||t===8233?String.fromCharCode(t):`
`}function Mr(e){for(;Qt(B(e,0));)e.offset++}function Ds(e){if(B(e,0)===35)for(e.comments.push(e.offset);!_o(B(e,0));)e.offset++}function Ae(e,t,n,r,o="",s="",a="empty"){e.tokens.push({type:t,start:n,end:r,text:o,suffix:s,style:a})}function Yc(e,t,n,r){if(n<e.parsed){Ae(e,t,r,r);return}let o=e.head+n-e.parsed;e.tokens.splice(o,0,{type:t,start:r,end:r,text:"",suffix:"",style:"empty"})}function Es(e){let t=B(e,0);return(t===45||t===46)&&e.offset===e.lineStart&&B(e,1)===t&&B(e,2)===t&&lt(B(e,3))}function ZP(e){YP(e),qo(e,Ze(e));let{offset:t}=e,n=B(e,0),r=B(e,1),o=t===e.lineStart;if(n===0){QP(e);return}if(o&&n===37){n0(e);return}if(Es(e)){qo(e,-1),Xt(e),e.keyAllowed=!1,e.offset+=3,Ae(e,n===45?"document-start":"document-end",t,e.offset);return}switch(n){case 91:Uc(e,"flow-sequence-start");return;case 123:Uc(e,"flow-mapping-start");return;case 93:zc(e,"flow-sequence-end");return;case 125:zc(e,"flow-mapping-end");return;case 44:Xt(e),e.keyAllowed=!0,e.offset++,Ae(e,"flow-entry",t,e.offset);return;case 45:if(lt(r)){XP(e);return}un(e,Bo);return;case 63:if(e.flow>0||lt(r)){e0(e);return}un(e,Bo);return;case 58:if(e.flow>0||lt(r)){t0(e);return}un(e,Bo);return;case 42:un(e,r0);return;case 38:un(e,o0);return;case 33:un(e,a0);return;case 39:case 34:un(e,i0);return;case 124:case 62:if(e.flow>0)break;Xt(e),e.keyAllowed=!0,s0(e);return;case 9:case 35:case 37:case 64:case 96:break;default:un(e,Bo);return}n===9&&G("a tab cannot be used for indentation",t),G(`a value cannot begin with '${String.fromCharCode(n)}' unless it is quoted`,t)}function YP(e){for(;;){let t=B(e,0);for(;t===32||t===9&&(e.flow>0||!e.keyAllowed);)e.offset++,t=B(e,0);if(Ds(e),!yt(B(e,0)))return;Dt(e),e.flow===0&&(e.keyAllowed=!0)}}function Qc(e,t){return t.possible?t.line<e.line||Xc(e,t.offset)?(t.required&&tp(e,t),t.possible=!1,!1):!0:!1}function Xc(e,t){if(e.offset-t<=1024)return!1;let n=0;for(let r=t;r<e.offset;r++)(e.source.charCodeAt(r)&64512)!==56320&&n++;return n>1024}function tp(e,t){t.line===e.line&&e.offset-t.offset>1024&&G(ep,t.offset),G("a ':' is missing after this key, or the line is indented wrongly",t.offset)}function np(e){if(!e.keyAllowed)return;Xt(e);let t=e.keys.length-1,n=e.parsed+e.tokens.length-e.head;e.keys[t]={possible:!0,required:e.flow===0&&e.indent===Ze(e),token:n,offset:e.offset,line:e.line,column:Ze(e)},e.keyOfToken.set(n,t)}function Xt(e){let t=e.keys[e.keys.length-1];t.possible&&(t.required&&tp(e,t),t.possible=!1,e.keyOfToken.delete(t.token))}function Ko(e,t,n,r,o){e.flow>0||e.indent>=t||(e.indents.push(e.indent),e.indent=t,e.indents.length>Zt&&G(Nt,o),n<0?Ae(e,r,o,o):Yc(e,r,n,o))}function qo(e,t){if(!(e.flow>0))for(;e.indent>t;)Ae(e,"block-end",e.offset,e.offset),e.indent=e.indents.pop()??-1}function QP(e){Ze(e)!==0&&(e.lineStart=e.offset,e.line++),qo(e,-1),Xt(e),e.keyAllowed=!1,Ae(e,"stream-end",e.offset,e.offset)}function Uc(e,t){np(e);let{offset:n}=e,r=e.parsed+e.tokens.length-e.head;e.keys.push({possible:!1,required:!1,token:r,offset:n,line:0,column:0}),e.flow++,e.flow>Zt&&G(Nt,n),e.keyAllowed=!0,e.offset++,Ae(e,t,n,e.offset)}function zc(e,t){if(Xt(e),e.flow>0){e.flow--;let r=e.keys.pop();r&&e.keyOfToken.delete(r.token)}e.keyAllowed=!1;let{offset:n}=e;e.offset++,Ae(e,t,n,e.offset)}function XP(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||G("a list item ('- ') cannot begin here",t),Ko(e,Ze(e),-1,"block-sequence-start",t)),Xt(e),e.keyAllowed=!0,e.offset++,Ae(e,"block-entry",t,e.offset)}function e0(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||G("a key ('? ') cannot begin here",t),Ko(e,Ze(e),-1,"block-mapping-start",t)),Xt(e),e.keyAllowed=e.flow===0,e.offset++,Ae(e,"key",t,e.offset)}function t0(e){let{offset:t}=e,n=e.keys[e.keys.length-1];Qc(e,n)?(Yc(e,"key",n.token,n.offset),Ko(e,n.column,n.token,"block-mapping-start",n.offset),n.possible=!1,e.keyOfToken.delete(n.token),e.keyAllowed=!1):(e.flow===0&&(e.keyAllowed||(n.line===e.line&&Xc(e,n.offset)&&G(ep,n.offset),G("a ':' cannot stand here: quote the text if it is part of a value, or mend the indentation",t)),Ko(e,Ze(e),-1,"block-mapping-start",t)),e.keyAllowed=e.flow===0),e.offset++,Ae(e,"value",t,e.offset)}function un(e,t){np(e),e.keyAllowed=!1,t(e)}function n0(e){qo(e,-1),Xt(e),e.keyAllowed=!1;let t=e.offset;e.offset++;let n=rp(e);if(n==="YAML"&&lt(B(e,0))){Mr(e);let r=/^\d{1,2}\.\d{1,2}(?!\d)/.exec(e.source.slice(e.offset,e.offset+6))?.[0];r===void 0&&G("the %YAML directive needs a version such as 1.1",e.offset),e.offset+=r.length,Ae(e,"version-directive",t,e.offset,r)}else if(n==="TAG"&&lt(B(e,0))){Mr(e);let r=ap(e);r!=="!"&&!r.endsWith("!")&&G("a tag handle must end with '!'",e.offset),Qt(B(e,0))||G("a blank is missing after the tag handle",e.offset),Mr(e);let o=Ho(e);o===""&&G("the %TAG directive needs a prefix",e.offset),lt(B(e,0))||G("this character cannot be part of a tag",e.offset),Ae(e,"tag-directive",t,e.offset,r,o)}else G("a line that begins with '%' is a YAML directive, and this is none that is known",t);Mr(e),Ds(e),_o(B(e,0))||G("only a comment may follow a YAML directive",e.offset),yt(B(e,0))&&Dt(e)}function rp(e){let t=e.offset;for(;$s(B(e,0));)e.offset++;return e.source.slice(t,e.offset)}function r0(e){op(e,"alias")}function o0(e){op(e,"anchor")}function op(e,t){let n=e.offset;e.offset++;let r=rp(e),o=B(e,0);(r===""||!(lt(o)||"?:,]}%@`".includes(String.fromCharCode(o))))&&G(t==="alias"?"'*' begins an alias here, and this is no alias name: quote a value that begins with '*'":"'&' begins an anchor here, and this is no anchor name: quote a value that begins with '&'",n),Ae(e,t,n,e.offset,r)}function a0(e){let t=e.offset,n="",r;B(e,1)===60?(e.offset+=2,r=Ho(e),(r===""||B(e,0)!==62)&&G("this tag lacks its '>'",t),e.offset++):(n=ap(e),n.length>1&&n.endsWith("!")?(r=Ho(e),r===""&&G("this tag lacks its name",t)):(r=n.slice(1)+Ho(e),n="!",r===""&&(n="",r="!"))),lt(B(e,0))||G("this character cannot be part of a tag",e.offset),Ae(e,"tag",t,e.offset,n,r)}function ap(e){B(e,0)!==33&&G("a tag handle must begin with '!'",e.offset);let t=e.offset;for(e.offset++;$s(B(e,0));)e.offset++;return B(e,0)===33&&e.offset++,e.source.slice(t,e.offset)}function Ho(e){let t=e.offset;for(;;){let r=B(e,0);if(r===37)/^%[0-9a-fA-F]{2}/.test(e.source.slice(e.offset,e.offset+3))||G("a '%' in a tag needs two hexadecimal digits after it",e.offset),e.offset+=3;else if($s(r)||r!==0&&";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(r)))e.offset++;else break}let n=e.source.slice(t,e.offset);if(!n.includes("%"))return n;try{return decodeURIComponent(n)}catch{G("the escaped characters of this tag are not UTF-8",t)}}function s0(e){let t=e.offset,n=B(e,0)===124;e.offset++;let r=0,o=0;for(let m=0;m<2;m++){let u=B(e,0);if(r===0&&(u===43||u===45))r=u===43?1:-1;else if(o===0&&Zc(u))u===48&&G("the indentation of a block scalar cannot be 0",e.offset),o=u-48;else break;e.offset++}Mr(e),Ds(e),_o(B(e,0))||G(`the text of a block scalar begins on the line after '${n?"|":">"}'`,e.offset),yt(B(e,0))&&Dt(e);let s=e.offset,a=o>0?Math.max(e.indent,0)+o:0,i="",c="",l="",p=!1,d=()=>{let m=0;for(s=e.offset;;){for(;(a===0||Ze(e)<a)&&B(e,0)===32;)e.offset++;if(Ze(e)>m&&(m=Ze(e)),(a===0||Ze(e)<a)&&B(e,0)===9&&G("a tab cannot be used for indentation",e.offset),!yt(B(e,0)))break;l+=Dt(e),s=e.offset}a===0&&(a=Math.max(m,e.indent+1,1))};for(d();Ze(e)===a&&B(e,0)!==0;){let m=Qt(B(e,0));!n&&!p&&!m&&c===`
`?l===""&&(i+=" "):i+=c,i+=l,l="",p=m;let u=e.offset;for(;!_o(B(e,0));)e.offset++;i+=e.source.slice(u,e.offset),c=yt(B(e,0))?Dt(e):"",d()}r!==-1&&(i+=c),r===1&&(i+=l),Ae(e,"scalar",t,s,i,"",n?"literal":"folded")}function sp(e,t){return e!==`
`?e+t:t===""?" ":t}function i0(e){let t=e.offset,n=B(e,0),r=n===39;e.offset++;let o="";for(;;){Es(e)&&G(`this quote is not closed before the document marker '${e.source.slice(e.offset,e.offset+3)}'`,t),B(e,0)===0&&G("this quote is never closed",t);let s=e.offset,a=!1,i=B(e,0);for(;!lt(i);){if(i===n){if(!r||B(e,1)!==39)break;o+=e.source.slice(s,e.offset+1),e.offset+=2,s=e.offset}else if(!r&&i===92){if(o+=e.source.slice(s,e.offset),yt(B(e,1))){e.offset++,Dt(e),s=e.offset,a=!0;break}o+=l0(e),s=e.offset}else e.offset++;i=B(e,0)}if(o+=e.source.slice(s,e.offset),B(e,0)===n)break;let c=e.offset,l="",p="";for(i=B(e,0);Qt(i)||yt(i);i=B(e,0))Qt(i)?e.offset++:a?p+=Dt(e):(l=Dt(e),a=!0);o+=a?sp(l,p):e.source.slice(c,e.offset)}e.offset++,Ae(e,"scalar",t,e.offset,o,"",r?"single":"double")}function l0(e){let t=e.source.charAt(e.offset+1),n=Vs[t];if(n!==void 0)return e.offset+=2,n;let r=Uo[t];r===void 0&&G(`'\\${t}' is not an escape that a double-quoted text may hold`,e.offset);let o=e.source.slice(e.offset+2,e.offset+2+r);(o.length<r||!/^[0-9a-fA-F]+$/.test(o))&&G(`'\\${t}' needs ${r} hexadecimal digits after it`,e.offset);let s=Number.parseInt(o,16);return(s>=55296&&s<=57343||s>1114111)&&G("this escape names no Unicode character",e.offset),e.offset+=2+r,String.fromCodePoint(s)}function Bo(e){let t=e.offset,n=e.indent+1,r=t,o="",s=!1,a="",i="";for(;!(Es(e)||B(e,0)===35);){let c=e.offset;for(let l=B(e,0);!lt(l)&&!(l===58&&lt(B(e,1))||e.flow>0&&(l===44||l===63||l===91||l===93||l===123||l===125));l=B(e,0))e.offset++;if(e.offset>c&&(o+=s?sp(a,i):e.source.slice(r,c),o+=e.source.slice(c,e.offset),r=e.offset,s=!1,a="",i=""),!Qt(B(e,0))&&!yt(B(e,0)))break;for(let l=B(e,0);Qt(l)||yt(l);l=B(e,0))Qt(l)?(s&&l===9&&Ze(e)<n&&G("a tab cannot be used for indentation",e.offset),e.offset++):s?i+=Dt(e):(a=Dt(e),s=!0);if(e.flow===0&&Ze(e)<n)break}Ae(e,"scalar",t,r,o,"","plain"),s&&(e.keyAllowed=!0)}var Ns,ep,Vs,Uo,Os=v(()=>{"use strict";Xn();Ns=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;ep="a key cannot be longer than 1024 characters";Vs={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"},Uo={x:2,u:4,U:8}});function mp(){return{colon:-1,hash:-1,tab:-1,backslash:-1}}function up(e){return{text:e.endsWith(`
`)?e:`${e}
`,plain:!c0.test(e),next:mp()}}function fp(e,t,n){if(e.plain)return ip(e.text,t,n===e.text.length-1?n+1:n,e.next);let r=e.text.slice(t,n);if(r.endsWith(`
`)||(r+=`
`),r.includes("\r")&&(r=r.replaceAll(`\r
`,`
`)),p0.test(r)&&(d0.test(r)||Ns.test(r)))return _;let o=r.charCodeAt(0)===65279?1:0;return o&&(r.startsWith("---",1)||r.charCodeAt(1)===65279)?_:ip(r,o,r.length,mp())}function ip(e,t,n,r){let o={text:e,end:n,offset:t,lineStart:t,column:-1,depth:0,items:[],next:r,keyBit:0};if(e.startsWith("---",t)){if(Ms.lastIndex=t,!Ms.test(e))return _;o.offset=Ms.lastIndex}if(!Qo(o))return _;if(o.column<0)return o.offset<n?_:void 0;if(/[[{|]/.test(e.charAt(o.offset)))return _;let s=Jo(o,-1);return o.column>=0||typeof s!="object"||o.offset<n&&!/^\.{3}\s*$/.test(e.slice(o.offset,n))?_:s}function Qo(e){let{text:t,end:n}=e,r=e.offset;for(;r<n;){let o=r,s=t.charCodeAt(o);for(;s===32;)s=t.charCodeAt(++o);if(s===10)r=o+1;else if(s===35)r=t.indexOf(`
`,o)+1;else{if(s===46&&o===r&&hp(t,r))break;return e.offset=o,e.lineStart=r,e.column=o-r,s!==9}}return e.offset=r,e.column=-1,!0}function hp(e,t){return e.startsWith("...",t)&&vt(e.charCodeAt(t+3))}function Lr(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);if(r!==10){for(;r===32;)r=t.charCodeAt(++n);if(r===35&&t.charCodeAt(n-1)===32)n=t.indexOf(`
`,n);else if(r!==10)return!1}return e.offset=n+1,Qo(e)}function vt(e){return e===32||e===10}function Jo(e,t){let{text:n,offset:r}=e;if(n.charCodeAt(r)===45&&vt(n.charCodeAt(r+1)))return yp(e);let o=wp(e);return o===void 0?xp(e,t):m0(e,o,r-e.lineStart)}function gp(e,t){let{text:n,offset:r}=e;return e.column===t&&n.charCodeAt(r)===45&&vt(n.charCodeAt(r+1))}function yp(e){if(++e.depth>js)return _;let{text:t}=e,{items:n}=e,r=e.offset-e.lineStart,o=n.length;do{let s=e.offset+1,a=t.charCodeAt(s);for(;a===32;)a=t.charCodeAt(++s);e.offset=s;let i=null;if(a===10||a===35){if(!Lr(e))return _;e.column>r&&(i=Jo(e,r))}else i=Jo(e,r);if(i===_)return _;n.push(i)}while(gp(e,r));return e.column>r?_:(e.depth--,vp(n,o))}function vp(e,t){let n=e.slice(t);return e.length=t,n}function m0(e,t,n){if(++e.depth>js)return _;let{text:r}=e,o={},s=0;for(let a=t;;){let i=e.keyBit;if((s&i)!==0&&o[a]!==void 0)return _;s|=i;let{offset:c}=e,l=r.charCodeAt(c);for(;l===32;)l=r.charCodeAt(++c);e.offset=c;let p=null;if(l===10||l===35){if(!Lr(e))return _;e.column>n?p=Jo(e,n):gp(e,n)&&(p=yp(e))}else p=xp(e,n);if(p===_)return _;if(o[a]=p,e.column!==n)break;if(a=wp(e),a===void 0)return _}return e.column>n?_:(e.depth--,o)}function Gs(e,t){let n=e.charCodeAt(t);return n===45||n===58||n===63?!vt(e.charCodeAt(t+1)):n>=128||bp[n]===1}function fn(e,t,n){let r=e.indexOf(t,n);return r<0?e.length:r}function wp(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39)return u0(e);let{next:o}=e;o.colon<n&&(o.colon=fn(t,":",n));let s=o.colon;if(s>n&&vt(t.charCodeAt(s+1))){let l=Yo(t,n,s),p=lp[l];if(p.length===s-n&&t.startsWith(p,n))return e.offset=s+1,e.keyBit=1<<(l&31),p}if(!Gs(t,n))return;for(s=n;;){let l=t.charCodeAt(s);if(l===58){if(vt(t.charCodeAt(s+1)))break}else{if(l===10||l===9)return;if(l===35&&t.charCodeAt(s-1)===32)return}s++}if(s-n>Zo)return;let a=s+1;for(;t.charCodeAt(s-1)===32;)s--;let i=t.slice(n,s);if(i==="<<"||kp(i))return;if(Yt(i)!==i){let l=jo(i);return l!==void 0&&(e.offset=a),e.keyBit=-1,l}let c=Yo(t,n,s);return lp[c]=i,e.offset=a,e.keyBit=1<<(c&31),i}function u0(e){let{text:t,offset:n}=e,r=t.charCodeAt(n),o=n+1;for(let a=t.charCodeAt(o);a!==r;a=t.charCodeAt(++o))if(a===10||a===92)return;if(t.charCodeAt(o+1)!==58||!vt(t.charCodeAt(o+2))||o-n>Zo)return;let s=t.slice(n+1,o);if(!kp(s))return e.offset=o+2,e.keyBit=1<<(Yo(t,n+1,o)&31),s}function kp(e){return e in Object.prototype}function Yo(e,t,n){let r=n-t;return r*31+e.charCodeAt(t)*7+e.charCodeAt(n-1)*131+e.charCodeAt(t+(r>>1))*17&1023}function Pp(e,t,n){if(n-t>f0)return Yt(e.slice(t,n));let r=Yo(e,t,n),o=cp[r];if(o.length===n-t&&e.startsWith(o,t))return pp[r];let s=e.slice(t,n),a=Yt(s);return typeof a=="number"&&!Number.isFinite(a)?_:(cp[r]=s,pp[r]=a,a)}function xp(e,t){let{text:n,offset:r}=e,o;switch(n.charCodeAt(r)){case 34:o=Bs(e);break;case 39:o=Ws(e);break;case 91:case 123:o=Ip(e);break;case 124:case 62:return b0(e,t);default:{o=g0(e);let s=e.offset;return o===_||!Lr(e)?_:e.column>t?h0(e,r,s,t):o}}return o===_||!Lr(e)||e.column>t?_:o}function h0(e,t,n,r){let{text:o}=e,s=o.slice(t,n),a=n;for(;;){let i=0,c=e.lineStart,l=o.charCodeAt(a);for(;l===32||l===10;l=o.charCodeAt(++a))l===10&&(i++,c=a+1);if(i===0||l===35||c>=e.end||a-c<=r)return e.offset=i===0?a:c,(i===0?Lr(e):Qo(e))&&e.column<=r?Yt(s):_;let p=a;for(;l!==10;l=o.charCodeAt(++a))if(l===58){if(vt(o.charCodeAt(a+1)))return _}else{if(l===9)return _;if(l===35&&o.charCodeAt(a-1)===32)break}for(;o.charCodeAt(a-1)===32;)a--;s+=Fs(i)+o.slice(p,a)}}function Fs(e){return e===1?" ":`
`.repeat(e-1)}function g0(e){let{text:t,offset:n,next:r}=e;if(!Gs(t,n))return _;let o=t.indexOf(`
`,n);if(r.colon<n&&(r.colon=fn(t,":",n)),r.hash<n&&(r.hash=fn(t,"#",n)),r.tab<n&&(r.tab=fn(t,"	",n)),r.tab<o)return _;if(r.colon<o||r.hash<o){let s=o;for(o=n;o<s;o++){let a=t.charCodeAt(o);if(a===58){if(vt(t.charCodeAt(o+1)))return _}else if(a===35&&t.charCodeAt(o-1)===32)break}}for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,Pp(t,n,o)}function Ws(e){let{text:t,offset:n}=e,r=n+1,o=t.indexOf(`
`,r),s=!1,a=t.indexOf("'",r);for(;a>=0&&t.charCodeAt(a+1)===39;)s=!0,a=t.indexOf("'",a+2);if(a<0||a>=e.end)return _;e.offset=a+1;let i=a<o?t.slice(r,a):Tp(t,r,a);return s&&typeof i=="string"?i.replaceAll("''","'"):i}function Bs(e){let{text:t,offset:n,next:r}=e,o=n+1,s=t.indexOf(`
`,o),a=fn(t,'"',o);r.backslash<o&&(r.backslash=fn(t,"\\",o));let i=r.backslash,c=i<a;for(;r.backslash<a;){let p=r.backslash+2;a<p&&(a=fn(t,'"',p)),r.backslash=fn(t,"\\",p)}if(a>=e.end)return r.backslash=i,_;if(e.offset=a+1,a>s)return Tp(t,o,a);let l=t.slice(o,a);return c?Sp(l):l}function Sp(e){let t="",n=0;for(let r=e.indexOf("\\");r>=0;r=e.indexOf("\\",n)){let o=e.charAt(r+1),s=Vs[o];if(t+=e.slice(n,r),n=r+2,s!==void 0){t+=s;continue}let a=e.slice(n,n+(Uo[o]??0)),i=/^[0-9a-fA-F]+$/.test(a)?Number.parseInt(a,16):-1;if(i<0||a.length!==Uo[o]||i>1114111||(i&2095104)===55296)return _;t+=String.fromCodePoint(i),n+=a.length}return t+e.slice(n)}function Tp(e,t,n){let r=e.slice(t,n);if(/[^\S \n]/.test(r))return _;let o=e.charCodeAt(t-1)===34,s=r.split(`
`),a="",i=0,c=!1;for(let l=0;l<s.length;l++){let p=s[l],d=l===0,m=l===s.length-1;if(p.startsWith("...")&&!d)return _;let u=d?p:p.trimStart();if(m||(u=u.trimEnd()),u===""&&!d&&!m){i++;continue}if(d||(a+=c?`
`.repeat(i):Fs(i+1)),i=0,c=!1,o&&u.includes("\\")){if(!m&&/(?:^|[^\\])(?:\\\\)*\\$/.test(u)){if(p.endsWith(" "))return _;c=!0,u=u.slice(0,-1)}let f=Sp(u);if(f===_)return _;u=f}a+=u}return a}function Ip(e){if(++e.depth>js)return _;let{text:t}=e,n=t.charCodeAt(e.offset)===123,r=n?125:93,{items:o}=e,s=o.length,a={};if(e.offset++,zo(e)!==r)for(;;){if(n){let c=y0(e);if(c===void 0)return _;zo(e);let l=dp(e);if(l===_||a[c]!==void 0)return _;a[c]=l}else{let c=dp(e);if(c===_)return _;o.push(c)}let i=zo(e);if(i===r)break;if(i!==44)return _;if(e.offset++,zo(e)===r)break}return e.offset++,e.depth--,n?a:vp(o,s)}function zo(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);for(;r===32||r===10||r===35;r=t.charCodeAt(++n)){if(r===35){if(!vt(t.charCodeAt(n-1)))return 0;n=t.indexOf(`
`,n)}else if(r===32)continue;if(n+1>=e.end||hp(t,n+1))return 0}return e.offset=n,r}function y0(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39){let s=r===34?Bs(e):Ws(e),a=t.indexOf(`
`,n);for(;t.charCodeAt(e.offset)===32;)e.offset++;return typeof s!="string"||t.charCodeAt(e.offset)!==58?void 0:(e.offset++,e.offset>a||e.offset-n>Zo?void 0:s)}let o=Ap(e);if(!(typeof o!="string"||o==="<<"||t.charCodeAt(e.offset)!==58))return e.offset++,e.offset-n>Zo?void 0:o}function dp(e){switch(e.text.charCodeAt(e.offset)){case 34:return Bs(e);case 39:return Ws(e);case 91:case 123:return Ip(e);default:return Ap(e)}}function Ap(e){let{text:t,offset:n}=e;if(!Gs(t,n)||t.charCodeAt(n)===58)return _;let r=n;for(;;r++){let s=t.charCodeAt(r);if(s===44||s===93||s===125||s===10||s===58&&vt(t.charCodeAt(r+1)))break;if(s===9||s===63||s===91||s===123||s===35&&t.charCodeAt(r-1)===32)return _}let o=r;for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,Pp(t,n,o)}function b0(e,t){let{text:n,end:r}=e;Ls.lastIndex=e.offset;let o=Ls.exec(n);if(!o)return _;let[,s,a,i,c=""]=o;if(a&&c)return _;let l=a||c,p=Ls.lastIndex,d=p,m=0,u=i?Math.max(t,0)+Number(i):-1;for(;p<r;p=d+1){for(d=p;n.charCodeAt(d)===32;)d++;if(n.charCodeAt(d)!==10)break;if(d>p)return _;m++}if(p>=r||n.charCodeAt(d)===9)return _;let f=d-p;if(u<0&&(u=f),u<=t||u<1||u>v0||f<u)return _;let g=p+u,y=g,b=0,w=!1;for(;p<r;){d=p;let F=p+u;for(;d<F&&n.charCodeAt(d)===32;)d++;let W=n.charCodeAt(d);if(d<F){if(W===9)return _;if(W!==10)break;d>p&&(w=!0)}let j=W===10?d:n.indexOf(`
`,d);j>F?(y=j,b=1):b++,p=j+1}let P=n.slice(g,y),x=w?P.replace(new RegExp(`
 {0,${u}}`,"g"),`
`):P.replaceAll(`
${" ".repeat(u)}`,`
`);if(e.offset=p,!Qo(e)||e.column>t)return _;let k=l==="-"?"":l==="+"?`
`.repeat(b):`
`;return`
`.repeat(m)+(s===">"?w0(x):x)+k}function w0(e){let t=e.split(`
`),n=t[0],r=0,o=/^[ \t]/.test(n);for(let s=1;s<t.length;s++){let a=t[s];if(r++,a==="")continue;let i=o;o=a.charCodeAt(0)===32||a.charCodeAt(0)===9,n+=(i||o?`
`.repeat(r):Fs(r))+a,r=0}return n}var _,js,c0,p0,d0,Ms,bp,Zo,lp,cp,pp,f0,v0,Ls,Rp=v(()=>{"use strict";xs();Os();_=Symbol("given up");js=60,c0=/[^\n\x20-\x7e]/,p0=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/,d0=/[\r\x85\u2028\u2029]/,Ms=/--- *(?: #[^\n]*)?\n/y;bp=new Uint8Array(128);for(let e of"$()+./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~")bp[e.charCodeAt(0)]=1;Zo=1e3;lp=new Array(1024).fill(""),cp=new Array(1024).fill(""),pp=new Array(1024).fill(null);f0=12;v0=500,Ls=/([|>])([-+]?)([1-9]?)([-+]?) *(?: #[^\n]*)?\n/y});function Hs(e,t){let n={text:e,offset:t,depth:0};return tr(n),n.offset===e.length?void 0:{root:_s(n),end:n.offset}}function tr(e){for(;;){let t=e.text.charCodeAt(e.offset);if(t!==32&&t!==10&&t!==13&&t!==9)return;e.offset++}}function _s(e){let t=e.text[e.offset];if(t==="{"||t==="["){++e.depth>Zt&&G(Nt,e.offset);let n=t==="{"?k0(e):P0(e);return e.depth--,n}return t==='"'?Np(e):T0(e)}function k0(e){let t=e.offset,n=[],r=[];return Cp(e,"}",()=>{e.text[e.offset]!=='"'&&G("a key in double quotes is expected here",e.offset),n.push(Np(e)),tr(e),e.text[e.offset]!==":"&&G("':' is expected here",e.offset),e.offset++,tr(e),r.push(_s(e))}),{kind:"mapping",start:t,end:e.offset,flow:!0,keys:n,values:r}}function P0(e){let t=e.offset,n=[];return Cp(e,"]",()=>n.push(_s(e))),{kind:"sequence",start:t,end:e.offset,flow:!0,items:n}}function Cp(e,t,n){if(e.offset++,tr(e),e.text[e.offset]===t){e.offset++;return}for(;;){n(),tr(e);let r=e.text[e.offset];if(r!==","&&r!==t&&G(`',' or '${t}' is expected here`,e.offset),e.offset++,r===t)return;tr(e)}}function Np(e){let t=e.offset,n=t;do n=e.text.indexOf('"',n+1),n<0&&G("this quote is never closed",t);while(x0(e.text,n));e.offset=n+1;let r;try{r=JSON.parse(e.text.slice(t,e.offset))}catch{G("this text in double quotes holds what JSON does not allow",t)}return r=r.replace(S0,"\uFFFD"),{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!1,style:"double"}}function x0(e,t){let n=t;for(;e.charCodeAt(n-1)===92;)n--;return(t-n)%2===1}function T0(e){let t=e.offset,n=/(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;n.lastIndex=t;let r=n.exec(e.text)?.[0];return r===void 0&&G("this is no JSON value",t),!Number.isFinite(Number(r))&&/^[-\d]/.test(r)&&G("this number is too large",t),e.offset+=r.length,{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!0,style:"plain"}}var S0,$p=v(()=>{"use strict";Xn();S0=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});function Ep(e,t){let n=[],r=t;for(;r<e.length;){let o=e.startsWith("---",r)?Dp(e,r):void 0,s=e.indexOf(`
---`,r),a=s<0?e.length:s+1;if(n.push(o?{start:r,end:a,problem:o}:{start:r,end:a}),s<0)break;r=Dp(e,a)?a:Vp(e,a)+1}return n}function Vp(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function Dp(e,t){let n=/[^\s\x85]|\ufeff/.exec(e.slice(t+3,Vp(e,t)));if(!(!n||n[0]==="#"))return{message:"only a comment may follow the document separator '---' on its line",offset:t+3+n.index}}var Op=v(()=>{"use strict"});function Ks(e){let t=Jc(e);return{root:A0({scan:t,anchors:new Map,tags:new Map,depth:0}),comments:t.comments,ignoredFrom:I0(e,re(t))}}function I0(e,t){if(t.type==="stream-end")return;if(t.type!=="document-end")return t.start;let n=/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?=[^\s#])/.exec(e.slice(t.end));return n?t.end+n[0].length:void 0}function A0(e){let{scan:t}=e,n=re(t);if(n.type==="stream-end")return;let r=n.type==="version-directive"||n.type==="tag-directive"||n.type==="document-start";C0(e);let o;return r?(n=re(t),n.type!=="document-start"&&G("'---' is missing after the YAML directives",n.start),ge(t),n=re(t),o=R0(n.type)?Et(n.start):Vt(e,!0,!1)):o=Vt(e,!0,!1),re(t),o.kind==="scalar"&&o.style==="empty"&&o.tag===""?void 0:o}function R0(e){return e==="version-directive"||e==="tag-directive"||e==="document-start"||e==="document-end"||e==="stream-end"}function C0(e){let{scan:t,tags:n}=e,r=!1;for(let o=re(t);;o=re(t)){if(o.type==="version-directive")r&&G("the %YAML directive stands twice",o.start),/^0?1\.0?1$/.test(o.text)||G("Kubernetes reads YAML 1.1 only",o.start),r=!0;else if(o.type==="tag-directive")n.has(o.text)&&G("the %TAG directive stands twice for one handle",o.start),n.set(o.text,o.suffix);else break;ge(t)}n.has("!")||n.set("!","!"),n.has("!!")||n.set("!!","tag:yaml.org,2002:")}function Et(e){return{kind:"scalar",start:e,end:e,text:"",tag:"",implicit:!0,style:"empty"}}function Vt(e,t,n){let{scan:r}=e,o=re(r);if(o.type==="alias"){let u=e.anchors.get(o.text);return u||G(`the alias '*${o.text}' has no anchor '&${o.text}' before it in this document`,o.start),ge(r),{kind:"alias",start:o.start,end:o.end,name:o.text,target:u}}let s,a;for(let u=0;u<2;u++){if(o.type==="anchor"&&!s)s=o;else if(o.type==="tag"&&!a)a=o;else break;ge(r),o=re(r)}let i=a?N0(e,a):"",c=Math.max(s?.end??0,a?.end??0),l=i===""||i==="!";if(o.type==="scalar"){ge(r);let u={kind:"scalar",start:o.start,end:o.end,text:o.text,tag:i,implicit:i===""&&o.style==="plain"||i==="!",style:o.style};return s&&e.anchors.set(s.text,u),u}++e.depth>Zt&&G(Nt,o.start);let{type:p,start:d}=o,m;if(p==="flow-sequence-start"||p==="block-sequence-start"&&t){let u={kind:"sequence",start:d,end:d,flow:p==="flow-sequence-start",items:[]};s&&e.anchors.set(s.text,u),ge(r),u.flow?M0(e,u,o):D0(e,u),m=u}else if(p==="block-entry"&&n){let u={kind:"sequence",start:d,end:d,flow:!1,items:[]};s&&e.anchors.set(s.text,u),E0(e,u),m=u}else if(p==="flow-mapping-start"||p==="block-mapping-start"&&t){let u={kind:"mapping",start:d,end:d,flow:p==="flow-mapping-start",keys:[],values:[]};s&&e.anchors.set(s.text,u),ge(r),u.flow?j0(e,u,o):V0(e,u),m=u}else s||a?(m={kind:"scalar",start:c,end:c,text:"",tag:i,implicit:l,style:"empty"},s&&e.anchors.set(s.text,m)):G($0(o),o.start);return e.depth--,m}function N0(e,t){if(t.text==="")return t.suffix;let n=e.tags.get(t.text);return n===void 0&&G(`the tag handle '${t.text}' is not declared`,t.start),n+t.suffix}function $0(e){switch(e.type){case"flow-sequence-end":return"this ']' closes nothing";case"flow-mapping-end":return"this '}' closes nothing";case"flow-entry":return"a value is missing before this ','";case"block-entry":return"a list item ('- ') cannot begin here";case"stream-end":case"document-end":case"document-start":return"the document ends where a value is expected";default:return"a value is expected here"}}function D0(e,t){let{scan:n}=e;for(;;){let r=re(n);if(r.type==="block-end"){ge(n);return}r.type!=="block-entry"&&G("the indentation is wrong: a list item ('- ') is expected here",r.start);let{end:o}=r;ge(n),r=re(n);let s=r.type==="block-entry"||r.type==="block-end";t.items.push(s?Et(o):Vt(e,!0,!1))}}function E0(e,t){let{scan:n}=e;for(let r=re(n);r.type==="block-entry";r=re(n)){let{end:o}=r;ge(n);let{type:s}=re(n),a=s==="block-entry"||s==="key"||s==="value"||s==="block-end";t.items.push(a?Et(o):Vt(e,!0,!1))}}function V0(e,t){let{scan:n}=e;for(;;){let r=re(n);if(r.type==="block-end"){ge(n);return}r.type!=="key"&&G(O0(r),r.start),ge(n),t.keys.push(Mp(e,r.end));let o=re(n);o.type==="value"?(ge(n),t.values.push(Mp(e,o.end))):t.values.push(Et(o.start))}}function O0(e){switch(e.type){case"block-entry":return"the indentation is wrong: a list item ('- ') stands where a key is expected";case"value":return"a key is missing before this ':'";default:return"the indentation is wrong: a key is expected here"}}function Mp(e,t){let{type:n}=re(e.scan);return n==="key"||n==="value"||n==="block-end"?Et(t):Vt(e,!0,!0)}function M0(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let s=re(r);if(s.type!=="flow-sequence-end"&&!o&&(s.type!=="flow-entry"&&qs(s,n,"]"),ge(r),s=re(r)),s.type==="flow-sequence-end"){t.end=s.end,ge(r);return}t.items.push(s.type==="key"?L0(e):Lp(e,n,"]"))}}function L0(e){let{scan:t}=e,{start:n}=re(t),r={kind:"mapping",start:n,end:n,flow:!0,keys:[],values:[]};ge(t);let o=re(t);return o.type==="value"||o.type==="flow-entry"||o.type==="flow-sequence-end"?(ge(t),r.keys.push(Et(o.end))):r.keys.push(Vt(e,!1,!1)),o=re(t),o.type==="value"&&(ge(t),o=re(t),o.type!=="flow-entry"&&o.type!=="flow-sequence-end")?(r.values.push(Vt(e,!1,!1)),r.end=re(t).start,r):(r.values.push(Et(o.start)),r.end=o.start,r)}function j0(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let s=re(r);if(s.type!=="flow-mapping-end"&&!o&&(s.type!=="flow-entry"&&qs(s,n,"}"),ge(r),s=re(r)),s.type==="flow-mapping-end"){t.end=s.end,ge(r);return}if(s.type==="key"){ge(r);let{type:a,start:i}=re(r),c=a==="value"||a==="flow-entry"||a==="flow-mapping-end";t.keys.push(c?Et(i):Vt(e,!1,!1)),re(r).type==="value"&&ge(r);let l=re(r),p=l.type==="flow-entry"||l.type==="flow-mapping-end";t.values.push(p?Et(l.start):Vt(e,!1,!1))}else t.keys.push(Lp(e,n,"}")),t.values.push(Et(re(r).start))}}function Lp(e,t,n){let r=re(e.scan);return r.type==="stream-end"&&qs(r,t,n),Vt(e,!1,!1)}function qs(e,t,n){(e.type==="stream-end"||e.type==="document-start"||e.type==="document-end")&&G(`this '${n==="]"?"[":"{"}' is never closed`,t.start),G(`',' or '${n}' is expected here`,e.start)}var jp=v(()=>{"use strict";Xn();Os()});function $n(e){let t=[],{text:n}=e,r=H0(e,t);if(r===n.length)return t;let o=up(n);for(let s of Ep(n,r))G0(e,s,o,t);return t}function G0(e,t,n,r){let{start:o,end:s}=t;if(t.problem){Xo(e,o,s,t.problem,r);return}let a=fp(n,o,s);if(a!==void 0){if(a!==_){r.push({file:e,index:r.length,start:o,end:s,value:a,duplicateKeys:Gp});return}try{let{root:i,ignoredFrom:c}=Ks(e.text.slice(o,s));if(!i)return;let{value:l,duplicateKeys:p}=Is(i),d=p.map(u=>F0(u,o)),m={file:e,index:r.length,start:o,end:s,value:l,duplicateKeys:d};r.push(c===void 0?m:{...m,ignoredFrom:o+c})}catch(i){let{message:c,offset:l}=Lo(i,0);Xo(e,o,s,W0(e.text,o,s,{message:c,offset:l+o}),r)}}}function F0(e,t){return{key:e.key,kept:e.kept+t,lost:e.lost+t}}function Xo(e,t,n,r,o){let s=Math.min(r.offset,Math.max(t,n-1));o.push({file:e,index:o.length,start:t,end:n,value:void 0,problem:{message:r.message,offset:s},duplicateKeys:Gp})}function W0(e,t,n,r){let o=e.indexOf(`
`,r.offset);(o<0||o>n)&&(o=n);for(let s=0;s<4&&o>t;s++){let a=Math.max(e.lastIndexOf(`
`,o-1)+1,t),i=e.slice(a,o).lastIndexOf("{{");if(i>=0&&(s===0||!B0(e.slice(a,a+i))))return{message:"this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",offset:a+i};o=a-1}return r}function B0(e){return e.split('"').length%2===0||e.split("'").length%2===0}function H0(e,t){let{text:n}=e;if(!/^\s*\{/.test(n)||n.charCodeAt(0)===65279)return 0;let r=0;for(let o=0;;o++){let s;try{s=Hs(n,r)}catch(a){let i=Lo(a,r);return o>1?(Xo(e,r,n.length,i,t),n.length):K0(n,r)}if(!s)return n.length;r=s.end,_0(e,s,t)}}function _0(e,{root:t,end:n},r){let{start:o}=t;try{let{value:s,duplicateKeys:a}=Is(t),i={file:e,index:r.length,start:o,end:n,value:s,duplicateKeys:a};Fp.add(i),r.push(i)}catch(s){Xo(e,o,n,Lo(s,o),r)}}function K0(e,t){let n=t;for(;n<e.length;){let r=e.charAt(n);if(r.trim()!==""||(n++,r===`
`))return n}return n}function ea(e){let{file:t,start:n,end:r}=e;if(!e.problem)return Fp.has(e)?{root:Hs(t.text,n)?.root,comments:[],ignoredFrom:void 0,base:0}:{...Ks(t.text.slice(n,r)),base:n}}var Gp,Fp,jr=v(()=>{"use strict";Cs();Xn();Rp();$p();Op();jp();Gp=[];Fp=new WeakSet});function ct(e){let{document:t,path:n,part:r}=e,{file:o}=t,s=(f,g)=>({file:o.path,path:n,part:r,span:f,exact:g}),a=q0(t);if(!a){let f=t.problem?.offset??t.start;return s($t(o,f,f+1),n.length===0)}let{root:i,base:c}=a,{found:l,depth:p}=U0(i,n),d=p===n.length,[m,u]=Z0(l,r==="key"||!d,f=>Y0(o.text,c+f)-c);return s($t(o,c+m,c+u),d)}function q0(e){let t=Wp.get(e);if(t)return t;let n=ea(e);if(!n?.root)return;let r={root:n.root,base:n.base};return Wp.set(e,r),r}function U0(e,t){let n={key:void 0,node:e},r=0;for(let o of t){let s=z0(n.node,o);if(!s)break;n=s,r++}return{found:n,depth:r}}function z0(e,t){let n=e.kind==="alias"?e.target:e;if(n.kind==="mapping")return Bp(n,String(t));if(n.kind!=="sequence")return;let r=n.items[Number(t)];return r&&{key:void 0,node:r}}function Bp(e,t){let n;for(let r=0;r<e.keys.length;r++){let o=e.keys[r],s=e.values[r];As(o)?n=J0(s,t)??n:Rs(o)===t&&(n={key:o,node:s})}return n}function J0(e,t){for(let n of e.kind==="sequence"?e.items:[e]){let r=n.kind==="alias"?n.target:n,o=r.kind==="mapping"?Bp(r,t):void 0;if(o)return o}}function Z0({key:e,node:t},n,r){if(e&&n)return[e.start,e.end];switch(t.kind){case"alias":return[t.start,t.end];case"scalar":return t.style==="empty"?e?[e.start,e.end]:[t.start-1,t.start]:t.style==="literal"||t.style==="folded"?[t.start,r(t.start)]:[t.start,t.end];case"sequence":return t.flow?[t.start,t.end]:e?[e.start,e.end]:[t.start,t.start+1];case"mapping":{if(t.flow)return[t.start,t.end];let o=e??t.keys[0];return o?[o.start,o.end]:[t.start,t.start+1]}}}function Y0(e,t){let n=t+1;for(;/[-+0-9]/.test(e.charAt(n));)n++;return n}function Us(e){let{span:t}=ct(e);return e.document.file.text.slice(t.start.offset,t.end.offset)}var Wp,nr=v(()=>{"use strict";Cs();Or();jr();Or();Wp=new WeakMap});function T(e){return Object.freeze(e)}var E=v(()=>{"use strict";vs();bs();Oc();ln();Mc();ws();fe();Jt();nr()});function gn(e,t,n,r=[]){return e.context.kustomized||hn(t)===hn(n)?!1:zs(r,hn)>2||e.duplicates().some(Q0)}var Ee,hn,zs,Q0,rr,or=v(()=>{"use strict";Ee=e=>e.document.file.path,hn=e=>Ee(e).replace(/[^/]*$/,""),zs=(e,t)=>new Set(e.map(t)).size,Q0=e=>e[0]?.kind!=="Namespace"&&(zs(e,hn)>1||zs(e,Ee)>2);rr="The two may be alternatives that are never deployed together."});function X0(e){if(e.view.type==="ExternalName")return;let t=h(e.value,"spec"),n=h(t,"clusterIP");if(typeof n!="string"||n===""||n==="None")return;let r=D(h(t,"clusterIPs"));return[n,...r.slice(1).filter(o=>typeof o=="string")]}var Hp,_p=v(()=>{"use strict";E();or();Hp=T({id:"cluster-ip-conflict",summary:"Two Services ask for the same cluster IP.",severity:"error",evidence:"pair",since:"0.1.0",messages:{taken:{text:'Cluster IP {address} of Service "{service}" is already taken by Service "{other}".',effect:'The API server refuses the Service that comes second: "failed to allocate IP {address}: provided IP is already allocated".',help:"Leave `clusterIP` out of one of the two to have an address allocated, or give it a free one."}},check(e,t){let n=new Map;for(let r of e.all("Service"))for(let[o,s]of X0(r)?.entries()??[]){let a=De(s);if(!a)continue;let i=Ct(a),c=n.get(i);if(c===void 0)n.set(i,{service:r,index:o});else{let l=c.service;if(l.name===r.name&&l.namespace===r.namespace)continue;let p=(m,u)=>u===0?m.at("spec","clusterIP"):m.at("spec","clusterIPs",u),d=m=>r.namespace===l.namespace?m.name:`${m.namespace}/${m.name}`;t(p(r,o),"taken",{data:{address:i,service:d(r),other:d(l)},related:[{at:p(l,c.index),message:`taken here, by Service "${l.name}"`}],...gn(e,l,r)&&{severity:"warning",suggestion:rr}})}}}})});function Kp(e){let t=De(e);return t&&(t.family===4?"IPv4":"IPv6")}var qp=v(()=>{"use strict";E()});function yn(e){let{type:t}=e.view;if(t==="LoadBalancer"||!zp.has(t))return Up;let n=h(e.value,"spec"),r=Up;for(let o of ex){let s=h(n,o);s==null||Array.isArray(s)&&s.length===0||(r=[...r,["spec",o]])}return ve(h(n,"loadBalancerSourceRanges"))&&typeof Ot(e,pt)=="string"&&(r=[...r,["metadata","annotations",pt]]),r}var zp,ex,pt,Up,ar,ve,Ot,dt=v(()=>{"use strict";E();zp=new Set(["ClusterIP","ExternalName","LoadBalancer","NodePort"]),ex=["loadBalancerClass","loadBalancerSourceRanges","allocateLoadBalancerNodePorts"],pt="service.beta.kubernetes.io/load-balancer-source-ranges",Up=[],ar=e=>zp.has(e),ve=e=>e==null||e===""||Array.isArray(e)&&e.length===0,Ot=(e,t)=>h(h(h(e.value,"metadata"),"annotations"),t)});function nx({value:e,view:t}){let n=h(e,"spec"),[r,o]=[D(h(n,"clusterIPs")),D(h(n,"ipFamilies"))];if(r.length===0&&o.length===0)return;let s=h(n,"clusterIP")??"",a=r.length===0&&s!==""?[s]:r,i=r.length===0?["spec","clusterIP"]:["spec","clusterIPs",0],c=h(n,"ipFamilyPolicy");if([s,c,...a,...o].some(x=>typeof x=="string"&&S(x))||!ar(t.type)||t.type==="ExternalName")return;let p=a[0],d=`spec.clusterIPs: Invalid value: ${tx(a)}: `,m=(x,k,F,W)=>({path:x,why:k,words:F,help:W}),u=["spec","clusterIPs"];if(a.length>0&&s==="")return m(u,"`clusterIPs` is set without `clusterIP`",`${d}must be empty when \`clusterIP\` is not specified`,`Add \`clusterIP: ${p}\`, or leave both out to have an address allocated.`);if(a.length>0&&s!==p)return m([...u,0],`\`clusterIP\` is ${s}, but the first of \`clusterIPs\` is ${p}`,`${d}first value must match \`clusterIP\``,"Make the two equal.");let f=a.indexOf("None",1);if(p==="None"&&a.length>1||f>0)return m([...u,Math.max(f,0)],"`None` stands beside an address",p==="None"?`${d}'None' must be the first and only value`:`spec.clusterIPs[${f}]: Invalid value: "None": must be a valid IP address`,"Write `None` alone for a headless Service, or addresses alone.");if(a.length>2)return m([...u,2],`there are ${a.length} cluster IPs`,`${d}may only hold up to 2 values`,"Keep one address of IPv4 and one of IPv6.");let g=a.map(x=>typeof x=="string"?Kp(x):void 0);if(g.length===2&&g[0]!==void 0&&g[0]===g[1])return m([...u,1],`both cluster IPs are ${g[0]}`,`${d}may specify no more than one IP for each IP family`,"Keep one address of IPv4 and one of IPv6.");if(o.length>1&&o[0]===o[1])return m(["spec","ipFamilies",1],`\`ipFamilies\` holds ${o[1]} twice`,`spec.ipFamilies[1]: Duplicate value: "${o[1]}"`,"Name each family once.");if(g.some((x,k)=>x===void 0&&a[k]!=="None"))return;let y=g.findIndex((x,k)=>x!==void 0&&o[k]!==void 0&&o[k]!==x);if(y>=0)return m(y===0?i:[...u,y],`${a[y]} is ${g[y]}, but \`ipFamilies\` says ${o[y]} there`,`spec.clusterIPs[${y}]: Invalid value: "${a[y]}": expected an ${o[y]} value as indicated by \`ipFamilies[${y}]\``,"Put addresses and families into the same order.");if(!(ve(c)?!(t.headless&&t.selector===void 0):c==="SingleStack")||a.length<2&&o.length<2)return;let[w,P]=a.length<2?["ipFamilies","IP families"]:["clusterIPs","cluster IPs"];return m(ve(c)?["spec",w]:["spec","ipFamilyPolicy"],ve(c)?`it has two ${P}, but no \`ipFamilyPolicy\`, which means SingleStack`:`it has two ${P}, but \`ipFamilyPolicy: SingleStack\``,`spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple ${P} are specified`,"Write `ipFamilyPolicy: PreferDualStack` (or RequireDualStack), or keep one family.")}var tx,Jp,Zp=v(()=>{"use strict";E();qp();dt();tx=e=>`[${e.map(t=>JSON.stringify(t)).join(",")}]`;Jp=T({id:"cluster-ip-mismatch",summary:"The cluster IPs and IP families of a Service contradict each other.",severity:"error",evidence:"local",since:"0.1.0",messages:{mismatch:{text:'The cluster IPs of Service "{service}" contradict each other: {why}.',effect:'The API server refuses the Service: "{words}".',help:"{help}"}},check(e,t){for(let n of e.all("Service")){let r=nx(n);if(r===void 0)continue;let{path:o,...s}=r;t(typeof o.at(-1)=="number"||o.at(-1)==="ipFamilyPolicy"||o.at(-1)==="clusterIP"?n.at(...o):n.keyAt(...o),"mismatch",{data:{service:n.name,...s}})}}})});function Te(e){if(e.length>63)return ta(63);if(!rx.test(e))return Js.test(e)?"must not contain dots":"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function he(e){if(e.length>253)return ta(253);if(!Js.test(e))return"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"}function Yp(e){if(e.length>253)return ta(253);if(!(e.startsWith("*.")&&Js.test(e.slice(2))))return"a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character"}function Gr(e,t){if(t.major>1||t.minor>=36)return Te(e);if(e.length>63)return ta(63);if(!ox.test(e))return"a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"}function bt(e,t){return e.trim().toLowerCase().replace(t==="keep"?/[^a-z0-9.-]+/g:/[^a-z0-9-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}var rx,Js,ox,ta,_e=v(()=>{"use strict";rx=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,Js=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,ox=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,ta=e=>`must be no more than ${e} characters`});var ax,sx,ix,Qp,Xp=v(()=>{"use strict";E();_e();ax="kubernetes.io/ingress.class",sx=/^gce(-internal)?$/,ix=5,Qp=T({id:"deprecated-class-annotation",summary:"An Ingress has its class by the deprecated annotation.",severity:"note",evidence:"local",recommended:!1,since:"0.1.0",messages:{class:{text:'Ingress "{ingress}" has its class by the annotation `kubernetes.io/ingress.class`.',effect:`The API server takes it with a warning: "annotation "kubernetes.io/ingress.class" is deprecated, please use 'spec.ingressClassName' instead".`,help:"Write `ingressClassName: {class}` under `spec` and remove the annotation, if there is an IngressClass of that name."}},check(e,t){let n=new Map;for(let r of e.all("Ingress")){if(r.apiVersion!=="networking.k8s.io/v1")continue;let{className:o,classAnnotation:s}=r.view;if(o!==void 0||s===void 0||sx.test(s)||S(s)||he(s)!==void 0)continue;let a={at:r.keyAt("metadata","annotations",ax),message:`${r.title} has it, too`},i=n.get(s);i===void 0?n.set(s,{first:r.name,places:[a]}):i.places.length<ix&&i.places.push(a)}for(let[r,{first:o,places:s}]of n){let[a,...i]=s;a&&t(a.at,"class",{data:{ingress:o,class:r},related:i})}}})});var ed,td,nd=v(()=>{"use strict";E();dt();ed="service.kubernetes.io/topology-aware-hints",td=T({id:"deprecated-field",summary:"A Service or EndpointSlice has a deprecated field or value.",severity:"note",evidence:"local",since:"0.1.0",messages:{"prefer-close":{text:'`trafficDistribution: PreferClose` of Service "{name}" has a new name.',effect:'The API server takes it with a warning: "PreferClose" is deprecated; use "PreferSameZone".',help:"Write `trafficDistribution: PreferSameZone`, which means the same."},"external-ips":{text:'Service "{name}" has `externalIPs`.',effect:'The API server takes it with a warning: "spec.externalIPs is deprecated and may no longer be implemented in some clusters".',help:"Use a Service of type LoadBalancer, or an Ingress."},fqdn:{text:'EndpointSlice "{name}" is of `addressType: FQDN`.',effect:'The API server takes it with a warning: "FQDN endpoints are deprecated"; kube-proxy does not look at such slices.',help:"Use a Service of type ExternalName for a DNS name, or IP addresses."},hints:{text:'Service "{name}" has the annotation `service.kubernetes.io/topology-aware-hints`.',effect:'The API server takes it with a warning: "annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead".',help:"Rename the annotation to `service.kubernetes.io/topology-mode`, or use `trafficDistribution`."}},check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion,o=i=>n>1||r>=i,s=new Map,a=(i,c,l)=>{let p=s.get(i);p===void 0?s.set(i,{at:l,name:c.name,related:[]}):p.related.length<4&&p.related.push({at:l,message:`${c.title} has it too`})};for(let i of e.all("Service")){let c=h(i.value,"spec"),{type:l,headless:p}=i.view;o(35)&&h(c,"trafficDistribution")==="PreferClose"&&a("prefer-close",i,i.at("spec","trafficDistribution")),o(36)&&l!=="ExternalName"&&!p&&D(h(c,"externalIPs")).length>0&&a("external-ips",i,i.keyAt("spec","externalIPs")),typeof Ot(i,ed)=="string"&&a("hints",i,i.keyAt("metadata","annotations",ed))}for(let i of e.all("EndpointSlice"))h(i.value,"addressType")==="FQDN"&&a("fqdn",i,i.at("addressType"));for(let[i,{at:c,name:l,related:p}]of s)t(c,i,{data:{name:l},related:p})}})});function lx(e,t){let n=e.file.text.slice(t,e.end),r=/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s:,{}[\]#](?:[^:\n]|:(?=\S))*?(?=\s*:(?:\s|$)))/.exec(n);return t+(r?.[0].length??1)}var rd,od=v(()=>{"use strict";E();rd=T({id:"duplicate-key",summary:"A key stands twice in one mapping; the first is lost.",severity:"warning",evidence:"local",since:"0.1.0",messages:{lost:{text:'Key "{key}" stands twice; this one wins and what stands under the first is lost.',effect:"With `kubectl apply -f` the last one wins without a word; kustomize refuses the file.",help:"Merge the two, or remove the one that is not meant."}},check(e,t){let n=new Map;for(let r of e.resources){if(r.document.duplicateKeys.length===0||!Ut(r))continue;let o=r.path.length===0&&!r.changeable;n.set(r.document,o?r:void 0)}for(let[r,o]of n)for(let{key:s,kept:a,lost:i}of r.duplicateKeys){if(/\{\{|\{%|<%/.test(r.file.text.slice(i,a))||r.duplicateKeys.some(p=>p.lost===a))continue;let c=p=>({...o?o.at():{document:r,path:[]},part:"key",range:[p,lx(r,p)]}),l=[i];for(let p of r.duplicateKeys.slice().reverse())p.kept===l[0]&&l.unshift(p.lost);t(c(a),"lost",{data:{key:s},related:l.map(p=>({at:c(p),message:"what stands here is lost"}))})}}})});function Dn(e,t){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((r,o)=>Dn(r,t[o]));if(!O(e)||!O(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&Dn(e[r],t[r]))}function ad(e){return!Ut(e)||S(e.name)||S(e.namespace)?!1:!cx.some(t=>e.annotations.has(t))}function sd(e,t){return!px.test(t.group)||t.kind==="Namespace"&&Dn(e.value,t.value)}var cx,px,id=v(()=>{"use strict";E();cx=["helm.sh/hook","argocd.argoproj.io/hook"];px=/^(|apps|batch|autoscaling|policy|extensions|(rbac\.authorization|storage|networking|scheduling|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|node|events)\.k8s\.io)$/});function ld(e){let t=e.replace(/^.*\//,"").toLowerCase().replace(/\.(ya?ml|json)$/,"");return new Set(t.split(/[^a-z0-9]+/).filter(n=>n!==""))}function cd(e,t){let[n,r]=[ld(e),ld(t)],o=[[...n].filter(a=>!r.has(a)),[...r].filter(a=>!n.has(a))],s=[n,r].map(a=>[...a].filter(i=>!dx.test(i)));return s.some(a=>a.length===0)?!0:o.every(a=>a.length>0&&a.every(i=>mx.test(i)))?!1:s[0]?.some(a=>r.has(a))===!0}var dx,mx,pd=v(()=>{"use strict";dx=/^(ya?ml|json|manifests?|resources?|objects?|k8s|kubernetes|all|in|one|app|services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|pods?|jobs?|cron(jobs?)?|statefulsets?|sts|daemonsets?|ds|replicasets?|rs|rc|namespaces?|ns|rbac|roles?|sa|pvc?|volumes?|storage|hpa|np|policy|policies|networkpolicy|\d+|v\d+)$/,mx=/^(services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|statefulsets?|sts|daemonsets?|jobs?|hpa)$/});function md({kind:e,value:t}){let n=A(t,["spec","selector"]);if(e==="Service"||e==="ReplicationController")return dd(n);if(["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e))return dd(h(n,"matchLabels")??A(t,["spec","template","metadata","labels"]))}function ud({value:e}){let t=D(A(e,["spec","containers"])).map(n=>$(h(n,"image")));return new Set(t.flatMap(n=>n===void 0?[]:[ux(n)]))}function fd({value:e}){return D(A(e,["spec","rules"])).flatMap(t=>{let n=$(h(t,"host"))??"";return D(A(t,["http","paths"])).map(r=>({host:n,route:`${n}${$(h(r,"path"))??"/"}`}))})}function hd(e,t){if(e.kind==="Pod"){let[o,s]=[ud(e),ud(t)];return o.size>0&&s.size>0&&![...o].some(a=>s.has(a))}if(e.kind==="Ingress"){let[o,s]=[fd(e),fd(t)];return o.length>0&&s.length>0&&!o.some(({route:a})=>s.some(i=>i.route===a))}let[n,r]=[md(e),md(t)];return n!==void 0&&r!==void 0&&n!==r}var dd,ux,gd=v(()=>{"use strict";E();dd=e=>O(e)&&Object.keys(e).length>0&&!Object.values(e).some(t=>S($(t)??""))?JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1)):void 0;ux=e=>e.replace(/@.*$/,"").replace(/:[^/]*$/,"").replace(/^.*\//,"")});function hx(e){let t=e.map(({later:n})=>n.title);return t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}var fx,yd,vd=v(()=>{"use strict";E();or();id();pd();gd();fx=({title:e,namespace:t})=>`${e}${t===""?"":` of namespace "${t}"`}`;yd=T({id:"duplicate-object",summary:"An object is defined twice in what is deployed together.",severity:"error",evidence:"pair",since:"0.1.0",messages:{differs:{text:"{object} is defined {where}, with different content.",effect:"{effect}",help:"Keep one of the two, or give them different names or namespaces."},same:{text:"{object} is defined {where}, with the same content.",effect:"{effect}",help:"Keep one of the two, so that a later change cannot miss the other."},copies:{text:"{count} objects are defined in two files: {objects}.",effect:"{effect}",help:"Keep one of the two files, or never apply them together."}},check(e,t){let n=e.duplicates().filter(l=>l.every(ad));if(n.length===0)return;let r=e.context.kustomized===!0,o=new Map,s=[],a=new Set,i=({first:l,later:p},d)=>{let m=Dn(l.value,p.value),u=Ee(l)===Ee(p);t(p.at("metadata","name"),m?"same":"differs",{data:{object:fx(p),where:u?"twice":r?"twice in files that are deployed together":"in two files",effect:c(m,u)},related:[{at:l.at("metadata","name"),message:`${p.title} is defined here first`}],...d&&{severity:d}})},c=(l,p)=>r?'Kustomize refuses to build: "may not add resource with an already registered id".':`${p?"`kubectl apply` applies":"If both files belong together, `kubectl apply` applies"} ${l?"both, one after the other":"both in silence, and the last one wins"}; kustomize refuses to build.`;for(let l of n){let p=new Map,d=new Set(l.map(Ee)).size>2;for(let m of l){let u=p.get(Ee(m))??l[0];if(p.has(Ee(m))||p.set(Ee(m),m),!u||u===m)continue;let f={first:u,later:m};if(r)i(f);else if(Ee(u)===Ee(m)){let g=Dn(u.value,m.value);m.kind!=="Namespace"?i(f,g?"warning":void 0):g||i(f,"warning")}else{if(d&&a.add(hn(m)),d||sd(u,m))continue;if(hd(u,m)&&!cd(Ee(u),Ee(m)))s.push(f);else{a.add(hn(m));let g=`${Ee(u)}\0${Ee(m)}`,y=o.get(g);y?y.push(f):o.set(g,[f])}}}}for(let l of s)i(l,a.has(hn(l.later))?"note":"warning");for(let l of o.values()){let[p,...d]=l.sort((m,u)=>m.later.ordinal-u.later.ordinal);p&&(d.length===0?i(p,"note"):t(p.later.at("metadata","name"),"copies",{data:{count:l.length,objects:hx(l),effect:c(l.every(({first:m,later:u})=>Dn(m.value,u.value)),!1)},related:l.slice(0,5).map(({first:m})=>({at:m.at("metadata","name"),message:`${m.title} is defined here first`})),severity:"note"}))}}})});function bd(e){return e.view.ports.find(({port:t,path:n})=>{let r=A(e.value,n);return t!==void 0&&O(r)&&[void 0,null,""].includes(r.name)})}var wd=v(()=>{"use strict";E()});function vn(e,t){if(e.length<2)return gx;let n=new Map,r=[];for(let o of e){let s=t(o);if(s===void 0)continue;let a=n.get(s);a===void 0?n.set(s,o):r.push([a,o])}return r}var gx,Zs=v(()=>{"use strict";gx=[]});function kd(e,t){let n=t.hostPort||(e.hostNetwork?t.containerPort:void 0),r=A(e.owner.value,[...t.path,"hostIP"]);return n===void 0?void 0:`${t.protocol}/${typeof r=="string"?r:""}/${n}`}function*Pd(e){if(e.containers.length===1&&(e.containers[0]?.ports.length??0)<2)return;let t=e.containers.filter(({role:r})=>r==="regular"),n=e.containers.filter(({role:r})=>r!=="regular");for(let r of[t,...n.map(o=>[o])]){let o=r.flatMap(s=>s.ports);for(let[s,a]of vn(o,i=>kd(e,i)))yield{first:s,second:a,value:kd(e,a)??""}}}function*xd(e,t){if(t.containers.length<2)return;let n=t.containers.flatMap(r=>r.role==="init"?[]:r.ports.map(o=>({container:r,port:o})));for(let[r,o]of vn(n,({port:s})=>s.name&&`${s.name}/${s.protocol}`)){if(r.container===o.container||r.port.containerPort===o.port.containerPort)continue;let{name:s,protocol:a}=o.port,i=e.selectedBy(t).find(({view:c})=>c.ports.some(l=>l.targetPort===s&&l.protocol===a));i&&(yield{first:r,second:o,service:i})}}function Sd(e,t,n,r){if(r.name===void 0||r.name===n.name)return!1;let o=e.selectedBy(t);return o.length===0||o.some(({view:s})=>s.ports.some(({targetPort:a})=>a===r.name))}var Td=v(()=>{"use strict";E();Zs()});var Y,sr,oe,le,me=v(()=>{"use strict";Y=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),sr=({owner:e})=>e.group.includes(".")&&!e.group.endsWith(".k8s.io"),oe=e=>sr(e)?`Pods of the ${e.owner.kind}`:e.owner.kind,le=(e,t)=>Y(sr(e)?t.slice(e.path.length):t)});function vx(e,t){let{ports:n}=e.view,r={service:e.name},o=new Set;for(let[i,c]of vn(n,l=>l.port===void 0?void 0:`${l.port}/${l.protocol}`))o.add(c.index),t(e.at(...c.path,"port"),"number",{data:{...r,port:`${c.port}/${c.protocol}`,index:c.index},related:[{at:e.at(...i.path,"port"),message:"the first one is here"}]});let s=i=>i!==void 0&&S(i)?void 0:i;for(let[i,c]of vn(n,l=>s(l.name)))o.has(c.index)||t(e.at(...c.path,"name"),"name",{data:{...r,name:c.name??"",index:c.index},related:[{at:e.at(...i.path,"name"),message:"the first one is here"}]});if(n.length<2)return;let a=bd(e);a&&!o.has(a.index)&&t(e.keyAt(...a.path),"unnamed",{data:{...r,count:n.length,port:a.port??"",index:a.index}})}function bx(e,t,n){let{owner:r,containers:o}=t,s=new Set;for(let{name:i,ports:c}of o){let l=c.filter(({name:p})=>p!==void 0&&!S(p));for(let[p,d]of vn(l,m=>m.name))s.add(d.path),n(r.at(...d.path,"name"),"containerName",{data:{container:i,name:d.name??"",refused:oe(t)},related:[{at:r.at(...p.path,"name"),message:"the first one is here"}]})}let a=i=>i.hostPort?"hostPort":"containerPort";for(let{first:i,second:c,value:l}of Pd(t))s.has(c.path)||(s.add(c.path),n(r.at(...c.path,a(c)),"hostPort",{data:{port:c.hostPort||(c.containerPort??0),owner:r.title,refused:c.hostPort||r.kind==="Pod"?oe(t):`Pods of the ${r.kind}`,value:l},related:[{at:r.at(...i.path,a(i)),message:"the first one is here"}]}));for(let{name:i,ports:c}of o){let l=({containerPort:p,protocol:d,hostPort:m})=>p===void 0?void 0:`${p}/${d} ${m||""}`;for(let[p,d]of vn(c,l))!s.has(d.path)&&!Sd(e,t,p,d)&&n(r.at(...d.path,"containerPort"),"containerNumber",{data:{container:i,port:`${d.containerPort}/${d.protocol}`},related:[{at:r.at(...p.path,"containerPort"),message:"the first one is here"}],severity:"warning"})}for(let{first:i,second:c,service:l}of xd(e,t))n(r.at(...c.port.path,"name"),"shadowed",{data:{name:c.port.name??"",first:i.container.name,second:c.container.name,service:l.name},related:[{at:r.at(...i.port.path,"name"),message:"the Service leads here"}],severity:"note"})}var yx,Id,Ad=v(()=>{"use strict";E();wd();Td();me();Zs();yx={number:{text:'Service "{service}" has port {port} twice.',effect:'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',help:"Remove one of the two, or give it another `port`; only TCP and UDP may share a number."},name:{text:'Service "{service}" has two ports named "{name}".',effect:'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',help:"Give each port a name of its own."},unnamed:{text:'Service "{service}" has {count} ports, and port {port} has no name.',effect:'The API server refuses the Service: "spec.ports[{index}].name: Required value".',help:"Name every port of a Service with more than one."},containerName:{text:'Container "{container}" has two ports named "{name}".',effect:'The API server refuses the {refused}: "Duplicate value: "{name}"".',help:"Give each port a name of its own."},containerNumber:{text:'Container "{container}" declares port {port} twice.',effect:'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',help:"Remove one of the two, or correct its number or protocol."},hostPort:{text:"Host port {port} is taken twice by the Pods of {owner}.",effect:'The API server refuses the {refused}: "hostPort: Duplicate value: "{value}"".',help:"Give one of the two another host port, or none."},shadowed:{text:'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',effect:'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',help:"Give the ports different names if the Service is meant for the other one."}};Id=T({id:"duplicate-port",summary:"A Service or a container has the same port or port name twice.",severity:"error",evidence:"local",since:"0.1.0",messages:yx,check(e,t){for(let n of e.all("Service"))vx(n,t);for(let n of e.pods)bx(e,n,t)}})});function xx(e){let{from:t,host:n="",path:r,match:o,className:s,source:a}=e;if(o==="default"||!a||S(n)||S(r)||S(s.name??"")||!["","Exact","Prefix","ImplementationSpecific"].includes(o)||r.startsWith("/.well-known/acme-challenge")||Ys(e).includes('"use-annotation"'))return!0;for(let[i,c]of t.annotations)if(/\/canary$/.test(i)&&c==="true"||a.backend.service!==void 0&&i.endsWith(`.${a.backend.service}`))return!0;return!1}function Sx(e,t){let n=t.className.name??"",r=e.get("IngressClass","",n)?.view.controller??"";return kx.test(`${n} ${r}`)?!0:[...t.from.annotations.keys()].some(o=>Px.test(o))}function Tx(e,t){let{from:n,host:r}=t;if((n.annotations.get("alb.ingress.kubernetes.io/group.name")??"")===""&&Sx(e,t))return;let s=r===void 0?n.document.file.path.replace(/[^/]*$/,""):"",a=[...n.annotations].filter(([i])=>wx.test(i)).sort();return JSON.stringify([s,a])}function Ax(e){if(e.length<2)return!1;let t=new Set;for(let{path:n}of e)t.add(n.endsWith("/")?n.replace(/\/+$/,""):n);return t.size<e.length}var wx,kx,Px,Ys,Ix,Rd,Cd=v(()=>{"use strict";E();or();wx=/canary|condition|match|method|header|predicate|priority|\border|entrypoints|router\.tls|weight|mergeable|snis|\/protocols|\/group|load-?balancer|static-ip|\/scheme|listen-ports|server-alias|whitelist/i,kx=/\b(alb|gce|tailscale|cilium|ngrok)\b/i,Px=/^(alb\.ingress\.kubernetes\.io|networking\.gke\.io|tailscale\.com)\//,Ys=e=>JSON.stringify([e.from.namespace,A(e.from.value,e.source?.backend.path??[])]);Ix=(e,t)=>e.namespace!==t.namespace||e.name!==t.name;Rd=T({id:"duplicate-route",summary:"The same host and path are routed twice for the same controller.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{within:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with different backends.',effect:"The API server accepts it; only one of the two gets requests: in Traefik the last one.",help:"Remove one of the two, or give them different paths."},across:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" and by Ingress "{other}".',effect:"The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.",help:"Keep one of the two, or give them different hosts, paths or classes."},redundant:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with the same backend.',effect:"It does no harm today; but a change of one of the two will have no effect, or an effect by chance.",help:"Remove one of the two."},redundantAcross:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" as by Ingress "{other}", to the same backend.',effect:"The webhook of ingress-nginx refuses the second Ingress; Traefik makes two routers, and one of them takes every request: a change of the other has no effect.",help:"Remove one of the two."}},check(e,t){for(let{host:n,routes:r}of e.listeners()){if(!Ax(r))continue;let o=new Map,s=new Map,a=new Map,i=new Set,c=new Map,l=r.filter(p=>!xx(p)).map(p=>{let m=p.match!=="Prefix"||/traefik|^$/.test(p.className.name??"")||p.path==="/"?p.path:p.path.replace(/\/+$/,""),u=a.get(p.from)??a.size;a.set(p.from,u);let f=Tx(e,p),g=JSON.stringify([f,p.match,m]);return c.set(g,(c.get(g)??new Set).add(Ee(p.from))),{route:p,number:u,point:f,sharedKey:g,ownKey:JSON.stringify([u,p.match,m])}});for(let{route:p,number:d,point:m,sharedKey:u,ownKey:f}of l){let g=m===void 0?void 0:s.get(u),y=o.get(f)??(g&&Ix(g.from,p.from)?g:void 0);if(o.has(f)||o.set(f,p),s.has(u)||s.set(u,p),!y)continue;let b=Ys(y)===Ys(p);if(b&&y.path!==p.path)continue;let w=gn(e,y.from,p.from),P=`${a.get(y.from)} ${d}`,x=w||(c.get(u)?.size??0)>2;if(b&&y.from!==p.from&&(x||i.has(P)))continue;b&&i.add(P);let k=p.from,F=`${y.from.namespace===k.namespace?"":`${y.from.namespace}/`}${y.from.name}`,W={path:p.path,host:n===void 0?"every host":`host "${n}"`},j=[{at:y.at,message:`${y.from.title} routes it here`}],Q={data:{...W,ingress:k.name},related:j},se={data:{...W,ingress:k.name,other:F},related:j};y.from===k?b?t(p.at,"redundant",{...Q,severity:"note"}):t(p.at,"within",Q):b?t(p.at,"redundantAcross",{...se,severity:"note"}):w?t(p.at,"across",{...se,severity:"note",suggestion:rr}):t(p.at,"across",se)}}}})});function wt(e,t){return t.view.headless?!e.referrers(t).some(({role:n})=>n==="backend"||n==="target-group"):!1}function na(e,t){return wt(e,t)?"The API server accepts the Service, but it has no endpoints: its DNS name resolves to no address.":"The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503."}var bn=v(()=>{"use strict"});function Rx(e){let{view:t}=e,n=(r,o)=>r.map((s,a)=>({...s,owner:e,path:[...o,a]}));return"subsets"in t?t.subsets.flatMap(({ports:r},o)=>n(r,["subsets",o,"ports"])):n(t.ports,["ports"])}function Nd({owner:e,path:t,name:n,port:r}){return n!==void 0?e.at(...t,"name"):r===void 0?e.at(...t):e.at(...t,"port")}var Qs,$d,Dd=v(()=>{"use strict";E();bn();Qs=e=>e===void 0?"no name":`the name "${e}"`,$d=T({id:"endpoints-port-mismatch",summary:"Hand-made endpoints do not fit the Service that they belong to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{name:{text:'Port {port} of Service "{service}" has {wanted}, but its port in {endpoints} has {found}.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Give the port the same name in both, or none in both; the number may differ."},protocol:{text:'Port {port} of Service "{service}" is {wanted}, but its port in {endpoints} is {found}.',effect:"Ports of a Service and of its endpoints are joined by name and protocol: {effect}",help:"Give the port the same `protocol` in both; it is TCP where none is written."},absent:{text:'Port {port} of Service "{service}" has {wanted}, and no port of its endpoints has.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Add the port to {endpoints}, or take it out of the Service."},overwritten:{text:'The addresses of {endpoints} are overwritten: Service "{service}" has a selector.',effect:"The endpoints controller replaces them with the Pods that the selector matches.",help:"Remove the selector to keep addresses of your own, or remove the Endpoints."}},check(e,t){for(let o of e.all("Service")){let s=e.manualEndpoints(o),{state:a}=e.selects(o);(a==="pods"||a==="none")&&n(o,s),a==="manual"&&s.length>0&&!wt(e,o)&&e.context.incomplete===void 0&&r(o,s.flatMap(Rx),s[0])}function n(o,s){for(let a of s)!("subsets"in a.view)||a.view.subsets.length===0||a.annotations.has("control-plane.alpha.kubernetes.io/leader")||t(a.keyAt("subsets"),"overwritten",{data:{endpoints:a.title,service:o.name},severity:"warning",related:[{at:o.keyAt("spec","selector"),message:`the selector of ${o.title}`}]})}function r(o,s,a){let{ports:i}=o.view;if([...s,...i].some(({name:m,protocol:u})=>[m??"",u].some(S))||s.length===0)return;let l=(m,u)=>m.name===u.name&&m.protocol===u.protocol,p=s.filter(m=>!i.some(u=>l(u,m))),d="connections to this port fail, and Traefik makes no router (404).";for(let m of i){if(s.some(k=>l(m,k)))continue;let u={service:o.name,port:m.port??m.name??"without number",effect:d},f=m.name===void 0?o.at(...m.path,"port"):o.at(...m.path,"name"),g=[{at:f,message:`port ${u.port} of ${o.title}`}],y=p.find(k=>k.name===m.name);if(y){t(Nd(y),"protocol",{data:{...u,wanted:m.protocol,endpoints:y.owner.title,found:y.protocol},related:g});continue}let b=[m.targetPort,m.port],w=p.find(k=>k.protocol===m.protocol&&b.includes(k.port)),P=p.length===1&&i.length===1?p[0]:void 0,x=w??P;x?t(Nd(x),"name",{data:{...u,wanted:Qs(m.name),endpoints:x.owner.title,found:Qs(x.name)},related:g}):t(f,"absent",{data:{...u,wanted:Qs(m.name),endpoints:a.title}})}}}})});var Cx,Ed,Vd=v(()=>{"use strict";E();dt();Cx=["ClusterIP","ExternalName","NodePort","LoadBalancer"],Ed=T({id:"external-traffic-policy-not-allowed",summary:"A Service sets a policy for outside traffic that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{policy:{text:'`externalTrafficPolicy: {policy}` is set, but Service "{service}" of type {type} takes no traffic from outside.',effect:'The API server refuses the Service: "may only be set for externally-accessible services".',help:"Remove `externalTrafficPolicy`, or make the type NodePort or LoadBalancer."},healthCheck:{text:'`healthCheckNodePort: {port}` is set, but Service "{service}" is of type {type} with `externalTrafficPolicy: {policy}`.',effect:"The API server refuses the Service: \"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'\".",help:"Remove `healthCheckNodePort`: a Service has a health check node port only with `type: LoadBalancer` and `externalTrafficPolicy: Local`."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,externalTrafficPolicy:s,healthCheckNodePort:a}=n.view;if(!Cx.includes(r)||s!==void 0&&S(s))continue;let i=D(A(n.value,["spec","externalIPs"])),c=r==="NodePort"||r==="LoadBalancer"||r==="ClusterIP"&&i.length>0;if(!c&&r==="ClusterIP"&&o.some(p=>p.nodePort!==void 0)||yn(n).length>0)continue;let{name:l}=n;s!==void 0&&!c?t(n.at("spec","externalTrafficPolicy"),"policy",{data:{policy:s,type:r,service:l}}):a!==void 0&&!(r==="LoadBalancer"&&s==="Local")&&t(n.at("spec","healthCheckNodePort"),"healthCheck",{data:{port:a,type:r,policy:s??"Cluster",service:l}})}}})});function $x({value:e,view:t}){if(t.type==="ExternalName")return!0;let n=h(e,"spec");for(let r of Nx)if(h(n,r)!==void 0)return!0;return!1}function Dx(e,t){let{type:n,headless:r,selector:o}=e.view,s=h(e.value,"spec"),a=d=>!ve(h(s,d)),i=h(s,"sessionAffinity"),c=n==="ExternalName",l=r&&n==="ClusterIP",p=c?"a Service of type ExternalName is a name in DNS":"a headless Service is a list of addresses in DNS";c&&o!==void 0&&t(["spec","selector"],p,"Nobody looks for the Pods that match: all traffic goes to the `externalName`.","Remove the selector, or the type and `externalName` if Pods are meant."),(c||l)&&a("externalIPs")&&t(["spec","externalIPs"],p,ra(c?'spec.externalIPs is ignored when spec.type is "ExternalName"':"spec.externalIPs is ignored for headless services"),Od),n!=="LoadBalancer"&&a("loadBalancerIP")&&t(["spec","loadBalancerIP"],`it is of type ${n}`,l?ra("spec.loadBalancerIP is ignored for headless services"):Xs,"Write `type: LoadBalancer`, or remove `loadBalancerIP`."),!c&&a("externalName")&&(a("ports")||a("selector")||l)&&t(["spec","externalName"],`it is of type ${n}`,ra('spec.externalName is ignored when spec.type is not "ExternalName"'),"Write `type: ExternalName`, or remove `externalName`."),i==="ClientIP"&&(c||l)&&t(["spec","sessionAffinity"],p,l?ra("spec.SessionAffinity is ignored for headless services"):Xs,l?"Remove it, or remove `clusterIP: None`.":Od),(i==="None"||ve(i))&&a("sessionAffinityConfig")&&t(["spec","sessionAffinityConfig"],"its `sessionAffinity` is None","The API server drops it without a word: clients are not bound to a Pod.","Write `sessionAffinity: ClientIP`, or remove `sessionAffinityConfig`."),(c||l)&&h(s,"internalTrafficPolicy")==="Local"&&t(["spec","internalTrafficPolicy"],p,Xs,"Remove it."),n==="LoadBalancer"&&a("loadBalancerSourceRanges")&&!ve(Ot(e,pt))&&t(["metadata","annotations",pt],"`loadBalancerSourceRanges` is set too","Only the field is read.","Remove the annotation.")}var ra,Xs,Od,Nx,Md,Ld=v(()=>{"use strict";E();dt();ra=e=>`The API server takes the Service with a warning: "${e}".`,Xs="The API server takes it without a word, and nothing reads it.",Od="Remove it, or give the Service the type that it was written for.",Nx=["externalIPs","externalName","internalTrafficPolicy","loadBalancerIP","loadBalancerSourceRanges","sessionAffinity","sessionAffinityConfig"];Md=T({id:"ignored-field",summary:"A Service has a field that has no effect on a Service of its kind.",severity:"warning",evidence:"local",since:"0.1.0",messages:{field:{text:'`{field}` of Service "{service}" has no effect: {because}.',effect:"{effect}",help:"{help}"}},check(e,t){for(let n of e.all("Service"))!$x(n)||!ar(n.view.type)||Dx(n,(r,o,s,a)=>{t(n.keyAt(...r),"field",{data:{field:String(r.at(-1)),service:n.name,because:o,effect:s,help:a}})})}})});var Ex,jd,Gd=v(()=>{"use strict";E();Ex="kubernetes.io/ingress.class",jd=T({id:"ingress-class-conflict",summary:"The class annotation and ingressClassName of an Ingress differ.",severity:"error",evidence:"local",since:"0.1.0",messages:{different:{text:'Ingress "{ingress}" has the class "{annotated}" by annotation and "{named}" by `ingressClassName`.',effect:'The API server refuses to create the Ingress: "must match `ingressClassName` when both are specified"; in one that exists, controllers differ in which of the two they obey.',help:"Remove the annotation `kubernetes.io/ingress.class`, which is deprecated, and keep `ingressClassName`."}},check(e,t){for(let n of e.all("Ingress")){let{className:r,classAnnotation:o}=n.view;r===void 0||o===void 0||r===o||S(r)||S(o)||t(n.at("metadata","annotations",Ex),"different",{data:{ingress:n.name,annotated:o,named:r},related:[{at:n.at("spec","ingressClassName"),message:`the field says "${r}"`}]})}}})});function nt(e,t){let n=e.nearest(t);if(!n)return{related:[]};let{resource:r,why:o}=n,s=r.at("metadata","name");return o==="spelling"?{candidate:n,suggestion:`Did you mean "${r.kind===t.kind?r.name:t.name}"?`,related:[{at:s,message:`${r.title} is defined here`}]}:o==="namespace"?{candidate:n,suggestion:`${t.kind} "${t.name}" exists in namespace "${r.namespace}".`,related:[{at:s,message:`${r.title} is in namespace "${r.namespace}"`}]}:{candidate:n,suggestion:`"${t.name}" is the name of a ${r.kind}; a ${t.kind} is needed here.`,related:[{at:s,message:`this is a ${r.kind}, not a ${t.kind}`}]}}var En=v(()=>{"use strict"});var Vx,Fd,Wd=v(()=>{"use strict";E();En();_e();Vx=/(^|\/)(traefik|ingress-nginx|nginx-ingress|haproxy-ingress|kong|contour|envoy-gateway)(?=[:@/]|$)/,Fd=T({id:"ingress-class-not-found",summary:"An Ingress names an IngressClass that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'IngressClass "{class}" is not defined.',effect:"The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.",help:"Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere."},name:{text:'An IngressClass cannot have the name "{class}".',effect:'The API server refuses the Ingress: "{words}".',help:"Name an IngressClass of the cluster, or take `ingressClassName` out to have the default class."}},check(e,t){let n=new Map,r=e.all("IngressClass").map(a=>a.name);for(let a of e.all("Ingress")){let i=A(a.value,["spec","ingressClassName"]),c=typeof i!="string"||S(i)?void 0:he(i);if(typeof i!="string"||c===void 0)continue;let l=bt(i,"keep"),p=H(l,[...r,...zt]),d=r.includes(l)||zt.includes(l)?l:p;t(a.at("spec","ingressClassName"),"name",{data:{class:i,words:c},suggestion:d&&`Did you mean "${d}"?`})}for(let a of e.references({role:"class"})){if(a.state!=="absent"||he(a.name)!==void 0)continue;let i=n.get(a.name);i?i.push(a):n.set(a.name,[a])}let o=e.pods.flatMap(a=>a.containers.flatMap(({image:i})=>i!==void 0&&Vx.test(i)?[i]:[])),s=a=>o.length>0&&!o.some(i=>i.includes(a));for(let[a,[i,...c]]of n){if(!i)continue;let{suggestion:l,related:p}=nt(e,i),d=l===void 0?H(a,zt):void 0,m=[...p,...c.map(({at:u,from:f})=>({at:u,message:`${f.title} names it too`}))];t(i.at,"missing",{data:{class:a},suggestion:l??(d&&d!==a?`Did you mean "${d}"?`:void 0),related:m,open:i.open,...i.open&&!s(a)&&zt.includes(a)&&{severity:"note"}})}}})});function Fr(e,t){let{type:n,ports:r,allocateLoadBalancerNodePorts:o}=e.view;if(n==="ExternalName")return"is of type ExternalName";let s=(t?[t]:r).some(a=>Bd(e,a)!==void 0);if(n==="ClusterIP")return s?void 0:"is of type ClusterIP";if(n==="LoadBalancer"&&!o&&!s)return"sets `allocateLoadBalancerNodePorts: false` and no `nodePort`"}function ir(e){let{type:t,headless:n,ports:r}=e.view;return t!=="NodePort"&&t!=="LoadBalancer"||n||r.length===0?!1:Fr(e)===void 0&&r.every(o=>o.port!==void 0&&o.nodePort===Bd(e,o))}function oa(e,t){return t.nodePort===void 0&&Fr(e,t)===void 0}function aa(e,t,n){return e.selects(t).pods.some(o=>{let s=o.containers.flatMap(a=>a.ports);return o.hostNetwork&&s.length===0?!0:s.some(a=>a.hostPort===n||o.hostNetwork&&a.containerPort===n)})||e.ports(t).some(({endpoints:o})=>o.some(s=>s.pod.hostNetwork&&s.port===n))}function sa(e){let t=e.view.ports.flatMap(({nodePort:n,name:r})=>n===void 0?[]:[r===void 0||S(r)?`${n}`:`${n} (${r})`]);return t.length===0?"none":t.join(", ")}function ia({port:e,name:t}){return t===void 0?`${e}`:`${e} (${t})`}var Bd,Vn=v(()=>{"use strict";E();Bd=(e,t)=>A(e.value,[...t.path,"nodePort"])||void 0});function Mt({targetType:e}){return e==="instance"||e==="node-ip"}function lr(e,t,{targetType:n}){return n!=="node-ip"&&e.referrers(t).some(r=>r.from.kind==="TargetGroupBinding")}function ei(e,...t){let n=e.at(...t);return A(n.document.value,n.path)===void 0?e.at("service"):n}function ti(e){let t=e.healthCheck?.port;return{port:typeof t=="number"?t:e.port,at:ei(e,"healthCheck",...t===void 0?[]:["port"])}}var cr=v(()=>{"use strict";E()});function _d(e){let t=`Service "${e.name}"`,{type:n}=e.view;return n==="LoadBalancer"?{at:e.at("spec","allocateLoadBalancerNodePorts"),message:`${t} gets no node ports`}:A(e.value,["spec","type"])===void 0?{at:e.keyAt("spec"),message:`${t} names no type, so it is of type ClusterIP`}:{at:e.at("spec","type"),message:`${t} is of type ${n}`}}function Kd({view:e}){return e.type==="LoadBalancer"?"Remove `allocateLoadBalancerNodePorts: false`, or give the port a `nodePort`":"Make the Service one of type NodePort"}var Hd,qd,Ud=v(()=>{"use strict";E();Vn();cr();Hd=e=>A(e.value,["spec","targetType"]);qd=T({id:"instance-target-without-node-port",summary:"Nodes are the targets, but the Service has no node port to send to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{binding:{text:'TargetGroupBinding "{binding}" has `targetType: instance`, but Service "{service}" {why}.',effect:"The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.",help:"{mend}, or use `targetType: ip` with a target group of that type."},group:{text:'Target group "{group}" has nodes for targets, but Service "{service}" {why}.',effect:"No node listens for the Service: all targets fail their health checks, and connections are refused.",help:"{mend} and send to its `nodePort`, or register Pods (`targetType: ip`)."}},check(e,t){for(let{from:n,target:r,port:o}of e.references({role:"target-group",to:"Service"})){if(!r||Hd(n)!=="instance")continue;let s=r,a=Fr(s,o?.port);a===void 0||o?.state==="absent"&&s.view.type==="LoadBalancer"||t(n.at("spec","targetType"),"binding",{data:{binding:n.name,service:s.name,why:a,mend:Kd(s)},related:[_d(s)]})}for(let{group:n,service:r}of e.targetGroups()){if(!r||!Mt(n))continue;let o=Fr(r);o===void 0||aa(e,r,n.port)||n.targetType==="instance"&&e.referrers(r).some(s=>Hd(s.from)!==void 0)||t(ei(n,"targetType"),"group",{data:{group:n.name,service:r.name,why:o,mend:Kd(r)},related:[_d(r)]})}}})});function Ox(e){let t=e.trim().replace(/\/(?:32|128)$/,""),n=De(t)??De(t.replace(/:\d+$/,"")),r=n&&Ct(n);return r===void 0||r===e?void 0:`Write \`${r}\`.`}function*Wr(e,t,n,r){if(!Jd(n))return;let o=De(n),s=Dr(n),a={resource:e,path:t,value:n};if(s!==void 0||o===void 0){let p=Ox(n);yield{...a,kind:"address",words:"",strict:!1,...s,...p!==void 0&&{better:p}};return}let i=r.special===!0?gs(o,n):void 0;if(i!==void 0){yield{...a,kind:"special",words:i,strict:!1};return}if(o.family!==6||Ct(o)===n)return;let c=Ct(o),l=`Write \`${c}\`.`;r.canonical===!0?yield{...a,kind:"address",words:`must be in canonical form ("${c}")`,strict:!1,better:l}:yield{...a,kind:"form",words:`IPv6 address "${n}" should be in RFC 5952 canonical format ("${c}")`,strict:!1,better:l}}function*zd(e,t,n){if(!Jd(n))return;let r=n.trim(),o=ys(r),s=Do(r);if(o===void 0){let c=s?$r(s):r;if(c===r)return;let l=`IPv6 CIDR value "${r}" should be in RFC 5952 canonical format ("${c}")`;yield{resource:e,path:t,value:r,kind:"form",words:l,strict:!1,better:`Write \`${c}\`.`};return}let a=De(r),i=s?`Write \`${$r(s)}\`.`:a&&`For this one address write \`${Ct(a)}/${a.family===4?32:128}\`.`;yield{resource:e,path:t,value:r,kind:"network",...o,...i!==void 0&&{better:i}}}function*Mx(e){let t=h(e.value,"spec"),n=e,r=e.view.type==="ExternalName",o=h(t,"clusterIP");!ve(o)&&!r&&String(o).toLowerCase()!=="none"&&(yield*Wr(n,["spec","clusterIP"],o,{}));let s=h(t,"clusterIPs");if(s!==void 0&&!r)for(let[p,d]of D(s).entries())p>0&&d!=="None"&&(yield*Wr(n,["spec","clusterIPs",p],la(d),{}));let a=h(t,"externalIPs");if(a!==void 0)for(let[p,d]of D(a).entries())yield*Wr(n,["spec","externalIPs",p],la(d),{special:!0});let i=h(e.value,"metadata"),c=h(t,"loadBalancerSourceRanges"),l=h(h(i,"annotations"),pt);if(!(ve(c)&&typeof l!="string")&&!(yn(e).length>0)){for(let[p,d]of D(c).entries())yield*zd(n,["spec","loadBalancerSourceRanges",p],la(d));if(ve(c)&&typeof l=="string"&&l.trim()!=="")for(let p of l.split(","))yield*zd(n,["metadata","annotations",pt],p)}}function Lx({value:e}){let t=h(e,"spec");for(let n of["clusterIP","externalIPs","loadBalancerSourceRanges"])if(h(t,n)!==void 0)return!0;return h(h(h(e,"metadata"),"annotations"),pt)!==void 0}function*Zd(e){for(let t of e.all("Service"))Lx(t)&&(yield*Mx(t));for(let t of e.all("EndpointSlice")){let n=h(t.value,"addressType");if(n!=="IPv4"&&n!=="IPv6")continue;let r={special:!0,canonical:n==="IPv6"};for(let[o,s]of D(h(t.value,"endpoints")).entries())for(let[a,i]of D(h(s,"addresses")).entries()){let c=la(i),l=typeof c=="string"?De(c)?.family:void 0,p=l===void 0||`IPv${l}`===n?r:{};(p===r||l===4)&&(yield*Wr(t,["endpoints",o,"addresses",a],c,p))}}for(let t of e.all("Endpoints"))for(let[n,r]of D(h(t.value,"subsets")).entries())for(let o of["addresses","notReadyAddresses"])for(let[s,a]of D(h(r,o)).entries())yield*Wr(t,["subsets",n,o,s,"ip"],h(a,"ip"),{special:!0})}var Jd,la,Yd=v(()=>{"use strict";E();dt();Jd=e=>typeof e=="string"&&!S(e),la=e=>e??""});function Gx(e){if(e.at(-1)===pt)return`metadata.annotations[${pt}]`;let t=Y(e);return t==="spec.clusterIP"?"spec.clusterIPs[0]":t.replace(".loadBalancerS",".LoadBalancerS")}var jx,Qd,Xd=v(()=>{"use strict";E();Yd();me();dt();jx=36;Qd=T({id:"invalid-address",summary:"An IP address or a CIDR is none, or is of a kind that is refused there.",severity:"error",evidence:"local",since:"0.1.0",messages:{address:{text:'"{value}" cannot be an address of {owner}.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name."},special:{text:'"{value}" cannot be an address of {owner}: it means another host on every node.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write an address that is reached in the same way from every node."},network:{text:'"{value}" cannot be a source range of {owner}.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write a network as address, slash and prefix length: `10.9.8.0/24`."},older:{text:'"{value}" of {owner} is not in the form that Kubernetes asks for.',effect:'The API server takes it with a warning, and refuses it from Kubernetes 1.36 on: "{words}".',help:"Write it without leading zeros, and without what a prefix cuts off."},form:{text:'The IPv6 address "{value}" of {owner} is not in its usual form.',effect:'The API server takes it with a warning: "{path}: {words}".',help:"Use the short form, in which the same address is always written in the same way."}},check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion,o=n>1||r>=jx;for(let{resource:s,path:a,value:i,kind:c,words:l,strict:p,better:d}of Zd(e)){let m=p&&!o?"older":c,u=m==="form"?"note":m==="older"?"warning":"error";t(s.at(...a),m,{data:{value:i,owner:s.title,kind:s.kind,path:Gx(a),words:l},suggestion:d,severity:u})}}})});function ni(e,t){if(!O(e))return em;let n=Object.keys(e);if(n.every(o=>t.includes(o)))return em;let r=t.filter(o=>!Object.hasOwn(e,o));return n.flatMap(o=>{if(t.includes(o)||!/^[A-Za-z]{3,}$/.test(o))return[];let s=H(o,r,1);return s===void 0?[]:[{key:o,meant:s}]})}function ut(e,t,n){return ni(e,t).some(({meant:r})=>r===n)}var mt,Ye,em,Br=v(()=>{"use strict";E();mt=e=>e.trim().split(/\s+/),Ye={object:mt("apiVersion kind metadata spec status"),service:mt(`allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy
    healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP
    loadBalancerSourceRanges ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig
    trafficDistribution type`),servicePort:mt("appProtocol name nodePort port protocol targetPort"),ingress:mt("defaultBackend ingressClassName rules tls"),ingressTls:mt("hosts secretName"),ingressRule:mt("host http"),ingressHttp:mt("paths"),ingressPath:mt("backend path pathType"),ingressBackend:mt("resource service serviceName servicePort"),ingressService:mt("name port"),ingressServicePort:mt("name number"),containerPort:mt("containerPort hostIP hostPort name protocol")},em=[]});function ri(e,t){let n=typeof t=="string"?"name":"number";return`service: {name: ${$(e)??"NAME"}, port: {${n}: ${t??80}}}`}function tm(e,t){let n=h(e,"service"),r=h(n,"name"),o=h(n,"port");if(!O(e)||!O(n)||typeof r!="string"||!O(o))return!1;for(let c in e)if(c!=="service")return!1;for(let c in o)if(c!=="number"&&c!=="name")return!1;let{number:s,name:a}=o;return(s===void 0?typeof a=="string"&&a!=="":a===void 0&&typeof s=="number"&&ke(s))&&Gr(r,t)===void 0}function*nm(e,t){let n=["serviceName","servicePort"].find(s=>!je(h(e,s)));if(n!==void 0){let s=ri(h(e,"serviceName"),h(e,"servicePort"));yield{id:"old",path:[n],part:"key",data:{field:n,path:`.${n}`,better:s}};return}let r=h(e,"service"),o=!je(h(e,"resource"));!je(e)&&!O(e)||(je(r)?!o&&!ut(e,Ye.ingressBackend,"service")&&(yield{id:"missing",path:[],part:"key",data:{}}):o?yield{id:"both",path:[],part:"key",data:{}}:O(r)&&(yield*Fx(h(r,"name"),ut(r,Ye.ingressService,"name"),t),yield*Wx(r)))}function*Fx(e,t,n){let r=["service","name"];if(e===void 0&&t||(e===void 0?yield{id:"no-name",path:["service"],part:"key",data:{}}:(e===null||e==="")&&(yield{id:"no-name",path:r,part:"value",data:{}}),typeof e!="string"||e===""||S(e)))return;let o=Gr(e,n);if(o===void 0)return;let[s,a]=e.split("/"),i=e.includes("/")?`An Ingress cannot lead into another namespace: put it into "${s}" and write "${a}".`:/\.svc(\.|$)/.test(e)?`Write "${e.split(".")[0]}".`:void 0;yield{id:"name",path:r,part:"value",data:{service:e,words:o},...i&&{suggestion:i}}}function*Wx(e){let t=h(e,"port"),n=["service","port"],r={service:$(h(e,"name"))??""};if(!je(t)&&!O(t)||je(t)&&ut(e,Ye.ingressService,"port")||ni(t,Ye.ingressServicePort).length>0)return;let o=h(t,"number"),s=h(t,"name"),a=$(s)!==void 0,i={path:[...n,"number"],part:"value"};typeof o=="string"||!je(s)&&typeof s!="string"||(!je(o)&&o!==0&&a?yield{id:"two-ports",...i,data:r}:typeof o=="number"&&o!==0?ke(o)||(yield{id:"range",...i,data:{...r,port:o}}):!a&&o===0?yield{id:"no-port",...i,data:r}:!a&&je(o)&&(yield{id:"no-port",path:je(t)?["service"]:n,part:"key",data:r}))}var je,rm=v(()=>{"use strict";E();_e();Br();je=e=>e==null});var Lt,om,am=v(()=>{"use strict";E();rm();me();Lt="The API server refuses the Ingress: ",om=T({id:"invalid-backend",summary:"A backend of an Ingress is not written as networking.k8s.io/v1 wants it.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-rules":{text:'Ingress "{ingress}" has neither rules nor a default backend.',effect:`${Lt}"either \`defaultBackend\` or \`rules\` must be specified".`,help:"Add `rules`, or a `defaultBackend`."},"no-paths":{text:'Ingress "{ingress}" has a rule with `http` but without paths.',effect:`${Lt}"spec.rules[{index}].http.paths: Required value".`,help:"Add a path with a backend, or remove `http` from the rule."},missing:{text:'Ingress "{ingress}" has a path or default backend that leads to nothing.',effect:`${Lt}"{path}: Invalid value: "": resource or service backend is required".`,help:"Add a `backend` with a `service` that has `name` and `port`."},both:{text:'A backend of Ingress "{ingress}" names a service and a resource.',effect:`${Lt}"{path}: Invalid value: "": cannot set both resource and service backends".`,help:"Keep one of the two."},old:{text:'Ingress "{ingress}" has a backend in the form of v1beta1: `{field}`.',effect:`${Lt}"strict decoding error: unknown field "{path}"".`,help:"Write it as `{better}`."},"no-name":{text:'A backend of Ingress "{ingress}" has a service without a name.',effect:`${Lt}"{path}.service.name: Required value".`,help:"Give the name of a Service of the namespace of the Ingress."},name:{text:'Ingress "{ingress}" has the backend "{service}", which cannot be the name of a Service.',effect:`${Lt}"{words}".`,help:"Give the plain name of a Service of the namespace of the Ingress."},"no-port":{text:'The backend "{service}" of Ingress "{ingress}" has no port.',effect:`${Lt}"{path}: Required value: port name or number is required".`,help:"Add `port` with the `number` or the `name` of a port of the Service."},"two-ports":{text:'The backend "{service}" of Ingress "{ingress}" has a port name and a port number.',effect:`${Lt}"{path}: Invalid value: "": cannot set both port name & port number".`,help:"Keep one of the two."},range:{text:'The backend "{service}" of Ingress "{ingress}" has the port number {port}.',effect:`${Lt}"must be between 1 and 65535, inclusive".`,help:"Give the number of a port of the Service."}},check(e,t){let n={field:"",better:"",service:"",words:"",port:""};function r(o,s,a){let i=A(o.value,s);for(let{id:c,path:l,part:p,data:d,suggestion:m}of nm(i,e.settings.kubernetesVersion)){let u=je(i)?o.at(...a):o[p==="key"?"keyAt":"at"](...s,...l),f={...n,...d,ingress:o.name,path:`${Y(s)}${d.path??""}`};t(u,c,{data:f,suggestion:m})}}for(let o of e.all("Ingress")){if(o.apiVersion!=="networking.k8s.io/v1")continue;let s={ingress:o.name},a=h(o.value,"spec"),i=h(a,"rules"),c=h(a,"backend");if(!je(h(a,"defaultBackend")))r(o,["spec","defaultBackend"],["spec"]);else if(je(c))(je(i)||Array.isArray(i)&&i.length===0)&&t(o.keyAt("spec"),"no-rules",{data:s});else{let l=`defaultBackend: {${ri(h(c,"serviceName"),h(c,"servicePort"))}}`;t(o.keyAt("spec","backend"),"old",{data:{...s,field:"backend",path:"spec.backend",better:l}})}for(let[l,p]of D(i).entries()){let d=h(p,"http");if(!O(d))continue;let m=["spec","rules",l,"http"],u=h(d,"paths");(je(u)||Array.isArray(u)&&u.length===0)&&t(o.keyAt(...m),"no-paths",{data:{...s,index:l}});for(let[f,g]of D(u).entries())O(g)&&!tm(h(g,"backend"),e.settings.kubernetesVersion)&&r(o,[...m,"paths",f,"backend"],[...m,"paths",f])}}}})});var sm,im=v(()=>{"use strict";sm={none:{text:"{owner} has no containers.",effect:'The API server refuses the {refused}: "{path}: Required value".',help:"List at least one container under `containers`; init containers alone make no Pod."},image:{text:'Container "{container}" of {owner} has no image.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Add `image` with the image that the container runs."},name:{text:'"{name}" cannot be the name of a container.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{name}": {words}".',help:"Use at most 63 lower-case letters, digits and hyphens, without dots."},duplicate:{text:'{owner} has two containers named "{name}".',effect:'The API server refuses the {refused}: "{path}: Duplicate value: "{name}"".',help:"Give each container of a Pod a name of its own, init containers too."},both:{text:'Environment variable "{name}" of container "{container}" has both `value` and `valueFrom`.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "": may not be specified when `value` is not empty".',help:"Keep the one that is meant."},nameless:{text:'`{field}` of container "{container}" does not say which object it means.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Add `name` below `{field}`."},"variable-name":{text:'"{name}" cannot be the name of an environment variable of container "{container}".',effect:`The API server refuses the {refused}: "{path}: Invalid value: "{name}": a valid environment variable name must consist only of printable ASCII characters other than '='".`,help:"Write the name alone, and its value under `value`."},"field-path":{text:'`fieldPath: {name}` of container "{container}" is no field that a container can read.',effect:'The API server refuses the {refused}: "{path}: Unsupported value: "{name}"", or "field label not supported".',help:"Write one of {choice}, metadata.labels['KEY'] and metadata.annotations['KEY']."},sources:{text:'`{field}` of container "{container}" takes its value from {count}.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "": {words}".',help:"Name exactly one of {choice}."}}});function cm(e,t){let n=0;if(!O(e))return 1;for(let r of Object.keys(e))if(t.includes(r))n+=e[r]===null?0:1;else if(r!=="prefix")return 1;return n}function pm(e,t,n){let{value:r,path:o,name:s}=t,a=(i,c,l,p,d)=>{let m=d.map(f=>`\`${f}\``).join(", "),u=d===ca?"`configMapRef` or `secretRef`":m.replace(/, (`\w+`)$/," or $1");n(e.owner.keyAt(...i),"sources",{data:{container:s,field:l,count:p===0?"nowhere":`${p} places`,refused:oe(e),path:le(e,c),words:p===0?`must specify one of: ${u}`:"may not have more than one field specified at a time",choice:m}})};D(h(r,"env")).forEach((i,c)=>{let l=$(h(i,"name"));if(l!==void 0&&!Bx.test(l)&&!S(l)){let g=[...o,"env",c,"name"];n(e.owner.at(...g),"variable-name",{data:{name:l,container:s,refused:oe(e),path:le(e,g)}})}let p=h(i,"valueFrom");if(p==null)return;let d=[...o,"env",c,"valueFrom"],m=h(i,"value"),u=cm(p,lm);if(u>0&&typeof m=="string"&&m!==""){n(e.owner.keyAt(...d),"both",{data:{name:l??"",container:s,refused:oe(e),path:le(e,d)}});return}let f=$(A(p,["fieldRef","fieldPath"]));if(f!==void 0&&!oi.includes(f)&&!S(f)){let g=[...d,"fieldRef","fieldPath"];if(/^metadata\.(labels|annotations)\['.+'\]$/.test(f))return;let y=H(f,oi);n(e.owner.at(...g),"field-path",{data:{name:f,container:s,refused:oe(e),path:le(e,g),choice:oi.join(", ")},suggestion:y&&`Did you mean "${y}"?`})}u!==1&&a(d,d,`valueFrom\` of \`${l??""}`,u,lm)}),D(h(r,"envFrom")).forEach((i,c)=>{let l=cm(i,ca),p=[...o,"envFrom",c];if(l!==1)a(p,[...o,"envFrom"],`envFrom[${c}]`,l,ca);else for(let d of ca){let m=h(i,d);!O(m)||(h(m,"name")??"")!==""||Object.keys(m).every(u=>u==="name"||u==="optional")&&n(e.owner.keyAt(...p,d),"nameless",{data:{container:s,field:d,refused:oe(e),path:le(e,[...p,d,"name"])}})}})}var lm,oi,Bx,ca,dm=v(()=>{"use strict";E();me();lm=["fieldRef","resourceFieldRef","configMapKeyRef","secretKeyRef","fileKeyRef"],oi=["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"],Bx=/^[ -<>-~]+$/,ca=["configMapRef","secretRef"]});function kt(e){return!sr(e)||e.owner.kind==="Rollout"&&e.owner.group==="argoproj.io"}function jt({image:e}){return e!==void 0}function On(e){let{owner:t,labels:n,containers:r}=e,o=h(t.value,"spec");switch(t.kind){case"Pod":return!0;case"CronJob":return $(h(o,"schedule"))!==void 0;case"Job":return r.some(jt)||$(h(e.spec,"restartPolicy"))!==void 0;case"ReplicationController":return n.size>0;default:return h(o,"selector")!==void 0&&n.size>0}}var pr=v(()=>{"use strict";E();me()});function Hx(e,t){let{owner:n,containers:r}=e,o=oe(e);r.forEach((s,a)=>{let{name:i}=s;if(i===""||S(i))return;let c=[...s.path,"name"],l=()=>({owner:n.title,name:i,refused:o,path:le(e,c)}),p=Te(i);if(p!==void 0){let d=bt(i,"hyphen");t(n.at(...c),"name",{data:{...l(),words:p},suggestion:d!==""&&Te(d)===void 0?`Did you mean "${d}"?`:void 0})}for(let d=0;d<a;d++){let m=r[d];if(m?.name===i){t(n.at(...c),"duplicate",{data:l(),related:[{at:n.at(...m.path,"name"),message:"the first one is here"}]});break}}})}var mm,um=v(()=>{"use strict";E();im();_e();dm();pr();me();mm=T({id:"invalid-container",summary:"A container lacks its image, or has a name or environment that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:sm,check(e,t){for(let n of e.pods){if(!kt(n))continue;let{owner:r,containers:o}=n;Hx(n,t);for(let i of o)if(jt(i))pm(n,i,t);else if((h(i.value,"image")??"")===""&&On(n)&&i.name!==""){if(h(i.value,"$patch")!==void 0)continue;let c=le(n,[...i.path,"image"]);t(r.at(...i.path,"name"),"image",{data:{container:i.name,owner:r.title,refused:oe(n),path:c}})}let s=h(n.spec,"containers");if(!Array.isArray(s)||s.length>0||!On(n))continue;let a=[...n.path,"spec","containers"];t(r.keyAt(...a),"none",{data:{owner:r.title,refused:oe(n),path:le(n,a)}})}}})});function hm(e){if(fm.test(e)&&e.length%4===0)return!0;let t=e.replace(/[\r\n]/g,"");return t.length%4===0&&fm.test(t)}function gm(e){return S(e)||/[<>{}$%@#[\]]|your|base64|todo|xxx|\*\*|\.\.\.|change|replace|insert|placeholder|here|fill|example|generate/i.test(e)}function ym(e){return Math.floor(e.length*3/4)}function vm(e){return atob(e)}var fm,bm=v(()=>{"use strict";E();fm=/^[A-Za-z0-9+/]*={0,2}$/});var wm,km=v(()=>{"use strict";wm={key:{text:'"{key}" cannot be a key of {owner}.',effect:'The API server refuses the {kind}: "{part}[{key}]: Invalid value: "{key}": {words}".',help:"Use letters, digits, `-`, `_` and `.` only; give a file in a folder its path where it is mounted (`items`)."},twice:{text:'Key "{key}" of {owner} stands in `data` and in `binaryData`.',effect:'The API server refuses the {kind}: "data[{key}]: Invalid value: "{key}": duplicate of key present in binaryData".',help:"Keep one of the two."},size:{text:"{owner} holds {size} bytes, more than the limit of 1 MiB.",effect:'The API server refuses the {kind}: "Too long: may not be more than 1048576 bytes".',help:"Split it, or bring large files in an image or a volume."},missing:{text:"{owner} of type {type} has no key {keys}.",effect:'The API server refuses the Secret: "data[{first}]: Required value".',help:"Add the key, or remove `type` if the Secret is for a program of your own."},json:{text:'Key "{key}" of {owner} is no JSON object.',effect:'The API server refuses the Secret: "data[{key}]: Invalid value: "<secret contents redacted>"".',help:"Write the content of a Docker config file, which begins with `auths`; `kubectl create secret docker-registry` makes it."},account:{text:"{owner} of type kubernetes.io/service-account-token does not name its ServiceAccount.",effect:'The API server refuses the Secret: "metadata.annotations[kubernetes.io/service-account.name]: Required value".',help:"Add the annotation `kubernetes.io/service-account.name` with the name of the ServiceAccount."}}});function xm(e){return Object.hasOwn(Pm,e)?Pm[e]:void 0}var Pm,Sm=v(()=>{"use strict";Pm={"kubernetes.io/tls":{all:["tls.crt","tls.key"]},"kubernetes.io/dockerconfigjson":{all:[".dockerconfigjson"],json:".dockerconfigjson"},"kubernetes.io/dockercfg":{all:[".dockercfg"],json:".dockercfg"},"kubernetes.io/basic-auth":{any:["username","password"]},"kubernetes.io/ssh-auth":{all:["ssh-privatekey"]}}});function qx(e,t,n,r){if(S(n))return;let o=n.length>253?"must be no more than 253 characters":n==="."||n===".."?`must not be '${n}'`:n.startsWith("..")&&Im.test(n)?"must not start with '..'":"a valid config key must consist of alphanumeric characters, '-', '_' or '.'";r(e.keyAt(t,n),"key",{data:{key:n,owner:e.title,kind:e.kind,part:t,words:o}})}function Tm(e,t,n){let{kind:r,title:o}=e,s=0;for(let a of t){let i=h(e.value,a);if(O(i))for(let c of Object.keys(i)){let l=i[c];if((!Im.test(c)||c.length>253||c.startsWith("..")||c===".")&&qx(e,a,c,n),typeof l!="string")continue;s+=a==="binaryData"||a==="data"&&r==="Secret"?ym(l):l.length>1e5?new TextEncoder().encode(l).length:l.length,a==="binaryData"&&(h(h(e.value,"data"),c)??null)!==null&&n(e.keyAt("binaryData",c),"twice",{data:{key:c,owner:o,kind:r}})}}s>_x&&n(e.at("metadata","name"),"size",{data:{owner:o,kind:r,size:s}})}function Ux(e,t){let{type:n,keys:r}=e.view,o=e.title;if(n==="kubernetes.io/service-account-token"){(e.annotations.get("kubernetes.io/service-account.name")??"")===""&&t(e.at("type"),"account",{data:{owner:o}});return}let s=xm(n);if(!s||r.some(S))return;let a=s.any?s.any.some(d=>r.includes(d))?[]:s.any:(s.all??[]).filter(d=>!r.includes(d)),[i]=a;if(i!==void 0){let d=H(i,r);t(e.at("type"),"missing",{data:{owner:o,type:n,first:i,keys:a.map(m=>`"${m}"`).join(s.any?" or ":" and ")},suggestion:d&&`Rename "${d}" to "${i}".`});return}let c=s.json;if(c===void 0)return;let l=typeof h(h(e.value,"stringData"),c)=="string"?"stringData":"data",p=h(h(e.value,l),c);typeof p!="string"||gm(l==="data"?p:p.replace(/[{}[\]@]|example|here/g,""))||l==="data"&&!hm(p)||zx(l==="data"?vm(p):p)||t(e.at(l,c),"json",{data:{key:c,owner:o}})}function zx(e){try{let t=JSON.parse(e);return t===null||O(t)}catch{return!1}}var Im,_x,Kx,Am,Rm=v(()=>{"use strict";E();bm();km();Sm();Im=/^[-._a-zA-Z0-9]+$/,_x=1048576,Kx=/avp\.kubernetes\.io|vault|sops/;Am=T({id:"invalid-data",summary:"A key or value of a ConfigMap or Secret is refused, or its type asks for more.",severity:"error",evidence:"local",since:"0.1.0",messages:wm,check(e,t){for(let o of e.all("ConfigMap"))h(o.value,"sops")===void 0&&Tm(o,["data","binaryData"],t);let n=e.all("Secret");if(n.length===0)return;let r=new Set(e.references({role:"tls"}).map(({target:o})=>o));for(let o of n)o.view.encrypted||[...o.annotations.keys()].some(s=>Kx.test(s))||(Tm(o,["data","stringData"],t),r.has(o)&&o.view.keys.length>0||Ux(o,t))}})});function*Nm(e,t,n,r){let o=new Map,s=D(t);for(let[a,i]of s.entries()){if(!O(i))continue;let c=h(i,"name")??"";if(!si(c))continue;let l=[...n,a],p={resource:e,path:c===""?l:[...l,"name"]},d=c===""?void 0:pn(c),m=d?.startsWith("must consist")?`a lowercase RFC 1123 label ${d}`:d;m!==void 0&&(yield{id:"port-name",...p,data:{words:`Invalid value: "${c}": ${m}`,help:"Use lower-case letters, digits and hyphens."}});let u=o.get(c);r&&u!==void 0&&(yield{id:"port-name",...p,data:{words:`Duplicate value: "${c}"`,help:"Give each port the name that it has in the Service."},related:[...n,u]}),u===void 0&&o.set(c,a),!r&&c===""&&s.length>1&&u===void 0&&(yield{id:"port-name",...p,data:{words:"Required value",help:"Name every port where there are several."}})}}function*ai(e,t,n){for(let[r,o]of[["hostname",Te],["nodeName",he]]){let s=h(t,r);if(!si(s)||s===""&&r==="hostname"&&e.kind==="Endpoints")continue;let a=o(s);a!==void 0&&(yield{id:"host",resource:e,path:[...n,r],data:{wanted:r,value:s,words:a}})}}function Jx(e){let t=e.replace(/\.$/,""),n=t.split(".");return he(t)??(n.length<2?"should be a domain with at least two segments separated by dots":n.map(Te).find(r=>r!==void 0))}function*Zx(e){let t=e,{value:n}=e,r=h(n,"addressType"),o=D(h(n,"endpoints"));if(o.length>pa.endpoints){let i={value:o.length,wanted:pa.endpoints};yield{id:"count",resource:t,path:["endpoints"],part:"key",data:i};return}let s=!1;for(let[i,c]of o.entries()){if(!O(c))continue;let l=["endpoints",i],p=D(c.addresses);if(Array.isArray(c.addresses)&&p.length===0&&(yield{id:"no-address",resource:t,path:l,data:{words:`endpoints[${i}].addresses: Required value: must contain at least 1 address`}}),p.length>pa.addresses){let d={value:p.length,wanted:pa.addresses};yield{id:"count",resource:t,path:[...l,"addresses"],part:"key",data:d}}else p.length>1&&!s&&(s=!0,yield{id:"second-address",resource:t,path:[...l,"addresses",1],data:{value:String(p[0])}});for(let[d,m]of p.entries()){if(!si(m))continue;let u=[...l,"addresses",d],f=De(m)?.family,g=`Invalid value: "${m}": `;if(r==="FQDN"){let y=Jx(m);y!==void 0&&(yield{id:"family",resource:t,path:u,data:{value:m,wanted:"FQDN",words:`${g}${y}`}})}else(r==="IPv4"||r==="IPv6")&&f!==void 0&&`IPv${f}`!==r&&Dr(m)===void 0&&(yield{id:"family",resource:t,path:u,data:{value:m,wanted:r,words:`${g}must be an ${r} address`}})}yield*ai(t,c,l)}yield*Nm(t,h(n,"ports"),["ports"],!0);let a=h(h(h(n,"metadata"),"labels"),Cm);a!=null&&a!==""||[...e.labels.keys()].some(i=>i!==Cm&&i.endsWith("service-name"))||(yield{id:"no-service",resource:t,path:["metadata","name"],data:{}})}function*Yx(e){let t=e;for(let[n,r]of D(h(e.value,"subsets")).entries()){if(!O(r))continue;let o=["subsets",n],[s,a]=[D(r.addresses),D(r.notReadyAddresses)],i=typeof r.addresses=="string";if(s.length===0&&a.length===0&&!i){let c=`subsets[${n}]: Required value: must specify \`addresses\` or \`notReadyAddresses\``;yield{id:"no-address",resource:t,path:o,data:{words:c}}}for(let[c,l]of s.entries())yield*ai(t,l,[...o,"addresses",c]);for(let[c,l]of a.entries())yield*ai(t,l,[...o,"notReadyAddresses",c]);yield*Nm(t,r.ports,[...o,"ports"],!1);for(let[c,l]of D(r.ports).entries()){let p=h(l,"port");typeof p=="number"&&Number.isInteger(p)&&!ke(p)&&(yield{id:"port",resource:t,path:[...o,"ports",c,"port"],data:{value:p}})}}}function*$m(e){for(let t of e.all("EndpointSlice"))yield*Zx(t);for(let t of e.all("Endpoints"))yield*Yx(t)}var pa,Cm,si,Dm=v(()=>{"use strict";E();_e();pa={endpoints:1e3,addresses:100},Cm="kubernetes.io/service-name",si=e=>typeof e=="string"&&!S(e)});var Em,Vm=v(()=>{"use strict";E();Dm();me();Em=T({id:"invalid-endpoints",summary:"Hand-made endpoints are refused, or never reach a Service.",severity:"error",evidence:"local",since:"0.1.0",messages:{family:{text:'"{value}" is no address for {owner}, which is of `addressType: {wanted}`.',effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Correct the address or the type; addresses of another type go into an EndpointSlice of their own."},count:{text:"The list `{path}` of {owner} has {value} items.",effect:'The API server refuses the {kind}: "{path}: Too many: {value}: must have at most {wanted} items".',help:"Share them out over several EndpointSlices with the same label `kubernetes.io/service-name`."},"no-address":{text:"An entry of {owner} has no addresses.",effect:'The API server refuses the {kind}: "{words}".',help:"Add an address, or remove the entry."},"port-name":{text:"The ports of {owner} are not named as they have to be.",effect:'The API server refuses the {kind}: "{name}: {words}".',help:"{help}"},port:{text:"`port: {value}` of {owner} is no port number.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be between 1 and 65535, inclusive".',help:"Choose a port from 1 to 65535."},host:{text:"`{wanted}: {value}` of {owner} is no name of that kind.",effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Use lower-case letters, digits and hyphens."},"second-address":{text:"An endpoint of {owner} has several addresses.",effect:"The API server takes it without a word; Traefik sends to all of them, but kube-proxy to the first one alone ({value}), so that the cluster IP never leads to the others.",help:"Make an entry of its own under `endpoints` for each address."},"no-service":{text:"{owner} belongs to no Service.",effect:"The API server takes it without a word, but nothing reads it: a slice is joined to a Service by its label `kubernetes.io/service-name`, not by its name.",help:"Add the label `kubernetes.io/service-name` with the name of the Service."}},check(e,t){let n={value:"",wanted:"",words:"",help:""};for(let{id:r,resource:o,path:s,part:a,data:i,related:c}of $m(e)){let l=Y(s);t(a==="key"?o.keyAt(...s):o.at(...s),r,{data:{...n,...i,owner:o.title,kind:o.kind,path:r==="family"&&i.wanted!=="FQDN"?l.replace(/\[\d+\]$/,""):l,name:s.at(-1)==="name"?l:`${l}.name`},severity:r==="second-address"?"note":r==="no-service"?"warning":"error",...c&&{related:[{at:o.at(...c),message:"the first one is here"}]}})}}})});function Xx(e){if(cn(e))return"An address goes into an EndpointSlice of a Service without selector.";let t=e.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i,"").replace(/[/:].*$/s,"").toLowerCase();return t!==e&&t!==""&&he(t)===void 0?`Did you mean "${t}"?`:void 0}var Qx,Om,Mm=v(()=>{"use strict";E();_e();dt();Qx=[["clusterIP","clusterIPs"],["clusterIPs","clusterIPs"],["ipFamilies","ipFamilies"],["ipFamilyPolicy","ipFamilyPolicy"]];Om=T({id:"invalid-external-name",summary:"An ExternalName Service has no usable name, or what such a Service cannot have.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:'Service "{service}" of type ExternalName has no `externalName`.',effect:'The API server refuses the Service: "spec.externalName: Required value".',help:"Add `externalName` with the DNS name that the Service stands for."},form:{text:'`externalName: {value}` of Service "{service}" is no DNS name.',effect:'The API server refuses the Service: "spec.externalName: Invalid value: "{value}": {words}".',help:"Write a DNS name in lower case, without scheme, port or path."},address:{text:'`externalName: {value}` of Service "{service}" is an IP address.',effect:"The API server accepts the Service, but the cluster DNS answers with an alias to a name of digits, which does not resolve.",help:"Make it a Service without selector and type, and give the address in an EndpointSlice."},"cluster-ip":{text:'`{field}` is set, but Service "{service}" is of type ExternalName.',effect:'The API server refuses the Service: "spec.{path}: Forbidden: may not be set for ExternalName services".',help:"Remove `{field}`: such a Service is a name in DNS and has no address in the cluster."},type:{text:'Service "{service}" has an `externalName`, but is of type {type}.',effect:'The API server refuses the Service, which has no ports: "spec.ports: Required value".',help:"Write `type: ExternalName`."}},check(e,t){for(let n of e.all("Service")){let{type:r,externalName:o,headless:s}=n.view;if(r!=="ExternalName"&&o===void 0)continue;let a=h(n.value,"spec"),i={service:n.name};if(r!=="ExternalName"){ar(r)&&!s&&ve(h(a,"ports"))&&ve(h(a,"selector"))&&t(n.keyAt("spec","externalName"),"type",{data:{...i,type:r}});continue}let c=h(a,"externalName");if(ve(c)||o==="."){let l=ve(c)&&c!==""?n.at("spec","type"):n.at("spec","externalName");t(l,"missing",{data:i})}else if(o!==void 0&&!S(o)){let l=n.at("spec","externalName"),p=he(o.replace(/\.$/,""));p!==void 0?t(l,"form",{data:{...i,value:o,words:p},suggestion:Xx(o)}):cn(o)&&t(l,"address",{data:{...i,value:o},severity:"warning"})}for(let[l,p]of Qx){let d=h(a,l);if(!(ve(d)||typeof d=="string"&&S(d))){t(n.keyAt("spec",l),"cluster-ip",{data:{...i,field:l,path:p}});break}}}}})});function Lm(e,t){return t==="rule"&&cn(e)?"must be a DNS name, not an IP address":e.includes("*")?Yp(e):he(e)}function t1(e,t){let n=e.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");return n=(n.split("/")[0]??"").replace(/:\d+$/,"").replace(/\.$/,""),n=n.replace(/^\*\.?(?=[A-Za-z0-9])/,"*.").toLowerCase(),/[^\u0020-\u007e]/.test(n)&&!n.includes("*")&&URL.canParse(`http://${n}`)&&(n=new URL(`http://${n}`).hostname),n!==""&&n!==e&&Lm(n,t)===void 0&&!cn(n)?n:void 0}var e1,jm,Gm=v(()=>{"use strict";E();_e();e1=[[cn,"is an IP address","Clients that call the address reach a rule without `host`."],[e=>/^[a-z][a-z0-9+.-]*:\/\//i.test(e),"is a URL"],[e=>/[\s,;]/.test(e),"holds a blank or a comma","A rule has one host: write a rule for each."],[e=>e.includes("/"),"has a path"],[e=>/:\d+$/.test(e),"has a port"],[e=>e.includes("*"),"has a wildcard that is not its whole first label","There are no wildcards in the middle of a name."],[e=>e.includes("_"),"has an underscore","Underscores are for records such as TXT and SRV, not for hosts."],[e=>e.endsWith("."),"ends with a dot"],[e=>/[A-Z]/.test(e),"has upper-case letters"],[e=>/[^\u0020-\u007e]/.test(e),"has letters beyond ASCII"],[e=>e.length>253,"is longer than 253 characters"]];jm=T({id:"invalid-host",summary:"A host of an Ingress is no DNS name in the form that Kubernetes takes.",severity:"error",evidence:"local",since:"0.1.0",messages:{host:{text:'Host "{host}" of Ingress "{ingress}" {defect}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is `*.` and a name."},empty:{text:'A host in `tls` of Ingress "{ingress}" is empty.',effect:'The API server refuses the Ingress: "{words}".',help:"Write the host, or remove the entry; without `hosts` the certificate is for every host of the Ingress."},every:{text:'Host "*" of Ingress "{ingress}" is no name.',effect:'The API server refuses the Ingress: "{words}".',help:"Leave `host` out to take every host, or write `*.example.com` for all names one level below a domain."}},check(e,t){for(let n of e.all("Ingress")){let r=new Map,o=(s,a,i)=>{let c=Lm(s,a);if(c===void 0||S(s))return;let l=n.at(...i),p=r.get(s);p?p.also.push({at:l,message:"the same name stands here"}):r.set(s,{at:l,words:c,part:a,also:[]})};for(let{host:s,at:a}of n.view.rules)s!==void 0&&o(s,"rule",[...a,"host"]);for(let{hosts:s,at:a}of n.view.tls){for(let{host:l,at:p}of s)o(l,"tls",p);let c=D(A(n.value,[...a,"hosts"])).findIndex(l=>l===""||l===null);c>=0&&t(n.at(...a,"hosts",c),"empty",{data:{ingress:n.name,words:he("")??""}})}for(let[s,{at:a,words:i,part:c,also:l}]of r){if(s==="*"){t(a,"every",{data:{ingress:n.name,words:i},related:l});continue}let[,p="is no DNS name",d]=e1.find(([u])=>u(s))??[],m=t1(s,c);t(a,"host",{data:{host:s,ingress:n.name,defect:p,words:i},related:l,suggestion:m===void 0?d:`Did you mean "${m}"?`})}}}})});function en(e){let t=e.split("/");if(t.length>2)return`a valid label key ${Fm}`;let n=t.at(-1)??"";if(t.length===2){let r=t[0]??"";if(r==="")return"prefix part must be non-empty";let o=he(r);if(o!==void 0)return`prefix part ${o}`}return n===""?"name part must be non-empty":n.length>63?"name part must be no more than 63 characters":Wm.test(n)?void 0:`name part ${Fm}`}function Hr(e){if(e.length>63)return"must be no more than 63 characters";if(!(e===""||Wm.test(e)))return"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"}var Wm,Fm,_r=v(()=>{"use strict";_e();Wm=/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,Fm="must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"});function Hm(e){return Kr(e)?en(e)?.replace("a valid label key","a qualified name"):void 0}function*ci(e,t,n){for(let[r,o]of D(t).entries()){let s=h(o,"appProtocol");if(s===void 0)continue;let a=Hm(s);if(a===void 0)continue;yield{resource:e,path:[...n,r,"appProtocol"],words:a,help:"Write the name of a protocol such as `http`, or one with a domain before it such as `kubernetes.io/h2c`."}}}function*n1(e,t){let n=h(e.value,"spec");if(t==="LoadBalancer"){let s=Hm(h(n,"loadBalancerClass"));s!==void 0&&(yield{resource:e,path:["spec","loadBalancerClass"],words:s,help:"Write the name of a class as `example.com/name`."})}if(h(n,"sessionAffinity")==="ClientIP"){let s=["sessionAffinityConfig","clientIP","timeoutSeconds"],a=s.reduce(h,n);typeof a=="number"&&Number.isInteger(a)&&!(a>0&&a<=li)&&(yield{resource:e,path:["spec",...s],words:`must be greater than 0 and less than ${li}`,help:`Write a number of seconds from 1 to ${li}, which is a day, or leave it out to have 10800.`})}let[r,o]=[Ot(e,ii),Ot(e,Bm)];Kr(r)&&Kr(o)&&r!==o&&(yield{resource:e,path:["metadata","annotations",Bm],words:`must match annotations[${ii}] when both are specified`,help:`Remove the annotation \`${ii}\`, which is deprecated.`})}function*da(e,t,n){let r=h(n,"apiGroup"),o=Kr(r)?he(r):void 0;if(o!==void 0){let s=r===""?"Leave `apiGroup` out for a kind of the core group.":"Write the group alone, without version.";yield{resource:e,path:[...t,"apiGroup"],words:o,help:s}}for(let s of["kind","name"]){let a=h(n,s);if(!Kr(a))continue;let i=["/","%"].find(l=>a.includes(l)),c=a===""?"Required value":/^\.\.?$/.test(a)?`may not be '${a}'`:i&&`may not contain '${i}'`;c&&(yield{resource:e,path:[...t,s],words:c,help:`Write the plain ${s}.`})}}function*r1(e){let t=h(e.value,"spec"),n=(o,s)=>h(h(o,s),"resource"),r=n(t,"defaultBackend");r!==void 0&&(yield*da(e,["spec","defaultBackend","resource"],r));for(let[o,s]of D(h(t,"rules")).entries())for(let[a,i]of D(h(h(s,"http"),"paths")).entries()){let c=n(i,"backend");c!==void 0&&(yield*da(e,["spec","rules",o,"http","paths",a,"backend","resource"],c))}}function*_m(e){for(let t of e.all("Service")){let{ports:n,type:r}=t.view;n.length>0&&(yield*ci(t,h(h(t.value,"spec"),"ports"),["spec","ports"])),yield*n1(t,r)}for(let t of e.all("Ingress"))t.apiVersion==="networking.k8s.io/v1"&&(yield*r1(t));for(let t of e.all("EndpointSlice"))yield*ci(t,h(t.value,"ports"),["ports"]);for(let t of e.all("Endpoints"))for(let[n,r]of D(h(t.value,"subsets")).entries())yield*ci(t,h(r,"ports"),["subsets",n,"ports"])}var ii,Bm,li,Kr,pi=v(()=>{"use strict";E();_e();_r();dt();ii="service.kubernetes.io/topology-aware-hints",Bm="service.kubernetes.io/topology-mode",li=86400,Kr=e=>typeof e=="string"&&!S(e)});function o1(e){if(e.length>Km)return`Too long: may not be more than ${Km} bytes`;let[,t="",n=""]=/^([^/]*)\/(.*)$/s.exec(e)??[];if(t===""||n==="")return`Invalid value: "${e}": must be a domain-prefixed path (such as "acme.io/foo")`;let r=he(t);return r!==void 0?`Invalid value: "${t}": ${r}`:/^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(n)?void 0:`Invalid value: "${n}": Invalid path`}function a1(e){let[t,n]=[h(e,"scope")??"Cluster",h(e,"namespace")];if(typeof t!="string"||typeof n=="string"&&S(n))return;let r=n!=null;if(t==="Cluster"&&r)return"Forbidden: `parameters.scope` is set to 'Cluster'";if(t==="Namespace")return r?void 0:"Required value: `parameters.scope` is set to 'Namespace'"}var di,Km,qm,Um=v(()=>{"use strict";E();or();_e();pi();me();dt();di="ingressclass.kubernetes.io/is-default-class",Km=250;qm=T({id:"invalid-ingress-class",summary:"An IngressClass is refused, or is not the default that it is meant to be.",severity:"error",evidence:"local",since:"0.1.0",messages:{controller:{text:'IngressClass "{name}" does not name its controller in the form that is asked for.',effect:'The API server refuses the IngressClass: "spec.controller: {words}".',help:"Write the name that the controller goes by, for example `controller: traefik.io/ingress-controller`."},scope:{text:'The scope and the namespace of the parameters of IngressClass "{name}" do not go together.',effect:'The API server refuses the IngressClass: "spec.parameters.namespace: {words}".',help:"Write `scope: Namespace` and a `namespace`, or neither for an object that has no namespace."},parameters:{text:'The parameters of IngressClass "{name}" name no object.',effect:'The API server refuses the IngressClass: "{words}".',help:"{help}"},"not-default":{text:'IngressClass "{name}" is not the default: its annotation says "{value}".',effect:'The API server takes it without a word, and only the exact text "true" counts: an Ingress without a class gets none.',help:'Write `ingressclass.kubernetes.io/is-default-class: "true"`.'},"two-defaults":{text:'IngressClasses "{other}" and "{name}" are both the default.',effect:"An Ingress without a class gets the one that was created last (older releases refuse it), so that it depends on the order in which they were applied.",help:"Keep the annotation on one of the two."}},check(e,t){let n;for(let r of e.all("IngressClass")){let{name:o,view:s}=r,a=h(r.value,"spec"),i=h(a,"controller");if(ve(i)){let d=i===""?r.at("spec","controller"):r.keyAt("spec");t(d,"controller",{data:{name:o,words:"Required value"}})}else if(typeof i=="string"&&!S(i)){let d=o1(i);d!==void 0&&t(r.at("spec","controller"),"controller",{data:{name:o,words:d}})}let c=h(a,"parameters");if(O(c)){let d=a1(c);if(d!==void 0){let y=!ve(c.namespace)||c.namespace==="";t(r.keyAt("spec","parameters",y?"namespace":"scope"),"scope",{data:{name:o,words:d}})}let{scope:m,namespace:u}=c,g=m==="Namespace"&&typeof u=="string"&&!S(u)?Te(u):void 0;g!==void 0&&t(r.at("spec","parameters","namespace"),"parameters",{data:{name:o,words:`spec.parameters.namespace: Invalid value: "${u}": ${g}`,help:"Write the name of a namespace."}});for(let{path:y,words:b,help:w}of da(r,["spec","parameters"],c))t(r.at(...y),"parameters",{data:{name:o,words:`${Y(y)}: ${b}`,help:w}})}let l=Ot(r,di),p=r.at("metadata","annotations",di);typeof l=="string"&&l!=="true"&&/^\s*(true|t|yes|y|on|1)\s*$/i.test(l)&&t(p,"not-default",{data:{name:o,value:l},severity:"warning"}),s.isDefault&&(n===void 0?n=r:n.name!==o&&!gn(e,n,r)&&t(p,"two-defaults",{data:{name:o,other:n.name},related:[{at:n.at("metadata","annotations",di),message:`${n.title} is the default, too`}],severity:"warning"}))}}})});function i1(e){let{definition:t}=e;if(t===void 0)return qr;if(e.kind==="Service")return[...qr,[zm,"selector"]];let n=t.podTemplate?.(e)?.path;return n===void 0||n.length===0?qr:[...qr,[e.kind==="ReplicationController"?zm:s1,"selector"],[[...n,...Jm],"label"],[[...n,...Zm],"annotation"]]}function Ym(e,t){let n=new Map,{resources:r}=e;for(let o=0;o<r.length;o++){let s=r[o];if(!Ut(s))continue;let a=n.get(s.definition);a||(a=i1(s),(a!==qr||s.definition===void 0||!s.definition.podTemplate)&&n.set(s.definition,a));for(let i=0;i<a.length;i++){let[c,l]=a[i],p=A(s.value,c);p!=null&&t(s,c,l,p)}}}var Jm,Zm,zm,s1,qr,Qm=v(()=>{"use strict";E();Jm=["metadata","labels"],Zm=["metadata","annotations"],zm=["spec","selector"],s1=["spec","selector","matchLabels"],qr=[[Jm,"label"],[Zm,"annotation"]]});var l1,Xm,eu=v(()=>{"use strict";E();_r();Qm();l1={label:"Label",annotation:"Annotation",selector:"Selector"},Xm=T({id:"invalid-label",summary:"A key or value of a label, selector or annotation has a refused form.",severity:"error",evidence:"local",since:"0.1.0",messages:{key:{text:'{noun} key "{key}" of {title} is no valid key.',effect:'The API server refuses the object: "{words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'{noun} "{key}" of {title} has the value "{value}", which no label can have.',effect:'The API server refuses the object: "{words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last; free text belongs into annotations."}},check(e,t){let n=new Map,r=new Set,o=(s,a,i,c,l,p,d)=>{let m=n.get(s)??new Map;n.set(s,m);let u=JSON.stringify([i,l,i==="key"?"":d]),f=m.get(u);if(f)f.also.push({at:c,message:"the same stands here"});else{let g={noun:l1[a],key:l,value:String(d),title:s.title,words:p};m.set(u,{at:c,id:i,data:g,also:[]})}};Ym(e,(s,a,i,c)=>{if(O(c))for(let l in c){let p=c[l];if(!r.has(l)){if(S(l))continue;let m=en(i==="annotation"?l.toLowerCase():l);m!==void 0?o(s,i,"key",s.keyAt(...a,l),l,m,p):i!=="annotation"&&r.add(l)}if(i==="annotation"||typeof p!="string")continue;let d=Hr(p);d!==void 0&&!S(p)&&o(s,i,"value",s.at(...a,l),l,d,p)}});for(let s of n.values())for(let{at:a,id:i,data:c,also:l}of s.values())t(a,i,{data:c,related:l})}})});function tu(e,{kind:t,definition:n},r){return t==="Service"?Gr(r,e.settings.kubernetesVersion):t==="Namespace"?Te(r):t==="CronJob"&&n?.groups.includes("batch")&&r.length>52?"must be no more than 52 characters":he(r)}var nu,ru=v(()=>{"use strict";E();_e();nu=T({id:"invalid-name",summary:"An object has no name, or a name or namespace in a form that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:"This {kind} has no name.",effect:'The object is refused: "resource name may not be empty".',help:"Add `metadata.name`."},name:{text:'The name of {kind} "{name}" has a form that is not allowed.',effect:'The API server refuses the object: "metadata.name: Invalid value: "{name}": {words}".',help:"Write lower-case letters, digits and hyphens."},namespace:{text:'A namespace cannot have the name "{namespace}".',effect:'There is no such namespace, so that the API server refuses every object in it: "{words}".',help:"Write lower-case letters, digits and hyphens."}},check(e,t){let n=new Set,r=new Map;for(let o of e.resources){let{kind:s,name:a}=o;if(o.definition===void 0)continue;let i=h(o.value,"metadata"),c=h(i,"name");if((c==null||c==="")&&h(i,"generateName")===void 0&&t(o.keyAt("metadata"),"missing",{data:{kind:s}}),a!==""){let m=tu(e,o,a);if(m!==void 0&&!S(a)){let u=bt(a,s==="Service"||s==="Namespace"?"hyphen":"keep"),f=u!==""&&u!==a&&tu(e,o,u)===void 0;t(o.at("metadata","name"),"name",{data:{kind:s,name:a,words:m},suggestion:f?`Did you mean "${u}"?`:void 0})}}let l=h(i,"namespace");if(!o.definition.namespaced||typeof l!="string"||l===""||n.has(l)||S(l)||o.namespace!==l||e.get("Namespace","",l))continue;let p=Te(l);if(p===void 0){n.add(l);continue}let d=r.get(l);d?d.related.push({at:o.at("metadata","namespace"),message:`${o.title} is in it too`}):r.set(l,{at:o,words:p,related:[]})}for(let[o,{at:s,words:a,related:i}]of r){let c=bt(o,"hyphen");t(s.at("metadata","namespace"),"namespace",{data:{namespace:o,words:a},related:i,suggestion:c!==""&&Te(c)===void 0?`Did you mean "${c}"?`:void 0})}}})});function ou(e){let t=e.split(".");if(!(t.length!==4||!t.every(n=>/^\d{1,10}$/.test(n)&&Number(n)<=255)))return t.reduce((n,r)=>n<<8n|BigInt(Number(r)),0n)}function c1(e){let t=e,n=[],r=/^(.*:)([0-9.]+)$/.exec(e);if(r?.[2]?.includes(".")){let p=ou(r[2]);if(p===void 0)return;n=[(p>>16n).toString(16),(p&0xffffn).toString(16)],t=r[1]??"",t=t.endsWith("::")?t:t.slice(0,-1)}let o=t.split("::");if(o.length>2||t===""&&n.length===0)return;let s=o.map(p=>p===""?[]:p.split(":")),a=s[0]??[],i=[...s[1]??[],...n],c=8-a.length-i.length;if(o.length===1?c!==0:c<1)return;let l=[...a,...Array.from({length:Math.max(c,0)},()=>"0"),...i];if(l.every(p=>/^[0-9a-f]{1,4}$/i.test(p)))return l.reduce((p,d)=>p<<16n|BigInt(`0x${d}`),0n)}function mi(e){let[,t="",n=""]=/^([^/]+)\/(\d{1,10})$/.exec(e)??[],r=t.includes(":")?128:32,o=r===128?c1(t):ou(t),s=Number(n);if(o===void 0||n===""||s>r)return;let a=BigInt(r-s),i=o>>a<<a,c=r===32&&/(^|[./])0\d/.test(e)||/\/0\d/.test(e)?"must not have leading 0s in IP or prefix length":r===128&&o>>32n===0xffffn?"must not have an IPv4-mapped IPv6 address":i!==o?"must not have bits set beyond the prefix length":void 0;return{bits:i,prefix:s,width:r,strict:c}}function au(e,t){if(e.width!==t.width||e.prefix<=t.prefix)return!1;let n=BigInt(t.width-t.prefix);return e.bits>>n===t.bits>>n}var su=v(()=>{"use strict"});var iu,lu=v(()=>{"use strict";iu={port:{text:'`{field}: {value}` of NetworkPolicy "{policy}" is no port number.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: {value}: {words}".',help:"Write the port on which the Pods listen, from 1 to 65535; a Service's own port does not count here."},name:{text:'"{value}" of NetworkPolicy "{policy}" cannot be the name of a port.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},end:{text:'`endPort: {value}` of NetworkPolicy "{policy}" {what}.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: {shown}: {words}".',help:"Write the first port of the range as a number under `port`, and the last under `endPort`."},peer:{text:'A peer of NetworkPolicy "{policy}" is empty.',effect:'The API server refuses the NetworkPolicy: "{path}: Required value: must specify a peer".',help:"Remove the peer with its list to allow everyone, or write `podSelector`, `namespaceSelector` or `ipBlock`."},both:{text:'A peer of NetworkPolicy "{policy}" has `ipBlock` and a selector.',effect:'The API server refuses the NetworkPolicy: "{path}: Forbidden: may not specify both ipBlock and another peer".',help:"Make two peers of it: begin the second with a hyphen."},cidr:{text:'"{value}" of NetworkPolicy "{policy}" is no block of addresses.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".',help:"Write an address, a slash and the number of bits that count; `/32` for a single IPv4 address."},strict:{text:'"{value}" of NetworkPolicy "{policy}" is written as no block of addresses should be.',effect:'Kubernetes 1.36 and later refuse the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',help:"Write it without leading zeros, and the address with nothing behind the bits that count."},except:{text:'"{value}", which NetworkPolicy "{policy}" takes out of "{cidr}", is no part of it.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a strict subset of `cidr`".',help:"Write a smaller block that lies within `cidr`."},"more-types":{text:'`policyTypes` of NetworkPolicy "{policy}" has more than two entries.',effect:'The API server refuses the NetworkPolicy: "spec.policyTypes: may not specify more than two policyTypes".',help:"Name each of Ingress and Egress once at most."}}});function p1(e,{port:t,endPort:n,path:r},o){let s=l=>({policy:e.name,field:l,path:Y([...r,l])}),a=A(e.value,r);if(typeof t=="number"&&!ke(t)&&o(e.at(...r,"port"),"port",{data:{...s("port"),value:t,words:cu}}),typeof t=="string"&&!S(t)){let l=Je(t);l!==void 0&&o(e.at(...r,"port"),"name",{data:{...s("port"),value:t,words:l},suggestion:/^\d+$/.test(t)?`In quotes it is a name: write \`port: ${Number(t)}\`.`:void 0})}if(n===void 0)return;let i=e.at(...r,"endPort"),c=(l,p,d)=>o(i,"end",{data:{...s("endPort"),value:n,shown:d,what:l,words:p}});typeof t=="string"?!S(t)&&Je(t)===void 0&&c("stands beside a port with a name","may not be specified when `port` is non-numeric",n):h(a,"port")===void 0||h(a,"port")===null?c("stands without `port`","may not be specified when `port` is not specified",n):ke(n)?t!==void 0&&n<t&&c(`is smaller than \`port: ${t}\``,"must be greater than or equal to `port`",t):o(i,"port",{data:{...s("endPort"),value:n,words:cu}})}function d1(e,{ipBlock:t,path:n},r,o){let s=A(e.value,n),a={policy:e.name,path:Y(n)},i=u=>(h(s,u)??null)!==null,c=i("podSelector")||i("namespaceSelector");if(!c&&!i("ipBlock")){let u=f=>f==="podSelector"||f==="namespaceSelector"||f==="ipBlock";(s===null||O(s)&&Object.keys(s).every(u))&&o(e.at(...n),"peer",{data:a})}else c&&i("ipBlock")&&o(e.keyAt(...n,"ipBlock"),"both",{data:a});if(!t||S(t.cidr))return;let{cidr:l,except:p}=t,d=mi(l);if(!d){let u=[...n,"ipBlock","cidr"];o(e.at(...u),"cidr",{data:{policy:e.name,value:l,path:Y(u)}});return}let m=(u,f,g)=>(g!==void 0&&o(e.at(...f),"strict",{data:{policy:e.name,value:u,path:Y(f),words:g},severity:r?"error":"warning"}),g!==void 0);m(l,[...n,"ipBlock","cidr"],d.strict),p.forEach((u,f)=>{if(S(u))return;let g=mi(u),y=[...n,"ipBlock","except",f];if(g&&(m(u,y,g.strict)||au(g,d)))return;let b={policy:e.name,value:u,path:Y(y)};g?o(e.at(...y),"except",{data:{...b,cidr:l}}):o(e.at(...y),"cidr",{data:b})})}var cu,pu,du=v(()=>{"use strict";E();su();lu();me();cu="must be between 1 and 65535, inclusive";pu=T({id:"invalid-network-policy",summary:"A port, peer or address block of a NetworkPolicy is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:iu,check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion,o=n>1||r>=36;for(let s of e.all("NetworkPolicy")){let{ingress:a,egress:i}=s.view;for(let l of[a,i])for(let{ports:p,peers:d}of l){for(let m of p)p1(s,m,t);for(let m of d)d1(s,m,o,t)}let c=A(s.value,["spec","policyTypes"]);Array.isArray(c)&&c.length>2&&t(s.keyAt("spec","policyTypes"),"more-types",{data:{policy:s.name}})}}})});function ui(e,t){if(t==="ImplementationSpecific")return e===""||e.startsWith("/")?void 0:"must be an absolute path";if(!e.startsWith("/"))return"must be an absolute path";let n=["//","/./","/../","%2f","%2F"].find(o=>e.includes(o));if(n!==void 0)return`must not contain '${n}'`;let r=["/..","/."].find(o=>e.endsWith(o));return r===void 0?void 0:`cannot end with '${r}'`}function mu(e,t){let n=`/${e.replace(/^\^/,"")}`.replace(/\/{2,}/g,"/");return n!==e&&n!=="/"&&ui(n,t)===void 0?n:void 0}var uu=v(()=>{"use strict"});function h1(e,t,n){let r=e.classOf(t).name,o=a=>a.annotations.get("nginx.ingress.kubernetes.io/use-regex")==="true"||a.annotations.has("nginx.ingress.kubernetes.io/rewrite-target"),s=e.get("IngressClass","",r??"")?.view.controller??"";return f1.test(`${r} ${s}`)||[...t.annotations.keys()].some(a=>/appgw\.|path-type|path-regex/.test(a))?!0:/traefik/.test(`${r} ${s}`)?!1:o(t)?!0:e.listeners().some(a=>a.className===r&&a.host===n&&a.routes.some(({from:i})=>o(i)))}function g1(e){let t=/^((?:\/[\w.~-]+)*)\/?(?:\*|\.\*|\(\.\*\)|\(\/\|\$\)\(\.\*\)|\??\(\.\*\))$/.exec(e);return t?t[1]||"/":void 0}var fu,m1,u1,f1,hu,gu=v(()=>{"use strict";E();uu();Br();me();fu=["Exact","ImplementationSpecific","Prefix"],m1=/[\\|^[\]*?]|\$$|\.\+/,u1=/^\/(?:[\w~-][\w~.-]*(?:\/[\w~-][\w~.-]*)*\/?)?$/,f1=/azure|appgw|application-gateway/i;hu=T({id:"invalid-path",summary:"A path or pathType of an Ingress is refused, or is taken literally.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-type":{text:'{which} of Ingress "{ingress}" has no pathType.',effect:'The API server refuses the Ingress: "{field}: {words}".',help:"Add `pathType: Prefix`, or Exact, or ImplementationSpecific."},path:{text:'Path "{path}" of Ingress "{ingress}" is no valid path for pathType {type}.',effect:'The API server refuses the Ingress: "{field}: Invalid value: "{path}": {words}".',help:"Write an absolute path without empty segments, dots for segments or encoded slashes."},"regex-path":{text:'Path "{path}" of Ingress "{ingress}" looks like a pattern, but pathType {type} takes it literally.',effect:"The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and {others} the path.",help:"Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller."}},check(e,t){for(let n of e.all("Ingress"))if(n.apiVersion==="networking.k8s.io/v1")for(let{host:r,paths:o}of n.view.rules)for(let{path:s="",pathType:a,at:i,backend:c}of o){if(a!==void 0&&fu.includes(a)&&u1.test(s))continue;let l=A(n.value,i),p={path:h(l,"path"),type:h(l,"pathType")},d=p.path!==void 0;if(p.type===void 0||p.type===null||p.type===""){if(ut(l,Ye.ingressPath,"pathType"))continue;(h(l,"backend")!==void 0||d)&&t(d?n.keyAt(...i,"path"):n.at(...i),"no-type",{data:{which:s===""?"A path":`Path "${s}"`,ingress:n.name,field:`${Y(i)}.pathType`,words:p.type===""?'Unsupported value: ""':"Required value: pathType must be specified"}});continue}if(a===void 0||S(a)||!fu.includes(a)||S(s)||d&&p.path!==null&&typeof p.path!="string")continue;let m=d?n.at(...i,"path"):n.at(...i),u=ui(s,a);if(u!==void 0){let f=mu(s,a);t(m,"path",{data:{path:s,ingress:n.name,type:a,words:u,field:`${Y(i)}.path`},suggestion:f===void 0?void 0:`Did you mean "${f}"?`})}else if(a!=="ImplementationSpecific"&&m1.test(s)&&c.portName!=="use-annotation"&&!h1(e,n,r)){let f=g1(s);t(m,"regex-path",{data:{path:s,ingress:n.name,type:a,others:/[*?]/.test(s)?"ingress-nginx and the AWS Load Balancer Controller refuse":"ingress-nginx refuses"},severity:"warning",suggestion:f===void 0?void 0:`With pathType Prefix, "${f}" takes all that is below it.`})}}}})});function*y1(e,t,n,r){let{resource:o,owner:s,kind:a}=r,i=n==="port",c=(l,p,d)=>({id:l,resource:o,at:[...t,p],data:{...ma,field:p,owner:s,kind:a,...d}});for(let l of i?["port","targetPort","nodePort"]:["containerPort","hostPort"]){let p=[...t,l],d=h(e,l);if(typeof d=="number"&&Number.isInteger(d)&&Math.abs(d)<2**31&&!ke(d)&&!(d===0&&l!==n)){if(l==="nodePort")continue;let m=d===0&&!i?"Required value":`Invalid value: ${d}: ${yu}`;yield c("value",l,{shown:String(d),words:`${r.path(p)}: ${m}`})}}}function v1(e,t){let n=h(e,t);if(typeof n!="number"||!ke(n))return!1;let r=s=>s===void 0||typeof s=="number"&&ke(s);if(t==="containerPort")return r(h(e,"hostPort"));let o=h(e,"targetPort");return r(h(e,"nodePort"))&&(typeof o=="string"||r(o))}function*bu(e,t,n,r){let{resource:o,owner:s,kind:a}=r,i={...ma,field:"ports",owner:s,kind:a};for(let[c,l]of D(e).entries()){if(v1(l,n))continue;let p=[...t,c];if(l!==null&&!O(l)||(yield*y1(l,p,n,r),!vu(h(l,n))||h(l,"$patch")!==void 0)||ut(l,n==="port"?Ye.servicePort:Ye.containerPort,n))continue;let d=`${r.path([...p,n])}: ${n==="port"?`Invalid value: 0: ${yu}`:"Required value"}`;yield{id:"missing",resource:o,at:p,data:{...i,field:n,words:d}}}}function*b1(e){let t=h(e.value,"spec"),n=h(t,"ports"),r=`Service "${e.name}"`,o=e;if(yield*bu(n,["spec","ports"],"port",{resource:o,owner:r,kind:"Service",path:Y}),!vu(n)&&!(Array.isArray(n)&&n.length===0))return;let{type:s,headless:a,selector:i}=e.view,c=O(t)&&Object.hasOwn(t,"ports");if(s==="ExternalName"||a||!c&&i===void 0||S(s)||S($(h(t,"clusterIP"))??"")||ut(t,Ye.service,"ports")||ut(t,Ye.service,"clusterIP"))return;yield{id:"no-ports",resource:o,at:c?["spec","ports"]:["spec"],part:"key",data:{...ma,field:"ports",owner:r,kind:"Service"}}}function*w1(e,t){let n=e.owner,r=A(n.value,t.path);if($(h(r,"image"))===void 0)return;let o=`container "${t.name}"`,s=oe(e),a={resource:n,owner:o,kind:s,path:i=>le(e,i)};if(yield*bu(h(r,"ports"),[...t.path,"ports"],"containerPort",a),!(!e.hostNetwork||t.role!=="regular"))for(let{containerPort:i,hostPort:c,path:l}of t.ports){if(!c||c===i||!i)continue;let p=`${le(e,[...l,"hostPort"])}: Invalid value: ${c}: must match \`containerPort\` when \`hostNetwork\` is true`,d={...ma,field:"hostPort",owner:o,kind:s,words:p,shown:String(c),wanted:String(i)};yield{id:"host-network",resource:n,at:[...l,"hostPort"],data:d}}}function*wu(e){for(let t of e.all("Service"))yield*b1(t);for(let t of e.pods)for(let n of t.containers)yield*w1(t,n)}var yu,ma,vu,ku=v(()=>{"use strict";E();Br();me();yu="must be between 1 and 65535, inclusive",ma={words:"",shown:"",wanted:""},vu=e=>e==null});var Pu,xu=v(()=>{"use strict";E();ku();Pu=T({id:"invalid-port-value",summary:"A port field of a Service or container holds what the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{value:{text:"`{field}: {shown}` of {owner} is no port number.",effect:'The API server refuses the {kind}: "{words}".',help:"Choose a port from 1 to 65535."},missing:{text:"A port of {owner} has no `{field}`.",effect:'The API server refuses the {kind}: "{words}".',help:"Add `{field}` with a number from 1 to 65535."},"host-network":{text:"`hostPort: {shown}` of {owner} is not its `containerPort: {wanted}`, though the Pod uses the network of its node.",effect:'The API server refuses the {kind}: "{words}".',help:"Remove `hostPort`: with `hostNetwork: true` the containers listen on the node itself."},"no-ports":{text:"{owner} has no ports.",effect:'The API server refuses the Service: "spec.ports: Required value".',help:"List the ports under `spec.ports`; only a headless Service and one of type ExternalName can do without."}},check(e,t){for(let{id:n,resource:r,at:o,part:s,data:a}of wu(e))t(s==="key"?r.keyAt(...o):r.at(...o),n,{data:a})}})});function Su(e,{pod:t,container:n,probe:r,path:o},s){for(let p of fi){let d=h(e,p),m=p==="successThreshold"&&r!=="readinessProbe";if(typeof d!="number"||!Number.isInteger(d)||d>=0&&!(m&&d>1))continue;let u=[...o,p],f={probe:r,container:n.name,refused:oe(t),path:le(t,u)},g=t.owner.at(...u);m?s(g,"threshold",{data:{...f,value:d}}):s(g,"negative",{data:{...f,field:p,value:d,words:"greater than or equal to 0"}})}let a=h(e,"terminationGracePeriodSeconds");if(typeof a!="number"||a>0&&r!=="readinessProbe")return;let i="terminationGracePeriodSeconds",c=[...o,i],l={container:n.name,refused:oe(t),path:le(t,c),value:a};r==="readinessProbe"?s(t.owner.keyAt(...c),"grace",{data:l}):s(t.owner.at(...c),"negative",{data:{...l,probe:r,field:i,words:"greater than 0"}})}var fi,Tu=v(()=>{"use strict";E();me();fi=["initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold"]});var Iu,Au=v(()=>{"use strict";Iu={none:{text:'The {probe} of container "{container}" does not say what to ask.',effect:'The API server refuses the {refused}: "{path}: Required value: must specify a handler type".',help:"Write one of {choice} below `{probe}`, with its fields indented below that."},several:{text:'The {probe} of container "{container}" has both `{first}` and `{second}`.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 handler type".',help:"Keep the one that is meant."},threshold:{text:'`successThreshold: {value}` of the {probe} of container "{container}" is not 1.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be 1".',help:"Remove it: only a readinessProbe can ask for several successes in a row."},negative:{text:'`{field}: {value}` of the {probe} of container "{container}" is too small.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be {words}".',help:"Write a number that is not negative, or leave `{field}` out."},grace:{text:'The readinessProbe of container "{container}" has `terminationGracePeriodSeconds`.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must not be set for readinessProbes".',help:"Remove it: a readinessProbe ends no container."},port:{text:'`port: {value}` in the {probe} of container "{container}" is no port number.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be between 1 and 65535, inclusive".',help:"Choose the port on which the container listens, from 1 to 65535."},sleep:{text:'The {probe} of container "{container}" sleeps {value} seconds, but the Pod has {grace} to end.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be non-negative and less than terminationGracePeriodSeconds ({grace})".',help:"Sleep less, or raise `terminationGracePeriodSeconds` of the Pod."},command:{text:'The {probe} of container "{container}" has `exec` without a command.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"List the program and its arguments under `command`."},header:{text:'The {probe} of container "{container}" sends a header with the name "{value}", which no header can have.',effect:`The API server refuses the {refused}: "{path}: Invalid value: "{value}": a valid HTTP header must consist of alphanumeric characters or '-'".`,help:"Write the name of the header without colon and spaces, and its value under `value`."},init:{text:'Init container "{container}" has a {probe}, which only a container that keeps running can have.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not be set for init containers without restartPolicy=Always".',help:"Remove it, or make the container a sidecar with `restartPolicy: Always`."}}});function Cu(e,{pod:t,container:n,probe:r,path:o},s){let{owner:a}=t,i=m=>({probe:r,container:n.name,refused:oe(t),path:le(t,m)}),c;for(let m of Du){if(!Ru(e,m))continue;let u=[...o,m];if(c!==void 0){s(a.keyAt(...u),"several",{data:{...i(u),first:c,second:m}});return}c=m}if(c===void 0){if(e!==null&&!(O(e)&&Object.keys(e).every(u=>P1.has(u))))return;let m=$u.includes(r)?"`httpGet`, `exec` and `sleep`":"`httpGet`, `tcpSocket`, `grpc` and `exec`";s(a.keyAt(...o),"none",{data:{...i(o),choice:m}});return}let l=h(e,c);if(!O(l))return;let p=h(l,"port");if(typeof p=="number"&&Number.isInteger(p)&&!ke(p)){let m=[...o,c,"port"];s(a.at(...m),"port",{data:{...i(m),value:p}})}let d=c==="sleep"?h(l,"seconds"):void 0;if(typeof d=="number"){let m=h(t.spec,"terminationGracePeriodSeconds"),u=typeof m=="number"?m:30;(d<0||d>u)&&(m===void 0||typeof m=="number")&&s(a.at(...o,c,"seconds"),"sleep",{data:{...i([...o,c]),value:d,grace:u}})}if(c==="exec"&&(!Ru(l,"command")||D(h(l,"command")).length===0)){if(typeof h(l,"command")=="string"||Object.keys(l).some(m=>m!=="command"))return;s(a.keyAt(...o,c),"command",{data:i([...o,c,"command"])})}D(h(l,"httpHeaders")).forEach((m,u)=>{let f=h(m,"name");typeof f!="string"||f===""||x1.test(f)||/[$<{]/.test(f)||s(a.at(...o,c,"httpHeaders",u,"name"),"header",{data:{...i([...o,c,"httpHeaders"]),value:f}})})}function Nu({pod:e,container:t,probe:n,path:r},o){let s={container:t.name,probe:n,refused:oe(e),path:le(e,r)};o(e.owner.keyAt(...r),"init",{data:s})}var k1,$u,Du,P1,x1,Ru,Eu,Vu=v(()=>{"use strict";E();pr();Tu();Au();me();k1=["livenessProbe","readinessProbe","startupProbe"],$u=["postStart","preStop"],Du=["exec","httpGet","tcpSocket","grpc","sleep"],P1=new Set([...Du,...fi,"terminationGracePeriodSeconds"]),x1=/^[-A-Za-z0-9]+$/,Ru=(e,t)=>(h(e,t)??null)!==null;Eu=T({id:"invalid-probe",summary:"A probe or lifecycle hook is not written as the API server takes it.",severity:"error",evidence:"local",since:"0.1.0",messages:Iu,check(e,t){for(let n of e.pods)for(let r of n.containers){let{value:o,path:s,role:a}=r,i=h(o,"lifecycle");for(let c of k1){let l=h(o,c);if(l==null||!jt(r)||!kt(n))continue;let p={pod:n,container:r,probe:c,path:[...s,c]};a==="init"?Nu(p,t):O(l)&&(Cu(l,p,t),Su(l,p,t))}if(!(i==null||!jt(r)||!kt(n)))if(a==="init")Nu({pod:n,container:r,probe:"lifecycle",path:[...s,"lifecycle"]},t);else for(let c of $u){let l=h(i,c);O(l)&&Cu(l,{pod:n,container:r,probe:c,path:[...s,"lifecycle",c]},t)}}}})});function*I1(e){for(let t of e.pods){let n=h(t.spec,"affinity"),r=h(t.spec,"topologySpreadConstraints");if(n===void 0&&r===void 0||!kt(t))continue;let o=t.owner,s=[...t.path,"spec"];for(let a of S1){let i=h(n,a);for(let[c,l]of D(h(i,Ou)).entries()){let p=[...s,"affinity",a,Ou,c];yield{resource:o,path:[...p,"labelSelector"],value:h(l,"labelSelector"),own:!1}}for(let[c,l]of D(h(i,Mu)).entries()){let p=[...s,"affinity",a,Mu,c,"podAffinityTerm"],d=A(l,["podAffinityTerm","labelSelector"]);yield{resource:o,path:[...p,"labelSelector"],value:d,own:!1}}}for(let[a,i]of D(r).entries()){let c=[...s,"topologySpreadConstraints",a,"labelSelector"];yield{resource:o,path:c,value:h(i,"labelSelector"),own:!1}}}}function*Lu(e){for(let t of T1)for(let n of e.all(t)){let r=A(n.value,["spec","selector"]);r!==void 0&&(yield{resource:n,path:["spec","selector"],value:r,own:!0})}for(let t of e.all("NetworkPolicy")){let n=["spec","podSelector"];yield{resource:t,path:n,value:A(t.value,n),own:!1};for(let r of[...t.view.ingress,...t.view.egress])for(let o of r.peers)for(let s of["podSelector","namespaceSelector"]){let a=[...o.path,s];yield{resource:t,path:a,value:A(t.value,a),own:!1}}}for(let t of e.resources)if(t.kind==="PodDisruptionBudget"&&t.group==="policy"){let n=["spec","selector"];yield{resource:t,path:n,value:A(t.value,n),own:!1}}yield*I1(e)}var S1,Ou,Mu,T1,ju=v(()=>{"use strict";E();pr();S1=["podAffinity","podAntiAffinity"],Ou="requiredDuringSchedulingIgnoredDuringExecution",Mu="preferredDuringSchedulingIgnoredDuringExecution",T1=["Deployment","StatefulSet","DaemonSet","ReplicaSet","Job","Rollout"]});function C1({resource:e,path:t,value:n},r){let o=h(n,"matchLabels");if(O(o))for(let s of Object.keys(o)){let a=o[s],i={owner:e.title,kind:e.kind,key:s,path:Y([...t,"matchLabels"])},c=S(s)?void 0:en(s);c!==void 0&&r(e.keyAt(...t,"matchLabels",s),"key",{data:{...i,words:c}});let l=typeof a=="string"&&!S(a)?Hr(a):void 0;l!==void 0&&r(e.at(...t,"matchLabels",s),"value",{data:{...i,value:String(a),words:l}})}}function N1({resource:e},t,n,r){let o=h(n,"operator"),s=h(n,"key"),a=D(h(n,"values"));if(typeof o!="string"||S(o)||typeof s!="string")return;let i=(...m)=>[...t,...m],c=m=>({owner:e.title,kind:e.kind,key:s,value:o,path:Y(i(m))});if(!Gu.includes(o)){let m=A1[o]??H(o,Gu);r(e.at(...i("operator")),"operator",{data:c("operator"),suggestion:m&&`Did you mean "${m}"?`});return}let l=o==="In"||o==="NotIn",p=h(n,"values");l&&(p==null||Array.isArray(p)&&a.length===0)&&r(e.at(...i("operator")),"values",{data:c("values")}),!l&&a.length>0&&r(e.keyAt(...i("values")),"extra",{data:c("values")});let d=S(s)?void 0:en(s);d!==void 0&&r(e.at(...i("key")),"key",{data:{...c("key"),words:d}}),a.forEach((m,u)=>{let f=typeof m=="string"&&!S(m)?Hr(m):void 0;if(f===void 0)return;let g=i("values",u);r(e.at(...g),"value",{data:{...c("values"),path:Y(g),value:String(m),words:f}})})}var Gu,A1,R1,Fu,Wu=v(()=>{"use strict";E();ju();_r();me();Gu=["In","NotIn","Exists","DoesNotExist"],A1={"=":"In","==":"In",Equals:"In","!=":"NotIn",equal:"In"},R1={operator:{text:"`operator: {value}` in a selector of {owner} is none that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": not a valid selector operator".',help:"Write In, NotIn, Exists or DoesNotExist, with the same capital letters."},values:{text:'A selector of {owner} has `operator: {value}` for key "{key}", but no values.',effect:"The API server refuses the {kind}: \"{path}: Required value: must be specified when `operator` is 'In' or 'NotIn'\".",help:"List the values under `values`, or use `operator: Exists` if any value will do."},extra:{text:'A selector of {owner} has `operator: {value}` for key "{key}", and values besides.',effect:"The API server refuses the {kind}: \"{path}: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'\".",help:"Remove `values`, or use `operator: In` if the value matters."},key:{text:'"{key}" in a selector of {owner} is no valid label key.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{key}": {words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'A selector of {owner} asks for "{value}", which no label can have.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last."}};Fu=T({id:"invalid-selector",summary:"A label selector has an operator, key or value that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:R1,check(e,t){for(let n of Lu(e)){let{value:r,path:o}=n;if(!O(r))continue;n.own||C1(n,t);let s=h(r,"matchExpressions");Array.isArray(s)&&s.forEach((a,i)=>{N1(n,[...o,"matchExpressions",i],a,t)})}}})});var Bu,Hu=v(()=>{"use strict";E();Bu=T({id:"invalid-suppression",summary:"A suppression is malformed, names no known rule, or gives no reason.",severity:"error",evidence:"local",since:"0.1.0",messages:{malformed:{text:"This suppression has no effect: {problem}.",effect:"It hides nothing.",help:"Write `# ingress-lint-ignore <rule> -- <reason>`, or `ingress-lint-ignore-file` for the whole file."},unknown:{text:'This suppression names the rule "{rule}", which does not exist.',effect:"It hides nothing.",help:"Name a rule; `ingress-lint rules` lists them."},reason:{text:'This suppression of "{rule}" gives no reason.',effect:"It hides nothing until it does.",help:"Say why the finding is wrong or accepted: `# ingress-lint-ignore {rule} -- <reason>`."}},check(){}})});var $1,_u,Ku=v(()=>{"use strict";E();pi();me();$1=e=>e[0]==="metadata"?`metadata.annotations[${e.at(-1)}]`:Y(e),_u=T({id:"invalid-value",summary:"A field holds a value in a form that the API server refuses.",severity:"error",evidence:"local",since:"0.1.0",messages:{form:{text:"`{field}` of {owner} cannot be {value}.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"{help}"}},check(e,t){for(let{resource:n,path:r,words:o,help:s}of _m(e)){let a=JSON.stringify(A(n.value,r))??"",i=o==="Required value"?o:`Invalid value: ${a}: ${o}`;t(n.at(...r),"form",{data:{field:r.at(-2)==="resource"?`resource.${r.at(-1)}`:String(r.at(-1)),owner:n.title,value:a,kind:n.kind,path:$1(r),words:i,help:s}})}}})});var qu,Uu=v(()=>{"use strict";qu={missing:{text:'Container "{container}" mounts volume "{volume}", which the Pod does not have.',effect:'The API server refuses the {refused}: "{path}: Not found: "{volume}"".',help:"Add a volume of that name under `volumes`, or mount one that is there: {known}."},duplicate:{text:'{owner} has two volumes named "{volume}".',effect:'The API server refuses the {refused}: "{path}: Duplicate value: "{volume}"".',help:"Give each volume a name of its own, or remove one of the two."},name:{text:'"{volume}" cannot be the name of a volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{volume}": {words}".',help:"Use at most 63 lower-case letters, digits and hyphens, without dots."},several:{text:'Volume "{volume}" of {owner} is both `{first}` and `{second}`.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 volume type".',help:"Keep the one that is meant, or make two volumes of it."},source:{text:'Volume "{volume}" of {owner} does not say which {kind} it holds.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Write the name of the {kind} under `{field}`."},"item-path":{text:'`path: {mount}` in volume "{volume}" of {owner} leads out of the volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',help:"Write the path inside the volume, without a slash at the beginning and without `..`."},mode:{text:'`{field}: {value}` in volume "{volume}" of {owner} is no file mode.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be a number between 0 and 0777 (octal), both inclusive".',help:"Write it with a zero in front, as `{field}: 0{value}`: only then YAML takes it for octal."},path:{text:'Container "{container}" mounts two volumes at "{mount}".',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": must be unique".',help:"Give each mount a path of its own."},"sub-path":{text:'`{field}: {mount}` in container "{container}" leads out of the volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',help:"Write the path inside the volume, without a slash at the beginning and without `..`."}}});function Ju(e){return(typeof e=="object"&&e!==null?Object.keys(e):[]).length<=2?zu:D1.filter(n=>(h(e,n)??null)!==null)}function Zu(e){let t=(o,s,a)=>typeof o!="object"||o===null||(h(o,s)??"")!==""?!1:Object.keys(o).every(i=>a.includes(i)),n=["items","defaultMode","optional"];if(t(h(e,"configMap"),"name",["name",...n]))return{path:["configMap"],field:"name",kind:"ConfigMap"};if(t(h(e,"secret"),"secretName",["secretName",...n]))return{path:["secret"],field:"secretName",kind:"Secret"};let r=D(A(e,["projected","sources"]));for(let[o,s]of r.entries()){if(t(h(s,"configMap"),"name",["name",...n]))return{path:["projected","sources",o,"configMap"],field:"name",kind:"ConfigMap"};if(t(h(s,"secret"),"name",["name",...n]))return{path:["projected","sources",o,"secret"],field:"name",kind:"Secret"}}}function Yu({owner:e}){let t=e.kind==="StatefulSet"?A(e.value,["spec","volumeClaimTemplates"]):void 0;return Array.isArray(t)?t.flatMap(n=>$(A(n,["metadata","name"]))??[]):zu}function hi(e){return e.startsWith("/")?"must be a relative path":e.split("/").includes("..")?"must not contain '..'":void 0}function Qu(e){let t=[],n=(r,o)=>{typeof r=="number"&&(r<0||r>511)&&t.push({path:o,mode:r})};for(let r of["configMap","secret"]){let o=h(e,r);if(o!==void 0){n(h(o,"defaultMode"),[r,"defaultMode"]);for(let[s,a]of D(h(o,"items")).entries()){let i=$(h(a,"path"));i!==void 0&&t.push({path:[r,"items",s,"path"],target:i}),n(h(a,"mode"),[r,"items",s,"mode"])}}}return t.length===0?E1:t}var D1,zu,E1,Xu=v(()=>{"use strict";E();D1="emptyDir hostPath gitRepo gcePersistentDisk awsElasticBlockStore secret nfs iscsi glusterfs flocker persistentVolumeClaim rbd cinder cephfs quobyte downwardAPI fc configMap azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk storageos projected scaleIO csi ephemeral image".split(" "),zu=[];E1=[]});function V1(e,t,n){let{owner:r}=e,o=D(h(e.spec,"volumes")),s=oe(e);o.forEach((a,i)=>{let c=$(h(a,"name"));if(c===void 0||S(c)||h(a,"$patch")!==void 0)return;let l=[...e.path,"spec","volumes",i],p=g=>({owner:r.title,volume:c,refused:s,path:le(e,g)});if(t.includes(c))return;let d=Te(c);if(d!==void 0){let g=bt(c,"hyphen");n(r.at(...l,"name"),"name",{data:{...p([...l,"name"]),words:d},suggestion:g!==""&&Te(g)===void 0?`Did you mean "${g}"?`:void 0})}for(let g=0;g<i;g++)if(h(o[g],"name")===c){n(r.at(...l,"name"),"duplicate",{data:p([...l,"name"]),related:[{at:r.at(...e.path,"spec","volumes",g,"name"),message:"the first one is here"}]});break}let[m,u]=Ju(a);m!==void 0&&u!==void 0&&n(r.keyAt(...l,u),"several",{data:{...p([...l,u]),first:m,second:u}});for(let{path:g,mode:y,target:b}of Qu(a)){let w=[...l,...g];if(y!==void 0)n(r.at(...w),"mode",{data:{...p(w),value:y,field:String(g.at(-1))}});else if(b!==void 0){let P=hi(b);P&&n(r.at(...w),"item-path",{data:{...p(w),mount:b,words:P}})}}let f=Zu(a);if(f){let g=[...l,...f.path];n(r.keyAt(...g),"source",{data:{...p([...g,f.field]),kind:f.kind,field:f.field}})}})}function O1(e,t,n,r){let o=D(h(t.value,"volumeMounts")),s=D(h(e.spec,"volumes")),a=c=>n.includes(c)||s.some(l=>{let p=h(l,"name");return p===c||typeof p=="string"&&S(p)}),{owner:i}=e;o.forEach((c,l)=>{let p=$(h(c,"name")),d=[...t.path,"volumeMounts",l],m=f=>({container:t.name,refused:oe(e),path:le(e,f)});if(p!==void 0&&!S(p)&&!a(p)){let f=[...s.map(y=>$(h(y,"name"))??""),...n].filter(Boolean),g=H(p,f);r(i.at(...d,"name"),"missing",{data:{...m([...d,"name"]),volume:p,known:f.length===0?"none":f.join(", ")},suggestion:g&&`Did you mean "${g}"?`})}let u=$(h(c,"mountPath"));for(let f=0;f<l&&u!==void 0&&!S(u);f++)if(h(o[f],"mountPath")===u){r(i.at(...d,"mountPath"),"path",{data:{...m([...d,"mountPath"]),mount:u},related:[{at:i.at(...t.path,"volumeMounts",f,"mountPath"),message:"the first one is here"}]});break}for(let f of["subPath","subPathExpr"]){let g=$(h(c,f));if(g===void 0)continue;let y=hi(g);y!==void 0&&r(i.at(...d,f),"sub-path",{data:{...m([...t.path,"volumeMounts",f]),field:f,mount:g,words:y}})}})}var ef,tf=v(()=>{"use strict";E();_e();pr();me();Uu();Xu();ef=T({id:"invalid-volume",summary:"A container mounts a volume that its Pod lacks, or a volume is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:qu,check(e,t){for(let n of e.pods){let r=h(n.spec,"volumes"),o=n.containers.some(({value:i})=>D(h(i,"volumeMounts")).length>0);if(!o&&r===void 0||!kt(n))continue;let s=Yu(n);V1(n,s,t);let a=r!=null&&!Array.isArray(r)||!On(n);if(!(!o||a||n.injected&&n.owner.kind==="Pod"))for(let i of n.containers)jt(i)&&O1(n,i,s,t)}}})});function gi(e,{min:t,names:n}){let r=n?.indexOf(e.toLowerCase())??-1;return r>=0?r+t:/^\+?\d+$/.test(e)?Number(e):/^-\d+$/.test(e)?`negative number (${e}) not allowed: ${e}`:`failed to parse int from ${e}: strconv.Atoi: parsing "${e}": invalid syntax`}function W1(e,t){let[n="",r,...o]=e.split("/"),[s="",a,...i]=n.split("-");if(i.length>0)return`too many hyphens: ${e}`;let c=t.min,l=t.max;if(s!=="*"&&s!=="?"){if(c=gi(s,t),typeof c=="string")return c;if(l=a===void 0?r===void 0?c:t.max:gi(a,t),typeof l=="string")return l}if(o.length>0)return`too many slashes: ${e}`;let p=r===void 0?1:gi(r,{min:0,max:0});return typeof p=="string"?p:c<t.min?`beginning of range (${c}) below minimum (${t.min}): ${e}`:l>t.max?`end of range (${l}) above maximum (${t.max}): ${e}`:c>l?`beginning of range (${c}) beyond end of range (${l}): ${e}`:p===0?`step of range should be a positive number: ${e}`:void 0}function nf(e){if(e.includes("TZ"))return"cannot use TZ or CRON_TZ in schedule, use timeZone field instead";if(e.startsWith("@"))return G1.has(e)?void 0:e.startsWith("@every ")?F1.test(e.slice(7))?void 0:`failed to parse duration ${e}`:`unrecognized descriptor: ${e}`;let t=e.trim().split(/\s+/);if(t.length!==5)return`expected exactly 5 fields, found ${t.length}: [${t.join(" ")}]`;for(let[n,r]of t.entries())for(let o of r.split(",").filter(s=>s!=="")){let s=j1[n],a=s&&W1(o,s);if(a!==void 0)return a}}var M1,L1,j1,G1,F1,rf=v(()=>{"use strict";M1="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),L1="sun mon tue wed thu fri sat".split(" "),j1=[{min:0,max:59},{min:0,max:23},{min:1,max:31},{min:1,max:12,names:M1},{min:0,max:6,names:L1}],G1=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]),F1=/^[-+]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*$/});function Ur(e,t){if(typeof e=="number")return e<0?"must be greater than or equal to 0":void 0;if(!(typeof e!="string"||S(e)))return B1.test(e)?Number.parseInt(e,10)>t?`must not be greater than ${t}%`:void 0:"a valid percent string must be a numeric string followed by an ending '%'"}function zr(e){return e===0||typeof e=="string"&&/^0+%$/.test(e)}var B1,yi=v(()=>{"use strict";E();B1=/^[0-9]+%$/});function of(e,t){let{kind:n,group:r}=e;n==="HorizontalPodAutoscaler"&&r==="autoscaling"?H1(e,t):n==="PodDisruptionBudget"&&r==="policy"&&_1(e,t)}function H1(e,t){let n=h(e.value,"spec"),r=h(n,"minReplicas"),o=h(n,"maxReplicas"),s=(a,i,c)=>t(e.at("spec",a),"bounds",{data:{owner:e.title,kind:e.kind,field:a,value:i,path:`spec.${a}`,words:c}});typeof r=="number"&&r<0&&s("minReplicas",r,`Invalid value: ${r}: must be greater than or equal to 1`),typeof o=="number"&&(o===0?s("maxReplicas",o,"Required value: must be set and greater than 0"):o<0?s("maxReplicas",o,`Invalid value: ${o}: must be greater than or equal to 1`):typeof r=="number"&&o<r&&s("maxReplicas",o,`Invalid value: ${o}: must be greater than or equal to \`minReplicas\``))}function _1(e,t){let n=h(e.value,"spec"),{kind:r,title:o}=e,s=h(n,"minAvailable")??void 0,a=h(n,"maxUnavailable")??void 0;s!==void 0&&a!==void 0&&s!==null&&a!==null&&t(e.keyAt("spec","maxUnavailable"),"both",{data:{owner:o,kind:r}});for(let[i,c]of[["minAvailable",s],["maxUnavailable",a]]){let l=Ur(c,100);if(l===void 0)continue;let p=typeof c=="string"?`"${c}"`:String(c);t(e.at("spec",i),"amount",{data:{owner:o,kind:r,field:i,value:String(c),shown:p,path:`spec.${i}`,words:l}})}}var af=v(()=>{"use strict";E();yi()});function sf(e,t){let{kind:n,title:r}=e,o=n==="Deployment"?"strategy":"updateStrategy";if(n!=="Deployment"&&n!=="StatefulSet"&&n!=="DaemonSet")return;let s=A(e.value,["spec",o]);n==="Deployment"&&K1(e,t);let a=h(s,"rollingUpdate");if(!O(a))return;let i=h(s,"type")??"RollingUpdate",c=["spec",o,"rollingUpdate"];if(i==="Recreate"&&n==="Deployment"?t(e.keyAt(...c),"recreate",{data:{owner:r,kind:n,type:i,path:Y(c),words:"Forbidden: may not be specified when strategy `type` is 'Recreate'"}}):i==="OnDelete"&&n==="StatefulSet"&&t(e.keyAt(...c),"recreate",{data:{owner:r,kind:n,type:i,path:Y(c),words:"only allowed for updateStrategy 'RollingUpdate'"}}),i!=="RollingUpdate")return;let l=h(a,"maxSurge"),p=h(a,"maxUnavailable"),d=(g,y,b)=>{if(b===void 0)return;let w=[...c,g],P=typeof y=="string"?`"${y}"`:String(y);t(e.at(...w),"amount",{data:{owner:r,kind:n,field:g,value:String(y),shown:P,path:Y(w),words:b}})};n!=="StatefulSet"&&(d("maxUnavailable",p,Ur(p,100)),d("maxSurge",l,Ur(l,n==="DaemonSet"?100:Number.POSITIVE_INFINITY)));let m=h(a,"partition");n==="StatefulSet"&&typeof m=="number"&&m<0&&d("partition",m,"must be greater than or equal to 0");let u=(g,y="maxUnavailable")=>{let b=[...c,y],w=h(a,y)===void 0?e.keyAt(...c):e.at(...b);t(w,"stuck",{data:{owner:r,kind:n,path:Y(b),words:g}})};n==="Deployment"&&zr(p)&&zr(l)&&u(`Invalid value: ${p}: may not be 0 when \`maxSurge\` is 0`),n==="DaemonSet"&&zr(p)&&(zr(l)||l===void 0||l===null)&&u("Required value: cannot be 0 when maxSurge is 0");let f=g=>typeof g=="number"&&g>0||typeof g=="string"&&/^0*[1-9]\d*%$/.test(g);n==="DaemonSet"&&f(l)&&(p==null||f(p))&&d("maxSurge",l,"may not be set when maxUnavailable is non-zero")}function K1(e,t){let n=h(e.value,"spec"),r=h(n,"minReadySeconds"),o=h(n,"progressDeadlineSeconds");if(typeof r!="number"&&typeof o!="number")return;let s=typeof r=="number"?r:0,a=typeof o=="number"?o:600;if(a>s||a<0||o!=null&&typeof o!="number"||r!=null&&typeof r!="number")return;let i="spec.progressDeadlineSeconds",c=typeof o=="number"?"progressDeadlineSeconds":"minReadySeconds";t(e.at("spec",c),"deadline",{data:{owner:e.title,kind:e.kind,value:a,other:s,path:i}})}var lf=v(()=>{"use strict";E();yi();me()});var cf,pf=v(()=>{"use strict";cf={negative:{text:"`{field}: {value}` of {owner} is negative.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than or equal to 0".',help:"Write 0 or more, or leave `{field}` out."},deadline:{text:"`progressDeadlineSeconds: {value}` of {owner} is not longer than `minReadySeconds: {other}`.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than minReadySeconds".',help:"Give the rollout more time than a Pod needs to count as available."},recreate:{text:"{owner} has the strategy {type}, and `rollingUpdate` besides.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Remove `rollingUpdate`, or use the strategy RollingUpdate."},stuck:{text:"{owner} may neither add a Pod nor take one away during an update.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Let `maxUnavailable` or `maxSurge` be more than 0."},amount:{text:"`{field}: {value}` of {owner} is no amount of Pods that is allowed there.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {shown}: {words}".',help:'Write a whole number, or text such as "25%".'},"service-name":{text:'"{value}", which {owner} names as its `serviceName`, cannot be the name of a Service.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Give the name of the headless Service alone, without namespace or domain."},"active-deadline":{text:"The Pod template of {owner} has `activeDeadlineSeconds`.",effect:'The API server refuses the {kind}: "{path}: Forbidden: activeDeadlineSeconds in {as} is not Supported".',help:"Remove it: only a Pod of its own and a Job may end after a time."},bounds:{text:"`{field}: {value}` of {owner} is too small.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Let `minReplicas` be 1 or more, and `maxReplicas` no less than `minReplicas`."},both:{text:"{owner} has both `minAvailable` and `maxUnavailable`.",effect:'The API server refuses the {kind}: "spec: Invalid value: minAvailable and maxUnavailable cannot be both set".',help:"Keep one of them."},indexed:{text:"{owner} is Indexed, but has no `completions`.",effect:'The API server refuses the {kind}: "{path}: Required value: when completion mode is Indexed".',help:"Say with `completions` how many indexes there are."},"job-selector":{text:"{owner} brings a selector of its own.",effect:'The API server refuses the {kind}: "{path}: Invalid value: `selector` not auto-generated".',help:"Remove `selector`: a Job gets one that fits its Pods alone."},schedule:{text:'The schedule "{value}" of {owner} is none that a CronJob can have.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write five fields: minute, hour, day of month, month, day of week; a time zone goes into `timeZone`."}}});function vi(e,t,n,r){let o=A(e.value,t);for(let s of n){let a=h(o,s);if(typeof a!="number"||!(a<0))continue;let i=[...t,s];r(e.at(...i),"negative",{data:{owner:e.title,kind:e.kind,field:s,value:a,path:Y(i)}})}}function Z1(e,t){let{kind:n,title:r}=e,o=["spec","template","spec","activeDeadlineSeconds"];if((A(e.value,o)??null)===null)return;let s=n==="Deployment"?"ReplicaSet":n;t(e.keyAt(...o),"active-deadline",{data:{owner:r,kind:n,path:Y(o),as:s}})}function Y1(e,t){let n=$(A(e.value,["spec","serviceName"]));if(n===void 0||S(n))return;let r=Te(n);if(r===void 0)return;let o=bt(n.split(".")[0]??"","hyphen");t(e.at("spec","serviceName"),"service-name",{data:{value:n,owner:e.title,kind:e.kind,path:"spec.serviceName",words:r},suggestion:o!==""&&Te(o)===void 0?`Did you mean "${o}"?`:void 0})}function Q1(e,t){let n=$(A(e.value,["spec","schedule"]));if(n===void 0||S(n))return;let r=nf(n);if(r===void 0)return;let{title:o,kind:s}=e,a=/^end of range \(7\) above maximum \(6\)/.test(r)?"Sunday is 0 here, not 7.":void 0;t(e.at("spec","schedule"),"schedule",{data:{value:n,owner:o,kind:s,path:"spec.schedule",words:r},suggestion:a})}function df(e,t,n){let r=A(e.value,t),{title:o,kind:s}=e;vi(e,t,z1,n);let a=h(r,"completionMode"),i=c=>[...t,c];a==="Indexed"&&(h(r,"completions")??null)===null&&n(e.at(...i("completionMode")),"indexed",{data:{owner:o,kind:s,path:Y(i("completions"))}}),!(h(r,"selector")===void 0||h(r,"manualSelector")===!0)&&O(h(r,"selector"))&&n(e.keyAt(...i("selector")),"job-selector",{data:{owner:o,kind:s,path:Y(i("selector"))}})}var q1,U1,z1,J1,mf,uf=v(()=>{"use strict";E();rf();_e();me();af();lf();pf();q1=["replicas","minReadySeconds","revisionHistoryLimit","progressDeadlineSeconds"],U1=["replicas","minReadySeconds"],z1=["parallelism","completions","activeDeadlineSeconds","backoffLimit","ttlSecondsAfterFinished"],J1=["startingDeadlineSeconds","successfulJobsHistoryLimit","failedJobsHistoryLimit"];mf=T({id:"invalid-workload",summary:"A number, strategy or name in the spec of a workload is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:cf,check(e,t){for(let n of["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController"])for(let r of e.all(n))vi(r,["spec"],n==="StatefulSet"?U1:q1,t),Z1(r,t),sf(r,t),n==="StatefulSet"&&Y1(r,t);for(let n of e.all("Job"))df(n,["spec"],t);for(let n of e.all("CronJob"))vi(n,["spec"],J1,t),df(n,["spec","jobTemplate","spec"],t),Q1(n,t);for(let n of e.resources)of(n,t)}})});var ff,hf=v(()=>{"use strict";E();dt();ff=T({id:"load-balancer-field-not-allowed",summary:"A Service has a field for load balancers, but is of another type.",severity:"error",evidence:"local",since:"0.1.0",messages:{field:{text:'`{field}` is set, but Service "{service}" is of type {type}{implied}.',effect:"The API server refuses the Service: \"{path}: Forbidden: may only be used when `type` is 'LoadBalancer'\".",help:"Write `type: LoadBalancer`, or remove {fields}."}},check(e,t){for(let n of e.all("Service")){let r=yn(n),[o,...s]=r;if(o===void 0)continue;let a=r.map(d=>`\`${d.at(-1)}\``),i=a.pop(),c=String(o.at(-1)),l=o[0]==="spec"?`spec.${c.replace("loadBalancerSource","LoadBalancerSource")}`:`metadata.annotations[${c}]`,p=h(h(n.value,"spec"),"type");t(n.keyAt(...o),"field",{data:{field:c,service:n.name,type:n.view.type,implied:typeof p=="string"&&p!==""?"":", for it names no type",path:l,fields:a.length===0?i??"":`${a.join(", ")} and ${i}`},related:s.map(d=>({at:n.keyAt(...d),message:"for a load balancer only, too"}))})}}})});function vf({kind:e,value:t},n){let r=h(t,"spec"),o=n.findIndex((i,c)=>c>0&&/ontainers$/.test(String(n[c-1])));if(o>0&&$(A(t,[...n.slice(0,o+1),"image"]))===void 0)return!0;if(X1.has(e))return h(r,"selector")===void 0;let s=i=>D(A(r,[...i,"containers"])),a=i=>s(i).some(c=>$(h(c,"image"))!==void 0);switch(e){case"CronJob":return $(h(r,"schedule"))===void 0&&!a(["jobTemplate","spec","template","spec"]);case"Job":return!a(["template","spec"]);case"ReplicationController":return h(r,"selector")===void 0&&!a(["template","spec"]);case"Pod":return n.length===1&&n[0]==="spec"&&!a([])&&Object.keys(Object(r)).length<2;case"HorizontalPodAutoscaler":return h(r,"scaleTargetRef")===void 0&&h(r,"metrics")===void 0;case"RoleBinding":case"ClusterRoleBinding":return h(t,"roleRef")===void 0;default:return!1}}function bf(e,t,n){let r=Object.hasOwn(gf,n)?`.${gf[n]}`:"";return`${e}${r}: ${eS[`${t}.${n}`]??"Required value"}`}var yf,X1,ua,bi,eS,gf,wf=v(()=>{"use strict";E();yf=new Set(["ServicePort.port","ContainerPort.containerPort","HTTPIngressPath.pathType","HTTPIngressPath.backend","HTTPIngressRuleValue.paths","IngressServiceBackend.name","IngressClassParametersReference.kind","IngressClassParametersReference.name","Endpoint.addresses","DeploymentSpec.selector","StatefulSetSpec.selector","DaemonSetSpec.selector","ReplicaSetSpec.selector"]),X1=new Set(["Deployment","StatefulSet","DaemonSet","ReplicaSet"]);ua="Invalid value: 0: must be between 1 and 65535, inclusive",bi='Invalid value: "": name part must be non-empty',eS={"HTTPGetAction.port":ua,"TCPSocketAction.port":ua,"GRPCAction.port":ua,"EndpointPort.port":ua,"HTTPHeader.name":'Invalid value: ""',"PreferredSchedulingTerm.weight":"Invalid value: 0: must be in the range 1-100","WeightedPodAffinityTerm.weight":"Invalid value: 0: must be in the range 1-100","NodeSelectorRequirement.key":bi,"NodeSelectorRequirement.operator":'Invalid value: "": not a valid selector operator',"LabelSelectorRequirement.key":bi,"LabelSelectorRequirement.operator":'Invalid value: "": not a valid selector operator',"PodReadinessGate.conditionType":bi,"HostAlias.ip":'Invalid value: "": must be a valid IP address',"EndpointAddress.ip":'Invalid value: "": must be a valid IP address',"OwnerReference.apiVersion":'Invalid value: "": version must not be empty',"OwnerReference.kind":'Invalid value: "": must not be empty',"OwnerReference.name":'Invalid value: "": must not be empty',"OwnerReference.uid":'Invalid value: "": must not be empty',"TopologySpreadConstraint.maxSkew":"Invalid value: 0: must be greater than zero","TopologySpreadConstraint.whenUnsatisfiable":'Unsupported value: ""',"RoleRef.kind":'Unsupported value: ""',"Subject.kind":'Unsupported value: ""',"HPAScalingPolicy.type":'Unsupported value: ""',"HPAScalingPolicy.value":"Invalid value: 0: must be greater than zero","HPAScalingPolicy.periodSeconds":"Invalid value: 0: must be greater than zero"},gf={template:"spec.containers",jobTemplate:"spec.template.spec.containers",podAffinityTerm:"topologyKey",roleRef:"name",scaleTargetRef:"name",describedObject:"name",metric:"name",target:"type"}});function kf(e,t){return typeof e=="string"?`the string ${JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e)}`:typeof e=="boolean"?t===String(e)?`the boolean ${e}`:`\`${t}\`, which is the boolean ${e} to Kubernetes`:typeof e=="number"?t===String(e)?`the number ${e}`:`\`${t}\`, which is the number ${e} to Kubernetes`:Array.isArray(e)?"a list":"a mapping"}function Pf({path:e,value:t,...n},r){let o=n.problem==="wrong-type"?n.wanted:"",s=tS(e,t);if(s!==void 0)return s;let a=typeof e.at(-1)=="number"?"-":`${e.at(-1)}:`;if(/string/.test(o)&&typeof t=="boolean"&&!/whole number/.test(o))return`Write "${r}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.`;if(/string/.test(o)&&typeof t=="number")return`Write "${r}" in quotes.`;if(e.at(-1)==="matchLabels")return"A Service selects by a plain map: put the labels right under `selector`.";if(o==="a string")return"Write one string for each key.";if(/number/.test(o))return typeof t=="string"&&/^\d{1,15}$/.test(t)?`Write it without quotes: \`${a} ${Number(t)}\`.`:/port/i.test(a)&&!(typeof t=="number"&&ke(t))?`Write \`${a.replace(":","")}\` as a whole number from 1 to 65535, without quotes.`:"Write a whole number, without quotes.";if(o==="a boolean"){let i=typeof t=="string"&&/^(?:true|false)$/i.test(t)?t.toLowerCase():void 0;return i?`Write it without quotes: \`${a} ${i}\`.`:`Write \`${a} true\` or \`${a} false\`.`}return o==="a list"?"Write a list: each entry begins with a hyphen.":o==="a mapping"?Array.isArray(t)?"Write `key: value` pairs, without hyphens.":"Write `key: value` pairs, one a line, indented under it.":`Write ${o}.`}function tS(e,t){let[n,r]=e.slice(-2);if(!(typeof t=="string"||typeof t=="number")||!e.some(a=>a==="backend"||a==="defaultBackend"))return;if(r==="backend"||r==="defaultBackend")return`Write it as \`${r}: {service: {name: ${t}, port: {number: 80}}}\`.`;if(r==="service")return`Write it as \`service: {name: ${t}, port: {number: 80}}\`.`;let s=typeof t=="number"||/^\d+$/.test(t)?"number":"name";return r==="port"?`Write \`port: {${s}: ${t}}\`.`:n==="port"?`Write \`${s}: ${t}\`.`:void 0}function xf({path:e,value:t,...n},r){return n.problem!=="wrong-type"||n.wanted!=="a string"?!1:e.length===3&&e[0]==="metadata"&&e[1]==="annotations"&&typeof t!="object"?!0:typeof t=="boolean"&&!/^(true|false)$/i.test(r)}var wn,Jr=v(()=>{"use strict";E();wn=e=>e.name===""?`this ${e.kind}`:e.title});var Sf,Tf=v(()=>{"use strict";E();wf();me();Jr();Sf=T({id:"missing-field",summary:"A field is missing without which the API server refuses the object.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:"{where} of {title} has no `{field}`.",effect:'The API server refuses the {kind}: "{words}".',help:"Add `{field}`."}},check(e,t){let n=e.context.kustomized===!0;for(let{resource:r,violation:o}of e.violations()){if(o.problem!=="missing-field")continue;let{path:s,field:a,struct:i}=o;if(yf.has(`${i}.${a}`)||!n&&vf(r,s))continue;let c=s.length===0?r.keyAt("kind"):r.keyAt(...s),l=s.length===0?"The object":`\`${Y(s)}\``,p=bf(Y([...s,a]),i,a);t(c,"missing",{data:{where:l,title:wn(r),field:a,kind:r.kind,words:p}})}}})});function fa(e){return e.nodePorts().filter(({field:t,service:n})=>{let{type:r,headless:o,externalTrafficPolicy:s}=n.view;return o||S(n.name)||S(n.namespace)?!1:t==="nodePort"||r==="LoadBalancer"&&s==="Local"})}function If(e){let t=new Map;for(let n of e){let r=t.get(n.service);r?r.push(n):t.set(n.service,[n])}return[...t].sort(([n],[r])=>n.ordinal-r.ordinal).map(([,n])=>n)}var wi=v(()=>{"use strict";E()});function Af(e,t){let[n,r]=[e.service,t.service];if(n!==r)return ha(n,r)?void 0:"services";if(!e.port||!t.port)return"healthCheck";if(!(e.port.port===void 0||t.port.port===void 0)&&e.port.port!==t.port.port)return e.protocol===t.protocol?"ports":"protocol"}var ha,Rf,Cf=v(()=>{"use strict";E();or();wi();ha=(e,t)=>e.name===t.name&&e.namespace===t.namespace;Rf=T({id:"node-port-conflict",summary:"A node port is asked for twice.",severity:"error",evidence:"pair",since:"0.1.0",messages:{services:{text:'Node port {port} of Service "{service}" is already taken by Service "{other}".',effect:'The API server refuses the Service that comes second: "provided port is already allocated".',help:"Give one of the two another node port; protocols and namespaces make no difference."},ports:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"Give each port a node port of its own."},protocol:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"TCP and UDP may share a node port only where `port` is the same too: make the ports equal, or take two node ports."},healthCheck:{text:'`healthCheckNodePort: {port}` of Service "{service}" is also the nodePort of its port {first}.',effect:'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is already allocated".',help:"Give `healthCheckNodePort` a number of its own, or leave it out: one is allocated."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange,o=({port:c,protocol:l})=>`${c?.port}/${l}`,s=fa(e);if(!s.some(({number:c},l)=>c===s[l+1]?.number))return;let a=new Map;for(let c of If(s)){let l=new Map,p=[],d=!1;for(let m of c){let{number:u}=m;if(u<n||u>r){d=!0;continue}let f=[...a.get(u)??[],...l.get(u)??[]].find(g=>Af(g,m));f?(d=!0,i(f,m,p)):l.set(u,[...l.get(u)??[],m])}if(!d)for(let[m,u]of l)a.set(m,[...a.get(m)??[],...u])}function i(c,l,p){let{number:d,service:m,at:u}=l,f=Af(c,l);if(!f||f==="services"&&p.includes(d))return;p.push(d);let g=c.service,y=[{at:c.at,message:`${d} is taken here, by Service "${g.name}"`}];if(f==="services"){let b=k=>m.namespace===g.namespace?k.name:`${k.namespace}/${k.name}`,w=s.filter(k=>k.number===d).map(k=>k.service),P=s.filter(k=>k.number===d&&!ha(k.service,m)),x=P.filter((k,F)=>!ha(k.service,g)&&P.findIndex(W=>ha(W.service,k.service))===F);t(u,f,{data:{port:d,service:b(m),other:b(g)},related:[...y,...x.slice(0,4).map(k=>({at:k.at,message:`Service "${k.service.name}" asks for it, too`}))],...gn(e,g,m,w)&&{severity:"warning",suggestion:rr}})}else f==="healthCheck"?t(u,f,{data:{port:d,service:m.name,first:c.port?.port??""},related:y}):t(u,f,{data:{port:d,service:m.name,first:o(c),second:o(l)},related:y})}}})});var Nf,$f=v(()=>{"use strict";E();dt();Nf=T({id:"node-port-not-allowed",summary:"A Service asks for a node port that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{clusterIp:{text:'`nodePort: {port}` is set, but Service "{service}" is of type ClusterIP{implied}.',effect:"The API server refuses the Service: \"may not be used when `type` is 'ClusterIP'\".",help:"Write `type: NodePort`, or remove `nodePort` if only the cluster itself is to reach the Service."},externalName:{text:'`nodePort: {port}` has no effect: Service "{service}" is of type ExternalName.',effect:"The API server accepts the Service, but no node listens on the port: such a Service is a name in DNS.",help:"Remove `nodePort`, or make the Service one of type NodePort with a selector."},headless:{text:'Service "{service}" of type {type} has `clusterIP: None`.',effect:`The API server refuses the Service: "may not be set to 'None' for {type} services".`,help:"Remove `clusterIP: None`, or make a second, headless Service of type ClusterIP."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,headless:s}=n.view;if(r==="NodePort"||r==="LoadBalancer"){s&&t(n.at("spec","clusterIP"),"headless",{data:{service:n.name,type:r}});continue}if(r!=="ClusterIP"&&r!=="ExternalName"||r==="ClusterIP"&&yn(n).length>0)continue;let a=A(n.value,["spec","type"])!==void 0;for(let{nodePort:i,path:c}of o){if(i===void 0)continue;let l=n.at(...c,"nodePort"),p=a?[{at:n.at("spec","type"),message:`the type of Service "${n.name}" is set here`}]:[];if(r==="ExternalName")t(l,"externalName",{data:{service:n.name,port:i},related:p,severity:"warning"});else{let d=a?"":", for it names no type";t(l,"clusterIp",{data:{service:n.name,port:i,implied:d},related:p})}break}}}})});var Df,Ef=v(()=>{"use strict";E();wi();Df=T({id:"node-port-out-of-range",summary:"A Service asks for a node port outside the range of the cluster.",severity:"error",evidence:"local",since:"0.1.0",messages:{range:{text:'`{field}: {port}` of Service "{service}" is outside the node port range {range}.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}, or set `nodePortRange` in ingress-lint.yaml to the `--service-node-port-range` of the API server."},impossible:{text:'`{field}: {port}` of Service "{service}" is no port number at all; ports go from 1 to 65535.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange;for(let{number:o,field:s,service:a,port:i,at:c}of fa(e)){if(o>=n&&o<=r)continue;let l=o===i?.port?"is the Service port":o===i?.targetPort?"is the targetPort":"";t(c,o<1||o>65535?"impossible":"range",{data:{field:s,port:o,service:a.name,range:`${n}-${r}`},suggestion:l&&`${o} ${l}; a node port is a number of its own.`})}}})});function nS({view:e}){return e.ports.some(({port:t,name:n})=>t===80||t===443||/^(web|websecure|https?)$/.test(n??""))}var rS,Vf,Of=v(()=>{"use strict";E();Vn();rS=/(^|\.)(external-dns|alb\.ingress|service\.beta)\.|tailscale|metallb|cloudflare/,Vf=T({id:"node-port-without-target-group",summary:"A NodePort Service for clients is fed by no target group.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{unfed:{text:'Service "{service}" is of type NodePort ({nodePorts}), but no target group sends to it.',effect:"The nodes listen, but no traffic from outside comes in through the load balancer.",help:"Add its target group to `targetGroups` in ingress-lint.yaml, or make the Service one of type ClusterIP."}},check(e,t){let n=e.targetGroups().filter(({service:s})=>s!==void 0),[r]=n;if(!r)return;let o=new Set(n.map(({group:s})=>s.port));for(let s of e.all("Service")){let{type:a,ports:i,headless:c}=s.view;a!=="NodePort"||c||!nS(s)||n.some(({group:p})=>p.service.name===s.name&&p.service.namespace===s.namespace)||e.referrers(s).length>0||i.some(({nodePort:p})=>p!==void 0&&o.has(p))||[...s.annotations.keys()].some(p=>rS.test(p))||t(s.at("spec","type"),"unfed",{data:{service:s.name,nodePorts:sa(s)},related:[{at:r.group.at("service"),message:"the target groups that are declared feed other Services"}]})}}})});function oS(e){let t=pn(e);return t?.startsWith("must consist")?`a lowercase RFC 1123 label ${t}`:t}function Zr(e,t,n){if(/^\d+$/.test(e)&&ke(Number(e)))return`In quotes it is a name: write \`${t}: ${Number(e)}\` without quotes.`;let r=e.toLowerCase().replace(/[^a-z0-9]+/g,"-");return r!==e&&n(r)?`Did you mean "${r}"?`:void 0}var ga,Mf,Lf=v(()=>{"use strict";E();me();ga=e=>Je(e)===void 0,Mf=T({id:"port-name-invalid",summary:"A port has a name that the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{service:{text:'"{name}" cannot be the name of a port of Service "{service}".',effect:'The API server refuses the Service: "{problem}".',help:"Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name)."},targetPort:{text:'"{name}" of Service "{service}" cannot be the name of a targetPort.',effect:'The API server refuses the Service: "{problem}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},container:{text:'"{name}" cannot be the name of a port of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Use at most 15 lower-case letters, digits and hyphens, and at least one letter."},backend:{text:'"{name}" cannot be the name of a backend port of Ingress "{ingress}".',effect:'The API server refuses the Ingress: "{problem}".',help:"Refer to a port of the Service by its number, or by a name that is valid."},probe:{text:'"{name}" cannot be the name of a port in the {probe} of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Give the name of a port of the container, or a number without quotes."}},check(e,t){for(let r of e.all("Service"))for(let{name:o,port:s,targetPort:a,targetPortGiven:i,path:c}of r.view.ports){let l=o===void 0?void 0:oS(o);if(o!==void 0&&l!==void 0&&!S(o)&&t(r.at(...c,"name"),"service",{data:{service:r.name,name:o,problem:l},suggestion:Zr(o,"port",m=>pn(m)===void 0)}),typeof a!="string"||!i)continue;let p=Je(a);if(p===void 0||S(a)||s===void 0&&A(r.value,[...c,"port"])!==void 0)continue;let d={service:r.name};t(r.at(...c,"targetPort"),"targetPort",{data:{...d,name:a,problem:p},suggestion:Zr(a,"targetPort",ga)})}let n=r=>{let o=Je(r);return o===void 0||S(r)?void 0:o};for(let r of e.pods)for(let{name:o,ports:s,probes:a}of r.containers){for(let{name:i,path:c}of s){let l=i===void 0?void 0:n(i);i!==void 0&&l!==void 0&&t(r.owner.at(...c,"name"),"container",{data:{container:o,refused:oe(r),name:i,problem:l},suggestion:Zr(i,"containerPort",ga)})}for(let{type:i,handler:c,port:l,path:p}of a){let d=typeof l!="string"||c==="grpc"?void 0:n(l);typeof l=="string"&&d!==void 0&&t(r.owner.at(...p),"probe",{data:{container:o,refused:oe(r),name:l,problem:d,probe:i},suggestion:Zr(l,"port",ga)})}}for(let{from:r,port:o}of e.references({role:"backend",to:"Service"})){let s=o?.name;if(r.kind!=="Ingress"||!o||s===void 0)continue;let a=n(s);if(a===void 0)continue;let i=o.port?.port;t(o.at,"backend",{data:{ingress:r.name,name:s,problem:a},suggestion:i===void 0?Zr(s,"number",ga):`That port of the Service has the number ${i}.`})}}})});var aS,jf,Gf=v(()=>{"use strict";E();aS={readinessProbe:"the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.",livenessProbe:"the probe never checks anything, and a container that hangs is never restarted.",startupProbe:"the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs.",postStart:"the hook fails, and the container is killed and started again, over and over.",preStop:"the hook fails with an event, and the container is stopped without it."},jf=T({id:"probe-port-not-found",summary:"A probe names a port that its own container does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{absent:{text:'The {probe} of container "{container}" names port "{port}", which the container does not have; {ports}.',effect:"The API server accepts it, but the kubelet cannot find the port: {effect}",help:"Name a port of this very container, or give the number."},other:{text:'The {probe} of container "{container}" names port "{port}", which belongs to container "{other}".',effect:"A probe looks for names in its own container only: {effect}",help:"Give the number, which works for every container of the Pod, or move the probe."}},check(e,t){for(let{owner:n,containers:r}of e.pods)for(let o of r){if(o.probes.length===0||o.role==="init"||o.image===void 0)continue;let s=A(n.value,[...o.path,"ports"])??[];if(!(!Array.isArray(s)||o.ports.some(({name:a})=>a!==void 0&&S(a))))for(let{type:a,handler:i,port:c,path:l}of o.probes){if(typeof c!="string"||i==="grpc"||S(c))continue;let p=o.ports.flatMap(({name:b})=>b??[]);if(Je(c)!==void 0||p.some(b=>b.toLowerCase()===c))continue;let d={probe:a,container:o.name,port:c,effect:aS[a]},m=n.at(...l),u=a==="livenessProbe"||a==="preStop"?"warning":"error",f=r.flatMap(b=>b.ports.flatMap(w=>w.name===c?[{other:b,candidate:w}]:[]))[0];if(f){let b=f.candidate.containerPort;t(m,"other",{data:{...d,other:f.other.name},related:[{at:n.at(...f.candidate.path,"name"),message:`"${c}" is declared here`}],suggestion:b===void 0?void 0:`Its number is ${b}.`,severity:u});continue}let g=o.ports.map(({name:b,containerPort:w})=>w===void 0?b??"one without number":b===void 0?String(w):`${w} (${b})`),y=H(c,p);t(m,"absent",{data:{...d,ports:g.length===0?"it declares none":`its ports are ${g.join(", ")}`},related:[{at:n.keyAt(...o.path,"ports"),message:`the ports of "${o.name}"`}].slice(0,g.length),suggestion:y&&`Did you mean "${y}"?`,severity:u})}}}})});function Wf(){let e="admissionregistration.k8s.io/v1";return{served:[e],removed:{"admissionregistration.k8s.io/v1beta1":{gone:22,use:e,fields:"`sideEffects` and `admissionReviewVersions` are required there."}}}}function ba(e,t){return Pi(Pi(Bf,e)?.removed,t)}function Hf(e){return Pi(Bf,e)?.served}var Ff,sS,ya,kn,va,ki,Bf,Pi,_f,xi=v(()=>{"use strict";Ff="A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.",sS="`spec.selector` is required there, and cannot be changed later.",ya=e=>({served:["apps/v1"],removed:Object.fromEntries(e.map(t=>[t,{gone:16,use:"apps/v1",fields:sS}]))}),kn={served:["v1"]},va={served:["rbac.authorization.k8s.io/v1"],removed:{"rbac.authorization.k8s.io/v1beta1":{gone:22,use:"rbac.authorization.k8s.io/v1"},"rbac.authorization.k8s.io/v1alpha1":{gone:22,use:"rbac.authorization.k8s.io/v1"}}},ki=["extensions/v1beta1","apps/v1beta1","apps/v1beta2"],Bf={Ingress:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Ff},"extensions/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Ff}}},IngressClass:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1"}}},NetworkPolicy:{served:["networking.k8s.io/v1"],removed:{"extensions/v1beta1":{gone:16,use:"networking.k8s.io/v1"}}},EndpointSlice:{served:["discovery.k8s.io/v1"],removed:{"discovery.k8s.io/v1beta1":{gone:25,use:"discovery.k8s.io/v1",fields:"`topology` is `nodeName` and `zone` there."}}},PodDisruptionBudget:{served:["policy/v1"],removed:{"policy/v1beta1":{gone:25,use:"policy/v1",fields:"An empty `selector` selects every Pod of the namespace there."}}},CronJob:{served:["batch/v1"],removed:{"batch/v1beta1":{gone:25,use:"batch/v1"},"batch/v2alpha1":{gone:21,use:"batch/v1"}}},HorizontalPodAutoscaler:{served:["autoscaling/v2","autoscaling/v1"],removed:{"autoscaling/v2beta1":{gone:25,use:"autoscaling/v2",fields:"A metric has a `target` with a `type` there."},"autoscaling/v2beta2":{gone:26,use:"autoscaling/v2"}}},CustomResourceDefinition:{served:["apiextensions.k8s.io/v1"],removed:{"apiextensions.k8s.io/v1beta1":{gone:22,use:"apiextensions.k8s.io/v1",fields:"Every version has a structural `schema` there."}}},ValidatingWebhookConfiguration:Wf(),MutatingWebhookConfiguration:Wf(),Role:va,RoleBinding:va,ClusterRole:va,ClusterRoleBinding:va,Deployment:ya(ki),DaemonSet:ya(ki),ReplicaSet:ya(ki),StatefulSet:ya(["apps/v1beta1","apps/v1beta2"]),Job:{served:["batch/v1"]},Service:kn,Endpoints:kn,Pod:kn,ReplicationController:kn,ConfigMap:kn,Secret:kn,Namespace:kn,ServiceAccount:kn};Pi=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0;_f=new Set(["networking.k8s.io","discovery.k8s.io","rbac.authorization.k8s.io","apiextensions.k8s.io","admissionregistration.k8s.io","storage.k8s.io","coordination.k8s.io","scheduling.k8s.io","node.k8s.io","events.k8s.io","certificates.k8s.io"])});var Kf,qf=v(()=>{"use strict";E();xi();Kf=T({id:"removed-api-version",summary:"An object has an API version that Kubernetes no longer serves.",severity:"error",evidence:"local",since:"0.1.0",messages:{removed:{text:'{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml."}},check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion;for(let o of e.resources){let{kind:s,name:a,apiVersion:i}=o,c=ba(s,i);if(!c||n===1&&r<c.gone)continue;let{gone:l,use:p,fields:d}=c;t(o.at("apiVersion"),"removed",{data:{kind:s,name:a,version:i,gone:l},suggestion:`Use \`apiVersion: ${p}\`.${d===void 0?"":` ${d}`}`})}}})});var iS,Uf,zf=v(()=>{"use strict";E();pr();me();iS=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet","ReplicationController","Rollout"]),Uf=T({id:"restart-policy-not-allowed",summary:"A workload has a restartPolicy that its kind cannot have.",severity:"error",evidence:"local",since:"0.1.0",messages:{lasting:{text:"`restartPolicy: {value}` cannot stand in the Pod template of {owner}.",effect:'The API server refuses the {refused}: "{path}: Unsupported value: "{value}": supported values: "Always"".',help:"Remove `restartPolicy`: the Pods of a {kind} are always restarted. What is to run once is a Job."},job:{text:"The Pod template of {owner} has `restartPolicy: Always`.",effect:'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',help:"Write `restartPolicy: Never` or `restartPolicy: OnFailure`: what is always restarted never ends."},missing:{text:"The Pod template of {owner} has no `restartPolicy`.",effect:'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',help:"Add `restartPolicy: Never` or `restartPolicy: OnFailure`; the default, Always, is not for Jobs."}},check(e,t){for(let n of e.pods){let{owner:r}=n,o=h(n.spec,"restartPolicy"),{kind:s}=r;if(s==="Job"||s==="CronJob"){if(r.group!=="batch")continue;let a=o==null||o==="";if(!a&&o!=="Always")continue;let i=[...n.path,"spec","restartPolicy"],c={owner:r.title,kind:s,path:le(n,i)};a?On(n)&&n.containers.some(jt)&&t(r.keyAt(...n.path,"spec"),"missing",{data:c}):t(r.at(...i),"job",{data:c})}else if((o==="Never"||o==="OnFailure")&&iS.has(s)&&kt(n)){let a=[...n.path,"spec","restartPolicy"];t(r.at(...a),"lasting",{data:{owner:r.title,value:o,kind:s,refused:oe(n),path:le(n,a)}})}}}})});function Yr(e){let t=[...e].map(([n,r])=>`${n}=${r}`).join(", ");return t===""?"none":t}function Pn(e){return e.owner.keyAt(...e.path,"metadata","labels")}function wa({labels:e},t){if(e.size<=4)return Yr(e);let n=[...e].filter(([r,o])=>t.has(r)||[...t.values()].includes(o));return n.length===0?Yr([...e].slice(0,4)):Yr(n)}var Qr=v(()=>{"use strict"});function Si({group:e,kind:t}){return t==="Rollout"?e==="argoproj.io":t==="ReplicationController"?e==="":lS.has(t)&&(e==="apps"||e==="extensions")}function cS(e,t,n){return t==="Exists"?`${e} to exist`:t==="DoesNotExist"?`${e} not to exist`:`${e} ${t==="In"?"in":"not in"} (${n.join(", ")})`}function ka(e){if(!Si(e))return[];let{selector:t,template:n}=e.view;if(!t||!n)return[];let{labels:r}=n,o=(i,c)=>[i,r.get(i)??"",...c].some(S)||n.labelsUnreadable,s=[];for(let[i,c]of t.matchLabels){if(r.get(i)===c||o(i,[c]))continue;let p=e.kind==="ReplicationController"?e.at("spec","selector",i):e.at("spec","selector","matchLabels",i);s.push({key:i,wanted:`${i}=${c}`,value:c,found:r.get(i),at:p})}let a=["spec","selector","matchExpressions"];return D(A(e.value,a)).forEach((i,c)=>{let l=$(h(i,"key")),p=$(h(i,"operator")),d=D(h(i,"values")).filter(u=>typeof u=="string");if(l===void 0||p===void 0||o(l,d)||d.length===0&&(p==="In"||p==="NotIn")||en(l)!==void 0||ks(r,{key:l,operator:p,values:d}))return;let m=e.at(...a,c,d.length>0?"values":"key");s.push({key:l,wanted:cS(l,p,d),value:void 0,found:r.get(l),at:m})}),s}var lS,Ti=v(()=>{"use strict";E();_r();lS=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"])});function dS(e){if(!O(e))return!1;let t=h(e,"matchLabels"),n=h(e,"matchExpressions"),r=o=>o==null||O(o)&&Object.keys(o).length===0;return r(t)&&(r(n)||Array.isArray(n)&&D(n).length===0)}function Ii({kind:e,group:t}){return t==="argoproj.io"?"Argo Rollouts marks the Rollout as invalid and makes no Pods":`The API server refuses the ${e}`}function mS({kind:e}){return e==="StatefulSet"||e==="DaemonSet"?e.toLowerCase():"deployment"}function Jf({labels:e}){return`spec.template.metadata.labels: Invalid value: ${e.size===0?"null":JSON.stringify(Object.fromEntries(e))}: \`selector\` does not match template \`labels\``}var pS,Zf,Yf=v(()=>{"use strict";E();Qr();Ti();pS=["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Rollout"];Zf=T({id:"selector-template-mismatch",summary:"The selector of a workload does not match the labels of its own Pods.",severity:"error",evidence:"local",since:"0.1.0",messages:{label:{text:"The selector of {workload} asks for {wanted}, but its Pod template has {found}.",effect:'{refusal}: "{words}".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},several:{text:"The selector of {workload} asks for labels that its Pod template has not: {wanted}.",effect:'{refusal}: "{words}".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},missing:{text:"{workload} has no selector.",effect:'{refusal}: "{words}".',help:"Add a `selector` with `matchLabels` that the Pod template has."},empty:{text:"The selector of {workload} is empty.",effect:'{refusal}: "empty selector is invalid for {type}".',help:"Add `matchLabels` that the Pod template has."}},check(e,t){for(let n of pS)for(let r of e.all(n)){let{template:o}=r.view;if(!o||!Si(r))continue;let s=r.title,a=A(r.value,["spec","selector"]),i=o.labels.size>0&&o.containers.length>0;if(a==null&&r.apiVersion==="apps/v1"){let y=a===null?r.keyAt("spec","selector"):r.keyAt("spec");i&&t(y,"missing",{data:{workload:s,refusal:Ii(r),words:n==="DaemonSet"?Jf(o):"spec.selector: Required value"}});continue}if(dS(a)&&r.apiVersion==="apps/v1"&&i){t(r.keyAt("spec","selector"),"empty",{data:{workload:s,refusal:Ii(r),type:mS(r)}});continue}let c=ka(r),[l,p]=c;if(!l)continue;let d=[{at:Pn(o),message:"the labels of the Pod template"}],m={workload:s,refusal:Ii(r),words:Jf(o)};if(p){let y=c.map(b=>b.wanted).join(", ");t(r.keyAt("spec","selector"),"several",{data:{...m,wanted:y},related:d});continue}let u=l.found===void 0?`no label "${l.key}"`:`${l.key}=${l.found}`,f=l.found===void 0?H(l.key,o.labels.keys()):void 0,g={at:r.at(...o.path,"metadata","labels",l.key),message:`${u} is here`};t(l.at,"label",{data:{...m,wanted:l.wanted,found:u},related:l.found===void 0?d:[g],suggestion:f&&`The template has the label "${f}".`})}}})});var Qf,Xf=v(()=>{"use strict";E();En();Qf=T({id:"service-account-not-found",summary:"A workload names a ServiceAccount that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{pod:{text:'ServiceAccount "{account}" is not defined in namespace "{namespace}".',effect:'The API server refuses the Pod: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',help:'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.'},workload:{text:'ServiceAccount "{account}" is not defined in namespace "{namespace}".',effect:'The API server accepts the {kind}, but not one Pod is made; only an event tells why: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',help:'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.'}},check(e,t){for(let n of e.references({role:"service-account"})){if(n.state!=="absent")continue;let{from:r,name:o,namespace:s,at:a,open:i}=n,{suggestion:c,related:l}=nt(e,n),p={account:o,namespace:s,kind:r.kind};t(a,r.kind==="Pod"?"pod":"workload",{data:p,suggestion:c,related:l,open:i})}}})});var eh,th=v(()=>{"use strict";E();En();eh=T({id:"service-not-found",summary:"A route or a target group names a Service that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{backend:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.",help:'Name a Service of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'},targetGroup:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The target group is left without targets: the load balancer refuses every connection of its listener.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},configGroup:{text:'Service "{service}", which the target group feeds, is not defined in namespace "{namespace}".',effect:"Nothing answers on the port of the target group: all its targets are unhealthy, and connections fail.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},rollout:{text:'Service "{service}" of the Rollout is not defined in namespace "{namespace}".',effect:"Argo Rollouts marks the Rollout as degraded and does not roll out.",help:"Define the Service, or declare it under `externals` if it lives elsewhere."}},check(e,t){let n={backend:"backend","target-group":"targetGroup","rollout-service":"rollout"},r=new Map;for(let o of e.references({to:"Service"})){if(!Object.hasOwn(n,o.role)||o.state!=="absent")continue;let{from:s,role:a,name:i}=o;if(a==="backend"&&pn(i)!==void 0)continue;let c=[s.kind,s.namespace,s.name,a,i].join("/"),l=r.get(c);l?l.push(o):r.set(c,[o])}for(let[o,...s]of r.values()){let{name:a,namespace:i,open:c,role:l}=o,{suggestion:p,related:d}=nt(e,o);t(o.at,n[l],{data:{service:a,namespace:i},suggestion:p,related:[...d,...s.map(({at:m})=>({at:m,message:"named again here"}))],open:c})}for(let{group:o,state:s,open:a}of e.targetGroups()){if(s!=="absent")continue;let{name:i,namespace:c}=o.service,{suggestion:l,related:p}=nt(e,{kind:"Service",namespace:c,name:i});t(o.at("service"),"configGroup",{data:{service:i,namespace:c},suggestion:l,related:p,open:a})}}})});function nh(e){return e.view.ports.map(({port:n,name:r})=>r===void 0?String(n):`${n} (${r})`).join(", ")}function uS(e,t,n){let{ports:r}=t.view,o=typeof n=="number"?n:/^\d+$/.test(n)?Number(n):void 0;if(typeof n=="string"&&o!==void 0&&r.some(a=>a.port===o))return`"${n}" in quotes is a port name; write \`number: ${o}\` without quotes.`;for(let a of r){let i=`the Service port is ${a.port}${a.name===void 0?"":` (${a.name})`}.`;if(o!==void 0&&a.nodePort===o)return`${o} is the nodePort; ${i}`;if(a.targetPort===n||o!==void 0&&a.targetPort===o)return`${typeof n=="number"?n:`"${n}"`} is the targetPort, the container's side; ${i}`}for(let{port:a,endpoints:i}of e.ports(t))for(let{declared:c}of i){if(c?.port.containerPort===o&&o!==void 0)return`${o} is the container port; the Service port is ${a.port}.`;if(typeof n=="string"&&c?.port.name===n)return`"${n}" is the name of the container port; the Service port is ${a.name??a.port}.`}if(typeof n=="number"){let[a,i]=r;return!a&&A(t.value,["ports"])!==void 0?"Move `ports` of the Service into its `spec`.":a&&!i?`The only port of the Service is ${a.port}.`:void 0}let s=r.find(a=>a.name?.toLowerCase()===n.toLowerCase());return s?`Did you mean "${s.name}"? Port names are lower case.`:void 0}var rh,oh=v(()=>{"use strict";E();rh=T({id:"service-port-not-found",summary:"A route or a target group asks for a port that the Service does not have.",severity:"error",evidence:"pair",since:"0.1.0",messages:{number:{text:'Service "{service}" has no port {port}; {ports}.',effect:"{effect}",help:"Give the number or the name of a Service port."},name:{text:'Service "{service}" has no port named "{port}"; {ports}.',effect:"{effect}",help:"Give the name or the number of a Service port."}},check(e,t){for(let{from:n,port:r,target:o,role:s}of e.references({to:"Service"})){if(r?.state!=="absent"||!o)continue;let a=o,{ports:i,headless:c,type:l,selector:p}=a.view;if(i.length===0&&!c&&l!=="ExternalName"&&p)continue;let d=r.number??r.name??"";if(n.kind==="Ingress"&&typeof d=="string"&&Je(d)!==void 0)continue;let m=[a.view.ports.length>0?{at:a.keyAt("spec","ports"),message:`Service "${a.name}" has the ports ${nh(a)}`}:A(a.value,["ports"])===void 0?{at:a.at("metadata","name"),message:`Service "${a.name}" is defined here`}:{at:a.keyAt("ports"),message:"these ports stand beside `spec`, where nothing reads them"}],u=a.view.ports.length===0?"it has no ports":`its ports are ${nh(a)}`,f=s==="target-group"?"The AWS Load Balancer Controller cannot find the port and deregisters every target.":"The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.";t(r.at,typeof d=="number"?"number":"name",{data:{service:a.name,port:d,ports:u,effect:f},suggestion:uS(e,a,d),related:m})}}})});function Ai(e){for(let t of[e.labels.keys(),e.annotations.keys()])for(let n of t)if(fS.some(r=>n.startsWith(r)))return!0;return[...e.labels.values()].some(t=>t==="patroni"||t==="spilo")}function hS(e,t){return/^(vault|openbao)-/.test(e)?!0:/(^|[-./_])(role|leader|master|primary|active|instance-?role)$/i.test(e)&&/^(true|false|yes|leader|master|primary|active|standby|replica|secondary|slave|follower|readonly|read-only|rw|ro)$/i.test(t)}function yS(e,t){let n=e.view.selector??new Map;if(n.has("istio")&&!t.some(r=>r.labels.has("istio")))return!0;for(let r of n.keys()){let o=ah(r);if(o===void 0||gS.has(o)||t.some(a=>vS(a,e,r)))continue;let s=t.flatMap(a=>[...a.labels.keys()]);if(!s.some(a=>ah(a)===o)&&H(r,s)===void 0)return!0}return!1}function vS(e,t,n){if(e.namespace!==t.namespace)return!1;if(e.owner.name===t.name)return!0;let r=s=>s.slice(s.indexOf("/")+1),o=t.view.selector?.get(n);return[...e.labels].some(([s,a])=>a===o&&(r(s)===r(n)||sh.has(r(s))&&sh.has(r(n))))}function wS(e,t,n){return e.resources.some(r=>r.definition!==void 0||r.namespace!==t?!1:bS.some(o=>{let s=A(r.value,o);return O(s)&&[...n].every(([a,i])=>h(s,a)===i)}))}function kS(e){return D(h(e.value,"rules")).some(t=>{let n=D(h(t,"resources")),r=D(h(t,"verbs"));return["pods","*"].some(o=>n.includes(o))&&["patch","update","*"].some(o=>r.includes(o))})}function PS(e,t){let{owner:n,namespace:r}=t;if(!xS.has(n.kind)||e.hidden(r)!=="no"||[...t.labels].some(a=>a.some(i=>/patroni|spilo|vault|openbao/.test(i))))return!0;let o=$(A(n.value,[...t.path,"spec","serviceAccountName"]))??"default",s=o==="default";for(let a of e.resources)if(a.group==="rbac.authorization.k8s.io"){if((a.kind==="ClusterRole"||a.namespace===r)&&kS(a))return!0}else a.kind==="ServiceAccount"&&(s||=a.namespace===r&&a.name===o);return!s}function ih(e,t){let{namespace:n,view:r}=t,o=r.selector??new Map;if(S(n)||Ai(t)||yS(t,e.pods)||wS(e,n,o))return"likely";let s=e.pods.filter(a=>a.namespace===n&&[...o].every(([i,c])=>a.labels.get(i)===c||!a.labels.has(i)&&hS(i,c)));return s.length===0?"no":s.some(a=>PS(e,a))?"likely":"hardly"}var fS,gS,ah,sh,bS,xS,Ri=v(()=>{"use strict";E();fS=["control-plane.alpha.kubernetes.io/leader","multicluster.x-k8s.io/","multicluster.kubernetes.io/","multicluster.linkerd.io/","mirror.linkerd.io/","service.cilium.io/","io.cilium/","submariner.io/","consul.hashicorp.com/","tailscale.com/","skupper.io/","internal.skupper.io/","liqo.io/","karmada.io/","kube-vip.io/","gluster.kubernetes.io/","serving.knative.dev/","flagger.app/","getambassador.io/","patroni","spilo-role"];gS=new Set(["app.kubernetes.io","kubernetes.io","k8s.io","helm.sh"]),ah=e=>e.includes("/")?e.slice(0,e.indexOf("/")):void 0;sh=new Set(["app","application","component","k8s-app","name","run","service"]);bS=[["spec","template","metadata","labels"],["spec","metadata","labels"],["spec","labels"]];xS=new Set(["Deployment","ReplicaSet","StatefulSet"])});function lh(e,t){let n=[...(e.view.selector??new Map).keys()],[r,o]=t?t.failing:n.map(a=>({key:a,found:""}));if(!r||o)return e.keyAt("spec","selector");let s=r.found===void 0?"keyAt":"at";return e[s]("spec","selector",r.key)}function Ci(e,t){return t.namespace===e.settings.namespace&&$(A(t.value,["metadata","namespace"]))===void 0}function ch({pod:e},t,n){for(let[r,o]of e.labels)if(o===n)return r;return H(t,e.labels.keys())}function dr(e,t){let[n,r]=e.length<t.length?[e,t]:[t,e];return H(e,[t])!==void 0||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function ph(e){let[t,n]=e?.failing??[];return e?.onObject===!0||!!t&&!n&&t.found!==void 0&&dr(t.wanted,t.found)}var Ni=v(()=>{"use strict";E()});var dh,mh=v(()=>{"use strict";E();Ri();Qr();Ni();bn();Ti();dh=T({id:"service-selects-no-pod",summary:"The selector of a Service matches the Pods of no workload.",severity:"error",evidence:"absent",since:"0.1.0",messages:{value:{text:'Service "{service}" selects no Pod: the Pods of {workload} have {key}={found}, not {key}={wanted}.',effect:"{effect}",help:"Make the label in the selector and in the Pod template the same."},key:{text:'Service "{service}" selects no Pod: the Pods of {workload} have no label "{key}".',effect:"{effect}",help:"Take the label out of the selector, or add it to the Pod template; every entry of a selector must match."},object:{text:'Service "{service}" selects no Pod: {workload} has the labels {labels} itself, but its Pod template has not.',effect:"{effect}",help:"Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them."},namespace:{text:'Service "{service}" selects no Pod: {workload} with the labels {labels} is in namespace "{other}", not in "{namespace}".',effect:"{effect}",help:"Put both into one namespace: a Service selects Pods of its own namespace only."},none:{text:'Service "{service}" selects no Pod: no workload in namespace "{namespace}" has the labels {labels}.',effect:"{effect}",help:"Use labels that the Pod template of the workload has, or declare the Pods under `externals` if they are made elsewhere."}},check(e,t){for(let n of e.all("Service")){let{selector:r}=n.view;if(!r||e.selects(n).state!=="none")continue;let o=ih(e,n);if(o==="likely")continue;let s=o==="hardly",a=e.nearestPods(n),i=a&&!a.otherNamespace?ka(a.pod.owner):[];if(a?.failing.some(({key:x})=>i.some(k=>k.key===x))||n.namespace==="kube-system"&&!ph(a))continue;let c=e.pods.some(({namespace:x,owner:k})=>x===n.namespace&&k.changeable),l=lh(n,a),p=Yr(r),d={service:n.name,effect:na(e,n)};if(!a){c||t(l,"none",{data:{...d,namespace:n.namespace,labels:p},open:!0});continue}let{pod:m,failing:u}=a,f=m.owner.title,g=wa(m,r),y=[{at:Pn(m),message:`the Pods of ${f} have the labels ${g}`}],[b,w]=u,P=m.owner.name===n.name;if(a.otherNamespace){if(S(m.namespace))continue;let x=Ci(e,n)||Ci(e,m.owner)||!e.pods.some(k=>k.namespace===n.namespace);t(l,"namespace",{data:{...d,workload:f,labels:p,other:m.namespace,namespace:n.namespace},related:y,open:x})}else if(a.onObject)t(l,"object",{data:{...d,workload:f,labels:p},related:y});else if(b&&!w&&b.found===void 0){let x=ch(a,b.key,b.wanted),k=x&&`Did you mean "${x}"?`;t(l,"key",{data:{...d,workload:f,key:b.key},related:y,suggestion:k,open:s})}else if(b&&!w&&b.found!==void 0&&(P||dr(b.wanted,b.found))){let{key:x,found:k,wanted:F}=b,W=dr(F,k)?`Did you mean "${k}"?`:void 0;t(l,"value",{data:{...d,workload:f,key:x,found:k,wanted:F},related:y,suggestion:W})}else c||t(l,"none",{data:{...d,namespace:n.namespace,labels:p},related:y,open:s})}}})});function uh(e,t){if(!O(e)||t&&$(h(e,"image"))===void 0)return!1;let n=h(e,"ports");return n==null?!0:Array.isArray(n)&&n.every(r=>{if(!O(r))return!1;let{name:o,containerPort:s}=r;return![o,s].some(a=>typeof a=="string"&&S(a))})}function xn(e){if(e.injected)return!1;let t=h(A(e.owner.value,e.path),"spec"),n=D(h(t,"containers")),r=h(t,"initContainers")??[];return n.length===0||!Array.isArray(r)?!1:n.every(o=>uh(o,!0))&&r.every(o=>uh(o,!1))}function tn({owner:e}){if(e.kind==="Job"||e.kind==="CronJob")return!0;if(e.kind!=="Pod")return e.view.replicas===0;let t=A(e.value,["spec","restartPolicy"]);return t==="Never"||t==="OnFailure"||e.annotations.has("helm.sh/hook")}function nn(e){return e.containers.flatMap(t=>t.role==="init"?[]:t.ports)}function mr(e){let t=new Set;for(let n of e)for(let{name:r,containerPort:o,protocol:s}of nn(n)){if(o===void 0)continue;let a=s==="TCP"?String(o):`${o}/${s}`;t.add(r===void 0?a:`${a} (${r})`)}return t.size===0?"none":[...t].join(", ")}var Mn=v(()=>{"use strict";E()});function Xr(e,t){return typeof e=="string"?t.test(e):typeof e=="number"?t.test(String(e)):Array.isArray(e)?e.some(n=>Xr(n,t)):O(e)&&Object.entries(e).some(([n,r])=>!SS.has(n)&&Xr(r,t))}function*$i(e){if(Array.isArray(e))for(let t of e)yield*$i(t);if(O(e))for(let[t,n]of Object.entries(e)){let r=t.startsWith("configMap")?h(n,"name"):void 0;typeof r=="string"&&(yield r),yield*$i(n)}}function Pa(e,t,n){let r=new RegExp(`(?<![\\d.])${n}(?![\\d.]\\d|\\d)`),o=A(t.owner.value,t.path);if(Xr(h(o,"spec"),r)||Xr(A(o,["metadata","annotations"]),r))return!0;for(let s of $i(h(o,"spec"))){let a=e.get("ConfigMap",t.namespace,s);if(!a||Xr(h(a.value,"data"),r))return!0}return!1}var SS,Di=v(()=>{"use strict";E();SS=new Set(["ports","image","resources","containerPort","nodePort"])});function Gt(e){let t=[...new Set(e.map(s=>s.owner.title))],n=t.length>4?t.slice(0,3):t,r=t.length-n.length,o=r>0?`${r} more`:n.pop();return n.length===0?o??"":`${n.join(", ")} and ${o}`}var eo=v(()=>{"use strict"});function fh(e){return JSON.stringify(e.containers.map(({path:t,image:n})=>{let r=A(e.owner.value,t);return[n?.replace(/[:@][^/]*$/,""),h(r,"command"),h(r,"args")]}))}function TS({port:e,endpoints:t}){let n=t.flatMap(({pod:a,declared:i})=>i&&!tn(a)?[a]:[]);if(typeof e.targetPort!="number"||n.length===0)return{serving:[],others:[]};let r=new Set(n.map(fh)),o=new Set(n.map(({owner:a})=>a.title)),s=t.flatMap(({pod:a,declared:i})=>{let c=o.has(a.owner.title)||A(a.owner.value,["metadata","ownerReferences"])!==void 0;return i||c||!xn(a)||r.has(fh(a))?[]:[a]});return{serving:n,others:s}}var hh,gh=v(()=>{"use strict";E();Mn();Qr();Di();eo();hh=T({id:"service-selects-several-workloads",summary:"A Service selects Pods of several workloads, and some do not serve its port.",severity:"warning",evidence:"pair",recommended:!1,since:"0.1.0",messages:{port:{text:'Service "{service}" also selects the Pods of {others}, which {declare} port {target}.',effect:"A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.",help:"Add a label to the selector that only the Pods of {serving} have."},job:{text:'Service "{service}" also selects the Pods of {others}.',effect:"While a Pod of it runs, a part of the requests to port {target} reaches it and is refused.",help:"Add a label to the selector that only the Pods of {serving} have."}},check(e,t){for(let n of e.all("Service")){let{pods:r}=e.selects(n);if(r.length<2||n.view.headless||n.view.selectorUnreadable||r.some(({owner:s})=>s.kind==="Rollout"))continue;let o=n.keyAt("spec","selector");for(let s of e.ports(n)){let{serving:a,others:i}=TS(s),c=s.port.targetPort??"",l=i.filter(y=>typeof c!="number"||!Pa(e,y,c)),p=l.filter(tn),d=l.filter(y=>!tn(y)),m=d.length>0?d:p;if(m.length===0)continue;let u={service:n.name,target:c,serving:Gt(a),others:Gt(m)},f=m.slice(0,3).map(y=>({at:Pn(y),message:`${y.owner.title} has these labels too`})),g=m.some(y=>nn(y).length>0);d.length>0?t(o,"port",{data:{...u,declare:g?"declare other ports but not":"do not declare"},related:f}):t(o,"job",{data:u,related:f});break}}}})});function yh(e,t){return e.context.broken.some(({file:n,start:r,end:o})=>n.text.slice(r,o).includes(t))}var vh=v(()=>{"use strict"});function IS(e){return D(h(e.value,"rules")).some(t=>{let n=D(h(t,"resources")),r=D(h(t,"verbs"));return(n.includes("endpoints")||n.includes("endpointslices"))&&["create","update","patch","*"].some(o=>r.includes(o))})}function AS({kind:e,value:t,namespace:n},r,o){let s=h(t,"spec");return e==="VirtualService"?D(h(s,"hosts")).some(a=>a===r&&n===o||typeof a=="string"&&(a===`${r}.${o}`||a.startsWith(`${r}.${o}.svc`))):n!==o?!1:e==="TrafficSplit"?h(s,"service")===r:D(h(s,"parentRefs")).some(a=>h(a,"kind")==="Service"&&h(a,"name")===r)}function bh(e,t){let{name:n,namespace:r}=t;return r==="default"&&n==="kubernetes"||r==="kube-system"||e.hidden(r)==="here"||Ai(t)?!0:e.resources.some(o=>o.group==="rbac.authorization.k8s.io"?(o.kind==="ClusterRole"||o.namespace===r)&&IS(o):o.kind==="ServiceImport"||o.kind==="Canary"?o.namespace===r&&(o.name===n||$(A(o.value,["spec","targetRef","name"]))===n):AS(o,n,r))}var wh=v(()=>{"use strict";E();Ri()});var kh,Ph=v(()=>{"use strict";E();vh();wh();Br();Ni();bn();kh=T({id:"service-without-endpoints",summary:"A Service has neither a selector nor endpoints of its own.",severity:"error",evidence:"absent",since:"0.1.0",messages:{none:{text:'Service "{service}" has no selector, and no EndpointSlice belongs to it.',effect:"{effect}",help:'Add a `selector`, or an EndpointSlice with the label `kubernetes.io/service-name: {service}` in namespace "{namespace}".'}},check(e,t){for(let r of e.all("Service")){let{name:o,namespace:s,view:a}=r;if(e.selects(r).state!=="manual"||e.manualEndpoints(r).length>0)continue;let{externals:i,completeness:c}=e.settings;if(ut(h(r.value,"spec"),Ye.service,"selector")||c==="open"||a.headless||a.ports.length===0||o===""||[o,s,a.type].some(S)||yh(e,o)||i.some(b=>["Pod","Endpoints","EndpointSlice"].some(w=>b.matches(w,s,o)))||r.view.selectorUnreadable||bh(e,r))continue;let l=A(r.value,["spec"]),p=O(l)?Object.keys(l):[],d=H("selector",p.filter(b=>O(A(l,[b])))),m=e.all("EndpointSlice").find(b=>b.namespace===s&&n(b.name,o)),u=b=>e.get("Service",s,b)!==void 0,f=e.all("Endpoints").find(b=>b.namespace===s&&!u(b.name)&&dr(o,b.name)),g=e.all("Endpoints").find(b=>b.name===o)??e.all("EndpointSlice").find(b=>b.view.serviceName===o),y=p.includes("selector")?r.keyAt("spec","selector"):d!==void 0?r.keyAt("spec",d):r.at("metadata","name");t(y,"none",{data:{service:o,namespace:s,effect:na(e,r)},open:c==="auto"&&!d&&!m&&!f&&!g&&!e.pods.some(b=>b.namespace===s),...d!==void 0?{suggestion:`Did you mean "selector"? "${d}" is no field of a Service.`}:m?{suggestion:`EndpointSlice "${m.name}" says that it belongs to ${m.view.serviceName===void 0?"no Service":`Service "${m.view.serviceName}"`}.`,related:[{at:m.at("metadata","name"),message:`${m.title} is here`}]}:f?{suggestion:`Endpoints must have the name of the Service; these are called "${f.name}".`,related:[{at:f.at("metadata","name"),message:`${f.title} is here`}]}:g?{suggestion:`${g.title} is in namespace "${g.namespace}".`,related:[{at:g.at("metadata","name"),message:`${g.title} is here`}]}:{}})}function n(r,o){return r===o||r.startsWith(`${o}-`)||H(o,[r])!==void 0}}})});var xh,Sh=v(()=>{"use strict";E();En();Qr();xh=T({id:"stateful-set-service-not-found",summary:"The governing Service of a StatefulSet is missing or selects other Pods.",severity:"warning",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Service "{service}", which {workload} names as its `serviceName`, is not defined in namespace "{namespace}".',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Add a headless Service (`clusterIP: None`) of that name which selects the Pods, or name the one that does."},others:{text:'Service "{service}", which {workload} names as its `serviceName`, does not select its Pods.',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Name the Service that selects the Pods of this StatefulSet."}},check(e,t){for(let n of e.references({role:"governing-service",to:"Service"})){let{from:r,name:o,namespace:s,target:a,state:i,open:c,at:l}=n,p={service:o,workload:r.title,pod:`${r.name}-0.${o}.${s}.svc`};if(i==="absent"){let{candidate:g,...y}=nt(e,n),b=g?.why!=="kind";if(!b&&e.settings.completeness==="open")continue;let P=![...e.all("Service"),...e.pods.map(({owner:x})=>x)].some(x=>x!==r&&x.namespace===s);t(l,"missing",{...b?y:{},data:{...p,namespace:s},open:c,...P&&{severity:"note"}});continue}if(i!=="present"||!a)continue;let d=a,m=e.selects(d),u=e.pods.find(g=>g.owner===r),{selector:f}=d.view;m.state!=="pods"||!u||!f||m.pods.includes(u)||d.view.selectorUnreadable||u.labelsUnreadable||m.maybeMore||t(l,"others",{data:p,severity:"note",related:[{at:d.keyAt("spec","selector"),message:`the selector of ${d.title}`},{at:Pn(u),message:`the Pods of ${r.title} have the labels ${wa(u,f)}`}]})}}})});function CS({value:e}){let t=$(h(e,"apiVersion")),n=$(h(e,"kind"));if(t===void 0==(n===void 0)||$(A(e,["metadata","name"]))===void 0)return;let r=o=>O(h(e,o))||Array.isArray(h(e,o));if(["spec","data","stringData","subsets","endpoints"].some(r))return t!==void 0&&n===void 0?/^([a-z0-9.-]+\/)?v\d\w*$/.test(t)?"kind":void 0:n!==void 0&&t===void 0&&RS.has(n)?"apiVersion":void 0}var RS,Th,Ih=v(()=>{"use strict";E();RS=new Set("Service Ingress IngressClass Deployment StatefulSet DaemonSet Pod ReplicaSet Job CronJob ConfigMap Secret Namespace Endpoints EndpointSlice IngressRoute Middleware TargetGroupBinding Rollout".split(" "));Th=T({id:"syntax-error",summary:"A manifest cannot be read, or has no kind or apiVersion.",severity:"error",evidence:"local",since:"0.1.0",messages:{unreadable:{text:"The document cannot be read: {problem}.",effect:"Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.",help:"Correct the text at this place."},"no-kind":{text:'The object "{name}" has no `{field}`.',effect:'Programs that apply it refuse the file ("{field} not set"), and the object is not checked here.',help:"Add `{field}` at the top of the document."}},check(e,t){for(let n of e.context.broken)t({document:n,path:[],part:"value"},"unreadable",{data:{problem:n.problem?.message??"the text is no YAML"}});if(!e.context.kustomized)for(let n of e.context.documents){let r=CS(n);if(r===void 0)continue;let s=(O(n.value)?Object.keys(n.value):[]).find(i=>i!==r&&i.toLowerCase()===r.toLowerCase());t(s===void 0?{document:n,path:[],part:"value"}:{document:n,path:[s],part:"key"},"no-kind",{data:{name:$(A(n.value,["metadata","name"]))??"",field:r},suggestion:s===void 0?void 0:`Field names are read by the letter: write "${r}" for "${s}".`})}}})});function Rh(e,t){return e.pods.some(({containers:n,hostNetwork:r})=>{let o=n.flatMap(s=>s.ports);return r&&o.length===0?!0:o.some(s=>s.hostPort===t||r&&s.containerPort===t)})}function Ei(e,t){let{state:n,pods:r}=e.selects(t);return t.view.externalTrafficPolicy==="Local"&&n==="pods"&&r.every(s=>s.owner.kind!=="DaemonSet")}function Ch(e,t,n){let{ports:r}=e.view;return r.find(s=>s.port===t&&s.targetPort!==t)?`${t} is the Service port, on which only the cluster's own addresses answer.`:n.includes(t)?`${t} is the container port, on which only the Pods answer.`:void 0}function Nh(e,t){let{type:n,externalTrafficPolicy:r,healthCheckNodePort:o}=t.view;if(n==="LoadBalancer"&&r==="Local"&&o===void 0)return{service:t,field:"healthCheckNodePort"};let s=e.all("Service").find(a=>ir(a)&&a.view.ports.some(i=>oa(a,i)));return s&&{service:s,field:"nodePort"}}var Ah,$h=v(()=>{"use strict";Vn();Ah=[10256,10250,22]});function to(e,t){let{state:n,pods:r,maybeMore:o}=e.selects(t);if(n!=="pods"&&n!=="external"&&n!=="unknown")return;let s=r.flatMap(p=>p.containers.flatMap(d=>d.role==="init"?[]:d.ports.flatMap(m=>m.containerPort??[]))),a=e.ports(t),i=t.view.ports.flatMap(({targetPort:p})=>typeof p=="number"?[p]:[]),c=a.flatMap(({endpoints:p})=>p.map(d=>d.port)),l=a.every(({endpoints:p})=>p.length===r.length);return{numbers:[...new Set([...i,...c,...s])].sort((p,d)=>p-d),sure:n==="pods"&&!o&&l&&r.every(xn)}}var Vi=v(()=>{"use strict";Mn()});function $S(e,t,n,r){let{group:o,port:s}=n,{port:a,at:i}=ti(o),c={group:o.name,port:a,service:r.name},l={at:r.at("spec","externalTrafficPolicy"),message:`Service "${r.name}" keeps traffic on the node`};if(!ir(r))return;let p=e.nodePorts().filter(({number:b})=>b===a),d=p.map(b=>({at:b.at,message:`${a} is for UDP here`})),m=p.length>0&&p.every(({protocol:b})=>b==="UDP");if(a===o.port){if(!s||lr(e,r,o))return;m&&(o.protocol==="UDP"||o.protocol==="QUIC")?t(i,"udp",{data:c,related:d}):Ei(e,r)&&t(i,"local",{data:{group:o.name,service:r.name},related:[l],severity:"note"});return}let u=p.every(b=>b.service!==r&&b.service.view.externalTrafficPolicy!=="Local");if(p.length>0||Ah.includes(a)){m?t(i,"udp",{data:c,related:d}):u&&Ei(e,r)&&t(i,"everywhere",{data:c,related:[l],severity:"warning"});return}if(e.context.incomplete!==void 0||Rh(e,a))return;let{from:f,to:g}=e.settings.nodePortRange;if(a>=f&&a<=g){let b=Nh(e,r);if(b){let{service:w,field:P}=b,x=[{at:w.keyAt("spec","ports"),message:`Service "${w.name}" pins no ${P} here`}];t(i,"unpinned",{data:{...c,service:w.name,field:P},related:x,severity:"warning"});return}}let y=Ch(r,a,to(e,r)?.numbers??[]);t(i,"node",{data:{group:o.name,port:a},related:[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its node ports here`}],suggestion:y,...!y&&(a<f||a>g)&&{severity:"warning"}})}function DS(e,t,n,r){let{group:o,port:s}=n,a=to(e,r);if(!a)return;let{port:i,at:c}=ti(o),l=[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its ports here`}],p={group:o.name,port:i,service:r.name};if(i===o.port){let y=e.selects(r).pods.flatMap(b=>b.containers.flatMap(w=>w.ports)).some(b=>b.containerPort===i&&b.protocol==="TCP");s?.protocol==="UDP"&&(o.protocol==="UDP"||o.protocol==="QUIC")&&!y&&a.sure&&t(c,"udp",{data:p,related:l,severity:"warning"});return}if(a.numbers.includes(i))return;let{ports:d}=r.view,m=d.find(g=>g.nodePort===i),u=d.find(g=>g.port===i&&typeof g.targetPort=="number");if(!m&&!u&&!a.sure)return;let f=m?"nodePort":"Service port";t(c,"pod",{data:{...p,ports:a.numbers.length>0?a.numbers.join(", "):"other ports"},related:l,...m||u?{suggestion:`${i} is the ${f}; Pods are asked directly.`}:{severity:"warning"}})}var NS,Dh,Eh=v(()=>{"use strict";E();$h();Vn();Vi();cr();NS={node:{text:'The health check of target group "{group}" asks port {port} of the nodes, on which nothing of the input listens.',effect:"All targets fail the health check: the load balancer takes none of them for healthy.",help:"Check `traffic-port`, a nodePort, or 10256 (the health of kube-proxy)."},unpinned:{text:'The health check of target group "{group}" asks port {port} of the nodes, but Service "{service}" leaves that number to chance.',effect:"The API server picks a random node port when the Service is made; a Service made anew gets another one.",help:"Pin `{field}` in the Service."},pod:{text:'The health check of target group "{group}" asks port {port} of the Pods; those of Service "{service}" have {ports}.',effect:"All targets fail the health check, unless a container listens on a port that it does not declare.",help:"Check `traffic-port`, or a port of the container."},udp:{text:'The health check of target group "{group}" asks port {port} over TCP, but Service "{service}" has it for UDP only.',effect:"Health checks are never made over UDP; nothing answers, so all targets fail them.",help:"Check another port, one for TCP."},everywhere:{text:'The health check of target group "{group}" asks port {port}, which answers on every node, but Service "{service}" has `externalTrafficPolicy: Local`.',effect:"Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.",help:"Check `traffic-port`, or the `healthCheckNodePort` of a Service of type LoadBalancer."},local:{text:'The health check of target group "{group}" asks the traffic port of Service "{service}", which has `externalTrafficPolicy: Local`.',effect:"Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.",help:"Nothing is to be done if so intended; a DaemonSet makes every node a healthy target."}};Dh=T({id:"target-group-health-check-unreachable",summary:"The health check of a target group asks a port on which nothing answers.",severity:"error",evidence:"pair",since:"0.1.0",messages:NS,check(e,t){for(let n of e.targetGroups())n.service&&n.group.healthCheck&&(Mt(n.group)?$S:DS)(e,t,n,n.service)}})});function Oi(e){return e.some(t=>ES.includes(t))?"https":e.some(t=>VS.includes(t))?"http":void 0}function Ln(e,t){let[n,r]=e.filter(t);return r?void 0:n}function xa(e,t,n){let r=n.protocol.includes("UDP")||n.protocol==="QUIC"?"UDP":"TCP",o=t.view.ports.filter(m=>m.protocol===r||n.protocol.startsWith("TCP_")),s=e.ports(t),a=Ln(o,m=>m.port===n.port)??Ln(o,m=>m.targetPort===n.port)??Ln(o,m=>s.some(u=>u.port===m&&u.endpoints.some(f=>f.port===n.port)));if(a)return a;let i=Mi(`${t.namespace} ${t.name}`),c=Mi(n.name).filter(m=>!i.includes(m)),l=Oi(c)??Oi([n.protocol.toLowerCase()]),p=Ln(o,m=>m.name!==void 0&&c.includes(m.name))??Ln(o,m=>l!==void 0&&Oi([...Mi(m.name??""),`${m.port}`])===l);if(p)return p;let d=e.targetGroups().flatMap(({group:m,service:u,port:f})=>u===t&&m!==n&&f?[f]:[]);return Ln(t.view.ports,()=>!0)??(Mt(n)?Ln(o,m=>!d.includes(m)):void 0)}function Li(e,t,n){let{port:r}=n,{ports:o,healthCheckNodePort:s}=t.view;if(s===r)return`${r} is the healthCheckNodePort, which only answers health checks.`;let a=xa(e,t,n);if(a?.nodePort!==void 0){let{nodePort:c}=a;if(a.port===r)return`${r} is the Service port; its nodePort is ${c}.`;let l=e.ports(t).find(p=>p.port===a);return a.targetPort===r||l?.endpoints.some(p=>p.port===r)?`${r} is the container port; its nodePort is ${c}.`:`Service port ${ia(a)} has the nodePort ${c}.`}let i=H(String(r),o.flatMap(({nodePort:c})=>c===void 0?[]:[String(c)]));return i&&`Did you mean ${i}?`}function Vh(e,t,n){let{from:r,to:o}=e.settings.nodePortRange;if(n.port<r||n.port>o)return!1;let s=xa(e,t,n),a=e.targetGroups().flatMap(i=>i.service===t&&i.port?[i.port]:[]);return(s?[s]:t.view.ports).every(i=>a.includes(i))}var ES,VS,Mi,Oh=v(()=>{"use strict";E();Vn();cr();ES=["https","websecure","tls","ssl","443","8443"],VS=["http","web","80","8080"];Mi=e=>e.toLowerCase().split(/[^a-z0-9]+/)});function MS(e,t,n,r){let{name:o,namespace:s}=n,{port:a}=r;if(!ir(n)||aa(e,n,a))return;let i=r.at("port"),c={group:r.name,port:a,service:o},l=[{at:n.keyAt("spec","ports"),message:`Service "${o}" has its ports here`}],p=e.nodePorts().filter(({number:f,field:g})=>f===a&&g==="nodePort");if(p.some(f=>f.service.name===o&&f.service.namespace===s))return;let[d]=p;if(d){let f=d.service,g=e.selects(n).pods;t(i,"otherService",{data:{...c,other:f.namespace===s?f.name:`${f.namespace}/${f.name}`},related:[{at:d.at,message:`${a} belongs to Service "${f.name}"`},...l],suggestion:Li(e,n,r),...e.selects(f).pods.some(y=>g.includes(y))&&{severity:"warning"}});return}if(Vh(e,n,r))return;let m=xa(e,n,r),u=m?[m]:n.view.ports;if(u.every(f=>oa(n,f))){let{from:f,to:g}=e.settings.nodePortRange,y=a>=f&&a<=g;t(i,"unpinned",{data:{...c,ports:u.map(b=>`port ${ia(b)}`).join(" and "),range:`${f}-${g}`,now:y?`${a} holds until the Service is made anew, if it holds now`:`${a} is none of them`},related:l,suggestion:y?`If the cluster has picked ${a}, write \`nodePort: ${a}\`.`:void 0,...y&&{severity:"warning"}});return}t(i,"nodePort",{data:{...c,nodePorts:sa(n)},related:l,suggestion:Li(e,n,r)})}function LS(e,t,n,r){let{port:o}=r,s=to(e,n);if(!s||s.numbers.includes(o))return;let{ports:a}=n.view,i=a.find(({nodePort:d})=>d===o)??a.find(d=>d.port===o&&typeof d.targetPort=="number");if(!s.sure&&!i)return;let c=i?.nodePort===o?"nodePort":"Service port",l=H(String(o),s.numbers.map(String)),p=s.numbers.length>0?s.numbers:a.map(({targetPort:d})=>d);t(r.at("port"),"targetPort",{data:{group:r.name,port:o,service:n.name,ports:p.join(", ")},related:[{at:n.keyAt("spec","ports"),message:`Service "${n.name}" has its ports here`}],suggestion:i?`${o} is the ${c}; the targetPort is ${i.targetPort}.`:l&&`Did you mean ${l}?`})}var OS,Mh,Lh=v(()=>{"use strict";E();Oh();Vn();Vi();cr();OS={nodePort:{text:'Target group "{group}" sends to port {port} of the nodes, which is no nodePort of Service "{service}"; it has {nodePorts}.',effect:"No node listens on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the nodePort of the Service port that it feeds."},otherService:{text:'Target group "{group}" sends to port {port} of the nodes, which is the nodePort of Service "{other}", not of "{service}".',effect:'The load balancer sends the traffic of this group to the Pods of Service "{other}".',help:"Give the target group the nodePort of its own Service, or name the Service that it really feeds."},unpinned:{text:'Target group "{group}" sends to port {port} of the nodes, but Service "{service}" leaves the nodePort of {ports} to chance.',effect:"The API server picks a random number from {range} when it makes the Service, and the target group cannot follow: {now}.",help:"Pin `nodePort` at that Service port to a number from {range}, and give the target group the same."},targetPort:{text:'Target group "{group}" sends to port {port} of the Pods, but those of Service "{service}" listen on {ports}.',effect:"The Pods do not listen on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the port of the container: its targets are Pods."}};Mh=T({id:"target-group-port-mismatch",summary:"A target group sends to a port on which its Service does not listen.",severity:"error",evidence:"pair",since:"0.1.0",messages:OS,check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups())r&&!o&&!lr(e,r,n)&&(Mt(n)?MS:LS)(e,t,r,n)}})});var jS,jh,Gh=v(()=>{"use strict";E();cr();jS={TCP:["TCP"],TLS:["TCP"],HTTP:["TCP"],HTTPS:["TCP"],UDP:["UDP"],QUIC:["UDP"],TCP_UDP:["TCP","UDP"],TCP_QUIC:["TCP","UDP"]},jh=T({id:"target-group-protocol-mismatch",summary:"A target group speaks another protocol than the Service port that it feeds.",severity:"error",evidence:"pair",since:"0.1.0",messages:{mismatch:{text:'Target group "{group}" of protocol {protocol} feeds port {port} of Service "{service}", which is for {has} only.',effect:"Nothing listens for {missing} on port {number}: that traffic is dropped.",help:"Use a target group of a protocol that sends {has}, or add a Service port for {missing} on the same number."}},check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups()){let s=jS[n.protocol];if(!s||!r||!o||lr(e,r,n))continue;let a=Mt(n)?r.view.ports.filter(l=>l.nodePort===n.port):e.ports(r).flatMap(l=>l.endpoints.some(p=>p.port===n.port)?[l.port]:[]),i=[...new Set(a.map(({protocol:l})=>l))];if(o.port===void 0||i.some(l=>!["TCP","UDP","SCTP"].includes(l)))continue;let c=s.filter(l=>!i.includes(l));c.length!==0&&t(n.at("protocol"),"mismatch",{data:{group:n.name,protocol:n.protocol,port:`${o.port}`,service:r.name,has:i.join(" and "),missing:c.join(" and "),number:n.port},related:a.map(l=>({at:r.at(...l.path,"protocol"),message:`port ${l.port} of Service "${r.name}" is for ${l.protocol}`}))})}}})});function FS(e,t){return e.containers.some(({ports:n})=>n.some(({name:r,protocol:o})=>r!==t&&r?.toLowerCase()===t||r===t&&!Fh.has(o)))}function*ur(e){for(let t of e.all("Service")){let n=e.ports(t);if(n.every(({missing:i})=>i.length===0)||t.view.selectorUnreadable)continue;let{pods:r,maybeMore:o}=e.selects(t),s=r.filter(i=>!tn(i)),a=s.length>0?s:r;for(let i of n){let{targetPort:c,protocol:l}=i.port;if(typeof c!="string"||S(c)||Je(c)!==void 0||GS.has(c)||!Fh.has(l))continue;let p=new Set(i.missing),d=a.filter(u=>p.has(u)&&xn(u)&&!FS(u,c));if(d.length===0)continue;let m=i.endpoints.length===0&&d.length===a.length;yield{resolution:i,target:c,lacking:d,nowhere:m,open:o}}}}function fr(e){return e.slice(0,3).map(t=>{let r=t.containers.filter(({role:i})=>i!=="init").find(({ports:i})=>i.length>0),o=r?[...r.path,"ports"]:[...t.path,"spec","containers"],s=mr([t]),a=s==="none"?`${t.owner.title} declares no ports`:`${t.owner.title} declares the ports ${s}`;return{at:t.owner.keyAt(...o),message:a}})}var GS,Fh,no=v(()=>{"use strict";E();Mn();GS=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy","dapr-http","dapr-grpc","dapr-metrics"]),Fh=new Set(["TCP","UDP","SCTP"])});function WS({service:e,port:t},n,r){let o=r.flatMap(nn).filter(({protocol:d})=>d===t.protocol),s=new Set(o.flatMap(({name:d})=>d??[])),a=H(n,s);if(a!==void 0)return`Did you mean "${a}"?`;let i=new Set(o.flatMap(({containerPort:d})=>d??[])),[c,l]=i;if(c===void 0||l!==void 0||e.view.ports.length>1)return;let[p]=s;return p===void 0?`The only port that they declare is ${c}, which has no name.`:`The only port that they declare is ${c}, named "${p}".`}var Wh,Bh=v(()=>{"use strict";E();Mn();no();bn();eo();Wh=T({id:"target-port-not-found",summary:"A named targetPort is a port of none of the Pods that the Service selects.",severity:"error",evidence:"pair",since:"0.1.0",messages:{none:{text:'The Pods that Service "{service}" selects have no port named "{target}"; they declare {ports}.',effect:"{effect}",help:"Name a port of the containers, give its number, or add the name to the port in the Pod template."},container:{text:'"{target}" is the name of a container of {workload}, not of a port; it declares {ports}.',effect:"{effect}",help:"Give the name or the number of a container port."},init:{text:'Port "{target}" belongs to init container "{container}" of {workload}, which ends before the Pod serves.',effect:"{effect}",help:"Move the port to a container that keeps running, or make this one a sidecar with `restartPolicy: Always`."}},check(e,t){for(let{resolution:n,target:r,lacking:o,nowhere:s,open:a}of ur(e)){let{service:i,port:c,near:l}=n;if(!s||l.some(({why:x})=>x==="protocol"))continue;let p=i.at(...c.path,"targetPort"),d=wt(e,i),m=d?"The API server accepts the Service; the port gets no endpoint and no SRV record, while the Pods still resolve by name.":"The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.",u={open:a,...d&&{severity:"warning"}},f={target:r,effect:m},g=l.find(({why:x})=>x==="init");if(g){let{pod:x,container:k}=g;t(p,"init",{...u,data:{...f,container:k.name,workload:x.owner.title},related:[{at:x.owner.at(...g.port.path,"name"),message:`port "${r}" is declared here`}]});continue}let y=WS(n,r,o),b=fr(o),w=mr(o),P=o.find(({containers:x})=>x.some(({name:k})=>k===r));P?t(p,"container",{...u,data:{...f,workload:Gt([P]),ports:w},related:b,suggestion:y}):t(p,"none",{...u,data:{...f,service:i.name,ports:w},related:b,suggestion:y})}}})});var Hh,_h=v(()=>{"use strict";E();no();bn();eo();Hh=T({id:"target-port-not-on-every-pod",summary:"A named targetPort is a port of only some of the selected Pods.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{some:{text:'The Pods of {workloads}, which Service "{service}" selects too, have no port named "{target}".',effect:"They stay out of the endpoints of this port in silence: only the Pods of {others} get requests.",help:"Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out."}},check(e,t){for(let{resolution:n,target:r,lacking:o}of ur(e)){let{service:s,port:a,endpoints:i}=n;if(i.length===0||wt(e,s))continue;let c=e.ports(s).filter(p=>p!==n),l=o.filter(p=>!c.some(d=>d.endpoints.some(m=>m.pod===p&&m.declared!==void 0)));l.length!==0&&t(s.at(...a.path,"targetPort"),"some",{data:{service:s.name,target:r,workloads:Gt(l),others:Gt(i.map(({pod:p})=>p))},related:fr(l)})}}})});var Kh,qh=v(()=>{"use strict";E();Mn();no();bn();Kh=T({id:"target-port-protocol-mismatch",summary:"A named targetPort exists on the Pods with another protocol only.",severity:"error",evidence:"pair",since:"0.1.0",messages:{protocol:{text:'Port {port} of Service "{service}" is {wanted}, but port "{target}" of {workload} is {found}.',effect:"A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.",help:"Give both the same `protocol`; it is TCP where none is written."}},check(e,t){for(let{resolution:n,target:r,nowhere:o,open:s}of ur(e)){let{service:a,port:i,near:c}=n,l=c.find(({why:f})=>f==="protocol");if(!o||!l)continue;let{pod:p,port:d}=l,m=A(a.value,[...i.path,"protocol"])!==void 0,u=nn(p).find(f=>f.name!==void 0&&f.containerPort===d.containerPort&&f.protocol===i.protocol);t(a.at(...i.path,m?"protocol":"targetPort"),"protocol",{data:{service:a.name,port:i.port??"without number",wanted:i.protocol,target:r,workload:p.owner.title,found:d.protocol},related:[{at:p.owner.at(...d.path,"name"),message:`"${r}" is declared as ${d.protocol}`}],suggestion:u&&`The ${i.protocol} port with this number is named "${u.name}".`,open:s,...wt(e,a)&&{severity:"warning"}})}}})});function BS(e,t,n){let r=new Set;for(let o of e.selectedBy(t))for(let{endpoints:s}of e.ports(o))for(let a of s)a.pod===t&&a.declared&&r.add(a.port);return nn(t).flatMap(({containerPort:o,name:s,protocol:a})=>o===void 0||a!==n||r.has(o)||Uh.test(s??"")?[]:[o])}function HS(e,{port:t,endpoints:n}){let r=t.targetPort;if(typeof r!="number"||!ke(r)||Uh.test(t.name??""))return[];if(n.length===0||n.some(({declared:a})=>a!==void 0))return[];let o=n.map(({pod:a})=>a).filter(a=>!tn(a)),s;for(let a of o){if(!xn(a)||Pa(e,a,r))return[];let i=BS(e,a,t.protocol);if(s=s===void 0?[...new Set(i)]:s.filter(c=>i.includes(c)),s.length===0)return[]}return s??[]}var Uh,zh,Jh=v(()=>{"use strict";E();Mn();no();bn();Di();eo();Uh=/metric|prom|health|probe|admin|debug|pprof|jmx|monitor|gossip|memberlist|raft|peer|webhook/;zh=T({id:"target-port-undeclared",summary:"A numeric targetPort is not among the ports that the Pods declare.",severity:"note",strict:"warning",evidence:"pair",since:"0.1.0",messages:{given:{text:'No container of {workloads} declares port {target}, to which port {port} of Service "{service}" leads; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Correct the targetPort, or declare the port in the Pod template to show that it is meant."},defaulted:{text:'Port {port} of Service "{service}" has no targetPort and so leads to port {target}, which no container of {workloads} declares; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Give the targetPort, or declare the port in the Pod template to show that it is meant."}},check(e,t){for(let n of e.all("Service"))if(!(e.selects(n).maybeMore||n.view.selectorUnreadable||wt(e,n)))for(let r of e.ports(n)){let o=HS(e,r);if(o.length===0)continue;let{port:s,endpoints:a}=r,i=a.map(({pod:p})=>p).filter(p=>!tn(p)),[c,l]=o;t(n.at(...s.path,s.targetPortGiven?"targetPort":"port"),s.targetPortGiven?"given":"defaulted",{data:{service:n.name,port:s.port??"without number",target:s.targetPort??"",workloads:Gt(i),ports:mr(i)},related:fr(i),suggestion:l===void 0?`Did you mean ${c}?`:void 0})}}})});function qS(e,t){let n=e.classOf(t).name??"",r=e.get("IngressClass","",n)?.view.controller??"";return/traefik/.test(n+r)||[...t.annotations.keys()].some(o=>o.startsWith("traefik.ingress.kubernetes.io/"))}function US(e){return e.resources.filter(({kind:t,group:n})=>t==="Certificate"&&/^cert-?manager\./.test(n)).map(({namespace:t,value:n})=>({secret:`${t}/${$(A(n,["spec","secretName"]))}`,hosts:D(A(n,["spec","dnsNames"])).flatMap(r=>$(r)??[])}))}var _S,KS,Zh,Yh=v(()=>{"use strict";E();_S=/^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/,KS=/^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;Zh=T({id:"tls-host-not-covered",summary:"A host of an Ingress is in none of its tls.hosts.",severity:"warning",evidence:"local",since:"0.1.0",messages:{uncovered:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`; a wildcard there covers exactly one label."},unlisted:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Unless the certificate of {secrets} names this host all the same, HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`, and see that the certificate names it; a wildcard covers exactly one label."},traefik:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Traefik picks a certificate by the names inside it: unless that of {secrets} also names this host, HTTPS clients get the default certificate, of which every browser warns.",help:"See that the certificate names the host, and add it to `tls.hosts`; a wildcard covers exactly one label."}},check(e,t){let n=new Set;for(let{view:o}of e.all("Ingress"))for(let{hosts:s}of o.tls)for(let{host:a}of s)n.add(a);let r=US(e);for(let o of e.all("Ingress")){let{tls:s,rules:a}=o.view;if(s.length===0||[...o.annotations.keys()].some(g=>_S.test(g)))continue;let i=s.flatMap(({hosts:g})=>g.map(({host:y})=>y));if(s.some(({at:g})=>D(A(o.value,[...g,"hosts"])).length===0)||i.some(S)||i.length===0)continue;let c=[...o.annotations.keys()].some(g=>KS.test(g)),l=!c&&qS(e,o),p=s.flatMap(({secretName:g})=>g??[]);if(!c&&(p.some(g=>/wildcard|(^|-)star(-|$)/i.test(g)||S(g))||l&&e.resources.some(({kind:g,name:y})=>g==="TLSStore"&&y==="default")))continue;let d=p.map(g=>`"${g}"`).join(", ")||"the controller",m=r.filter(({secret:g})=>p.some(y=>g===`${o.namespace}/${y}`)),u=i.filter(g=>!g.startsWith("*")&&!a.some(({host:y})=>y!==void 0&&Eo(g,y))),f=new Set;for(let{host:g,at:y}of a){if(g===void 0||S(g)||f.has(g)||n.has(g)||n.has(`*${g.slice(g.indexOf("."))}`)||!c&&m.some(w=>w.hosts.some(P=>Eo(P,g))))continue;f.add(g);let b=H(g,u);t(o.at(...y,"host"),c?"uncovered":l?"traefik":"unlisted",{data:{host:g,ingress:o.name,hosts:i.join(", "),secrets:d},related:[{at:o.keyAt("spec","tls"),message:`the hosts with TLS are ${i.join(", ")}`}],suggestion:b===void 0?void 0:`Did you mean "${b}"?`})}}}})});var zS,Qh,Xh=v(()=>{"use strict";E();En();_e();zS=/^(traefik\.ingress\.kubernetes\.io\/router\.tls\.certresolver$|alb\.ingress\.kubernetes\.io\/)/,Qh=T({id:"tls-secret-not-found",summary:"An Ingress names a TLS Secret that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Secret "{secret}" is not defined in namespace "{namespace}".',effect:'The API server accepts the Ingress; the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Name a Secret of namespace "{namespace}", add what makes it (a Certificate, an ExternalSecret ...), or declare it under `externals`.'},namespace:{text:'Secret "{secret}" is not defined in namespace "{namespace}", only in "{other}".',effect:'Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Put a copy of the Secret, or the Certificate that makes it, into namespace "{namespace}", or move the Ingress.'},name:{text:'A Secret cannot have the name "{secret}".',effect:'The API server refuses the Ingress: "{words}".',help:'Give the plain name of a Secret of namespace "{namespace}": Secrets are never read across namespaces.'}},check(e,t){let n=new Map;for(let r of e.references({role:"tls"})){let{name:o,namespace:s,from:a,at:i}=r,c=S(o)?void 0:he(o);if(c!==void 0)t(i,"name",{data:{secret:o,namespace:s,words:c}});else if(r.state==="absent"&&![...a.annotations.keys()].some(l=>zS.test(l))){let l=`${s}/${o}`,p=n.get(l);p?p.push(r):n.set(l,[r])}}for(let[r,...o]of n.values()){if(!r)continue;let{name:s,namespace:a,open:i,at:c}=r,{candidate:l,suggestion:p,related:d}=nt(e,r),m=[...d,...o.map(u=>({at:u.at,message:`${u.from.title} names it too`}))];if(l?.why==="namespace"){let u=l.resource.namespace;t(c,"namespace",{data:{secret:s,namespace:a,other:u},related:m,open:i})}else t(c,"missing",{data:{secret:s,namespace:a},suggestion:p,related:m,open:i})}}})});var eg,JS,ZS,tg,ng=v(()=>{"use strict";E();eg=["tls.crt","tls.key"],JS=/cert-manager\.io\/|reflector\.v1\.k8s\.emberstack\.com\/|replicator\.v1\.mittwald\.de\/|kubed\.appscode\.com\/|avp\.kubernetes\.io\/|vault|external-secrets|kubernetes\.io\/service-account|bank-vaults|banzaicloud|1password|doppler|infisical/,ZS={"tls.crt":["cert","crt","certificate","cert.pem","fullchain.pem","server.crt","tls.pem","public.crt"],"tls.key":["key","privkey.pem","key.pem","private.key","server.key","privatekey"]},tg=T({id:"tls-secret-unusable",summary:"A TLS Secret of an Ingress lacks tls.crt or tls.key.",severity:"error",evidence:"pair",since:"0.1.0",messages:{refused:{text:'Secret "{secret}" of type kubernetes.io/tls lacks {keys}; it holds {found}.',effect:'The API server refuses the Secret: "data[{first}]: Required value"; the Ingress is served with the default certificate.',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`."},unusable:{text:'Secret "{secret}" lacks {keys}; it holds {found}.',effect:'The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`, in a Secret of type kubernetes.io/tls."}},check(e,t){let n=new Map;for(let{target:r,from:o,at:s}of e.references({role:"tls"}))r?.kind==="Secret"&&r.group===""&&n.set(r,[...n.get(r)??[],{at:s,message:`${o.title} uses it for TLS`}]);for(let r of e.all("Secret")){let o=n.get(r);if(!o)continue;let{type:s,keys:a,encrypted:i}=r.view;if(i||a.length===0||a.some(S)||S(s)||[...r.annotations.keys()].some(g=>JS.test(g)))continue;let c=eg.filter(g=>!a.includes(g)),[l]=c;if(l===void 0)continue;let p=c.flatMap(g=>{let y=H(g,a.filter(b=>!eg.includes(b)))??a.find(b=>ZS[g]?.includes(b.toLowerCase()));return y===void 0?[]:[`Rename "${y}" to "${g}".`]}),d=O(h(r.value,"data"))?"data":"stringData",m={secret:r.name,keys:c.join(" and "),found:a.join(", ")},u=p.length===0?void 0:p.join(" "),f=r.keyAt(d);s==="kubernetes.io/tls"?t(f,"refused",{data:{...m,first:l},related:o,suggestion:u}):t(f,"unusable",{data:m,related:o,suggestion:u})}}})});var rg,og=v(()=>{"use strict";E();xi();rg=T({id:"unknown-api-version",summary:"An object has an API version in which its kind never existed.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'{kind} "{name}" has the API version {version}, in which Kubernetes has no such kind.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Use `apiVersion: {use}`."}},check(e,t){for(let n of e.resources){let{kind:r,name:o,apiVersion:s,group:a}=n,i=Hf(r),[c]=i??[];if(!i||c===void 0||i.includes(s)||ba(r,s))continue;let[l=""]=c.split("/"),p=c.includes("/")&&H(a,[l])!==void 0;a.includes(".")&&!_f.has(a)&&!p||S(s)||t(n.at("apiVersion"),"unknown",{data:{kind:r,name:o,version:s,use:c}})}}})});var ag,sg=v(()=>{"use strict";E();me();Jr();ag=T({id:"unknown-field",summary:"A field stands where Kubernetes has none of that name.",severity:"error",evidence:"local",since:"0.1.0",messages:{field:{text:"Field `{path}` of {title} does not exist; `{meant}` is not written.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Rename the field to `{meant}`."},level:{text:"Field `{path}` of {title} does not exist: `{field}` belongs to {where}.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Move it there; most often the indentation is wrong."},unknown:{text:"Field `{path}` of {title} does not exist.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Remove the field, or write what was meant."},backend:{text:"Field `{path}` of {title} does not exist: that is the backend of v1beta1.",effect:'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',help:"Write `service: {example}`."}},check(e,t){for(let{resource:n,violation:r}of e.violations()){if(r.problem!=="unknown-field")continue;let{kind:o}=n,s=wn(n),a=String(r.path.at(-1)),i={kind:o,title:s,path:Y(r.path)},c=n.keyAt(...r.path);if(!(o==="Ingress"&&/^(?:backend|service(?:Name|Port))$/.test(a)))if(/^service(?:name|port)$/i.test(a)&&o==="Ingress")t(c,"backend",{data:{...i,example:"{name: NAME, port: {number: 80}}"}});else if(r.elsewhere){let{where:l,list:p}=r.elsewhere,d=p?`an entry of \`${l.replace(/\[\]$/,"")}\``:`\`${l}\``;t(c,"level",{data:{...i,field:a,where:l===""?"the object itself":d}})}else r.meant!==void 0?t(c,"field",{data:{...i,meant:r.meant}}):t(c,"unknown",{data:i})}}})});function lg(e){return Object.hasOwn(ig,e)?ig[e]:void 0}var ro,ig,cg=v(()=>{"use strict";ro=(e,t="")=>{let n=e.split(" ");return{road:n,known:new Set([...n,...t.split(" ")])}},ig={v1:ro("Service Pod Endpoints ReplicationController ConfigMap Secret Namespace","Binding ComponentStatus Event Eviction LimitRange List Node PersistentVolume PersistentVolumeClaim PodTemplate ResourceQuota ServiceAccount Status Config Build BuildConfig DeploymentConfig Group Identity Image ImageStream ImageStreamTag Policy PolicyBinding Project Role RoleBinding Route Template User"),"apps/v1":ro("Deployment StatefulSet DaemonSet ReplicaSet","ControllerRevision Scale"),"batch/v1":ro("CronJob Job"),"networking.k8s.io/v1":ro("Ingress IngressClass","NetworkPolicy IPAddress ServiceCIDR"),"discovery.k8s.io/v1":ro("EndpointSlice")}});var pg,dg=v(()=>{"use strict";E();cg();pg=T({id:"unknown-kind",summary:"An object has a kind that its built-in API group does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Write `kind: {meant}`; capital letters count."},"lower-case":{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'The API server refuses the object: "no kind "{kind}" is registered for version "{version}"".',help:"Write `kind: {meant}`; capital letters count."}},check(e,t){for(let n of e.resources){if(n.definition!==void 0)continue;let{kind:r,apiVersion:o}=n,s=lg(o),a=$(A(n.value,["metadata","name"]));if(!s||a===void 0||!/^[A-Za-z]+$/.test(r)||s.known.has(r.replace(/List$/,"")))continue;let i=H(r,s.road,r.length<=4?1:2);if(i===void 0)continue;let c=r===i.toLowerCase()?"lower-case":"unknown";t(n.at("kind"),c,{data:{kind:r,version:o,name:a,meant:i}})}}})});function ug(e,t){let n=t.includes("TCP")&&YS.has(e.toLowerCase()),r=H(e,t)??(n?"TCP":void 0);return r&&`Did you mean "${r}"?`}function QS({kind:e,value:t},n){if(e!=="Service"||n!=="externalTrafficPolicy")return!1;let r=$(A(t,["spec","type"]))??"ClusterIP",o=D(A(t,["spec","externalIPs"])).length>0;return r==="ExternalName"||r==="ClusterIP"&&!o}function XS({kind:e},t,n){let[r,o]=t.slice(-2);if(o==="podManagementPolicy")return`spec.podManagementPolicy: Invalid value: "${n}": must be 'OrderedReady' or 'Parallel'`;if(o==="operator"&&t.includes("nodeAffinity"))return`${Y(t)}: Invalid value: "${n}": not a valid selector operator`;if(o==="type"&&(r==="strategy"||r==="updateStrategy"))return`spec.${r}: ${e==="StatefulSet"?"Invalid":"Unsupported"} value: {"Type":"${n}","RollingUpdate":null}`}var Sa,YS,mg,fg,hg=v(()=>{"use strict";E();me();Jr();Sa=["SCTP","TCP","UDP"],YS=new Set(["http","https","http2","h2c","grpc","tls","ssl","ws","wss"]),mg=(e,t,n)=>`${e}: Unsupported value: "${t}": supported values: ${n.map(r=>`"${r}"`).join(", ")}`;fg=T({id:"unsupported-value",summary:"A field with a fixed choice of words holds another one.",severity:"error",evidence:"local",since:"0.1.0",messages:{word:{text:"`{field}: {value}` of {owner} is none of the words that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{words}".',help:"Write one of {supported}, with the same capital letters."},headless:{text:'`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',effect:'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address".',help:"Write `clusterIP: None`, with a capital letter, for a headless Service."}},check(e,t){for(let{resource:n,violation:r}of e.violations()){if(r.problem!=="wrong-word")continue;let{path:o,value:s,supported:a}=r,i=o.at(-1);if(QS(n,i))continue;let c=XS(n,o,s)??mg(Y(o),s,a),p={field:typeof i=="number"?`${o.at(-2)}[${i}]`:String(i),value:s,owner:wn(n),kind:n.kind,words:c};t(n.at(...o),"word",{data:{...p,supported:a.join(", ")},suggestion:ug(s,a)})}for(let n of e.all("Service")){let r=$(A(n.value,["spec","clusterIP"]));r!==void 0&&r!=="None"&&r.toLowerCase()==="none"&&t(n.at("spec","clusterIP"),"headless",{data:{value:r,service:n.name}})}for(let n of e.pods)if(sr(n))for(let{name:r,ports:o}of n.containers)for(let{path:s}of o){let a=h(A(n.owner.value,s),"protocol");if(typeof a!="string"||a===""||Sa.includes(a)||S(a))continue;let i=[...s,"protocol"],c=mg(le(n,i),a,Sa),l=`container "${r}"`;t(n.owner.at(...i),"word",{data:{field:"protocol",value:a,owner:l,kind:oe(n),words:c,supported:Sa.join(", ")},suggestion:ug(a,Sa)})}}})});var gg,yg=v(()=>{"use strict";E();gg=T({id:"unused-suppression",summary:"A suppression hides nothing.",severity:"warning",evidence:"local",since:"0.1.0",messages:{unused:{text:'This suppression of "{rule}" hides nothing.',effect:"It would hide the next finding of that rule here, which may be a real one.",help:"Remove it, or correct its place: it covers its own line, or the next one if it stands alone."}},check(){}})});var eT,vg,bg=v(()=>{"use strict";E();En();eT=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]),vg=T({id:"workload-not-found",summary:"A Rollout takes its Pods from a workload that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'{kind} "{name}", whose Pod template Rollout "{rollout}" uses, is not defined in namespace "{namespace}".',effect:"Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.",help:'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'}},check(e,t){for(let n of e.references({role:"workload"})){let{kind:r,name:o,namespace:s,state:a,open:i,at:c,from:l}=n;if(a!=="absent"||!eT.has(r))continue;let{suggestion:p,related:d}=nt(e,n);t(c,"missing",{data:{kind:r,name:o,namespace:s,rollout:l.name},suggestion:p,related:d,open:i})}}})});function oT(e){let t=e.at(-2);return typeof e.at(-1)=="number"?Y(e.slice(-2)):typeof t=="number"?Y(e.slice(-3)):rT.has(t)?`${t}.${e.at(-1)}`:String(e.at(-1))}var wg,tT,nT,rT,kg=v(()=>{"use strict";E();me();Jr();wg=T({id:"wrong-type",summary:"A value is of another type than its field, or no value of that type.",severity:"error",evidence:"local",since:"0.1.0",messages:{type:{text:"`{field}` of {title} is {shown}, where {wanted} must stand.",effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"},text:{text:'`{field}` of {title} is "{value}", which is {noun}.',effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"}},check(e,t){let n=e.context.kustomized===!0,r=[],o=new Map,s=(a,{path:i,value:c})=>{let l=o.get(a)??new Map;o.set(a,l);let p=JSON.stringify([i.at(-2)==="annotations",i.at(-1),c]),d=l.get(p);d&&d.push({at:a.at(...i),message:"the same stands here"});let m=[];return d||l.set(p,m),d?void 0:m};for(let{resource:a,violation:i}of e.violations()){let{path:c}=i,l=oT(c),{kind:p}=a,d=wn(a),m=a.at(...c);if(i.problem==="wrong-text"){let{format:u,words:f}=i,[g,y]=tT[u];t(m,"text",{data:{field:l,title:d,value:nT(String(i.value)),noun:g,kind:p,words:f,advice:y}})}else if(i.problem==="wrong-type"){let{wanted:u,words:f,value:g}=i,y=Us(m);if(n&&xf(i,y))continue;let w=/^(?:labels|annotations|selector|matchLabels)$/.test(String(c.at(-2)))?s(a,i):[];if(!w)continue;let P={field:l,title:d,shown:kf(g,y),wanted:u,kind:p,words:f,advice:Pf(i,y)};r.push(()=>t(m,"type",{data:P,related:w}))}}for(let a of r)a()}}),tT={quantity:["no quantity","Write a number with a unit, as `100m`, `0.5`, `128Mi`, `1Gi`: without a blank, and with these capital letters."],time:["no time","Write it as `2006-01-02T15:04:05Z`."],base64:["no base64","Encode it, or write it under `stringData` as it is."]},nT=e=>e.length>40?`${e.slice(0,40)}...`:e,rT=new Set(["annotations","data","labels","limits","matchLabels","requests","selector","stringData"])});var Pt,Pg=v(()=>{"use strict";_p();Zp();Xp();nd();od();vd();Ad();Cd();Dd();Vd();Ld();Gd();Wd();Ud();Xd();am();um();Rm();Vm();Mm();Gm();Um();eu();ru();du();gu();xu();Vu();Wu();Hu();Ku();tf();uf();hf();Tf();Cf();$f();Ef();Of();Lf();Gf();qf();zf();Yf();Xf();th();oh();mh();gh();Ph();Sh();Ih();Eh();Lh();Gh();Bh();_h();qh();Jh();Yh();Xh();ng();og();sg();dg();hg();yg();bg();kg();Pt=[Hp,Jp,Qp,td,rd,yd,Id,Rd,$d,Ed,Md,jd,Fd,qd,Qd,om,mm,Am,Em,Om,jm,qm,Xm,nu,pu,hu,Pu,Eu,Fu,Bu,_u,ef,mf,ff,Sf,Rf,Nf,Df,Vf,Mf,jf,Kf,Uf,Zf,Qf,eh,rh,dh,hh,kh,xh,Th,Dh,Mh,jh,Wh,Hh,Kh,zh,Zh,Qh,tg,rg,ag,pg,fg,gg,vg,wg]});var Sg,xg=v(()=>{Sg={}});function Tg(e,t){if(t==="named")return"broken";let{text:n}=e.file;return t==="likely"||sT.test(n.slice(e.start,e.end))?lT(n,e.problem?.offset??e.start)?"template":"broken":"foreign"}function lT(e,t){let n=e.indexOf(`
`,t),r=t===0?0:e.lastIndexOf(`
`,t-1)+1,o=r<2?0:e.lastIndexOf(`
`,r-2)+1;return iT.test(e.slice(o,n<0?e.length:n))}var sT,iT,Ig=v(()=>{"use strict";sT=/^(?:apiVersion|kind)[ \t]*:|^[ \t]*[{,]?[ \t]*"(?:apiVersion|kind)"[ \t]*:/m,iT=/\{\{|\{%|<%|\{[A-Z][A-Z0-9]*_[A-Z0-9_]+\}|@[A-Za-z_]+@|%[A-Z_]+%|(?:^|[\s,[])\{\w+\}(?=[^\s,:}\]])/});function Re(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ve(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function q(e,t){let n=e[t];return typeof n=="string"?n:""}function Qe(e){let t=Ve(e,"metadata");return Re(t)?t:{}}function jn(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Rg(e,t=[]){let{value:n}=e;if(!Re(n)||!Ag(n))return t;let r=q(n,"kind"),o=r.endsWith("List")?Ve(n,"items"):void 0;return!Array.isArray(o)||!o.every(Re)?(t.push({document:e,path:pT,value:n,changeable:!1}),t):(o.forEach((s,a)=>{let i=r==="List"?s:dT(s,r.slice(0,-4),q(n,"apiVersion"));Ag(i)&&t.push({document:e,path:["items",a],value:i,changeable:!1})}),t)}function dT(e,t,n){return q(e,"kind")!==""&&q(e,"apiVersion")!==""?e:{apiVersion:n,kind:t,...e}}function Ag(e){let t=q(e,"apiVersion");return t!==""&&q(e,"kind")!==""&&!t.startsWith(cT)}function ji({path:e,text:t}){return!e.endsWith(".json")||t.includes('"kind"')||t.includes('"apiVersion"')}function Gi(e){return{file:e,index:0,start:0,end:e.text.length,value:void 0,duplicateKeys:[]}}function Sn(e,t){return e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.index-t.index}var cT,pT,Tn=v(()=>{"use strict";cT="kustomize.config.k8s.io/",pT=[]});function Fi(e){return mT.has(e)}function oo(e){let t=new Set,n=new Set,r=!1;for(let{value:o}of e){q(o,"kind")==="Service"&&t.add(q(Qe(o),"name"));let s=uT(o);if(s){r=!0;for(let a of Cg(Ve(Qe(s),"labels")))n.add(a)}}return{services:t,labels:n,hasWorkload:r}}function Wi({value:e},t,n){let r=q(e,"kind");if(Fi(r))return fT(Ve(e,"spec")).some(a=>n.services.has(a)&&!t.services.has(a));if(r!=="Service")return!1;let o=Cg(Ve(Gn(e,"spec"),"selector")),s=a=>o.every(i=>a.labels.has(i));return o.length>0&&s(n)&&!s(t)}function uT(e){if(q(e,"kind")==="Pod")return e;let t=Gn(e,"spec");for(let n of[Gn(t,"template"),Gn(Gn(Gn(t,"jobTemplate"),"spec"),"template")])if(Object.hasOwn(Gn(n,"spec"),"containers"))return n}function Gn(e,t){let n=Ve(e,t);return Re(n)?n:{}}function Cg(e){return Re(e)?Object.entries(e).map(([t,n])=>`${t}=${String(n)}`):[]}function fT(e){let t=[],n=[e];for(;n.length>0;){let r=n.pop();if(Array.isArray(r))for(let o of r)n.push(o);else if(Re(r)){for(let o of["name","serviceName"])q(r,o)!==""&&t.push(q(r,o));for(let o of Object.values(r))typeof o=="object"&&n.push(o)}}return t}var mT,Ng=v(()=>{"use strict";Tn();mT=new Set("Ingress IngressRoute IngressRouteTCP IngressRouteUDP HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" "))});function Oe(e){let t=e.lastIndexOf("/");return t<0?".":t===0?"/":e.slice(0,t)}function xt(e){return e.slice(e.lastIndexOf("/")+1)}function Ke(e,t){let n=t.startsWith("/")||e.startsWith("/"),r=[];for(let s of(t.startsWith("/")?t:`${e}/${t}`).split("/"))s===""||s==="."||(s===".."&&r.length>0&&r.at(-1)!==".."?r.pop():(s!==".."||!n)&&r.push(s));let o=r.join("/");return n?`/${o}`:o||"."}function ao(e,t){return e===t?!0:t==="."?!e.startsWith("/")&&e!==".."&&!e.startsWith("../"):e.startsWith(t.endsWith("/")?t:`${t}/`)}function so(e){return e==="."||e==="/"||e===".."||e.endsWith("/..")?void 0:Oe(e)}function io(e){let t;for(let n of e){let r=n==="."?[]:n.split("/");t||(t=r);let o=0;for(;o<t.length&&t[o]===r[o];)o+=1;o<t.length&&(t=t.slice(0,o))}return!t||t.length===0?".":t.join("/")||"/"}var Fn=v(()=>{"use strict"});function Vg(e,t,n){let r=new Map,o=bT(n);for(let s of e){let a=r.get(s.directory);a||(a={directory:s.directory,above:vT(s.directory),files:[],objects:[]},r.set(s.directory,a)),a.files.push(s);for(let i of s.objects)a.objects.push({object:i,identity:o(i)})}return Og([...r.values()],t).map(({isRest:s,...a})=>({...a,objects:a.objects.map(({object:i})=>i)}))}function Og(e,t){let n=kT(e,wT(e));if(n.length===0)return[_i(t,e)];let{siblings:r,descendants:o}=xT(e,n),s=new Map,a=[];for(let u of e){let f=u.above.find(g=>r.has(g)||o.has(g));f===void 0?a.push(u):s.has(f)?s.get(f)?.push(u):s.set(f,[u])}let i=[],c=[],l=[];for(let[u,f]of s)for(let g of Og(f,u))(g.isRest?l:o.has(u)?c:i).push(g);let p=Math.max(yT,gT*Dg(e));return i.length>0&&Dg(a)*i.length<=p?[...IT(a,i),...TT(t,a,i),...c.map(Hi),...l]:[...a.length>0?[_i(t,a)]:[],...i.map(Hi),...c.map(Hi),...l]}function vT(e){let t=[];for(let n=e;n!==void 0&&n!=="."&&n!=="/";n=so(n))t.push(n);return t.reverse()}function Ta({above:e},t){return e.slice(e.indexOf(t)+1)}function bT(e){let t=new Map,n=0;return({value:r})=>{let o=Qe(r),s=q(o,"name");if(s==="")return 0;let a=Bi(t,jn(q(r,"apiVersion"))),i=Bi(Bi(a,q(r,"kind")),q(o,"namespace")||e),c=i.get(s);return c===void 0&&(c=++n,i.set(s,c)),c}}function Bi(e,t){let n=e.get(t);return n||(n=new Map,e.set(t,n)),n}function wT(e){let t=[],n=[],r=new Map,o=PT();for(let s of e)for(let{object:a,identity:i}of s.objects){if(i===0)continue;let c=n[i],l=t[i];if(!c||!l)n[i]=a,t[i]=s;else if(l!==s){let p=q(a.value,"kind");if(p==="Namespace")continue;let d=r.get(i);d||(d={kind:p,folders:new Set([l]),decisive:hT.has(p)},r.set(i,d)),d.folders.add(s),d.decisive||=!o(c,a)}}return[...r.values()].filter(({decisive:s})=>s).map(s=>({kind:s.kind,folders:[...s.folders],ancestor:io([...s.folders].map(({directory:a})=>a))}))}function kT(e,t){let n=({folders:i,ancestor:c})=>[...new Set(i.map(l=>Ta(l,c)[0]??c))],r=new Map;for(let i of t){let c=n(i);for(let l of c){let p=r.get(l)??{duplicates:[],others:new Set};r.set(l,p),p.duplicates.push(i);for(let d of c.length===2?c:[...c,i.ancestor])p.others.add(d)}}let o=new Map,s=i=>{let c=o.get(i);if(!c){let p=e.filter(({above:d})=>d.includes(i)).flatMap(d=>d.objects.map(({object:m})=>m));c={objects:p,ground:oo(p)},o.set(i,c)}return c},a=new Set;for(let[i,{duplicates:c,others:l}]of r){let[p,...d]=[...l].filter(f=>f!==i);if(p===void 0||d.length>0||ao(i,p)||ao(p,i)||c.length>1&&!c.every(({kind:f})=>Fi(f)))continue;let{objects:m,ground:u}=s(i);if(!u.hasWorkload&&m.some(f=>Wi(f,u,s(p).ground)))for(let f of c)a.add(f)}return a.size===0?t:t.filter(i=>!a.has(i))}function PT(){let e;return(t,n)=>((e?.a!==t.document||e.b!==n.document)&&(e={a:t.document,b:n.document,same:$g(t.document)===$g(n.document)}),e.same&&t.path.join(".")===n.path.join("."))}function $g({file:e,start:t,end:n}){return e.text.slice(t,n).trim()}function xT(e,t){let n=new Map;for(let{above:l,objects:p}of e)for(let d of l)n.set(d,(n.get(d)??0)+p.length);let r=new Map;for(let l of t){let p=new Set(l.folders.flatMap(d=>Ta(d,l.ancestor)));for(let d of p)r.set(d,(r.get(d)??0)+1)}let o=l=>n.get(l)??0,s=l=>(r.get(l)??0)*Eg>=o(l),a=new Set,i=new Set,c=ST(t,o,s);for(let l of t){let{ancestor:p}=l,d=l.folders.some(({directory:m})=>m===p)?i:a;for(let m of l.folders){if(m.directory===p)continue;let u=Ta(m,p);d.add(u.find(f=>s(f)||c.has(f))??m.directory)}}return{siblings:a,descendants:i}}function ST(e,t,n){let r=new Map;for(let{folders:s,ancestor:a}of e){let i=new Set(s.flatMap(p=>Ta(p,a).slice(0,1))),c=[...i].filter(n);if(c.length===0)continue;let l=c.reduce((p,d)=>Math.min(p,t(d)),Number.POSITIVE_INFINITY);for(let p of i){let d=r.get(p)??{duplicates:0,smallestCopy:l};r.set(p,{duplicates:d.duplicates+1,smallestCopy:Math.min(d.smallestCopy,l)})}}let o=[...r].filter(([,s])=>s.duplicates*Eg>=s.smallestCopy);return new Set(o.map(([s])=>s))}function Dg(e){return e.reduce((t,n)=>t+n.objects.length,0)}function _i(e,t){let n=t.flatMap(i=>i.files),o=t.filter(i=>i.objects.length>0).flatMap(i=>i.files).find(i=>i.isTemplate),s=o&&`the template ${o.path} is not rendered`,a=t.flatMap(i=>i.objects);return{name:e,files:n,objects:a,...s!==void 0&&{incomplete:s}}}function Hi(e){return{...e,incomplete:"other directories define some of the same objects, and nothing of them is taken into account"}}function TT(e,t,n){let r=n.map(({objects:c})=>new Set(c.map(({identity:l})=>l))),o=t.flatMap(({files:c,objects:l})=>{let p=l.filter(({identity:d})=>d!==0&&r.every(m=>m.has(d)));return p.length>0?[{files:c,objects:p}]:[]});if(o.length===0)return[];let s=o.flatMap(c=>c.objects),a=new Set(s.map(({object:c})=>c.document)),i=o.flatMap(c=>c.files).map(c=>({...c,broken:[],documents:c.documents.filter(l=>a.has(l))}));return[{name:e,files:i,objects:s,incomplete:"all directories beside it define these objects anew",isRest:!0}]}function IT(e,t){let n=_i("",e),r=AT(n.objects),o=t.map(({objects:l})=>[...new Set(l.map(({object:d})=>q(Qe(d.value),"name")))].filter(d=>r.has(d)).length),s=o.reduce((l,p)=>Math.max(l,p),0),a=({objects:l})=>l.map(({object:p})=>p),i=oo(t.flatMap(a)),c=t.map(l=>{if(oo(a(l)).hasWorkload)return!1;let p=oo([...a(l),...a(n)]);return a(l).some(d=>Wi(d,p,i))});return t.map(({name:l,files:p,objects:d,incomplete:m},u)=>{let f=new Set(d.map(({identity:w})=>w)),g=n.objects.filter(({identity:w})=>w===0||!f.has(w)),y=s>0&&(o[u]??0)*2<=s,b=m??n.incomplete??(c[u]?"it leads to objects that only other directories define":void 0)??(y?"files outside of it speak of objects that only other directories define":void 0);return{name:l,files:[...p,...n.files],objects:[...d,...g],...b!==void 0&&{incomplete:b}}})}function AT(e){let t=new Set,n=e.map(({object:r})=>r.value);for(;n.length>0;){let r=n.pop();if(typeof r=="string")t.add(r);else if(typeof r=="object"&&r!==null)for(let o of Object.values(r))n.push(o)}return t}var hT,Eg,gT,yT,Mg=v(()=>{"use strict";Ng();Tn();Fn();hT=new Set("Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" ")),Eg=3,gT=4,yT=5e3});function Ia(e){let t=new Set(e.filter(n=>xt(n)==="Chart.yaml").map(Oe));return new Set([...t].filter(n=>!hr(n,t)))}function hr(e,t){if(t.size===0)return!1;let n=so(e);for(;n!==void 0&&!t.has(n);)n=so(n);return n!==void 0}var Lg,jg=v(()=>{"use strict";Fn();Lg="Helm chart, not rendered: templates and values are not linted"});function Gg(e){let t=n=>CT(q(e,n));return{group:t("group"),version:t("version"),kind:t("kind"),name:t("name")}}function Fg(e){return e.length===0?[on]:e.map(({value:t})=>Re(t)?Bg(q(t,"kind"),q(Qe(t),"name"),q(t,"apiVersion")):on)}function Ki(e){let t=e.split(/^---.*$/m).filter(n=>/^[ \t]*[^\s#]/m.test(n));return t.length===0?[on]:t.map(RT)}function RT(e){let t="",n="",r="",o=-1;for(let s of e.split(`
`)){let a=/^( *)([A-Za-z]+):(?:[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s"'{[&*!|>#][^\s#]*)))?[ \t\r]*(?:[ \t]#.*)?$/.exec(s);if(!a)continue;let[,i="",c=""]=a,l=a[3]??a[4]??a[5]??"";i===""?(r=c,c==="kind"&&(t=l)):r==="metadata"&&(o<0&&(o=i.length),c==="name"&&i.length===o&&(n=l))}return Bg(t,n,"")}function Wg(e,t,n){if(!e.kind(q(t,"kind"))||!n.some(e.name))return!1;let r=q(t,"apiVersion");return e.group(jn(r))&&e.version(r.slice(r.indexOf("/")+1))}function Bg(e,t,n){return e===""||t===""?on:{group:n===""?rn:o=>o===jn(n),version:rn,kind:o=>o===e,name:o=>o===t}}function CT(e){if(e==="")return rn;if(/^[\w-]+$/.test(e))return n=>n===e;if(!(/^[\w.\-*+?|()^$]+$/.test(e)&&!/\)[*+?]/.test(e)&&(e.match(/[*+?]/g)?.length??0)<=3))return rn;try{let n=new RegExp(`^(?:${e})$`);return r=>n.test(r)}catch{return rn}}var rn,on,qi=v(()=>{"use strict";Tn();rn=()=>!0,on={group:rn,version:rn,kind:rn,name:rn}});function Ui(e){return Aa.includes(e)}function Ra(e){return Aa.map(t=>Ke(e,t))}function co(e){return/:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)/.test(e)||/^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(e)}function Kg(e){let t=new Map;for(let{documents:n}of e){let r=n[0]?.file.path;if(r===void 0||!Ui(xt(r)))continue;let o=n.find(a=>NT(a.value));if(!o)continue;let s=t.get(Oe(r));(!s||Aa.indexOf(xt(r))<Aa.indexOf(xt(s.path)))&&t.set(Oe(r),$T(o))}return t}function NT(e){if(!Re(e))return!1;let[t,n]=[q(e,"apiVersion"),q(e,"kind")];return t!==""&&!t.startsWith("kustomize.config.k8s.io/")?!1:n===""||n==="Kustomization"||n==="Component"}function $T(e){let{path:t}=e.file,n=Oe(t),r=e.value,o=p=>p.map(d=>Ke(n,d)),s=DT(r,n),a=["generators","transformers","validators","configurations"].flatMap(p=>lo(ft(r,p))),i=[...an(r,"helmCharts"),...an(r,"helmChartInflationGenerator")],c=[...an(r,"configMapGenerator"),...an(r,"secretGenerator")],l=Ve(r,"openapi");return{path:t,directory:n,document:e,isComponent:q(r,"kind")==="Component",resources:[...ft(r,"resources"),...ft(r,"bases")],components:ft(r,"components"),namespace:q(r,"namespace"),namePrefix:q(r,"namePrefix"),nameSuffix:q(r,"nameSuffix"),labels:ET(r),patches:s,changesAnything:["replacements","vars","transformers"].some(p=>Ji(r,p).length>0),generated:VT(r),incomplete:[...i.map(p=>`the Helm chart ${q(p,"name")||q(p,"chartName")} is not rendered`),...ft(r,"generators").map(p=>`the generator ${_g(p)} is not run`),...ft(r,"transformers").map(p=>`the transformer ${_g(p)} is not run`)],auxiliary:o([...a,...ft(r,"crds"),...an(r,"replacements").flatMap(p=>lo([q(p,"path")])),...i.flatMap(p=>lo([...["valuesFile","values"].map(d=>q(p,d)),...ft(p,"additionalValuesFiles")])),...c.flatMap(OT),...Re(l)?lo([q(l,"path")]):[]])}}function DT(e,t){let n=(s,a)=>{let i=co(s)?void 0:Ke(t,s);return i===void 0?{targets:a??[on]}:a?{file:i,targets:a}:{file:i}},r=[...ft(e,"patchesStrategicMerge"),...ft(e,"patches")],o=[...an(e,"patches"),...an(e,"patchesJson6902")];return[...r.map(s=>zi(s)?n(s):{targets:Ki(s)}),...o.map(s=>{let a=Ve(s,"target"),i=Re(a)?[Gg(a)]:void 0,c=q(s,"path");return c!==""?n(c,i):{targets:i??Ki(q(s,"patch"))}})]}function ET(e){let t=[];for(let r of an(e,"labels")){let o=Ve(r,"pairs"),s=Ve(r,"includeSelectors")===!0,a=s||Ve(r,"includeTemplates")===!0;Re(o)&&t.push({pairs:Hg(o),selectors:s,templates:a})}let n=Ve(e,"commonLabels");return Re(n)&&t.push({pairs:Hg(n),selectors:!0,templates:!0}),t}function Hg(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)]))}function VT(e){let t=(n,r)=>an(e,n).filter(o=>q(o,"name")!=="").map(o=>({kind:r,namespace:q(o,"namespace"),name:q(o,"name"),reason:`made by the ${n} of a kustomization`}));return[...t("configMapGenerator","ConfigMap"),...t("secretGenerator","Secret")]}function OT(e){let t=ft(e,"files").map(n=>n.slice(n.indexOf("=")+1));return lo([...t,...ft(e,"envs"),q(e,"env")])}function zi(e){return e!==""&&!e.includes(`
`)&&!/^\s*[{[]/.test(e)&&!/:\s/.test(e)}function lo(e){return e.filter(zi)}function _g(e){return zi(e)?e:"given inline"}function Ji(e,t){let n=Ve(e,t);return Array.isArray(n)?n:[]}function ft(e,t){return Ji(e,t).filter(n=>typeof n=="string")}function an(e,t){return Ji(e,t).filter(Re)}var Aa,Ca=v(()=>{"use strict";Tn();qi();Fn();Aa=["kustomization.yaml","kustomization.yml","Kustomization"]});function Ug(e,t){let n=q(e,"kind"),r=Object.hasOwn(qg,n)?qg[n]:void 0,o=e;for(let{pairs:s,selectors:a,templates:i}of t)if(o=gr(o,["metadata","labels"],s,!0),a&&r?.selector&&(o=gr(o,r.selector,s,!0)),a&&r?.optionalSelector&&(o=gr(o,r.optionalSelector,s,!1)),i)for(let c of r?.templates??[])o=gr(o,c,s,!0);return o}function gr(e,[t,...n],r,o){if(t===void 0)return{...e,...r};let s=Ve(e,t);return Re(s)?{...e,[t]:gr(s,n,r,o)}:o&&s==null?{...e,[t]:gr({},n,r,o)}:e}var Zi,Na,qg,zg=v(()=>{"use strict";Tn();Zi=["spec","template","metadata","labels"],Na={selector:["spec","selector","matchLabels"],templates:[Zi]},qg={Service:{selector:["spec","selector"]},ReplicationController:{selector:["spec","selector"],templates:[Zi]},Deployment:Na,ReplicaSet:Na,DaemonSet:Na,StatefulSet:Na,Job:{optionalSelector:["spec","selector","matchLabels"],templates:[Zi]},CronJob:{optionalSelector:["spec","jobTemplate","spec","selector","matchLabels"],templates:[["spec","jobTemplate","metadata","labels"],["spec","jobTemplate","spec","template","metadata","labels"]]},PodDisruptionBudget:{optionalSelector:["spec","selector","matchLabels"]},NetworkPolicy:{optionalSelector:["spec","podSelector","matchLabels"]}}});function Zg(e,t,n){let r=new Map,o=new Set;function s(i){let c=r.get(i);if(c)return c;let l={entries:new Map,generated:new Map,documents:new Set,incomplete:new Set,renamed:!1};return a(i,l,new Set),r.set(i,l),l}function a(i,c,l){let{path:p,directory:d,namePrefix:m,nameSuffix:u}=i;if(o.has(i))c.incomplete.add(`${p} includes itself`);else if(o.size>=MT)c.incomplete.add(`${p} is nested too deeply`);else{o.add(i),c.documents.add(i.document);for(let f of i.incomplete)c.incomplete.add(f);(m!==""||u!=="")&&(c.renamed=!0);for(let f of i.resources){let g=Ke(d,f),y=t.get(g),b=n.get(g);y?LT(s(y),c):b?jT(g,b,c):c.incomplete.add(Jg(f,g))}for(let f of i.components){let g=Ke(d,f),y=t.get(g);y?l.has(y)||(l.add(y),a(y,c,l)):(c.incomplete.add(Jg(f,g)),Yg(c,b=>({...b,changeable:!0})))}for(let f of i.generated)c.generated.set(Qg(f),f);GT(i,c,n),o.delete(i)}}return e.map(i=>HT(i,s(i)))}function LT(e,t){for(let n of e.entries.values())Yi(t.entries,n);for(let n of e.documents)t.documents.add(n);for(let[n,r]of e.generated)t.generated.set(n,r);for(let n of e.incomplete)t.incomplete.add(n);e.renamed&&(t.renamed=!0)}function jT(e,t,n){for(let r of t.documents)n.documents.add(r);t.isTemplate&&n.incomplete.add(`the template ${e} is not rendered`);for(let r of t.objects){let o=[q(Qe(r.value),"name")];Yi(n.entries,{...r,namespace:"",changeable:!1,names:o})}}function GT(e,t,n){let{namespace:r,namePrefix:o,nameSuffix:s,labels:a,patches:i}=e;for(let{file:p}of i)for(let d of p!==void 0&&n.get(p)?.documents||[])t.documents.add(d);let c=e.changesAnything?[on]:i.flatMap(p=>FT(p,n));if(Yg(t,p=>({...p,value:Ug(p.value,a),namespace:r||p.namespace,changeable:p.changeable||c.some(d=>Wg(d,p.value,p.names)),names:o+s===""?p.names:BT(p.names,o,s)})),r==="")return;let l=[...t.generated.values()].map(p=>({...p,namespace:r}));t.generated=new Map(l.map(p=>[Qg(p),p]))}function Yg(e,t){let n=new Map;for(let r of e.entries.values())Yi(n,t(r));e.entries=n}function FT({targets:e,file:t},n){if(e)return e;let r=t===void 0?void 0:n.get(t);return r?.isTemplate?[on]:Fg(r?.documents??[])}function Yi(e,t){let n=WT(t),r=e.get(n);if(!r)e.set(n,t);else{let o=[...new Set([...r.names,...t.names])];e.set(n,{...r,changeable:r.changeable||t.changeable,names:o})}}function WT({document:e,path:t,namespace:n}){return`${e.file.path}
${e.index}
${t.join(".")}
${n}`}function Qg({kind:e,namespace:t,name:n}){return`${e}
${t}
${n}`}function BT(e,t,n){return[...new Set([...e,...e.map(r=>`${t}${r}${n}`)])]}function Jg(e,t){return co(e)?`the remote resource ${e} is not loaded`:`${t} is not part of the input`}function HT(e,t){let n=t.renamed?_T(t.entries.values()):new Set,r=[...t.entries.values()].map(i=>{let{document:c,path:l,value:p,namespace:d}=i,m=i.changeable||n.has(Xg(i));return d===""?{document:c,path:l,value:p,changeable:m}:q(p,"kind")!=="Namespace"?{document:c,path:l,value:p,namespace:d,changeable:m}:{document:c,path:l,value:{...p,metadata:{...Qe(p),name:d}},changeable:m}}),o=[...t.documents].sort(Sn),[s,...a]=t.incomplete;return{name:e.directory,manifests:r.sort((i,c)=>Sn(i.document,c.document)),broken:o.filter(i=>i.problem),documents:o,generated:[...t.generated.values()],...s!==void 0&&{incomplete:a.length>0?`${s} (and ${a.length} more like it)`:s}}}function _T(e){let t=new Set,n=new Set;for(let r of e){let o=Xg(r);(t.has(o)?n:t).add(o)}return n}function Xg({value:e,namespace:t}){let n=Qe(e),r=q(e,"kind");return[jn(q(e,"apiVersion")),r,KT.test(r)?"":t||q(n,"namespace"),q(n,"name")].join(`
`)}var MT,KT,ey=v(()=>{"use strict";Ca();zg();Tn();qi();Fn();MT=200;KT=/^(?:Cluster\w+|CustomResourceDefinition|PersistentVolume|Node|\w+Class|(?:Validating|Mutating)\w+)$/});function ny(e,t,n){let r=new Set,o=new Set,s=new Set,a=new Set,i=new Map,c=(w,P)=>{if(a.add(P),Ra(P).some(k=>t.has(k)))return;let x=i.get(w);x?x.add(P):i.set(w,new Set([P]))},l=new Map,p=new Set,d=[],m=[...e.values()].sort((w,P)=>w.path<P.path?-1:1);for(let{path:w,directory:P}of m){l.set(P,w);for(let x of["patches","patch"]){let k=Ke(P,x);e.has(k)||l.set(k,w)}}for(let w of m){let{path:P,directory:x}=w;for(let k of[...w.resources,...w.components]){let F=Ke(x,k),W=e.get(F);W?p.add(W):t.has(F)?(r.add(F),l.has(Oe(F))||l.set(Oe(F),P)):co(k)||c(P,F)}for(let{file:k}of w.patches)k!==void 0&&(o.add(k),t.has(k)?l.has(Oe(k))||l.set(Oe(k),P):c(P,k));for(let k of w.auxiliary){let F=e.get(k);F?d.push(F):s.add(k)}}let u=new Set;for(let w=d.pop();w;w=d.pop())if(!u.has(w)){u.add(w),p.add(w);for(let P of w.resources){let x=Ke(w.directory,P),k=e.get(x);k&&d.push(k),r.delete(x),s.add(x)}}let f=m.filter(w=>!n.has(w.path)),g=f.filter(w=>!p.has(w)),y=new Set(u);for(let w of g)ty(w,e,y);let b=g.filter(({isComponent:w})=>!w);for(let w of f)w.isComponent||y.has(w)||(b.push(w),ty(w,e,y));return{roots:b.sort((w,P)=>w.path<P.path?-1:1),unused:g.filter(({isComponent:w})=>w),included:r,patches:o,auxiliary:s,managed:l,missing:[...a].sort(),missingFor:i}}function ty(e,t,n){let r=[e];for(let o=r.pop();o;o=r.pop())if(!n.has(o)){n.add(o);for(let s of[...o.resources,...o.components]){let a=t.get(Ke(o.directory,s));a&&r.push(a)}}}var ry=v(()=>{"use strict";Ca();Fn()});function iy(e,t){let n=t.borrowed??new Set,{files:r,charts:o,kustomizations:s,roles:a}=cy(e,n),i=[...o].map(f=>({path:f,reason:Lg}));for(let{path:f}of a.unused)i.push({path:f,reason:"component that no kustomization of the input uses"});let c=new Map,l=[],p=new Map,d=new Map,m=new Set(t.inputs.map(f=>f===sy?Xi:Ke(".",f)));for(let{file:f,documents:g}of r){let{path:y}=f,b=Oe(y),w=a.patches.has(y);if((a.included.has(y)||w)&&c.set(y,dy(y,g,py(g),m.has(y)?"named":"likely",i)),w&&!a.included.has(y)&&oy(d,b,xt(y)),a.included.has(y)||w||a.auxiliary.has(y)||n.has(y)||s.get(b)?.path===y)continue;let P=UT(y,g,m.has(y),i);(P.objects.length>0||P.broken.length>0)&&a.managed.has(b)&&!m.has(y)?oy(p,b,P):l.push(P)}for(let[f,g]of p){let y=g.reduce((P,x)=>P+x.objects.length,0),b=Qi(g.map(P=>xt(P.path))),w=`${y} ${y===1?"object":"objects"}`;i.push({path:f,reason:`not listed by ${a.managed.get(f)}: ${b} (${w})`})}for(let[f,g]of a.missingFor){let y=[...g].filter(w=>!hr(w,o)&&!qT(w));if(y.length===0)continue;let b=y.length===1?"is":"are";i.push({path:f,reason:`refers to ${Qi(y)}, which ${b} not part of the input`})}for(let[f,g]of d)i.push({path:f,reason:`kustomize patches, not linted by themselves: ${Qi(g)}`});let u=Zg(a.roots,s,c).map(f=>({...f,kustomized:!0}));return{sets:JT(u,a.roots,l,t,o.size>0),leftOut:i.sort(QT)}}function ly(e){let{missing:t}=cy(e,new Set).roles;return t.flatMap(n=>/\.(?:ya?ml|json)$/.test(n)?[n]:Ra(n))}function cy(e,t){let n=Ia(e.map(({file:a})=>a.path)),o=(n.size===0?[...e]:e.filter(({file:a})=>!hr(a.path,n))).sort((a,i)=>a.file.path<i.file.path?-1:1),s=Kg(o);return{files:o,charts:n,kustomizations:s,roles:ny(s,new Set(o.map(({file:a})=>a.path)),t)}}function qT(e){return/(?:^|\/)(?:\.?env|generated)\/|\.env$|\{\{|\$\{/.test(e)}function UT(e,t,n,r){let o=py(t);if(!n&&zT(e,o))return r.push({path:e,reason:"template, not rendered"}),{path:e,directory:Oe(e),documents:[],objects:[],broken:[],isTemplate:!0};let s=n?"named":Ui(xt(e))||o.length>0?"likely":"none";return dy(e,t,o,s,r)}function py(e){let t=[];for(let n of e)Rg(n,t);return t}function zT(e,t){return/(?:^|[._-])templates?[._-]/.test(xt(e))?t.some(({value:n})=>q(Qe(n),"name").includes("_")):!1}function dy(e,t,n,r,o){let s=[],a=[],i=new Set,c=!1;for(let l of t){let p=l.problem?Tg(l,r):void 0;(p===void 0||p==="broken")&&s.push(l),p==="broken"&&a.push(l),p==="template"&&(c=!0),p==="template"&&i.add(`template, not rendered: ${l.problem?.message}`),p==="foreign"&&i.add(`not Kubernetes YAML, and could not be read: ${l.problem?.message}`)}for(let l of i)o.push({path:e,reason:l});return{path:e,directory:Oe(e),documents:s,objects:n,broken:a,isTemplate:c}}function JT(e,t,n,r,o){let s=n.some(({objects:m,broken:u})=>m.length>0||u.length>0),a=n.flatMap(({documents:m})=>m),[i,...c]=e;if(!s&&i){let m=[...i.documents,...a].sort(Sn);return[{...i,documents:m},...c].sort(ay)}if(!s&&a.length===0)return[...e];let l=Vg(n,ZT(n,r.inputs),r.namespace).map(YT).map(m=>o?{...m,besideCharts:o}:m),p=new Set(l.map(({name:m})=>m));return[...e.map((m,u)=>p.has(m.name)?{...m,name:t[u]?.path??m.name}:m),...l].sort(ay)}function ZT(e,t){if(e.every(({path:s})=>s===Xi))return sy;let n=new Set(e.map(({path:s})=>s)),r=t.map(s=>Ke(".",s)).filter(s=>s!=="-"&&s!==Xi).map(s=>n.has(s)?Oe(s):s),o=io(r);return e.every(({directory:s})=>ao(s,o))?o:io(e.map(({directory:s})=>s))}function YT({name:e,files:t,objects:n,incomplete:r}){return{name:e,manifests:n.toSorted((o,s)=>Sn(o.document,s.document)),broken:t.flatMap(({broken:o})=>o).sort(Sn),documents:t.flatMap(({documents:o})=>o).sort(Sn),generated:[],...r!==void 0&&{incomplete:r}}}function oy(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function Qi(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}function ay(e,t){return e.name<t.name?-1:1}function QT(e,t){return e.path!==t.path?e.path<t.path?-1:1:e.reason<t.reason?-1:1}var Xi,sy,my=v(()=>{"use strict";Ig();Mg();jg();Ca();ey();ry();Tn();Fn();Xi="<stdin>",sy="-"});var yr,el=v(()=>{"use strict";yr={completeness:"auto",namespace:"default",externals:[],workloadKinds:[],nodePortRange:{from:3e4,to:32767},kubernetesVersion:{major:1,minor:37},targetGroups:[]}});function $a(){return{preset:"recommended",rules:new Map,ignore:[],exclude:[],settings:yr}}function tl(e,t){let n=t.rules.get(e.id);return n!==void 0?n:t.preset==="strict"?e.strict??e.severity:e.recommended===!1?"off":e.severity}var uy,nl=v(()=>{"use strict";el();uy={recommended:"auto",strict:"closed",partial:"open"}});var rl,fy,hy=v(()=>{"use strict";rl=class{from;className;host;backend;source;constructor(t,n,r,o,s){this.from=t,this.className=n,this.host=r,this.source=o,this.backend=s}get path(){return this.source.path??"/"}get match(){return this.source.pathType??""}get at(){let{path:t,at:n}=this.source;return t===void 0?this.from.at(...n):this.from.at(...n,"path")}},fy={name:"ingress",kinds:new Set(["Ingress"]),lower(e,{graph:t,backend:n}){let r=[];if(e.definition?.kind!=="Ingress")return r;let o=e,s=t.classOf(o),a=t.references({from:e}),i=0,c=l=>{for(;i<a.length&&a[i]?.role!=="backend";)i++;return n(a[i]?.of===l?a[i++]:void 0)};o.view.defaultBackend&&r.push({from:e,className:s,host:void 0,path:"/",match:"default",backend:c(o.view.defaultBackend),at:e.at("spec","defaultBackend")});for(let l of o.view.rules)for(let p of l.paths)r.push(new rl(o,s,l.host,p,c(p.backend)));return r}}});var gy,yy=v(()=>{"use strict";hy();gy=[fy]});function vy(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>({name:n,count:r})).sort((n,r)=>n.name<r.name?-1:n.name>r.name?1:0)}function by(e,t){let n=new Set,r=new Map,o=new Map,s=(c,l)=>`${c.file.path}\0${c.start}\0${l.join("/")}`,[a,i]=e;for(let c of e){for(let l of c.resources){i&&n.add(s(l.document,l.path));let{definition:p,group:d,kind:m}=l;p===void 0&&!(XT.has(m)&&eI(d))&&r.set(s(l.document,l.path),d===""?m:`${d}/${m}`)}for(let l of c.references())l.state==="external"&&o.set(s(l.at.document,l.at.path),l.kind);for(let l of c.all("Service"))c.selects(l).state==="external"&&o.set(`${s(l.document,l.path)}\0selector`,"Pod")}return{files:t.files,documents:t.documents,objects:a&&!i?a.resources.length:n.size,contexts:e.map(c=>({name:c.context.name,objects:c.resources.length})),unknownKinds:vy(r.values()),leaving:vy(o.values()),notKubernetes:t.notKubernetes,leftOut:t.leftOut,withheld:t.withheld,suppressed:t.suppressed}}var XT,eI,wy=v(()=>{"use strict";XT=new Set(["ServiceAccount","Role","RoleBinding","ClusterRole","ClusterRoleBinding","PersistentVolume","PersistentVolumeClaim","StorageClass","LimitRange","ResourceQuota","PriorityClass","PodDisruptionBudget","HorizontalPodAutoscaler","NetworkPolicy","CustomResourceDefinition"]),eI=e=>e===""||!e.includes(".")||e.endsWith(".k8s.io")});function ky(e){let t=e.document.value,n="";for(let r of e.path){if(typeof r=="string"){n+=`.${r}`,t=typeof t=="object"&&t!==null&&Object.hasOwn(t,r)?t[r]:void 0;continue}t=Array.isArray(t)?t[r]:void 0,n+=`[${nI(t)??r}]`}return n}function nI(e){if(typeof e=="string"||typeof e=="number")return String(e);if(!(typeof e!="object"||e===null))for(let t of tI){let n=Object.hasOwn(e,t)?e[t]:void 0;if(typeof n=="string"||typeof n=="number")return`${t}=${n}`}}var tI,Py=v(()=>{"use strict";tI=["name","host","path","containerPort","port","secretName","key"]});function xy(e,t){let{text:n}=e;if(!n.includes(Da))return[];let r=[],o=rI(t??$n(e));for(let s=n.indexOf(Da);s>=0;s=n.indexOf(Da,s+Da.length)){let a=s-1;for(;n[a]===" "||n[a]==="	";)a--;n[a]!=="#"||!o(a)||r.push(oI(e,a,s))}return r}function rI(e){let t=0,n;return r=>{for(;r>=(e[t]?.end??Number.POSITIVE_INFINITY);t++)n=void 0;let o=e[t];if(!o||r<o.start||o.problem)return!0;if(!n){let s=ea(o);n=new Set(s?.comments.map(a=>a+s.base))}return n.has(r)}}function oI(e,t,n){let{text:r}=e,o=Vr(e,t),s=Wo(e,o),[,a="",i=""]=/^ingress-lint-([\w-]*)(.*)$/.exec(r.slice(n,s))??[],c=$t(e,t,s),l=a==="ignore-file"?"file":"line",p=r.slice(er(e)[o]??0,t).trim()==="",d=l==="line"&&p?sI(e,o):o,[m="",...u]=i.split(/(?:^|\s)--(?:\s|$)/),f=u.join(" -- ").trim(),g=m.split(/[\s,]+/).filter(w=>w!==""),y=aI(a,g),b={scope:l,line:d+1,rules:g,reason:f,span:c};return y===void 0?b:{...b,rules:[],problem:y}}function aI(e,t){if(e!=="ignore"&&e!=="ignore-file")return`'ingress-lint-${e}' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'`;if(t.length===0)return`'ingress-lint-${e}' names no rule`;let n=t.find(r=>!/^[a-z][a-z0-9-]*$/.test(r));return n===void 0?void 0:`'${n}' cannot be the name of a rule; a reason begins with '--'`}function sI(e,t){let n=er(e);for(let r=t+1;r<n.length;r++){let o=e.text.slice(n[r]??0,Wo(e,r)).trim();if(o!==""&&!o.startsWith("#"))return r}return t}var Da,Sy=v(()=>{"use strict";Or();jr();Da="ingress-lint-"});function Ty(e,t){let n=[],r=new Map,o=new Set(e.filter(i=>i.text.includes("ingress-lint")));for(let i of o)for(let c of xy(i)){let l={file:i.path,path:[],part:"value",span:c.span,exact:!0},p={directive:c,place:l,used:new Set};n.push(p);let d=r.get(i.path);d?d.push(p):r.set(i.path,[p])}let s=t.map(i=>({ignore:i,used:!1})),a=new Set;return{comments:n,ignores:s,marked:o,hasHidden:(i,c)=>a.has(ol(i,c)),find({finding:i,resource:c}){let{rule:l,place:p,subject:d}=i,m;for(let f of r.get(p.file)??[]){let{directive:g}=f;g.problem!==void 0||g.reason===""||!g.rules.includes(l)||g.scope==="line"&&g.line!==p.span.start.line||(f.used.add(l),m??={by:"comment",reason:g.reason,place:f.place})}let u=c?.annotations.get(Ea+l)?.trim();c&&u&&(a.add(ol(c,l)),m??={by:"annotation",reason:u,place:Iy(c,l)});for(let f of s)f.ignore.matches({rule:l,file:p.file,kind:d?.kind??"",namespace:d?.namespace??"",name:d?.name??""})&&(f.used=!0,m??={by:"config",reason:f.ignore.reason,place:f.ignore.place});return m}}}function*iI(e,t){let n=new Set;if(e.size!==0){for(let r of t)for(let o of r.resources)if(e.has(o.document.file))for(let[s,a]of o.annotations){if(!s.startsWith(Ea))continue;let i=s.slice(Ea.length),c=ol(o,i);n.has(c)||(n.add(c),yield{resource:o,rule:i,reason:a.trim()})}}}function Iy(e,t){return ct(e.keyAt("metadata","annotations",Ea+t))}function*Ay(e,t,n,r){let o=new Map(n.map(a=>[a.id,a]));function*s(a,i,c,l){let p=o.get(a);if(p)i===""?yield{rule:"invalid-suppression",message:"reason",at:l,data:{rule:a}}:!c&&r(p)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:l,data:{rule:a}});else{let d=H(a,o.keys());yield{rule:"invalid-suppression",message:"unknown",at:l,data:{rule:a},...d!==void 0&&{suggestion:`Did you mean "${d}"?`}}}}for(let{directive:a,place:i,used:c}of e.comments){let l={place:i};if(a.problem!==void 0){yield{rule:"invalid-suppression",message:"malformed",at:l,data:{problem:a.problem}};continue}for(let p of a.rules)yield*s(p,a.reason,c.has(p),l)}for(let{resource:a,rule:i,reason:c}of iI(e.marked,t))yield*s(i,c,e.hasHidden(a,i),{place:Iy(a,i)});for(let{ignore:a,used:i}of e.ignores){let c=o.get(a.rule);!i&&c&&r(c)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:{place:a.place},data:{rule:a.rule}})}}var Ea,ol,Ry=v(()=>{"use strict";ln();Sy();nr();Ea="ingress-lint.dev/ignore.",ol=({document:e,path:t},n)=>[e.file.path,e.start,t.join("/"),n].join("\0")});function Ny(e){if(!e.range)return ct(e);let{file:t}=e.document;return{file:t.path,path:e.path,part:e.part,span:$t(t,e.range[0],e.range[1]),exact:!0}}function al(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>t&&Object.hasOwn(t,r)?String(t[r]):n)}function Dy(e,t,n){let r=al(e.help,t);return{message:al(e.text,t),effect:al(e.effect,t),help:n?`${n} ${r}`:r}}function sl(e){return e.resource}function lI(e,t,n,r,o,s){let a=e.messages[o];if(!a)throw new Error(`rule ${e.id} has no message "${o}"`);let i=t;n||(s?.severity&&(i=Cy(i,s.severity)),s?.open&&(i=Cy(i,s.open==="faint"?"note":"warning")));let c=sl(r),l=c&&{kind:c.kind,namespace:c.namespace,name:c.name};return{finding:{rule:e.id,messageId:o,...Dy(a,s?.data,s?.suggestion),severity:i,place:Ny(r),related:(s?.related??[]).map(p=>({place:Ny(p.at),message:p.message})),...l&&{subject:l}},identity:JSON.stringify([e.id,o,l??null,ky(r),s?.data??null]),resource:c}}function $y(e,t){let n=e.place.span.start,r=t.place.span.start;return vr(e.place.file,t.place.file)||vr(n.line,r.line)||vr(n.column,r.column)||vr(e.rule,t.rule)||vr(e.message,t.message)}function Ey(e){let{config:t,rules:n}=e,r=[],o=new Map,s=0,a=(d,m)=>{let{place:u,rule:f,messageId:g,message:y,severity:b,subject:w}=d.finding,P=w?`${g}\0${w.kind}\0${w.name}`:y,x=`${u.file}\0${u.span.start.offset}\0${f}\0${P}`,k=o.get(x);k?.contexts.has(m)&&k.draft.finding.message!==y&&(x+=`\0${y}`,k=o.get(x)),k?(k.contexts.add(m),Va[b]>Va[k.draft.finding.severity]&&(k.draft=d)):o.set(x,{draft:d,contexts:new Set([m])})};for(let d of e.graphs)for(let m of n){let u=e.severityOf(m);if(u==="off")continue;let f=t.rules.has(m.id);try{m.check(d,(g,y,b)=>{sl(g)?.changeable||b?.related?.some(w=>sl(w.at)?.changeable)?s++:a(lI(m,u,f,g,y,b),d.context.name)})}catch(g){r.push({rule:m.id,context:d.context.name,message:g instanceof Error?g.message:String(g)})}}let i=Ty(e.files,t.ignore),c=[],l=[...o.values()].sort((d,m)=>$y(d.draft.finding,m.draft.finding));for(let{draft:d,contexts:m}of l){let u=i.find(d);c.push({finding:{...d.finding,contexts:[...m].sort(vr),...u&&{suppressed:u}},identity:d.identity})}let p=e.graphs.length===1?e.graphs[0]?.context.name??".":".";for(let{rule:d,at:m,message:u,data:f,suggestion:g}of Ay(i,e.graphs,n,e.severityOf)){let y=n.find(P=>P.id===d);if(!y)continue;let b=e.severityOf(y);if(b==="off"||u==="unused"&&s>0)continue;let w=y.messages[u];if(!w)throw new Error(`rule ${d} has no message "${u}"`);c.push({finding:{rule:d,messageId:u,...Dy(w,f,g),severity:b,place:m.place,related:[],contexts:[p]},identity:JSON.stringify([d,u,m.place.file,f])})}return{findings:c.sort((d,m)=>$y(d.finding,m.finding)),failures:r,withheld:s}}function Vy(e,t){let n=new Map;return e.map(({finding:r,identity:o})=>{let s=n.get(o)??0;return n.set(o,s+1),{...r,fingerprint:t(s===0?o:`${o}#${s}`)}})}var Va,Cy,vr,Oy=v(()=>{"use strict";nr();Py();Ry();Va={note:0,warning:1,error:2},Cy=(e,t)=>Va[e]<Va[t]?e:t;vr=(e,t)=>e<t?-1:e>t?1:0});var il=v(()=>{"use strict"});function Wn(e){if(e.byteLength>67108864)return{reason:ll};if(!(0,Ly.isUtf8)(e))return{reason:My(e)};let t=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("utf8"),n=t.indexOf("\0");return n>=0&&n<jy?{reason:My(e)}:{text:t}}function My(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255?"UTF-16 text; save it as UTF-8":e.subarray(0,jy).includes(0)?"binary file":"not valid UTF-8"}var Ly,ll,jy,po=v(()=>{"use strict";Ly=require("node:buffer");il();ll=`larger than ${67108864/1024/1024} MiB`,jy=8192});function Gy(e,t){let n=e.map(r=>cI(r,t));return(r,o)=>{let s=n.findLast(a=>(o||!a.directoryOnly)&&a.matches(r));return s&&!s.keep?s.pattern:void 0}}function cI(e,t){let n=e.startsWith("!"),r=n?e.slice(1):e,o=r.endsWith("/"),s=r.replace(/^\.\//,"/").replace(/\/+$/,""),a=s.includes("/")?s.replace(/^\//,""):`**/${s}`,i=t(a.replace(/(?<=[^/*])\/\*\*$/,""));return{pattern:e,keep:n,directoryOnly:o,matches:i}}var Fy=v(()=>{"use strict"});function Me(e,t){let n=By.test(`${e}/`)?t.replaceAll("\\","/"):t,r=cl(pl.posix.normalize(Wy(n)?n:`${e}/${n}`));if(r===cl(e))return{absolute:r,shown:"."};let o=e.endsWith("/")?e:`${e}/`;return r.startsWith(o)?{absolute:r,shown:r.slice(o.length)}:{absolute:r,shown:Wy(n)?r:cl(pl.posix.normalize(n))}}function Bn(e,t){return e==="."?t:e.endsWith("/")?`${e}${t}`:`${e}/${t}`}function In(e,t){return e===t||e.startsWith(t.endsWith("/")?t:`${t}/`)}function Wy(e){return e.startsWith("/")||By.test(e)}function cl(e){return e.length>1&&e.endsWith("/")?e.slice(0,-1):e}var pl,By,br=v(()=>{"use strict";pl=require("node:path"),By=/^[A-Za-z]:\//});function ml(e,t){let n=new Set,r=[],o=[];for(let s of t){let a=rt(()=>e.host.real(s.absolute));"error"in a?e.leaveOut(s.shown,Hn(a.error)):o.push({...s,real:a.value})}for(Hy(e,o,n,r);r.length>0;){let s=r.splice(0).sort((a,i)=>a.shown<i.shown?-1:1);for(let a of s){let i=rt(()=>e.host.real(a.absolute));"error"in i?e.leaveOut(a.shown,Hn(i.error)):n.has(i.value)?e.leaveOut(a.shown,"link to a directory that is read already"):In(uI(e.host,a),i.value)?e.leaveOut(a.shown,"link to a directory that holds it"):Hy(e,[{...a,real:i.value}],n,r)}}}function Hy(e,t,n,r){for(let o=t.pop();o;o=t.pop()){if(n.has(o.real))continue;n.add(o.real);let{absolute:s}=o,a=rt(()=>e.host.list(s));if("error"in a){e.leaveOut(o.shown,Hn(a.error));continue}for(let i of a.value)pI(e,o,i,a.value,t,r)}}function pI(e,t,n,r,o,s){let{name:a}=n,i=n.kind==="link"?dI(e,t,a):n.kind,c=i==="directory";if(c?a==="node_modules"||a.startsWith(".")&&!e.hidden:!e.wanted(a))return;let l=Bn(t.shown,a),p=e.excluded(l,c);if(p!==void 0){e.leaveOut(l,ul(p));return}let d=Bn(t.absolute,a);c&&n.kind==="link"?s.push({absolute:d,shown:l}):c?o.push({absolute:d,shown:l,real:Bn(t.real,a)}):i==="other"?e.leaveOut(l,dl):i==="broken"?e.leaveOut(l,"link to nothing"):n.kind==="link"&&mI(e,t,a,r)?e.leaveOut(l,"link to a neighbour"):e.take({absolute:d,shown:l})}function dI(e,t,n){let r=rt(()=>e.host.stat(Bn(t.absolute,n)));return"value"in r&&r.value?.kind||"broken"}function mI(e,t,n,r){let o=rt(()=>e.host.real(Bn(t.absolute,n))),s=Bn(t.real,"");if("error"in o||!o.value.startsWith(s))return!1;let a=o.value.slice(s.length);return e.wanted(a)&&r.some(i=>i.kind==="file"&&i.name===a)}function uI(e,t){let n=t.absolute.slice(0,t.absolute.lastIndexOf("/"))||"/",r=rt(()=>e.real(n));return"value"in r?r.value:n}function ul(e){return`excluded by "${e}"`}function rt(e){try{return{value:e()}}catch(t){return{error:t}}}function Hn(e){let{code:t}=e;return typeof t!="string"?"could not be read":Object.hasOwn(_y,t)&&_y[t]||`could not be read (${t})`}var dl,_y,Ky=v(()=>{"use strict";po();br();dl="not a regular file (a pipe, socket or device)";_y={EACCES:"no permission to read it",EPERM:"no permission to read it",ENOENT:"gone before it could be read",ENOTDIR:"gone before it could be read",EISDIR:"a directory",ELOOP:"a ring of links",EFBIG:ll}});var Ma=$e(ht=>{"use strict";ht.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;ht.find=(e,t)=>e.nodes.find(n=>n.type===t);ht.exceedsLimit=(e,t,n=1,r)=>r===!1||!ht.isInteger(e)||!ht.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=r;ht.escapeNode=(e,t=0,n)=>{let r=e.nodes[t];r&&(n&&r.type===n||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)};ht.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;ht.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;ht.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;ht.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);ht.flatten=(...e)=>{let t=[],n=r=>{for(let o=0;o<r.length;o++){let s=r[o];if(Array.isArray(s)){n(s);continue}s!==void 0&&t.push(s)}return t};return n(e),t}});var La=$e((e9,Uy)=>{"use strict";var qy=Ma();Uy.exports=(e,t={})=>{let n=(r,o={})=>{let s=t.escapeInvalid&&qy.isInvalidBrace(o),a=r.invalid===!0&&t.escapeInvalid===!0,i="";if(r.value)return(s||a)&&qy.isOpenOrClose(r)?"\\"+r.value:r.value;if(r.value)return r.value;if(r.nodes)for(let c of r.nodes)i+=n(c);return i};return n(e)}});var Jy=$e((t9,zy)=>{"use strict";zy.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var ov=$e((n9,rv)=>{"use strict";var Zy=Jy(),_n=(e,t,n)=>{if(Zy(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(Zy(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let r={relaxZeros:!0,...n};typeof r.strictZeros=="boolean"&&(r.relaxZeros=r.strictZeros===!1);let o=String(r.relaxZeros),s=String(r.shorthand),a=String(r.capture),i=String(r.wrap),c=e+":"+t+"="+o+s+a+i;if(_n.cache.hasOwnProperty(c))return _n.cache[c].result;let l=Math.min(e,t),p=Math.max(e,t);if(Math.abs(l-p)===1){let g=e+"|"+t;return r.capture?`(${g})`:r.wrap===!1?g:`(?:${g})`}let d=nv(e)||nv(t),m={min:e,max:t,a:l,b:p},u=[],f=[];if(d&&(m.isPadded=d,m.maxLen=String(m.max).length),l<0){let g=p<0?Math.abs(p):1;f=Yy(g,Math.abs(l),m,r),l=m.a=0}return p>=0&&(u=Yy(l,p,m,r)),m.negatives=f,m.positives=u,m.result=fI(f,u,r),r.capture===!0?m.result=`(${m.result})`:r.wrap!==!1&&u.length+f.length>1&&(m.result=`(?:${m.result})`),_n.cache[c]=m,m.result};function fI(e,t,n){let r=fl(e,t,"-",!1,n)||[],o=fl(t,e,"",!1,n)||[],s=fl(e,t,"-?",!0,n)||[];return r.concat(s).concat(o).join("|")}function hI(e,t){let n=1,r=1,o=Xy(e,n),s=new Set([t]);for(;e<=o&&o<=t;)s.add(o),n+=1,o=Xy(e,n);for(o=ev(t+1,r)-1;e<o&&o<=t;)s.add(o),r+=1,o=ev(t+1,r)-1;return s=[...s],s.sort(vI),s}function gI(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let r=yI(e,t),o=r.length,s="",a=0;for(let i=0;i<o;i++){let[c,l]=r[i];c===l?s+=c:c!=="0"||l!=="9"?s+=bI(c,l,n):a++}return a&&(s+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[a],digits:o}}function Yy(e,t,n,r){let o=hI(e,t),s=[],a=e,i;for(let c=0;c<o.length;c++){let l=o[c],p=gI(String(a),String(l),r),d="";if(!n.isPadded&&i&&i.pattern===p.pattern){i.count.length>1&&i.count.pop(),i.count.push(p.count[0]),i.string=i.pattern+tv(i.count),a=l+1;continue}n.isPadded&&(d=wI(l,n,r)),p.string=d+p.pattern+tv(p.count),s.push(p),a=l+1,i=p}return s}function fl(e,t,n,r,o){let s=[];for(let a of e){let{string:i}=a;!r&&!Qy(t,"string",i)&&s.push(n+i),r&&Qy(t,"string",i)&&s.push(n+i)}return s}function yI(e,t){let n=[];for(let r=0;r<e.length;r++)n.push([e[r],t[r]]);return n}function vI(e,t){return e>t?1:t>e?-1:0}function Qy(e,t,n){return e.some(r=>r[t]===n)}function Xy(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function ev(e,t){return e-e%Math.pow(10,t)}function tv(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function bI(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function nv(e){return/^-?(0+)\d/.test(e)}function wI(e,t,n){if(!t.isPadded)return e;let r=Math.abs(t.maxLen-String(e).length),o=n.relaxZeros!==!1;switch(r){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${r}}`:`0{${r}}`}}_n.cache={};_n.clearCache=()=>_n.cache={};rv.exports=_n});var yl=$e((r9,dv)=>{"use strict";var kI=require("util"),sv=ov(),av=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),PI=e=>t=>e===!0?Number(t):String(t),hl=e=>typeof e=="number"||typeof e=="string"&&e!=="",mo=e=>Number.isInteger(+e),gl=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},xI=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,SI=(e,t,n)=>{if(t>0){let r=e[0]==="-"?"-":"";r&&(e=e.slice(1)),e=r+e.padStart(r?t-1:t,"0")}return n===!1?String(e):e},Ga=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},TI=(e,t,n)=>{e.negatives.sort((i,c)=>i<c?-1:i>c?1:0),e.positives.sort((i,c)=>i<c?-1:i>c?1:0);let r=t.capture?"":"?:",o="",s="",a;return e.positives.length&&(o=e.positives.map(i=>Ga(String(i),n)).join("|")),e.negatives.length&&(s=`-(${r}${e.negatives.map(i=>Ga(String(i),n)).join("|")})`),o&&s?a=`${o}|${s}`:a=o||s,t.wrap?`(${r}${a})`:a},iv=(e,t,n,r)=>{if(n)return sv(e,t,{wrap:!1,...r});let o=String.fromCharCode(e);if(e===t)return o;let s=String.fromCharCode(t);return`[${o}-${s}]`},lv=(e,t,n)=>{if(Array.isArray(e)){let r=n.wrap===!0,o=n.capture?"":"?:";return r?`(${o}${e.join("|")})`:e.join("|")}return sv(e,t,n)},cv=(...e)=>new RangeError("Invalid range arguments: "+kI.inspect(...e)),pv=(e,t,n)=>{if(n.strictRanges===!0)throw cv([e,t]);return[]},II=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},AI=(e,t,n=1,r={})=>{let o=Number(e),s=Number(t);if(!Number.isInteger(o)||!Number.isInteger(s)){if(r.strictRanges===!0)throw cv([e,t]);return[]}o===0&&(o=0),s===0&&(s=0);let a=o>s,i=String(e),c=String(t),l=String(n);n=Math.max(Math.abs(n),1);let p=gl(i)||gl(c)||gl(l),d=p?Math.max(i.length,c.length,l.length):0,m=p===!1&&xI(e,t,r)===!1,u=r.transform||PI(m);if(r.toRegex&&n===1)return iv(Ga(e,d),Ga(t,d),!0,r);let f={negatives:[],positives:[]},g=w=>f[w<0?"negatives":"positives"].push(Math.abs(w)),y=[],b=0;for(;a?o>=s:o<=s;)r.toRegex===!0&&n>1?g(o):y.push(SI(u(o,b),d,m)),o=a?o-n:o+n,b++;return r.toRegex===!0?n>1?TI(f,r,d):lv(y,null,{wrap:!1,...r}):y},RI=(e,t,n=1,r={})=>{if(!mo(e)&&e.length>1||!mo(t)&&t.length>1)return pv(e,t,r);let o=r.transform||(m=>String.fromCharCode(m)),s=`${e}`.charCodeAt(0),a=`${t}`.charCodeAt(0),i=s>a,c=Math.min(s,a),l=Math.max(s,a);if(r.toRegex&&n===1)return iv(c,l,!1,r);let p=[],d=0;for(;i?s>=a:s<=a;)p.push(o(s,d)),s=i?s-n:s+n,d++;return r.toRegex===!0?lv(p,null,{wrap:!1,options:r}):p},ja=(e,t,n,r={})=>{if(t==null&&hl(e))return[e];if(!hl(e)||!hl(t))return pv(e,t,r);if(typeof n=="function")return ja(e,t,1,{transform:n});if(av(n))return ja(e,t,0,n);let o={...r};return o.capture===!0&&(o.wrap=!0),n=n||o.step||1,mo(n)?mo(e)&&mo(t)?AI(e,t,n,o):RI(e,t,Math.max(Math.abs(n),1),o):n!=null&&!av(n)?II(n,o):ja(e,t,1,n)};dv.exports=ja});var fv=$e((o9,uv)=>{"use strict";var CI=yl(),mv=Ma(),NI=(e,t={})=>{let n=(r,o={})=>{let s=mv.isInvalidBrace(o),a=r.invalid===!0&&t.escapeInvalid===!0,i=s===!0||a===!0,c=t.escapeInvalid===!0?"\\":"",l="";if(r.isOpen===!0)return c+r.value;if(r.isClose===!0)return console.log("node.isClose",c,r.value),c+r.value;if(r.type==="open")return i?c+r.value:"(";if(r.type==="close")return i?c+r.value:")";if(r.type==="comma")return r.prev.type==="comma"?"":i?r.value:"|";if(r.value)return r.value;if(r.nodes&&r.ranges>0){let p=mv.reduce(r.nodes),d=CI(...p,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return p.length>1&&d.length>1?`(${d})`:d}if(r.nodes)for(let p of r.nodes)l+=n(p,r);return l};return n(e)};uv.exports=NI});var yv=$e((a9,gv)=>{"use strict";var $I=yl(),hv=La(),wr=Ma(),Kn=(e="",t="",n=!1)=>{let r=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?wr.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let s of o)r.push(Kn(s,t,n));else for(let s of t)n===!0&&typeof s=="string"&&(s=`{${s}}`),r.push(Array.isArray(s)?Kn(o,s,n):o+s);return wr.flatten(r)},DI=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,r=(o,s={})=>{o.queue=[];let a=s,i=s.queue;for(;a.type!=="brace"&&a.type!=="root"&&a.parent;)a=a.parent,i=a.queue;if(o.invalid||o.dollar){i.push(Kn(i.pop(),hv(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){i.push(Kn(i.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let d=wr.reduce(o.nodes);if(wr.exceedsLimit(...d,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let m=$I(...d,t);m.length===0&&(m=hv(o,t)),i.push(Kn(i.pop(),m)),o.nodes=[];return}let c=wr.encloseBrace(o),l=o.queue,p=o;for(;p.type!=="brace"&&p.type!=="root"&&p.parent;)p=p.parent,l=p.queue;for(let d=0;d<o.nodes.length;d++){let m=o.nodes[d];if(m.type==="comma"&&o.type==="brace"){d===1&&l.push(""),l.push("");continue}if(m.type==="close"){i.push(Kn(i.pop(),l,c));continue}if(m.value&&m.type!=="open"){l.push(Kn(l.pop(),m.value));continue}m.nodes&&r(m,o)}return l};return wr.flatten(r(e))};gv.exports=DI});var bv=$e((s9,vv)=>{"use strict";vv.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var Sv=$e((i9,xv)=>{"use strict";var EI=La(),{MAX_LENGTH:wv,CHAR_BACKSLASH:vl,CHAR_BACKTICK:VI,CHAR_COMMA:OI,CHAR_DOT:MI,CHAR_LEFT_PARENTHESES:LI,CHAR_RIGHT_PARENTHESES:jI,CHAR_LEFT_CURLY_BRACE:GI,CHAR_RIGHT_CURLY_BRACE:FI,CHAR_LEFT_SQUARE_BRACKET:kv,CHAR_RIGHT_SQUARE_BRACKET:Pv,CHAR_DOUBLE_QUOTE:WI,CHAR_SINGLE_QUOTE:BI,CHAR_NO_BREAK_SPACE:HI,CHAR_ZERO_WIDTH_NOBREAK_SPACE:_I}=bv(),KI=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},r=typeof n.maxLength=="number"?Math.min(wv,n.maxLength):wv;if(e.length>r)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${r})`);let o={type:"root",input:e,nodes:[]},s=[o],a=o,i=o,c=0,l=e.length,p=0,d=0,m,u=()=>e[p++],f=g=>{if(g.type==="text"&&i.type==="dot"&&(i.type="text"),i&&i.type==="text"&&g.type==="text"){i.value+=g.value;return}return a.nodes.push(g),g.parent=a,g.prev=i,i=g,g};for(f({type:"bos"});p<l;)if(a=s[s.length-1],m=u(),!(m===_I||m===HI)){if(m===vl){f({type:"text",value:(t.keepEscaping?m:"")+u()});continue}if(m===Pv){f({type:"text",value:"\\"+m});continue}if(m===kv){c++;let g;for(;p<l&&(g=u());){if(m+=g,g===kv){c++;continue}if(g===vl){m+=u();continue}if(g===Pv&&(c--,c===0))break}f({type:"text",value:m});continue}if(m===LI){a=f({type:"paren",nodes:[]}),s.push(a),f({type:"text",value:m});continue}if(m===jI){if(a.type!=="paren"){f({type:"text",value:m});continue}a=s.pop(),f({type:"text",value:m}),a=s[s.length-1];continue}if(m===WI||m===BI||m===VI){let g=m,y;for(t.keepQuotes!==!0&&(m="");p<l&&(y=u());){if(y===vl){m+=y+u();continue}if(y===g){t.keepQuotes===!0&&(m+=y);break}m+=y}f({type:"text",value:m});continue}if(m===GI){d++;let y={type:"brace",open:!0,close:!1,dollar:i.value&&i.value.slice(-1)==="$"||a.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};a=f(y),s.push(a),f({type:"open",value:m});continue}if(m===FI){if(a.type!=="brace"){f({type:"text",value:m});continue}let g="close";a=s.pop(),a.close=!0,f({type:g,value:m}),d--,a=s[s.length-1];continue}if(m===OI&&d>0){if(a.ranges>0){a.ranges=0;let g=a.nodes.shift();a.nodes=[g,{type:"text",value:EI(a)}]}f({type:"comma",value:m}),a.commas++;continue}if(m===MI&&d>0&&a.commas===0){let g=a.nodes;if(d===0||g.length===0){f({type:"text",value:m});continue}if(i.type==="dot"){if(a.range=[],i.value+=m,i.type="range",a.nodes.length!==3&&a.nodes.length!==5){a.invalid=!0,a.ranges=0,i.type="text";continue}a.ranges++,a.args=[];continue}if(i.type==="range"){g.pop();let y=g[g.length-1];y.value+=i.value+m,i=y,a.ranges--;continue}f({type:"dot",value:m});continue}f({type:"text",value:m})}do if(a=s.pop(),a.type!=="root"){a.nodes.forEach(b=>{b.nodes||(b.type==="open"&&(b.isOpen=!0),b.type==="close"&&(b.isClose=!0),b.nodes||(b.type="text"),b.invalid=!0)});let g=s[s.length-1],y=g.nodes.indexOf(a);g.nodes.splice(y,1,...a.nodes)}while(s.length>0);return f({type:"eos"}),o};xv.exports=KI});var Av=$e((l9,Iv)=>{"use strict";var Tv=La(),qI=fv(),UI=yv(),zI=Sv(),ot=(e,t={})=>{let n=[];if(Array.isArray(e))for(let r of e){let o=ot.create(r,t);Array.isArray(o)?n.push(...o):n.push(o)}else n=[].concat(ot.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};ot.parse=(e,t={})=>zI(e,t);ot.stringify=(e,t={})=>Tv(typeof e=="string"?ot.parse(e,t):e,t);ot.compile=(e,t={})=>(typeof e=="string"&&(e=ot.parse(e,t)),qI(e,t));ot.expand=(e,t={})=>{typeof e=="string"&&(e=ot.parse(e,t));let n=UI(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};ot.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?ot.compile(e,t):ot.expand(e,t);Iv.exports=ot});var uo=$e((c9,Dv)=>{"use strict";var JI=require("path"),Ft="\\\\/",Rv=`[^${Ft}]`,ZI=0,sn="\\.",YI="\\+",QI="\\?",Fa="\\/",XI="(?=.)",Cv="[^/]",bl=`(?:${Fa}|$)`,Nv=`(?:^|${Fa})`,wl=`${sn}{1,2}${bl}`,eA=`(?!${sn})`,tA=`(?!${Nv}${wl})`,nA=`(?!${sn}{0,1}${bl})`,rA=`(?!${wl})`,oA=`[^.${Fa}]`,aA=`${Cv}*?`,$v={DOT_LITERAL:sn,PLUS_LITERAL:YI,QMARK_LITERAL:QI,SLASH_LITERAL:Fa,ONE_CHAR:XI,QMARK:Cv,END_ANCHOR:bl,DOTS_SLASH:wl,NO_DOT:eA,NO_DOTS:tA,NO_DOT_SLASH:nA,NO_DOTS_SLASH:rA,QMARK_NO_DOT:oA,STAR:aA,START_ANCHOR:Nv},sA={...$v,SLASH_LITERAL:`[${Ft}]`,QMARK:Rv,STAR:`${Rv}*?`,DOTS_SLASH:`${sn}{1,2}(?:[${Ft}]|$)`,NO_DOT:`(?!${sn})`,NO_DOTS:`(?!(?:^|[${Ft}])${sn}{1,2}(?:[${Ft}]|$))`,NO_DOT_SLASH:`(?!${sn}{0,1}(?:[${Ft}]|$))`,NO_DOTS_SLASH:`(?!${sn}{1,2}(?:[${Ft}]|$))`,QMARK_NO_DOT:`[^.${Ft}]`,START_ANCHOR:`(?:^|[${Ft}])`,END_ANCHOR:`(?:[${Ft}]|$)`},iA={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};Dv.exports={DEFAULT_MAX_EXTGLOB_RECURSION:ZI,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:iA,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:JI.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?sA:$v}}});var fo=$e(Xe=>{"use strict";var lA=require("path"),cA=process.platform==="win32",{REGEX_BACKSLASH:pA,REGEX_REMOVE_BACKSLASH:dA,REGEX_SPECIAL_CHARS:mA,REGEX_SPECIAL_CHARS_GLOBAL:uA}=uo();Xe.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Xe.hasRegexChars=e=>mA.test(e);Xe.isRegexChar=e=>e.length===1&&Xe.hasRegexChars(e);Xe.escapeRegex=e=>e.replace(uA,"\\$1");Xe.toPosixSlashes=e=>e.replace(pA,"/");Xe.removeBackslashes=e=>e.replace(dA,t=>t==="\\"?"":t);Xe.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};Xe.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:cA===!0||lA.sep==="\\";Xe.escapeLast=(e,t,n)=>{let r=e.lastIndexOf(t,n);return r===-1?e:e[r-1]==="\\"?Xe.escapeLast(e,t,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};Xe.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Xe.wrapOutput=(e,t={},n={})=>{let r=n.contains?"":"^",o=n.contains?"":"$",s=`${r}(?:${e})${o}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var Fv=$e((d9,Gv)=>{"use strict";var Ev=fo(),{CHAR_ASTERISK:kl,CHAR_AT:fA,CHAR_BACKWARD_SLASH:ho,CHAR_COMMA:hA,CHAR_DOT:Pl,CHAR_EXCLAMATION_MARK:xl,CHAR_FORWARD_SLASH:jv,CHAR_LEFT_CURLY_BRACE:Sl,CHAR_LEFT_PARENTHESES:Tl,CHAR_LEFT_SQUARE_BRACKET:gA,CHAR_PLUS:yA,CHAR_QUESTION_MARK:Vv,CHAR_RIGHT_CURLY_BRACE:vA,CHAR_RIGHT_PARENTHESES:Ov,CHAR_RIGHT_SQUARE_BRACKET:bA}=uo(),Mv=e=>e===jv||e===ho,Lv=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},wA=(e,t)=>{let n=t||{},r=e.length-1,o=n.parts===!0||n.scanToEnd===!0,s=[],a=[],i=[],c=e,l=-1,p=0,d=0,m=!1,u=!1,f=!1,g=!1,y=!1,b=!1,w=!1,P=!1,x=!1,k=!1,F=0,W,j,Q={value:"",depth:0,isGlob:!1},se=()=>l>=r,C=()=>c.charCodeAt(l+1),ie=()=>(W=j,c.charCodeAt(++l));for(;l<r;){j=ie();let Ne;if(j===ho){w=Q.backslashes=!0,j=ie(),j===Sl&&(b=!0);continue}if(b===!0||j===Sl){for(F++;se()!==!0&&(j=ie());){if(j===ho){w=Q.backslashes=!0,ie();continue}if(j===Sl){F++;continue}if(b!==!0&&j===Pl&&(j=ie())===Pl){if(m=Q.isBrace=!0,f=Q.isGlob=!0,k=!0,o===!0)continue;break}if(b!==!0&&j===hA){if(m=Q.isBrace=!0,f=Q.isGlob=!0,k=!0,o===!0)continue;break}if(j===vA&&(F--,F===0)){b=!1,m=Q.isBrace=!0,k=!0;break}}if(o===!0)continue;break}if(j===jv){if(s.push(l),a.push(Q),Q={value:"",depth:0,isGlob:!1},k===!0)continue;if(W===Pl&&l===p+1){p+=2;continue}d=l+1;continue}if(n.noext!==!0&&(j===yA||j===fA||j===kl||j===Vv||j===xl)===!0&&C()===Tl){if(f=Q.isGlob=!0,g=Q.isExtglob=!0,k=!0,j===xl&&l===p&&(x=!0),o===!0){for(;se()!==!0&&(j=ie());){if(j===ho){w=Q.backslashes=!0,j=ie();continue}if(j===Ov){f=Q.isGlob=!0,k=!0;break}}continue}break}if(j===kl){if(W===kl&&(y=Q.isGlobstar=!0),f=Q.isGlob=!0,k=!0,o===!0)continue;break}if(j===Vv){if(f=Q.isGlob=!0,k=!0,o===!0)continue;break}if(j===gA){for(;se()!==!0&&(Ne=ie());){if(Ne===ho){w=Q.backslashes=!0,ie();continue}if(Ne===bA){u=Q.isBracket=!0,f=Q.isGlob=!0,k=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&j===xl&&l===p){P=Q.negated=!0,p++;continue}if(n.noparen!==!0&&j===Tl){if(f=Q.isGlob=!0,o===!0){for(;se()!==!0&&(j=ie());){if(j===Tl){w=Q.backslashes=!0,j=ie();continue}if(j===Ov){k=!0;break}}continue}break}if(f===!0){if(k=!0,o===!0)continue;break}}n.noext===!0&&(g=!1,f=!1);let ae=c,Be="",N="";p>0&&(Be=c.slice(0,p),c=c.slice(p),d-=p),ae&&f===!0&&d>0?(ae=c.slice(0,d),N=c.slice(d)):f===!0?(ae="",N=c):ae=c,ae&&ae!==""&&ae!=="/"&&ae!==c&&Mv(ae.charCodeAt(ae.length-1))&&(ae=ae.slice(0,-1)),n.unescape===!0&&(N&&(N=Ev.removeBackslashes(N)),ae&&w===!0&&(ae=Ev.removeBackslashes(ae)));let R={prefix:Be,input:e,start:p,base:ae,glob:N,isBrace:m,isBracket:u,isGlob:f,isExtglob:g,isGlobstar:y,negated:P,negatedExtglob:x};if(n.tokens===!0&&(R.maxDepth=0,Mv(j)||a.push(Q),R.tokens=a),n.parts===!0||n.tokens===!0){let Ne;for(let ne=0;ne<s.length;ne++){let st=Ne?Ne+1:p,Ue=s[ne],I=e.slice(st,Ue);n.tokens&&(ne===0&&p!==0?(a[ne].isPrefix=!0,a[ne].value=Be):a[ne].value=I,Lv(a[ne]),R.maxDepth+=a[ne].depth),(ne!==0||I!=="")&&i.push(I),Ne=Ue}if(Ne&&Ne+1<e.length){let ne=e.slice(Ne+1);i.push(ne),n.tokens&&(a[a.length-1].value=ne,Lv(a[a.length-1]),R.maxDepth+=a[a.length-1].depth)}R.slashes=s,R.parts=i}return R};Gv.exports=wA});var Kv=$e((m9,_v)=>{"use strict";var go=uo(),Ge=fo(),{MAX_LENGTH:Wa,POSIX_REGEX_SOURCE:kA,REGEX_NON_SPECIAL_CHARS:PA,REGEX_SPECIAL_CHARS_BACKREF:xA,REPLACEMENTS:Wv}=go,SA=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ge.escapeRegex(o)).join("..")}return n},kr=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,Bv=e=>{let t=[],n=0,r=0,o=0,s="",a=!1;for(let i of e){if(a===!0){s+=i,a=!1;continue}if(i==="\\"){s+=i,a=!0;continue}if(i==='"'){o=o===1?0:1,s+=i;continue}if(o===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){t.push(s),s="";continue}}}s+=i}return t.push(s),t},TA=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},Hv=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(TA(t))return t.replace(/\\(.)/g,"$1")},IA=e=>{let t=e.map(Hv).filter(Boolean);for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++){let o=t[n],s=t[r],a=o[0];if(!(!a||o!==a.repeat(o.length)||s!==a.repeat(s.length))&&(o===s||o.startsWith(s)||s.startsWith(o)))return!0}return!1},Il=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,r=0,o=0,s=!1;for(let a=1;a<e.length;a++){let i=e[a];if(s===!0){s=!1;continue}if(i==="\\"){s=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return t===!0&&a!==e.length-1?void 0:{type:e[0],body:e.slice(2,a),end:a}}}}},AA=e=>{let t=0,n=[];for(;t<e.length;){let o=Il(e.slice(t),!1);if(!o||o.type!=="*")return;let s=Bv(o.body).map(i=>i.trim());if(s.length!==1)return;let a=Hv(s[0]);if(!a||a.length!==1)return;n.push(a),t+=o.end+1}return n.length<1?void 0:`${n.length===1?Ge.escapeRegex(n[0]):`[${n.map(o=>Ge.escapeRegex(o)).join("")}]`}*`},RA=e=>{let t=0,n=e.trim(),r=Il(n);for(;r;)t++,n=r.body.trim(),r=Il(n);return t},CA=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:go.DEFAULT_MAX_EXTGLOB_RECURSION,r=Bv(e).map(o=>o.trim());if(r.length>1&&(r.some(o=>o==="")||r.some(o=>/^[*?]+$/.test(o))||IA(r)))return{risky:!0};for(let o of r){let s=AA(o);if(s)return{risky:!0,safeOutput:s};if(RA(o)>n)return{risky:!0}}return{risky:!1}},Al=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=Wv[e]||e;let n={...t},r=typeof n.maxLength=="number"?Math.min(Wa,n.maxLength):Wa,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let s={type:"bos",value:"",output:n.prepend||""},a=[s],i=n.capture?"":"?:",c=Ge.isWindows(t),l=go.globChars(c),p=go.extglobChars(l),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:g,NO_DOT:y,NO_DOT_SLASH:b,NO_DOTS_SLASH:w,QMARK:P,QMARK_NO_DOT:x,STAR:k,START_ANCHOR:F}=l,W=M=>`(${i}(?:(?!${F}${M.dot?g:d}).)*?)`,j=n.dot?"":y,Q=n.dot?P:x,se=n.bash===!0?W(n):k;n.capture&&(se=`(${se})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let C={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:a};e=Ge.removePrefix(e,C),o=e.length;let ie=[],ae=[],Be=[],N=s,R,Ne=()=>C.index===o-1,ne=C.peek=(M=1)=>e[C.index+M],st=C.advance=()=>e[++C.index]||"",Ue=()=>e.slice(C.index+1),I=(M="",ce=0)=>{C.consumed+=M,C.index+=ce},V=M=>{C.output+=M.output!=null?M.output:M.value,I(M.value)},U=()=>{let M=1;for(;ne()==="!"&&(ne(2)!=="("||ne(3)==="?");)st(),C.start++,M++;return M%2===0?!1:(C.negated=!0,C.start++,!0)},z=M=>{C[M]++,Be.push(M)},X=M=>{C[M]--,Be.pop()},K=M=>{if(N.type==="globstar"){let ce=C.braces>0&&(M.type==="comma"||M.type==="brace"),L=M.extglob===!0||ie.length&&(M.type==="pipe"||M.type==="paren");M.type!=="slash"&&M.type!=="paren"&&!ce&&!L&&(C.output=C.output.slice(0,-N.output.length),N.type="star",N.value="*",N.output=se,C.output+=N.output)}if(ie.length&&M.type!=="paren"&&(ie[ie.length-1].inner+=M.value),(M.value||M.output)&&V(M),N&&N.type==="text"&&M.type==="text"){N.value+=M.value,N.output=(N.output||"")+M.value;return}M.prev=N,a.push(M),N=M},be=(M,ce)=>{let L={...p[ce],conditions:1,inner:""};L.prev=N,L.parens=C.parens,L.output=C.output,L.startIndex=C.index,L.tokensIndex=a.length;let te=(n.capture?"(":"")+L.open;z("parens"),K({type:M,value:ce,output:C.output?"":f}),K({type:"paren",extglob:!0,value:st(),output:te}),ie.push(L)},ze=M=>{let ce=e.slice(M.startIndex,C.index+1),L=e.slice(M.startIndex+2,C.index),te=CA(L,n);if((M.type==="plus"||M.type==="star")&&te.risky){let pe=te.safeOutput?(M.output?"":f)+(n.capture?`(${te.safeOutput})`:te.safeOutput):void 0,It=a[M.tokensIndex];It.type="text",It.value=ce,It.output=pe||Ge.escapeRegex(ce);for(let At=M.tokensIndex+1;At<a.length;At++)a[At].value="",a[At].output="",delete a[At].suffix;C.output=M.output+It.output,C.backtrack=!0,K({type:"paren",extglob:!0,value:R,output:""}),X("parens");return}let de=M.close+(n.capture?")":""),Se;if(M.type==="negate"){let pe=se;if(M.inner&&M.inner.length>1&&M.inner.includes("/")&&(pe=W(n)),(pe!==se||Ne()||/^\)+$/.test(Ue()))&&(de=M.close=`)$))${pe}`),M.inner.includes("*")&&(Se=Ue())&&/^\.[^\\/.]+$/.test(Se)){let It=Al(Se,{...t,fastpaths:!1}).output;de=M.close=`)${It})${pe})`}M.prev.type==="bos"&&(C.negatedExtglob=!0)}K({type:"paren",extglob:!0,value:R,output:de}),X("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let M=!1,ce=e.replace(xA,(L,te,de,Se,pe,It)=>Se==="\\"?(M=!0,L):Se==="?"?te?te+Se+(pe?P.repeat(pe.length):""):It===0?Q+(pe?P.repeat(pe.length):""):P.repeat(de.length):Se==="."?d.repeat(de.length):Se==="*"?te?te+Se+(pe?se:""):se:te?L:`\\${L}`);return M===!0&&(n.unescape===!0?ce=ce.replace(/\\/g,""):ce=ce.replace(/\\+/g,L=>L.length%2===0?"\\\\":L?"\\":"")),ce===e&&n.contains===!0?(C.output=e,C):(C.output=Ge.wrapOutput(ce,C,t),C)}for(;!Ne();){if(R=st(),R==="\0")continue;if(R==="\\"){let L=ne();if(L==="/"&&n.bash!==!0||L==="."||L===";")continue;if(!L){R+="\\",K({type:"text",value:R});continue}let te=/^\\+/.exec(Ue()),de=0;if(te&&te[0].length>2&&(de=te[0].length,C.index+=de,de%2!==0&&(R+="\\")),n.unescape===!0?R=st():R+=st(),C.brackets===0){K({type:"text",value:R});continue}}if(C.brackets>0&&(R!=="]"||N.value==="["||N.value==="[^")){if(n.posix!==!1&&R===":"){let L=N.value.slice(1);if(L.includes("[")&&(N.posix=!0,L.includes(":"))){let te=N.value.lastIndexOf("["),de=N.value.slice(0,te),Se=N.value.slice(te+2),pe=kA[Se];if(pe){N.value=de+pe,C.backtrack=!0,st(),!s.output&&a.indexOf(N)===1&&(s.output=f);continue}}}(R==="["&&ne()!==":"||R==="-"&&ne()==="]")&&(R=`\\${R}`),R==="]"&&(N.value==="["||N.value==="[^")&&(R=`\\${R}`),n.posix===!0&&R==="!"&&N.value==="["&&(R="^"),N.value+=R,V({value:R});continue}if(C.quotes===1&&R!=='"'){R=Ge.escapeRegex(R),N.value+=R,V({value:R});continue}if(R==='"'){C.quotes=C.quotes===1?0:1,n.keepQuotes===!0&&K({type:"text",value:R});continue}if(R==="("){z("parens"),K({type:"paren",value:R});continue}if(R===")"){if(C.parens===0&&n.strictBrackets===!0)throw new SyntaxError(kr("opening","("));let L=ie[ie.length-1];if(L&&C.parens===L.parens+1){ze(ie.pop());continue}K({type:"paren",value:R,output:C.parens?")":"\\)"}),X("parens");continue}if(R==="["){if(n.nobracket===!0||!Ue().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(kr("closing","]"));R=`\\${R}`}else z("brackets");K({type:"bracket",value:R});continue}if(R==="]"){if(n.nobracket===!0||N&&N.type==="bracket"&&N.value.length===1){K({type:"text",value:R,output:`\\${R}`});continue}if(C.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(kr("opening","["));K({type:"text",value:R,output:`\\${R}`});continue}X("brackets");let L=N.value.slice(1);if(N.posix!==!0&&L[0]==="^"&&!L.includes("/")&&(R=`/${R}`),N.value+=R,V({value:R}),n.literalBrackets===!1||Ge.hasRegexChars(L))continue;let te=Ge.escapeRegex(N.value);if(C.output=C.output.slice(0,-N.value.length),n.literalBrackets===!0){C.output+=te,N.value=te;continue}N.value=`(${i}${te}|${N.value})`,C.output+=N.value;continue}if(R==="{"&&n.nobrace!==!0){z("braces");let L={type:"brace",value:R,output:"(",outputIndex:C.output.length,tokensIndex:C.tokens.length};ae.push(L),K(L);continue}if(R==="}"){let L=ae[ae.length-1];if(n.nobrace===!0||!L){K({type:"text",value:R,output:R});continue}let te=")";if(L.dots===!0){let de=a.slice(),Se=[];for(let pe=de.length-1;pe>=0&&(a.pop(),de[pe].type!=="brace");pe--)de[pe].type!=="dots"&&Se.unshift(de[pe].value);te=SA(Se,n),C.backtrack=!0}if(L.comma!==!0&&L.dots!==!0){let de=C.output.slice(0,L.outputIndex),Se=C.tokens.slice(L.tokensIndex);L.value=L.output="\\{",R=te="\\}",C.output=de;for(let pe of Se)C.output+=pe.output||pe.value}K({type:"brace",value:R,output:te}),X("braces"),ae.pop();continue}if(R==="|"){ie.length>0&&ie[ie.length-1].conditions++,K({type:"text",value:R});continue}if(R===","){let L=R,te=ae[ae.length-1];te&&Be[Be.length-1]==="braces"&&(te.comma=!0,L="|"),K({type:"comma",value:R,output:L});continue}if(R==="/"){if(N.type==="dot"&&C.index===C.start+1){C.start=C.index+1,C.consumed="",C.output="",a.pop(),N=s;continue}K({type:"slash",value:R,output:u});continue}if(R==="."){if(C.braces>0&&N.type==="dot"){N.value==="."&&(N.output=d);let L=ae[ae.length-1];N.type="dots",N.output+=R,N.value+=R,L.dots=!0;continue}if(C.braces+C.parens===0&&N.type!=="bos"&&N.type!=="slash"){K({type:"text",value:R,output:d});continue}K({type:"dot",value:R,output:d});continue}if(R==="?"){if(!(N&&N.value==="(")&&n.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){be("qmark",R);continue}if(N&&N.type==="paren"){let te=ne(),de=R;if(te==="<"&&!Ge.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(N.value==="("&&!/[!=<:]/.test(te)||te==="<"&&!/<([!=]|\w+>)/.test(Ue()))&&(de=`\\${R}`),K({type:"text",value:R,output:de});continue}if(n.dot!==!0&&(N.type==="slash"||N.type==="bos")){K({type:"qmark",value:R,output:x});continue}K({type:"qmark",value:R,output:P});continue}if(R==="!"){if(n.noextglob!==!0&&ne()==="("&&(ne(2)!=="?"||!/[!=<:]/.test(ne(3)))){be("negate",R);continue}if(n.nonegate!==!0&&C.index===0){U();continue}}if(R==="+"){if(n.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){be("plus",R);continue}if(N&&N.value==="("||n.regex===!1){K({type:"plus",value:R,output:m});continue}if(N&&(N.type==="bracket"||N.type==="paren"||N.type==="brace")||C.parens>0){K({type:"plus",value:R});continue}K({type:"plus",value:m});continue}if(R==="@"){if(n.noextglob!==!0&&ne()==="("&&ne(2)!=="?"){K({type:"at",extglob:!0,value:R,output:""});continue}K({type:"text",value:R});continue}if(R!=="*"){(R==="$"||R==="^")&&(R=`\\${R}`);let L=PA.exec(Ue());L&&(R+=L[0],C.index+=L[0].length),K({type:"text",value:R});continue}if(N&&(N.type==="globstar"||N.star===!0)){N.type="star",N.star=!0,N.value+=R,N.output=se,C.backtrack=!0,C.globstar=!0,I(R);continue}let M=Ue();if(n.noextglob!==!0&&/^\([^?]/.test(M)){be("star",R);continue}if(N.type==="star"){if(n.noglobstar===!0){I(R);continue}let L=N.prev,te=L.prev,de=L.type==="slash"||L.type==="bos",Se=te&&(te.type==="star"||te.type==="globstar");if(n.bash===!0&&(!de||M[0]&&M[0]!=="/")){K({type:"star",value:R,output:""});continue}let pe=C.braces>0&&(L.type==="comma"||L.type==="brace"),It=ie.length&&(L.type==="pipe"||L.type==="paren");if(!de&&L.type!=="paren"&&!pe&&!It){K({type:"star",value:R,output:""});continue}for(;M.slice(0,3)==="/**";){let At=e[C.index+4];if(At&&At!=="/")break;M=M.slice(3),I("/**",3)}if(L.type==="bos"&&Ne()){N.type="globstar",N.value+=R,N.output=W(n),C.output=N.output,C.globstar=!0,I(R);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&!Se&&Ne()){C.output=C.output.slice(0,-(L.output+N.output).length),L.output=`(?:${L.output}`,N.type="globstar",N.output=W(n)+(n.strictSlashes?")":"|$)"),N.value+=R,C.globstar=!0,C.output+=L.output+N.output,I(R);continue}if(L.type==="slash"&&L.prev.type!=="bos"&&M[0]==="/"){let At=M[1]!==void 0?"|$":"";C.output=C.output.slice(0,-(L.output+N.output).length),L.output=`(?:${L.output}`,N.type="globstar",N.output=`${W(n)}${u}|${u}${At})`,N.value+=R,C.output+=L.output+N.output,C.globstar=!0,I(R+st()),K({type:"slash",value:"/",output:""});continue}if(L.type==="bos"&&M[0]==="/"){N.type="globstar",N.value+=R,N.output=`(?:^|${u}|${W(n)}${u})`,C.output=N.output,C.globstar=!0,I(R+st()),K({type:"slash",value:"/",output:""});continue}C.output=C.output.slice(0,-N.output.length),N.type="globstar",N.output=W(n),N.value+=R,C.output+=N.output,C.globstar=!0,I(R);continue}let ce={type:"star",value:R,output:se};if(n.bash===!0){ce.output=".*?",(N.type==="bos"||N.type==="slash")&&(ce.output=j+ce.output),K(ce);continue}if(N&&(N.type==="bracket"||N.type==="paren")&&n.regex===!0){ce.output=R,K(ce);continue}(C.index===C.start||N.type==="slash"||N.type==="dot")&&(N.type==="dot"?(C.output+=b,N.output+=b):n.dot===!0?(C.output+=w,N.output+=w):(C.output+=j,N.output+=j),ne()!=="*"&&(C.output+=f,N.output+=f)),K(ce)}for(;C.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(kr("closing","]"));C.output=Ge.escapeLast(C.output,"["),X("brackets")}for(;C.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(kr("closing",")"));C.output=Ge.escapeLast(C.output,"("),X("parens")}for(;C.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(kr("closing","}"));C.output=Ge.escapeLast(C.output,"{"),X("braces")}if(n.strictSlashes!==!0&&(N.type==="star"||N.type==="bracket")&&K({type:"maybe_slash",value:"",output:`${u}?`}),C.backtrack===!0){C.output="";for(let M of C.tokens)C.output+=M.output!=null?M.output:M.value,M.suffix&&(C.output+=M.suffix)}return C};Al.fastpaths=(e,t)=>{let n={...t},r=typeof n.maxLength=="number"?Math.min(Wa,n.maxLength):Wa,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=Wv[e]||e;let s=Ge.isWindows(t),{DOT_LITERAL:a,SLASH_LITERAL:i,ONE_CHAR:c,DOTS_SLASH:l,NO_DOT:p,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:u,START_ANCHOR:f}=go.globChars(s),g=n.dot?d:p,y=n.dot?m:p,b=n.capture?"":"?:",w={negated:!1,prefix:""},P=n.bash===!0?".*?":u;n.capture&&(P=`(${P})`);let x=j=>j.noglobstar===!0?P:`(${b}(?:(?!${f}${j.dot?l:a}).)*?)`,k=j=>{switch(j){case"*":return`${g}${c}${P}`;case".*":return`${a}${c}${P}`;case"*.*":return`${g}${P}${a}${c}${P}`;case"*/*":return`${g}${P}${i}${c}${y}${P}`;case"**":return g+x(n);case"**/*":return`(?:${g}${x(n)}${i})?${y}${c}${P}`;case"**/*.*":return`(?:${g}${x(n)}${i})?${y}${P}${a}${c}${P}`;case"**/.*":return`(?:${g}${x(n)}${i})?${a}${c}${P}`;default:{let Q=/^(.*?)\.(\w+)$/.exec(j);if(!Q)return;let se=k(Q[1]);return se?se+a+Q[2]:void 0}}},F=Ge.removePrefix(e,w),W=k(F);return W&&n.strictSlashes!==!0&&(W+=`${i}?`),W};_v.exports=Al});var Uv=$e((u9,qv)=>{"use strict";var NA=require("path"),$A=Fv(),Rl=Kv(),Cl=fo(),DA=uo(),EA=e=>e&&typeof e=="object"&&!Array.isArray(e),Pe=(e,t,n=!1)=>{if(Array.isArray(e)){let p=e.map(m=>Pe(m,t,n));return m=>{for(let u of p){let f=u(m);if(f)return f}return!1}}let r=EA(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},s=Cl.isWindows(t),a=r?Pe.compileRe(e,t):Pe.makeRe(e,t,!1,!0),i=a.state;delete a.state;let c=()=>!1;if(o.ignore){let p={...t,ignore:null,onMatch:null,onResult:null};c=Pe(o.ignore,p,n)}let l=(p,d=!1)=>{let{isMatch:m,match:u,output:f}=Pe.test(p,a,t,{glob:e,posix:s}),g={glob:e,state:i,regex:a,posix:s,input:p,output:f,match:u,isMatch:m};return typeof o.onResult=="function"&&o.onResult(g),m===!1?(g.isMatch=!1,d?g:!1):c(p)?(typeof o.onIgnore=="function"&&o.onIgnore(g),g.isMatch=!1,d?g:!1):(typeof o.onMatch=="function"&&o.onMatch(g),d?g:!0)};return n&&(l.state=i),l};Pe.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=n||{},a=s.format||(o?Cl.toPosixSlashes:null),i=e===r,c=i&&a?a(e):e;return i===!1&&(c=a?a(e):e,i=c===r),(i===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?i=Pe.matchBase(e,t,n,o):i=t.exec(c)),{isMatch:!!i,match:i,output:c}};Pe.matchBase=(e,t,n,r=Cl.isWindows(n))=>(t instanceof RegExp?t:Pe.makeRe(t,n)).test(NA.basename(e));Pe.isMatch=(e,t,n)=>Pe(t,n)(e);Pe.parse=(e,t)=>Array.isArray(e)?e.map(n=>Pe.parse(n,t)):Rl(e,{...t,fastpaths:!1});Pe.scan=(e,t)=>$A(e,t);Pe.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let o=t||{},s=o.contains?"":"^",a=o.contains?"":"$",i=`${s}(?:${e.output})${a}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let c=Pe.toRegex(i,t);return r===!0&&(c.state=e),c};Pe.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Rl.fastpaths(e,t)),o.output||(o=Rl(e,t)),Pe.compileRe(o,t,n,r)};Pe.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};Pe.constants=DA;qv.exports=Pe});var Jv=$e((f9,zv)=>{"use strict";zv.exports=Uv()});var tb=$e((h9,eb)=>{"use strict";var Yv=require("util"),Qv=Av(),Wt=Jv(),Nl=fo(),Zv=e=>e===""||e==="./",Xv=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},ue=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let r=new Set,o=new Set,s=new Set,a=0,i=p=>{s.add(p.output),n&&n.onResult&&n.onResult(p)};for(let p=0;p<t.length;p++){let d=Wt(String(t[p]),{...n,onResult:i},!0),m=d.state.negated||d.state.negatedExtglob;m&&a++;for(let u of e){let f=d(u,!0);(m?!f.isMatch:f.isMatch)&&(m?r.add(f.output):(r.delete(f.output),o.add(f.output)))}}let l=(a===t.length?[...s]:[...o]).filter(p=>!r.has(p));if(n&&l.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(p=>p.replace(/\\/g,"")):t}return l};ue.match=ue;ue.matcher=(e,t)=>Wt(e,t);ue.isMatch=(e,t,n)=>Wt(t,n)(e);ue.any=ue.isMatch;ue.not=(e,t,n={})=>{t=[].concat(t).map(String);let r=new Set,o=[],s=i=>{n.onResult&&n.onResult(i),o.push(i.output)},a=new Set(ue(e,t,{...n,onResult:s}));for(let i of o)a.has(i)||r.add(i);return[...r]};ue.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Yv.inspect(e)}"`);if(Array.isArray(t))return t.some(r=>ue.contains(e,r,n));if(typeof t=="string"){if(Zv(e)||Zv(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return ue.isMatch(e,t,{...n,contains:!0})};ue.matchKeys=(e,t,n)=>{if(!Nl.isObject(e))throw new TypeError("Expected the first argument to be an object");let r=ue(Object.keys(e),t,n),o={};for(let s of r)o[s]=e[s];return o};ue.some=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=Wt(String(o),n);if(r.some(a=>s(a)))return!0}return!1};ue.every=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let s=Wt(String(o),n);if(!r.every(a=>s(a)))return!1}return!0};ue.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${Yv.inspect(e)}"`);return[].concat(t).every(r=>Wt(r,n)(e))};ue.capture=(e,t,n)=>{let r=Nl.isWindows(n),s=Wt.makeRe(String(e),{...n,capture:!0}).exec(r?Nl.toPosixSlashes(t):t);if(s)return s.slice(1).map(a=>a===void 0?"":a)};ue.makeRe=(...e)=>Wt.makeRe(...e);ue.scan=(...e)=>Wt.scan(...e);ue.parse=(e,t)=>{let n=[];for(let r of[].concat(e||[]))for(let o of Qv(String(r),t))n.push(Wt.parse(o,t));return n};ue.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!Xv(e)?[e]:Qv(e,t)};ue.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return ue.braces(e,{...t,expand:!0})};ue.hasBraces=Xv;eb.exports=ue});var Ba={};Kt(Ba,{exclusionMatcher:()=>OA,globMatcher:()=>VA});function VA(e){return $l.default.matcher(e)}function OA(e){return $l.default.matcher(e,{dot:!0})}var $l,Ha=v(()=>{"use strict";$l=Sc(tb(),1)});async function Dl(e,t,n={}){let{named:r,globs:o,negations:s}=LA(e,t),a=[...n.exclude??[],...s],i=o.length>0||a.length>0?await(n.glob??(()=>Promise.resolve().then(()=>(Ha(),Ba))))():void 0,c=i?Gy(a,i.exclusionMatcher):()=>{},l=new Map,p=new Set,d=new Map,m=new Set,u=new Set,f=x=>{l.set(x.absolute,x)},g=(x,k)=>{d.set(x,k)},y=(x,k)=>{g(x,k),m.add(x)},b=[];for(let x of r){let k=Me(e.cwd,x),F=rt(()=>e.stat(k.absolute));if("error"in F)y(k.shown,Hn(F.error));else if(!F.value)m.add(x);else{u.add(k.shown);let W=F.value.kind==="directory",j=GA(c,k.shown,W);j!==void 0?g(k.shown,ul(j)):W&&!FA(e,k)?y(k.shown,"a directory that cannot be listed"):W?b.push(k):F.value.kind==="other"?y(k.shown,dl):(f(k),p.add(k.absolute))}}let w={host:e,excluded:c,hidden:!1,wanted:nb,take:f,leaveOut:g};ml(w,b);for(let x of o){let{base:k,rest:F}=jA(x),W=Me(e.cwd,k),j=i?.globMatcher(F),Q=/(?:^|\/)\*+$/.test(F),se=0,C=W.absolute==="/"?1:W.absolute.length+1,ie={...w,hidden:/(?:^|\/)\.[^/]/.test(F),wanted:Q?nb:Be=>!ob.test(Be),take(Be){j?.(Be.absolute.slice(C))&&(se+=1,f(Be))}},ae=rt(()=>e.stat(W.absolute));"value"in ae&&ae.value?.kind==="directory"&&ml(ie,[W]),se>0?u.add(W.shown):m.add(x)}let P=[];for(let x of l.values()){let k=WA(e,x.absolute);"text"in k?P.push({path:x.shown,text:k.text}):p.has(x.absolute)?y(x.shown,k.reason):g(x.shown,k.reason)}if(t.includes("-")){u.add(yo);let x=rt(()=>e.stdin()),k="error"in x?{reason:Hn(x.error)}:Wn(x.value);"text"in k?P.push({path:yo,text:k.text}):y(yo,k.reason)}return{files:P.sort(rb),leftOut:[...d].map(([x,k])=>({path:x,reason:k})).sort(rb),unmatched:[...m].sort(),inputs:[...u].sort()}}function LA(e,t){let n=[],r=[],o=[];for(let s of t){if(s==="-")continue;let a=/[*?[\]{}!]/.test(s)?rt(()=>e.stat(Me(e.cwd,s).absolute)):void 0;!a||"error"in a||a.value?n.push(s):s.startsWith("!")&&s[1]!=="("?o.push(s.slice(1)):r.push(s)}return{named:n,globs:r,negations:o}}function jA(e){let t=e.split("/"),n=t.findIndex(o=>/[*?[\]{}()!\\]/.test(o));return{base:t.slice(0,n).join("/")||(e.startsWith("/")?"/":"."),rest:t.slice(n).join("/")}}function nb(e){return MA.test(e)&&!ob.test(e)}function GA(e,t,n){for(let r=t.indexOf("/",1);r>0;r=t.indexOf("/",r+1)){let o=e(t.slice(0,r),!0);if(o!==void 0)return o}return e(t,n)}function FA(e,t){return"value"in rt(()=>e.list(t.absolute))}function WA(e,t){let n=rt(()=>e.read(t));return"error"in n?{reason:Hn(n.error)}:Wn(n.value)}function rb(e,t){return e.path<t.path?-1:1}var yo,MA,ob,El=v(()=>{"use strict";po();Fy();br();Ky();yo="<stdin>",MA=/\.(?:ya?ml|json)$|^Kustomization$/,ob=/^(?:package(?:-lock)?|tsconfig.*|.*\.schema)\.json$|^ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint\.(?:ya?ml|json)$/});function _a(e){return e.length<1e3&&BA.test(e)}function Ka(e){let t=HA.exec(e);if(!t)return!1;let[n,r,o,s,a]=t.slice(1).map(Number);return n>=1&&n<=12&&r>=1&&r<=31&&o<24&&s<60&&a<60}function qa(e){if(e.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e))return;let t=0,n=0;for(let r=0;r<e.length;r++){let o=e.charCodeAt(r);if(!(o===10||o===13))if(o===61){if(n++,n>2||(t+n-1)%4<2)return r}else{if(n>0||!/[A-Za-z0-9+/]/.test(e.charAt(r)))return r;t++}}return(t+n)%4===0?void 0:e.length}var BA,HA,Vl=v(()=>{"use strict";BA=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]|[eE][+-]?\d+)?$/;HA=/^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/});function Ua(e,t){return Number.isInteger(e)?t==="int32"?(e|0)===e:e>=-(2**63)&&e<2**63:!1}function An(e,t){if(t==null)return!0;switch(e.code){case"struct":{if(typeof t!="object"||Array.isArray(t))return!1;let{fields:n,required:r}=e.struct;for(let o in t){let s=n.get(o);if(s===void 0)return!1;let a=t[o];if(s.code==="string"){if(typeof a!="string"&&a!==null)return!1}else if(!An(s.type,a))return!1}for(let o=0;o<r.length;o++){let s=t[r[o]];if(s==null)return!1}return!0}case"list":{if(!Array.isArray(t))return!1;let n=e.of;for(let r=0;r<t.length;r++)if(!An(n,t[r]))return!1;return!0}case"map":{if(typeof t!="object"||Array.isArray(t))return!1;let n=e.of;for(let r in t){let o=t[r];if(n.code==="string"){if(typeof o!="string"&&o!==null)return!1}else if(!An(n,o))return!1}return!0}case"string":return typeof t=="string";case"words":return typeof t=="string"&&(t===""||e.words.includes(t));case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number"&&Ua(t,e.code);case"intOrString":return typeof t=="string"||typeof t=="number"&&Ua(t,"int32");case"quantity":return typeof t=="number"||typeof t=="string"&&_a(t);case"bytes":return typeof t=="string"&&qa(t)===void 0;case"time":return typeof t=="string"&&Ka(t);case"any":return!0}}var Ol=v(()=>{"use strict";Vl()});function ab(e){return typeof e=="boolean"?"bool":typeof e=="string"?"string":typeof e=="number"?"number":Array.isArray(e)?"array":"object"}function za(e){return typeof e=="string"?S(e)||/^(?:[A-Z_]{2,}|x{2,}|X{2,})$|[#$%@<>{}[\]()|^~]/.test(e):typeof e=="number"?!Number.isFinite(e):typeof e!="object"||e===null||Array.isArray(e)?!1:Object.keys(e).some(t=>/[{}[\]$<>%]/.test(t)||S(t))}var sb=v(()=>{"use strict";fe()});var Ml,ib,lb=v(()=>{"use strict";Ml={"apps/v1 DaemonSet":"apps.v1.DaemonSet","apps/v1 Deployment":"apps.v1.Deployment","apps/v1 ReplicaSet":"apps.v1.ReplicaSet","apps/v1 StatefulSet":"apps.v1.StatefulSet","autoscaling/v1 HorizontalPodAutoscaler":"autoscaling.v1.HorizontalPodAutoscaler","autoscaling/v2 HorizontalPodAutoscaler":"autoscaling.v2.HorizontalPodAutoscaler","batch/v1 CronJob":"batch.v1.CronJob","batch/v1 Job":"batch.v1.Job","discovery.k8s.io/v1 EndpointSlice":"discovery.v1.EndpointSlice","networking.k8s.io/v1 Ingress":"networking.v1.Ingress","networking.k8s.io/v1 IngressClass":"networking.v1.IngressClass","networking.k8s.io/v1 NetworkPolicy":"networking.v1.NetworkPolicy","policy/v1 PodDisruptionBudget":"policy.v1.PodDisruptionBudget","rbac.authorization.k8s.io/v1 ClusterRole":"rbac.v1.ClusterRole","rbac.authorization.k8s.io/v1 ClusterRoleBinding":"rbac.v1.ClusterRoleBinding","rbac.authorization.k8s.io/v1 Role":"rbac.v1.Role","rbac.authorization.k8s.io/v1 RoleBinding":"rbac.v1.RoleBinding","v1 ConfigMap":"core.v1.ConfigMap","v1 Endpoints":"core.v1.Endpoints","v1 Namespace":"core.v1.Namespace","v1 PersistentVolumeClaim":"core.v1.PersistentVolumeClaim","v1 Pod":"core.v1.Pod","v1 ReplicationController":"core.v1.ReplicationController","v1 Secret":"core.v1.Secret","v1 Service":"core.v1.Service","v1 ServiceAccount":"core.v1.ServiceAccount"},ib={"apps.v1.DaemonSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DaemonSetSpec status:.apps.v1.DaemonSetStatus","apps.v1.DaemonSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.DaemonSetSpec":"minReadySeconds:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.DaemonSetUpdateStrategy","apps.v1.DaemonSetStatus":"collisionCount:i conditions:[.apps.v1.DaemonSetCondition currentNumberScheduled:i desiredNumberScheduled:i numberAvailable:i numberMisscheduled:i numberReady:i numberUnavailable:i observedGeneration:l updatedNumberScheduled:i","apps.v1.DaemonSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateDaemonSet type:=OnDelete|RollingUpdate","apps.v1.Deployment":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DeploymentSpec status:.apps.v1.DeploymentStatus","apps.v1.DeploymentCondition":"lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s","apps.v1.DeploymentSpec":"minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector strategy:.apps.v1.DeploymentStrategy template!:.core.v1.PodTemplateSpec","apps.v1.DeploymentStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.DeploymentCondition observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i unavailableReplicas:i updatedReplicas:i","apps.v1.DeploymentStrategy":"rollingUpdate:.apps.v1.RollingUpdateDeployment type:=Recreate|RollingUpdate","apps.v1.ReplicaSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.ReplicaSetSpec status:.apps.v1.ReplicaSetStatus","apps.v1.ReplicaSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.ReplicaSetSpec":"minReadySeconds:i replicas:i selector!:.meta.v1.LabelSelector template:.core.v1.PodTemplateSpec","apps.v1.ReplicaSetStatus":"availableReplicas:i conditions:[.apps.v1.ReplicaSetCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i","apps.v1.RollingUpdateDaemonSet":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateDeployment":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateStatefulSetStrategy":"maxUnavailable:x partition:i","apps.v1.StatefulSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.StatefulSetSpec status:.apps.v1.StatefulSetStatus","apps.v1.StatefulSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.StatefulSetOrdinals":"start:i","apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy":"whenDeleted:s whenScaled:s","apps.v1.StatefulSetSpec":"minReadySeconds:i ordinals:.apps.v1.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:=OrderedReady|Parallel replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector serviceName:s template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.StatefulSetUpdateStrategy volumeClaimTemplates:[.core.v1.PersistentVolumeClaim","apps.v1.StatefulSetStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.StatefulSetCondition currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i replicas:i updateRevision:s updatedReplicas:i","apps.v1.StatefulSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateStatefulSetStrategy type:=OnDelete|RollingUpdate","autoscaling.v1.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v1.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v1.HorizontalPodAutoscalerSpec status:.autoscaling.v1.HorizontalPodAutoscalerStatus","autoscaling.v1.HorizontalPodAutoscalerSpec":"maxReplicas!:i minReplicas:i scaleTargetRef!:.autoscaling.v1.CrossVersionObjectReference targetCPUUtilizationPercentage:i","autoscaling.v1.HorizontalPodAutoscalerStatus":"currentCPUUtilizationPercentage:i currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.ContainerResourceMetricSource":"container!:s name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ContainerResourceMetricStatus":"container:s current:.autoscaling.v2.MetricValueStatus name:s","autoscaling.v2.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v2.ExternalMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ExternalMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.HPAScalingPolicy":"periodSeconds!:i type!:s value!:i","autoscaling.v2.HPAScalingRules":"policies:[.autoscaling.v2.HPAScalingPolicy selectPolicy:s stabilizationWindowSeconds:i tolerance:q","autoscaling.v2.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v2.HorizontalPodAutoscalerSpec status:.autoscaling.v2.HorizontalPodAutoscalerStatus","autoscaling.v2.HorizontalPodAutoscalerBehavior":"scaleDown:.autoscaling.v2.HPAScalingRules scaleUp:.autoscaling.v2.HPAScalingRules","autoscaling.v2.HorizontalPodAutoscalerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","autoscaling.v2.HorizontalPodAutoscalerSpec":"behavior:.autoscaling.v2.HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:[.autoscaling.v2.MetricSpec minReplicas:i scaleTargetRef!:.autoscaling.v2.CrossVersionObjectReference","autoscaling.v2.HorizontalPodAutoscalerStatus":"conditions:[.autoscaling.v2.HorizontalPodAutoscalerCondition currentMetrics:[.autoscaling.v2.MetricStatus currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.MetricIdentifier":"name!:s selector:.meta.v1.LabelSelector","autoscaling.v2.MetricSpec":"containerResource:.autoscaling.v2.ContainerResourceMetricSource external:.autoscaling.v2.ExternalMetricSource object:.autoscaling.v2.ObjectMetricSource pods:.autoscaling.v2.PodsMetricSource resource:.autoscaling.v2.ResourceMetricSource type!:s","autoscaling.v2.MetricStatus":"containerResource:.autoscaling.v2.ContainerResourceMetricStatus external:.autoscaling.v2.ExternalMetricStatus object:.autoscaling.v2.ObjectMetricStatus pods:.autoscaling.v2.PodsMetricStatus resource:.autoscaling.v2.ResourceMetricStatus type:s","autoscaling.v2.MetricTarget":"averageUtilization:i averageValue:q type!:s value:q","autoscaling.v2.MetricValueStatus":"averageUtilization:i averageValue:q value:q","autoscaling.v2.ObjectMetricSource":"describedObject!:.autoscaling.v2.CrossVersionObjectReference metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ObjectMetricStatus":"current:.autoscaling.v2.MetricValueStatus describedObject:.autoscaling.v2.CrossVersionObjectReference metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.PodsMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.PodsMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.ResourceMetricSource":"name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ResourceMetricStatus":"current:.autoscaling.v2.MetricValueStatus name:s","batch.v1.CronJob":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.batch.v1.CronJobSpec status:.batch.v1.CronJobStatus","batch.v1.CronJobSpec":"concurrencyPolicy:=Allow|Forbid|Replace failedJobsHistoryLimit:i jobTemplate!:.batch.v1.JobTemplateSpec schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s","batch.v1.CronJobStatus":"active:[.core.v1.ObjectReference lastScheduleTime:t lastSuccessfulTime:t","batch.v1.Job":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec status:.batch.v1.JobStatus","batch.v1.JobCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","batch.v1.JobSpec":"activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:=Indexed|NonIndexed completions:i managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:.batch.v1.PodFailurePolicy podReplacementPolicy:=Failed|TerminatingOrFailed selector:.meta.v1.LabelSelector successPolicy:.batch.v1.SuccessPolicy suspend:b template!:.core.v1.PodTemplateSpec ttlSecondsAfterFinished:i","batch.v1.JobStatus":"active:i completedIndexes:s completionTime:t conditions:[.batch.v1.JobCondition failed:i failedIndexes:s ready:i startTime:t succeeded:i terminating:i uncountedTerminatedPods:.batch.v1.UncountedTerminatedPods","batch.v1.JobTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec","batch.v1.PodFailurePolicy":"rules:[.batch.v1.PodFailurePolicyRule","batch.v1.PodFailurePolicyOnExitCodesRequirement":"containerName:s operator!:=In|NotIn values!:[i","batch.v1.PodFailurePolicyOnPodConditionsPattern":"status:s type!:s","batch.v1.PodFailurePolicyRule":"action!:=Count|FailIndex|FailJob|Ignore onExitCodes:.batch.v1.PodFailurePolicyOnExitCodesRequirement onPodConditions:[.batch.v1.PodFailurePolicyOnPodConditionsPattern","batch.v1.SuccessPolicy":"rules!:[.batch.v1.SuccessPolicyRule","batch.v1.SuccessPolicyRule":"succeededCount:i succeededIndexes:s","batch.v1.UncountedTerminatedPods":"failed:[s succeeded:[s","core.v1.AWSElasticBlockStoreVolumeSource":"fsType:s partition:i readOnly:b volumeID!:s","core.v1.Affinity":"nodeAffinity:.core.v1.NodeAffinity podAffinity:.core.v1.PodAffinity podAntiAffinity:.core.v1.PodAntiAffinity","core.v1.AppArmorProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.AzureDiskVolumeSource":"cachingMode:=None|ReadOnly|ReadWrite diskName!:s diskURI!:s fsType:s kind:=Dedicated|Managed|Shared readOnly:b","core.v1.AzureFileVolumeSource":"readOnly:b secretName!:s shareName!:s","core.v1.CSIVolumeSource":"driver!:s fsType:s nodePublishSecretRef:.core.v1.LocalObjectReference readOnly:b volumeAttributes:{s","core.v1.Capabilities":"add:[s drop:[s","core.v1.CephFSVolumeSource":"monitors!:[s path:s readOnly:b secretFile:s secretRef:.core.v1.LocalObjectReference user:s","core.v1.CinderVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeID!:s","core.v1.ClientIPConfig":"timeoutSeconds:i","core.v1.ClusterTrustBundleProjection":"labelSelector:.meta.v1.LabelSelector name:s optional:b path:s signerName:s","core.v1.ConfigMap":"apiVersion:s binaryData:{y data:{s immutable:b kind:s metadata:.meta.v1.ObjectMeta","core.v1.ConfigMapEnvSource":"name:s optional:b","core.v1.ConfigMapKeySelector":"key!:s name:s optional:b","core.v1.ConfigMapProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.ConfigMapVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath name:s optional:b","core.v1.Container":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name!:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.ContainerExtendedResourceRequest":"containerName:s requestName:s resourceName:s","core.v1.ContainerPort":"containerPort!:i hostIP:s hostPort:i name:s protocol:=SCTP|TCP|UDP","core.v1.ContainerResizePolicy":"resourceName!:s restartPolicy!:s","core.v1.ContainerRestartRule":"action:s exitCodes:.core.v1.ContainerRestartRuleOnExitCodes","core.v1.ContainerRestartRuleOnExitCodes":"operator:s values:[i","core.v1.ContainerState":"running:.core.v1.ContainerStateRunning terminated:.core.v1.ContainerStateTerminated waiting:.core.v1.ContainerStateWaiting","core.v1.ContainerStateRunning":"startedAt:t","core.v1.ContainerStateTerminated":"containerID:s exitCode:i finishedAt:t message:s reason:s signal:i startedAt:t","core.v1.ContainerStateWaiting":"message:s reason:s","core.v1.ContainerStatus":"allocatedResources:{q allocatedResourcesStatus:[.core.v1.ResourceStatus containerID:s image:s imageID:s lastState:.core.v1.ContainerState name:s ready:b resources:.core.v1.ResourceRequirements restartCount:i started:b state:.core.v1.ContainerState stopSignal:s user:.core.v1.ContainerUser volumeMounts:[.core.v1.VolumeMountStatus","core.v1.ContainerUser":"linux:.core.v1.LinuxContainerUser","core.v1.DownwardAPIProjection":"items:[.core.v1.DownwardAPIVolumeFile","core.v1.DownwardAPIVolumeFile":"fieldRef:.core.v1.ObjectFieldSelector mode:i path!:s resourceFieldRef:.core.v1.ResourceFieldSelector","core.v1.DownwardAPIVolumeSource":"defaultMode:i items:[.core.v1.DownwardAPIVolumeFile","core.v1.EmptyDirVolumeSource":"medium:s sizeLimit:q","core.v1.EndpointAddress":"hostname:s ip!:s nodeName:s targetRef:.core.v1.ObjectReference","core.v1.EndpointPort":"appProtocol:s name:s port!:i protocol:=SCTP|TCP|UDP","core.v1.EndpointSubset":"addresses:[.core.v1.EndpointAddress notReadyAddresses:[.core.v1.EndpointAddress ports:[.core.v1.EndpointPort","core.v1.Endpoints":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta subsets:[.core.v1.EndpointSubset","core.v1.EnvFromSource":"configMapRef:.core.v1.ConfigMapEnvSource prefix:s secretRef:.core.v1.SecretEnvSource","core.v1.EnvVar":"name!:s value:s valueFrom:.core.v1.EnvVarSource","core.v1.EnvVarSource":"configMapKeyRef:.core.v1.ConfigMapKeySelector fieldRef:.core.v1.ObjectFieldSelector fileKeyRef:.core.v1.FileKeySelector resourceFieldRef:.core.v1.ResourceFieldSelector secretKeyRef:.core.v1.SecretKeySelector","core.v1.EphemeralContainer":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.EphemeralVolumeSource":"volumeClaimTemplate:.core.v1.PersistentVolumeClaimTemplate","core.v1.ExecAction":"command:[s","core.v1.FCVolumeSource":"fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s","core.v1.FileKeySelector":"key:s optional:b path:s volumeName:s","core.v1.FlexVolumeSource":"driver!:s fsType:s options:{s readOnly:b secretRef:.core.v1.LocalObjectReference","core.v1.FlockerVolumeSource":"datasetName:s datasetUUID:s","core.v1.GCEPersistentDiskVolumeSource":"fsType:s partition:i pdName!:s readOnly:b","core.v1.GRPCAction":"port!:i service:s","core.v1.GitRepoVolumeSource":"directory:s repository!:s revision:s","core.v1.GlusterfsVolumeSource":"endpoints!:s path!:s readOnly:b","core.v1.HTTPGetAction":"host:s httpHeaders:[.core.v1.HTTPHeader path:s port!:x scheme:=HTTP|HTTPS","core.v1.HTTPHeader":"name!:s value:s","core.v1.HostAlias":"hostnames:[s ip!:s","core.v1.HostIP":"ip:s","core.v1.HostPathVolumeSource":"path!:s type:=BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket","core.v1.ISCSIVolumeSource":"chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun:i portals:[s readOnly:b secretRef:.core.v1.LocalObjectReference targetPortal!:s","core.v1.ImageVolumeSource":"pullPolicy:=Always|IfNotPresent|Never reference:s","core.v1.ImageVolumeStatus":"imageRef:s","core.v1.KeyToPath":"key!:s mode:i path!:s","core.v1.Lifecycle":"postStart:.core.v1.LifecycleHandler preStop:.core.v1.LifecycleHandler stopSignal:s","core.v1.LifecycleHandler":"exec:.core.v1.ExecAction httpGet:.core.v1.HTTPGetAction sleep:.core.v1.SleepAction tcpSocket:.core.v1.TCPSocketAction","core.v1.LinuxContainerUser":"gid:l supplementalGroups:[l uid:l","core.v1.LoadBalancerIngress":"hostname:s ip:s ipMode:s ports:[.core.v1.PortStatus","core.v1.LoadBalancerStatus":"ingress:[.core.v1.LoadBalancerIngress","core.v1.LocalObjectReference":"name:s","core.v1.ModifyVolumeStatus":"status:s targetVolumeAttributesClassName:s","core.v1.NFSVolumeSource":"path!:s readOnly:b server!:s","core.v1.Namespace":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.NamespaceSpec status:.core.v1.NamespaceStatus","core.v1.NamespaceCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.NamespaceSpec":"finalizers:[s","core.v1.NamespaceStatus":"conditions:[.core.v1.NamespaceCondition phase:s","core.v1.NodeAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:.core.v1.NodeSelector","core.v1.NodeAllocatableResourceClaimStatus":"containers:[s resourceClaimName:s resources:{q","core.v1.NodeSelector":"nodeSelectorTerms!:[.core.v1.NodeSelectorTerm","core.v1.NodeSelectorRequirement":"key!:s operator!:=DoesNotExist|Exists|Gt|In|Lt|NotIn values:[s","core.v1.NodeSelectorTerm":"matchExpressions:[.core.v1.NodeSelectorRequirement matchFields:[.core.v1.NodeSelectorRequirement","core.v1.ObjectFieldSelector":"apiVersion:s fieldPath!:s","core.v1.ObjectReference":"apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s","core.v1.PersistentVolumeClaim":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PersistentVolumeClaimSpec status:.core.v1.PersistentVolumeClaimStatus","core.v1.PersistentVolumeClaimCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","core.v1.PersistentVolumeClaimSpec":"accessModes:[=ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod dataSource:.core.v1.TypedLocalObjectReference dataSourceRef:.core.v1.TypedObjectReference resources:.core.v1.VolumeResourceRequirements selector:.meta.v1.LabelSelector storageClassName:s volumeAttributesClassName:s volumeMode:=Block|Filesystem volumeName:s","core.v1.PersistentVolumeClaimStatus":"accessModes:[s allocatedResourceStatuses:{s allocatedResources:{q capacity:{q conditions:[.core.v1.PersistentVolumeClaimCondition currentVolumeAttributesClassName:s modifyVolumeStatus:.core.v1.ModifyVolumeStatus phase:s","core.v1.PersistentVolumeClaimTemplate":"metadata:.meta.v1.ObjectMeta spec!:.core.v1.PersistentVolumeClaimSpec","core.v1.PersistentVolumeClaimVolumeSource":"claimName!:s readOnly:b","core.v1.PhotonPersistentDiskVolumeSource":"fsType:s pdID:s","core.v1.Pod":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec status:.core.v1.PodStatus","core.v1.PodAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodAffinityTerm":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s namespaceSelector:.meta.v1.LabelSelector namespaces:[s topologyKey!:s","core.v1.PodAntiAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodCertificateProjection":"certificateChainPath:s credentialBundlePath:s keyPath:s keyType:s maxExpirationSeconds:i signerName:s userAnnotations:{s","core.v1.PodCondition":"lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","core.v1.PodDNSConfig":"nameservers:[s options:[.core.v1.PodDNSConfigOption searches:[s","core.v1.PodDNSConfigOption":"name:s value:s","core.v1.PodExtendedResourceClaimStatus":"requestMappings:[.core.v1.ContainerExtendedResourceRequest resourceClaimName:s","core.v1.PodIP":"ip:s","core.v1.PodOS":"name!:s","core.v1.PodReadinessGate":"conditionType!:s","core.v1.PodResourceClaim":"name!:s resourceClaimName:s resourceClaimTemplateName:s","core.v1.PodResourceClaimStatus":"name:s resourceClaimName:s","core.v1.PodSchedulingGate":"name!:s","core.v1.PodSchedulingGroup":"podGroupName:s","core.v1.PodSecurityContext":"appArmorProfile:.core.v1.AppArmorProfile fsGroup:l fsGroupChangePolicy:=Always|OnRootMismatch runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile supplementalGroups:[l supplementalGroupsPolicy:=Merge|Strict sysctls:[.core.v1.Sysctl windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.PodSpec":"activeDeadlineSeconds:l affinity:.core.v1.Affinity automountServiceAccountToken:b containers!:[.core.v1.Container dnsConfig:.core.v1.PodDNSConfig dnsPolicy:=ClusterFirst|ClusterFirstWithHostNet|Default|None enableServiceLinks:b ephemeralContainers:[.core.v1.EphemeralContainer hostAliases:[.core.v1.HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s imagePullSecrets:[.core.v1.LocalObjectReference initContainers:[.core.v1.Container nodeName:s nodeSelector:{s os:.core.v1.PodOS overhead:{q preemptionPolicy:=Never|PreemptLowerPriority priority:i priorityClassName:s readinessGates:[.core.v1.PodReadinessGate resourceClaims:[.core.v1.PodResourceClaim resources:.core.v1.ResourceRequirements restartPolicy:=Always|Never|OnFailure runtimeClassName:s schedulerName:s schedulingGates:[.core.v1.PodSchedulingGate schedulingGroup:.core.v1.PodSchedulingGroup securityContext:.core.v1.PodSecurityContext serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[.core.v1.Toleration topologySpreadConstraints:[.core.v1.TopologySpreadConstraint volumes:[.core.v1.Volume","core.v1.PodStatus":"allocatedResources:{q conditions:[.core.v1.PodCondition containerStatuses:[.core.v1.ContainerStatus ephemeralContainerStatuses:[.core.v1.ContainerStatus extendedResourceClaimStatus:.core.v1.PodExtendedResourceClaimStatus hostIP:s hostIPs:[.core.v1.HostIP initContainerStatuses:[.core.v1.ContainerStatus message:s nodeAllocatableResourceClaimStatuses:[.core.v1.NodeAllocatableResourceClaimStatus nominatedNodeName:s observedGeneration:l phase:s podIP:s podIPs:[.core.v1.PodIP qosClass:s reason:s resize:s resourceClaimStatuses:[.core.v1.PodResourceClaimStatus resources:.core.v1.ResourceRequirements startTime:t","core.v1.PodTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec","core.v1.PortStatus":"error:s port:i protocol:s","core.v1.PortworxVolumeSource":"fsType:s readOnly:b volumeID!:s","core.v1.PreferredSchedulingTerm":"preference:.core.v1.NodeSelectorTerm weight!:i","core.v1.Probe":"exec:.core.v1.ExecAction failureThreshold:i grpc:.core.v1.GRPCAction httpGet:.core.v1.HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:.core.v1.TCPSocketAction terminationGracePeriodSeconds:l timeoutSeconds:i","core.v1.ProjectedVolumeSource":"defaultMode:i sources:[.core.v1.VolumeProjection","core.v1.QuobyteVolumeSource":"group:s readOnly:b registry!:s tenant:s user:s volume!:s","core.v1.RBDVolumeSource":"fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:.core.v1.LocalObjectReference user:s","core.v1.ReplicationController":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ReplicationControllerSpec status:.core.v1.ReplicationControllerStatus","core.v1.ReplicationControllerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.ReplicationControllerSpec":"minReadySeconds:i replicas:i selector:{s template:.core.v1.PodTemplateSpec","core.v1.ReplicationControllerStatus":"availableReplicas:i conditions:[.core.v1.ReplicationControllerCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i","core.v1.ResourceClaim":"name!:s request:s","core.v1.ResourceFieldSelector":"containerName:s divisor:q resource!:s","core.v1.ResourceHealth":"health:s message:s resourceID:s","core.v1.ResourceRequirements":"claims:[.core.v1.ResourceClaim limits:{q requests:{q","core.v1.ResourceStatus":"name:s resources:[.core.v1.ResourceHealth","core.v1.SELinuxOptions":"level:s role:s type:s user:s","core.v1.ScaleIOVolumeSource":"fsType:s gateway!:s protectionDomain:s readOnly:b secretRef:.core.v1.LocalObjectReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s","core.v1.SeccompProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.Secret":"apiVersion:s data:{y immutable:b kind:s metadata:.meta.v1.ObjectMeta stringData:{s type:s","core.v1.SecretEnvSource":"name:s optional:b","core.v1.SecretKeySelector":"key!:s name:s optional:b","core.v1.SecretProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.SecretVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath optional:b secretName:s","core.v1.SecurityContext":"allowPrivilegeEscalation:b appArmorProfile:.core.v1.AppArmorProfile capabilities:.core.v1.Capabilities privileged:b procMount:=Default|Unmasked readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.Service":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ServiceSpec status:.core.v1.ServiceStatus","core.v1.ServiceAccount":"apiVersion:s automountServiceAccountToken:b imagePullSecrets:[.core.v1.LocalObjectReference kind:s metadata:.meta.v1.ObjectMeta secrets:[.core.v1.ObjectReference","core.v1.ServiceAccountTokenProjection":"audience:s expirationSeconds:l path!:s","core.v1.ServicePort":"appProtocol:s name:s nodePort:i port!:i protocol:=SCTP|TCP|UDP targetPort:x","core.v1.ServiceSpec":"allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s externalIPs:[s externalName:s externalTrafficPolicy:=Cluster|Local healthCheckNodePort:i internalTrafficPolicy:=Cluster|Local ipFamilies:[=IPv4|IPv6 ipFamilyPolicy:=PreferDualStack|RequireDualStack|SingleStack loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s ports:[.core.v1.ServicePort publishNotReadyAddresses:b selector:{s sessionAffinity:=ClientIP|None sessionAffinityConfig:.core.v1.SessionAffinityConfig trafficDistribution:s type:=ClusterIP|ExternalName|LoadBalancer|NodePort","core.v1.ServiceStatus":"conditions:[.meta.v1.Condition loadBalancer:.core.v1.LoadBalancerStatus","core.v1.SessionAffinityConfig":"clientIP:.core.v1.ClientIPConfig","core.v1.SleepAction":"seconds:l","core.v1.StorageOSVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeName:s volumeNamespace:s","core.v1.Sysctl":"name!:s value:s","core.v1.TCPSocketAction":"host:s port!:x","core.v1.Toleration":"effect:=NoExecute|NoSchedule|PreferNoSchedule key:s operator:=Equal|Exists|Gt|Lt tolerationSeconds:l value:s","core.v1.TopologySpreadConstraint":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:=Honor|Ignore nodeTaintsPolicy:=Honor|Ignore topologyKey!:s whenUnsatisfiable!:=DoNotSchedule|ScheduleAnyway","core.v1.TypedLocalObjectReference":"apiGroup:s kind!:s name!:s","core.v1.TypedObjectReference":"apiGroup:s kind:s name:s namespace:s","core.v1.Volume":"awsElasticBlockStore:.core.v1.AWSElasticBlockStoreVolumeSource azureDisk:.core.v1.AzureDiskVolumeSource azureFile:.core.v1.AzureFileVolumeSource cephfs:.core.v1.CephFSVolumeSource cinder:.core.v1.CinderVolumeSource configMap:.core.v1.ConfigMapVolumeSource csi:.core.v1.CSIVolumeSource downwardAPI:.core.v1.DownwardAPIVolumeSource emptyDir:.core.v1.EmptyDirVolumeSource ephemeral:.core.v1.EphemeralVolumeSource fc:.core.v1.FCVolumeSource flexVolume:.core.v1.FlexVolumeSource flocker:.core.v1.FlockerVolumeSource gcePersistentDisk:.core.v1.GCEPersistentDiskVolumeSource gitRepo:.core.v1.GitRepoVolumeSource glusterfs:.core.v1.GlusterfsVolumeSource hostPath:.core.v1.HostPathVolumeSource image:.core.v1.ImageVolumeSource iscsi:.core.v1.ISCSIVolumeSource name!:s nfs:.core.v1.NFSVolumeSource persistentVolumeClaim:.core.v1.PersistentVolumeClaimVolumeSource photonPersistentDisk:.core.v1.PhotonPersistentDiskVolumeSource portworxVolume:.core.v1.PortworxVolumeSource projected:.core.v1.ProjectedVolumeSource quobyte:.core.v1.QuobyteVolumeSource rbd:.core.v1.RBDVolumeSource scaleIO:.core.v1.ScaleIOVolumeSource secret:.core.v1.SecretVolumeSource storageos:.core.v1.StorageOSVolumeSource vsphereVolume:.core.v1.VsphereVirtualDiskVolumeSource","core.v1.VolumeDevice":"devicePath!:s name!:s","core.v1.VolumeMount":"mountPath!:s mountPropagation:=Bidirectional|HostToContainer|None name!:s readOnly:b recursiveReadOnly:s subPath:s subPathExpr:s","core.v1.VolumeMountStatus":"mountPath:s name:s readOnly:b recursiveReadOnly:s volumeStatus:.core.v1.VolumeStatus","core.v1.VolumeProjection":"clusterTrustBundle:.core.v1.ClusterTrustBundleProjection configMap:.core.v1.ConfigMapProjection downwardAPI:.core.v1.DownwardAPIProjection podCertificate:.core.v1.PodCertificateProjection secret:.core.v1.SecretProjection serviceAccountToken:.core.v1.ServiceAccountTokenProjection","core.v1.VolumeResourceRequirements":"limits:{q requests:{q","core.v1.VolumeStatus":"image:.core.v1.ImageVolumeStatus","core.v1.VsphereVirtualDiskVolumeSource":"fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s","core.v1.WeightedPodAffinityTerm":"podAffinityTerm!:.core.v1.PodAffinityTerm weight!:i","core.v1.WindowsSecurityContextOptions":"gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s","discovery.v1.Endpoint":"addresses!:[s conditions:.discovery.v1.EndpointConditions deprecatedTopology:{s hints:.discovery.v1.EndpointHints hostname:s nodeName:s targetRef:.core.v1.ObjectReference zone:s","discovery.v1.EndpointConditions":"ready:b serving:b terminating:b","discovery.v1.EndpointHints":"forNodes:[.discovery.v1.ForNode forZones:[.discovery.v1.ForZone","discovery.v1.EndpointPort":"appProtocol:s name:s port:i protocol:=SCTP|TCP|UDP","discovery.v1.EndpointSlice":"addressType!:=FQDN|IPv4|IPv6 apiVersion:s endpoints:[.discovery.v1.Endpoint kind:s metadata:.meta.v1.ObjectMeta ports:[.discovery.v1.EndpointPort","discovery.v1.ForNode":"name:s","discovery.v1.ForZone":"name:s","meta.v1.Condition":"lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","meta.v1.LabelSelector":"matchExpressions:[.meta.v1.LabelSelectorRequirement matchLabels:{s","meta.v1.LabelSelectorRequirement":"key!:s operator!:s values:[s","meta.v1.ManagedFieldsEntry":"apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s time:t","meta.v1.ObjectMeta":"annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s managedFields:[.meta.v1.ManagedFieldsEntry name:s namespace:s ownerReferences:[.meta.v1.OwnerReference resourceVersion:s selfLink:s uid:s","meta.v1.OwnerReference":"apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s","networking.v1.HTTPIngressPath":"backend!:.networking.v1.IngressBackend path:s pathType!:=Exact|ImplementationSpecific|Prefix","networking.v1.HTTPIngressRuleValue":"paths!:[.networking.v1.HTTPIngressPath","networking.v1.IPBlock":"cidr!:s except:[s","networking.v1.Ingress":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressSpec status:.networking.v1.IngressStatus","networking.v1.IngressBackend":"resource:.core.v1.TypedLocalObjectReference service:.networking.v1.IngressServiceBackend","networking.v1.IngressClass":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressClassSpec","networking.v1.IngressClassParametersReference":"apiGroup:s kind!:s name!:s namespace:s scope:s","networking.v1.IngressClassSpec":"controller:s parameters:.networking.v1.IngressClassParametersReference","networking.v1.IngressLoadBalancerIngress":"hostname:s ip:s ports:[.networking.v1.IngressPortStatus","networking.v1.IngressLoadBalancerStatus":"ingress:[.networking.v1.IngressLoadBalancerIngress","networking.v1.IngressPortStatus":"error:s port:i protocol:s","networking.v1.IngressRule":"host:s http:.networking.v1.HTTPIngressRuleValue","networking.v1.IngressServiceBackend":"name!:s port:.networking.v1.ServiceBackendPort","networking.v1.IngressSpec":"defaultBackend:.networking.v1.IngressBackend ingressClassName:s rules:[.networking.v1.IngressRule tls:[.networking.v1.IngressTLS","networking.v1.IngressStatus":"loadBalancer:.networking.v1.IngressLoadBalancerStatus","networking.v1.IngressTLS":"hosts:[s secretName:s","networking.v1.NetworkPolicy":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.NetworkPolicySpec","networking.v1.NetworkPolicyEgressRule":"ports:[.networking.v1.NetworkPolicyPort to:[.networking.v1.NetworkPolicyPeer","networking.v1.NetworkPolicyIngressRule":"from:[.networking.v1.NetworkPolicyPeer ports:[.networking.v1.NetworkPolicyPort","networking.v1.NetworkPolicyPeer":"ipBlock:.networking.v1.IPBlock namespaceSelector:.meta.v1.LabelSelector podSelector:.meta.v1.LabelSelector","networking.v1.NetworkPolicyPort":"endPort:i port:x protocol:=SCTP|TCP|UDP","networking.v1.NetworkPolicySpec":"egress:[.networking.v1.NetworkPolicyEgressRule ingress:[.networking.v1.NetworkPolicyIngressRule podSelector:.meta.v1.LabelSelector policyTypes:[=Egress|Ingress","networking.v1.ServiceBackendPort":"name:s number:i","policy.v1.PodDisruptionBudget":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.policy.v1.PodDisruptionBudgetSpec status:.policy.v1.PodDisruptionBudgetStatus","policy.v1.PodDisruptionBudgetSpec":"maxUnavailable:x minAvailable:x selector:.meta.v1.LabelSelector unhealthyPodEvictionPolicy:=AlwaysAllow|IfHealthyBudget","policy.v1.PodDisruptionBudgetStatus":"conditions:[.meta.v1.Condition currentHealthy:i desiredHealthy:i disruptedPods:{t disruptionsAllowed:i expectedPods:i observedGeneration:l","rbac.v1.AggregationRule":"clusterRoleSelectors:[.meta.v1.LabelSelector","rbac.v1.ClusterRole":"aggregationRule:.rbac.v1.AggregationRule apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.ClusterRoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.PolicyRule":"apiGroups:[s nonResourceURLs:[s resourceNames:[s resources:[s verbs!:[s","rbac.v1.Role":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.RoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.RoleRef":"apiGroup:s kind!:s name!:s","rbac.v1.Subject":"apiGroup:s kind!:s name!:s namespace:s"}});function KA(e){let t=new Map;if(e==="")return t;for(let n of e.split(" ")){let r=n.indexOf(":"),o=n.charCodeAt(r-1)===33,s=n.slice(0,o?r-1:r),a=Za(n.slice(r+1));t.set(s,{name:s,type:a,code:a.code,required:o})}return t}function Za(e){let t=cb.get(e);return t||(t=qA(e),cb.set(e,t)),t}function qA(e){let t=e.slice(1);switch(e[0]){case".":return{code:"struct",words:Ja,of:void 0,struct:db(t)};case"[":return{code:"list",words:Ja,of:Za(t),struct:void 0};case"{":return{code:"map",words:Ja,of:Za(t),struct:void 0};case"=":return{code:"words",words:t.split("|"),of:void 0,struct:void 0};default:return{code:_A[e]??"any",words:Ja,of:void 0,struct:void 0}}}function db(e){let t=pb.get(e);return t||(t=new Ll(e,ib[e]??""),pb.set(e,t)),t}function mb(e,t){let n=`${e} ${t}`;return Object.hasOwn(Ml,n)?Za(`.${Ml[n]}`):void 0}var Ll,_A,Ja,cb,pb,Ya,jl=v(()=>{"use strict";lb();Ll=class{goName;#e;#t;#n;constructor(t,n){this.goName=t.slice(t.indexOf(".")+1),this.#e=n}get name(){return this.goName.slice(this.goName.lastIndexOf(".")+1)}get fields(){return this.#t??=KA(this.#e),this.#t}get required(){return this.#n??=[...this.fields.values()].filter(t=>t.required).map(t=>t.name),this.#n}},_A={s:"string",b:"bool",i:"int32",l:"int64",x:"intOrString",q:"quantity",y:"bytes",t:"time",m:"time",a:"any"};Ja=[],cb=new Map,pb=new Map;Ya=db("meta.v1.ObjectMeta")});function fb(e,t){let n=[];return vo(e,t,[],{levels:[],names:[]},n),n}function vo(e,t,n,r,o){if(!(o.length>=UA||An(e,t)))switch(e.code){case"struct":O(t)?zA(e.struct,t,n,r,o):Qa(e,t,n,r,o);return;case"list":if(Array.isArray(t))for(let s=0;s<t.length;s++)vo(e.of,t[s],[...n,s],r,o);else Qa(e,t,n,r,o);return;case"map":if(O(t))for(let s of Object.keys(t))vo(e.of,t[s],[...n,s],r,o);else Qa(e,t,n,r,o);return;default:Qa(e,t,n,r,o)}}function zA(e,t,n,r,o){let s=[...r.levels,{struct:e,value:t,path:n,names:r.names}],a=[],i=!1;for(let l of Object.keys(t)){let p=e.fields.get(l);p?vo(p.type,t[l],[...n,l],{levels:s,names:eR(e,r.names,l)},o):za(l)||!/^[\w./-]+$/.test(l)?i=!0:a.push(l)}let c=new Set;for(let l of a){let p=XA(l,t[l],s),d=p?void 0:ZA(l,t,e);d&&c.add(d.name),o.push({problem:"unknown-field",path:[...n,l],value:t[l],...d&&{meant:d.name},...p&&{elsewhere:p}})}if(!i)for(let l of e.required)(t[l]??null)===null&&!c.has(l)&&!JA(l,a)&&o.push({problem:"missing-field",path:n,value:t,field:l,struct:e.name})}function JA(e,t){return t.some(n=>n.toLowerCase().includes(e.toLowerCase()))}function ZA(e,t,n){let r=[...n.fields.values()].filter(({name:a})=>!Object.hasOwn(t,a)),o=r.filter(a=>Gl(a.type,t[e])),s=H(e,(o.length>0?o:r).map(a=>a.name));return s===void 0?void 0:n.fields.get(s)}function Gl({code:e},t){switch(e){case"any":return!0;case"struct":case"map":return t===null||O(t);case"list":return t===null||Array.isArray(t);case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number";case"intOrString":case"quantity":return typeof t=="string"||typeof t=="number";default:return typeof t=="string"}}function XA(e,t,n){let r=n.at(-1),o,s=(c,l,p)=>{(!o||c<o.cost)&&(o={place:{where:l,list:p},cost:c})},a=(c,l,p,d,m)=>{for(let u of c.fields.values()){let{type:f}=u,g=f.code==="list";if(g&&(f=f.of),f.code!=="struct"||u.name==="status")continue;let y=f.struct,b=O(l)?l[u.name]:void 0;if(b===void 0&&!YA.has(u.name))continue;let w=m+d+(b===void 0?2:0),P=`${p===""?"":`${p}.`}${u.name}${g?"[]":""}`,x=y.fields.get(e);x&&Gl(x.type,t)&&!(O(b)&&Object.hasOwn(b,e))&&s(w,P,g),d<QA&&y!==c&&b!==void 0&&a(y,g&&Array.isArray(b)?b[0]:b,P,d+1,m)}},i=c=>c.map((l,p)=>typeof l=="number"?"[]":p===0?l:`.${l}`).join("");for(let c=n.length-1;c>=0;c--){let l=n[c],p=n.length-1-c,d=l.struct.fields.get(e);l!==r&&d&&Gl(d.type,t)&&!Object.hasOwn(l.value,e)&&s(p,i(l.path),!1),a(l.struct,l.value,i(l.path),1,p*2)}return o?.place}function eR({name:e},t,n){let r=Object.hasOwn(ub,e)?ub[e]:void 0;return r&&!r[1].test(n)?[...t,r[0],n]:[...t,n]}function Qa(e,t,n,r,o){if(!(e.code==="any"||nR(e,t))){if(typeof t=="string"){if(e.code==="words"){o.push({problem:"wrong-word",path:n,value:t,supported:e.words});return}let s=rR(e,t);if(s){o.push({problem:"wrong-text",path:n,value:t,...s});return}}o.push({problem:"wrong-type",path:n,value:t,wanted:tR[e.code],words:oR(e,t,r)})}}function nR({code:e},t){return typeof t!="string"?za(t):e==="bytes"?S(t):e==="words"?S(t)||!/^[\w. /-]+$/.test(t):za(t)}function rR({code:e},t){if(e==="quantity"&&!_a(t))return{format:"quantity",words:"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"};if(e==="time"&&!Ka(t))return{format:"time",words:`parsing time "${t}"`};if(e==="bytes")return{format:"base64",words:`illegal base64 data at input byte ${qa(t)}`}}function oR(e,t,{levels:n,names:r}){let o=ab(t),a=typeof t=="number"&&(e.code==="int32"||e.code==="int64"||e.code==="intOrString")&&!Ua(t,"int32")?`number ${t}`:o;if(e.code==="quantity")return"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";let i=n.at(-1)?.struct.name??"",c=aR.has(`${i}.${r.at(-1)}`)?"":hb(e);return`json: cannot unmarshal ${a} into Go struct field ${i}.${r.join(".")}${c&&` of type ${c}`}`}function hb(e){switch(e.code){case"string":case"time":return"string";case"bool":case"int32":case"int64":return e.code;case"intOrString":return"int32";case"bytes":return"[]uint8";case"struct":return e.struct?.goName??"";case"list":case"map":{let t=hb(e.of);return t&&`${e.code==="list"?"[]":"map[string]"}${t}`}default:return""}}function gb(e,t,n){let r=[],o=n.filter(a=>typeof a=="string"),s={struct:Ya,value:{},path:n.slice(0,-1),names:o};return vo(e,t,n,{levels:[s],names:o},r),r}var UA,YA,QA,ub,tR,aR,yb=v(()=>{"use strict";ln();fe();Ol();Vl();sb();jl();UA=100;YA=new Set(["metadata","spec","template","http"]),QA=3;ub={ConfigMapEnvSource:["LocalObjectReference",/^(?!name$)/],ConfigMapKeySelector:["LocalObjectReference",/^(?!name$)/],ConfigMapProjection:["LocalObjectReference",/^(?!name$)/],ConfigMapVolumeSource:["LocalObjectReference",/^(?!name$)/],EphemeralContainer:["EphemeralContainerCommon",/^targetContainerName$/],IngressRule:["IngressRuleValue",/^host$/],Probe:["ProbeHandler",/^(?!exec$|grpc$|httpGet$|tcpSocket$)/],SecretEnvSource:["LocalObjectReference",/^(?!name$)/],SecretKeySelector:["LocalObjectReference",/^(?!name$)/],SecretProjection:["LocalObjectReference",/^(?!name$)/],Volume:["VolumeSource",/^name$/]};tR={string:"a string",words:"a string",bool:"a boolean",int32:"a whole number",int64:"a whole number",intOrString:"a whole number or a string",quantity:"a number or a string",bytes:"a string in base64",time:"a time as a string",list:"a list",map:"a mapping",struct:"a mapping"};aR=new Set(["Capabilities.add","Capabilities.drop","Condition.status","Container.restartPolicy","ContainerResizePolicy.resourceName","ContainerResizePolicy.restartPolicy","EmptyDirVolumeSource.medium","HPAScalingPolicy.type","HPAScalingRules.selectPolicy","LabelSelectorRequirement.operator","MetricSpec.type","MetricTarget.type","NamespaceSpec.finalizers","ObjectMeta.uid","ObjectReference.uid","OwnerReference.uid","PodOS.name","PodReadinessGate.conditionType","ResourceMetricSource.name","Secret.type","VolumeMount.recursiveReadOnly"])});function bb(e){let{value:t}=e;if(O(t.sops))return Xa;let n=mb(e.apiVersion,e.kind);if(n)return An(n,t)?Xa:fb(n,t);if(!Ut(e))return Xa;let r=vb(t,sR,Xa),o=e.definition?.podTemplate?.(e)?.path;return o?vb(t,[...o,"metadata"],r):r}function vb(e,t,n){let r=A(e,t),o=n;for(let s of iR){let a=h(r,s),i=Ya.fields.get(s)?.type;i&&!An(i,a)&&(o=[...o,...gb(i,a,[...t,s])])}return o}var Xa,sR,iR,wb=v(()=>{"use strict";bs();fe();Ol();yb();jl();Xa=Object.freeze([]);sR=["metadata"],iR=["name","namespace","labels","annotations"]});function*kb(e){let{group:t,kind:n,namespace:r,value:o}=e;if(t===""&&n==="Secret"){for(let a of e.annotations.keys())if(a.startsWith("reflector.v1.k8s.emberstack.com/")||a.startsWith("replicator.v1.mittwald.de/replicat")||a.startsWith("kubed.appscode.com/sync")){yield{namespace:"*",name:e.name};return}return}let s=`${t}/${n}`;if(s==="external-secrets.io/ClusterExternalSecret")yield{namespace:"*",name:$(h(h(o,"spec"),"externalSecretName"))??e.name};else if(s==="isindir.github.com/SopsSecret")for(let a of D(A(o,["spec","secretTemplates"]))){let i=$(h(a,"name"));i!==void 0&&(yield{namespace:r,name:i})}else{let a=lR.get(s);if(!a)return;for(let i of a){let c=$(A(o,i));if(c!==void 0){yield{namespace:r,name:c};return}}yield{namespace:r,name:e.name}}}function Pb(e){let{group:t,kind:n,value:r}=e;if(e.definition!==void 0||t===""||!t.includes(".")||t.endsWith(".k8s.io")&&!t.includes("x-k8s"))return;let o=`${t}/${n}`;if(cR.has(t)||pR.has(o))return;let s=h(r,"spec");switch(o){case"argoproj.io/Application":return $(A(s,["destination","namespace"]))??"*";case"argoproj.io/ApplicationSet":case"operators.coreos.com/Subscription":return"*";case"kustomize.toolkit.fluxcd.io/Kustomization":return $(h(s,"targetNamespace"))??"*";case"helm.toolkit.fluxcd.io/HelmRelease":case"helm.cattle.io/HelmChart":case"helm.cattle.io/HelmChartConfig":return $(h(s,"targetNamespace"))??e.namespace;default:return O(s)?$(h(s,"targetNamespace"))??(dR(e)?"*":e.namespace):void 0}}function dR({group:e,kind:t,value:n}){return A(n,["metadata","namespace"])!==void 0?!1:/(?:^|\.)operators?\./.test(e)||/^Cluster[A-Z]|Config$/.test(t)}var lR,cR,pR,xb=v(()=>{"use strict";fe();lR=new Map([["cert-manager.io/Certificate",[["spec","secretName"]]],["certmanager.k8s.io/Certificate",[["spec","secretName"]]],["bitnami.com/SealedSecret",[["spec","template","metadata","name"]]],["external-secrets.io/ExternalSecret",[["spec","target","name"]]],["kubernetes-client.io/ExternalSecret",[]],["secrets.hashicorp.com/VaultStaticSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultDynamicSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultPKISecret",[["spec","destination","name"]]],["ricoberger.de/VaultSecret",[]],["onepassword.com/OnePasswordItem",[]],["secrets.infisical.com/InfisicalSecret",[["spec","managedSecretReference","secretName"]]],["secrets.doppler.com/DopplerSecret",[["spec","managedSecret","name"]]],["cert.gardener.cloud/Certificate",[["spec","secretName"],["spec","secretRef","name"]]],["akv2k8s.io/AzureKeyVaultSecret",[["spec","output","secret","name"]]],["networking.gke.io/ManagedCertificate",[]]]);cR=new Set(["traefik.io","traefik.containo.us","cert-manager.io","certmanager.k8s.io","acme.cert-manager.io","trust.cert-manager.io","external-secrets.io","kubernetes-client.io","secrets.hashicorp.com","networking.istio.io","security.istio.io","telemetry.istio.io","gateway.networking.k8s.io","gateway.envoyproxy.io","elbv2.k8s.aws","keda.sh","kyverno.io","wgpolicyk8s.io","policies.kyverno.io","constraints.gatekeeper.sh","templates.gatekeeper.sh","cilium.io","crd.projectcalico.org","projectcalico.org","metallb.io","externaldns.k8s.io","snapshot.storage.k8s.io","secrets-store.csi.x-k8s.io","image.toolkit.fluxcd.io","notification.toolkit.fluxcd.io","source.toolkit.fluxcd.io","velero.io","karpenter.sh","karpenter.k8s.aws","networking.gke.io","cloud.google.com","configuration.konghq.com","getambassador.io","goldilocks.fairwinds.com","monitoring.googleapis.com","kustomize.config.k8s.io","metacontroller.k8s.io","k8s.cni.cncf.io"]),pR=new Set(["monitoring.coreos.com/ServiceMonitor","monitoring.coreos.com/PodMonitor","monitoring.coreos.com/PrometheusRule","monitoring.coreos.com/Probe","monitoring.coreos.com/ScrapeConfig","monitoring.coreos.com/AlertmanagerConfig","bitnami.com/SealedSecret","argoproj.io/AppProject","argoproj.io/AnalysisTemplate","argoproj.io/ClusterAnalysisTemplate","argoproj.io/Rollout","argoproj.io/EventBus"])});function uR(e,{number:t,name:n}){let{ports:r}=e;for(let o=0;o<r.length;o++){let s=r[o];if(t!==void 0?s.port===t:s.name===n)return s}}function Sb(e){let{settings:t}=e,n=new Map,r=new Set,o=new Set;for(let y of e.resources){if(y.definition!==void 0&&y.kind!=="Secret")continue;let b=Pb(y);b!==void 0&&o.add(b);for(let{namespace:w,name:P}of kb(y))w==="*"?r.add(P):n.has(`${w}/${P}`)||n.set(`${w}/${P}`,y)}let s=new Set(e.generated.map(({kind:y,namespace:b,name:w})=>`${y}/${b===""?t.namespace:b}/${w}`)),a;function i(){if(!a){a={names:new Map,places:new Map};for(let y of e.resources)y.definition===void 0||y.name===""||(qe(a.names,`${y.kind}/${y.namespace}`,y.name),qe(a.places,`${y.kind}/${y.name}`,y))}return a}function c(y){return e.incomplete!==void 0||o.has(y)?"here":e.besideCharts||o.has("*")?"maybe":"no"}function l(y){if(e.broken.length===0)return!1;let b=[...y];return e.broken.some(({file:w,start:P,end:x})=>{let k=w.text.slice(P,x);return b.every(F=>k.includes(F))})}function p(y){let{kind:b,namespace:w,name:P}=y;for(let W of[`${P}-${b.toLowerCase()}`,`${P}-svc`,P.replace(/-(?:service|svc)$/,"")]){let j=W===P?void 0:e.find(b,w,W);if(j)return{resource:j,why:"spelling"}}let x=i().places.get(`${b}/${P}`)?.find(W=>W.namespace!==w);if(x)return{resource:x,why:"namespace"};let k=H(P,i().names.get(`${b}/${w}`)??[]),F=k===void 0?void 0:e.find(b,w,k);if(F)return{resource:F,why:"spelling"};if(b==="Secret"){let W=`${w}/`,j=[...n.keys()].filter(C=>C.startsWith(W)).map(C=>C.slice(W.length)),Q=H(P,j),se=Q===void 0?void 0:n.get(W+Q);return se&&{resource:se,why:"spelling"}}if(b==="Service")for(let W of mR){let j=e.find(W,w,P);if(j&&j!==y.from)return{resource:j,why:"kind"}}}function d(y,b,w,P){if(t.completeness==="closed")return"absent";let x=c(b);if(x==="here")return"external";let k=p({kind:y,namespace:b,name:w,...P&&{from:P}});if(t.completeness==="open")return k?"absent":"external";if(y==="IngressClass")return k?"absent":e.ofKind("IngressClass").length>0||!zt.includes(w)&&H(w,zt)!==void 0?"open":"external";let F=k?.why==="namespace"&&!m(k.resource);if(y==="Secret")return k?F?"open":"absent":u(b)?"open":"faint";if(y==="ServiceAccount")return k?F?"open":"absent":i().names.has(`${y}/${b}`)?"open":"external";let W=(i().names.get(`Service/${b}`)?.length??0)>0||e.podsIn(b)>0;if(x==="maybe")return W||k?"open":"external";let j=e.definedElsewhere(y,b,w);return j==="apart"&&b!==t.namespace?"external":W||k?j||F?"open":"absent":y==="Service"?"faint":"external"}function m(y){return y.namespace!==t.namespace||A(y.value,["metadata","namespace"])!==void 0}function u(y){for(let b of n.keys())if(b.startsWith(`${y}/`))return!0;return e.ofKind("Secret").some(b=>b.namespace===y&&b.view.type==="kubernetes.io/tls")}function f(y,b,w,P){if(S(w)||S(b))return{state:"unknown",open:!1};let x=e.find(y,b,w);if(x)return{state:"present",open:!1,target:x};if(t.externals.some(F=>F.matches(y,b,w)))return{state:"external",open:!1};if(s.has(`${y}/${b}/${w}`))return{state:"present",open:!1};if(y==="Secret"){let F=n.get(`${b}/${w}`);if(F)return{state:"present",open:!1,target:F};if(r.has(w))return{state:"present",open:!1}}if(l([w]))return{state:"unknown",open:!1};let k=d(y,b,w,P);return k==="external"?{state:"external",open:!1}:{state:"absent",open:k==="faint"?"faint":k==="open"}}function g(y,b){if(b?.kind!=="Service")return new Pr(y,"unknown");if(y.name!==void 0&&S(y.name))return new Pr(y,"unknown");let w=!1;for(let P of e.definitions(b)){let x=P.view;x.type==="ExternalName"&&x.ports.length===0&&(w=!0);let k=uR(x,y);if(k&&P===b&&!w)return new Pr(y,"present",k);w||=k!==void 0,w||=x.ports.some(F=>F.port===void 0||F.name!==void 0&&S(F.name))}return new Pr(y,w?"unknown":"absent")}return{resolve(y,b){let w=f(y.kind,y.namespace,y.name,b),P=y.optional===!0&&w.state!=="present",x=y.port===void 0?void 0:g(y.port,w.target);return new Fl(y,b,P?"present":w.state,P?!1:w.open,w.target,x)},state:f,nearest:p,hidden:c,mentionedInBroken:l}}function qe(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}var mR,Fl,Pr,Wl=v(()=>{"use strict";ln();xb();ws();fe();mR=["Deployment","StatefulSet","DaemonSet","Pod","ReplicaSet","Rollout","Job","CronJob"],Fl=class{from;state;open;target;port;#e;constructor(t,n,r,o,s,a){this.#e=t,this.from=n,this.state=r,this.open=o,this.target=s,this.port=a}get role(){return this.#e.role}get kind(){return this.#e.kind}get namespace(){return this.#e.namespace}get name(){return this.#e.name}get at(){return this.#e.at}get of(){return this.#e.of}get optional(){return this.#e.optional}},Pr=class{state;port;#e;constructor(t,n,r){this.#e=t,this.state=n,this.port=r}get number(){return this.#e.number}get name(){return this.#e.name}get at(){return this.#e.at}}});function Ib(e){let t=new Map,n=new Map,r=new Map;for(let o of e){qe(t,o.namespace,o);let s=n.get(o.namespace)??new Map;s.size===0&&n.set(o.namespace,s);let a=(i,c)=>{let l=s.get(c);l?qe(l,i,o):s.set(c,new Map([[i,[o]]]))};o.labels.forEach(a);for(let[i,c]of o.extraLabels)o.labels.get(i)!==c&&a(c,i);(o.labelsUnreadable||Mo(o.labels))&&qe(r,o.namespace,o)}return{pods:e,inNamespace:o=>t.get(o)??St,having:(o,s,a)=>n.get(o)?.get(s)?.get(a)??St,vague:o=>r.get(o)??St}}function xr(e,t,n){return e.labels.get(t)===n||e.extraLabels.some(([r,o])=>r===t&&o===n)}function fR(e,t,n){let{kind:r,name:o}=e.owner;return e.owner.definition?.kind===r&&!(Ps.get(t)??[]).includes(r)&&Vo.includes(r)?!1:t==="statefulset.kubernetes.io/pod-name"?n.startsWith(`${o}-`)&&/^\d+$/.test(n.slice(o.length+1)):r==="Job"&&(t==="job-name"||t==="batch.kubernetes.io/job-name")?n===o:!0}function gt(e,t=St,n=!1,r=!1){return{state:e,pods:t,maybeMore:n,open:r}}function Ab(e,t,n,r){let{selector:o,type:s}=e.view;if(s==="ExternalName")return gt("external-name");if(e.view.selectorUnreadable)return gt("unknown",St,!0);if(o===void 0)return gt("manual");if(Mo(o))return gt("unknown",St,!0);let{namespace:a}=e,i=[],c=[];for(let w of o)(Ps.has(w[0])?c:i).push(w);let l=t.inNamespace(a);for(let[w,P]of i){let x=t.having(a,w,P);x.length<l.length&&(l=x)}let p=w=>i.every(([P,x])=>xr(w,P,x))&&c.every(([P,x])=>xr(w,P,x)||fR(w,P,x)),d=l.filter(p),m=t.vague(a).some(w=>i.every(([P,x])=>{let k=w.labels.get(P);return xr(w,P,x)||(k===void 0?w.labelsUnreadable:S(k))})),u=n.mentionedInBroken(o.values()),f=n.hidden(a),g=m||u||f!=="no";if(d.length>0)return gt("pods",d,g);if(m||u)return gt("unknown",St,!0);if(r.externals.some(w=>w.matches("Pod",a,e.name)))return gt("external",St,!0);if(r.completeness==="closed")return gt("none");if(f==="here")return gt("external",St,!0);if(t.inNamespace(a).length>0&&f==="no"&&r.completeness==="auto")return gt("none");let b=Bl(e,t);return b&&(b.otherNamespace||b.onObject||b.failing.length===1&&hR(b))?gt("none",St,!1,!0):gt("external",St,!0)}function hR(e){return e.failing.every(({wanted:t,found:n})=>n!==void 0&&H(t,[n])!==void 0)}function Bl(e,t){let n=e.view.selector;if(n===void 0)return;let{namespace:r}=e,o=t.inNamespace(r).slice(0,gR),s=o.find(l=>l.path.length>0&&[...n].every(([p,d])=>l.owner.labels.get(p)===d));if(s)return es(s,n,{onObject:!0});let a;for(let l of o){let p=yR(e,n,l);p>(a?.score??0)&&(a={pod:l,score:p})}let i=a===void 0?[]:Rb(a.pod,n);if(a&&i.length<n.size)return es(a.pod,n,{});let c=t.pods.find(l=>l.namespace!==r&&[...n].every(([p,d])=>xr(l,p,d)));return c?es(c,n,{otherNamespace:!0}):a&&es(a.pod,n,{})}function yR(e,t,n){let r=Tb(n.owner.name,e.name)?2:0;for(let[o,s]of t){let a=n.labels.get(o);xr(n,o,s)?r+=4:a===void 0?r+=H(o,n.labels.keys())===void 0?0:1:H(s,[a])!==void 0?r+=3:Tb(a,s)&&(r+=2)}return r}function Tb(e,t){let[n,r]=e.length<=t.length?[e,t]:[t,e];return e===t||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function Rb(e,t){return[...t].filter(([n,r])=>!xr(e,n,r)).map(([n,r])=>({key:n,wanted:r,found:e.labels.get(n)}))}function es(e,t,n){return{pod:e,failing:Rb(e,t),onObject:n.onObject??!1,otherNamespace:n.otherNamespace??!1}}function Cb(e,t,n){let r=[],o=[],s=[],{targetPort:a,protocol:i}=t;for(let c of n){if(typeof a=="number"){r.push({pod:c,port:a,declared:bR(c,a,i)});continue}if(a===void 0||S(a))continue;let l=vR(c,a,i);if(l){let p=l.port.containerPort;p!==void 0&&r.push({pod:c,port:p,declared:l});continue}if(!(c.injected||c.containers.some(p=>p.ports.some(d=>d.name!==void 0&&S(d.name))))){o.push(c);for(let p of c.containers)for(let d of p.ports)d.name===a&&s.push({pod:c,container:p,port:d,why:p.role==="init"?"init":"protocol"})}}return{service:e,port:t,endpoints:r,missing:o,near:s}}function vR(e,t,n){for(let r of e.containers)if(r.role!=="init"){for(let o of r.ports)if(o.name===t&&o.protocol===n)return{container:r,port:o}}}function bR(e,t,n){let r;for(let o of e.containers)if(o.role!=="init"){for(let s of o.ports)if(s.containerPort===t){if(s.protocol===n)return{container:o,port:s};r??={container:o,port:s}}}return r}var St,gR,Nb=v(()=>{"use strict";ln();fe();Jt();Wl();St=[];gR=500});function Db(e,t,n,r,o){let{state:s}=t;if(s==="external-name")return[];if(s==="unknown"||s==="external")return;let a=r.flatMap(i=>i.kind==="EndpointSlice"||s==="manual"?PR(i):[]);return s==="manual"?a:[...wR(e,t.pods.filter(o),n),...a]}function wR(e,t,n){let r=new Map;for(let o of t){let s=[];for(let{port:c,endpoints:l}of n){let p=l.find(({pod:d})=>d===o);p&&s.push({name:c.name??"",protocol:c.protocol,port:p.port})}let a=s.map(({name:c,protocol:l,port:p})=>`${c}/${l}/${p}`).join(),i=r.get(a)??{ports:s,pods:[]};r.set(a,i),i.pods.push({template:o,ready:e.view.publishNotReadyAddresses||kR(o)})}return r.size===0?[{ports:[],pods:[]}]:[...r.values()]}function kR({containers:e,injected:t}){return t||e.every(({probes:n,ports:r})=>n.every(({type:o,port:s})=>o==="livenessProbe"||typeof s=="number"||r.some(a=>a.name===s)))}function PR(e){let{view:t}=e;return"subsets"in t?t.subsets.map(({ports:n,addresses:r})=>({ports:$b(n),pods:[],manifest:e,addresses:r})):[{ports:$b(t.ports),pods:[],manifest:e,addresses:t.endpoints}]}function $b(e){return e.flatMap(({name:t="",protocol:n,port:r})=>r===void 0?[]:[{name:t,protocol:n,port:r}])}var Eb=v(()=>{"use strict"});function et(e){let t;return()=>(t??={value:e()},t.value)}function Hl(e){let t=[];return n=>{let r=t[n.ordinal];return r||(r={value:e(n)},t[n.ordinal]=r),r.value}}function Vb(e){let{context:t,resources:n,settings:r}=e,o=new Map,s=new _l,a=[];for(let I of n){if(I.definition!==void 0&&qe(o,I.kind,I),I.name===""&&I.definition===void 0)continue;let V=I.definition?I.kind:`${I.group}/${I.kind}`;!s.add(V,I)&&I.name!==""&&a.push(I)}let i=(I,V,U)=>s.get(I,V,U),c=I=>o.get(I)??Tt,l=[];for(let I of n){let V=I.definition?.podTemplate?.(I);V&&l.push(V)}let p=Ib(l),d=et(()=>{if(a.length===0)return[];let I=new Map,V=z=>`${z.group}\0${z.kind}\0${z.namespace}\0${z.name}`,U=new Set(a.map(V));for(let z of n){let X=V(z);U.has(X)&&qe(I,X,z)}return[...I.values()].filter(z=>z.length>1)}),m=et(()=>new Map(d().flatMap(I=>I.map(V=>[V,I])))),u=et(()=>new Set(t.documents)),f=new Map,g=I=>{let V=f.get(I);return V===void 0&&(V=I.context.documents.some(U=>u().has(U))||n.some(({definition:U,kind:z,namespace:X,name:K})=>U!==void 0&&z!=="Namespace"&&I.get(z,X,K)!==void 0),f.set(I,V)),V},y=Sb({settings:r,resources:n,definitions:I=>m().get(I)??[I],generated:e.generated,broken:t.broken,incomplete:t.incomplete,besideCharts:t.besideCharts===!0,definedElsewhere(I,V,U){let z;for(let X of e.others())if(X.get(I,V,U)){if(g(X))return"variant";z="apart"}return z},find:i,ofKind:I=>o.get(I)??Tt,podsIn:I=>p.inNamespace(I).length}),b=et(()=>{let I=[],V=[],U=new Map,z=new Map;for(let X of n)if(X.definition?.references){let K=[];for(let be of X.definition.references(X)){let ze=y.resolve(be,X);K.push(ze),I.push(ze),qe(U,ze.role,ze),qe(z,ze.kind,ze)}V[X.ordinal]=K}return{list:I,from:V,byRole:U,byTarget:z}}),w=et(()=>{let I=new Map;for(let V of b().list)V.target&&qe(I,V.target,V);return I}),P=Hl(I=>{let V=Ab(I,p,y,r);if(V.state!=="none")return V;let{namespace:U}=I,z=I.view.selector??new Map;return U!==r.namespace&&e.others().some(be=>be.hasPods(U,z)&&!g(be))?{state:"external",pods:Tt,maybeMore:!0,open:!1}:c("Rollout").some(be=>be.namespace===I.namespace&&b().from[be.ordinal]?.some(ze=>ze.role==="workload"&&ze.state!=="present"))?{state:"external",pods:Tt,maybeMore:!0,open:!1}:V}),x=Hl(I=>{let{state:V,pods:U}=P(I);return V==="pods"?I.view.ports.map(z=>Cb(I,z,U)):Tt}),k=({owner:I})=>I.view?.replicas!==0&&!b().from[I.ordinal]?.some(V=>V.role==="service-account"&&V.state==="absent"),F=et(()=>{let I=new Map;for(let V of c("Service"))for(let U of P(V).pods)qe(I,U,V);return I}),W=et(()=>{let I=new Map;for(let V of c("EndpointSlice"))V.view.serviceName!==void 0&&qe(I,`${V.namespace}/${V.view.serviceName}`,V);for(let V of c("Endpoints"))qe(I,`${V.namespace}/${V.name}`,V);return I}),j=et(()=>{let I=[];for(let V of c("Service")){let{type:U,ports:z,healthCheckNodePort:X}=V.view;if(!(U!=="NodePort"&&U!=="LoadBalancer")){for(let K of z)K.nodePort!==void 0&&I.push({number:K.nodePort,protocol:K.protocol,field:"nodePort",service:V,port:K,at:V.at(...K.path,"nodePort")});X!==void 0&&I.push({number:X,protocol:"TCP",field:"healthCheckNodePort",service:V,at:V.at("spec","healthCheckNodePort")})}}return I.sort((V,U)=>V.number-U.number)}),Q=et(()=>r.targetGroups.map(I=>{let{namespace:V,name:U}=I.service,{state:z,open:X,target:K}=y.state("Service",V,U);if(!K)return{group:I,state:z,open:X};let be=K,ze=I.targetType==="ip"?x(be).find(M=>M.endpoints.some(ce=>ce.port===I.port))?.port:be.view.ports.find(M=>M.nodePort===I.port);return{group:I,state:z,open:X,service:be,...ze&&{port:ze}}})),se=I=>{let V=Q().find(U=>U.group===I);return V?.port?"port":V?.service?"service":void 0},C=et(()=>Q().filter(({group:I,port:V,service:U})=>{if(V)return!0;let z=e.others().map(X=>X.feeds(I));return U?!z.includes("port"):z.every(X=>X===void 0)})),ie=et(()=>c("IngressClass").filter(I=>I.view.isDefault)),ae=I=>{let{className:V,classAnnotation:U}=I.view;if(V!==void 0)return{name:V,source:"field"};if(U!==void 0)return{name:U===""?void 0:U,source:"annotation"};let[z,X]=ie();return z&&!X?{name:z.name,source:"default"}:{name:void 0,source:"none"}},Be={reference:void 0,service:void 0,port:void 0},N=I=>{if(!I)return Be;let V=I.target?.kind==="Service"?I.target:void 0,U=I.port?.port,z=V&&U?x(V)[U.index]:void 0;return{reference:I,service:V,port:z}},R=et(()=>{let I=[],V={graph:Ue,backend:N};for(let U of n)for(let z of e.controllers)z.kinds.has(U.kind)&&I.push(...z.lower(U,V));return I}),Ne=et(()=>{let I=new Map;for(let V of R()){let U=`${V.className.name??""}\0${V.host??""}`,z=I.get(U);z?z.routes.push(V):I.set(U,{className:V.className.name,host:V.host,routes:[V]})}return[...I.values()]}),ne=et(()=>{let I=[];for(let V of n)for(let U of bb(V))I.push({resource:V,violation:U});return I}),st=Hl(I=>Bl(I,p)),Ue={context:t,settings:r,resources:n,all:c,get:(I,V,U)=>i(I,V,U),duplicates:d,violations:ne,references({role:I,to:V,from:U}={}){let z=b();if(U){let K=z.from[U.ordinal]??Tt;return I===void 0&&V===void 0?K:K.filter(be=>(I??be.role)===be.role&&(V??be.kind)===be.kind)}if(I===void 0)return V===void 0?z.list:z.byTarget.get(V)??Tt;let X=z.byRole.get(I)??Tt;return V===void 0?X:X.filter(K=>K.kind===V)},referrers:I=>w().get(I)??Tt,nearest:y.nearest,hidden:y.hidden,pods:l,runs:k,selects:P,selectedBy:I=>F().get(I)??Tt,nearestPods:st,ports:x,slices:I=>Db(I,P(I),x(I),Ue.manualEndpoints(I),k),manualEndpoints:I=>W().get(`${I.namespace}/${I.name}`)??Tt,nodePorts:j,targetGroups:C,feeds:se,hasPods:(I,V)=>p.inNamespace(I).some(U=>[...V].every(([z,X])=>U.labels.get(z)===X)),classOf:ae,routes:R,listeners:Ne};return Ue}var Tt,_l,Ob=v(()=>{"use strict";wb();Wl();Nb();Eb();Tt=Object.freeze([]),_l=class{#e=new Map;add(t,n){let r=this.#e.get(t)??new Map,o=r.get(n.namespace)??new Map;return o.size===0&&(this.#e.set(t,r),r.set(n.namespace,o)),o.has(n.name)?!1:(o.set(n.name,n),!0)}get(t,n,r){return this.#e.get(t)?.get(n)?.get(r)}}});var ee,xe=v(()=>{"use strict";ee=()=>e=>e});var Mb,Lb=v(()=>{"use strict";xe();fe();Mb=ee()({kind:"ConfigMap",groups:[""],namespaced:!0,read(e){let t=h(e,"data");return{keys:O(t)?Object.keys(t):[]}}})});function Fb(e,t,n){let r=Gb.get(e)??{containers:[],initContainers:[]};return Gb.set(e,r),r[t][n]??=new Kl([...e,"spec",t,n]),r[t][n]}function SR(e,t){let n,r=(s,a)=>{let i=h(s,a);if(i!==void 0)for(let c=0;c<jb.length;c++){let l=jb[c],p=dn(h(h(i,l),"port"));p!==void 0&&(n??=[],n.push({type:a,handler:l,port:p,path:t.handler(a,l)}))}};r(e,"livenessProbe"),r(e,"readinessProbe"),r(e,"startupProbe");let o=h(e,"lifecycle");return o!==void 0&&(r(o,"postStart"),r(o,"preStop")),n??xR}function Wb(e,t,n){return{name:$(h(e,"name"))??"",image:$(h(e,"image")),ports:D(h(e,"ports")).map((r,o)=>({name:$(h(r,"name")),containerPort:Le(h(r,"containerPort")),protocol:$(h(r,"protocol"))??"TCP",hostPort:Le(h(r,"hostPort")),path:t.port(o)})),probes:SR(e,t),role:n?h(e,"restartPolicy")==="Always"?"sidecar":"init":"regular",path:t.path,value:e}}function IR(e,t){return e===void 0&&t.size===0?!1:TR.some(([n,r])=>h(e,n)===r||t.get(n)===r)}function AR(e,t){let n=t.filter(r=>r.role==="sidecar");return[...e,...n,...t.filter(r=>r.role==="init")]}function ts(e,t,n=[]){let r=A(e.value,t),o=h(r,"spec");if(r===void 0||o===void 0)return;let s=h(r,"metadata"),a=h(s,"labels"),i=t.length===0?e.labels:it(a),c=h(s,"annotations"),l=D(h(o,"containers")).map((d,m)=>Wb(d,Fb(t,"containers",m),!1)),p=D(h(o,"initContainers")).map((d,m)=>Wb(d,Fb(t,"initContainers",m),!0));return{owner:e,path:t,namespace:e.namespace,labels:i,labelsUnreadable:Oo(a),extraLabels:n,containers:p.length===0?l:AR(l,p),hostNetwork:h(o,"hostNetwork")===!0,spec:o,injected:IR(c,i)}}var jb,Kl,Gb,xR,TR,ql=v(()=>{"use strict";fe();Jt();jb=["httpGet","tcpSocket","grpc"],Kl=class{path;#e=[];#t=new Map;constructor(t){this.path=t}port(t){return this.#e[t]??=[...this.path,"ports",t],this.#e[t]}handler(t,n){let r=t+n,o=t==="postStart"||t==="preStop",s=this.#t.get(r)??[...this.path,...o?["lifecycle"]:[],t,n,"port"];return this.#t.set(r,s),s}},Gb=new WeakMap;xR=Object.freeze([]);TR=[["sidecar.istio.io/inject","true"],["linkerd.io/inject","enabled"],["linkerd.io/inject","ingress"],["kuma.io/sidecar-injection","enabled"],["consul.hashicorp.com/connect-inject","true"],["sidecar.opentelemetry.io/inject","true"],["dapr.io/enabled","true"]]});function Ce(e,t={}){return{read(n,r){let o=A(n,["spec","selector"]);return{selector:t.plainSelector?o==null?void 0:{matchLabels:it(o),matchExpressions:[]}:mn(o),template:ts(r,e),replicas:Le(h(h(n,"spec"),"replicas"))}},podTemplate(n){return n.view.template},references(n){return CR(n,e)}}}function CR(e,t){let n=h(A(e.value,t),"spec"),r=$(h(n,"serviceAccountName")),o=r??$(h(n,"serviceAccount"));if(o===void 0||o==="default")return RR;let s=r===void 0?"serviceAccount":"serviceAccountName",{namespace:a}=e,i=e.at(...t,"spec",s);return[{role:"service-account",kind:"ServiceAccount",namespace:a,name:o,at:i}]}var RR,Bt=v(()=>{"use strict";ql();fe();Jt();RR=[]});var Bb,Hb=v(()=>{"use strict";xe();Bt();Bb=ee()({kind:"CronJob",groups:["batch"],namespaced:!0,...Ce(["spec","jobTemplate","spec","template"])})});var _b,Kb=v(()=>{"use strict";xe();Bt();_b=ee()({kind:"DaemonSet",groups:["apps","extensions"],namespaced:!0,...Ce(["spec","template"])})});var qb,Ub=v(()=>{"use strict";xe();Bt();qb=ee()({kind:"Deployment",groups:["apps","extensions"],namespaced:!0,...Ce(["spec","template"])})});function Ul(e){return D(e).map(t=>({name:$(h(t,"name")),port:Le(h(t,"port")),protocol:$(h(t,"protocol"))??"TCP"}))}var zb,zl=v(()=>{"use strict";xe();fe();zb=ee()({kind:"Endpoints",groups:[""],namespaced:!0,read(e){return{subsets:D(h(e,"subsets")).map(t=>({addresses:D(h(t,"addresses")).length,ports:Ul(h(t,"ports"))}))}}})});var Jb,Zb=v(()=>{"use strict";xe();fe();zl();Jb=ee()({kind:"EndpointSlice",groups:["discovery.k8s.io"],namespaced:!0,read(e,t){return{serviceName:t.labels.get("kubernetes.io/service-name"),endpoints:D(h(e,"endpoints")).length,ports:Ul(h(e,"ports"))}}})});function Yb(e,t,n){let{service:r,portName:o}=t;r!==void 0&&o!=="use-annotation"&&n.push(new Yl(e,t,r))}function $R(e){return Qb[e]??=["spec","rules",e],Qb[e]}var NR,ns,Jl,Zl,Yl,Qb,DR,Xb,ew=v(()=>{"use strict";xe();fe();NR="kubernetes.io/ingress.class",ns=class{service;portNumber;portName;resource;entry;constructor(t,n){let r=h(t,"service"),o=h(r,"port");this.service=$(h(r,"name")),this.portNumber=Le(h(o,"number"))||void 0,this.portName=$(h(o,"name")),this.resource=O(h(t,"resource")),this.entry=n}get path(){return this.entry?[...this.entry.at,"backend"]:["spec","defaultBackend"]}},Jl=class{path;pathType;backend;rule;index;constructor(t,n,r){this.path=$(h(t,"path")),this.pathType=$(h(t,"pathType")),this.rule=n,this.index=r,this.backend=new ns(h(t,"backend"),this)}get at(){return["spec","rules",this.rule,"http","paths",this.index]}},Zl=class{number;name;#e;constructor(t){this.number=t.of.portNumber,this.name=t.of.portName,this.#e=t}get at(){let{from:t,of:n}=this.#e;return t.at(...n.path,"service","port",this.number===void 0?"name":"number")}},Yl=class{role="backend";kind="Service";name;of;port;from;constructor(t,n,r){this.name=r,this.of=n,this.from=t,this.port=n.portNumber===void 0==(n.portName===void 0)?void 0:new Zl(this)}get namespace(){return this.from.namespace}get at(){return this.from.at(...this.of.path,"service","name")}};Qb=[];DR=["cert-manager.io/cluster-issuer","cert-manager.io/issuer","certmanager.k8s.io/cluster-issuer","certmanager.k8s.io/issuer","kubernetes.io/tls-acme","cert.gardener.cloud/purpose"],Xb=ee()({kind:"Ingress",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e,t){let n=h(e,"spec"),r=h(n,"defaultBackend");return{className:$(h(n,"ingressClassName")),classAnnotation:t.annotations.get(NR),rules:D(h(n,"rules")).map((o,s)=>({host:$(h(o,"host")),paths:D(h(h(o,"http"),"paths")).map((a,i)=>new Jl(a,s,i)),at:$R(s)})),defaultBackend:O(r)?new ns(r,void 0):void 0,tls:D(h(n,"tls")).map((o,s)=>({hosts:D(h(o,"hosts")).flatMap((a,i)=>typeof a=="string"&&a!==""?[{host:a,at:["spec","tls",s,"hosts",i]}]:[]),secretName:$(h(o,"secretName")),at:["spec","tls",s]}))}},references(e){let{view:t}=e,n=[];t.className!==void 0&&n.push({role:"class",kind:"IngressClass",namespace:"",name:t.className,at:e.at("spec","ingressClassName")}),t.defaultBackend&&Yb(e,t.defaultBackend,n);for(let o of t.rules)for(let s of o.paths)Yb(e,s.backend,n);if(t.tls.length===0)return n;let r=DR.some(o=>e.annotations.has(o));for(let{secretName:o,at:s}of t.tls)o!==void 0&&n.push({role:"tls",kind:"Secret",namespace:e.namespace,name:o,at:e.at(...s,"secretName"),optional:r});return n}})});var tw,nw=v(()=>{"use strict";xe();fe();tw=ee()({kind:"IngressClass",groups:["networking.k8s.io"],namespaced:!1,read(e,t){return{controller:$(h(h(e,"spec"),"controller")),isDefault:t.annotations.get("ingressclass.kubernetes.io/is-default-class")==="true"}}})});var rw,ow=v(()=>{"use strict";xe();Bt();rw=ee()({kind:"Job",groups:["batch"],namespaced:!0,...Ce(["spec","template"])})});var aw,sw=v(()=>{"use strict";xe();aw=ee()({kind:"Namespace",groups:[""],namespaced:!1,read:()=>({})})});function VR(e,t){let n=h(e,"ipBlock"),r=$(h(n,"cidr"));return{podSelector:mn(h(e,"podSelector")),namespaceSelector:mn(h(e,"namespaceSelector")),ipBlock:r===void 0?void 0:{cidr:r,except:D(h(n,"except")).filter(o=>typeof o=="string")},path:t}}function iw(e,t){let n=t==="ingress"?"from":"to";return D(A(e,["spec",t])).map((r,o)=>{let s=["spec",t,o];return{ports:D(h(r,"ports")).map((a,i)=>({protocol:$(h(a,"protocol"))??"TCP",port:dn(h(a,"port")),endPort:Le(h(a,"endPort")),path:[...s,"ports",i]})),peers:D(h(r,n)).map((a,i)=>VR(a,[...s,n,i])),path:s}})}var ER,lw,cw=v(()=>{"use strict";xe();fe();Jt();ER={matchLabels:new Map,matchExpressions:[]};lw=ee()({kind:"NetworkPolicy",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e){let t=h(e,"spec"),n=D(h(t,"policyTypes")).filter(o=>typeof o=="string"),r=iw(e,"egress");return{podSelector:mn(h(t,"podSelector"))??ER,policyTypes:n.length>0?n:r.length>0?["Ingress","Egress"]:["Ingress"],ingress:iw(e,"ingress"),egress:r}}})});var pw,dw=v(()=>{"use strict";xe();Bt();pw=ee()({kind:"Pod",groups:[""],namespaced:!0,...Ce([])})});var mw,uw=v(()=>{"use strict";xe();Bt();mw=ee()({kind:"ReplicaSet",groups:["apps","extensions"],namespaced:!0,...Ce(["spec","template"])})});var fw,hw=v(()=>{"use strict";xe();Bt();fw=ee()({kind:"ReplicationController",groups:[""],namespaced:!0,...Ce(["spec","template"],{plainSelector:!0})})});var OR,MR,gw,yw=v(()=>{"use strict";xe();ql();fe();Jt();OR=[["spec","strategy","canary","canaryMetadata","labels"],["spec","strategy","canary","stableMetadata","labels"],["spec","strategy","blueGreen","activeMetadata","labels"],["spec","strategy","blueGreen","previewMetadata","labels"]],MR=[["spec","strategy","canary","canaryService"],["spec","strategy","canary","stableService"],["spec","strategy","blueGreen","activeService"],["spec","strategy","blueGreen","previewService"]],gw=ee()({kind:"Rollout",groups:["argoproj.io"],namespaced:!0,read(e,t){let n=h(e,"spec"),r=h(n,"workloadRef"),o=$(h(r,"name")),s=$(h(r,"kind")),a=OR.flatMap(c=>[...it(A(e,c))]),i=O(r)?void 0:ts(t,["spec","template"],a);return{selector:mn(h(n,"selector")),template:i,replicas:void 0,workloadRef:o!==void 0&&s!==void 0?{kind:s,name:o}:void 0}},podTemplate:e=>e.view.template,*references(e){let{workloadRef:t}=e.view,{namespace:n}=e;t&&(yield{role:"workload",...t,namespace:n,at:e.at("spec","workloadRef","name")});for(let r of MR){let o=$(A(e.value,r));o!==void 0&&(yield{role:"rollout-service",kind:"Service",namespace:n,name:o,at:e.at(...r)})}}})});var vw,bw,ww=v(()=>{"use strict";xe();fe();vw=e=>O(e)?Object.keys(e):[],bw=ee()({kind:"Secret",groups:[""],namespaced:!0,read(e){return{type:$(h(e,"type"))??"Opaque",keys:[...vw(h(e,"data")),...vw(h(e,"stringData"))],encrypted:h(e,"sops")!==void 0}}})});function LR(e){for(let t in e)if(e[t]!==null)return!0;return!1}function jR(e){return kw[e]??=["spec","ports",e],kw[e]}var kw,Pw,xw=v(()=>{"use strict";xe();fe();Jt();kw=[];Pw=ee()({kind:"Service",groups:[""],namespaced:!0,read(e){let t=h(e,"spec"),n=h(t,"selector"),r=O(n)&&LR(n);return{type:$(h(t,"type"))??"ClusterIP",selector:r?it(n):void 0,selectorUnreadable:Oo(n),ports:D(h(t,"ports")).map((o,s)=>{let a=Le(h(o,"port")),i=dn(h(o,"targetPort")),c=i!==void 0&&i!==0;return{index:s,name:$(h(o,"name")),port:a,protocol:$(h(o,"protocol"))??"TCP",targetPort:c?i:a,targetPortGiven:c,nodePort:Le(h(o,"nodePort"))||void 0,path:jR(s)}}),headless:h(t,"clusterIP")==="None"||D(h(t,"clusterIPs"))[0]==="None",publishNotReadyAddresses:h(t,"publishNotReadyAddresses")===!0,externalName:$(h(t,"externalName")),externalTrafficPolicy:$(h(t,"externalTrafficPolicy")),healthCheckNodePort:Le(h(t,"healthCheckNodePort"))||void 0,allocateLoadBalancerNodePorts:h(t,"allocateLoadBalancerNodePorts")!==!1}}})});var Sw,Tw=v(()=>{"use strict";xe();Sw=ee()({kind:"ServiceAccount",groups:[""],namespaced:!0,read:()=>({})})});var Ql,Iw,Aw=v(()=>{"use strict";xe();fe();Bt();Ql=Ce(["spec","template"]),Iw=ee()({kind:"StatefulSet",groups:["apps"],namespaced:!0,read(e,t){return{...Ql.read(e,t),serviceName:$(h(h(e,"spec"),"serviceName"))}},podTemplate:Ql.podTemplate,*references(e){yield*Ql.references(e);let{serviceName:t}=e.view;t!==void 0&&(yield{role:"governing-service",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceName")})}})});var Rw,Cw=v(()=>{"use strict";xe();fe();Rw=ee()({kind:"TargetGroupBinding",groups:["elbv2.k8s.aws"],namespaced:!0,read(e){let t=h(e,"spec");return{targetGroupARN:$(h(t,"targetGroupARN")),targetGroupName:$(h(t,"targetGroupName")),targetType:$(h(t,"targetType")),service:$(A(t,["serviceRef","name"])),port:dn(A(t,["serviceRef","port"]))}},*references(e){let{service:t,port:n}=e.view;if(t===void 0)return;let r=e.at("spec","serviceRef","port");yield{role:"target-group",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceRef","name"),...typeof n=="number"?{port:{number:n,at:r}}:typeof n=="string"?{port:{name:n,at:r}}:{}}}})});var Nw,$w=v(()=>{"use strict";Lb();Hb();Kb();Ub();Zb();zl();ew();nw();ow();sw();cw();dw();uw();hw();yw();ww();xw();Tw();Aw();Cw();Nw=[Mb,Bb,_b,qb,Jb,zb,Xb,tw,rw,aw,lw,pw,mw,fw,gw,bw,Pw,Sw,Iw,Rw]});var rs,Dw=v(()=>{"use strict";fe();Jt();rs=class{apiVersion;group;kind;namespace;name;document;path;value;changeable;ordinal;definition;#e;#t;#n;constructor(t,n,r,o){this.apiVersion=t.apiVersion,this.group=t.group,this.kind=t.kind,this.namespace=t.namespace,this.name=t.name,this.document=n.document,this.path=n.path,this.value=n.value,this.changeable=n.changeable,this.definition=r,this.ordinal=o}get view(){return this.#e??=this.definition?.read(this.value,this),this.#e}get labels(){return this.#t??=it(h(h(this.value,"metadata"),"labels")),this.#t}get annotations(){return this.#n??=it(h(h(this.value,"metadata"),"annotations")),this.#n}at(...t){return{document:this.document,path:this.#r(t),part:"value",resource:this}}keyAt(...t){return{document:this.document,path:this.#r(t),part:"key",resource:this}}#r(t){return this.path.length===0?t:[...this.path,...t]}get title(){return`${this.kind} "${this.name}"`}}});function WR(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Ew(e,t){let n=new Map;for(let{group:r,kind:o,podTemplate:s}of[...GR,...t.workloadKinds])n.set(`${r}/${o}`,{kind:o,groups:[r],namespaced:!0,...Ce(s)});return e.map((r,o)=>{let{value:s}=r,a=s.apiVersion,i=s.kind,c=WR(a),l=h(s,"metadata"),p=Xl.get(i)?.find(f=>f.groups.includes(c))??n.get(`${c}/${i}`),m=(p?p.namespaced:!FR.has(i))?r.namespace??$(h(l,"namespace"))??t.namespace:"",u=$(A(l,["name"]))??"";return new rs({apiVersion:a,group:c,kind:i,namespace:m,name:u},r,p,o)})}var Xl,GR,FR,Vw=v(()=>{"use strict";$w();fe();Dw();Bt();Xl=new Map;for(let e of Nw)Xl.set(e.kind,[...Xl.get(e.kind)??[],e]);GR=[{group:"",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.openshift.io",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"CloneSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"StatefulSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"DaemonSet",podTemplate:["spec","template"]}],FR=new Set(["Namespace","IngressClass","ClusterRole","ClusterRoleBinding","CustomResourceDefinition","PersistentVolume","StorageClass","PriorityClass","GatewayClass","Node","ValidatingWebhookConfiguration","MutatingWebhookConfiguration","ClusterIssuer"])});var bo,ec=v(()=>{"use strict";bo="0.1.0"});var Ow={};Kt(Ow,{docs:()=>BR});var BR,Mw=v(()=>{"use strict";BR={"cluster-ip-conflict":`# cluster-ip-conflict

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
`,"duplicate-key":`# duplicate-key

A key stands twice in one mapping; the first is lost.

## What happens at run time

\`kubectl apply -f\`, also with \`--validate=strict\`, keeps the last of two equal keys and says nothing: what is written under the first one
is lost. kustomize refuses the file, and so do most other tools. The key that wins is shown, as other tools name it; the second frame shows the
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
   = at run time: The API server refuses the Deployment: "hostPort: Duplicate value: "TCP//80"".
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
          image: traefik:v3.7
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
- Host ports of init containers: they run one after the other.
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
warning[ignored-field]: \`sessionAffinity\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
 --> headless.yaml:9:3
  |
8 |   clusterIP: None
9 |   sessionAffinity: ClientIP
  |   ^^^^^^^^^^^^^^^
  |
  = at run time: The API server takes the Service with a warning: "spec.SessionAffinity is ignored for headless services".
  = help: Remove it, or remove \`clusterIP: None\`.

warning[ignored-field]: \`loadBalancerIP\` of Service "web" has no effect: it is of type ClusterIP.
  --> headless.yaml:10:3
   |
 9 |   sessionAffinity: ClientIP
10 |   loadBalancerIP: 192.0.2.1
   |   ^^^^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.loadBalancerIP is ignored for headless services".
   = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerIP\`.

warning[ignored-field]: \`externalIPs\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
  --> headless.yaml:11:3
   |
10 |   loadBalancerIP: 192.0.2.1
11 |   externalIPs:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalIPs is ignored for headless services".
   = help: Remove it, or give the Service the type that it was written for.

warning[ignored-field]: \`internalTrafficPolicy\` of Service "web" has no effect: a headless Service is a list of addresses in DNS.
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
warning[ignored-field]: \`sessionAffinity\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
  --> external-name.yaml:10:3
   |
 9 |   externalName: shop.example.com
10 |   sessionAffinity: ClientIP
   |   ^^^^^^^^^^^^^^^
   |
   = at run time: The API server takes it without a word, and nothing reads it.
   = help: Remove it, or give the Service the type that it was written for.

warning[ignored-field]: \`externalIPs\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
  --> external-name.yaml:11:3
   |
10 |   sessionAffinity: ClientIP
11 |   externalIPs:
   |   ^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalIPs is ignored when spec.type is "ExternalName"".
   = help: Remove it, or give the Service the type that it was written for.

warning[ignored-field]: \`selector\` of Service "shop" has no effect: a Service of type ExternalName is a name in DNS.
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
warning[ignored-field]: \`loadBalancerIP\` of Service "web" has no effect: it is of type NodePort.
 --> type.yaml:9:3
  |
8 |   type: NodePort
9 |   loadBalancerIP: 192.0.2.1
  |   ^^^^^^^^^^^^^^
  |
  = at run time: The API server takes it without a word, and nothing reads it.
  = help: Write \`type: LoadBalancer\`, or remove \`loadBalancerIP\`.

warning[ignored-field]: \`externalName\` of Service "web" has no effect: it is of type NodePort.
  --> type.yaml:10:3
   |
 9 |   loadBalancerIP: 192.0.2.1
10 |   externalName: shop.example.com
   |   ^^^^^^^^^^^^
   |
   = at run time: The API server takes the Service with a warning: "spec.externalName is ignored when spec.type is not "ExternalName"".
   = help: Write \`type: ExternalName\`, or remove \`externalName\`.

warning[ignored-field]: \`sessionAffinityConfig\` of Service "web" has no effect: its \`sessionAffinity\` is None.
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
warning[ignored-field]: \`service.beta.kubernetes.io/load-balancer-source-ranges\` of Service "web" has no effect: \`loadBalancerSourceRanges\` is set too.
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
- The name is a placeholder, or declared under \`externals\`.
- Several Ingresses that name the same class are one finding.

## How to fix

Correct the name (\`kubectl get ingressclass\` lists those of a cluster), add the IngressClass, or declare it under \`externals\`.
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

- An image is missing in a piece of a patch: an object without selector or labels for its Pods.
- The same environment variable stands twice: the last one wins.
- Names hold a placeholder.
- Custom resources other than Argo Rollouts: their operators may complete the template.

## How to fix

Add what is missing, and give each container and each variable one meaning.
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

- Key or value hold a placeholder.
- The value is no string at all: that is for \`wrong-type\`.
- The same label in metadata, selector and template of one object is told once.
- Documents that no API server gets (see \`wrong-type\`).

## How to fix

Replace what is not allowed (\`helm.sh/chart: web-1.0.0_build.7\` for \`+\`), shorten it, or make it an annotation.
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

error[invalid-name]: The name of CronJob "this-name-leaves-no-room-for-the-suffix-of-a-job-of-it" has a form that is not allowed.
  --> names.yaml:34:9
   |
33 | metadata:
34 |   name: this-name-leaves-no-room-for-the-suffix-of-a-job-of-it
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

- The name holds a placeholder.
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

error[invalid-network-policy]: "10.0.0.1" of NetworkPolicy "web" is no block of addresses.
  --> peers.yaml:19:19
   |
18 |         - ipBlock:
19 |             cidr: 10.0.0.1
   |                   ^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[2].ipBlock.cidr: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write an address, a slash and the number of bits that count; \`/32\` for a single IPv4 address.

error[invalid-network-policy]: "192.168.0.0/16", which NetworkPolicy "web" takes out of "10.0.0.0/8", is no part of it.
  --> peers.yaml:24:17
   |
23 |               - 10.1.0.0/16
24 |               - 192.168.0.0/16
   |                 ^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[3].ipBlock.except[1]: Invalid value: "192.168.0.0/16": must be a strict subset of \`cidr\`".
   = help: Write a smaller block that lies within \`cidr\`.

error[invalid-network-policy]: "10.0.0.0/8", which NetworkPolicy "web" takes out of "10.0.0.0/8", is no part of it.
  --> peers.yaml:25:17
   |
24 |               - 192.168.0.0/16
25 |               - 10.0.0.0/8
   |                 ^^^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[3].ipBlock.except[2]: Invalid value: "10.0.0.0/8": must be a strict subset of \`cidr\`".
   = help: Write a smaller block that lies within \`cidr\`.

error[invalid-network-policy]: "10.1.0.0" of NetworkPolicy "web" is no block of addresses.
  --> peers.yaml:26:17
   |
25 |               - 10.0.0.0/8
26 |               - 10.1.0.0
   |                 ^^^^^^^^
   |
   = at run time: The API server refuses the NetworkPolicy: "spec.ingress[0].from[3].ipBlock.except[3]: Invalid value: "10.1.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".
   = help: Write an address, a slash and the number of bits that count; \`/32\` for a single IPv4 address.

error[invalid-network-policy]: "10.0.0.1/8" of NetworkPolicy "web" is written as no block of addresses should be.
  --> peers.yaml:30:19
   |
29 |         - ipBlock:
30 |             cidr: 10.0.0.1/8
   |                   ^^^^^^^^^^
   |
   = at run time: Kubernetes 1.36 and later refuse the NetworkPolicy: "spec.egress[0].to[0].ipBlock.cidr: Invalid value: "10.0.0.1/8": must not have bits set beyond the prefix length".
   = help: Write it without leading zeros, and the address with nothing behind the bits that count.

error[invalid-network-policy]: "010.0.0.0/8" of NetworkPolicy "web" is written as no block of addresses should be.
  --> peers.yaml:32:19
   |
31 |         - ipBlock:
32 |             cidr: 010.0.0.0/8
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
`,"invalid-value":`# invalid-value

A field holds a value in a form that the API server refuses.

## What happens at run time

\`appProtocol\` and \`loadBalancerClass\` are names with at most one domain before them (\`kubernetes.io/h2c\`). \`timeoutSeconds\` of a session affinity goes from
1 to 86400. The resource of an Ingress backend has a group without version, and its kind and name are parts of a URL. The API server refuses the object.

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
\`\`\`

\`\`\`text
error[invalid-value]: \`appProtocol\` of Service "web" cannot be "HTTP/2/cleartext".
  --> service.yaml:10:20
   |
 9 |       targetPort: 8080
10 |       appProtocol: HTTP/2/cleartext
   |                    ^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].appProtocol: Invalid value: "HTTP/2/cleartext": a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
   = help: Write the name of a protocol such as \`http\`, or one with a domain before it such as \`kubernetes.io/h2c\`.

error[invalid-value]: \`loadBalancerClass\` of Service "classed" cannot be "service.k8s.aws/nlb/internal".
  --> service.yaml:21:22
   |
20 |   type: LoadBalancer
21 |   loadBalancerClass: service.k8s.aws/nlb/internal
   |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.loadBalancerClass: Invalid value: "service.k8s.aws/nlb/internal": a qualified name must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character".
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
  --> jobs.yaml:40:19
   |
39 | spec:
40 |   completionMode: Indexed
   |                   ^^^^^^^
   |
   = at run time: The API server refuses the Job: "spec.completions: Required value: when completion mode is Indexed".
   = help: Say with \`completions\` how many indexes there are.

error[invalid-workload]: Job "chosen" brings a selector of its own.
  --> jobs.yaml:54:3
   |
53 | spec:
54 |   selector:
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

- Pieces of patches: a workload without a selector, a container without an image, an autoscaler without a target.
- A field that is there under a misspelt name or at the wrong level: \`unknown-field\` says so.
- Fields that other rules tell with better words: ports of Services and containers, paths and backends of an Ingress, selectors.
- Fields that OpenAPI calls required, and the API server does not ask for.

## How to fix

Add the field, and look whether its neighbours are indented as they should be.
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
`,"removed-api-version":`# removed-api-version

An object has an API version that Kubernetes no longer serves.

## What happens at run time

Kubernetes stops serving old API versions. \`kubectl apply\` then knows no such kind: \`no matches for kind "Ingress" in version "networking.k8s.io/v1beta1"\`.
The manifest was fine on the old cluster, so the defect shows after the upgrade, when it is applied again.

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
- Kinds that do not stand on the road of a request, and custom resources.

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
- Something whose objects are not seen (a Helm release, a remote base) brings objects into the namespace.

If other accounts of the namespace are there, but none with a name like it, it is a warning.

## How to fix

Add the ServiceAccount to the namespace of the workload, or correct the name.
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
  Rollouts, or by members of a cluster that elect a leader (\`role: master\`, \`vault-active: "true"\`). It is a warning where nothing in the
  input may change Pods: no Role says so, and the account of the Pods is not kept elsewhere.
- The namespace has no workload in the input, so that its applications are probably kept elsewhere, unless what the selector asks for lies
  close by: a typo away, on the workload instead of its template, or in another namespace.
- A Helm release, an Argo CD Application or the custom resource of an operator fills the namespace, or a label of the selector belongs to an
  operator (\`strimzi.io/cluster\`) and no workload has its value under a plain key for the application (\`app\`).
- The Pods come with the cluster (\`kube-system\`, but for typos), with the mesh, or are in another cluster (\`service.cilium.io/global\`).
- A value is a placeholder, a label is no string (which the API server refuses), or a document that could not be parsed may hold the workload.
- The Pods are declared under \`externals\` (\`kind: Pod\`, \`name\` of the Service).
- The workload that comes nearest is refused itself: see \`selector-template-mismatch\`.
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
\`\`\`

<!-- /example -->

## When it is silent

- The file does not look like a manifest, for no line of it begins with \`apiVersion:\` or \`kind:\`, and it was not named on the command
  line.
- The document breaks at the mark of a template (\`{{\`, \`{%\`, \`<%\`): it is still to be rendered. The footer counts it as left out.
- A document without \`kind\` or \`apiVersion\` that is not surely meant as a manifest: values of a chart, a workflow, a patch of a
  kustomization.

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
error[unsupported-value]: \`type: Nodeport\` of Service "web" is none of the words that Kubernetes knows there.
 --> words.yaml:8:9
  |
7 | spec:
8 |   type: Nodeport
  |         ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Nodeport": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
  = help: Did you mean "NodePort"? Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`externalTrafficPolicy: local\` of Service "web" is none of the words that Kubernetes knows there.
 --> words.yaml:9:26
  |
8 |   type: Nodeport
9 |   externalTrafficPolicy: local
  |                          ^^^^^
  |
  = at run time: The API server refuses the Service: "spec.externalTrafficPolicy: Unsupported value: "local": supported values: "Cluster", "Local"".
  = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`internalTrafficPolicy: Locl\` of Service "web" is none of the words that Kubernetes knows there.
  --> words.yaml:10:26
   |
 9 |   externalTrafficPolicy: local
10 |   internalTrafficPolicy: Locl
   |                          ^^^^
   |
   = at run time: The API server refuses the Service: "spec.internalTrafficPolicy: Unsupported value: "Locl": supported values: "Cluster", "Local"".
   = help: Did you mean "Local"? Write one of Cluster, Local, with the same capital letters.

error[unsupported-value]: \`sessionAffinity: ClientIp\` of Service "web" is none of the words that Kubernetes knows there.
  --> words.yaml:11:20
   |
10 |   internalTrafficPolicy: Locl
11 |   sessionAffinity: ClientIp
   |                    ^^^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.sessionAffinity: Unsupported value: "ClientIp": supported values: "ClientIP", "None"".
   = help: Did you mean "ClientIP"? Write one of ClientIP, None, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Service "web" is none of the words that Kubernetes knows there.
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
   = at run time: The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address".
   = help: Write \`clusterIP: None\`, with a capital letter, for a headless Service.

error[unsupported-value]: \`protocol: HTTP\` of Service "web-headless" is none of the words that Kubernetes knows there.
  --> words.yaml:31:17
   |
30 |     - port: 8080
31 |       protocol: HTTP
   |                 ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"".
   = help: Did you mean "TCP"? Write one of SCTP, TCP, UDP, with the same capital letters.

error[unsupported-value]: \`type: Public\` of Service "web-public" is none of the words that Kubernetes knows there.
  --> words.yaml:39:9
   |
38 | spec:
39 |   type: Public
   |         ^^^^^^
   |
   = at run time: The API server refuses the Service: "spec.type: Unsupported value: "Public": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"".
   = help: Write one of ClusterIP, ExternalName, LoadBalancer, NodePort, with the same capital letters.

error[unsupported-value]: \`protocol: tcp\` of Deployment "web" is none of the words that Kubernetes knows there.
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
`}});var Lw={};Kt(Lw,{docs:()=>as,lint:()=>zR,retired:()=>os,rules:()=>Pt,version:()=>bo});async function as(){return(await Promise.resolve().then(()=>(Mw(),Ow))).docs}function HR(e,t,n){let r=Ia(e.map(o=>o.path));return e.map((o,s)=>{if(n?.(s,e.length),hr(o.path,r))return{file:o,documents:[]};let a=ji(o)||t.includes(o.path);return{file:o,documents:a?$n(o):[Gi(o)]}})}async function _R(e,t,n){let r=new Set,o=new Set;for(;;){let s=ly(t).filter(i=>!o.has(i));if(s.length===0)return r;for(let i of s)o.add(i);let{files:a}=await Dl(e,s.filter(i=>e.stat(Me(e.cwd,i).absolute)?.kind==="file"),{exclude:n});for(let i of a)r.add(i.path),t.push({file:i,documents:$n(i)})}}function KR(e){let[t,n]=e;if(t&&!n){let r,o=t.broken.length;for(let{document:s}of t.manifests)s!==r&&o++,r=s;return o}return new Set(e.flatMap(({manifests:r,broken:o})=>[...r.map(({document:s})=>s),...o])).size}function qR(e,t,n,r){let{settings:o}=t,s=iy(e,{namespace:o.namespace,inputs:n,borrowed:r}),a=[];for(let i of s.sets){let c=Vb({context:{name:i.name,documents:i.documents,broken:i.broken,...i.incomplete!==void 0&&{incomplete:i.incomplete},...i.besideCharts&&{besideCharts:!0},...i.kustomized&&{kustomized:!0}},resources:Ew(i.manifests,o),generated:i.generated,others:()=>a.filter(l=>l!==c),settings:o,controllers:gy});a.push(c)}return{graphs:a,leftOut:s.leftOut,manifests:KR(s.sets)}}async function UR(e){if(e.length===0)return[];let{createHash:t}=await Promise.resolve().then(()=>Sc(require("node:crypto"),1));return Vy(e,n=>t("sha256").update(n).digest("hex").slice(0,32))}async function zR(e){let t=e.config??$a(),n=e.namespace===void 0?t:{...t,settings:{...t.settings,namespace:e.namespace}},r=e.rules??Pt,o=[...n.exclude,...e.exclude??[]],s=await Dl(e.host,e.paths,{exclude:o}),a=HR(s.files,s.inputs,e.onProgress),i=await _R(e.host,a,o),{graphs:c,leftOut:l,manifests:p}=qR(a,n,s.inputs,i),d=a.map(({file:w})=>w),m=Ey({graphs:c,rules:r,config:n,severityOf:w=>tl(w,n),files:d}),u=await UR(m.findings),f=a.reduce((w,P)=>w+P.documents.length,0),g=e.withDocs?await as():{},y=new Map(d.map(w=>[w.path,w.text]));for(let w of n.settings.targetGroups){let{file:P}=w.at().document;y.set(P.path,P.text)}return{report:{version:bo,findings:u,failures:m.failures,coverage:by(c,{files:d.length,documents:f,notKubernetes:f-p,leftOut:[...s.leftOut,...l].sort((w,P)=>w.path<P.path?-1:w.path>P.path?1:0),withheld:m.withheld,suppressed:u.filter(w=>w.suppressed).length}),rules:r.map(w=>{let P=tl(w,n);return{id:w.id,summary:w.summary,severity:P==="off"?w.severity:P,enabled:P!=="off",help:g[w.id]??""}}),source:w=>y.get(w)},unmatched:s.unmatched}}var os,ss=v(()=>{"use strict";Pg();xg();my();nl();yy();wy();Oy();El();br();Ob();Vw();jr();ec();os=Sg});function YR(e){let t=ZR[e];if(t!==void 0)return t;let n=(e.codePointAt(0)??0).toString(16);return n.length<=4?`\\u${n.padStart(4,"0")}`:`\\u{${n}}`}function Z(e,t="escape"){return e.replace(JR,n=>n==="	"&&t==="keep"?n:YR(n))}function Sr(e){return Z(/^\s*:/.test(e)?`./${e}`:e)}function wo(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function ko(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD")}var JR,ZR,at=v(()=>{"use strict";JR=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u2800]|(?!\\ufe0e|\\ufe0f)\\p{Default_Ignorable_Code_Point}|(?![ \\u3000])\\p{Zs}|##\\[","gu"),ZR={"\n":"\\n","\r":"\\r","	":"\\t","##[":"##\\u005b"}});function Gw(e,t,n){let r=[],o,s,a=()=>{o&&(r.push(...QR(o.text,t,o.first,o.rest).map(c=>jw(c,n))),o=void 0)},i=e.replace(/<!--[\s\S]*?-->\n?/g,"");for(let c of i.split(/\r?\n/)){let l=/^\s*(```+|~~~+)/.exec(c)?.[1];if(s!==void 0){l?.startsWith(s)&&c.trim()===l?s=void 0:r.push(`    ${c}`.trimEnd());continue}let p=/^(#+)\s+(.*?)\s*#*$/.exec(c),d=/^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(c);if(l)a(),s=l;else if(p){a();let m=(p[2]??"").replaceAll("`","");r.push(p[1]==="#"?n.underlined(n.strong(m)):n.strong(m))}else if(c.trim()==="")a(),r.push("");else if(/^\s*\|/.test(c))a(),/^[\s|:-]+$/.test(c)||r.push(jw(c,n));else if(d){a();let[,m="",u="-",f=""]=d;o={first:`${m}${u} `,rest:" ".repeat(m.length+u.length+1),text:f}}else o?o.text+=` ${c.trim()}`:o={first:"",rest:"",text:c.trim()}}return a(),`${r.join(`
`).replace(/\n{3,}/g,`

`).trim()}
`}function QR(e,t,n,r){let o=[],s=n,a=!0;for(let i of e.match(/(?:`[^`]*`|\S)+/g)??[])!a&&s.length+1+i.length>t&&(o.push(s),s=r,a=!0),s+=a?i:` ${i}`,a=!1;return[...o,s]}function jw(e,t){return e.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g,(n,r,o,s,a)=>r!==void 0?t.code(n):o!==void 0?t.strong(o):s===a?s:`${s} (${a})`)}var Fw=v(()=>{"use strict"});function is(e){let t=(n,r)=>o=>e&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o;return{error:t(31,39),warning:t(33,39),note:t(36,39),code:t(36,39),strong:t(1,22),faint:t(2,22),underlined:t(4,24)}}var tc=v(()=>{"use strict"});var Ww={};Kt(Ww,{explainCommand:()=>XR});async function XR(e,t){let n=Pt.map(a=>a.id);if(!n.includes(e.rule)){let a=Object.hasOwn(os,e.rule)?os[e.rule]:void 0,i=a||Rt(e.rule,n);return qt(t,{message:`${a===void 0?"there is no rule":"there is no longer a rule"} "${Z(e.rule)}".`,hint:i?`Did you mean "${i}"?`:'"ingress-lint rules" lists them all.'}),we.trouble}let r=Pt.find(a=>a.id===e.rule),o=(await as())[e.rule]||`# ${e.rule}

${r?.summary??""}
`,s=Math.min(t.stdout.isTTY&&t.stdout.columns||80,100);return t.stdout.write(Gw(o,s,is(Zn(e.color,t.env,t.stdout)))),we.ok}var Bw=v(()=>{"use strict";Cr();ss();at();Yn();Fw();tc()});var Hw={};Kt(Hw,{rulesCommand:()=>eC});function eC(e,t){if(e.format==="json")return t.stdout.write(`${JSON.stringify(Pt.map(tC),void 0,2)}
`),we.ok;let n=is(Zn(e.color,t.env,t.stdout)),r=Math.max(0,...Pt.map(o=>o.id.length));for(let o of Pt){let s=n[o.severity](o.severity.padEnd(7)),a=o.recommended===!1?n.faint(" (only in preset strict)"):"";t.stdout.write(`${n.strong(o.id.padEnd(r))}  ${s}  ${o.summary}${a}
`)}return t.stdout.write(`
${Pt.length} rules. "ingress-lint explain <rule>" tells more of one.
`),t.host.stat(`${t.host.cwd}/rules`)&&t.stderr.write(`ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".
`),we.ok}function tC(e){return{id:e.id,summary:e.summary,severity:e.severity,strict:e.strict??e.severity,recommended:e.recommended??!0,evidence:e.evidence,since:e.since}}var _w=v(()=>{"use strict";ss();Yn();tc()});function Kw(e,t){let n=t.length>1&&t.endsWith("/")?t.slice(0,-1):t;for(;;){let r=n.endsWith("/")?n:`${n}/`,[o,...s]=nC.map(i=>r+i).filter(i=>qn(e,i)==="file");if(o)return{path:o,directory:n,others:s};if(qn(e,`${r}.git`))return;let a=rC(n);if(a===n)return;n=a}}function qn(e,t){try{return e.stat(t)?.kind}catch{return}}function rC(e){let t=e.lastIndexOf("/");if(t<0||t===e.length-1)return e;if(t===0)return"/";let n=e.slice(0,t);return/^[A-Za-z]:$/.test(n)?`${n}/`:n}var nC,nc=v(()=>{"use strict";nC=["ingress-lint.yaml","ingress-lint.yml","ingress-lint.json",".ingress-lint.yaml",".ingress-lint.yml",".ingress-lint.json"]});function lC(e){let t=e.codePointAt(0)??0;return t<768?t===9?8:1:aC.test(e)?0:sC.test(e)||oC.some(([n,r])=>t>=n&&t<=r)?2:1}function rc(e){let t=[],n="";for(let r of e){let o=t.at(-1),s=qw.test(r)&&qw.test(n),a=s||iC.test(r)&&o?.cells===2,i=lC(r);if(o!==void 0&&o.text!=="	"&&(a||i===0)){let c=r==="\uFE0F"?2:o.cells;t[t.length-1]={text:o.text+r,cells:c}}else t.push({text:r,cells:i});n=s?"":r}return t}function Un(e){return/^[\x20-\x7e]*$/.test(e)?e.length:rc(e).reduce((t,n)=>t+n.cells,0)}function oc(e,t,n=t){let r=[],o="",s=n,a=0;for(let i of e.split(" ")){let c=Un(i);a>0&&a+1+c>s&&!i.startsWith("::")?(r.push(o),[o,a,s]=[i,c,t]):(o=a===0?o+i:`${o} ${i}`,a=a===0?c:a+1+c)}return r.push(o),r}var oC,aC,sC,iC,qw,ac=v(()=>{"use strict";oC=[[4352,4447],[9001,9002],[11904,12350],[12353,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65040,65049],[65072,65135],[65281,65376],[65504,65510],[94176,101640],[110576,111355],[131072,262141]],aC=/^[\p{Mn}\p{Me}]$/u,sC=new RegExp("^\\p{Emoji_Presentation}$","u"),iC=new RegExp("^\\p{Emoji_Modifier}$","u"),qw=new RegExp("^\\p{Regional_Indicator}$","u")});function Zw(e,t){let n=0,r=e.findIndex(o=>(n+=o.cells,n>t));return r===-1?[...e]:e.slice(0,r)}function sc(e,t,n){return!n&&Tr(e)<=t?[...e]:t<1?[]:[...Zw(e,t-1),zw]}function cC(e,t,n){return!n&&Tr(e)<=t?[...e]:t<1?[]:[zw,...Zw(e.toReversed(),t-1).toReversed()]}function cs(e,t,n){let r=o=>/^[\ud800-\udbff][\udc00-\udfff]$/.test(e.slice(o-1,o+1));return e.slice(r(t)?t+1:t,r(n)?n-1:n)}function Uw(e,t,n){let r=e.slice(t,t+n).search(/[\r\n]/);if(r!==-1)return{end:t+r,more:!1};let o=Math.min(e.length,t+n);return{end:o,more:o<e.length}}function pC(e,t){if(t===0)return;let n=e[t-1]===`
`&&e[t-2]==="\r"?t-2:t-1;if(n===0)return{start:0,end:0};let r=e.lastIndexOf(`
`,n-1)+1;return{start:r+e.slice(r,n).lastIndexOf("\r")+1,end:n}}function dC(e,t,n,r){let o=[],s=t;for(let a=n-1;a>0&&o.length<2;a-=1){let i=pC(e,s);if(i===void 0)break;let c=cs(e,i.start,Math.min(i.end,i.start+r*4));if(o.unshift({number:a,text:Jw(sc(ls(c),r,i.end-i.start>r*4))}),!/^\s*(#.*)?$/.test(c))break;s=i.start}return o[0]?.text===""?o.slice(o[1]?.text===""?2:1):o}function ps(e,t,n,r){let{start:o,end:s}=t,a=o.offset-(o.column-1);if(a<0||o.offset>e.length||s.offset>e.length||s.offset<o.offset)return;let i=r*4,c=Math.max(a,o.offset-i),l=Math.min(s.offset,o.offset+i),p=Uw(e,o.offset,l-o.offset),d=p.end<l?{end:p.end,more:!1}:Uw(e,p.end,i),m=s.offset>l,u=sc(ls(cs(e,o.offset,p.end)),Math.max(r-2,1),m),f=ls(cs(e,c,o.offset)),g=m?[]:ls(cs(e,p.end,d.end)),y=Math.max(r-Tr(u),0),[b,w]=[Tr(f)+(c>a?1:0),Tr(g)+(d.more?1:0)],P=b+w<=y?b:Math.max(Math.floor(y/2),y-w),x=cC(f,P,c>a),k=sc(g,Math.max(y-Tr(x),0),d.more&&!m),F=(W,j)=>W.map(Q=>Q.text==="	"?"	":j.repeat(Q.cells)).join("");return{before:dC(e,a,o.line,r),line:{number:o.line,text:Jw([...x,...u,...k])},indent:F(x," "),marks:F(u,n)||n}}var zw,Tr,Jw,ls,ic=v(()=>{"use strict";ac();at();zw={text:"\u2026",cells:1},Tr=e=>e.reduce((t,n)=>t+n.cells,0),Jw=e=>e.map(t=>t.text).join("");ls=e=>rc(Z(e,"keep"))});function Yw(e){return/[*?[\]{}()!]/.test(e)}function Qw(e){return/[[\]{}()!]/.test(e)}function Xw(e,t){if(e.length>256)return{message:`is ${e.length} characters long; a glob has at most 256`,hint:"Shorten it, or give several entries."};if(t!=="name"&&e.includes("\\"))return{message:"has a backslash",hint:'Separate directories with "/" on every system.'};if(e.startsWith("!")&&t!=="exclude")return{message:'begins with "!", but only exclude can take paths back',hint:"Name what shall match."};if(/[@?!+*]\(|[()|]/.test(e))return{message:'has parentheses or "|", which are not understood here',hint:"Use *, **, ?, [abc] and {one,other}."};let n=uC(e);if(n)return{message:n,hint:"Close what is open: [abc], {one,other}."};if(/\{[^{}]*\.\.[^{}]*\}/.test(e))return{message:"has a range in braces, which is not understood here",hint:"Name the alternatives: {1,2,3}."};if((t!=="name"||Qw(e))&&mC(e))return{message:"could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes",hint:"Make it simpler, or give several entries."}}function mC(e){let t=o=>o.match(/\*+/g)?.length??0,n=o=>o.match(/\{/g)?.length??0;return e.split("/").some(o=>t(o)+n(o)>3)||t(e)>4||n(e)>2}function uC(e){let t="";for(let n of e)if(t==="[")n==="]"&&(t="");else if(n==="["){if(t)return"has brackets within braces";t="["}else if(n==="{"){if(t)return"has braces within braces";t="{"}else if(n==="}"){if(!t)return'has "}" without "{"';t=""}else if(n==="]")return'has "]" without "["';return t?`has "${t}" without its end`:void 0}async function Po(e,t){return Yw(e)?/^\*+$/.test(e)?()=>!0:Qw(e)?(await t())(e):n=>hC(e,n):n=>n===e}async function ek(e,t){let n=e.endsWith("/"),r=e.replace(/^\.\//,"/").replace(/\/+$/,""),o=await fC(r,t);return s=>{if(!n&&o(s))return!0;for(let a=s.lastIndexOf("/");a>0;a=s.lastIndexOf("/",a-1))if(o(s.slice(0,a)))return!0;return!1}}async function fC(e,t){let n=e.includes("/"),r=e.replace(/^\//,"");if(!Yw(r))return s=>s===r||!n&&s.endsWith(`/${r}`);let o=r.replace(/(?<=[^/*])\/\*\*$/,"");return(await t())(n?o:`**/${o}`)}function hC(e,t){let n=0,r=0,o=-1,s=0;for(;r<t.length;)if(e[n]==="*")o=n++,s=r;else if(n<e.length&&(e[n]==="?"||e[n]===t[r]))n++,r++;else if(o>=0)n=o+1,r=++s;else return!1;for(;e[n]==="*";)n++;return n===e.length}var tk=v(()=>{"use strict"});function nk(e){return xo(e)?[]:xo.errors}function xo(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:s={}}={}){let a=null,i=0,c=xo.evaluated;if(c.dynamicProps&&(c.props=void 0),c.dynamicItems&&(c.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let l of Object.keys(e))if(!J.call(Ht.properties,l)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};a===null?a=[p]:a.push(p),i++}if(e.$schema!==void 0&&J.call(e,"$schema")&&typeof e.$schema!="string"){let l={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a===null?a=[l]:a.push(l),i++}if(e.preset!==void 0&&J.call(e,"preset")){let l=e.preset;if(typeof l!="string"){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(l==="recommended"||l==="strict"||l==="partial")){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:Ht.properties.preset.enum}};a===null?a=[p]:a.push(p),i++}}if(e.rules!==void 0&&J.call(e,"rules")){let l=e.rules;if(l&&typeof l=="object"&&!Array.isArray(l))for(let p of Object.keys(l)){let d=l[p];if(typeof d!="string"){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type:"string"}};a===null?a=[m]:a.push(m),i++}if(!(d==="off"||d==="error"||d==="warning"||d==="note")){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:Ht.properties.rules.additionalProperties.enum}};a===null?a=[m]:a.push(m),i++}}else{let p={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};a===null?a=[p]:a.push(p),i++}}if(e.ignore!==void 0&&J.call(e,"ignore")){let l=e.ignore;if(Array.isArray(l)){let p=l.length;for(let d=0;d<p;d++){let m=l[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.rule===void 0||!J.call(m,"rule")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"rule"}};a===null?a=[u]:a.push(u),i++}if(m.reason===void 0||!J.call(m,"reason")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"reason"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="rule"||u==="path"||u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.rule!==void 0&&J.call(m,"rule")){let u=m.rule;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.path!==void 0&&J.call(m,"path")){let u=m.path;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.namespace!==void 0&&J.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.reason!==void 0&&J.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.exclude!==void 0&&J.call(e,"exclude")){let l=e.exclude;if(Array.isArray(l)){let p=l.length;for(let d=0;d<p;d++){let m=l[d];if(typeof m=="string"){if(!tt.test(m)){let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[u]:a.push(u),i++}}else{let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"string"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.failOn!==void 0&&J.call(e,"failOn")){let l=e.failOn;if(typeof l!="string"){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(l==="error"||l==="warning"||l==="note"||l==="never")){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:Ht.properties.failOn.enum}};a===null?a=[p]:a.push(p),i++}}if(e.namespace!==void 0&&J.call(e,"namespace")){let l=e.namespace;if(typeof l=="string"){if(!gC.test(l)){let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.completeness!==void 0&&J.call(e,"completeness")){let l=e.completeness;if(typeof l!="string"){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(l==="auto"||l==="closed"||l==="open")){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/enum",keyword:"enum",params:{allowedValues:Ht.properties.completeness.enum}};a===null?a=[p]:a.push(p),i++}}if(e.externals!==void 0&&J.call(e,"externals")){let l=e.externals;if(Array.isArray(l)){let p=l.length;for(let d=0;d<p;d++){let m=l[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0||!J.call(m,"kind")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"kind"}};a===null?a=[u]:a.push(u),i++}if(m.name===void 0||!J.call(m,"name")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"name"}};a===null?a=[u]:a.push(u),i++}if(m.reason===void 0||!J.call(m,"reason")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"reason"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.namespace!==void 0&&J.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.reason!==void 0&&J.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/externals",schemaPath:"#/properties/externals/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.kubernetesVersion!==void 0&&J.call(e,"kubernetesVersion")){let l=e.kubernetesVersion;if(typeof l=="string"){if(!yC.test(l)){let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(0|[1-9][0-9]{0,2})$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.nodePortRange!==void 0&&J.call(e,"nodePortRange")){let l=e.nodePortRange;if(typeof l=="string"){if(!vC.test(l)){let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}-[0-9]{1,5}$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.workloadKinds!==void 0&&J.call(e,"workloadKinds")){let l=e.workloadKinds;if(Array.isArray(l)){let p=l.length;for(let d=0;d<p;d++){let m=l[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.group===void 0||!J.call(m,"group")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"group"}};a===null?a=[u]:a.push(u),i++}if(m.kind===void 0||!J.call(m,"kind")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"kind"}};a===null?a=[u]:a.push(u),i++}if(m.podTemplate===void 0||!J.call(m,"podTemplate")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"podTemplate"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="group"||u==="kind"||u==="podTemplate")){let f={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.group!==void 0&&J.call(m,"group")){let u=m.group;if(typeof u=="string"){if(!bC.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!wC.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9]*$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.podTemplate!==void 0&&J.call(m,"podTemplate")){let u=m.podTemplate;if(typeof u=="string"){if(!kC.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.targetGroups!==void 0&&J.call(e,"targetGroups")){let l=e.targetGroups;if(Array.isArray(l)){let p=l.length;for(let d=0;d<p;d++){let m=l[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.service===void 0||!J.call(m,"service")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"service"}};a===null?a=[u]:a.push(u),i++}if(m.protocol===void 0||!J.call(m,"protocol")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"protocol"}};a===null?a=[u]:a.push(u),i++}if(m.port===void 0||!J.call(m,"port")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"port"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="name"||u==="service"||u==="protocol"||u==="port"||u==="targetType"||u==="healthCheck")){let f={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!tt.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.service!==void 0&&J.call(m,"service")){let u=m.service;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u))){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/type",keyword:"type",params:{type:Ht.properties.targetGroups.items.properties.service.type}};a===null?a=[f]:a.push(f),i++}if(typeof u=="string"&&!PC.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+/[^/\\s]+$"}};a===null?a=[f]:a.push(f),i++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.namespace===void 0||!J.call(u,"namespace")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"namespace"}};a===null?a=[f]:a.push(f),i++}if(u.name===void 0||!J.call(u,"name")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"name"}};a===null?a=[f]:a.push(f),i++}for(let f of Object.keys(u))if(!(f==="namespace"||f==="name")){let g={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};a===null?a=[g]:a.push(g),i++}if(u.namespace!==void 0&&J.call(u,"namespace")){let f=u.namespace;if(typeof f=="string"){if(!tt.test(f)){let g={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[g]:a.push(g),i++}}else{let g={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[g]:a.push(g),i++}}if(u.name!==void 0&&J.call(u,"name")){let f=u.name;if(typeof f=="string"){if(!tt.test(f)){let g={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[g]:a.push(g),i++}}else{let g={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[g]:a.push(g),i++}}}}if(m.protocol!==void 0&&J.call(m,"protocol")){let u=m.protocol;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}if(!(u==="TCP"||u==="UDP"||u==="TCP_UDP"||u==="TLS"||u==="HTTP"||u==="HTTPS"||u==="QUIC"||u==="TCP_QUIC"||u==="GENEVE")){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ht.properties.targetGroups.items.properties.protocol.enum}};a===null?a=[f]:a.push(f),i++}}if(m.port!==void 0&&J.call(m,"port")){let u=m.port;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/type",keyword:"type",params:{type:"integer"}};a===null?a=[f]:a.push(f),i++}if(typeof u=="number"&&isFinite(u)){if(u>65535||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};a===null?a=[f]:a.push(f),i++}if(u<1||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a===null?a=[f]:a.push(f),i++}}}if(m.targetType!==void 0&&J.call(m,"targetType")){let u=m.targetType;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}if(!(u==="instance"||u==="node-ip"||u==="ip")){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/enum",keyword:"enum",params:{allowedValues:Ht.properties.targetGroups.items.properties.targetType.enum}};a===null?a=[f]:a.push(f),i++}}if(m.healthCheck!==void 0&&J.call(m,"healthCheck")){let u=m.healthCheck;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="protocol"||f==="port"||f==="path")){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};a===null?a=[g]:a.push(g),i++}if(u.protocol!==void 0&&J.call(u,"protocol")){let f=u.protocol;if(typeof f!="string"){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/type",keyword:"type",params:{type:"string"}};a===null?a=[g]:a.push(g),i++}if(!(f==="TCP"||f==="HTTP"||f==="HTTPS")){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/enum",keyword:"enum",params:{allowedValues:Ht.properties.targetGroups.items.properties.healthCheck.properties.protocol.enum}};a===null?a=[g]:a.push(g),i++}}if(u.port!==void 0&&J.call(u,"port")){let f=u.port;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/type",keyword:"type",params:{type:Ht.properties.targetGroups.items.properties.healthCheck.properties.port.type}};a===null?a=[g]:a.push(g),i++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};a===null?a=[g]:a.push(g),i++}if(f<1||isNaN(f)){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a===null?a=[g]:a.push(g),i++}}if(typeof f=="string"&&!xC.test(f)){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/pattern",keyword:"pattern",params:{pattern:"^traffic-port$"}};a===null?a=[g]:a.push(g),i++}}if(u.path!==void 0&&J.call(u,"path")){let f=u.path;if(typeof f=="string"){if(!SC.test(f)){let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};a===null?a=[g]:a.push(g),i++}}else{let g={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/type",keyword:"type",params:{type:"string"}};a===null?a=[g]:a.push(g),i++}}}else{let f={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/type",keyword:"type",params:{type:"object"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/targetGroups",schemaPath:"#/properties/targetGroups/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}}else{let l={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a===null?a=[l]:a.push(l),i++}return xo.errors=a,i===0}var lc,Ht,J,tt,gC,yC,vC,bC,wC,kC,PC,xC,SC,cc=v(()=>{"use strict";lc={"":{keys:["preset","rules","ignore","exclude","failOn","namespace","completeness","externals","kubernetesVersion","nodePortRange","workloadKinds","targetGroups"]},$schema:{expects:"a string"},preset:{values:["recommended","strict","partial"]},rules:{expects:"a mapping from rule ids to off, error, warning or note"},"rules.*":{values:["off","error","warning","note"]},ignore:{expects:"a list of entries with rule, reason and what to match"},"ignore.*":{keys:["rule","path","kind","namespace","name","reason"],required:["rule","reason"],expects:"a mapping with rule, reason and what to match"},"ignore.*.rule":{expects:"the id of a rule"},"ignore.*.path":{expects:"a path or a glob"},"ignore.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.reason":{expects:"a sentence that says why"},exclude:{expects:"a list of paths or globs"},"exclude.*":{expects:"a path or a glob"},failOn:{values:["error","warning","note","never"]},namespace:{expects:'the name of a namespace: lower-case letters, digits and "-"'},completeness:{values:["auto","closed","open"]},externals:{expects:"a list of entries with kind, name and reason"},"externals.*":{keys:["kind","namespace","name","reason"],required:["kind","name","reason"],expects:"a mapping with kind, name and reason"},"externals.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.reason":{expects:"a sentence that says why"},kubernetesVersion:{expects:'a release such as "1.33", in quotes'},nodePortRange:{expects:'a range such as "30000-32767"'},workloadKinds:{expects:"a list of entries with group, kind and podTemplate"},"workloadKinds.*":{keys:["group","kind","podTemplate"],required:["group","kind","podTemplate"],expects:"a mapping with group, kind and podTemplate"},"workloadKinds.*.group":{expects:'an API group such as "apps.example.com", without the version'},"workloadKinds.*.kind":{expects:'a kind such as "CloneSet"'},"workloadKinds.*.podTemplate":{expects:'keys with dots between them, such as "spec.template"'},targetGroups:{expects:"a list of entries with service, protocol and port"},"targetGroups.*":{keys:["name","service","protocol","port","targetType","healthCheck"],required:["service","protocol","port"],expects:"a mapping with service, protocol and port"},"targetGroups.*.name":{expects:"a name; put quotes around a value that YAML takes for something else"},"targetGroups.*.service":{keys:["namespace","name"],required:["namespace","name"],expects:'a Service as "namespace/name"'},"targetGroups.*.service.namespace":{expects:"the name of a namespace"},"targetGroups.*.service.name":{expects:"the name of a Service"},"targetGroups.*.protocol":{values:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},"targetGroups.*.port":{expects:"a port number from 1 to 65535"},"targetGroups.*.targetType":{values:["instance","node-ip","ip"]},"targetGroups.*.healthCheck":{keys:["protocol","port","path"],expects:"a mapping with protocol, port and path"},"targetGroups.*.healthCheck.protocol":{values:["TCP","HTTP","HTTPS"]},"targetGroups.*.healthCheck.port":{expects:"a port number from 1 to 65535, or traffic-port"},"targetGroups.*.healthCheck.path":{expects:'a path that begins with "/"'}};Ht={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{$schema:{type:"string"},preset:{type:"string",enum:["recommended","strict","partial"]},rules:{type:"object",additionalProperties:{type:"string",enum:["off","error","warning","note"]}},ignore:{type:"array",items:{type:"object",properties:{rule:{type:"string",pattern:"\\S"},path:{type:"string",pattern:"\\S"},kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["rule","reason"]}},exclude:{type:"array",items:{type:"string",pattern:"\\S"}},failOn:{type:"string",enum:["error","warning","note","never"]},namespace:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},completeness:{type:"string",enum:["auto","closed","open"]},externals:{type:"array",items:{type:"object",properties:{kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["kind","name","reason"]}},kubernetesVersion:{type:"string",pattern:"^1\\.(0|[1-9][0-9]{0,2})$"},nodePortRange:{type:"string",pattern:"^[0-9]{1,5}-[0-9]{1,5}$"},workloadKinds:{type:"array",items:{type:"object",properties:{group:{type:"string",pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},kind:{type:"string",pattern:"^[A-Z][A-Za-z0-9]*$"},podTemplate:{type:"string",pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}},additionalProperties:!1,required:["group","kind","podTemplate"]}},targetGroups:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"\\S"},service:{type:["string","object"],pattern:"^[^/\\s]+/[^/\\s]+$",properties:{namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["namespace","name"]},protocol:{type:"string",enum:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},port:{type:"integer",minimum:1,maximum:65535},targetType:{type:"string",enum:["instance","node-ip","ip"]},healthCheck:{type:"object",properties:{protocol:{type:"string",enum:["TCP","HTTP","HTTPS"]},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^traffic-port$"},path:{type:"string",pattern:"^/"}},additionalProperties:!1}},additionalProperties:!1,required:["service","protocol","port"]}}},additionalProperties:!1},J=Object.prototype.hasOwnProperty,tt=new RegExp("\\S","u"),gC=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","u"),yC=new RegExp("^1\\.(0|[1-9][0-9]{0,2})$","u"),vC=new RegExp("^[0-9]{1,5}-[0-9]{1,5}$","u"),bC=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","u"),wC=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),kC=new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$","u"),PC=new RegExp("^[^/\\s]+/[^/\\s]+$","u"),xC=new RegExp("^traffic-port$","u"),SC=new RegExp("^/","u");xo.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1}});function ds(e){return(t,n,r,o)=>({message:r,...o!==void 0&&{hint:o},place:ct({document:e,path:t,part:n})})}function TC(e,t){let{start:n,end:r}=ct({document:e,path:t,part:"value"}).span;return rk(e.file.text.slice(n.offset,r.offset))}function rk(e){return e.length>60?`${e.slice(0,59)}\u2026`:e}function To(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function pc(e){return e==null?"empty":Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e!="string"?String(e):JSON.stringify(rk(e))}function ok(e,t,n){let r=ds(n),o=new Set,s=[];for(let a of t){let{path:i,value:c}=IC(e,a.instancePath),l=a.params.additionalProperty??a.params.missingProperty??"",p=`${a.instancePath}\0${l}`;o.has(p)||(o.add(p),a.keyword==="additionalProperties"?s.push(AC(i,String(l),r)):a.keyword==="required"?s.push(RC(i,String(l),r)):s.push(CC(i,c,n)))}return s}function IC(e,t){let n=[],r=e;for(let o of t.split("/").slice(1)){let s=o.replaceAll("~1","/").replaceAll("~0","~");n.push(Array.isArray(r)?Number(s):s),r=r[s]}return{path:n,value:r}}function So(e){let t=e.map((n,r)=>typeof n=="number"||e[r-1]==="rules"?"*":n);return lc[t.join(".")]??{}}function AC(e,t,n){let r=So(e).keys??[],o=e.length>0?` in "${To(e)}"`:"",s=Rt(t,r),a=e.length>0&&lc[""]?.keys?.includes(t),i=s?`Did you mean "${s}"?`:a?`"${t}" belongs to the top of the file.`:`Known here: ${r.join(", ")}.`;return n([...e,t],"key",`Unknown key ${pc(t)}${o}.`,i)}function RC(e,t,n){let{values:r,expects:o}=So([...e,t]),s=r?Rr(r):o;return n([...e,t],"key",`"${To(e)}" has no "${t}".`,`Add "${t}": ${s}.`)}function CC(e,t,n){let r=ds(n);if(e.length===0)return r(e,"value",`A config file holds a mapping, not ${t===null?"nothing":pc(t)}.`,'Write keys and values, such as "preset: strict".');let{values:o,expects:s}=So(e),a=o?Rr(o):s??"something else",i=`"${To(e)}"`;if(t==null){let p=So(e.slice(0,-1)).required?.includes(String(e.at(-1)))?"Give it a value.":"Give it a value, or leave the key out.";return r(e,"key",`${i} is empty; it must be ${a}.`,p)}if(typeof t=="string"&&t.trim()==="")return r(e,"value",`${i} is blank; it must be ${a}.`);let c=typeof t=="number"||typeof t=="boolean"?TC(n,e):pc(t);return r(e,"value",`${i} must be ${a}, not ${c}.`,NC(e,t,o))}function NC(e,t,n){let r=e.at(-1);if(n){if(typeof t=="object")return;let s=No(String(t),n);return s?`Did you mean "${s}"?`:t===!0&&e[0]==="rules"?"Leave the entry out to have the rule at its own severity.":void 0}if(r==="kubernetesVersion"){if(typeof t=="number")return"Put it in quotes: YAML takes 1.30 for the number 1.3.";let s=/1\.\d{1,3}/.exec(String(t))?.[0];return s&&typeof t=="string"?`Write "${s}".`:void 0}if((typeof t=="number"||typeof t=="boolean")&&$C(e))return`Put it in quotes: YAML takes it for a ${typeof t}.`;if(r==="port"&&typeof t=="string"&&/^\d+$/.test(t))return"Write the number without quotes.";if(r==="service"&&typeof t=="string"&&!t.includes("/"))return`Write "<namespace>/${t}".`;if(r==="group"&&typeof t=="string"&&t.includes("/"))return`Write "${t.slice(0,t.indexOf("/"))}".`;if(r==="podTemplate"&&typeof t=="string"){let s=t.replace(/^[$/.]+/,"").replaceAll("/",".");return/^[^.\s]+(\.[^.\s]+)*$/.test(s)?`Write "${s}".`:void 0}if(r==="nodePortRange"&&typeof t=="string"){let[,s,a]=/^\s*(\d+)\D+(\d+)\s*$/.exec(t)??[];return s&&a?`Write "${s}-${a}".`:void 0}let o=So([...e,0]);if((o.expects??o.keys)&&!Array.isArray(t))return'Begin each entry of the list with "- ".'}function $C(e){let t=e.at(-1);return e[0]==="exclude"||typeof t=="string"&&["kind","namespace","name","path","reason"].includes(t)}var ak=v(()=>{"use strict";nr();cc();Cr()});var ik={};Kt(ik,{readConfig:()=>DC});async function DC(e,t){let n=$n(e),[r]=n;if(!r)return{config:{...$a(),file:e.path}};let o=ds(r),s=[...VC(n)];if(!r.problem){let a=OC(r);if(s.push(...ok(a,nk(a),r),...MC(a,o,t),...LC(a,o),...jC(a,o)),s.length===0)return{config:await GC(a,r,t)}}return{problems:s.sort(EC)}}function EC(e,t){let n=e.place.span.start.offset-t.place.span.start.offset;return n!==0?n:e.message<t.message?-1:e.message>t.message?1:0}function VC(e){let t=[];for(let n of e){let{file:r}=n,o=(s,a)=>({file:r.path,path:[],part:"key",span:$t(r,s,s+a),exact:!0});if(n.index>0){let s=n.problem?o(n.problem.offset,1):ct({document:n,path:[],part:"value"});t.push({message:"A config file holds one document; here begins another.",hint:'Put everything into the first document and remove the "---".',place:s});continue}if(n.problem){let{message:s,offset:a}=n.problem;t.push({message:`This is not valid YAML: ${s}.`,place:o(a,1)})}for(let{key:s,kept:a,lost:i}of n.duplicateKeys){let[c,l]=a<i?[a,i]:[i,a],p=/['"]/.test(r.text[l]??"")?2:0;t.push({message:`The key "${s}" is given twice, first on line ${Vr(r,c)+1}.`,hint:"Put both into one, for only one of them would count.",place:o(l,s.length+p)})}}return t}function OC(e){let{value:t}=e;if(!zn(t)||!zn(t.rules)||!Object.values(t.rules).includes(!1))return t;let n=Object.entries(t.rules).map(([r,o])=>{if(o!==!1)return[r,o];let{offset:s}=ct({document:e,path:["rules",r],part:"value"}).span.start;return[r,/^off\b/i.test(e.file.text.slice(s,s+4))?"off":!1]});return{...t,rules:Object.fromEntries(n)}}function MC(e,t,{ruleIds:n,retired:r={}}){if(!zn(e))return[];let o=new Set(n),s=(a,i,c)=>{if(o.has(a))return[];if(Object.hasOwn(r,a)){let d=r[a],m=`There is no rule "${a}" any more.`;return[t(i,c,m,d?`"${d}" does its work.`:"Remove the entry.")]}let l=Rt(a,o),p=l?`Did you mean "${l}"?`:'"ingress-lint rules" lists them all.';return[t(i,c,`There is no rule "${a}".`,p)]};return[...Object.keys(zn(e.rules)?e.rules:{}).flatMap(a=>s(a,["rules",a],"key")),...dc(e.ignore).flatMap(([a,i])=>mc(a.rule)?s(a.rule,["ignore",i,"rule"],"value"):[])]}function LC(e,t){if(!zn(e))return[];let n=(o,s,a)=>{let i=mc(o)?Xw(o,a):void 0;return i?[t(s,"value",`"${To(s)}" ${i.message}.`,i.hint)]:[]},r=o=>dc(e[o]).flatMap(([s,a])=>["kind","namespace","name"].flatMap(i=>n(s[i],[o,a,i],"name")));return[...r("ignore"),...dc(e.ignore).flatMap(([o,s])=>n(o.path,["ignore",s,"path"],"path")),...(Array.isArray(e.exclude)?e.exclude:[]).flatMap((o,s)=>n(o,["exclude",s],"exclude")),...r("externals")]}function jC(e,t){let n=zn(e)&&mc(e.nodePortRange)?sk(e.nodePortRange):void 0;if(!n||n.from>=1&&n.to<=65535&&n.from<=n.to)return[];let r=n.from>n.to,o=r?`"nodePortRange" begins at ${n.from} but ends at ${n.to}.`:`"nodePortRange" goes from ${n.from} to ${n.to}, but ports are numbers from 1 to 65535.`;return[t(["nodePortRange"],"value",o,r?`Did you mean "${n.to}-${n.from}"?`:void 0)]}function sk(e){let[,t,n]=/^(\d{1,5})-(\d{1,5})$/.exec(e)??[];return t&&n?{from:Number(t),to:Number(n)}:void 0}async function GC(e,t,n){let r=e.preset??"recommended",o,s=()=>(o??=n.matcher(),o),a=(e.ignore??[]).map((d,m)=>FC(d,m,t,s,n.rebase)),i=(e.externals??[]).map(d=>WC(d,s)),[c=1,l=yr.kubernetesVersion.minor]=(e.kubernetesVersion??"").split(".").filter(Boolean).map(Number),p=e.namespace??yr.namespace;return{file:t.file.path,preset:r,rules:new Map(Object.entries(e.rules??{})),ignore:await Promise.all(a),exclude:e.exclude??[],...e.failOn&&{failOn:e.failOn},settings:{completeness:e.completeness??uy[r],namespace:p,externals:await Promise.all(i),workloadKinds:(e.workloadKinds??[]).map(d=>({...d,podTemplate:d.podTemplate.split(".")})),nodePortRange:sk(e.nodePortRange??"")??yr.nodePortRange,kubernetesVersion:{major:c,minor:l},targetGroups:(e.targetGroups??[]).map((d,m)=>BC(d,m,t))}}}async function FC(e,t,n,r,o=s=>s){let s=e.path===void 0?void 0:await ek(e.path,r),[a,i,c]=await Promise.all([e.kind,e.namespace,e.name].map(l=>l===void 0?void 0:Po(l,r)));return{...e,place:ct({document:n,path:["ignore",t],part:"key"}),matches:l=>l.rule===e.rule&&(a?.(l.kind)??!0)&&(i?.(l.namespace)??!0)&&(c?.(l.name)??!0)&&(s?.(o(l.file))??!0)}}async function WC(e,t){let n={...e,namespace:e.namespace??"*"},[r,o,s]=await Promise.all([Po(n.kind,t),Po(n.namespace,t),Po(n.name,t)]);return{...n,matches:(a,i,c)=>r(a)&&o(i)&&s(c)}}function BC(e,t,n){let[r="",o=""]=typeof e.service=="string"?e.service.split("/"):[],s=typeof e.service=="string"?{namespace:r,name:o}:e.service;return{name:e.name??`${s.namespace}/${s.name}:${e.port}`,service:s,protocol:e.protocol,port:e.port,targetType:e.targetType??"instance",...e.healthCheck&&{healthCheck:e.healthCheck},at:(...a)=>({document:n,path:["targetGroups",t,...a],part:a.length>0?"value":"key"})}}function mc(e){return typeof e=="string"}function zn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function dc(e){return Array.isArray(e)?e.flatMap((t,n)=>zn(t)?[[t,n]]:[]):[]}var lk=v(()=>{"use strict";el();Or();nr();jr();tk();nl();ak();cc();Cr()});async function pk(e,t,n){if(t.config==="none")return{};let{host:r}=e,o,s;if(t.config){let{absolute:m,shown:u}=Me(r.cwd,t.config.file),f=ck(r,m,u);if("message"in f)return{troubles:[f]};o=f,s=r.cwd}else{let m=Kw(r,HC(r,t.paths));if(!m)return{};if(m.others.length>0)return{troubles:[UC(r.cwd,m)]};let u=ck(r,m.path,qC(r.cwd,m));if("message"in u)return{troubles:[u]};o=u,s=m.directory}let[{readConfig:a},{ids:i,retired:c}]=await Promise.all([Promise.resolve().then(()=>(lk(),ik)),n()]),{config:l,problems:p}=await a(o,{ruleIds:i,retired:c,matcher:async()=>(await Promise.resolve().then(()=>(Ha(),Ba))).exclusionMatcher,rebase:m=>JC(s,Me(r.cwd,m).absolute)});if(p)return{troubles:p.map(m=>zC(m,o))};let d=await ZC(l.exclude,s,r.cwd);return{config:{...l,exclude:d}}}function HC(e,t){return t.map(r=>{if(r==="-")return e.cwd;let o=r.split("/"),s=o.findIndex(i=>/[*?[\]{}!]/.test(i));if(s>=0&&!KC(e,r))return Me(e.cwd,o.slice(0,s).join("/")||_C(r)).absolute;let{absolute:a}=Me(e.cwd,r);return qn(e,a)==="directory"?a:_t.posix.dirname(a)}).reduce((r,o)=>{let s=r;for(;!In(o,s);){let a=_t.posix.dirname(s);if(a===s||a===".")return e.cwd;s=a}return s})}function _C(e){return e.startsWith("/")?"/":"."}function KC(e,t){return qn(e,Me(e.cwd,t).absolute)!==void 0}function qC(e,{path:t,directory:n}){return In(e,n)?_t.posix.relative(e,t):Me(e,t).shown}function UC(e,t){let n=[t.path,...t.others].map(o=>_t.posix.basename(o)),{shown:r}=Me(e,t.directory);return{message:`there is more than one config file in "${Z(r)}": ${n.join(", ")}.`,hint:"Keep one of them, or name one with --config."}}function ck(e,t,n){let r=`the config file "${Z(n)}"`;try{let o=e.stat(t)?.kind;if(o===void 0)return{message:`${r} does not exist.`,hint:uc(e,t,n)};if(o==="directory")return{message:`${r} is a directory.`,hint:"Name a file in it."};let s=Wn(e.read(t));return"text"in s?{path:n,text:s.text}:{message:`${r} cannot be read: ${s.reason}.`,hint:"Save it as UTF-8 text."}}catch(o){let{code:s,message:a}=o;return{message:`${r} cannot be read: ${s??Z(a)}.`,hint:"Check its permissions."}}}function uc(e,t,n){try{let r=e.list(_t.posix.dirname(t)).map(a=>a.name),o=H(_t.posix.basename(t),r);if(o===void 0)return;let s=n.slice(0,n.lastIndexOf("/")+1);return`Did you mean "${Z(s+o)}"?`}catch{return}}function zC({message:e,hint:t,place:n},r){let{line:o,column:s}=n.span.start,a=ps(r.text,n.span,"^",100),i=" ".repeat(String(o).length);return{message:[`${Sr(r.path)}:${o}:${s}: ${Z(e)}`,...a?[`  ${o} | ${a.line.text}`,`  ${i} | ${a.indent}${a.marks}`]:[]].join(`
`),hint:t===void 0?void 0:Z(t)}}function JC(e,t){return In(t,e)?_t.posix.relative(e,t):t}async function ZC(e,t,n){if(t===n||e.length===0)return e;if(In(n,t)){let o=_t.posix.relative(t,n).split("/"),s=e.some(c=>/[*?[\]{}]/.test(c)),{exclusionMatcher:a}=s?await Promise.resolve().then(()=>(Ha(),Ba)):{exclusionMatcher:void 0},i=(c,l)=>c===l||(a?.(c)(l)??!1);return e.flatMap(c=>YC(c,o,i))}let r=In(t,n)?_t.posix.relative(n,t):t;return e.map(o=>{let{keep:s,anchored:a,body:i}=dk(o);return`${s}${r}/${a?"":"**/"}${i}`})}function dk(e){let t=e.startsWith("!")?"!":"",n=e.slice(t.length).replace(/^\.\//,"/");return{keep:t,anchored:/\/./.test(n),body:n.replace(/^\//,"")}}function YC(e,t,n){let{keep:r,anchored:o,body:s}=dk(e);if(!o)return t.some(l=>n(s.replace(/\/+$/,""),l))?[`${r}**`]:[e];let a=s.split("/").filter(l=>l!==""),i=new Set([0]);for(let l of t){let p=new Set;for(let d of QC(a,i))d===a.length||a[d]==="**"?p.add(d):n(a[d]??"",l)&&p.add(d+1);i=p}let c=s.endsWith("/")?"/":"";return[...i].map(l=>l===a.length?`${r}**`:`${r}/${a.slice(l).join("/")}${c}`)}function QC(e,t){let n=new Set(t);for(let r of n)e[r]==="**"&&r<e.length-1&&n.add(r+1);return n}var _t,mk=v(()=>{"use strict";_t=require("node:path");nc();po();br();ln();ic();at()});function fk(e){if(!e.stderr.isTTY||e.env.TERM==="dumb")return;let t=e.now(),n;return{update(r,o){let s=e.now();s-t<300||n!==void 0&&s-n<100||(n=s,e.stderr.write(`${uk}${r} of ${o} files`))},clear(){n!==void 0&&e.stderr.write(uk),n=void 0}}}var uk,hk=v(()=>{"use strict";uk="\r\x1B[2K"});function Fe(e,t,n){return e&&n!==""?`\x1B[${XC[t]}m${n}\x1B[0m`:n}var XC,fc=v(()=>{"use strict";XC={error:"1;31",warning:"1;33",note:"1;36",frame:"1;34",strong:"1"}});function Rn(e){let t=e.rule===void 0?"":` in rule ${Z(e.rule)}`,n=e.context===""?"":` (context ${Z(e.context)})`;return`internal error${t}${n}: ${Z(e.message)}`}var Io=v(()=>{"use strict";at()});function hc(e){let t=n=>e.filter(r=>r.suppressed===void 0&&r.severity===n).length;return{errors:t("error"),warnings:t("warning"),notes:t("note"),suppressed:e.filter(n=>n.suppressed!==void 0).length}}function Ir(e,t){return e.findings.filter(n=>n.suppressed===void 0&&(!t||n.severity==="error"))}function We(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Ao(e,t){let n=e.length-t;return n>0?[...e.slice(0,t),`and ${n} more`]:[...e]}function Ar({contexts:e}){return e.length>1?Ao(e.map(t=>Z(t)),eN).join(", "):""}function Cn(e){let{errors:t,warnings:n,notes:r,suppressed:o}=hc(e.findings),s=[t>0?We(t,"error"):"",n>0?We(n,"warning"):"",r>0?We(r,"note"):""].filter(p=>p!==""),a=s.length>0?s.join(", "):"no findings",i=o>0?` (${o} suppressed)`:"",c=e.failures.length>0?`; ${We(e.failures.length,"internal error")}, so the result is not whole`:"",l=e.coverage.objects===0?"; no Kubernetes object was found to look at":"";return`${a}${i}${c}${l}`}var ms,eN,Jn=v(()=>{"use strict";at();ms=["error","warning","note"];eN=10});function gk(e,t){let n=Ir(e,t.quiet).map(r=>{let{line:o,column:s}=r.place.span.start,a=Sr(r.place.file),i=Fe(t.color,r.severity,r.severity);return`${a}:${o}:${s}: ${i}: ${Z(r.message)} [${Z(r.rule)}]`});return n.push(...e.failures.map(Rn),Cn(e)),`${n.join(`
`)}
`}var yk=v(()=>{"use strict";fc();Io();Jn();at()});function Ro(e,t=""){if(gc(e))return e;let n=[];for(let r of[...t.split("/"),...e.split("/")])r===""||r==="."||(r===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(r));return n.join("/")}function gc(e){return/^(\/|[A-Za-z]:\/)/.test(e)}var yc=v(()=>{"use strict"});function bk(e,t,n){let r=Object.entries(t).map(([o,s])=>`${o}=${oN(String(s))}`);return`::${e} ${r.join(",")}::${vk(wo(n.join(`
`),tN))}`}function aN(e,t){let{start:n,end:r}=e.place.span,o=e.related.slice(0,nN).map(({place:i,message:c})=>`${Z(Ro(i.file,t.directory))}:${i.span.start.line}:${i.span.start.column}: ${Z(c)}`),s=e.related.length-o.length,a=Ar(e);return bk(rN[e.severity],{file:Z(Ro(e.place.file,t.directory)),line:n.line,endLine:r.line,col:n.column,endColumn:r.column,title:`ingress-lint: ${Z(e.rule)}`},[Z(e.message),...[e.effect,e.help].filter(i=>i!=="").map(i=>Z(i)),...o,...s>0?[`${We(s,"more place")} not shown`]:[],...a===""?[]:[`Contexts: ${a}`]])}function wk(e,t){let n=Ir(e,t.quiet),r=e.failures.slice(0,vc),o=r.map(a=>bk("error",{title:"ingress-lint: internal error"},[Rn(a)])),s=n.length;for(let a of ms){let i=a==="error"?vc-r.length:vc,c=n.filter(l=>l.severity===a).slice(0,i);s-=c.length,o.push(...c.map(l=>aN(l,t)))}return s>0&&o.push(`${We(s,"more finding")} not annotated: GitHub shows ten of each kind for a step.`),o.push(Cn(e)),`${o.join(`
`)}
`}var vc,tN,nN,rN,vk,oN,kk=v(()=>{"use strict";Io();yc();Jn();at();vc=10,tN=4e3,nN=10,rN={error:"error",warning:"warning",note:"notice"},vk=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),oN=e=>vk(e).replaceAll(":","%3A").replaceAll(",","%2C")});function Sk(e,t){let{coverage:n}=e,r={schemaVersion:1,tool:{name:"ingress-lint",version:e.version},summary:{...hc(e.findings),failures:e.failures.length},findings:e.findings.map(iN),failures:e.failures.map(s=>({...s.rule===void 0?{}:{rule:s.rule},context:s.context,message:s.message})),coverage:{files:n.files,documents:n.documents,objects:n.objects,contexts:n.contexts.map(({name:s,objects:a})=>({name:s,objects:a})),unknownKinds:n.unknownKinds.map(xk),leaving:n.leaving.map(xk),notKubernetes:n.notKubernetes,leftOut:n.leftOut.map(lN),withheld:n.withheld,suppressed:n.suppressed}};return`${JSON.stringify(r,(s,a)=>typeof a=="string"?ko(a):a,2)}
`}var Pk,bc,sN,iN,xk,lN,Tk=v(()=>{"use strict";Jn();at();Pk=({line:e,column:t,offset:n})=>({line:e,column:t,offset:n}),bc=({file:e,path:t,part:n,span:r,exact:o})=>({file:e,path:t,part:n,start:Pk(r.start),end:Pk(r.end),exact:o}),sN=e=>({by:e.by,reason:e.reason,...e.place===void 0?{}:{place:bc(e.place)}}),iN=e=>({rule:e.rule,messageId:e.messageId,severity:e.severity,message:e.message,effect:e.effect,help:e.help,place:bc(e.place),related:e.related.map(t=>({message:t.message,place:bc(t.place)})),...e.subject===void 0?{}:{subject:{kind:e.subject.kind,namespace:e.subject.namespace,name:e.subject.name}},contexts:e.contexts,fingerprint:e.fingerprint,...e.suppressed===void 0?{}:{suppressed:sN(e.suppressed)}}),xk=({name:e,count:t})=>({name:e,count:t}),lN=({path:e,reason:t})=>({path:e,reason:t})});function Nk(e,t,n,r,o){let[s="",...a]=oc(n,r-o,r-t);return[e+s,...a.map(i=>" ".repeat(o)+i)]}function uN(e,t,n,r,o){let s=`${" ".repeat(e.gutter)} ${Fe(e.color,"frame","|")} `,a=Fe(e.color,r,n);if(o==="")return[s+t+a];let i=e.width-e.gutter-3,c=Un(t);if(c+Un(n)+1+Un(o)<=i)return[`${s}${t}${a} ${Fe(e.color,r,o)}`];let l=i-c>=30?t:"",p=oc(o,i-Un(l));return[s+t+a,...p.map(d=>s+l+Fe(e.color,r,d))]}function Ik(e,t,n,r,o,s){let a=" ".repeat(e.gutter),i=`${a}${Fe(e.color,"frame",n)} ${mN(t)}`,c=e.report.source(t.file),l=Math.max(Math.min(e.width,cN)-e.gutter-3,Rk-10),p=c===void 0?void 0:ps(c,t.span,r,l);if(p===void 0)return[s===""?i:`${i}: ${s}`];let d=Fe(e.color,"frame","|"),m=({number:u,text:f})=>`${Fe(e.color,"frame",String(u).padStart(e.gutter))} ${d}${f===""?"":` ${f}`}`;return[i,`${a} ${d}`,...p.before.map(m),m(p.line),...uN(e,p.indent,p.marks,o,s)]}function us(e,t,n){let r=e.gutter+3+t.length+2,o=Fe(e.color,"frame","="),s=`${" ".repeat(e.gutter)} ${o} ${Fe(e.color,"strong",`${t}:`)} `;return Nk(s,r,n,e.width,r)}function fN(e,t,n){let r=t.related.slice(0,pN),o=t.related.length-r.length,s=Math.max(t.place.span.start.line,...r.map(({place:g})=>g.span.start.line)),a=n.width===void 0?Number.POSITIVE_INFINITY:Math.max(n.width,Rk),i={report:e,color:n.color,width:a,gutter:String(s).length},c=Z(t.rule),l=t.severity.length+Un(c)+4,p=`${Fe(n.color,t.severity,`${t.severity}[${c}]`)}: `,d=Z(t.message),m=`${" ".repeat(i.gutter)} ${Fe(n.color,"frame","|")}`,u=Ar(t),f=[...o>0?us(i,"note",`${We(o,"more place")} not shown`):[],...t.effect===""?[]:us(i,"at run time",Z(t.effect)),...t.help===""?[]:us(i,"help",Z(t.help)),...u===""?[]:us(i,"contexts",u)];return[...Nk(p,l,d,a,2),...Ik(i,t.place,"-->","^",t.severity,""),...r.flatMap(({place:g,message:y})=>[m,...Ik(i,g,":::","-","frame",Z(y))]),...f.length>0?[m,...f]:[]]}function hN(e){let{contexts:t}=e,n=t.length>1?`: ${Ao(t.map(({name:a,objects:i})=>`${Z(a)} (${i})`),dN).join(", ")}`:"",r=[We(e.files,"file"),We(e.documents,"document"),We(e.objects,"object")],o=t.length>0?` in ${We(t.length,"context")}${n}`:"",s=[`looked at ${r.join(", ")}${o}`];if(e.unknownKinds.length>0&&s.push(`  kinds not understood: ${Ak(e.unknownKinds)}`),e.leaving.length>0&&s.push(`  references that leave the input: ${Ak(e.leaving)}`),e.notKubernetes>0&&s.push(`  documents that are no Kubernetes objects: ${e.notKubernetes}`),e.withheld>0&&s.push(`  findings held back, as a kustomize patch or transformer may change the object: ${e.withheld}`),e.leftOut.length>0){let a=e.leftOut.map(({path:i,reason:c})=>`${Sr(i)}: ${Z(c)}`);s.push("  left out:",...Ao(a,Ck).map(i=>`    ${i}`))}return s}function $k(e,t){let n=Ir(e,t.quiet).map(o=>fN(e,o,t));e.failures.length>0&&n.push(e.failures.map(o=>Fe(t.color,"error",Rn(o))));let r=Fe(t.color,"strong",Cn(e));return n.push(t.quiet?[r]:[r,...hN(e.coverage)]),`${n.map(o=>o.join(`
`)).join(`

`)}
`}var cN,Rk,pN,dN,Ck,mN,Ak,Dk=v(()=>{"use strict";ac();fc();Io();ic();Jn();at();cN=160,Rk=40,pN=8,dN=5,Ck=10,mN=({file:e,span:t})=>`${Z(e)}:${t.start.line}:${t.start.column}`;Ak=e=>Ao(e.map(({name:t,count:n})=>`${Z(t)} (${n})`),Ck).join(", ")});function vN(e){let t=new Uint16Array(e.length+1+100),n=[0],r=0;for(let o=0;o<e.length;o+=1){let s=e.charCodeAt(o);if(s===yN||s===gN||s===wc&&o>0&&e.charCodeAt(o-1)===Ek)continue;let a=s===wc||s===Ek;t[r]=a?wc:s,r+=1,a&&n.push(r)}return t[r]=65535,{units:t,starts:n}}function bN(e,t){let n=0,r=0;for(let o=t;o<t+100;o+=1){let s=r*37+(e[o]??0);r=s>>>0,n=n*37+Math.floor(s/4294967296)>>>0}return n===0?r.toString(16):n.toString(16)+r.toString(16).padStart(8,"0")}function Vk(e,t=Number.POSITIVE_INFINITY){let{units:n,starts:r}=vN(e),o=new Map;return r.slice(0,t).map(s=>{let a=bN(n,s),i=(o.get(a)??0)+1;return o.set(a,i),`${a}:${i}`})}var gN,wc,Ek,yN,Ok=v(()=>{"use strict";[gN,wc,Ek,yN]=[9,10,13,32]});function SN(e,t){let n=Ro(e,t);return gc(n)?{uri:`file://${n.startsWith("/")?"":"/"}${Fk(n)}`}:n.startsWith("../")?{uri:Mk(n)}:{uri:Mk(n),uriBaseId:Gk}}function Lk({file:e,span:t},n){return{artifactLocation:SN(e,n),region:{startLine:t.start.line,startColumn:t.start.column,endLine:t.end.line,endColumn:t.end.column}}}function IN(e,t){let n=t.slice(0,kN).map(({message:c},l)=>`[${TN(c)}](${l+1})`),r=e.related.length-n.length,o=[...n,...r>0?[`${We(r,"more place")}`]:[]].join("; "),s=Ar(e),a=s===""?"":`Contexts: ${s}.`;return[...[e.message,e.effect,e.help,a].filter(c=>c!=="").map(Pc),...o===""?[]:[`See: ${o}.`]].join(" ")}function AN({kind:e,namespace:t,name:n}){let r=t===""?`${e}/${n}`:`${e}/${t}/${n}`;return{name:n,fullyQualifiedName:r,kind:"resource"}}function RN({help:e,summary:t}){let r=e.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm,"").split(/\n\s*\n/).map(o=>o.trim()).find(o=>/^[\p{L}\p{N}`*_[(]/u.test(o)&&o!==t);return wo((r??t).replace(/\s+/g," "),jk)}function CN(e){let t=e.help===""?e.summary:e.help;return{id:e.id,shortDescription:{text:wo(e.summary,jk)},fullDescription:{text:RN(e)},help:{text:t,markdown:t},defaultConfiguration:{level:e.severity,enabled:e.enabled},properties:{tags:["ingress","kubernetes","networking"],precision:"high","problem.severity":xN[e.severity]}}}function NN(e){let t=new Map(e.rules.map(n=>[n.id,n]));for(let{rule:n,severity:r}of e.findings)t.has(n)||t.set(n,{id:n,summary:`${n}.`,severity:r,enabled:!0,help:""});return[...t.values()].sort((n,r)=>n.id<r.id?-1:n.id>r.id?1:0)}function $N(e){if(e.length<=kc)return[...e];let t=ms.flatMap(r=>e.filter(o=>o.severity===r)),n=new Set(t.slice(0,kc));return e.filter(r=>n.has(r))}function DN(e,t){let n=new Map;for(let{place:a}of t)n.set(a.file,Math.max(n.get(a.file)??0,a.span.start.line));let r=new Map;for(let[a,i]of n)r.set(a,Vk(e.source(a)??"",i));let o=new Map,s=(a,i,c)=>{let l=JSON.stringify([a,i,c]),p=(o.get(l)??0)+1;return o.set(l,p),p};return t.map(({rule:a,place:i,fingerprint:c})=>{if(e.source(i.file)===void 0)return;let l=r.get(i.file)?.[i.span.start.line-1];if(l===void 0)return;if(s(a,i.file,l)===1)return l;let p=`${l}:${c.slice(0,16)}`,d=s(a,i.file,p);return d===1?p:`${p}:${d}`})}function EN(e,t,n,r){let o=e.related.slice(0,wN),s={physicalLocation:Lk(e.place,r.directory),...e.subject===void 0?{}:{logicalLocations:[AN(e.subject)]}};return{ruleId:e.rule,ruleIndex:t,level:e.severity,message:{text:IN(e,o)},locations:[s],...o.length===0?{}:{relatedLocations:o.map(({place:a,message:i},c)=>({id:c+1,physicalLocation:Lk(a,r.directory),message:{text:Pc(i)}}))},partialFingerprints:{...n===void 0?{}:{primaryLocationLineHash:n},"ingressLint/v1":e.fingerprint},...e.suppressed===void 0?{}:{suppressions:[{kind:e.suppressed.by==="config"?"external":"inSource",status:"accepted",justification:Z(e.suppressed.reason)}]},...e.contexts.length>0?{properties:{contexts:[...e.contexts]}}:{}}}function VN(e,t,n){let r=e.failures.map(i=>{let c=t.findIndex(({id:p})=>p===i.rule),{rule:l}=i;return{level:"error",message:{text:Pc(Rn(i))},...l===void 0?{}:{associatedRule:c===-1?{id:l}:{id:l,index:c}}}}),o=n===1?"was":"were",s=`GitHub keeps ${kc} results of a run: ${We(n,"result")} of the lowest severity ${o} left out.`,a=[...r,...n===0?[]:[{level:"warning",message:{text:s}}]];return{executionSuccessful:e.failures.length===0,...a.length===0?{}:{toolExecutionNotifications:a}}}function ON(e,t){let n=e.findings.filter(({suppressed:c})=>t.includeSuppressed===!0||c===void 0),r=$N(n),o=NN(e),s=new Map(o.map(({id:c},l)=>[c,l])),a=DN(e,r),i={tool:{driver:{name:"ingress-lint",fullName:`ingress-lint ${e.version}`,version:e.version,semanticVersion:e.version,rules:o.map(CN)}},invocations:[VN(e,o,n.length-r.length)],originalUriBaseIds:{[Gk]:{description:{text:"The root of the repository that was linted."}}},columnKind:"utf16CodeUnits",...t.category===void 0||t.category===""?{}:{automationDetails:{id:`${t.category.replace(/\/+$/,"")}/`}},results:r.map((c,l)=>EN(c,s.get(c.rule)??-1,a[l],t)),properties:{coverage:e.coverage,resultsLeftOut:n.length-r.length}};return{$schema:PN,version:"2.1.0",runs:[i]}}function Wk(e,t){let n=(r,o)=>typeof o=="string"?ko(o):o;return`${JSON.stringify(ON(e,t),n,2)}
`}var kc,wN,kN,jk,PN,Gk,xN,Fk,Mk,Pc,TN,Bk=v(()=>{"use strict";Io();Ok();yc();Jn();at();kc=5e3,wN=100,kN=10,jk=1024,PN="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",Gk="%SRCROOT%",xN={error:"error",warning:"warning",note:"recommendation"},Fk=e=>encodeURI(ko(e)).replaceAll("#","%23").replaceAll("?","%3F"),Mk=e=>Fk(e).replace(/^[^/]+/,t=>t.replaceAll(":","%3A"));Pc=e=>Z(e).replaceAll("](","] ("),TN=e=>Z(e).replace(/[\\[\]]/g,"\\$&")});var _k={};Kt(_k,{formats:()=>MN,oneLineSummary:()=>Cn,reporters:()=>Hk,visible:()=>Z});var Hk,MN,Kk=v(()=>{"use strict";yk();kk();Tk();Dk();Bk();Jn();at();Hk={pretty:$k,compact:gk,json:Sk,sarif:Wk,github:wk},MN=Object.keys(Hk)});var zk={};Kt(zk,{lintCommand:()=>LN});async function LN(e,t){let n=Promise.resolve().then(()=>(ss(),Lw)),r=await pk(t,e,async()=>({ids:(await n).rules.map(m=>m.id),retired:(await n).retired}));if("troubles"in r){for(let m of r.troubles)qt(t,m);return we.trouble}let{config:o}=r,{lint:s}=await n,a=[e.format,...e.outputs.map(m=>m.format)],i=e.quiet?void 0:fk(t),c;try{c=await s({host:t.host,paths:e.paths,...o&&{config:o},exclude:e.exclude,...e.namespace!==void 0&&{namespace:e.namespace},withDocs:a.includes("sarif"),onProgress(m,u){m===0&&t.tune?.(u),i?.update(m,u)}})}finally{i?.clear()}let{report:l,unmatched:p}=c;for(let m of p)qt(t,FN(t,m));if(p.length>0&&l.coverage.files===0)return we.trouble;let d=await jN(l,e,t,a);return p.length>0||!d||l.failures.length>0?we.trouble:GN(l,e,o)}async function jN(e,t,n,r){let{reporters:o}=await Promise.resolve().then(()=>(Kk(),_k)),a=r.some(p=>p==="sarif"||p==="github")?HN(n):void 0,i={color:!1,quiet:t.quiet,...a&&{directory:a}},c=!0;for(let{format:p,file:d}of t.outputs)try{n.writeFile(Me(n.host.cwd,d).absolute,o[p](e,i))}catch(m){qt(n,BN(d,m)),c=!1}let l=o[t.format](e,{...i,color:Zn(t.color,n.env,n.stdout),...n.stdout.isTTY&&n.stdout.columns&&{width:n.stdout.columns}});return n.stdout.write(l),c}function GN(e,t,n){if(t.exitZero)return we.ok;let r=qk[t.failOn??n?.failOn??"error"];return e.findings.some(s=>!s.suppressed&&qk[s.severity]>=r)?we.findings:we.ok}function FN(e,t){let n=Z(t);if(t===yo)return{message:"standard input cannot be read.",hint:"It must be UTF-8 text."};let{absolute:r,shown:o}=Me(e.host.cwd,t),s=WN(e.host,r);if(s)return{message:`"${n}" cannot be read: ${s}.`,hint:"It must be UTF-8 text that you may read."};if(/[*?[\]{}!]/.test(t))return{message:`nothing matches "${n}".`,hint:"Put globs in quotes, so that the shell leaves them alone."};let a=/^(lint|check|run|scan|validate)$/.test(t)?"Linting needs no command: give the paths alone.":uc(e.host,r,o);return{message:`there is no file or directory "${n}".`,hint:a??"Check the path; it is relative to the working directory."}}function WN(e,t){try{let n=e.stat(t);if(!n)return;if(n.kind==="other")return"it is neither a file nor a directory";if(n.kind==="directory")return e.list(t),"it is a directory";let r=Wn(e.read(t));return"reason"in r?r.reason:"it is too large"}catch(n){let{code:r="",message:o}=n;return Uk[r]??Z(o)}}function BN(e,t){let{code:n="",message:r}=t;return{message:`the report "${Z(e)}" cannot be written: ${Uk[n]??Z(r)}.`,hint:n==="ENOENT"?"Make the directory first.":"Nothing was written to it."}}function HN({host:e}){let{cwd:t}=e;for(let n=t;;){if(qn(e,n==="/"?"/.git":`${n}/.git`))return n===t?void 0:t.slice(n==="/"?1:n.length+1);let r=n.lastIndexOf("/");if(r<0||n==="/")return;n=n.slice(0,r)||"/"}}var qk,Uk,Jk=v(()=>{"use strict";nc();po();El();br();at();mk();Yn();hk();qk={note:0,warning:1,error:2,never:3};Uk={ENOENT:"its directory does not exist",ENOTDIR:"its directory is a file",EISDIR:"it is a directory",EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device"}});var ye=require("node:fs");Yn();var Rc=require("node:util");Cr();var $o=["pretty","compact","json","sarif","github"],hs=["auto","always","never"],uP=["error","warning","note","never"],fP=["explain","rules"],Nr={format:{type:"string"},output:{type:"string",multiple:!0},config:{type:"string"},"no-config":{type:"boolean"},"fail-on":{type:"string"},"exit-zero":{type:"boolean"},namespace:{type:"string",short:"n"},exclude:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},color:{type:"string"},version:{type:"boolean",short:"V"},help:{type:"boolean",short:"h"}},Ic={"-v":"--version","-f":"--format FORMAT, or a path without an option","-o":"--output FILE","-c":"--config FILE","-e":"--exclude GLOB","--filename":"a path without an option","--file":"a path without an option","--no-color":"--color never","--colour":"--color WHEN","--ignore":"--exclude GLOB","--ignore-path":"--exclude GLOB","--max-warnings":"--fail-on warning","--soft-fail":"--exit-zero","--no-fail":"--exit-zero","--severity":"--fail-on SEVERITY","--reporter":"--format FORMAT","--list-rules":'the command "rules"'},He=(e,t)=>({message:e,hint:t}),Cc=e=>e&&`Did you mean "${e}"?`;function Nc(e){let t=hP(e);return"message"in t?t:t.values.has("help")?{command:"help"}:t.values.has("version")?{command:"version"}:t.verb==="explain"?vP(t):t.verb==="rules"?bP(t):wP(t)}function hP(e){let{tokens:t}=(0,Rc.parseArgs)({args:[...e],options:Nr,strict:!1,allowPositionals:!0,tokens:!0}),n=new Map,r=[],o,s=!1;for(let a of t)if(a.kind==="option-terminator")s=!0;else if(a.kind==="positional"){let i=r.length===0&&!s?fP.find(c=>c===a.value):void 0;i&&!o?o=i:r.push(a.value)}else{if(!Object.hasOwn(Nr,a.name))return gP(e[a.index]??a.rawName,a.rawName);let i=a.name,c=yP(i,a.rawName,a.value,a.inlineValue===!0);if(c)return c;n.set(i,[...n.get(i)??[],a.value??""])}return{values:n,positionals:r,...o&&{verb:o}}}function gP(e,t){let n=e.replace(/=.*$/s,""),r=/^-[^-]./.test(n)?Ac(n.slice(1)):void 0,o=t.startsWith("--")?n:t,s=Object.hasOwn(Ic,o)?`Use ${Ic[o]}.`:void 0,a=r??s??(t.startsWith("--")?Ac(t.slice(2)):void 0);return He(`there is no option "${r?n:o}".`,a??'See "ingress-lint --help".')}function Ac(e){let t=Object.hasOwn(Nr,e)?e:Rt(e,Object.keys(Nr));return t&&`Did you mean "--${t}"?`}function yP(e,t,n,r){return Nr[e].type==="boolean"?n===void 0?void 0:He(`${t} takes no value.`,`Write ${t} alone.`):n===void 0||n===""||!r&&n.startsWith("-")&&n!=="-"?He(`${t} needs a value.`,'See "ingress-lint --help".'):void 0}function Qn(e,t,n){let r=e.values.get(t)?.at(-1);return r===void 0?void 0:n.find(s=>s===r)??He(`--${t} must be ${Rr(n)}, not "${r}".`,Cc(No(r,n)))}function Nn(e){return typeof e=="object"&&e!==null&&"message"in e}function $c(e,t,n){let r=[...e.values.keys()].find(o=>!n.includes(o));return r&&He(`--${r} means nothing to "${t}".`,`To lint a path of that name, write "./${t}".`)}function vP(e){let t=Qn(e,"color",hs)??"auto";if(Nn(t))return t;let[n,...r]=e.positionals,o=$c(e,"explain",["color"]);return o||(n===void 0||r.length>0?He('"explain" takes the id of one rule.','See "ingress-lint rules" for all ids.'):{command:"explain",rule:n,color:t})}function bP(e){let t=$c(e,"rules",["color","format"]);if(t)return t;let n=Qn(e,"color",hs)??"auto";if(Nn(n))return n;let r=Qn(e,"format",["pretty","json"])??"pretty";return Nn(r)?r:e.positionals.length>0?He('"rules" takes no paths.',`"ingress-lint explain ${e.positionals[0]}" explains a rule; to lint a path of that name, write "./rules".`):{command:"rules",format:r,color:n}}function wP(e){let{values:t,positionals:n}=e,r={format:Qn(e,"format",$o),color:Qn(e,"color",hs),failOn:Qn(e,"fail-on",uP)},{format:o,color:s,failOn:a}=r;if(Nn(o))return o;if(Nn(s))return s;if(Nn(a))return a;let i=kP(t.get("output")??[],o);if(Nn(i))return i;let c=t.get("config")?.at(-1);if(c!==void 0&&t.has("no-config"))return He("--config and --no-config contradict each other.","Give one of them.");if(n.includes(""))return He("a path is empty.","Is a variable of your script not set?");let l=t.get("namespace")?.at(-1);return l!==void 0&&!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(l)?He(`"${l}" cannot be the name of a namespace.`,'It has lower-case letters, digits and "-" only.'):{command:"lint",paths:n.length>0?n:["."],format:o??"pretty",outputs:i,...t.has("no-config")?{config:"none"}:c!==void 0&&{config:{file:c}},...a&&{failOn:a},exitZero:t.has("exit-zero"),...l!==void 0&&{namespace:l},exclude:t.get("exclude")??[],quiet:t.has("quiet"),color:s??"auto"}}function kP(e,t){let n=[];for(let r of e){let[,o,s]=/^([A-Za-z]+)=(.*)$/s.exec(r)??[],a=$o.find(c=>c===o);if(o!==void 0&&!a)return He(`--output knows no format "${o}".`,Cc(Rt(o,$o))??`Known are ${$o.join(", ")}; for a file called "${r}" write "./${r}".`);let i=a?s??"":r;if(i==="")return He(`--output ${r} names no file.`,`Write --output ${r}report.txt, for example.`);if(i==="-")return He('--output takes a file, not "-".',"Standard output carries what --format says.");if(/\.ya?ml$/i.test(i))return He(`--output would write a report over "${i}".`,"No report is YAML; write FORMAT=FILE, such as json=report.json.");if(n.some(c=>c.file===i))return He(`--output would write "${i}" twice.`,"Give each report a file of its own.");n.push({format:a??PP(i,t),file:i})}return n}function PP(e,t="pretty"){return/\.sarif(\.json)?$/i.test(e)?"sarif":/\.json$/i.test(e)&&t!=="sarif"?"json":t}Yn();async function Zk(e,t){try{let n=Nc(e);return"message"in n?(qt(t,n),we.trouble):await _N(n,t)}catch(n){let r=n instanceof Error?n.stack:void 0;return qt(t,{message:`a defect of ingress-lint ${t.version} stopped the run: ${r??String(n)}`,hint:"Please report it, with the input that shows it."}),we.trouble}}async function _N(e,t){switch(e.command){case"help":return t.stdout.write((await Promise.resolve().then(()=>(Ec(),Dc))).help),we.ok;case"version":return t.stdout.write(`${t.version}
`),we.ok;case"explain":return(await Promise.resolve().then(()=>(Bw(),Ww))).explainCommand(e,t);case"rules":return(await Promise.resolve().then(()=>(_w(),Hw))).rulesCommand(e,t);case"lint":return(await Promise.resolve().then(()=>(Jk(),zk))).lintCommand(e,t)}}var Ie=require("node:fs");il();var Co=64*1024,KN=Ie.constants.O_RDONLY|(Ie.constants.O_NONBLOCK??0),qN=new Set(["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"]),UN=10;function Xk(){let e=Buffer.allocUnsafeSlow(Co);return{cwd:Qk(process.cwd()),read(t){let n=(0,Ie.openSync)(t,KN);try{let r=(0,Ie.readSync)(n,e,0,Co,null);if(r<Co)return e.subarray(0,r);if((0,Ie.fstatSync)(n).size>67108864)throw Object.assign(new Error("EFBIG: file too large"),{code:"EFBIG"});return Yk(Buffer.from(e),o=>(0,Ie.readSync)(n,o,0,Co,null))}finally{(0,Ie.closeSync)(n)}},list:t=>(0,Ie.readdirSync)(t,{withFileTypes:!0}).map(n=>({name:n.name,kind:JN(n)})),stat(t){try{let n=(0,Ie.statSync)(t);return{kind:n.isFile()?"file":n.isDirectory()?"directory":"other",size:n.size}}catch(n){if(qN.has(xc(n)))return;throw n}},real:t=>Qk(Ie.realpathSync.native(t)),stdin:()=>Yk(Buffer.alloc(0),zN)}}function Yk(e,t){let n=[e];for(;;){let r=Buffer.allocUnsafeSlow(Co),o=t(r);if(o===0)return Buffer.concat(n);n.push(r.subarray(0,o))}}function zN(e){for(;;)try{return(0,Ie.readSync)(0,e,0,e.length,null)}catch(t){if(xc(t)==="EOF")return 0;if(xc(t)!=="EAGAIN")throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,UN)}}function JN(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":"other"}function xc(e){return e.code??""}function Qk(e){return process.platform==="win32"?e.replaceAll("\\","/"):e}ec();var nP=!1;function ZN(e){try{let t=(0,ye.fstatSync)(e);return!t.isCharacterDevice()||t.rdev===(0,ye.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.getBuiltinModule("node:tty").isatty(e)}catch{return!1}}function YN(e,t){let n=0;try{for(;n<t.length;)n+=(0,ye.writeSync)(e,t,n)}catch(r){if(r.code!=="EAGAIN")throw r}return t.subarray(n)}function eP(e,t){let n,r=()=>(n||(n=process[e],n.on("error",s=>tP(e,s))),n),o=ZN(t);return{isTTY:o,get columns(){return o?r().columns:0},write(s){try{let a=n?Buffer.from(s):YN(t,Buffer.from(s));a.length>0&&r().write(a)}catch(a){tP(e,a)}}}}function tP(e,t){t.code==="EPIPE"||e==="stderr"||(nP=!0,process.exitCode=we.trouble,rP.stderr.write(`ingress-lint: standard output cannot be written: ${t.code??t.message}.
`))}function QN(e){let t=(0,ye.statSync)(e,{throwIfNoEntry:!1});return t?{path:(0,ye.realpathSync)(e),mode:t.mode&4095,isFile:t.isFile()}:{path:e,isFile:!0}}var XN=new Set(["EBUSY","EACCES","EPERM","EROFS","EXDEV"]);function e8(e,t){t8();let n=QN(e);if(!n.isFile){(0,ye.writeFileSync)(e,t);return}n.mode!==void 0&&(0,ye.accessSync)(n.path,ye.constants.W_OK);let r=`${n.path}.${process.pid}.tmp`;try{(0,ye.writeFileSync)(r,t),n.mode!==void 0&&(0,ye.chmodSync)(r,n.mode),(0,ye.renameSync)(r,n.path)}catch(o){if((0,ye.rmSync)(r,{force:!0}),n.mode===void 0||!XN.has(o.code??""))throw o;(0,ye.writeFileSync)(n.path,t)}}function t8(){for(let e of["SIGINT","SIGTERM"])process.listenerCount(e)>0||process.once(e,()=>process.kill(process.pid,e))}function n8(e){e>=50&&process.versions.v8.startsWith("11.")&&process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=1000000")}var rP={host:Xk(),env:process.env,stdout:eP("stdout",1),stderr:eP("stderr",2),version:bo,writeFile:e8,now:()=>performance.now(),tune:n8};Zk(process.argv.slice(2),rP).then(e=>{process.exitCode=nP?we.trouble:e});
})
