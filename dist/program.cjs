(function(require,__dirname){
"use strict";var fw=Object.create;var qa=Object.defineProperty;var hw=Object.getOwnPropertyDescriptor;var gw=Object.getOwnPropertyNames;var yw=Object.getPrototypeOf,bw=Object.prototype.hasOwnProperty;var v=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(o){throw n=[o],o}};var Re=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Gt=(e,t)=>{for(var n in t)qa(e,n,{get:t[n],enumerable:!0})},vw=(e,t,n,o)=>{if(t&&typeof t=="object"||typeof t=="function")for(let r of gw(t))!bw.call(e,r)&&r!==n&&qa(e,r,{get:()=>t[r],enumerable:!(o=hw(t,r))||o.enumerable});return e};var Gc=(e,t,n)=>(n=e!=null?fw(yw(e)):{},vw(t||!e||!e.__esModule?qa(n,"default",{value:e,enumerable:!0}):n,e));function jt(e,{message:t,hint:n}){e.stderr.write(`ingress-lint: ${t}${n?`
  ${n}`:""}
`)}function Gn(e,t,n){if(e!=="auto")return e==="always";if(t.NO_COLOR)return!1;let o=t.FORCE_COLOR;return o!==void 0?o!=="0"&&o!=="false":n.isTTY&&t.TERM!=="dumb"}var ge,jn=v(()=>{"use strict";ge={ok:0,findings:1,trouble:2}});function jc(e,t,n=Number.POSITIVE_INFINITY){if(e===t)return 0;if(Math.abs(e.length-t.length)>n)return n+1;let o=[],r=Array.from({length:t.length+1},(s,a)=>a);for(let s=1;s<=e.length;s++){let a=[s],i=s;for(let l=1;l<=t.length;l++){let c=e[s-1]===t[l-1]?0:1,p=Math.min(r[l]+1,a[l-1]+1,r[l-1]+c);s>1&&l>1&&e[s-1]===t[l-2]&&e[s-2]===t[l-1]&&(p=Math.min(p,o[l-2]+1)),a[l]=p,p<i&&(i=p)}if(i>n&&Math.min(...r)>n)return n+1;o=r,r=a}return Math.min(r[t.length],n+1)}function ww(e){return e.length<=4?1:e.length<=12?2:3}function _(e,t,n=ww(e)){if(e.length>256)return;let o=e.toLowerCase(),r;for(let s of t){if(s===e||s===""||s.length>256)continue;let a=s.toLowerCase(),i=a===o,l=i?0:jc(e,s,n);if(l>n||!i&&l>=Math.max(e.length,s.length))continue;let c={name:s,distance:l,folded:i?0:jc(o,a,n)};(!r||kw(c,r))&&(r=c)}return r?.name}function kw(e,t){return e.distance!==t.distance?e.distance<t.distance:e.folded!==t.folded?e.folded<t.folded:e.name<t.name}var en=v(()=>{"use strict"});function Pt(e,t){let n=[...t],o=s=>s.replace(/[-_.\s]/g,"").toLowerCase(),r=o(e);return n.find(s=>o(s)===r)??_(e,n)}function lr(e,t){let n=Pw[e.toLowerCase()];return n!==void 0&&t.includes(n)?n:Pt(e,t)}function ho(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Pw,go=v(()=>{"use strict";en();Pw={warn:"warning",err:"error",fatal:"error",info:"note",information:"note",notice:"note",hint:"note",none:"never",disable:"off",disabled:"off",ignore:"off",false:"off",default:"recommended"}});var qc={};Gt(qc,{help:()=>Mw});var Mw,Uc=v(()=>{"use strict";Mw=`Checks the road of a request into a Kubernetes cluster before it is deployed:
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
`});function Wt(e){if(e.definition!==void 0)return!0;let{group:t,apiVersion:n}=e;return Ow.has(t)?!1:t.includes(".")?!0:n==="v1"||["apps","batch","autoscaling","policy","extensions"].includes(t)}var Ow,za=v(()=>{"use strict";Ow=new Set(["backstage.io","scaffolder.backstage.io","eksctl.io","kind.x-k8s.io","kubeadm.k8s.io","kubelet.config.k8s.io","kubeproxy.config.k8s.io","kubescheduler.config.k8s.io","apiserver.config.k8s.io","client.authentication.k8s.io","audit.k8s.io","kops.k8s.io","kustomize.config.k8s.io","krew.googlecontainertools.github.com","k3d.io","cli.kyverno.io","ksail.io"])});function bo(e){return Ew.test(e)?e.split(".").every(t=>Number(t)<=255):/^[0-9a-f:.]+$/i.test(e)&&e.split(":").length>2}function dr(e,t){if(e===t)return!0;if(!e.startsWith("*."))return!1;let n=t.indexOf(".");return n>0&&t.slice(n)===e.slice(1)}var Ew,zc=v(()=>{"use strict";Ew=/^\d{1,3}(\.\d{1,3}){3}$/});function Fe(e){if(e.length>15)return"must be no more than 15 characters";if(!/^[a-z0-9-]*$/.test(e))return"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";if(!/[a-z]/.test(e))return"must contain at least one letter (a-z)";if(e.includes("--"))return"must not contain consecutive hyphens";if(e.startsWith("-")||e.endsWith("-"))return"must not begin or end with a hyphen"}function Fn(e){if(e.length>63)return"must be no more than 63 characters";if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(e))return"must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function ke(e){return Number.isInteger(e)&&e>=1&&e<=65535}var Jc=v(()=>{"use strict"});var Ft,Ja=v(()=>{"use strict";Ft=["alb","apisix","avi-lb","azure-application-gateway","caddy","cilium","cloudflare-tunnel","contour","gce","gce-internal","haproxy","istio","kong","kourier","nginx","ngrok","openshift-default","tailscale","traefik","tyk","webapprouting.kubernetes.azure.com"]});function O(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function g(e,t){if(typeof e!="object"||e===null)return;let n=e[t];if(!(n===void 0||typeof n=="function"||Array.isArray(e)))return t!=="__proto__"||Object.hasOwn(e,t)?n:void 0}function T(e,t){let n=e;for(let o of t)if(typeof o=="number"?n=Array.isArray(n)?n[o]:void 0:n=g(n,o),n===void 0)return;return n}function $(e){return typeof e=="string"&&e!==""?e:void 0}function Me(e){return typeof e=="number"&&Number.isInteger(e)?e:void 0}function Bt(e){return Me(e)??$(e)}function E(e){return Array.isArray(e)?e:Lw}function A(e){return!/^[a-z0-9.*/-]*$/.test(e)&&Vw.test(e)}var Lw,Vw,ue=v(()=>{"use strict";Lw=Object.freeze([]);Vw=/\$[A-Za-z_{(]|\$\$|\{\{|\}\}|<[^<>]+>|%\w+%|@\w+@|##\w+##|\[\[|__\w+__|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|REPLACE_?ME|CHANGE_?ME/});function ot(e){if(!O(e))return Gw;let t=new Map;for(let n of Object.keys(e)){let o=e[n];typeof o=="string"&&t.set(n,o)}return t}function ur(e){if(e==null)return!1;if(!O(e))return!0;for(let t of Object.keys(e)){let n=e[t];if(typeof n!="string"&&n!==null)return!0}return!1}function tn(e){if(O(e))return{matchLabels:ot(g(e,"matchLabels")),matchExpressions:E(g(e,"matchExpressions")).flatMap(t=>{let n=$(g(t,"key")),o=$(g(t,"operator"));return n===void 0||o===void 0?[]:[{key:n,operator:o,values:E(g(t,"values")).filter(r=>typeof r=="string")}]})}}function Za(e,{key:t,operator:n,values:o}){let r=e.get(t);switch(n){case"In":return r!==void 0&&o.includes(r);case"NotIn":return r===void 0||!o.includes(r);case"Exists":return r!==void 0;case"DoesNotExist":return r===void 0;default:return!0}}function fr(e){for(let[t,n]of e)if(A(n)||A(t))return!0;return!1}var Gw,mr,Ya,Ht=v(()=>{"use strict";ue();Gw=new Map;mr=["Pod","Deployment","ReplicaSet","ReplicationController","StatefulSet","DaemonSet","Job","CronJob"],Ya=new Map([["statefulset.kubernetes.io/pod-name",["StatefulSet"]],["apps.kubernetes.io/pod-index",["StatefulSet"]],["pod-template-hash",["Deployment","ReplicaSet"]],["rollouts-pod-template-hash",["Rollout","Deployment"]],["controller-revision-hash",["StatefulSet","DaemonSet"]],["pod-template-generation",["DaemonSet"]],["batch.kubernetes.io/job-name",["Job","CronJob"]],["batch.kubernetes.io/controller-uid",["Job","CronJob"]],["batch.kubernetes.io/job-completion-index",["Job","CronJob"]],["job-name",["Job","CronJob"]],["topology.kubernetes.io/zone",mr],["topology.kubernetes.io/region",mr],["controller-uid",["Job","CronJob"]]])});function W(e,t){let n=Object.assign(new Error(e),{offset:t});throw Zc.add(n),n}function hr(e,t){if(e instanceof RangeError)return{message:xt,offset:t};if(!jw(e))throw e;return{message:e.message,offset:e.offset}}function jw(e){return e instanceof Error&&Zc.has(e)}var Zc,xt,_t,Bn=v(()=>{"use strict";Zc=new WeakSet;xt="the nesting is too deep to be read",_t=1e3});function Kt(e){switch(e.charCodeAt(0)){case 116:return e==="true"?!0:e;case 84:return e==="True"||e==="TRUE"?!0:e;case 102:return e==="false"?!1:e;case 70:return e==="False"||e==="FALSE"?!1:e;case 121:return e==="y"||e==="yes"?!0:e;case 89:return e==="Y"||e==="Yes"||e==="YES"?!0:e;case 111:return e==="on"?!0:e==="off"?!1:e;case 79:return e==="On"||e==="ON"?!0:e==="Off"||e==="OFF"?!1:e;case 110:return e==="n"||e==="no"?!1:e==="null"?null:e;case 78:return e==="N"||e==="No"||e==="NO"?!1:e==="Null"||e==="NULL"?null:e;case 126:return e==="~"?null:e;case 43:case 45:case 46:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return Ww(e);default:return e===""?null:e}}function Ww(e){let t=e.charCodeAt(0);if(t===46)return Fw(e);if(e.length<16&&t!==48){let a=0,i=0;for(;i<e.length;i++){let l=e.charCodeAt(i)-48;if(!(l>=0&&l<=9))break;a=a*10+l}if(i===e.length)return a}let n=/^([+-])\.(?:inf|Inf|INF)$/.exec(e);if(n)return n[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;let o=vo(e);if(o!==void 0)return Number(o);let r=e.includes("_")?e.replaceAll("_",""):e;if(!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(r))return e;let s=Number(r);return Number.isFinite(s)?s===0?0:s:e}function Fw(e){if(e===".nan"||e===".NaN"||e===".NAN")return Number.NaN;if(e===".inf"||e===".Inf"||e===".INF")return Number.POSITIVE_INFINITY;if(!/^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/.test(e))return e;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?t:e}function vo(e){let t=e.includes("_")?e.replaceAll("_",""):e,n=/^0b([-+])([01]+)$/.exec(t);if(n)return Yc(n[1]??"",`0b${n[2]}`);let o=/^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(t);if(o)return Yc(o[1]??"",o[2]??(o[3]===void 0?o[4]??"":`0o${o[3]}`))}function Yc(e,t){if(t.length>70&&t.replace(/^0[xXoObB]?0*/,"").length>64)return;let n=e==="-"?-BigInt(t):BigInt(t);return n<Bw||n>(e?Xc:Hw)?void 0:n}function gr(e){let t=Kt(e);if(typeof t=="string")return t;if(t===null)return;if(typeof t=="boolean")return t?"true":"false";let n=vo(e);return n===void 0?_w(t===0&&e.startsWith("-")?-0:t):n>Xc?void 0:n.toString()}function _w(e){if(Number.isNaN(e))return".nan";let t=Math.fround(e);if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;n<9&&Math.fround(Number(t.toExponential(n-1)))!==t;)n++;let[o="",r="0"]=t.toExponential(n-1).split("e"),s=Number(r);return s>=-4&&s<6?(+`${o}e${s}`).toFixed(Math.max(0,n-1-s)):`${o}e${s<0?"-":"+"}${String(Math.abs(s)).padStart(2,"0")}`}var Bw,Xc,Hw,Xa=v(()=>{"use strict";Bw=-(2n**63n),Xc=2n**63n-1n,Hw=2n**64n-1n});function ts(e){let t={duplicateKeys:[],seen:new Set,open:new Set,count:1,aliasCount:0,depth:0};return{value:yr(t,e),duplicateKeys:t.duplicateKeys}}function yr(e,t){switch(br(e,t),t.kind){case"scalar":return zw(t);case"alias":return nl(e,t,n=>yr(e,n));case"sequence":{tl(e,t);let n=[];for(let o of t.items)n.push(yr(e,o));return e.depth--,n}case"mapping":{let n={};return es(e,t,n),n}}}function tl(e,t){++e.depth>_t&&W(xt,t.start)}function nl(e,t,n){e.open.has(t)&&W(`the alias '*${t.name}' stands within its own anchor`,t.start),e.open.add(t);let o=n(t.target);return e.open.delete(t),o}function br(e,t){e.count++,e.open.size!==0&&(e.aliasCount++,e.aliasCount>100&&e.count>1e3&&e.aliasCount/e.count>Kw(e.count)&&W("the aliases of this document expand to far more than the document itself",t.start))}function Kw(e){return e<=4e5?.99:e>=4e6?.1:.99-.89*((e-4e5)/36e5)}function es(e,t,n){tl(e,t);let o=e.seen.has(t)?void 0:new Map;e.seen.add(t);for(let r=0;r<t.keys.length;r++){let s=t.keys[r],a=t.values[r];if(ns(s)){Uw(e,a,n);continue}br(e,s);let i=os(s),l=yr(e,a);if(o){let c=o.get(i);c!==void 0&&e.duplicateKeys.push({key:i,kept:s.start,lost:c}),o.set(i,s.start)}qw(n,i,l)}e.depth--}function qw(e,t,n){t==="__proto__"?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function ns(e){return e.kind==="scalar"&&e.text==="<<"&&(e.implicit||e.tag===`${Qa}merge`)}function Uw(e,t,n){if(t.kind==="sequence")for(let o=t.items.length-1;o>=0;o--)Qc(e,t.items[o],n);else Qc(e,t,n)}function Qc(e,t,n){let o=t.kind==="alias"?t.target:t;if(o.kind!=="mapping"&&W("the merge key '<<' takes a mapping or a list of mappings",t.start),br(e,t),t.kind!=="alias"){es(e,o,n);return}nl(e,t,()=>{br(e,o),es(e,o,n)})}function os(e){let t=e.kind==="alias"?e.target:e;t.kind!=="scalar"&&W("a key cannot be a mapping or a list: quote it if it is text",e.start);let n=ol(t),o=typeof n=="string"?n:n===null?void 0:gr(t.text);return o===void 0&&W(t.text===""?"a key is missing here":`'${t.text}' cannot be a key unless it is quoted`,e.start),o}function zw(e){let t=ol(e);return typeof t=="number"&&!Number.isFinite(t)&&W(`'${e.text}' is a number that JSON cannot hold: quote it if it is text`,e.start),t}function ol(e){return e.tag!==""?Jw(e):e.implicit?Kt(e.text):e.text}function Jw(e){let{tag:t,text:n}=e;if(!t.startsWith(Qa))return n;let o=t.slice(Qa.length);switch(o){case"binary":return Xw(e);case"timestamp":return Qw(n)||el(e,o),n;case"null":case"bool":case"int":case"float":{let r=Kt(n);return Zw(r,n)===o||o==="float"&&Yw(n)?r:el(e,o)}default:return n}}function Zw(e,t){return typeof e=="number"?vo(t)===void 0?"float":"int":e===null?"null":typeof e=="boolean"?"bool":"str"}function Yw(e){let t=vo(e);return t!==void 0&&BigInt.asIntN(64,t)===t}function el(e,t){W(`'${e.text}' does not fit its tag '!!${t}'`,e.start)}function Xw(e){let t=e.text.replaceAll(/[\r\n]/g,"");(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t))&&W("the value of '!!binary' is not base64",e.start);let n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n)}function Qw(e){let t=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/.exec(e);if(!t)return!1;let[,n,o,r,s,a="0",i="0",l="0",c]=t;if(s!==void 0&&s===" "!=(c===void 0))return!1;let p=new Date(Date.UTC(Number(n),Number(o)-1,Number(r)));return p.getUTCMonth()===Number(o)-1&&p.getUTCDate()===Number(r)&&Number(a)<24&&Number(i)<60&&Number(l)<60}var Qa,rs=v(()=>{"use strict";Bn();Xa();Qa="tag:yaml.org,2002:"});function Hn(e){let t=rl.get(e);if(!t){t=[0];let{text:n}=e;for(let o=0;o<n.length;o++){let r=n.charCodeAt(o);(r===10||r===13&&n.charCodeAt(o+1)!==10)&&t.push(o+1)}rl.set(e,t)}return t}function wo(e,t){let n=Hn(e),o=0,r=n.length-1;for(;o<r;){let s=o+r+1>>1;(n[s]??0)<=t?o=s:r=s-1}return o}function vr(e,t){let{text:n}=e,o=Hn(e),r=o[t+1]??n.length,s=o[t]??0;return r>s&&n.charCodeAt(r-1)===10&&t+1<o.length&&r--,r>s&&n.charCodeAt(r-1)===13&&t+1<o.length&&r--,r}function St(e,t,n){let{text:o}=e,r=Math.min(Math.max(t,0),o.length),s=wo(e,r),a=Hn(e)[s]??0,i=vr(e,s);r>=i&&(r=Math.max(a,i-(al(o,i-2)&&i-2>=a?2:1)));let l=Math.min(n,i);l<=r&&(l=Math.min(i,r+(al(o,r)?2:1)));let c=p=>({line:s+1,column:p-a+1,offset:p});return{start:c(r),end:c(l)}}function al(e,t){return(e.codePointAt(t)??0)>65535}var rl,ko=v(()=>{"use strict";rl=new WeakMap});function cl(e){let t=as.exec(e);t&&W(ek(e.charCodeAt(t.index)),t.index);let n=e.charCodeAt(0)===65279?1:0;return n&&e.charCodeAt(1)===65279&&W("the byte order mark stands twice",1),{source:`${e}${/[\r\n]$/.test(e)?"":`
`}\0\0\0\0`,comments:[],offset:n,line:0,lineStart:n,tokens:[],head:0,parsed:0,indent:-1,indents:[],flow:0,keyAllowed:!0,keys:[{possible:!1,required:!1,token:0,offset:0,line:0,column:0}],keyOfToken:new Map}}function ek(e){return e>=55296&&e<=57343?"half a surrogate pair stands here: the text is damaged":`the control character U+${e.toString(16).toUpperCase().padStart(4,"0")} is not allowed in YAML`}function ne(e){for(;;){let t=e.tokens[e.head];if(t){let n=e.keyOfToken.get(e.parsed);if(n===void 0||!dl(e,e.keys[n]))return t}tk(e)}}function fe(e){e.parsed++,e.head++,e.head===e.tokens.length&&(e.tokens.length=0,e.head=0)}function qt(e){return e===32||e===9}function pt(e){return e===10||e===13||e===133||e===8232||e===8233}function rt(e){return qt(e)||pt(e)||e===0}function Pr(e){return pt(e)||e===0}function ss(e){return e>=97&&e<=122||e>=65&&e<=90||ll(e)||e===95||e===45}function ll(e){return e>=48&&e<=57}function B(e,t){return e.source.charCodeAt(e.offset+t)}function Ke(e){return e.offset-e.lineStart}function Tt(e){let t=B(e,0);return e.offset++,t===13&&(B(e,0)===13&&B(e,1)===10&&e.offset++,B(e,0)===10&&e.offset++),e.line++,e.lineStart=e.offset,t===8232||t===8233?String.fromCharCode(t):`
`}function Po(e){for(;qt(B(e,0));)e.offset++}function is(e){if(B(e,0)===35)for(e.comments.push(e.offset);!Pr(B(e,0));)e.offset++}function Pe(e,t,n,o,r="",s="",a="empty"){e.tokens.push({type:t,start:n,end:o,text:r,suffix:s,style:a})}function pl(e,t,n,o){if(n<e.parsed){Pe(e,t,o,o);return}let r=e.head+n-e.parsed;e.tokens.splice(r,0,{type:t,start:o,end:o,text:"",suffix:"",style:"empty"})}function cs(e){let t=B(e,0);return(t===45||t===46)&&e.offset===e.lineStart&&B(e,1)===t&&B(e,2)===t&&rt(B(e,3))}function tk(e){nk(e),Sr(e,Ke(e));let{offset:t}=e,n=B(e,0),o=B(e,1),r=t===e.lineStart;if(n===0){ok(e);return}if(r&&n===37){ik(e);return}if(cs(e)){Sr(e,-1),Ut(e),e.keyAllowed=!1,e.offset+=3,Pe(e,n===45?"document-start":"document-end",t,e.offset);return}switch(n){case 91:sl(e,"flow-sequence-start");return;case 123:sl(e,"flow-mapping-start");return;case 93:il(e,"flow-sequence-end");return;case 125:il(e,"flow-mapping-end");return;case 44:Ut(e),e.keyAllowed=!0,e.offset++,Pe(e,"flow-entry",t,e.offset);return;case 45:if(rt(o)){rk(e);return}nn(e,wr);return;case 63:if(e.flow>0||rt(o)){ak(e);return}nn(e,wr);return;case 58:if(e.flow>0||rt(o)){sk(e);return}nn(e,wr);return;case 42:nn(e,ck);return;case 38:nn(e,lk);return;case 33:nn(e,pk);return;case 39:case 34:nn(e,mk);return;case 124:case 62:if(e.flow>0)break;Ut(e),e.keyAllowed=!0,dk(e);return;case 9:case 35:case 37:case 64:case 96:break;default:nn(e,wr);return}n===9&&W("a tab cannot be used for indentation",t),W(`a value cannot begin with '${String.fromCharCode(n)}' unless it is quoted`,t)}function nk(e){for(;;){let t=B(e,0);for(;t===32||t===9&&(e.flow>0||!e.keyAllowed);)e.offset++,t=B(e,0);if(is(e),!pt(B(e,0)))return;Tt(e),e.flow===0&&(e.keyAllowed=!0)}}function dl(e,t){return t.possible?t.line<e.line||ml(e,t.offset)?(t.required&&fl(e,t),t.possible=!1,!1):!0:!1}function ml(e,t){if(e.offset-t<=1024)return!1;let n=0;for(let o=t;o<e.offset;o++)(e.source.charCodeAt(o)&64512)!==56320&&n++;return n>1024}function fl(e,t){t.line===e.line&&e.offset-t.offset>1024&&W(ul,t.offset),W("a ':' is missing after this key, or the line is indented wrongly",t.offset)}function hl(e){if(!e.keyAllowed)return;Ut(e);let t=e.keys.length-1,n=e.parsed+e.tokens.length-e.head;e.keys[t]={possible:!0,required:e.flow===0&&e.indent===Ke(e),token:n,offset:e.offset,line:e.line,column:Ke(e)},e.keyOfToken.set(n,t)}function Ut(e){let t=e.keys[e.keys.length-1];t.possible&&(t.required&&fl(e,t),t.possible=!1,e.keyOfToken.delete(t.token))}function xr(e,t,n,o,r){e.flow>0||e.indent>=t||(e.indents.push(e.indent),e.indent=t,e.indents.length>_t&&W(xt,r),n<0?Pe(e,o,r,r):pl(e,o,n,r))}function Sr(e,t){if(!(e.flow>0))for(;e.indent>t;)Pe(e,"block-end",e.offset,e.offset),e.indent=e.indents.pop()??-1}function ok(e){Ke(e)!==0&&(e.lineStart=e.offset,e.line++),Sr(e,-1),Ut(e),e.keyAllowed=!1,Pe(e,"stream-end",e.offset,e.offset)}function sl(e,t){hl(e);let{offset:n}=e,o=e.parsed+e.tokens.length-e.head;e.keys.push({possible:!1,required:!1,token:o,offset:n,line:0,column:0}),e.flow++,e.flow>_t&&W(xt,n),e.keyAllowed=!0,e.offset++,Pe(e,t,n,e.offset)}function il(e,t){if(Ut(e),e.flow>0){e.flow--;let o=e.keys.pop();o&&e.keyOfToken.delete(o.token)}e.keyAllowed=!1;let{offset:n}=e;e.offset++,Pe(e,t,n,e.offset)}function rk(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||W("a list item ('- ') cannot begin here",t),xr(e,Ke(e),-1,"block-sequence-start",t)),Ut(e),e.keyAllowed=!0,e.offset++,Pe(e,"block-entry",t,e.offset)}function ak(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||W("a key ('? ') cannot begin here",t),xr(e,Ke(e),-1,"block-mapping-start",t)),Ut(e),e.keyAllowed=e.flow===0,e.offset++,Pe(e,"key",t,e.offset)}function sk(e){let{offset:t}=e,n=e.keys[e.keys.length-1];dl(e,n)?(pl(e,"key",n.token,n.offset),xr(e,n.column,n.token,"block-mapping-start",n.offset),n.possible=!1,e.keyOfToken.delete(n.token),e.keyAllowed=!1):(e.flow===0&&(e.keyAllowed||(n.line===e.line&&ml(e,n.offset)&&W(ul,n.offset),W("a ':' cannot stand here: quote the text if it is part of a value, or mend the indentation",t)),xr(e,Ke(e),-1,"block-mapping-start",t)),e.keyAllowed=e.flow===0),e.offset++,Pe(e,"value",t,e.offset)}function nn(e,t){hl(e),e.keyAllowed=!1,t(e)}function ik(e){Sr(e,-1),Ut(e),e.keyAllowed=!1;let t=e.offset;e.offset++;let n=gl(e);if(n==="YAML"&&rt(B(e,0))){Po(e);let o=/^\d{1,2}\.\d{1,2}(?!\d)/.exec(e.source.slice(e.offset,e.offset+6))?.[0];o===void 0&&W("the %YAML directive needs a version such as 1.1",e.offset),e.offset+=o.length,Pe(e,"version-directive",t,e.offset,o)}else if(n==="TAG"&&rt(B(e,0))){Po(e);let o=bl(e);o!=="!"&&!o.endsWith("!")&&W("a tag handle must end with '!'",e.offset),qt(B(e,0))||W("a blank is missing after the tag handle",e.offset),Po(e);let r=kr(e);r===""&&W("the %TAG directive needs a prefix",e.offset),rt(B(e,0))||W("this character cannot be part of a tag",e.offset),Pe(e,"tag-directive",t,e.offset,o,r)}else W("a line that begins with '%' is a YAML directive, and this is none that is known",t);Po(e),is(e),Pr(B(e,0))||W("only a comment may follow a YAML directive",e.offset),pt(B(e,0))&&Tt(e)}function gl(e){let t=e.offset;for(;ss(B(e,0));)e.offset++;return e.source.slice(t,e.offset)}function ck(e){yl(e,"alias")}function lk(e){yl(e,"anchor")}function yl(e,t){let n=e.offset;e.offset++;let o=gl(e),r=B(e,0);(o===""||!(rt(r)||"?:,]}%@`".includes(String.fromCharCode(r))))&&W(t==="alias"?"'*' begins an alias here, and this is no alias name: quote a value that begins with '*'":"'&' begins an anchor here, and this is no anchor name: quote a value that begins with '&'",n),Pe(e,t,n,e.offset,o)}function pk(e){let t=e.offset,n="",o;B(e,1)===60?(e.offset+=2,o=kr(e),(o===""||B(e,0)!==62)&&W("this tag lacks its '>'",t),e.offset++):(n=bl(e),n.length>1&&n.endsWith("!")?(o=kr(e),o===""&&W("this tag lacks its name",t)):(o=n.slice(1)+kr(e),n="!",o===""&&(n="",o="!"))),rt(B(e,0))||W("this character cannot be part of a tag",e.offset),Pe(e,"tag",t,e.offset,n,o)}function bl(e){B(e,0)!==33&&W("a tag handle must begin with '!'",e.offset);let t=e.offset;for(e.offset++;ss(B(e,0));)e.offset++;return B(e,0)===33&&e.offset++,e.source.slice(t,e.offset)}function kr(e){let t=e.offset;for(;;){let o=B(e,0);if(o===37)/^%[0-9a-fA-F]{2}/.test(e.source.slice(e.offset,e.offset+3))||W("a '%' in a tag needs two hexadecimal digits after it",e.offset),e.offset+=3;else if(ss(o)||o!==0&&";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(o)))e.offset++;else break}let n=e.source.slice(t,e.offset);if(!n.includes("%"))return n;try{return decodeURIComponent(n)}catch{W("the escaped characters of this tag are not UTF-8",t)}}function dk(e){let t=e.offset,n=B(e,0)===124;e.offset++;let o=0,r=0;for(let m=0;m<2;m++){let u=B(e,0);if(o===0&&(u===43||u===45))o=u===43?1:-1;else if(r===0&&ll(u))u===48&&W("the indentation of a block scalar cannot be 0",e.offset),r=u-48;else break;e.offset++}Po(e),is(e),Pr(B(e,0))||W(`the text of a block scalar begins on the line after '${n?"|":">"}'`,e.offset),pt(B(e,0))&&Tt(e);let s=e.offset,a=r>0?Math.max(e.indent,0)+r:0,i="",l="",c="",p=!1,d=()=>{let m=0;for(s=e.offset;;){for(;(a===0||Ke(e)<a)&&B(e,0)===32;)e.offset++;if(Ke(e)>m&&(m=Ke(e)),(a===0||Ke(e)<a)&&B(e,0)===9&&W("a tab cannot be used for indentation",e.offset),!pt(B(e,0)))break;c+=Tt(e),s=e.offset}a===0&&(a=Math.max(m,e.indent+1,1))};for(d();Ke(e)===a&&B(e,0)!==0;){let m=qt(B(e,0));!n&&!p&&!m&&l===`
`?c===""&&(i+=" "):i+=l,i+=c,c="",p=m;let u=e.offset;for(;!Pr(B(e,0));)e.offset++;i+=e.source.slice(u,e.offset),l=pt(B(e,0))?Tt(e):"",d()}o!==-1&&(i+=l),o===1&&(i+=c),Pe(e,"scalar",t,s,i,"",n?"literal":"folded")}function vl(e,t){return e!==`
`?e+t:t===""?" ":t}function mk(e){let t=e.offset,n=B(e,0),o=n===39;e.offset++;let r="";for(;;){cs(e)&&W(`this quote is not closed before the document marker '${e.source.slice(e.offset,e.offset+3)}'`,t),B(e,0)===0&&W("this quote is never closed",t);let s=e.offset,a=!1,i=B(e,0);for(;!rt(i);){if(i===n){if(!o||B(e,1)!==39)break;r+=e.source.slice(s,e.offset+1),e.offset+=2,s=e.offset}else if(!o&&i===92){if(r+=e.source.slice(s,e.offset),pt(B(e,1))){e.offset++,Tt(e),s=e.offset,a=!0;break}r+=uk(e),s=e.offset}else e.offset++;i=B(e,0)}if(r+=e.source.slice(s,e.offset),B(e,0)===n)break;let l=e.offset,c="",p="";for(i=B(e,0);qt(i)||pt(i);i=B(e,0))qt(i)?e.offset++:a?p+=Tt(e):(c=Tt(e),a=!0);r+=a?vl(c,p):e.source.slice(l,e.offset)}e.offset++,Pe(e,"scalar",t,e.offset,r,"",o?"single":"double")}function uk(e){let t=e.source.charAt(e.offset+1),n=ls[t];if(n!==void 0)return e.offset+=2,n;let o=Tr[t];o===void 0&&W(`'\\${t}' is not an escape that a double-quoted text may hold`,e.offset);let r=e.source.slice(e.offset+2,e.offset+2+o);(r.length<o||!/^[0-9a-fA-F]+$/.test(r))&&W(`'\\${t}' needs ${o} hexadecimal digits after it`,e.offset);let s=Number.parseInt(r,16);return(s>=55296&&s<=57343||s>1114111)&&W("this escape names no Unicode character",e.offset),e.offset+=2+o,String.fromCodePoint(s)}function wr(e){let t=e.offset,n=e.indent+1,o=t,r="",s=!1,a="",i="";for(;!(cs(e)||B(e,0)===35);){let l=e.offset;for(let c=B(e,0);!rt(c)&&!(c===58&&rt(B(e,1))||e.flow>0&&(c===44||c===63||c===91||c===93||c===123||c===125));c=B(e,0))e.offset++;if(e.offset>l&&(r+=s?vl(a,i):e.source.slice(o,l),r+=e.source.slice(l,e.offset),o=e.offset,s=!1,a="",i=""),!qt(B(e,0))&&!pt(B(e,0)))break;for(let c=B(e,0);qt(c)||pt(c);c=B(e,0))qt(c)?(s&&c===9&&Ke(e)<n&&W("a tab cannot be used for indentation",e.offset),e.offset++):s?i+=Tt(e):(a=Tt(e),s=!0);if(e.flow===0&&Ke(e)<n)break}Pe(e,"scalar",t,o,r,"","plain"),s&&(e.keyAllowed=!0)}var as,ul,ls,Tr,ps=v(()=>{"use strict";Bn();as=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;ul="a key cannot be longer than 1024 characters";ls={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"},Tr={x:2,u:4,U:8}});function Tl(){return{colon:-1,hash:-1,tab:-1,backslash:-1}}function Al(e){return{text:e.endsWith(`
`)?e:`${e}
`,plain:!fk.test(e),next:Tl()}}function Rl(e,t,n){if(e.plain)return wl(e.text,t,n===e.text.length-1?n+1:n,e.next);let o=e.text.slice(t,n);if(o.endsWith(`
`)||(o+=`
`),o.includes("\r")&&(o=o.replaceAll(`\r
`,`
`)),hk.test(o)&&(gk.test(o)||as.test(o)))return K;let r=o.charCodeAt(0)===65279?1:0;return r&&(o.startsWith("---",1)||o.charCodeAt(1)===65279)?K:wl(o,r,o.length,Tl())}function wl(e,t,n,o){let r={text:e,end:n,offset:t,lineStart:t,column:-1,depth:0,items:[],next:o,keyBit:0};if(e.startsWith("---",t)){if(ds.lastIndex=t,!ds.test(e))return K;r.offset=ds.lastIndex}if(!Nr(r))return K;if(r.column<0)return r.offset<n?K:void 0;if(/[[{|]/.test(e.charAt(r.offset)))return K;let s=Rr(r,-1);return r.column>=0||typeof s!="object"||r.offset<n&&!/^\.{3}\s*$/.test(e.slice(r.offset,n))?K:s}function Nr(e){let{text:t,end:n}=e,o=e.offset;for(;o<n;){let r=o,s=t.charCodeAt(r);for(;s===32;)s=t.charCodeAt(++r);if(s===10)o=r+1;else if(s===35)o=t.indexOf(`
`,r)+1;else{if(s===46&&r===o&&Il(t,o))break;return e.offset=r,e.lineStart=o,e.column=r-o,s!==9}}return e.offset=o,e.column=-1,!0}function Il(e,t){return e.startsWith("...",t)&&dt(e.charCodeAt(t+3))}function xo(e){let{text:t}=e,{offset:n}=e,o=t.charCodeAt(n);if(o!==10){for(;o===32;)o=t.charCodeAt(++n);if(o===35&&t.charCodeAt(n-1)===32)n=t.indexOf(`
`,n);else if(o!==10)return!1}return e.offset=n+1,Nr(e)}function dt(e){return e===32||e===10}function Rr(e,t){let{text:n,offset:o}=e;if(n.charCodeAt(o)===45&&dt(n.charCodeAt(o+1)))return Nl(e);let r=Ml(e);return r===void 0?Ll(e,t):yk(e,r,o-e.lineStart)}function Cl(e,t){let{text:n,offset:o}=e;return e.column===t&&n.charCodeAt(o)===45&&dt(n.charCodeAt(o+1))}function Nl(e){if(++e.depth>us)return K;let{text:t}=e,{items:n}=e,o=e.offset-e.lineStart,r=n.length;do{let s=e.offset+1,a=t.charCodeAt(s);for(;a===32;)a=t.charCodeAt(++s);e.offset=s;let i=null;if(a===10||a===35){if(!xo(e))return K;e.column>o&&(i=Rr(e,o))}else i=Rr(e,o);if(i===K)return K;n.push(i)}while(Cl(e,o));return e.column>o?K:(e.depth--,$l(n,r))}function $l(e,t){let n=e.slice(t);return e.length=t,n}function yk(e,t,n){if(++e.depth>us)return K;let{text:o}=e,r={},s=0;for(let a=t;;){let i=e.keyBit;if((s&i)!==0&&r[a]!==void 0)return K;s|=i;let{offset:l}=e,c=o.charCodeAt(l);for(;c===32;)c=o.charCodeAt(++l);e.offset=l;let p=null;if(c===10||c===35){if(!xo(e))return K;e.column>n?p=Rr(e,n):Cl(e,n)&&(p=Nl(e))}else p=Ll(e,n);if(p===K)return K;if(r[a]=p,e.column!==n)break;if(a=Ml(e),a===void 0)return K}return e.column>n?K:(e.depth--,r)}function fs(e,t){let n=e.charCodeAt(t);return n===45||n===58||n===63?!dt(e.charCodeAt(t+1)):n>=128||Dl[n]===1}function on(e,t,n){let o=e.indexOf(t,n);return o<0?e.length:o}function Ml(e){let{text:t,offset:n}=e,o=t.charCodeAt(n);if(o===34||o===39)return bk(e);let{next:r}=e;r.colon<n&&(r.colon=on(t,":",n));let s=r.colon;if(s>n&&dt(t.charCodeAt(s+1))){let c=Cr(t,n,s),p=kl[c];if(p.length===s-n&&t.startsWith(p,n))return e.offset=s+1,e.keyBit=1<<(c&31),p}if(!fs(t,n))return;for(s=n;;){let c=t.charCodeAt(s);if(c===58){if(dt(t.charCodeAt(s+1)))break}else{if(c===10||c===9)return;if(c===35&&t.charCodeAt(s-1)===32)return}s++}if(s-n>Ir)return;let a=s+1;for(;t.charCodeAt(s-1)===32;)s--;let i=t.slice(n,s);if(i==="<<"||Ol(i))return;if(Kt(i)!==i){let c=gr(i);return c!==void 0&&(e.offset=a),e.keyBit=-1,c}let l=Cr(t,n,s);return kl[l]=i,e.offset=a,e.keyBit=1<<(l&31),i}function bk(e){let{text:t,offset:n}=e,o=t.charCodeAt(n),r=n+1;for(let a=t.charCodeAt(r);a!==o;a=t.charCodeAt(++r))if(a===10||a===92)return;if(t.charCodeAt(r+1)!==58||!dt(t.charCodeAt(r+2))||r-n>Ir)return;let s=t.slice(n+1,r);if(!Ol(s))return e.offset=r+2,e.keyBit=1<<(Cr(t,n+1,r)&31),s}function Ol(e){return e in Object.prototype}function Cr(e,t,n){let o=n-t;return o*31+e.charCodeAt(t)*7+e.charCodeAt(n-1)*131+e.charCodeAt(t+(o>>1))*17&1023}function El(e,t,n){if(n-t>vk)return Kt(e.slice(t,n));let o=Cr(e,t,n),r=Pl[o];if(r.length===n-t&&e.startsWith(r,t))return xl[o];let s=e.slice(t,n),a=Kt(s);return typeof a=="number"&&!Number.isFinite(a)?K:(Pl[o]=s,xl[o]=a,a)}function Ll(e,t){let{text:n,offset:o}=e,r;switch(n.charCodeAt(o)){case 34:r=ys(e);break;case 39:r=gs(e);break;case 91:case 123:r=jl(e);break;case 124:case 62:return Sk(e,t);default:{r=kk(e);let s=e.offset;return r===K||!xo(e)?K:e.column>t?wk(e,o,s,t):r}}return r===K||!xo(e)||e.column>t?K:r}function wk(e,t,n,o){let{text:r}=e,s=r.slice(t,n),a=n;for(;;){let i=0,l=e.lineStart,c=r.charCodeAt(a);for(;c===32||c===10;c=r.charCodeAt(++a))c===10&&(i++,l=a+1);if(i===0||c===35||l>=e.end||a-l<=o)return e.offset=i===0?a:l,(i===0?xo(e):Nr(e))&&e.column<=o?Kt(s):K;let p=a;for(;c!==10;c=r.charCodeAt(++a))if(c===58){if(dt(r.charCodeAt(a+1)))return K}else{if(c===9)return K;if(c===35&&r.charCodeAt(a-1)===32)break}for(;r.charCodeAt(a-1)===32;)a--;s+=hs(i)+r.slice(p,a)}}function hs(e){return e===1?" ":`
`.repeat(e-1)}function kk(e){let{text:t,offset:n,next:o}=e;if(!fs(t,n))return K;let r=t.indexOf(`
`,n);if(o.colon<n&&(o.colon=on(t,":",n)),o.hash<n&&(o.hash=on(t,"#",n)),o.tab<n&&(o.tab=on(t,"	",n)),o.tab<r)return K;if(o.colon<r||o.hash<r){let s=r;for(r=n;r<s;r++){let a=t.charCodeAt(r);if(a===58){if(dt(t.charCodeAt(r+1)))return K}else if(a===35&&t.charCodeAt(r-1)===32)break}}for(;t.charCodeAt(r-1)===32;)r--;return e.offset=r,El(t,n,r)}function gs(e){let{text:t,offset:n}=e,o=n+1,r=t.indexOf(`
`,o),s=!1,a=t.indexOf("'",o);for(;a>=0&&t.charCodeAt(a+1)===39;)s=!0,a=t.indexOf("'",a+2);if(a<0||a>=e.end)return K;e.offset=a+1;let i=a<r?t.slice(o,a):Gl(t,o,a);return s&&typeof i=="string"?i.replaceAll("''","'"):i}function ys(e){let{text:t,offset:n,next:o}=e,r=n+1,s=t.indexOf(`
`,r),a=on(t,'"',r);o.backslash<r&&(o.backslash=on(t,"\\",r));let i=o.backslash,l=i<a;for(;o.backslash<a;){let p=o.backslash+2;a<p&&(a=on(t,'"',p)),o.backslash=on(t,"\\",p)}if(a>=e.end)return o.backslash=i,K;if(e.offset=a+1,a>s)return Gl(t,r,a);let c=t.slice(r,a);return l?Vl(c):c}function Vl(e){let t="",n=0;for(let o=e.indexOf("\\");o>=0;o=e.indexOf("\\",n)){let r=e.charAt(o+1),s=ls[r];if(t+=e.slice(n,o),n=o+2,s!==void 0){t+=s;continue}let a=e.slice(n,n+(Tr[r]??0)),i=/^[0-9a-fA-F]+$/.test(a)?Number.parseInt(a,16):-1;if(i<0||a.length!==Tr[r]||i>1114111||(i&2095104)===55296)return K;t+=String.fromCodePoint(i),n+=a.length}return t+e.slice(n)}function Gl(e,t,n){let o=e.slice(t,n);if(/[^\S \n]/.test(o))return K;let r=e.charCodeAt(t-1)===34,s=o.split(`
`),a="",i=0,l=!1;for(let c=0;c<s.length;c++){let p=s[c],d=c===0,m=c===s.length-1;if(p.startsWith("...")&&!d)return K;let u=d?p:p.trimStart();if(m||(u=u.trimEnd()),u===""&&!d&&!m){i++;continue}if(d||(a+=l?`
`.repeat(i):hs(i+1)),i=0,l=!1,r&&u.includes("\\")){if(!m&&/(?:^|[^\\])(?:\\\\)*\\$/.test(u)){if(p.endsWith(" "))return K;l=!0,u=u.slice(0,-1)}let f=Vl(u);if(f===K)return K;u=f}a+=u}return a}function jl(e){if(++e.depth>us)return K;let{text:t}=e,n=t.charCodeAt(e.offset)===123,o=n?125:93,{items:r}=e,s=r.length,a={};if(e.offset++,Ar(e)!==o)for(;;){if(n){let l=Pk(e);if(l===void 0)return K;Ar(e);let c=Sl(e);if(c===K||a[l]!==void 0)return K;a[l]=c}else{let l=Sl(e);if(l===K)return K;r.push(l)}let i=Ar(e);if(i===o)break;if(i!==44)return K;if(e.offset++,Ar(e)===o)break}return e.offset++,e.depth--,n?a:$l(r,s)}function Ar(e){let{text:t}=e,{offset:n}=e,o=t.charCodeAt(n);for(;o===32||o===10||o===35;o=t.charCodeAt(++n)){if(o===35){if(!dt(t.charCodeAt(n-1)))return 0;n=t.indexOf(`
`,n)}else if(o===32)continue;if(n+1>=e.end||Il(t,n+1))return 0}return e.offset=n,o}function Pk(e){let{text:t,offset:n}=e,o=t.charCodeAt(n);if(o===34||o===39){let s=o===34?ys(e):gs(e),a=t.indexOf(`
`,n);for(;t.charCodeAt(e.offset)===32;)e.offset++;return typeof s!="string"||t.charCodeAt(e.offset)!==58?void 0:(e.offset++,e.offset>a||e.offset-n>Ir?void 0:s)}let r=Wl(e);if(!(typeof r!="string"||r==="<<"||t.charCodeAt(e.offset)!==58))return e.offset++,e.offset-n>Ir?void 0:r}function Sl(e){switch(e.text.charCodeAt(e.offset)){case 34:return ys(e);case 39:return gs(e);case 91:case 123:return jl(e);default:return Wl(e)}}function Wl(e){let{text:t,offset:n}=e;if(!fs(t,n)||t.charCodeAt(n)===58)return K;let o=n;for(;;o++){let s=t.charCodeAt(o);if(s===44||s===93||s===125||s===10||s===58&&dt(t.charCodeAt(o+1)))break;if(s===9||s===63||s===91||s===123||s===35&&t.charCodeAt(o-1)===32)return K}let r=o;for(;t.charCodeAt(r-1)===32;)r--;return e.offset=r,El(t,n,r)}function Sk(e,t){let{text:n,end:o}=e;ms.lastIndex=e.offset;let r=ms.exec(n);if(!r)return K;let[,s,a,i,l=""]=r;if(a&&l)return K;let c=a||l,p=ms.lastIndex,d=p,m=0,u=i?Math.max(t,0)+Number(i):-1;for(;p<o;p=d+1){for(d=p;n.charCodeAt(d)===32;)d++;if(n.charCodeAt(d)!==10)break;if(d>p)return K;m++}if(p>=o||n.charCodeAt(d)===9)return K;let f=d-p;if(u<0&&(u=f),u<=t||u<1||u>xk||f<u)return K;let h=p+u,y=h,b=0,w=!1;for(;p<o;){d=p;let j=p+u;for(;d<j&&n.charCodeAt(d)===32;)d++;let q=n.charCodeAt(d);if(d<j){if(q===9)return K;if(q!==10)break;d>p&&(w=!0)}let G=q===10?d:n.indexOf(`
`,d);G>j?(y=G,b=1):b++,p=G+1}let P=n.slice(h,y),x=w?P.replace(new RegExp(`
 {0,${u}}`,"g"),`
`):P.replaceAll(`
${" ".repeat(u)}`,`
`);if(e.offset=p,!Nr(e)||e.column>t)return K;let k=c==="-"?"":c==="+"?`
`.repeat(b):`
`;return`
`.repeat(m)+(s===">"?Tk(x):x)+k}function Tk(e){let t=e.split(`
`),n=t[0],o=0,r=/^[ \t]/.test(n);for(let s=1;s<t.length;s++){let a=t[s];if(o++,a==="")continue;let i=r;r=a.charCodeAt(0)===32||a.charCodeAt(0)===9,n+=(i||r?`
`.repeat(o):hs(o))+a,o=0}return n}var K,us,fk,hk,gk,ds,Dl,Ir,kl,Pl,xl,vk,xk,ms,Fl=v(()=>{"use strict";Xa();ps();K=Symbol("given up");us=60,fk=/[^\n\x20-\x7e]/,hk=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/,gk=/[\r\x85\u2028\u2029]/,ds=/--- *(?: #[^\n]*)?\n/y;Dl=new Uint8Array(128);for(let e of"$()+./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~")Dl[e.charCodeAt(0)]=1;Ir=1e3;kl=new Array(1024).fill(""),Pl=new Array(1024).fill(""),xl=new Array(1024).fill(null);vk=12;xk=500,ms=/([|>])([-+]?)([1-9]?)([-+]?) *(?: #[^\n]*)?\n/y});function bs(e,t){let n={text:e,offset:t,depth:0};return _n(n),n.offset===e.length?void 0:{root:vs(n),end:n.offset}}function _n(e){for(;;){let t=e.text.charCodeAt(e.offset);if(t!==32&&t!==10&&t!==13&&t!==9)return;e.offset++}}function vs(e){let t=e.text[e.offset];if(t==="{"||t==="["){++e.depth>_t&&W(xt,e.offset);let n=t==="{"?Ak(e):Rk(e);return e.depth--,n}return t==='"'?Hl(e):Nk(e)}function Ak(e){let t=e.offset,n=[],o=[];return Bl(e,"}",()=>{e.text[e.offset]!=='"'&&W("a key in double quotes is expected here",e.offset),n.push(Hl(e)),_n(e),e.text[e.offset]!==":"&&W("':' is expected here",e.offset),e.offset++,_n(e),o.push(vs(e))}),{kind:"mapping",start:t,end:e.offset,flow:!0,keys:n,values:o}}function Rk(e){let t=e.offset,n=[];return Bl(e,"]",()=>n.push(vs(e))),{kind:"sequence",start:t,end:e.offset,flow:!0,items:n}}function Bl(e,t,n){if(e.offset++,_n(e),e.text[e.offset]===t){e.offset++;return}for(;;){n(),_n(e);let o=e.text[e.offset];if(o!==","&&o!==t&&W(`',' or '${t}' is expected here`,e.offset),e.offset++,o===t)return;_n(e)}}function Hl(e){let t=e.offset,n=t;do n=e.text.indexOf('"',n+1),n<0&&W("this quote is never closed",t);while(Ik(e.text,n));e.offset=n+1;let o;try{o=JSON.parse(e.text.slice(t,e.offset))}catch{W("this text in double quotes holds what JSON does not allow",t)}return o=o.replace(Ck,"\uFFFD"),{kind:"scalar",start:t,end:e.offset,text:o,tag:"",implicit:!1,style:"double"}}function Ik(e,t){let n=t;for(;e.charCodeAt(n-1)===92;)n--;return(t-n)%2===1}function Nk(e){let t=e.offset,n=/(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;n.lastIndex=t;let o=n.exec(e.text)?.[0];return o===void 0&&W("this is no JSON value",t),!Number.isFinite(Number(o))&&/^[-\d]/.test(o)&&W("this number is too large",t),e.offset+=o.length,{kind:"scalar",start:t,end:e.offset,text:o,tag:"",implicit:!0,style:"plain"}}var Ck,_l=v(()=>{"use strict";Bn();Ck=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});function ql(e,t){let n=[],o=t;for(;o<e.length;){let r=e.startsWith("---",o)?Kl(e,o):void 0,s=e.indexOf(`
---`,o),a=s<0?e.length:s+1;if(n.push(r?{start:o,end:a,problem:r}:{start:o,end:a}),s<0)break;o=Kl(e,a)?a:Ul(e,a)+1}return n}function Ul(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function Kl(e,t){let n=/[^\s\x85]|\ufeff/.exec(e.slice(t+3,Ul(e,t)));if(!(!n||n[0]==="#"))return{message:"only a comment may follow the document separator '---' on its line",offset:t+3+n.index}}var zl=v(()=>{"use strict"});function ws(e){let t=cl(e);return{root:Dk({scan:t,anchors:new Map,tags:new Map,depth:0}),comments:t.comments,ignoredFrom:$k(e,ne(t))}}function $k(e,t){if(t.type==="stream-end")return;if(t.type!=="document-end")return t.start;let n=/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?=[^\s#])/.exec(e.slice(t.end));return n?t.end+n[0].length:void 0}function Dk(e){let{scan:t}=e,n=ne(t);if(n.type==="stream-end")return;let o=n.type==="version-directive"||n.type==="tag-directive"||n.type==="document-start";Ok(e);let r;return o?(n=ne(t),n.type!=="document-start"&&W("'---' is missing after the YAML directives",n.start),fe(t),n=ne(t),r=Mk(n.type)?At(n.start):Rt(e,!0,!1)):r=Rt(e,!0,!1),ne(t),r.kind==="scalar"&&r.style==="empty"&&r.tag===""?void 0:r}function Mk(e){return e==="version-directive"||e==="tag-directive"||e==="document-start"||e==="document-end"||e==="stream-end"}function Ok(e){let{scan:t,tags:n}=e,o=!1;for(let r=ne(t);;r=ne(t)){if(r.type==="version-directive")o&&W("the %YAML directive stands twice",r.start),/^0?1\.0?1$/.test(r.text)||W("Kubernetes reads YAML 1.1 only",r.start),o=!0;else if(r.type==="tag-directive")n.has(r.text)&&W("the %TAG directive stands twice for one handle",r.start),n.set(r.text,r.suffix);else break;fe(t)}n.has("!")||n.set("!","!"),n.has("!!")||n.set("!!","tag:yaml.org,2002:")}function At(e){return{kind:"scalar",start:e,end:e,text:"",tag:"",implicit:!0,style:"empty"}}function Rt(e,t,n){let{scan:o}=e,r=ne(o);if(r.type==="alias"){let u=e.anchors.get(r.text);return u||W(`the alias '*${r.text}' has no anchor '&${r.text}' before it in this document`,r.start),fe(o),{kind:"alias",start:r.start,end:r.end,name:r.text,target:u}}let s,a;for(let u=0;u<2;u++){if(r.type==="anchor"&&!s)s=r;else if(r.type==="tag"&&!a)a=r;else break;fe(o),r=ne(o)}let i=a?Ek(e,a):"",l=Math.max(s?.end??0,a?.end??0),c=i===""||i==="!";if(r.type==="scalar"){fe(o);let u={kind:"scalar",start:r.start,end:r.end,text:r.text,tag:i,implicit:i===""&&r.style==="plain"||i==="!",style:r.style};return s&&e.anchors.set(s.text,u),u}++e.depth>_t&&W(xt,r.start);let{type:p,start:d}=r,m;if(p==="flow-sequence-start"||p==="block-sequence-start"&&t){let u={kind:"sequence",start:d,end:d,flow:p==="flow-sequence-start",items:[]};s&&e.anchors.set(s.text,u),fe(o),u.flow?Fk(e,u,r):Vk(e,u),m=u}else if(p==="block-entry"&&n){let u={kind:"sequence",start:d,end:d,flow:!1,items:[]};s&&e.anchors.set(s.text,u),Gk(e,u),m=u}else if(p==="flow-mapping-start"||p==="block-mapping-start"&&t){let u={kind:"mapping",start:d,end:d,flow:p==="flow-mapping-start",keys:[],values:[]};s&&e.anchors.set(s.text,u),fe(o),u.flow?Hk(e,u,r):jk(e,u),m=u}else s||a?(m={kind:"scalar",start:l,end:l,text:"",tag:i,implicit:c,style:"empty"},s&&e.anchors.set(s.text,m)):W(Lk(r),r.start);return e.depth--,m}function Ek(e,t){if(t.text==="")return t.suffix;let n=e.tags.get(t.text);return n===void 0&&W(`the tag handle '${t.text}' is not declared`,t.start),n+t.suffix}function Lk(e){switch(e.type){case"flow-sequence-end":return"this ']' closes nothing";case"flow-mapping-end":return"this '}' closes nothing";case"flow-entry":return"a value is missing before this ','";case"block-entry":return"a list item ('- ') cannot begin here";case"stream-end":case"document-end":case"document-start":return"the document ends where a value is expected";default:return"a value is expected here"}}function Vk(e,t){let{scan:n}=e;for(;;){let o=ne(n);if(o.type==="block-end"){fe(n);return}o.type!=="block-entry"&&W("the indentation is wrong: a list item ('- ') is expected here",o.start);let{end:r}=o;fe(n),o=ne(n);let s=o.type==="block-entry"||o.type==="block-end";t.items.push(s?At(r):Rt(e,!0,!1))}}function Gk(e,t){let{scan:n}=e;for(let o=ne(n);o.type==="block-entry";o=ne(n)){let{end:r}=o;fe(n);let{type:s}=ne(n),a=s==="block-entry"||s==="key"||s==="value"||s==="block-end";t.items.push(a?At(r):Rt(e,!0,!1))}}function jk(e,t){let{scan:n}=e;for(;;){let o=ne(n);if(o.type==="block-end"){fe(n);return}o.type!=="key"&&W(Wk(o),o.start),fe(n),t.keys.push(Jl(e,o.end));let r=ne(n);r.type==="value"?(fe(n),t.values.push(Jl(e,r.end))):t.values.push(At(r.start))}}function Wk(e){switch(e.type){case"block-entry":return"the indentation is wrong: a list item ('- ') stands where a key is expected";case"value":return"a key is missing before this ':'";default:return"the indentation is wrong: a key is expected here"}}function Jl(e,t){let{type:n}=ne(e.scan);return n==="key"||n==="value"||n==="block-end"?At(t):Rt(e,!0,!0)}function Fk(e,t,n){let{scan:o}=e;for(let r=!0;;r=!1){let s=ne(o);if(s.type!=="flow-sequence-end"&&!r&&(s.type!=="flow-entry"&&ks(s,n,"]"),fe(o),s=ne(o)),s.type==="flow-sequence-end"){t.end=s.end,fe(o);return}t.items.push(s.type==="key"?Bk(e):Zl(e,n,"]"))}}function Bk(e){let{scan:t}=e,{start:n}=ne(t),o={kind:"mapping",start:n,end:n,flow:!0,keys:[],values:[]};fe(t);let r=ne(t);return r.type==="value"||r.type==="flow-entry"||r.type==="flow-sequence-end"?(fe(t),o.keys.push(At(r.end))):o.keys.push(Rt(e,!1,!1)),r=ne(t),r.type==="value"&&(fe(t),r=ne(t),r.type!=="flow-entry"&&r.type!=="flow-sequence-end")?(o.values.push(Rt(e,!1,!1)),o.end=ne(t).start,o):(o.values.push(At(r.start)),o.end=r.start,o)}function Hk(e,t,n){let{scan:o}=e;for(let r=!0;;r=!1){let s=ne(o);if(s.type!=="flow-mapping-end"&&!r&&(s.type!=="flow-entry"&&ks(s,n,"}"),fe(o),s=ne(o)),s.type==="flow-mapping-end"){t.end=s.end,fe(o);return}if(s.type==="key"){fe(o);let{type:a,start:i}=ne(o),l=a==="value"||a==="flow-entry"||a==="flow-mapping-end";t.keys.push(l?At(i):Rt(e,!1,!1)),ne(o).type==="value"&&fe(o);let c=ne(o),p=c.type==="flow-entry"||c.type==="flow-mapping-end";t.values.push(p?At(c.start):Rt(e,!1,!1))}else t.keys.push(Zl(e,n,"}")),t.values.push(At(ne(o).start))}}function Zl(e,t,n){let o=ne(e.scan);return o.type==="stream-end"&&ks(o,t,n),Rt(e,!1,!1)}function ks(e,t,n){(e.type==="stream-end"||e.type==="document-start"||e.type==="document-end")&&W(`this '${n==="]"?"[":"{"}' is never closed`,t.start),W(`',' or '${n}' is expected here`,e.start)}var Yl=v(()=>{"use strict";Bn();ps()});function bn(e){let t=[],{text:n}=e,o=zk(e,t);if(o===n.length)return t;let r=Al(n);for(let s of ql(n,o))_k(e,s,r,t);return t}function _k(e,t,n,o){let{start:r,end:s}=t;if(t.problem){$r(e,r,s,t.problem,o);return}let a=Rl(n,r,s);if(a!==void 0){if(a!==K){o.push({file:e,index:o.length,start:r,end:s,value:a,duplicateKeys:Xl});return}try{let{root:i,ignoredFrom:l}=ws(e.text.slice(r,s));if(!i)return;let{value:c,duplicateKeys:p}=ts(i),d=p.map(u=>Kk(u,r)),m={file:e,index:o.length,start:r,end:s,value:c,duplicateKeys:d};o.push(l===void 0?m:{...m,ignoredFrom:r+l})}catch(i){let{message:l,offset:c}=hr(i,0);$r(e,r,s,qk(e.text,r,s,{message:l,offset:c+r}),o)}}}function Kk(e,t){return{key:e.key,kept:e.kept+t,lost:e.lost+t}}function $r(e,t,n,o,r){let s=Math.min(o.offset,Math.max(t,n-1));r.push({file:e,index:r.length,start:t,end:n,value:void 0,problem:{message:o.message,offset:s},duplicateKeys:Xl})}function qk(e,t,n,o){let r=e.indexOf(`
`,o.offset);(r<0||r>n)&&(r=n);for(let s=0;s<4&&r>t;s++){let a=Math.max(e.lastIndexOf(`
`,r-1)+1,t),i=e.slice(a,r).lastIndexOf("{{");if(i>=0&&(s===0||!Uk(e.slice(a,a+i))))return{message:"this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",offset:a+i};r=a-1}return o}function Uk(e){return e.split('"').length%2===0||e.split("'").length%2===0}function zk(e,t){let{text:n}=e;if(!/^\s*\{/.test(n)||n.charCodeAt(0)===65279)return 0;let o=0;for(let r=0;;r++){let s;try{s=bs(n,o)}catch(a){let i=hr(a,o);return r>1?($r(e,o,n.length,i,t),n.length):Zk(n,o)}if(!s)return n.length;o=s.end,Jk(e,s,t)}}function Jk(e,{root:t,end:n},o){let{start:r}=t;try{let{value:s,duplicateKeys:a}=ts(t),i={file:e,index:o.length,start:r,end:n,value:s,duplicateKeys:a};Ql.add(i),o.push(i)}catch(s){$r(e,r,n,hr(s,r),o)}}function Zk(e,t){let n=t;for(;n<e.length;){let o=e.charAt(n);if(o.trim()!==""||(n++,o===`
`))return n}return n}function Dr(e){let{file:t,start:n,end:o}=e;if(!e.problem)return Ql.has(e)?{root:bs(t.text,n)?.root,comments:[],ignoredFrom:void 0,base:0}:{...ws(t.text.slice(n,o)),base:n}}var Xl,Ql,So=v(()=>{"use strict";rs();Bn();Fl();_l();zl();Yl();Xl=[];Ql=new WeakSet});function at(e){let{document:t,path:n,part:o}=e,{file:r}=t,s=(f,h)=>({file:r.path,path:n,part:o,span:f,exact:h}),a=Yk(t);if(!a){let f=t.problem?.offset??t.start;return s(St(r,f,f+1),n.length===0)}let{root:i,base:l}=a,{found:c,depth:p}=Xk(i,n),d=p===n.length,[m,u]=tP(c,o==="key"||!d,f=>nP(r.text,l+f)-l);return s(St(r,l+m,l+u),d)}function Yk(e){let t=ep.get(e);if(t)return t;let n=Dr(e);if(!n?.root)return;let o={root:n.root,base:n.base};return ep.set(e,o),o}function Xk(e,t){let n={key:void 0,node:e},o=0;for(let r of t){let s=Qk(n.node,r);if(!s)break;n=s,o++}return{found:n,depth:o}}function Qk(e,t){let n=e.kind==="alias"?e.target:e;if(n.kind==="mapping")return tp(n,String(t));if(n.kind!=="sequence")return;let o=n.items[Number(t)];return o&&{key:void 0,node:o}}function tp(e,t){let n;for(let o=0;o<e.keys.length;o++){let r=e.keys[o],s=e.values[o];ns(r)?n=eP(s,t)??n:os(r)===t&&(n={key:r,node:s})}return n}function eP(e,t){for(let n of e.kind==="sequence"?e.items:[e]){let o=n.kind==="alias"?n.target:n,r=o.kind==="mapping"?tp(o,t):void 0;if(r)return r}}function tP({key:e,node:t},n,o){if(e&&n)return[e.start,e.end];switch(t.kind){case"alias":return[t.start,t.end];case"scalar":return t.style==="empty"?e?[e.start,e.end]:[t.start-1,t.start]:t.style==="literal"||t.style==="folded"?[t.start,o(t.start)]:[t.start,t.end];case"sequence":return t.flow?[t.start,t.end]:e?[e.start,e.end]:[t.start,t.start+1];case"mapping":{if(t.flow)return[t.start,t.end];let r=e??t.keys[0];return r?[r.start,r.end]:[t.start,t.start+1]}}}function nP(e,t){let n=t+1;for(;/[-+0-9]/.test(e.charAt(n));)n++;return n}function Ps(e){let{span:t}=at(e);return e.document.file.text.slice(t.start.offset,t.end.offset)}var ep,Kn=v(()=>{"use strict";rs();ko();So();ko();ep=new WeakMap});function N(e){return Object.freeze(e)}var M=v(()=>{"use strict";za();zc();en();Jc();Ja();ue();Ht();Kn()});function oP(e,t){let n=e.file.text.slice(t,e.end),o=/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s:,{}[\]#](?:[^:\n]|:(?=\S))*?(?=\s*:(?:\s|$)))/.exec(n);return t+(o?.[0].length??1)}var np,op=v(()=>{"use strict";M();np=N({id:"duplicate-key",summary:"A key stands twice in one mapping; the first is lost.",severity:"warning",evidence:"local",since:"0.1.0",messages:{lost:{text:'Key "{key}" stands twice; this one wins and what stands under the first is lost.',effect:"With `kubectl apply -f` the last one wins without a word; kustomize refuses the file.",help:"Merge the two, or remove the one that is not meant."}},check(e,t){let n=new Map;for(let o of e.resources){if(o.document.duplicateKeys.length===0||!Wt(o))continue;let r=o.path.length===0&&!o.changeable;n.set(o.document,r?o:void 0)}for(let[o,r]of n)for(let{key:s,kept:a,lost:i}of o.duplicateKeys){if(/\{\{|\{%|<%/.test(o.file.text.slice(i,a))||o.duplicateKeys.some(p=>p.lost===a))continue;let l=p=>({...r?r.at():{document:o,path:[]},part:"key",range:[p,oP(o,p)]}),c=[i];for(let p of o.duplicateKeys.slice().reverse())p.kept===c[0]&&c.unshift(p.lost);t(l(a),"lost",{data:{key:s},related:c.map(p=>({at:l(p),message:"what stands here is lost"}))})}}})});function Mr(e,t,n,o=[]){return e.context.kustomized||rn(t)===rn(n)?!1:xs(o,rn)>2||e.duplicates().some(rP)}var Ie,rn,xs,rP,Or,Er=v(()=>{"use strict";Ie=e=>e.document.file.path,rn=e=>Ie(e).replace(/[^/]*$/,""),xs=(e,t)=>new Set(e.map(t)).size,rP=e=>e[0]?.kind!=="Namespace"&&(xs(e,rn)>1||xs(e,Ie)>2);Or="The two may be alternatives that are never deployed together."});function vn(e,t){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((o,r)=>vn(o,t[r]));if(!O(e)||!O(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(o=>Object.hasOwn(t,o)&&vn(e[o],t[o]))}function rp(e){return!Wt(e)||A(e.name)||A(e.namespace)?!1:!aP.some(t=>e.annotations.has(t))}function ap(e,t){return!sP.test(t.group)||t.kind==="Namespace"&&vn(e.value,t.value)}var aP,sP,sp=v(()=>{"use strict";M();aP=["helm.sh/hook","argocd.argoproj.io/hook"];sP=/^(|apps|batch|autoscaling|policy|extensions|(rbac\.authorization|storage|networking|scheduling|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|node|events)\.k8s\.io)$/});function ip(e){let t=e.replace(/^.*\//,"").toLowerCase().replace(/\.(ya?ml|json)$/,"");return new Set(t.split(/[^a-z0-9]+/).filter(n=>n!==""))}function cp(e,t){let[n,o]=[ip(e),ip(t)],r=[[...n].filter(a=>!o.has(a)),[...o].filter(a=>!n.has(a))],s=[n,o].map(a=>[...a].filter(i=>!iP.test(i)));return s.some(a=>a.length===0)?!0:r.every(a=>a.length>0&&a.every(i=>cP.test(i)))?!1:s[0]?.some(a=>o.has(a))===!0}var iP,cP,lp=v(()=>{"use strict";iP=/^(ya?ml|json|manifests?|resources?|objects?|k8s|kubernetes|all|in|one|app|services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|pods?|jobs?|cron(jobs?)?|statefulsets?|sts|daemonsets?|ds|replicasets?|rs|rc|namespaces?|ns|rbac|roles?|sa|pvc?|volumes?|storage|hpa|np|policy|policies|networkpolicy|\d+|v\d+)$/,cP=/^(services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|statefulsets?|sts|daemonsets?|jobs?|hpa)$/});function dp({kind:e,value:t}){let n=T(t,["spec","selector"]);if(e==="Service"||e==="ReplicationController")return pp(n);if(["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e))return pp(g(n,"matchLabels")??T(t,["spec","template","metadata","labels"]))}function mp({value:e}){let t=E(T(e,["spec","containers"])).map(n=>$(g(n,"image")));return new Set(t.flatMap(n=>n===void 0?[]:[lP(n)]))}function up({value:e}){return E(T(e,["spec","rules"])).flatMap(t=>{let n=$(g(t,"host"))??"";return E(T(t,["http","paths"])).map(o=>({host:n,route:`${n}${$(g(o,"path"))??"/"}`}))})}function fp(e,t){if(e.kind==="Pod"){let[r,s]=[mp(e),mp(t)];return r.size>0&&s.size>0&&![...r].some(a=>s.has(a))}if(e.kind==="Ingress"){let[r,s]=[up(e),up(t)];return r.length>0&&s.length>0&&!r.some(({route:a})=>s.some(i=>i.route===a))}let[n,o]=[dp(e),dp(t)];return n!==void 0&&o!==void 0&&n!==o}var pp,lP,hp=v(()=>{"use strict";M();pp=e=>O(e)&&Object.keys(e).length>0&&!Object.values(e).some(t=>A($(t)??""))?JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1)):void 0;lP=e=>e.replace(/@.*$/,"").replace(/:[^/]*$/,"").replace(/^.*\//,"")});function dP(e){let t=e.map(({later:n})=>n.title);return t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}var pP,gp,yp=v(()=>{"use strict";M();Er();sp();lp();hp();pP=({title:e,namespace:t})=>`${e}${t===""?"":` of namespace "${t}"`}`;gp=N({id:"duplicate-object",summary:"An object is defined twice in what is deployed together.",severity:"error",evidence:"pair",since:"0.1.0",messages:{differs:{text:"{object} is defined {where}, with different content.",effect:"{effect}",help:"Keep one of the two, or give them different names or namespaces."},same:{text:"{object} is defined {where}, with the same content.",effect:"{effect}",help:"Keep one of the two, so that a later change cannot miss the other."},copies:{text:"{count} objects are defined in two files: {objects}.",effect:"{effect}",help:"Keep one of the two files, or never apply them together."}},check(e,t){let n=e.duplicates().filter(c=>c.every(rp));if(n.length===0)return;let o=e.context.kustomized===!0,r=new Map,s=[],a=new Set,i=({first:c,later:p},d)=>{let m=vn(c.value,p.value),u=Ie(c)===Ie(p);t(p.at("metadata","name"),m?"same":"differs",{data:{object:pP(p),where:u?"twice":o?"twice in files that are deployed together":"in two files",effect:l(m,u)},related:[{at:c.at("metadata","name"),message:`${p.title} is defined here first`}],...d&&{severity:d}})},l=(c,p)=>o?'Kustomize refuses to build: "may not add resource with an already registered id".':`${p?"`kubectl apply` applies":"If both files belong together, `kubectl apply` applies"} ${c?"both, one after the other":"both in silence, and the last one wins"}; kustomize refuses to build.`;for(let c of n){let p=new Map,d=new Set(c.map(Ie)).size>2;for(let m of c){let u=p.get(Ie(m))??c[0];if(p.has(Ie(m))||p.set(Ie(m),m),!u||u===m)continue;let f={first:u,later:m};if(o)i(f);else if(Ie(u)===Ie(m)){let h=vn(u.value,m.value);m.kind!=="Namespace"?i(f,h?"warning":void 0):h||i(f,"warning")}else{if(d&&a.add(rn(m)),d||ap(u,m))continue;if(fp(u,m)&&!cp(Ie(u),Ie(m)))s.push(f);else{a.add(rn(m));let h=`${Ie(u)}\0${Ie(m)}`,y=r.get(h);y?y.push(f):r.set(h,[f])}}}}for(let c of s)i(c,a.has(rn(c.later))?"note":"warning");for(let c of r.values()){let[p,...d]=c.sort((m,u)=>m.later.ordinal-u.later.ordinal);p&&(d.length===0?i(p,"note"):t(p.later.at("metadata","name"),"copies",{data:{count:c.length,objects:dP(c),effect:l(c.every(({first:m,later:u})=>vn(m.value,u.value)),!1)},related:c.slice(0,5).map(({first:m})=>({at:m.at("metadata","name"),message:`${m.title} is defined here first`})),severity:"note"}))}}})});function bp(e){return e.view.ports.find(({port:t,path:n})=>{let o=T(e.value,n);return t!==void 0&&O(o)&&[void 0,null,""].includes(o.name)})}var vp=v(()=>{"use strict";M()});function an(e,t){if(e.length<2)return mP;let n=new Map,o=[];for(let r of e){let s=t(r);if(s===void 0)continue;let a=n.get(s);a===void 0?n.set(s,r):o.push([a,r])}return o}var mP,Ss=v(()=>{"use strict";mP=[]});function wp(e,t){let n=t.hostPort||(e.hostNetwork?t.containerPort:void 0),o=T(e.owner.value,[...t.path,"hostIP"]);return n===void 0?void 0:`${t.protocol}/${typeof o=="string"?o:""}/${n}`}function*kp(e){if(e.containers.length===1&&(e.containers[0]?.ports.length??0)<2)return;let t=e.containers.filter(({role:o})=>o==="regular"),n=e.containers.filter(({role:o})=>o!=="regular");for(let o of[t,...n.map(r=>[r])]){let r=o.flatMap(s=>s.ports);for(let[s,a]of an(r,i=>wp(e,i)))yield{first:s,second:a,value:wp(e,a)??""}}}function*Pp(e,t){if(t.containers.length<2)return;let n=t.containers.flatMap(o=>o.role==="init"?[]:o.ports.map(r=>({container:o,port:r})));for(let[o,r]of an(n,({port:s})=>s.name&&`${s.name}/${s.protocol}`)){if(o.container===r.container||o.port.containerPort===r.port.containerPort)continue;let{name:s,protocol:a}=r.port,i=e.selectedBy(t).find(({view:l})=>l.ports.some(c=>c.targetPort===s&&c.protocol===a));i&&(yield{first:o,second:r,service:i})}}function xp(e,t,n,o){if(o.name===void 0||o.name===n.name)return!1;let r=e.selectedBy(t);return r.length===0||r.some(({view:s})=>s.ports.some(({targetPort:a})=>a===o.name))}var Sp=v(()=>{"use strict";M();Ss()});var ae,qn,se,ce,xe=v(()=>{"use strict";ae=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),qn=({owner:e})=>e.group.includes(".")&&!e.group.endsWith(".k8s.io"),se=e=>qn(e)?`Pods of the ${e.owner.kind}`:e.owner.kind,ce=(e,t)=>ae(qn(e)?t.slice(e.path.length):t)});function fP(e,t){let{ports:n}=e.view,o={service:e.name},r=new Set;for(let[i,l]of an(n,c=>c.port===void 0?void 0:`${c.port}/${c.protocol}`))r.add(l.index),t(e.at(...l.path,"port"),"number",{data:{...o,port:`${l.port}/${l.protocol}`,index:l.index},related:[{at:e.at(...i.path,"port"),message:"the first one is here"}]});let s=i=>i!==void 0&&A(i)?void 0:i;for(let[i,l]of an(n,c=>s(c.name)))r.has(l.index)||t(e.at(...l.path,"name"),"name",{data:{...o,name:l.name??"",index:l.index},related:[{at:e.at(...i.path,"name"),message:"the first one is here"}]});if(n.length<2)return;let a=bp(e);a&&!r.has(a.index)&&t(e.keyAt(...a.path),"unnamed",{data:{...o,count:n.length,port:a.port??"",index:a.index}})}function hP(e,t,n){let{owner:o,containers:r}=t,s=new Set;for(let{name:i,ports:l}of r){let c=l.filter(({name:p})=>p!==void 0&&!A(p));for(let[p,d]of an(c,m=>m.name))s.add(d.path),n(o.at(...d.path,"name"),"containerName",{data:{container:i,name:d.name??"",refused:se(t)},related:[{at:o.at(...p.path,"name"),message:"the first one is here"}]})}let a=i=>i.hostPort?"hostPort":"containerPort";for(let{first:i,second:l,value:c}of kp(t))s.has(l.path)||(s.add(l.path),n(o.at(...l.path,a(l)),"hostPort",{data:{port:l.hostPort||(l.containerPort??0),owner:o.title,refused:l.hostPort||o.kind==="Pod"?se(t):`Pods of the ${o.kind}`,value:c},related:[{at:o.at(...i.path,a(i)),message:"the first one is here"}]}));for(let{name:i,ports:l}of r){let c=({containerPort:p,protocol:d,hostPort:m})=>p===void 0?void 0:`${p}/${d} ${m||""}`;for(let[p,d]of an(l,c))!s.has(d.path)&&!xp(e,t,p,d)&&n(o.at(...d.path,"containerPort"),"containerNumber",{data:{container:i,port:`${d.containerPort}/${d.protocol}`},related:[{at:o.at(...p.path,"containerPort"),message:"the first one is here"}],severity:"warning"})}for(let{first:i,second:l,service:c}of Pp(e,t))n(o.at(...l.port.path,"name"),"shadowed",{data:{name:l.port.name??"",first:i.container.name,second:l.container.name,service:c.name},related:[{at:o.at(...i.port.path,"name"),message:"the Service leads here"}],severity:"note"})}var uP,Tp,Ap=v(()=>{"use strict";M();vp();Sp();xe();Ss();uP={number:{text:'Service "{service}" has port {port} twice.',effect:'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',help:"Remove one of the two, or give it another `port`; only TCP and UDP may share a number."},name:{text:'Service "{service}" has two ports named "{name}".',effect:'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',help:"Give each port a name of its own."},unnamed:{text:'Service "{service}" has {count} ports, and port {port} has no name.',effect:'The API server refuses the Service: "spec.ports[{index}].name: Required value".',help:"Name every port of a Service with more than one."},containerName:{text:'Container "{container}" has two ports named "{name}".',effect:'The API server refuses the {refused}: "Duplicate value: "{name}"".',help:"Give each port a name of its own."},containerNumber:{text:'Container "{container}" declares port {port} twice.',effect:'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',help:"Remove one of the two, or correct its number or protocol."},hostPort:{text:"Host port {port} is taken twice by the Pods of {owner}.",effect:'The API server refuses the {refused}: "hostPort: Duplicate value: "{value}"".',help:"Give one of the two another host port, or none."},shadowed:{text:'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',effect:'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',help:"Give the ports different names if the Service is meant for the other one."}};Tp=N({id:"duplicate-port",summary:"A Service or a container has the same port or port name twice.",severity:"error",evidence:"local",since:"0.1.0",messages:uP,check(e,t){for(let n of e.all("Service"))fP(n,t);for(let n of e.pods)hP(e,n,t)}})});function vP(e){let{from:t,host:n="",path:o,match:r,className:s,source:a}=e;if(r==="default"||!a||A(n)||A(o)||A(s.name??"")||!["","Exact","Prefix","ImplementationSpecific"].includes(r)||o.startsWith("/.well-known/acme-challenge")||Ts(e).includes('"use-annotation"'))return!0;for(let[i,l]of t.annotations)if(/\/canary$/.test(i)&&l==="true"||a.backend.service!==void 0&&i.endsWith(`.${a.backend.service}`))return!0;return!1}function wP(e,t){let n=t.className.name??"",o=e.get("IngressClass","",n)?.view.controller??"";return yP.test(`${n} ${o}`)?!0:[...t.from.annotations.keys()].some(r=>bP.test(r))}function kP(e,t){let{from:n,host:o}=t;if((n.annotations.get("alb.ingress.kubernetes.io/group.name")??"")===""&&wP(e,t))return;let s=o===void 0?n.document.file.path.replace(/[^/]*$/,""):"",a=[...n.annotations].filter(([i])=>gP.test(i)).sort();return JSON.stringify([s,a])}function xP(e){if(e.length<2)return!1;let t=new Set;for(let{path:n}of e)t.add(n.endsWith("/")?n.replace(/\/+$/,""):n);return t.size<e.length}var gP,yP,bP,Ts,PP,Rp,Ip=v(()=>{"use strict";M();Er();gP=/canary|condition|match|method|header|predicate|priority|\border|entrypoints|router\.tls|weight|mergeable|snis|\/protocols|\/group|load-?balancer|static-ip|\/scheme|listen-ports|server-alias|whitelist/i,yP=/\b(alb|gce|tailscale|cilium|ngrok)\b/i,bP=/^(alb\.ingress\.kubernetes\.io|networking\.gke\.io|tailscale\.com)\//,Ts=e=>JSON.stringify([e.from.namespace,T(e.from.value,e.source?.backend.path??[])]);PP=(e,t)=>e.namespace!==t.namespace||e.name!==t.name;Rp=N({id:"duplicate-route",summary:"The same host and path are routed twice for the same controller.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{within:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with different backends.',effect:"The API server accepts it; only one of the two gets requests: in Traefik the last one.",help:"Remove one of the two, or give them different paths."},across:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" and by Ingress "{other}".',effect:"The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.",help:"Keep one of the two, or give them different hosts, paths or classes."},redundant:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with the same backend.',effect:"It does no harm today; but a change of one of the two will have no effect, or an effect by chance.",help:"Remove one of the two."},redundantAcross:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" as by Ingress "{other}", to the same backend.',effect:"The webhook of ingress-nginx refuses the second Ingress; Traefik makes two routers, and one of them takes every request: a change of the other has no effect.",help:"Remove one of the two."}},check(e,t){for(let{host:n,routes:o}of e.listeners()){if(!xP(o))continue;let r=new Map,s=new Map,a=new Map,i=new Set,l=new Map,c=o.filter(p=>!vP(p)).map(p=>{let m=p.match!=="Prefix"||/traefik|^$/.test(p.className.name??"")||p.path==="/"?p.path:p.path.replace(/\/+$/,""),u=a.get(p.from)??a.size;a.set(p.from,u);let f=kP(e,p),h=JSON.stringify([f,p.match,m]);return l.set(h,(l.get(h)??new Set).add(Ie(p.from))),{route:p,number:u,point:f,sharedKey:h,ownKey:JSON.stringify([u,p.match,m])}});for(let{route:p,number:d,point:m,sharedKey:u,ownKey:f}of c){let h=m===void 0?void 0:s.get(u),y=r.get(f)??(h&&PP(h.from,p.from)?h:void 0);if(r.has(f)||r.set(f,p),s.has(u)||s.set(u,p),!y)continue;let b=Ts(y)===Ts(p);if(b&&y.path!==p.path)continue;let w=Mr(e,y.from,p.from),P=`${a.get(y.from)} ${d}`,x=w||(l.get(u)?.size??0)>2;if(b&&y.from!==p.from&&(x||i.has(P)))continue;b&&i.add(P);let k=p.from,j=`${y.from.namespace===k.namespace?"":`${y.from.namespace}/`}${y.from.name}`,q={path:p.path,host:n===void 0?"every host":`host "${n}"`},G=[{at:y.at,message:`${y.from.title} routes it here`}],Y={data:{...q,ingress:k.name},related:G},oe={data:{...q,ingress:k.name,other:j},related:G};y.from===k?b?t(p.at,"redundant",{...Y,severity:"note"}):t(p.at,"within",Y):b?t(p.at,"redundantAcross",{...oe,severity:"note"}):w?t(p.at,"across",{...oe,severity:"note",suggestion:Or}):t(p.at,"across",oe)}}}})});function mt(e,t){return t.view.headless?!e.referrers(t).some(({role:n})=>n==="backend"||n==="target-group"):!1}function Lr(e,t){return mt(e,t)?"The API server accepts the Service, but it has no endpoints: its DNS name resolves to no address.":"The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503."}var sn=v(()=>{"use strict"});function SP(e){let{view:t}=e,n=(o,r)=>o.map((s,a)=>({...s,owner:e,path:[...r,a]}));return"subsets"in t?t.subsets.flatMap(({ports:o},r)=>n(o,["subsets",r,"ports"])):n(t.ports,["ports"])}function Cp({owner:e,path:t,name:n,port:o}){return n!==void 0?e.at(...t,"name"):o===void 0?e.at(...t):e.at(...t,"port")}var As,Np,$p=v(()=>{"use strict";M();sn();As=e=>e===void 0?"no name":`the name "${e}"`,Np=N({id:"endpoints-port-mismatch",summary:"Hand-made endpoints do not fit the Service that they belong to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{name:{text:'Port {port} of Service "{service}" has {wanted}, but its port in {endpoints} has {found}.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Give the port the same name in both, or none in both; the number may differ."},protocol:{text:'Port {port} of Service "{service}" is {wanted}, but its port in {endpoints} is {found}.',effect:"Ports of a Service and of its endpoints are joined by name and protocol: {effect}",help:"Give the port the same `protocol` in both; it is TCP where none is written."},absent:{text:'Port {port} of Service "{service}" has {wanted}, and no port of its endpoints has.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Add the port to {endpoints}, or take it out of the Service."},overwritten:{text:'The addresses of {endpoints} are overwritten: Service "{service}" has a selector.',effect:"The endpoints controller replaces them with the Pods that the selector matches.",help:"Remove the selector to keep addresses of your own, or remove the Endpoints."}},check(e,t){for(let r of e.all("Service")){let s=e.manualEndpoints(r),{state:a}=e.selects(r);(a==="pods"||a==="none")&&n(r,s),a==="manual"&&s.length>0&&!mt(e,r)&&e.context.incomplete===void 0&&o(r,s.flatMap(SP),s[0])}function n(r,s){for(let a of s)!("subsets"in a.view)||a.view.subsets.length===0||a.annotations.has("control-plane.alpha.kubernetes.io/leader")||t(a.keyAt("subsets"),"overwritten",{data:{endpoints:a.title,service:r.name},severity:"warning",related:[{at:r.keyAt("spec","selector"),message:`the selector of ${r.title}`}]})}function o(r,s,a){let{ports:i}=r.view;if([...s,...i].some(({name:m,protocol:u})=>[m??"",u].some(A))||s.length===0)return;let c=(m,u)=>m.name===u.name&&m.protocol===u.protocol,p=s.filter(m=>!i.some(u=>c(u,m))),d="connections to this port fail, and Traefik makes no router (404).";for(let m of i){if(s.some(k=>c(m,k)))continue;let u={service:r.name,port:m.port??m.name??"without number",effect:d},f=m.name===void 0?r.at(...m.path,"port"):r.at(...m.path,"name"),h=[{at:f,message:`port ${u.port} of ${r.title}`}],y=p.find(k=>k.name===m.name);if(y){t(Cp(y),"protocol",{data:{...u,wanted:m.protocol,endpoints:y.owner.title,found:y.protocol},related:h});continue}let b=[m.targetPort,m.port],w=p.find(k=>k.protocol===m.protocol&&b.includes(k.port)),P=p.length===1&&i.length===1?p[0]:void 0,x=w??P;x?t(Cp(x),"name",{data:{...u,wanted:As(m.name),endpoints:x.owner.title,found:As(x.name)},related:h}):t(f,"absent",{data:{...u,wanted:As(m.name),endpoints:a.title}})}}}})});var TP,Dp,Mp=v(()=>{"use strict";M();TP=["ClusterIP","ExternalName","NodePort","LoadBalancer"],Dp=N({id:"external-traffic-policy-not-allowed",summary:"A Service sets a policy for outside traffic that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{policy:{text:'`externalTrafficPolicy: {policy}` is set, but Service "{service}" of type {type} takes no traffic from outside.',effect:'The API server refuses the Service: "may only be set for externally-accessible services".',help:"Remove `externalTrafficPolicy`, or make the type NodePort or LoadBalancer."},healthCheck:{text:'`healthCheckNodePort: {port}` is set, but Service "{service}" is of type {type} with `externalTrafficPolicy: {policy}`.',effect:"The API server refuses the Service: \"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'\".",help:"Remove `healthCheckNodePort`: a Service has a health check node port only with `type: LoadBalancer` and `externalTrafficPolicy: Local`."}},check(e,t){for(let n of e.all("Service")){let{type:o,ports:r,externalTrafficPolicy:s,healthCheckNodePort:a}=n.view;if(!TP.includes(o)||s!==void 0&&A(s))continue;let i=E(T(n.value,["spec","externalIPs"])),l=o==="NodePort"||o==="LoadBalancer"||o==="ClusterIP"&&i.length>0;if(!l&&o==="ClusterIP"&&r.some(p=>p.nodePort!==void 0))continue;let{name:c}=n;s!==void 0&&!l?t(n.at("spec","externalTrafficPolicy"),"policy",{data:{policy:s,type:o,service:c}}):a!==void 0&&!(o==="LoadBalancer"&&s==="Local")&&t(n.at("spec","healthCheckNodePort"),"healthCheck",{data:{port:a,type:o,policy:s??"Cluster",service:c}})}}})});var AP,Op,Ep=v(()=>{"use strict";M();AP="kubernetes.io/ingress.class",Op=N({id:"ingress-class-conflict",summary:"The class annotation and ingressClassName of an Ingress differ.",severity:"error",evidence:"local",since:"0.1.0",messages:{different:{text:'Ingress "{ingress}" has the class "{annotated}" by annotation and "{named}" by `ingressClassName`.',effect:'The API server refuses to create the Ingress: "must match `ingressClassName` when both are specified"; in one that exists, controllers differ in which of the two they obey.',help:"Remove the annotation `kubernetes.io/ingress.class`, which is deprecated, and keep `ingressClassName`."}},check(e,t){for(let n of e.all("Ingress")){let{className:o,classAnnotation:r}=n.view;o===void 0||r===void 0||o===r||A(o)||A(r)||t(n.at("metadata","annotations",AP),"different",{data:{ingress:n.name,annotated:r,named:o},related:[{at:n.at("spec","ingressClassName"),message:`the field says "${o}"`}]})}}})});function Xe(e,t){let n=e.nearest(t);if(!n)return{related:[]};let{resource:o,why:r}=n,s=o.at("metadata","name");return r==="spelling"?{candidate:n,suggestion:`Did you mean "${o.kind===t.kind?o.name:t.name}"?`,related:[{at:s,message:`${o.title} is defined here`}]}:r==="namespace"?{candidate:n,suggestion:`${t.kind} "${t.name}" exists in namespace "${o.namespace}".`,related:[{at:s,message:`${o.title} is in namespace "${o.namespace}"`}]}:{candidate:n,suggestion:`"${t.name}" is the name of a ${o.kind}; a ${t.kind} is needed here.`,related:[{at:s,message:`this is a ${o.kind}, not a ${t.kind}`}]}}var wn=v(()=>{"use strict"});function qe(e){if(e.length>63)return Vr(63);if(!RP.test(e))return Rs.test(e)?"must not contain dots":"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function ut(e){if(e.length>253)return Vr(253);if(!Rs.test(e))return"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"}function Lp(e){if(e.length>253)return Vr(253);if(!(e.startsWith("*.")&&Rs.test(e.slice(2))))return"a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character"}function Gr(e,t){if(t.major>1||t.minor>=36)return qe(e);if(e.length>63)return Vr(63);if(!IP.test(e))return"a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"}function ft(e,t){return e.trim().toLowerCase().replace(t==="keep"?/[^a-z0-9.-]+/g:/[^a-z0-9-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}var RP,Rs,IP,Vr,It=v(()=>{"use strict";RP=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,Rs=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,IP=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Vr=e=>`must be no more than ${e} characters`});var CP,Vp,Gp=v(()=>{"use strict";M();wn();It();CP=/(^|\/)(traefik|ingress-nginx|nginx-ingress|haproxy-ingress|kong|contour|envoy-gateway)(?=[:@/]|$)/,Vp=N({id:"ingress-class-not-found",summary:"An Ingress names an IngressClass that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'IngressClass "{class}" is not defined.',effect:"The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.",help:"Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere."},name:{text:'An IngressClass cannot have the name "{class}".',effect:'The API server refuses the Ingress: "{words}".',help:"Name an IngressClass of the cluster, or take `ingressClassName` out to have the default class."}},check(e,t){let n=new Map,o=e.all("IngressClass").map(a=>a.name);for(let a of e.all("Ingress")){let i=T(a.value,["spec","ingressClassName"]),l=typeof i!="string"||A(i)?void 0:ut(i);if(typeof i!="string"||l===void 0)continue;let c=ft(i,"keep"),p=_(c,[...o,...Ft]),d=o.includes(c)||Ft.includes(c)?c:p;t(a.at("spec","ingressClassName"),"name",{data:{class:i,words:l},suggestion:d&&`Did you mean "${d}"?`})}for(let a of e.references({role:"class"})){if(a.state!=="absent"||ut(a.name)!==void 0)continue;let i=n.get(a.name);i?i.push(a):n.set(a.name,[a])}let r=e.pods.flatMap(a=>a.containers.flatMap(({image:i})=>i!==void 0&&CP.test(i)?[i]:[])),s=a=>r.length>0&&!r.some(i=>i.includes(a));for(let[a,[i,...l]]of n){if(!i)continue;let{suggestion:c,related:p}=Xe(e,i),d=c===void 0?_(a,Ft):void 0,m=[...p,...l.map(({at:u,from:f})=>({at:u,message:`${f.title} names it too`}))];t(i.at,"missing",{data:{class:a},suggestion:c??(d&&d!==a?`Did you mean "${d}"?`:void 0),related:m,open:i.open,...i.open&&!s(a)&&Ft.includes(a)&&{severity:"note"}})}}})});function To(e,t){let{type:n,ports:o,allocateLoadBalancerNodePorts:r}=e.view;if(n==="ExternalName")return"is of type ExternalName";let s=(t?[t]:o).some(a=>jp(e,a)!==void 0);if(n==="ClusterIP")return s?void 0:"is of type ClusterIP";if(n==="LoadBalancer"&&!r&&!s)return"sets `allocateLoadBalancerNodePorts: false` and no `nodePort`"}function Un(e){let{type:t,headless:n,ports:o}=e.view;return t!=="NodePort"&&t!=="LoadBalancer"||n||o.length===0?!1:To(e)===void 0&&o.every(r=>r.port!==void 0&&r.nodePort===jp(e,r))}function jr(e,t){return t.nodePort===void 0&&To(e,t)===void 0}function Wr(e,t,n){return e.selects(t).pods.some(r=>{let s=r.containers.flatMap(a=>a.ports);return r.hostNetwork&&s.length===0?!0:s.some(a=>a.hostPort===n||r.hostNetwork&&a.containerPort===n)})||e.ports(t).some(({endpoints:r})=>r.some(s=>s.pod.hostNetwork&&s.port===n))}function Fr(e){let t=e.view.ports.flatMap(({nodePort:n,name:o})=>n===void 0?[]:[o===void 0||A(o)?`${n}`:`${n} (${o})`]);return t.length===0?"none":t.join(", ")}function Br({port:e,name:t}){return t===void 0?`${e}`:`${e} (${t})`}var jp,kn=v(()=>{"use strict";M();jp=(e,t)=>T(e.value,[...t.path,"nodePort"])||void 0});function Ct({targetType:e}){return e==="instance"||e==="node-ip"}function zn(e,t,{targetType:n}){return n!=="node-ip"&&e.referrers(t).some(o=>o.from.kind==="TargetGroupBinding")}function Is(e,...t){let n=e.at(...t);return T(n.document.value,n.path)===void 0?e.at("service"):n}function Cs(e){let t=e.healthCheck?.port;return{port:typeof t=="number"?t:e.port,at:Is(e,"healthCheck",...t===void 0?[]:["port"])}}var Jn=v(()=>{"use strict";M()});function Fp(e){let t=`Service "${e.name}"`,{type:n}=e.view;return n==="LoadBalancer"?{at:e.at("spec","allocateLoadBalancerNodePorts"),message:`${t} gets no node ports`}:T(e.value,["spec","type"])===void 0?{at:e.keyAt("spec"),message:`${t} names no type, so it is of type ClusterIP`}:{at:e.at("spec","type"),message:`${t} is of type ${n}`}}function Bp({view:e}){return e.type==="LoadBalancer"?"Remove `allocateLoadBalancerNodePorts: false`, or give the port a `nodePort`":"Make the Service one of type NodePort"}var Wp,Hp,_p=v(()=>{"use strict";M();kn();Jn();Wp=e=>T(e.value,["spec","targetType"]);Hp=N({id:"instance-target-without-node-port",summary:"Nodes are the targets, but the Service has no node port to send to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{binding:{text:'TargetGroupBinding "{binding}" has `targetType: instance`, but Service "{service}" {why}.',effect:"The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.",help:"{mend}, or use `targetType: ip` with a target group of that type."},group:{text:'Target group "{group}" has nodes for targets, but Service "{service}" {why}.',effect:"No node listens for the Service: all targets fail their health checks, and connections are refused.",help:"{mend} and send to its `nodePort`, or register Pods (`targetType: ip`)."}},check(e,t){for(let{from:n,target:o,port:r}of e.references({role:"target-group",to:"Service"})){if(!o||Wp(n)!=="instance")continue;let s=o,a=To(s,r?.port);a===void 0||r?.state==="absent"&&s.view.type==="LoadBalancer"||t(n.at("spec","targetType"),"binding",{data:{binding:n.name,service:s.name,why:a,mend:Bp(s)},related:[Fp(s)]})}for(let{group:n,service:o}of e.targetGroups()){if(!o||!Ct(n))continue;let r=To(o);r===void 0||Wr(e,o,n.port)||n.targetType==="instance"&&e.referrers(o).some(s=>Wp(s.from)!==void 0)||t(Is(n,"targetType"),"group",{data:{group:n.name,service:o.name,why:r,mend:Bp(o)},related:[Fp(o)]})}}})});function Ns(e,t){if(!O(e))return Kp;let n=Object.keys(e);if(n.every(r=>t.includes(r)))return Kp;let o=t.filter(r=>!Object.hasOwn(e,r));return n.flatMap(r=>{if(t.includes(r)||!/^[A-Za-z]{3,}$/.test(r))return[];let s=_(r,o,1);return s===void 0?[]:[{key:r,meant:s}]})}function it(e,t,n){return Ns(e,t).some(({meant:o})=>o===n)}var st,Ue,Kp,Ao=v(()=>{"use strict";M();st=e=>e.trim().split(/\s+/),Ue={object:st("apiVersion kind metadata spec status"),service:st(`allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy
    healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP
    loadBalancerSourceRanges ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig
    trafficDistribution type`),servicePort:st("appProtocol name nodePort port protocol targetPort"),ingress:st("defaultBackend ingressClassName rules tls"),ingressTls:st("hosts secretName"),ingressRule:st("host http"),ingressHttp:st("paths"),ingressPath:st("backend path pathType"),ingressBackend:st("resource service serviceName servicePort"),ingressService:st("name port"),ingressServicePort:st("name number"),containerPort:st("containerPort hostIP hostPort name protocol")},Kp=[]});function $s(e,t){let n=typeof t=="string"?"name":"number";return`service: {name: ${$(e)??"NAME"}, port: {${n}: ${t??80}}}`}function*qp(e,t){let n=["serviceName","servicePort"].find(s=>!Oe(g(e,s)));if(n!==void 0){let s=$s(g(e,"serviceName"),g(e,"servicePort"));yield{id:"old",path:[n],part:"key",data:{field:n,path:`.${n}`,better:s}};return}let o=g(e,"service"),r=!Oe(g(e,"resource"));!Oe(e)&&!O(e)||(Oe(o)?!r&&!it(e,Ue.ingressBackend,"service")&&(yield{id:"missing",path:[],part:"key",data:{}}):r?yield{id:"both",path:[],part:"key",data:{}}:O(o)&&(yield*NP(g(o,"name"),it(o,Ue.ingressService,"name"),t),yield*$P(o)))}function*NP(e,t,n){let o=["service","name"];if(e===void 0&&t||(e===void 0?yield{id:"no-name",path:["service"],part:"key",data:{}}:(e===null||e==="")&&(yield{id:"no-name",path:o,part:"value",data:{}}),typeof e!="string"||e===""||A(e)))return;let r=Gr(e,n);if(r===void 0)return;let[s,a]=e.split("/"),i=e.includes("/")?`An Ingress cannot lead into another namespace: put it into "${s}" and write "${a}".`:/\.svc(\.|$)/.test(e)?`Write "${e.split(".")[0]}".`:void 0;yield{id:"name",path:o,part:"value",data:{service:e,words:r},...i&&{suggestion:i}}}function*$P(e){let t=g(e,"port"),n=["service","port"],o={service:$(g(e,"name"))??""};if(!Oe(t)&&!O(t)||Oe(t)&&it(e,Ue.ingressService,"port")||Ns(t,Ue.ingressServicePort).length>0)return;let r=g(t,"number"),s=g(t,"name"),a=$(s)!==void 0,i={path:[...n,"number"],part:"value"};typeof r=="string"||!Oe(s)&&typeof s!="string"||(!Oe(r)&&r!==0&&a?yield{id:"two-ports",...i,data:o}:typeof r=="number"&&r!==0?ke(r)||(yield{id:"range",...i,data:{...o,port:r}}):!a&&r===0?yield{id:"no-port",...i,data:o}:!a&&Oe(r)&&(yield{id:"no-port",path:Oe(t)?["service"]:n,part:"key",data:o}))}var Oe,Up=v(()=>{"use strict";M();It();Ao();Oe=e=>e==null});var DP,Nt,zp,Jp=v(()=>{"use strict";M();Up();DP=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Nt="The API server refuses the Ingress: ",zp=N({id:"invalid-backend",summary:"A backend of an Ingress is not written as networking.k8s.io/v1 wants it.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-rules":{text:'Ingress "{ingress}" has neither rules nor a default backend.',effect:`${Nt}"either \`defaultBackend\` or \`rules\` must be specified".`,help:"Add `rules`, or a `defaultBackend`."},"no-paths":{text:'Ingress "{ingress}" has a rule with `http` but without paths.',effect:`${Nt}"spec.rules[{index}].http.paths: Required value".`,help:"Add a path with a backend, or remove `http` from the rule."},missing:{text:'Ingress "{ingress}" has a path or default backend that leads to nothing.',effect:`${Nt}"resource or service backend is required".`,help:"Add a `backend` with a `service` that has `name` and `port`."},both:{text:'A backend of Ingress "{ingress}" names a service and a resource.',effect:`${Nt}"cannot set both resource and service backends".`,help:"Keep one of the two."},old:{text:'Ingress "{ingress}" has a backend in the form of v1beta1: `{field}`.',effect:`${Nt}"strict decoding error: unknown field "{path}"".`,help:"Write it as `{better}`."},"no-name":{text:'A backend of Ingress "{ingress}" has a service without a name.',effect:`${Nt}"{path}.service.name: Required value".`,help:"Give the name of a Service of the namespace of the Ingress."},name:{text:'Ingress "{ingress}" has the backend "{service}", which cannot be the name of a Service.',effect:`${Nt}"{words}".`,help:"Give the plain name of a Service of the namespace of the Ingress."},"no-port":{text:'The backend "{service}" of Ingress "{ingress}" has no port.',effect:`${Nt}"port name or number is required".`,help:"Add `port` with the `number` or the `name` of a port of the Service."},"two-ports":{text:'The backend "{service}" of Ingress "{ingress}" has a port name and a port number.',effect:`${Nt}"cannot set both port name & port number".`,help:"Keep one of the two."},range:{text:'The backend "{service}" of Ingress "{ingress}" has the port number {port}.',effect:`${Nt}"must be between 1 and 65535, inclusive".`,help:"Give the number of a port of the Service."}},check(e,t){let n={field:"",better:"",service:"",words:"",port:""};function o(r,s,a){let i=T(r.value,s);for(let{id:l,path:c,part:p,data:d,suggestion:m}of qp(i,e.settings.kubernetesVersion)){let u=Oe(i)?r.at(...a):r[p==="key"?"keyAt":"at"](...s,...c),f={...n,...d,ingress:r.name,path:`${DP(s)}${d.path??""}`};t(u,l,{data:f,suggestion:m})}}for(let r of e.all("Ingress")){if(r.apiVersion!=="networking.k8s.io/v1")continue;let s={ingress:r.name},a=g(r.value,"spec"),i=g(a,"rules"),l=g(a,"backend");if(!Oe(g(a,"defaultBackend")))o(r,["spec","defaultBackend"],["spec"]);else if(Oe(l))(Oe(i)||Array.isArray(i)&&i.length===0)&&t(r.keyAt("spec"),"no-rules",{data:s});else{let c=`defaultBackend: {${$s(g(l,"serviceName"),g(l,"servicePort"))}}`;t(r.keyAt("spec","backend"),"old",{data:{...s,field:"backend",path:"spec.backend",better:c}})}for(let[c,p]of E(i).entries()){let d=g(p,"http");if(!O(d))continue;let m=["spec","rules",c,"http"],u=g(d,"paths");(Oe(u)||Array.isArray(u)&&u.length===0)&&t(r.keyAt(...m),"no-paths",{data:{...s,index:c}});for(let[f,h]of E(u).entries())O(h)&&o(r,[...m,"paths",f,"backend"],[...m,"paths",f])}}}})});var Zp,Yp=v(()=>{"use strict";Zp={none:{text:"{owner} has no containers.",effect:'The API server refuses the {refused}: "{path}: Required value".',help:"List at least one container under `containers`; init containers alone make no Pod."},image:{text:'Container "{container}" of {owner} has no image.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Add `image` with the image that the container runs."},name:{text:'"{name}" cannot be the name of a container.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{name}": {words}".',help:"Use at most 63 lower-case letters, digits and hyphens, without dots."},duplicate:{text:'{owner} has two containers named "{name}".',effect:'The API server refuses the {refused}: "{path}: Duplicate value: "{name}"".',help:"Give each container of a Pod a name of its own, init containers too."},both:{text:'Environment variable "{name}" of container "{container}" has both `value` and `valueFrom`.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "": may not be specified when `value` is not empty".',help:"Keep the one that is meant."},nameless:{text:'`{field}` of container "{container}" does not say which object it means.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Add `name` below `{field}`."},"variable-name":{text:'"{name}" cannot be the name of an environment variable of container "{container}".',effect:`The API server refuses the {refused}: "{path}: Invalid value: "{name}": a valid environment variable name must consist only of printable ASCII characters other than '='".`,help:"Write the name alone, and its value under `value`."},"field-path":{text:'`fieldPath: {name}` of container "{container}" is no field that a container can read.',effect:'The API server refuses the {refused}: "{path}: Unsupported value: "{name}"", or "field label not supported".',help:"Write one of {choice}, metadata.labels['KEY'] and metadata.annotations['KEY']."},sources:{text:'`{field}` of container "{container}" takes its value from {count}.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "": {words}".',help:"Name exactly one of {choice}."}}});function Qp(e,t){let n=0;if(!O(e))return 1;for(let o of Object.keys(e))if(t.includes(o))n+=e[o]===null?0:1;else if(o!=="prefix")return 1;return n}function ed(e,t,n){let{value:o,path:r,name:s}=t,a=(i,l,c,p,d)=>{let m=d.map(f=>`\`${f}\``).join(", "),u=d===Hr?"`configMapRef` or `secretRef`":m.replace(/, (`\w+`)$/," or $1");n(e.owner.keyAt(...i),"sources",{data:{container:s,field:c,count:p===0?"nowhere":`${p} places`,refused:se(e),path:ce(e,l),words:p===0?`must specify one of: ${u}`:"may not have more than one field specified at a time",choice:m}})};E(g(o,"env")).forEach((i,l)=>{let c=$(g(i,"name"));if(c!==void 0&&!MP.test(c)&&!A(c)){let h=[...r,"env",l,"name"];n(e.owner.at(...h),"variable-name",{data:{name:c,container:s,refused:se(e),path:ce(e,h)}})}let p=g(i,"valueFrom");if(p==null)return;let d=[...r,"env",l,"valueFrom"],m=g(i,"value"),u=Qp(p,Xp);if(u>0&&typeof m=="string"&&m!==""){n(e.owner.keyAt(...d),"both",{data:{name:c??"",container:s,refused:se(e),path:ce(e,d)}});return}let f=$(T(p,["fieldRef","fieldPath"]));if(f!==void 0&&!Ds.includes(f)&&!A(f)){let h=[...d,"fieldRef","fieldPath"];if(/^metadata\.(labels|annotations)\['.+'\]$/.test(f))return;let y=_(f,Ds);n(e.owner.at(...h),"field-path",{data:{name:f,container:s,refused:se(e),path:ce(e,h),choice:Ds.join(", ")},suggestion:y&&`Did you mean "${y}"?`})}u!==1&&a(d,d,`valueFrom\` of \`${c??""}`,u,Xp)}),E(g(o,"envFrom")).forEach((i,l)=>{let c=Qp(i,Hr),p=[...r,"envFrom",l];if(c!==1)a(p,[...r,"envFrom"],`envFrom[${l}]`,c,Hr);else for(let d of Hr){let m=g(i,d);!O(m)||(g(m,"name")??"")!==""||Object.keys(m).every(u=>u==="name"||u==="optional")&&n(e.owner.keyAt(...p,d),"nameless",{data:{container:s,field:d,refused:se(e),path:ce(e,[...p,d,"name"])}})}})}var Xp,Ds,MP,Hr,td=v(()=>{"use strict";M();xe();Xp=["fieldRef","resourceFieldRef","configMapKeyRef","secretKeyRef","fileKeyRef"],Ds=["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"],MP=/^[ -<>-~]+$/,Hr=["configMapRef","secretRef"]});function ht(e){return!qn(e)||e.owner.kind==="Rollout"&&e.owner.group==="argoproj.io"}function $t({image:e}){return e!==void 0}function Pn(e){let{owner:t,labels:n,containers:o}=e,r=g(t.value,"spec");switch(t.kind){case"Pod":return!0;case"CronJob":return $(g(r,"schedule"))!==void 0;case"Job":return o.some($t)||$(g(e.spec,"restartPolicy"))!==void 0;case"ReplicationController":return n.size>0;default:return g(r,"selector")!==void 0&&n.size>0}}var Zn=v(()=>{"use strict";M();xe()});function OP(e,t){let{owner:n,containers:o}=e,r=se(e);o.forEach((s,a)=>{let{name:i}=s;if(i===""||A(i))return;let l=[...s.path,"name"],c=()=>({owner:n.title,name:i,refused:r,path:ce(e,l)}),p=qe(i);if(p!==void 0){let d=ft(i,"hyphen");t(n.at(...l),"name",{data:{...c(),words:p},suggestion:d!==""&&qe(d)===void 0?`Did you mean "${d}"?`:void 0})}for(let d=0;d<a;d++){let m=o[d];if(m?.name===i){t(n.at(...l),"duplicate",{data:c(),related:[{at:n.at(...m.path,"name"),message:"the first one is here"}]});break}}})}var nd,od=v(()=>{"use strict";M();Yp();It();td();Zn();xe();nd=N({id:"invalid-container",summary:"A container lacks its image, or has a name or environment that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:Zp,check(e,t){for(let n of e.pods){if(!ht(n))continue;let{owner:o,containers:r}=n;OP(n,t);for(let i of r)if($t(i))ed(n,i,t);else if((g(i.value,"image")??"")===""&&Pn(n)&&i.name!==""){if(g(i.value,"$patch")!==void 0)continue;let l=ce(n,[...i.path,"image"]);t(o.at(...i.path,"name"),"image",{data:{container:i.name,owner:o.title,refused:se(n),path:l}})}let s=g(n.spec,"containers");if(!Array.isArray(s)||s.length>0||!Pn(n))continue;let a=[...n.path,"spec","containers"];t(o.keyAt(...a),"none",{data:{owner:o.title,refused:se(n),path:ce(n,a)}})}}})});function ad(e){if(rd.test(e)&&e.length%4===0)return!0;let t=e.replace(/[\r\n]/g,"");return t.length%4===0&&rd.test(t)}function sd(e){return A(e)||/[<>{}$%@#[\]]|your|base64|todo|xxx|\*\*|\.\.\.|change|replace|insert|placeholder|here|fill|example|generate/i.test(e)}function id(e){return Math.floor(e.length*3/4)}function cd(e){return atob(e)}var rd,ld=v(()=>{"use strict";M();rd=/^[A-Za-z0-9+/]*={0,2}$/});var pd,dd=v(()=>{"use strict";pd={key:{text:'"{key}" cannot be a key of {owner}.',effect:'The API server refuses the {kind}: "{part}[{key}]: Invalid value: "{key}": {words}".',help:"Use letters, digits, `-`, `_` and `.` only; give a file in a folder its path where it is mounted (`items`)."},twice:{text:'Key "{key}" of {owner} stands in `data` and in `binaryData`.',effect:'The API server refuses the {kind}: "data[{key}]: Invalid value: "{key}": duplicate of key present in binaryData".',help:"Keep one of the two."},size:{text:"{owner} holds {size} bytes, more than the limit of 1 MiB.",effect:'The API server refuses the {kind}: "Too long: may not be more than 1048576 bytes".',help:"Split it, or bring large files in an image or a volume."},missing:{text:"{owner} of type {type} has no key {keys}.",effect:'The API server refuses the Secret: "data[{first}]: Required value".',help:"Add the key, or remove `type` if the Secret is for a program of your own."},json:{text:'Key "{key}" of {owner} is no JSON object.',effect:'The API server refuses the Secret: "data[{key}]: Invalid value: "<secret contents redacted>"".',help:"Write the content of a Docker config file, which begins with `auths`; `kubectl create secret docker-registry` makes it."},account:{text:"{owner} of type kubernetes.io/service-account-token does not name its ServiceAccount.",effect:'The API server refuses the Secret: "metadata.annotations[kubernetes.io/service-account.name]: Required value".',help:"Add the annotation `kubernetes.io/service-account.name` with the name of the ServiceAccount."}}});function ud(e){return Object.hasOwn(md,e)?md[e]:void 0}var md,fd=v(()=>{"use strict";md={"kubernetes.io/tls":{all:["tls.crt","tls.key"]},"kubernetes.io/dockerconfigjson":{all:[".dockerconfigjson"],json:".dockerconfigjson"},"kubernetes.io/dockercfg":{all:[".dockercfg"],json:".dockercfg"},"kubernetes.io/basic-auth":{any:["username","password"]},"kubernetes.io/ssh-auth":{all:["ssh-privatekey"]}}});function VP(e,t,n,o){if(A(n))return;let r=n.length>253?"must be no more than 253 characters":n==="."||n===".."?`must not be '${n}'`:n.startsWith("..")&&gd.test(n)?"must not start with '..'":"a valid config key must consist of alphanumeric characters, '-', '_' or '.'";o(e.keyAt(t,n),"key",{data:{key:n,owner:e.title,kind:e.kind,part:t,words:r}})}function hd(e,t,n){let{kind:o,title:r}=e,s=0;for(let a of t){let i=g(e.value,a);if(O(i))for(let l of Object.keys(i)){let c=i[l];if((!gd.test(l)||l.length>253||l.startsWith("..")||l===".")&&VP(e,a,l,n),typeof c!="string")continue;s+=a==="binaryData"||a==="data"&&o==="Secret"?id(c):c.length>1e5?new TextEncoder().encode(c).length:c.length,a==="binaryData"&&(g(g(e.value,"data"),l)??null)!==null&&n(e.keyAt("binaryData",l),"twice",{data:{key:l,owner:r,kind:o}})}}s>EP&&n(e.at("metadata","name"),"size",{data:{owner:r,kind:o,size:s}})}function GP(e,t){let{type:n,keys:o}=e.view,r=e.title;if(n==="kubernetes.io/service-account-token"){(e.annotations.get("kubernetes.io/service-account.name")??"")===""&&t(e.at("type"),"account",{data:{owner:r}});return}let s=ud(n);if(!s||o.some(A))return;let a=s.any?s.any.some(d=>o.includes(d))?[]:s.any:(s.all??[]).filter(d=>!o.includes(d)),[i]=a;if(i!==void 0){let d=_(i,o);t(e.at("type"),"missing",{data:{owner:r,type:n,first:i,keys:a.map(m=>`"${m}"`).join(s.any?" or ":" and ")},suggestion:d&&`Rename "${d}" to "${i}".`});return}let l=s.json;if(l===void 0)return;let c=typeof g(g(e.value,"stringData"),l)=="string"?"stringData":"data",p=g(g(e.value,c),l);typeof p!="string"||sd(c==="data"?p:p.replace(/[{}[\]@]|example|here/g,""))||c==="data"&&!ad(p)||jP(c==="data"?cd(p):p)||t(e.at(c,l),"json",{data:{key:l,owner:r}})}function jP(e){try{let t=JSON.parse(e);return t===null||O(t)}catch{return!1}}var gd,EP,LP,yd,bd=v(()=>{"use strict";M();ld();dd();fd();gd=/^[-._a-zA-Z0-9]+$/,EP=1048576,LP=/avp\.kubernetes\.io|vault|sops/;yd=N({id:"invalid-data",summary:"A key or value of a ConfigMap or Secret is refused, or its type asks for more.",severity:"error",evidence:"local",since:"0.1.0",messages:pd,check(e,t){for(let r of e.all("ConfigMap"))g(r.value,"sops")===void 0&&hd(r,["data","binaryData"],t);let n=e.all("Secret");if(n.length===0)return;let o=new Set(e.references({role:"tls"}).map(({target:r})=>r));for(let r of n)r.view.encrypted||[...r.annotations.keys()].some(s=>LP.test(s))||(hd(r,["data","stringData"],t),o.has(r)&&r.view.keys.length>0||GP(r,t))}})});function vd(e,t){return t==="rule"&&bo(e)?"must be a DNS name, not an IP address":e.includes("*")?Lp(e):ut(e)}function FP(e,t){let n=e.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");return n=(n.split("/")[0]??"").replace(/:\d+$/,"").replace(/\.$/,""),n=n.replace(/^\*\.?(?=[A-Za-z0-9])/,"*.").toLowerCase(),/[^\u0020-\u007e]/.test(n)&&!n.includes("*")&&URL.canParse(`http://${n}`)&&(n=new URL(`http://${n}`).hostname),n!==""&&n!==e&&vd(n,t)===void 0&&!bo(n)?n:void 0}var WP,wd,kd=v(()=>{"use strict";M();It();WP=[[bo,"is an IP address","Clients that call the address reach a rule without `host`."],[e=>/^[a-z][a-z0-9+.-]*:\/\//i.test(e),"is a URL"],[e=>/[\s,;]/.test(e),"holds a blank or a comma","A rule has one host: write a rule for each."],[e=>e.includes("/"),"has a path"],[e=>/:\d+$/.test(e),"has a port"],[e=>e.includes("*"),"has a wildcard that is not its whole first label","There are no wildcards in the middle of a name."],[e=>e.includes("_"),"has an underscore","Underscores are for records such as TXT and SRV, not for hosts."],[e=>e.endsWith("."),"ends with a dot"],[e=>/[A-Z]/.test(e),"has upper-case letters"],[e=>/[^\u0020-\u007e]/.test(e),"has letters beyond ASCII"],[e=>e.length>253,"is longer than 253 characters"]];wd=N({id:"invalid-host",summary:"A host of an Ingress is no DNS name in the form that Kubernetes takes.",severity:"error",evidence:"local",since:"0.1.0",messages:{host:{text:'Host "{host}" of Ingress "{ingress}" {defect}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is `*.` and a name."},every:{text:'Host "*" of Ingress "{ingress}" is no name.',effect:'The API server refuses the Ingress: "{words}".',help:"Leave `host` out to take every host, or write `*.example.com` for all names one level below a domain."}},check(e,t){for(let n of e.all("Ingress")){let o=new Map,r=(s,a,i)=>{let l=A(s)?void 0:vd(s,a);if(l===void 0)return;let c=o.get(s);c?c.also.push({at:i,message:"the same name stands here"}):o.set(s,{at:i,words:l,part:a,also:[]})};for(let{host:s,at:a}of n.view.rules)s!==void 0&&r(s,"rule",n.at(...a,"host"));for(let{hosts:s}of n.view.tls)for(let{host:a,at:i}of s)r(a,"tls",n.at(...i));for(let[s,{at:a,words:i,part:l,also:c}]of o){if(s==="*"){t(a,"every",{data:{ingress:n.name,words:i},related:c});continue}let[,p="is no DNS name",d]=WP.find(([u])=>u(s))??[],m=FP(s,l);t(a,"host",{data:{host:s,ingress:n.name,defect:p,words:i},related:c,suggestion:m===void 0?d:`Did you mean "${m}"?`})}}}})});function xn(e){let t=e.split("/");if(t.length>2)return`a valid label key ${Pd}`;let n=t.at(-1)??"";if(t.length===2){let o=t[0]??"";if(o==="")return"prefix part must be non-empty";let r=ut(o);if(r!==void 0)return`prefix part ${r}`}return n===""?"name part must be non-empty":n.length>63?"name part must be no more than 63 characters":xd.test(n)?void 0:`name part ${Pd}`}function Ro(e){if(e.length>63)return"must be no more than 63 characters";if(!(e===""||xd.test(e)))return"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"}var xd,Pd,_r=v(()=>{"use strict";It();xd=/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,Pd="must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"});function HP(e){let{definition:t}=e;if(t===void 0)return Io;if(e.kind==="Service")return[...Io,[Sd,"selector","ServiceSpec"]];let n=t.podTemplate?.(e)?.path;return n===void 0||n.length===0?Io:[...Io,e.kind==="ReplicationController"?[Sd,"selector","ReplicationControllerSpec"]:[BP,"selector","LabelSelector"],[[...n,...Td],"label","ObjectMeta"],[[...n,...Ad],"annotation","ObjectMeta"]]}function*Rd(e){let t=new Map;for(let n of e.resources){if(!Wt(n))continue;let o=t.get(n.definition);o||(o=HP(n),(o!==Io||n.definition===void 0||!n.definition.podTemplate)&&t.set(n.definition,o));for(let[r,s,a]of o){let i=T(n.value,r);i!=null&&(yield{resource:n,path:r,what:s,struct:a,value:i})}}}var Td,Ad,Sd,BP,Io,Id=v(()=>{"use strict";M();Td=["metadata","labels"],Ad=["metadata","annotations"],Sd=["spec","selector"],BP=["spec","selector","matchLabels"],Io=[[Td,"label","ObjectMeta"],[Ad,"annotation","ObjectMeta"]]});var _P,Cd,Nd=v(()=>{"use strict";M();_r();Id();_P={label:"Label",annotation:"Annotation",selector:"Selector"},Cd=N({id:"invalid-label",summary:"A key or value of a label, selector or annotation has a refused form.",severity:"error",evidence:"local",since:"0.1.0",messages:{key:{text:'{noun} key "{key}" of {title} is no valid key.',effect:'The API server refuses the object: "{words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'{noun} "{key}" of {title} has the value "{value}", which no label can have.',effect:'The API server refuses the object: "{words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last; free text belongs into annotations."}},check(e,t){let n=new Map,o=new Set;for(let{resource:r,path:s,what:a,value:i}of Rd(e))if(O(i))for(let l of Object.keys(i)){let c=i[l];if(!o.has(l)&&A(l))continue;let p=(m,u,f)=>{let h=n.get(r)??new Map;n.set(r,h);let y=JSON.stringify([m,l,m==="key"?"":c]),b=h.get(y);if(b)b.also.push({at:u,message:"the same stands here"});else{let w={noun:_P[a],key:l,value:String(c),title:r.title,words:f};h.set(y,{at:u,id:m,data:w,also:[]})}};if(!o.has(l)){let m=xn(a==="annotation"?l.toLowerCase():l);m!==void 0?p("key",r.keyAt(...s,l),m):a!=="annotation"&&o.add(l)}if(a==="annotation"||typeof c!="string"||A(c))continue;let d=Ro(c);d!==void 0&&p("value",r.at(...s,l),d)}for(let r of n.values())for(let{at:s,id:a,data:i,also:l}of r.values())t(s,a,{data:i,related:l})}})});function $d(e,{kind:t,definition:n},o){return t==="Service"?Gr(o,e.settings.kubernetesVersion):t==="Namespace"?qe(o):t==="CronJob"&&n?.groups.includes("batch")&&o.length>52?"must be no more than 52 characters":ut(o)}var Dd,Md=v(()=>{"use strict";M();It();Dd=N({id:"invalid-name",summary:"An object has no name, or a name or namespace in a form that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:"This {kind} has no name.",effect:'The object is refused: "resource name may not be empty".',help:"Add `metadata.name`."},name:{text:'The name of {kind} "{name}" has a form that is not allowed.',effect:'The API server refuses the object: "metadata.name: Invalid value: "{name}": {words}".',help:"Write lower-case letters, digits and hyphens."},namespace:{text:'A namespace cannot have the name "{namespace}".',effect:'There is no such namespace, so that the API server refuses every object in it: "{words}".',help:"Write lower-case letters, digits and hyphens."}},check(e,t){let n=new Set,o=new Map;for(let r of e.resources){let{kind:s,name:a}=r;if(r.definition===void 0)continue;let i={kind:s},l=T(r.value,["metadata","name"]);if((l==null||l==="")&&T(r.value,["metadata","generateName"])===void 0&&t(r.keyAt("metadata"),"missing",{data:i}),a!==""&&!A(a)){let m=$d(e,r,a);if(m!==void 0){let u=ft(a,s==="Service"||s==="Namespace"?"hyphen":"keep"),f=u!==""&&u!==a&&$d(e,r,u)===void 0;t(r.at("metadata","name"),"name",{data:{...i,name:a,words:m},suggestion:f?`Did you mean "${u}"?`:void 0})}}let c=T(r.value,["metadata","namespace"]);if(!r.definition.namespaced||typeof c!="string"||c===""||A(c)||r.namespace!==c||e.get("Namespace","",c)||n.has(c))continue;let p=qe(c);if(p===void 0){n.add(c);continue}let d=o.get(c);d?d.related.push({at:r.at("metadata","namespace"),message:`${r.title} is in it too`}):o.set(c,{at:r,words:p,related:[]})}for(let[r,{at:s,words:a,related:i}]of o){let l=ft(r,"hyphen");t(s.at("metadata","namespace"),"namespace",{data:{namespace:r,words:a},related:i,suggestion:l!==""&&qe(l)===void 0?`Did you mean "${l}"?`:void 0})}}})});function Od(e){let t=e.split(".");if(!(t.length!==4||!t.every(n=>/^\d{1,10}$/.test(n)&&Number(n)<=255)))return t.reduce((n,o)=>n<<8n|BigInt(Number(o)),0n)}function KP(e){let t=e,n=[],o=/^(.*:)([0-9.]+)$/.exec(e);if(o?.[2]?.includes(".")){let p=Od(o[2]);if(p===void 0)return;n=[(p>>16n).toString(16),(p&0xffffn).toString(16)],t=o[1]??"",t=t.endsWith("::")?t:t.slice(0,-1)}let r=t.split("::");if(r.length>2||t===""&&n.length===0)return;let s=r.map(p=>p===""?[]:p.split(":")),a=s[0]??[],i=[...s[1]??[],...n],l=8-a.length-i.length;if(r.length===1?l!==0:l<1)return;let c=[...a,...Array.from({length:Math.max(l,0)},()=>"0"),...i];if(c.every(p=>/^[0-9a-f]{1,4}$/i.test(p)))return c.reduce((p,d)=>p<<16n|BigInt(`0x${d}`),0n)}function Ms(e){let[,t="",n=""]=/^([^/]+)\/(\d{1,10})$/.exec(e)??[],o=t.includes(":")?128:32,r=o===128?KP(t):Od(t),s=Number(n);if(r===void 0||n===""||s>o)return;let a=BigInt(o-s),i=r>>a<<a,l=o===32&&/(^|[./])0\d/.test(e)||/\/0\d/.test(e)?"must not have leading 0s in IP or prefix length":o===128&&r>>32n===0xffffn?"must not have an IPv4-mapped IPv6 address":i!==r?"must not have bits set beyond the prefix length":void 0;return{bits:i,prefix:s,width:o,strict:l}}function Ed(e,t){if(e.width!==t.width||e.prefix<=t.prefix)return!1;let n=BigInt(t.width-t.prefix);return e.bits>>n===t.bits>>n}var Ld=v(()=>{"use strict"});var Vd,Gd=v(()=>{"use strict";Vd={port:{text:'`{field}: {value}` of NetworkPolicy "{policy}" is no port number.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: {value}: {words}".',help:"Write the port on which the Pods listen, from 1 to 65535; a Service's own port does not count here."},name:{text:'"{value}" of NetworkPolicy "{policy}" cannot be the name of a port.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},end:{text:'`endPort: {value}` of NetworkPolicy "{policy}" {what}.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: {shown}: {words}".',help:"Write the first port of the range as a number under `port`, and the last under `endPort`."},peer:{text:'A peer of NetworkPolicy "{policy}" is empty.',effect:'The API server refuses the NetworkPolicy: "{path}: Required value: must specify a peer".',help:"Remove the peer with its list to allow everyone, or write `podSelector`, `namespaceSelector` or `ipBlock`."},both:{text:'A peer of NetworkPolicy "{policy}" has `ipBlock` and a selector.',effect:'The API server refuses the NetworkPolicy: "{path}: Forbidden: may not specify both ipBlock and another peer".',help:"Make two peers of it: begin the second with a hyphen."},cidr:{text:'"{value}" of NetworkPolicy "{policy}" is no block of addresses.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)".',help:"Write an address, a slash and the number of bits that count; `/32` for a single IPv4 address."},strict:{text:'"{value}" of NetworkPolicy "{policy}" is written as no block of addresses should be.',effect:'Kubernetes 1.36 and later refuse the NetworkPolicy: "{path}: Invalid value: "{value}": {words}".',help:"Write it without leading zeros, and the address with nothing behind the bits that count."},except:{text:'"{value}", which NetworkPolicy "{policy}" takes out of "{cidr}", is no part of it.',effect:'The API server refuses the NetworkPolicy: "{path}: Invalid value: "{value}": must be a strict subset of `cidr`".',help:"Write a smaller block that lies within `cidr`."},"more-types":{text:'`policyTypes` of NetworkPolicy "{policy}" has more than two entries.',effect:'The API server refuses the NetworkPolicy: "spec.policyTypes: may not specify more than two policyTypes".',help:"Name each of Ingress and Egress once at most."}}});function qP(e,{port:t,endPort:n,path:o},r){let s=c=>({policy:e.name,field:c,path:ae([...o,c])}),a=T(e.value,o);if(typeof t=="number"&&!ke(t)&&r(e.at(...o,"port"),"port",{data:{...s("port"),value:t,words:jd}}),typeof t=="string"&&!A(t)){let c=Fe(t);c!==void 0&&r(e.at(...o,"port"),"name",{data:{...s("port"),value:t,words:c},suggestion:/^\d+$/.test(t)?`In quotes it is a name: write \`port: ${Number(t)}\`.`:void 0})}if(n===void 0)return;let i=e.at(...o,"endPort"),l=(c,p,d)=>r(i,"end",{data:{...s("endPort"),value:n,shown:d,what:c,words:p}});typeof t=="string"?!A(t)&&Fe(t)===void 0&&l("stands beside a port with a name","may not be specified when `port` is non-numeric",n):g(a,"port")===void 0||g(a,"port")===null?l("stands without `port`","may not be specified when `port` is not specified",n):ke(n)?t!==void 0&&n<t&&l(`is smaller than \`port: ${t}\``,"must be greater than or equal to `port`",t):r(i,"port",{data:{...s("endPort"),value:n,words:jd}})}function UP(e,{ipBlock:t,path:n},o,r){let s=T(e.value,n),a={policy:e.name,path:ae(n)},i=u=>(g(s,u)??null)!==null,l=i("podSelector")||i("namespaceSelector");if(!l&&!i("ipBlock")){let u=f=>f==="podSelector"||f==="namespaceSelector"||f==="ipBlock";(s===null||O(s)&&Object.keys(s).every(u))&&r(e.at(...n),"peer",{data:a})}else l&&i("ipBlock")&&r(e.keyAt(...n,"ipBlock"),"both",{data:a});if(!t||A(t.cidr))return;let{cidr:c,except:p}=t,d=Ms(c);if(!d){let u=[...n,"ipBlock","cidr"];r(e.at(...u),"cidr",{data:{policy:e.name,value:c,path:ae(u)}});return}let m=(u,f,h)=>(h!==void 0&&r(e.at(...f),"strict",{data:{policy:e.name,value:u,path:ae(f),words:h},severity:o?"error":"warning"}),h!==void 0);m(c,[...n,"ipBlock","cidr"],d.strict),p.forEach((u,f)=>{if(A(u))return;let h=Ms(u),y=[...n,"ipBlock","except",f];if(h&&(m(u,y,h.strict)||Ed(h,d)))return;let b={policy:e.name,value:u,path:ae(y)};h?r(e.at(...y),"except",{data:{...b,cidr:c}}):r(e.at(...y),"cidr",{data:b})})}var jd,Wd,Fd=v(()=>{"use strict";M();Ld();Gd();xe();jd="must be between 1 and 65535, inclusive";Wd=N({id:"invalid-network-policy",summary:"A port, peer or address block of a NetworkPolicy is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:Vd,check(e,t){let{major:n,minor:o}=e.settings.kubernetesVersion,r=n>1||o>=36;for(let s of e.all("NetworkPolicy")){let{ingress:a,egress:i}=s.view;for(let c of[a,i])for(let{ports:p,peers:d}of c){for(let m of p)qP(s,m,t);for(let m of d)UP(s,m,r,t)}let l=T(s.value,["spec","policyTypes"]);Array.isArray(l)&&l.length>2&&t(s.keyAt("spec","policyTypes"),"more-types",{data:{policy:s.name}})}}})});function Os(e,t){if(t==="ImplementationSpecific")return e===""||e.startsWith("/")?void 0:"must be an absolute path";if(!e.startsWith("/"))return"must be an absolute path";let n=["//","/./","/../","%2f","%2F"].find(r=>e.includes(r));if(n!==void 0)return`must not contain '${n}'`;let o=["/..","/."].find(r=>e.endsWith(r));return o===void 0?void 0:`cannot end with '${o}'`}function Bd(e,t){let n=`/${e.replace(/^\^/,"")}`.replace(/\/{2,}/g,"/");return n!==e&&n!=="/"&&Os(n,t)===void 0?n:void 0}var Hd=v(()=>{"use strict"});function YP(e,t,n){let o=e.classOf(t).name,r=a=>a.annotations.get("nginx.ingress.kubernetes.io/use-regex")==="true"||a.annotations.has("nginx.ingress.kubernetes.io/rewrite-target"),s=e.get("IngressClass","",o??"")?.view.controller??"";return ZP.test(`${o} ${s}`)||[...t.annotations.keys()].some(a=>/appgw\.|path-type|path-regex/.test(a))?!0:/traefik/.test(`${o} ${s}`)?!1:r(t)?!0:e.listeners().some(a=>a.className===o&&a.host===n&&a.routes.some(({from:i})=>r(i)))}function XP(e){let t=/^((?:\/[\w.~-]+)*)\/?(?:\*|\.\*|\(\.\*\)|\(\/\|\$\)\(\.\*\)|\??\(\.\*\))$/.exec(e);return t?t[1]||"/":void 0}var zP,JP,ZP,_d,Kd=v(()=>{"use strict";M();Hd();Ao();zP=["Exact","ImplementationSpecific","Prefix"],JP=/[\\|^[\]*?]|\$$|\.\+/,ZP=/azure|appgw|application-gateway/i;_d=N({id:"invalid-path",summary:"A path or pathType of an Ingress is refused, or is taken literally.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-type":{text:'{which} of Ingress "{ingress}" has no pathType.',effect:'The API server refuses the Ingress: "Required value: pathType must be specified".',help:"Add `pathType: Prefix`, or Exact, or ImplementationSpecific."},path:{text:'Path "{path}" of Ingress "{ingress}" is no valid path for pathType {type}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write an absolute path without empty segments, dots for segments or encoded slashes."},"regex-path":{text:'Path "{path}" of Ingress "{ingress}" looks like a pattern, but pathType {type} takes it literally.',effect:"The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and {others} the path.",help:"Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller."}},check(e,t){for(let n of e.all("Ingress"))if(n.apiVersion==="networking.k8s.io/v1")for(let{host:o,paths:r}of n.view.rules)for(let{path:s="",pathType:a,at:i,backend:l}of r){let c=T(n.value,i),p={path:g(c,"path"),type:g(c,"pathType")},d=p.path!==void 0;if(p.type===void 0||p.type===null||p.type===""){if(it(c,Ue.ingressPath,"pathType"))continue;(g(c,"backend")!==void 0||d)&&t(d?n.keyAt(...i,"path"):n.at(...i),"no-type",{data:{which:s===""?"A path":`Path "${s}"`,ingress:n.name}});continue}if(a===void 0||A(a)||!zP.includes(a)||A(s)||d&&p.path!==null&&typeof p.path!="string")continue;let m=d?n.at(...i,"path"):n.at(...i),u=Os(s,a);if(u!==void 0){let f=Bd(s,a);t(m,"path",{data:{path:s,ingress:n.name,type:a,words:u},suggestion:f===void 0?void 0:`Did you mean "${f}"?`})}else if(a!=="ImplementationSpecific"&&JP.test(s)&&l.portName!=="use-annotation"&&!YP(e,n,o)){let f=XP(s);t(m,"regex-path",{data:{path:s,ingress:n.name,type:a,others:/[*?]/.test(s)?"ingress-nginx and the AWS Load Balancer Controller refuse":"ingress-nginx refuses"},severity:"warning",suggestion:f===void 0?void 0:`With pathType Prefix, "${f}" takes all that is below it.`})}}}})});function*QP(e,t,n,o){let{resource:r,owner:s,kind:a}=o,i=n==="port",l=(c,p,d)=>({id:c,resource:r,at:[...t,p],data:{...Kr,field:p,owner:s,kind:a,...d}});for(let c of i?["port","targetPort","nodePort"]:["containerPort","hostPort"]){let p=[...t,c],d=g(e,c);if(typeof d=="number"&&Number.isInteger(d)&&Math.abs(d)<2**31&&!ke(d)&&!(d===0&&c!==n)){if(c==="nodePort")continue;let m=d===0&&!i?"Required value":`Invalid value: ${d}: ${qd}`;yield l("value",c,{shown:String(d),words:`${o.path(p)}: ${m}`})}}}function e0(e,t){let n=g(e,t);if(typeof n!="number"||!ke(n))return!1;let o=s=>s===void 0||typeof s=="number"&&ke(s);if(t==="containerPort")return o(g(e,"hostPort"));let r=g(e,"targetPort");return o(g(e,"nodePort"))&&(typeof r=="string"||o(r))}function*zd(e,t,n,o){let{resource:r,owner:s,kind:a}=o,i={...Kr,field:"ports",owner:s,kind:a};for(let[l,c]of E(e).entries()){if(e0(c,n))continue;let p=[...t,l];if(c!==null&&!O(c)||(yield*QP(c,p,n,o),!Ud(g(c,n))||g(c,"$patch")!==void 0)||it(c,n==="port"?Ue.servicePort:Ue.containerPort,n))continue;let d=`${o.path([...p,n])}: ${n==="port"?`Invalid value: 0: ${qd}`:"Required value"}`;yield{id:"missing",resource:r,at:p,data:{...i,field:n,words:d}}}}function*t0(e){let t=g(e.value,"spec"),n=g(t,"ports"),o=`Service "${e.name}"`,r=e;if(yield*zd(n,["spec","ports"],"port",{resource:r,owner:o,kind:"Service",path:ae}),!Ud(n)&&!(Array.isArray(n)&&n.length===0))return;let{type:s,headless:a,selector:i}=e.view,l=O(t)&&Object.hasOwn(t,"ports");if(s==="ExternalName"||a||!l&&i===void 0||A(s)||A($(g(t,"clusterIP"))??"")||it(t,Ue.service,"ports")||it(t,Ue.service,"clusterIP"))return;yield{id:"no-ports",resource:r,at:l?["spec","ports"]:["spec"],part:"key",data:{...Kr,field:"ports",owner:o,kind:"Service"}}}function*n0(e,t){let n=e.owner,o=T(n.value,t.path);if($(g(o,"image"))===void 0)return;let r=`container "${t.name}"`,s=se(e),a={resource:n,owner:r,kind:s,path:i=>ce(e,i)};if(yield*zd(g(o,"ports"),[...t.path,"ports"],"containerPort",a),!(!e.hostNetwork||t.role!=="regular"))for(let{containerPort:i,hostPort:l,path:c}of t.ports){if(!l||l===i||!i)continue;let p=`${ce(e,[...c,"hostPort"])}: Invalid value: ${l}: must match \`containerPort\` when \`hostNetwork\` is true`,d={...Kr,field:"hostPort",owner:r,kind:s,words:p,shown:String(l),wanted:String(i)};yield{id:"host-network",resource:n,at:[...c,"hostPort"],data:d}}}function*Jd(e){for(let t of e.all("Service"))yield*t0(t);for(let t of e.pods)for(let n of t.containers)yield*n0(t,n)}var qd,Kr,Ud,Zd=v(()=>{"use strict";M();Ao();xe();qd="must be between 1 and 65535, inclusive",Kr={words:"",shown:"",wanted:""},Ud=e=>e==null});var Yd,Xd=v(()=>{"use strict";M();Zd();Yd=N({id:"invalid-port-value",summary:"A port field of a Service or container holds what the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{value:{text:"`{field}: {shown}` of {owner} is no port number.",effect:'The API server refuses the {kind}: "{words}".',help:"Choose a port from 1 to 65535."},missing:{text:"A port of {owner} has no `{field}`.",effect:'The API server refuses the {kind}: "{words}".',help:"Add `{field}` with a number from 1 to 65535."},"host-network":{text:"`hostPort: {shown}` of {owner} is not its `containerPort: {wanted}`, though the Pod uses the network of its node.",effect:'The API server refuses the {kind}: "{words}".',help:"Remove `hostPort`: with `hostNetwork: true` the containers listen on the node itself."},"no-ports":{text:"{owner} has no ports.",effect:'The API server refuses the Service: "spec.ports: Required value".',help:"List the ports under `spec.ports`; only a headless Service and one of type ExternalName can do without."}},check(e,t){for(let{id:n,resource:o,at:r,part:s,data:a}of Jd(e))t(s==="key"?o.keyAt(...r):o.at(...r),n,{data:a})}})});function Qd(e,{pod:t,container:n,probe:o,path:r},s){for(let p of Es){let d=g(e,p),m=p==="successThreshold"&&o!=="readinessProbe";if(typeof d!="number"||!Number.isInteger(d)||d>=0&&!(m&&d>1))continue;let u=[...r,p],f={probe:o,container:n.name,refused:se(t),path:ce(t,u)},h=t.owner.at(...u);m?s(h,"threshold",{data:{...f,value:d}}):s(h,"negative",{data:{...f,field:p,value:d,words:"greater than or equal to 0"}})}let a=g(e,"terminationGracePeriodSeconds");if(typeof a!="number"||a>0&&o!=="readinessProbe")return;let i="terminationGracePeriodSeconds",l=[...r,i],c={container:n.name,refused:se(t),path:ce(t,l),value:a};o==="readinessProbe"?s(t.owner.keyAt(...l),"grace",{data:c}):s(t.owner.at(...l),"negative",{data:{...c,probe:o,field:i,words:"greater than 0"}})}var Es,em=v(()=>{"use strict";M();xe();Es=["initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold"]});var tm,nm=v(()=>{"use strict";tm={none:{text:'The {probe} of container "{container}" does not say what to ask.',effect:'The API server refuses the {refused}: "{path}: Required value: must specify a handler type".',help:"Write one of {choice} below `{probe}`, with its fields indented below that."},several:{text:'The {probe} of container "{container}" has both `{first}` and `{second}`.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 handler type".',help:"Keep the one that is meant."},threshold:{text:'`successThreshold: {value}` of the {probe} of container "{container}" is not 1.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be 1".',help:"Remove it: only a readinessProbe can ask for several successes in a row."},negative:{text:'`{field}: {value}` of the {probe} of container "{container}" is too small.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be {words}".',help:"Write a number that is not negative, or leave `{field}` out."},grace:{text:'The readinessProbe of container "{container}" has `terminationGracePeriodSeconds`.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must not be set for readinessProbes".',help:"Remove it: a readinessProbe ends no container."},port:{text:'`port: {value}` in the {probe} of container "{container}" is no port number.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be between 1 and 65535, inclusive".',help:"Choose the port on which the container listens, from 1 to 65535."},sleep:{text:'The {probe} of container "{container}" sleeps {value} seconds, but the Pod has {grace} to end.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be non-negative and less than terminationGracePeriodSeconds ({grace})".',help:"Sleep less, or raise `terminationGracePeriodSeconds` of the Pod."},command:{text:'The {probe} of container "{container}" has `exec` without a command.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"List the program and its arguments under `command`."},header:{text:'The {probe} of container "{container}" sends a header with the name "{value}", which no header can have.',effect:`The API server refuses the {refused}: "{path}: Invalid value: "{value}": a valid HTTP header must consist of alphanumeric characters or '-'".`,help:"Write the name of the header without colon and spaces, and its value under `value`."},init:{text:'Init container "{container}" has a {probe}, which only a container that keeps running can have.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not be set for init containers without restartPolicy=Always".',help:"Remove it, or make the container a sidecar with `restartPolicy: Always`."}}});function rm(e,{pod:t,container:n,probe:o,path:r},s){let{owner:a}=t,i=m=>({probe:o,container:n.name,refused:se(t),path:ce(t,m)}),l;for(let m of im){if(!om(e,m))continue;let u=[...r,m];if(l!==void 0){s(a.keyAt(...u),"several",{data:{...i(u),first:l,second:m}});return}l=m}if(l===void 0){if(e!==null&&!(O(e)&&Object.keys(e).every(u=>r0.has(u))))return;let m=sm.includes(o)?"`httpGet`, `exec` and `sleep`":"`httpGet`, `tcpSocket`, `grpc` and `exec`";s(a.keyAt(...r),"none",{data:{...i(r),choice:m}});return}let c=g(e,l);if(!O(c))return;let p=g(c,"port");if(typeof p=="number"&&Number.isInteger(p)&&!ke(p)){let m=[...r,l,"port"];s(a.at(...m),"port",{data:{...i(m),value:p}})}let d=l==="sleep"?g(c,"seconds"):void 0;if(typeof d=="number"){let m=g(t.spec,"terminationGracePeriodSeconds"),u=typeof m=="number"?m:30;(d<0||d>u)&&(m===void 0||typeof m=="number")&&s(a.at(...r,l,"seconds"),"sleep",{data:{...i([...r,l]),value:d,grace:u}})}if(l==="exec"&&(!om(c,"command")||E(g(c,"command")).length===0)){if(typeof g(c,"command")=="string"||Object.keys(c).some(m=>m!=="command"))return;s(a.keyAt(...r,l),"command",{data:i([...r,l,"command"])})}E(g(c,"httpHeaders")).forEach((m,u)=>{let f=g(m,"name");typeof f!="string"||f===""||a0.test(f)||/[$<{]/.test(f)||s(a.at(...r,l,"httpHeaders",u,"name"),"header",{data:{...i([...r,l,"httpHeaders"]),value:f}})})}function am({pod:e,container:t,probe:n,path:o},r){let s={container:t.name,probe:n,refused:se(e),path:ce(e,o)};r(e.owner.keyAt(...o),"init",{data:s})}var o0,sm,im,r0,a0,om,cm,lm=v(()=>{"use strict";M();Zn();em();nm();xe();o0=["livenessProbe","readinessProbe","startupProbe"],sm=["postStart","preStop"],im=["exec","httpGet","tcpSocket","grpc","sleep"],r0=new Set([...im,...Es,"terminationGracePeriodSeconds"]),a0=/^[-A-Za-z0-9]+$/,om=(e,t)=>(g(e,t)??null)!==null;cm=N({id:"invalid-probe",summary:"A probe or lifecycle hook is not written as the API server takes it.",severity:"error",evidence:"local",since:"0.1.0",messages:tm,check(e,t){for(let n of e.pods)for(let o of n.containers){let{value:r,path:s,role:a}=o,i=g(r,"lifecycle");for(let l of o0){let c=g(r,l);if(c==null||!$t(o)||!ht(n))continue;let p={pod:n,container:o,probe:l,path:[...s,l]};a==="init"?am(p,t):O(c)&&(rm(c,p,t),Qd(c,p,t))}if(!(i==null||!$t(o)||!ht(n)))if(a==="init")am({pod:n,container:o,probe:"lifecycle",path:[...s,"lifecycle"]},t);else for(let l of sm){let c=g(i,l);O(c)&&rm(c,{pod:n,container:o,probe:l,path:[...s,"lifecycle",l]},t)}}}})});function*c0(e){for(let t of e.pods){let n=g(t.spec,"affinity"),o=g(t.spec,"topologySpreadConstraints");if(n===void 0&&o===void 0||!ht(t))continue;let r=t.owner,s=[...t.path,"spec"];for(let a of s0){let i=g(n,a);for(let[l,c]of E(g(i,pm)).entries()){let p=[...s,"affinity",a,pm,l];yield{resource:r,path:[...p,"labelSelector"],value:g(c,"labelSelector"),own:!1}}for(let[l,c]of E(g(i,dm)).entries()){let p=[...s,"affinity",a,dm,l,"podAffinityTerm"],d=T(c,["podAffinityTerm","labelSelector"]);yield{resource:r,path:[...p,"labelSelector"],value:d,own:!1}}}for(let[a,i]of E(o).entries()){let l=[...s,"topologySpreadConstraints",a,"labelSelector"];yield{resource:r,path:l,value:g(i,"labelSelector"),own:!1}}}}function*mm(e){for(let t of i0)for(let n of e.all(t)){let o=T(n.value,["spec","selector"]);o!==void 0&&(yield{resource:n,path:["spec","selector"],value:o,own:!0})}for(let t of e.all("NetworkPolicy")){let n=["spec","podSelector"];yield{resource:t,path:n,value:T(t.value,n),own:!1};for(let o of[...t.view.ingress,...t.view.egress])for(let r of o.peers)for(let s of["podSelector","namespaceSelector"]){let a=[...r.path,s];yield{resource:t,path:a,value:T(t.value,a),own:!1}}}for(let t of e.resources)if(t.kind==="PodDisruptionBudget"&&t.group==="policy"){let n=["spec","selector"];yield{resource:t,path:n,value:T(t.value,n),own:!1}}yield*c0(e)}var s0,pm,dm,i0,um=v(()=>{"use strict";M();Zn();s0=["podAffinity","podAntiAffinity"],pm="requiredDuringSchedulingIgnoredDuringExecution",dm="preferredDuringSchedulingIgnoredDuringExecution",i0=["Deployment","StatefulSet","DaemonSet","ReplicaSet","Job","Rollout"]});function d0({resource:e,path:t,value:n},o){let r=g(n,"matchLabels");if(O(r))for(let s of Object.keys(r)){let a=r[s],i={owner:e.title,kind:e.kind,key:s,path:ae([...t,"matchLabels"])},l=A(s)?void 0:xn(s);l!==void 0&&o(e.keyAt(...t,"matchLabels",s),"key",{data:{...i,words:l}});let c=typeof a=="string"&&!A(a)?Ro(a):void 0;c!==void 0&&o(e.at(...t,"matchLabels",s),"value",{data:{...i,value:String(a),words:c}})}}function m0({resource:e},t,n,o){let r=g(n,"operator"),s=g(n,"key"),a=E(g(n,"values"));if(typeof r!="string"||A(r)||typeof s!="string")return;let i=(...m)=>[...t,...m],l=m=>({owner:e.title,kind:e.kind,key:s,value:r,path:ae(i(m))});if(!fm.includes(r)){let m=l0[r]??_(r,fm);o(e.at(...i("operator")),"operator",{data:l("operator"),suggestion:m&&`Did you mean "${m}"?`});return}let c=r==="In"||r==="NotIn",p=g(n,"values");c&&(p==null||Array.isArray(p)&&a.length===0)&&o(e.at(...i("operator")),"values",{data:l("values")}),!c&&a.length>0&&o(e.keyAt(...i("values")),"extra",{data:l("values")});let d=A(s)?void 0:xn(s);d!==void 0&&o(e.at(...i("key")),"key",{data:{...l("key"),words:d}}),a.forEach((m,u)=>{let f=typeof m=="string"&&!A(m)?Ro(m):void 0;if(f===void 0)return;let h=i("values",u);o(e.at(...h),"value",{data:{...l("values"),path:ae(h),value:String(m),words:f}})})}var fm,l0,p0,hm,gm=v(()=>{"use strict";M();um();_r();xe();fm=["In","NotIn","Exists","DoesNotExist"],l0={"=":"In","==":"In",Equals:"In","!=":"NotIn",equal:"In"},p0={operator:{text:"`operator: {value}` in a selector of {owner} is none that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": not a valid selector operator".',help:"Write In, NotIn, Exists or DoesNotExist, with the same capital letters."},values:{text:'A selector of {owner} has `operator: {value}` for key "{key}", but no values.',effect:"The API server refuses the {kind}: \"{path}: Required value: must be specified when `operator` is 'In' or 'NotIn'\".",help:"List the values under `values`, or use `operator: Exists` if any value will do."},extra:{text:'A selector of {owner} has `operator: {value}` for key "{key}", and values besides.',effect:"The API server refuses the {kind}: \"{path}: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'\".",help:"Remove `values`, or use `operator: In` if the value matters."},key:{text:'"{key}" in a selector of {owner} is no valid label key.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{key}": {words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'A selector of {owner} asks for "{value}", which no label can have.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last."}};hm=N({id:"invalid-selector",summary:"A label selector has an operator, key or value that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:p0,check(e,t){for(let n of mm(e)){let{value:o,path:r}=n;if(!O(o))continue;n.own||d0(n,t);let s=g(o,"matchExpressions");Array.isArray(s)&&s.forEach((a,i)=>{m0(n,[...r,"matchExpressions",i],a,t)})}}})});var ym,bm=v(()=>{"use strict";M();ym=N({id:"invalid-suppression",summary:"A suppression is malformed, names no known rule, or gives no reason.",severity:"error",evidence:"local",since:"0.1.0",messages:{malformed:{text:"This suppression has no effect: {problem}.",effect:"It hides nothing.",help:"Write `# ingress-lint-ignore <rule> -- <reason>`, or `ingress-lint-ignore-file` for the whole file."},unknown:{text:'This suppression names the rule "{rule}", which does not exist.',effect:"It hides nothing.",help:"Name a rule; `ingress-lint rules` lists them."},reason:{text:'This suppression of "{rule}" gives no reason.',effect:"It hides nothing until it does.",help:"Say why the finding is wrong or accepted: `# ingress-lint-ignore {rule} -- <reason>`."}},check(){}})});var vm,wm=v(()=>{"use strict";vm={missing:{text:'Container "{container}" mounts volume "{volume}", which the Pod does not have.',effect:'The API server refuses the {refused}: "{path}: Not found: "{volume}"".',help:"Add a volume of that name under `volumes`, or mount one that is there: {known}."},duplicate:{text:'{owner} has two volumes named "{volume}".',effect:'The API server refuses the {refused}: "{path}: Duplicate value: "{volume}"".',help:"Give each volume a name of its own, or remove one of the two."},name:{text:'"{volume}" cannot be the name of a volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{volume}": {words}".',help:"Use at most 63 lower-case letters, digits and hyphens, without dots."},several:{text:'Volume "{volume}" of {owner} is both `{first}` and `{second}`.',effect:'The API server refuses the {refused}: "{path}: Forbidden: may not specify more than 1 volume type".',help:"Keep the one that is meant, or make two volumes of it."},source:{text:'Volume "{volume}" of {owner} does not say which {kind} it holds.',effect:'The API server refuses the {refused}: "{path}: Required value".',help:"Write the name of the {kind} under `{field}`."},"item-path":{text:'`path: {mount}` in volume "{volume}" of {owner} leads out of the volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',help:"Write the path inside the volume, without a slash at the beginning and without `..`."},mode:{text:'`{field}: {value}` in volume "{volume}" of {owner} is no file mode.',effect:'The API server refuses the {refused}: "{path}: Invalid value: {value}: must be a number between 0 and 0777 (octal), both inclusive".',help:"Write it with a zero in front, as `{field}: 0{value}`: only then YAML takes it for octal."},path:{text:'Container "{container}" mounts two volumes at "{mount}".',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": must be unique".',help:"Give each mount a path of its own."},"sub-path":{text:'`{field}: {mount}` in container "{container}" leads out of the volume.',effect:'The API server refuses the {refused}: "{path}: Invalid value: "{mount}": {words}".',help:"Write the path inside the volume, without a slash at the beginning and without `..`."}}});function Pm(e){return(typeof e=="object"&&e!==null?Object.keys(e):[]).length<=2?km:u0.filter(n=>(g(e,n)??null)!==null)}function xm(e){let t=(r,s,a)=>typeof r!="object"||r===null||(g(r,s)??"")!==""?!1:Object.keys(r).every(i=>a.includes(i)),n=["items","defaultMode","optional"];if(t(g(e,"configMap"),"name",["name",...n]))return{path:["configMap"],field:"name",kind:"ConfigMap"};if(t(g(e,"secret"),"secretName",["secretName",...n]))return{path:["secret"],field:"secretName",kind:"Secret"};let o=E(T(e,["projected","sources"]));for(let[r,s]of o.entries()){if(t(g(s,"configMap"),"name",["name",...n]))return{path:["projected","sources",r,"configMap"],field:"name",kind:"ConfigMap"};if(t(g(s,"secret"),"name",["name",...n]))return{path:["projected","sources",r,"secret"],field:"name",kind:"Secret"}}}function Sm({owner:e}){let t=e.kind==="StatefulSet"?T(e.value,["spec","volumeClaimTemplates"]):void 0;return Array.isArray(t)?t.flatMap(n=>$(T(n,["metadata","name"]))??[]):km}function Ls(e){return e.startsWith("/")?"must be a relative path":e.split("/").includes("..")?"must not contain '..'":void 0}function Tm(e){let t=[],n=(o,r)=>{typeof o=="number"&&(o<0||o>511)&&t.push({path:r,mode:o})};for(let o of["configMap","secret"]){let r=g(e,o);if(r!==void 0){n(g(r,"defaultMode"),[o,"defaultMode"]);for(let[s,a]of E(g(r,"items")).entries()){let i=$(g(a,"path"));i!==void 0&&t.push({path:[o,"items",s,"path"],target:i}),n(g(a,"mode"),[o,"items",s,"mode"])}}}return t.length===0?f0:t}var u0,km,f0,Am=v(()=>{"use strict";M();u0="emptyDir hostPath gitRepo gcePersistentDisk awsElasticBlockStore secret nfs iscsi glusterfs flocker persistentVolumeClaim rbd cinder cephfs quobyte downwardAPI fc configMap azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk storageos projected scaleIO csi ephemeral image".split(" "),km=[];f0=[]});function h0(e,t,n){let{owner:o}=e,r=E(g(e.spec,"volumes")),s=se(e);r.forEach((a,i)=>{let l=$(g(a,"name"));if(l===void 0||A(l)||g(a,"$patch")!==void 0)return;let c=[...e.path,"spec","volumes",i],p=h=>({owner:o.title,volume:l,refused:s,path:ce(e,h)});if(t.includes(l))return;let d=qe(l);if(d!==void 0){let h=ft(l,"hyphen");n(o.at(...c,"name"),"name",{data:{...p([...c,"name"]),words:d},suggestion:h!==""&&qe(h)===void 0?`Did you mean "${h}"?`:void 0})}for(let h=0;h<i;h++)if(g(r[h],"name")===l){n(o.at(...c,"name"),"duplicate",{data:p([...c,"name"]),related:[{at:o.at(...e.path,"spec","volumes",h,"name"),message:"the first one is here"}]});break}let[m,u]=Pm(a);m!==void 0&&u!==void 0&&n(o.keyAt(...c,u),"several",{data:{...p([...c,u]),first:m,second:u}});for(let{path:h,mode:y,target:b}of Tm(a)){let w=[...c,...h];if(y!==void 0)n(o.at(...w),"mode",{data:{...p(w),value:y,field:String(h.at(-1))}});else if(b!==void 0){let P=Ls(b);P&&n(o.at(...w),"item-path",{data:{...p(w),mount:b,words:P}})}}let f=xm(a);if(f){let h=[...c,...f.path];n(o.keyAt(...h),"source",{data:{...p([...h,f.field]),kind:f.kind,field:f.field}})}})}function g0(e,t,n,o){let r=E(g(t.value,"volumeMounts")),s=E(g(e.spec,"volumes")),a=l=>n.includes(l)||s.some(c=>{let p=g(c,"name");return p===l||typeof p=="string"&&A(p)}),{owner:i}=e;r.forEach((l,c)=>{let p=$(g(l,"name")),d=[...t.path,"volumeMounts",c],m=f=>({container:t.name,refused:se(e),path:ce(e,f)});if(p!==void 0&&!A(p)&&!a(p)){let f=[...s.map(y=>$(g(y,"name"))??""),...n].filter(Boolean),h=_(p,f);o(i.at(...d,"name"),"missing",{data:{...m([...d,"name"]),volume:p,known:f.length===0?"none":f.join(", ")},suggestion:h&&`Did you mean "${h}"?`})}let u=$(g(l,"mountPath"));for(let f=0;f<c&&u!==void 0&&!A(u);f++)if(g(r[f],"mountPath")===u){o(i.at(...d,"mountPath"),"path",{data:{...m([...d,"mountPath"]),mount:u},related:[{at:i.at(...t.path,"volumeMounts",f,"mountPath"),message:"the first one is here"}]});break}for(let f of["subPath","subPathExpr"]){let h=$(g(l,f));if(h===void 0)continue;let y=Ls(h);y!==void 0&&o(i.at(...d,f),"sub-path",{data:{...m([...t.path,"volumeMounts",f]),field:f,mount:h,words:y}})}})}var Rm,Im=v(()=>{"use strict";M();It();Zn();xe();wm();Am();Rm=N({id:"invalid-volume",summary:"A container mounts a volume that its Pod lacks, or a volume is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:vm,check(e,t){for(let n of e.pods){let o=g(n.spec,"volumes"),r=n.containers.some(({value:i})=>E(g(i,"volumeMounts")).length>0);if(!r&&o===void 0||!ht(n))continue;let s=Sm(n);h0(n,s,t);let a=o!=null&&!Array.isArray(o)||!Pn(n);if(!(!r||a||n.injected&&n.owner.kind==="Pod"))for(let i of n.containers)$t(i)&&g0(n,i,s,t)}}})});function Vs(e,{min:t,names:n}){let o=n?.indexOf(e.toLowerCase())??-1;return o>=0?o+t:/^\+?\d+$/.test(e)?Number(e):/^-\d+$/.test(e)?`negative number (${e}) not allowed: ${e}`:`failed to parse int from ${e}: strconv.Atoi: parsing "${e}": invalid syntax`}function P0(e,t){let[n="",o,...r]=e.split("/"),[s="",a,...i]=n.split("-");if(i.length>0)return`too many hyphens: ${e}`;let l=t.min,c=t.max;if(s!=="*"&&s!=="?"){if(l=Vs(s,t),typeof l=="string")return l;if(c=a===void 0?o===void 0?l:t.max:Vs(a,t),typeof c=="string")return c}if(r.length>0)return`too many slashes: ${e}`;let p=o===void 0?1:Vs(o,{min:0,max:0});return typeof p=="string"?p:l<t.min?`beginning of range (${l}) below minimum (${t.min}): ${e}`:c>t.max?`end of range (${c}) above maximum (${t.max}): ${e}`:l>c?`beginning of range (${l}) beyond end of range (${c}): ${e}`:p===0?`step of range should be a positive number: ${e}`:void 0}function Cm(e){if(e.includes("TZ"))return"cannot use TZ or CRON_TZ in schedule, use timeZone field instead";if(e.startsWith("@"))return w0.has(e)?void 0:e.startsWith("@every ")?k0.test(e.slice(7))?void 0:`failed to parse duration ${e}`:`unrecognized descriptor: ${e}`;let t=e.trim().split(/\s+/);if(t.length!==5)return`expected exactly 5 fields, found ${t.length}: [${t.join(" ")}]`;for(let[n,o]of t.entries())for(let r of o.split(",").filter(s=>s!=="")){let s=v0[n],a=s&&P0(r,s);if(a!==void 0)return a}}var y0,b0,v0,w0,k0,Nm=v(()=>{"use strict";y0="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),b0="sun mon tue wed thu fri sat".split(" "),v0=[{min:0,max:59},{min:0,max:23},{min:1,max:31},{min:1,max:12,names:y0},{min:0,max:6,names:b0}],w0=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]),k0=/^[-+]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*$/});function Co(e,t){if(typeof e=="number")return e<0?"must be greater than or equal to 0":void 0;if(!(typeof e!="string"||A(e)))return x0.test(e)?Number.parseInt(e,10)>t?`must not be greater than ${t}%`:void 0:"a valid percent string must be a numeric string followed by an ending '%'"}function No(e){return e===0||typeof e=="string"&&/^0+%$/.test(e)}var x0,Gs=v(()=>{"use strict";M();x0=/^[0-9]+%$/});function $m(e,t){let{kind:n,group:o}=e;n==="HorizontalPodAutoscaler"&&o==="autoscaling"?S0(e,t):n==="PodDisruptionBudget"&&o==="policy"&&T0(e,t)}function S0(e,t){let n=g(e.value,"spec"),o=g(n,"minReplicas"),r=g(n,"maxReplicas"),s=(a,i,l)=>t(e.at("spec",a),"bounds",{data:{owner:e.title,kind:e.kind,field:a,value:i,path:`spec.${a}`,words:l}});typeof o=="number"&&o<0&&s("minReplicas",o,`Invalid value: ${o}: must be greater than or equal to 1`),typeof r=="number"&&(r===0?s("maxReplicas",r,"Required value: must be set and greater than 0"):r<0?s("maxReplicas",r,`Invalid value: ${r}: must be greater than or equal to 1`):typeof o=="number"&&r<o&&s("maxReplicas",r,`Invalid value: ${r}: must be greater than or equal to \`minReplicas\``))}function T0(e,t){let n=g(e.value,"spec"),{kind:o,title:r}=e,s=g(n,"minAvailable")??void 0,a=g(n,"maxUnavailable")??void 0;s!==void 0&&a!==void 0&&s!==null&&a!==null&&t(e.keyAt("spec","maxUnavailable"),"both",{data:{owner:r,kind:o}});for(let[i,l]of[["minAvailable",s],["maxUnavailable",a]]){let c=Co(l,100);if(c===void 0)continue;let p=typeof l=="string"?`"${l}"`:String(l);t(e.at("spec",i),"amount",{data:{owner:r,kind:o,field:i,value:String(l),shown:p,path:`spec.${i}`,words:c}})}}var Dm=v(()=>{"use strict";M();Gs()});function Mm(e,t){let{kind:n,title:o}=e,r=n==="Deployment"?"strategy":"updateStrategy";if(n!=="Deployment"&&n!=="StatefulSet"&&n!=="DaemonSet")return;let s=T(e.value,["spec",r]);n==="Deployment"&&A0(e,t);let a=g(s,"rollingUpdate");if(!O(a))return;let i=g(s,"type")??"RollingUpdate",l=["spec",r,"rollingUpdate"];if(i==="Recreate"&&n==="Deployment"?t(e.keyAt(...l),"recreate",{data:{owner:o,kind:n,type:i,path:ae(l),words:"Forbidden: may not be specified when strategy `type` is 'Recreate'"}}):i==="OnDelete"&&n==="StatefulSet"&&t(e.keyAt(...l),"recreate",{data:{owner:o,kind:n,type:i,path:ae(l),words:"only allowed for updateStrategy 'RollingUpdate'"}}),i!=="RollingUpdate")return;let c=g(a,"maxSurge"),p=g(a,"maxUnavailable"),d=(h,y,b)=>{if(b===void 0)return;let w=[...l,h],P=typeof y=="string"?`"${y}"`:String(y);t(e.at(...w),"amount",{data:{owner:o,kind:n,field:h,value:String(y),shown:P,path:ae(w),words:b}})};n!=="StatefulSet"&&(d("maxUnavailable",p,Co(p,100)),d("maxSurge",c,Co(c,n==="DaemonSet"?100:Number.POSITIVE_INFINITY)));let m=g(a,"partition");n==="StatefulSet"&&typeof m=="number"&&m<0&&d("partition",m,"must be greater than or equal to 0");let u=(h,y="maxUnavailable")=>{let b=[...l,y],w=g(a,y)===void 0?e.keyAt(...l):e.at(...b);t(w,"stuck",{data:{owner:o,kind:n,path:ae(b),words:h}})};n==="Deployment"&&No(p)&&No(c)&&u(`Invalid value: ${p}: may not be 0 when \`maxSurge\` is 0`),n==="DaemonSet"&&No(p)&&(No(c)||c===void 0||c===null)&&u("Required value: cannot be 0 when maxSurge is 0");let f=h=>typeof h=="number"&&h>0||typeof h=="string"&&/^0*[1-9]\d*%$/.test(h);n==="DaemonSet"&&f(c)&&(p==null||f(p))&&d("maxSurge",c,"may not be set when maxUnavailable is non-zero")}function A0(e,t){let n=g(e.value,"spec"),o=g(n,"minReadySeconds"),r=g(n,"progressDeadlineSeconds");if(typeof o!="number"&&typeof r!="number")return;let s=typeof o=="number"?o:0,a=typeof r=="number"?r:600;if(a>s||a<0||r!=null&&typeof r!="number"||o!=null&&typeof o!="number")return;let i="spec.progressDeadlineSeconds",l=typeof r=="number"?"progressDeadlineSeconds":"minReadySeconds";t(e.at("spec",l),"deadline",{data:{owner:e.title,kind:e.kind,value:a,other:s,path:i}})}var Om=v(()=>{"use strict";M();Gs();xe()});var Em,Lm=v(()=>{"use strict";Em={negative:{text:"`{field}: {value}` of {owner} is negative.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than or equal to 0".',help:"Write 0 or more, or leave `{field}` out."},deadline:{text:"`progressDeadlineSeconds: {value}` of {owner} is not longer than `minReadySeconds: {other}`.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be greater than minReadySeconds".',help:"Give the rollout more time than a Pod needs to count as available."},recreate:{text:"{owner} has the strategy {type}, and `rollingUpdate` besides.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Remove `rollingUpdate`, or use the strategy RollingUpdate."},stuck:{text:"{owner} may neither add a Pod nor take one away during an update.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Let `maxUnavailable` or `maxSurge` be more than 0."},amount:{text:"`{field}: {value}` of {owner} is no amount of Pods that is allowed there.",effect:'The API server refuses the {kind}: "{path}: Invalid value: {shown}: {words}".',help:'Write a whole number, or text such as "25%".'},"service-name":{text:'"{value}", which {owner} names as its `serviceName`, cannot be the name of a Service.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Give the name of the headless Service alone, without namespace or domain."},"active-deadline":{text:"The Pod template of {owner} has `activeDeadlineSeconds`.",effect:'The API server refuses the {kind}: "{path}: Forbidden: activeDeadlineSeconds in {as} is not Supported".',help:"Remove it: only a Pod of its own and a Job may end after a time."},bounds:{text:"`{field}: {value}` of {owner} is too small.",effect:'The API server refuses the {kind}: "{path}: {words}".',help:"Let `minReplicas` be 1 or more, and `maxReplicas` no less than `minReplicas`."},both:{text:"{owner} has both `minAvailable` and `maxUnavailable`.",effect:'The API server refuses the {kind}: "spec: Invalid value: minAvailable and maxUnavailable cannot be both set".',help:"Keep one of them."},indexed:{text:"{owner} is Indexed, but has no `completions`.",effect:'The API server refuses the {kind}: "{path}: Required value: when completion mode is Indexed".',help:"Say with `completions` how many indexes there are."},"job-selector":{text:"{owner} brings a selector of its own.",effect:'The API server refuses the {kind}: "{path}: Invalid value: `selector` not auto-generated".',help:"Remove `selector`: a Job gets one that fits its Pods alone."},schedule:{text:'The schedule "{value}" of {owner} is none that a CronJob can have.',effect:'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',help:"Write five fields: minute, hour, day of month, month, day of week; a time zone goes into `timeZone`."}}});function js(e,t,n,o){let r=T(e.value,t);for(let s of n){let a=g(r,s);if(typeof a!="number"||!(a<0))continue;let i=[...t,s];o(e.at(...i),"negative",{data:{owner:e.title,kind:e.kind,field:s,value:a,path:ae(i)}})}}function $0(e,t){let{kind:n,title:o}=e,r=["spec","template","spec","activeDeadlineSeconds"];if((T(e.value,r)??null)===null)return;let s=n==="Deployment"?"ReplicaSet":n;t(e.keyAt(...r),"active-deadline",{data:{owner:o,kind:n,path:ae(r),as:s}})}function D0(e,t){let n=$(T(e.value,["spec","serviceName"]));if(n===void 0||A(n))return;let o=qe(n);if(o===void 0)return;let r=ft(n.split(".")[0]??"","hyphen");t(e.at("spec","serviceName"),"service-name",{data:{value:n,owner:e.title,kind:e.kind,path:"spec.serviceName",words:o},suggestion:r!==""&&qe(r)===void 0?`Did you mean "${r}"?`:void 0})}function M0(e,t){let n=$(T(e.value,["spec","schedule"]));if(n===void 0||A(n))return;let o=Cm(n);if(o===void 0)return;let{title:r,kind:s}=e,a=/^end of range \(7\) above maximum \(6\)/.test(o)?"Sunday is 0 here, not 7.":void 0;t(e.at("spec","schedule"),"schedule",{data:{value:n,owner:r,kind:s,path:"spec.schedule",words:o},suggestion:a})}function Vm(e,t,n){let o=T(e.value,t),{title:r,kind:s}=e;js(e,t,C0,n);let a=g(o,"completionMode"),i=l=>[...t,l];a==="Indexed"&&(g(o,"completions")??null)===null&&n(e.at(...i("completionMode")),"indexed",{data:{owner:r,kind:s,path:ae(i("completions"))}}),!(g(o,"selector")===void 0||g(o,"manualSelector")===!0)&&O(g(o,"selector"))&&n(e.keyAt(...i("selector")),"job-selector",{data:{owner:r,kind:s,path:ae(i("selector"))}})}var R0,I0,C0,N0,Gm,jm=v(()=>{"use strict";M();Nm();It();xe();Dm();Om();Lm();R0=["replicas","minReadySeconds","revisionHistoryLimit","progressDeadlineSeconds"],I0=["replicas","minReadySeconds"],C0=["parallelism","completions","activeDeadlineSeconds","backoffLimit","ttlSecondsAfterFinished"],N0=["startingDeadlineSeconds","successfulJobsHistoryLimit","failedJobsHistoryLimit"];Gm=N({id:"invalid-workload",summary:"A number, strategy or name in the spec of a workload is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:Em,check(e,t){for(let n of["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController"])for(let o of e.all(n))js(o,["spec"],n==="StatefulSet"?I0:R0,t),$0(o,t),Mm(o,t),n==="StatefulSet"&&D0(o,t);for(let n of e.all("Job"))Vm(n,["spec"],t);for(let n of e.all("CronJob"))js(n,["spec"],N0,t),Vm(n,["spec","jobTemplate","spec"],t),M0(n,t);for(let n of e.resources)$m(n,t)}})});function qr(e){return e.nodePorts().filter(({field:t,service:n})=>{let{type:o,headless:r,externalTrafficPolicy:s}=n.view;return r||A(n.name)||A(n.namespace)?!1:t==="nodePort"||o==="LoadBalancer"&&s==="Local"})}function Wm(e){let t=new Map;for(let n of e){let o=t.get(n.service);o?o.push(n):t.set(n.service,[n])}return[...t].sort(([n],[o])=>n.ordinal-o.ordinal).map(([,n])=>n)}var Ws=v(()=>{"use strict";M()});function Fm(e,t){let[n,o]=[e.service,t.service];if(n!==o)return Ur(n,o)?void 0:"services";if(!e.port||!t.port)return"healthCheck";if(!(e.port.port===void 0||t.port.port===void 0)&&e.port.port!==t.port.port)return e.protocol===t.protocol?"ports":"protocol"}var Ur,Bm,Hm=v(()=>{"use strict";M();Er();Ws();Ur=(e,t)=>e.name===t.name&&e.namespace===t.namespace;Bm=N({id:"node-port-conflict",summary:"A node port is asked for twice.",severity:"error",evidence:"pair",since:"0.1.0",messages:{services:{text:'Node port {port} of Service "{service}" is already taken by Service "{other}".',effect:'The API server refuses the Service that comes second: "provided port is already allocated".',help:"Give one of the two another node port; protocols and namespaces make no difference."},ports:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"Give each port a node port of its own."},protocol:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"TCP and UDP may share a node port only where `port` is the same too: make the ports equal, or take two node ports."},healthCheck:{text:'`healthCheckNodePort: {port}` of Service "{service}" is also the nodePort of its port {first}.',effect:'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is already allocated".',help:"Give `healthCheckNodePort` a number of its own, or leave it out: one is allocated."}},check(e,t){let{from:n,to:o}=e.settings.nodePortRange,r=({port:l,protocol:c})=>`${l?.port}/${c}`,s=qr(e);if(!s.some(({number:l},c)=>l===s[c+1]?.number))return;let a=new Map;for(let l of Wm(s)){let c=new Map,p=[],d=!1;for(let m of l){let{number:u}=m;if(u<n||u>o){d=!0;continue}let f=[...a.get(u)??[],...c.get(u)??[]].find(h=>Fm(h,m));f?(d=!0,i(f,m,p)):c.set(u,[...c.get(u)??[],m])}if(!d)for(let[m,u]of c)a.set(m,[...a.get(m)??[],...u])}function i(l,c,p){let{number:d,service:m,at:u}=c,f=Fm(l,c);if(!f||f==="services"&&p.includes(d))return;p.push(d);let h=l.service,y=[{at:l.at,message:`${d} is taken here, by Service "${h.name}"`}];if(f==="services"){let b=k=>m.namespace===h.namespace?k.name:`${k.namespace}/${k.name}`,w=s.filter(k=>k.number===d).map(k=>k.service),P=s.filter(k=>k.number===d&&!Ur(k.service,m)),x=P.filter((k,j)=>!Ur(k.service,h)&&P.findIndex(q=>Ur(q.service,k.service))===j);t(u,f,{data:{port:d,service:b(m),other:b(h)},related:[...y,...x.slice(0,4).map(k=>({at:k.at,message:`Service "${k.service.name}" asks for it, too`}))],...Mr(e,h,m,w)&&{severity:"warning",suggestion:Or}})}else f==="healthCheck"?t(u,f,{data:{port:d,service:m.name,first:l.port?.port??""},related:y}):t(u,f,{data:{port:d,service:m.name,first:r(l),second:r(c)},related:y})}}})});var _m,Km=v(()=>{"use strict";M();_m=N({id:"node-port-not-allowed",summary:"A Service asks for a node port that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{clusterIp:{text:'`nodePort: {port}` is set, but Service "{service}" is of type ClusterIP{implied}.',effect:"The API server refuses the Service: \"may not be used when `type` is 'ClusterIP'\".",help:"Write `type: NodePort`, or remove `nodePort` if only the cluster itself is to reach the Service."},externalName:{text:'`nodePort: {port}` has no effect: Service "{service}" is of type ExternalName.',effect:"The API server accepts the Service, but no node listens on the port: such a Service is a name in DNS.",help:"Remove `nodePort`, or make the Service one of type NodePort with a selector."},headless:{text:'Service "{service}" of type {type} has `clusterIP: None`.',effect:`The API server refuses the Service: "may not be set to 'None' for {type} services".`,help:"Remove `clusterIP: None`, or make a second, headless Service of type ClusterIP."}},check(e,t){for(let n of e.all("Service")){let{type:o,ports:r,headless:s}=n.view;if(o==="NodePort"||o==="LoadBalancer"){s&&t(n.at("spec","clusterIP"),"headless",{data:{service:n.name,type:o}});continue}if(o!=="ClusterIP"&&o!=="ExternalName")continue;let a=T(n.value,["spec","type"])!==void 0;for(let{nodePort:i,path:l}of r){if(i===void 0)continue;let c=n.at(...l,"nodePort"),p=a?[{at:n.at("spec","type"),message:`the type of Service "${n.name}" is set here`}]:[];if(o==="ExternalName")t(c,"externalName",{data:{service:n.name,port:i},related:p,severity:"warning"});else{let d=a?"":", for it names no type";t(c,"clusterIp",{data:{service:n.name,port:i,implied:d},related:p})}break}}}})});var qm,Um=v(()=>{"use strict";M();Ws();qm=N({id:"node-port-out-of-range",summary:"A Service asks for a node port outside the range of the cluster.",severity:"error",evidence:"local",since:"0.1.0",messages:{range:{text:'`{field}: {port}` of Service "{service}" is outside the node port range {range}.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}, or set `nodePortRange` in ingress-lint.yaml to the `--service-node-port-range` of the API server."},impossible:{text:'`{field}: {port}` of Service "{service}" is no port number at all; ports go from 1 to 65535.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}."}},check(e,t){let{from:n,to:o}=e.settings.nodePortRange;for(let{number:r,field:s,service:a,port:i,at:l}of qr(e)){if(r>=n&&r<=o)continue;let c=r===i?.port?"is the Service port":r===i?.targetPort?"is the targetPort":"";t(l,r<1||r>65535?"impossible":"range",{data:{field:s,port:r,service:a.name,range:`${n}-${o}`},suggestion:c&&`${r} ${c}; a node port is a number of its own.`})}}})});function O0({view:e}){return e.ports.some(({port:t,name:n})=>t===80||t===443||/^(web|websecure|https?)$/.test(n??""))}var E0,zm,Jm=v(()=>{"use strict";M();kn();E0=/(^|\.)(external-dns|alb\.ingress|service\.beta)\.|tailscale|metallb|cloudflare/,zm=N({id:"node-port-without-target-group",summary:"A NodePort Service for clients is fed by no target group.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{unfed:{text:'Service "{service}" is of type NodePort ({nodePorts}), but no target group sends to it.',effect:"The nodes listen, but no traffic from outside comes in through the load balancer.",help:"Add its target group to `targetGroups` in ingress-lint.yaml, or make the Service one of type ClusterIP."}},check(e,t){let n=e.targetGroups().filter(({service:s})=>s!==void 0),[o]=n;if(!o)return;let r=new Set(n.map(({group:s})=>s.port));for(let s of e.all("Service")){let{type:a,ports:i,headless:l}=s.view;a!=="NodePort"||l||!O0(s)||n.some(({group:p})=>p.service.name===s.name&&p.service.namespace===s.namespace)||e.referrers(s).length>0||i.some(({nodePort:p})=>p!==void 0&&r.has(p))||[...s.annotations.keys()].some(p=>E0.test(p))||t(s.at("spec","type"),"unfed",{data:{service:s.name,nodePorts:Fr(s)},related:[{at:o.group.at("service"),message:"the target groups that are declared feed other Services"}]})}}})});function L0(e){let t=Fn(e);return t?.startsWith("must consist")?`a lowercase RFC 1123 label ${t}`:t}function zr(e,t,n){if(/^\d+$/.test(e)&&ke(Number(e)))return`In quotes it is a name: write \`${t}: ${Number(e)}\` without quotes.`;let o=e.toLowerCase().replace(/[^a-z0-9]+/g,"-");return o!==e&&n(o)?`Did you mean "${o}"?`:void 0}var Fs,Zm,Ym=v(()=>{"use strict";M();xe();Fs=e=>Fe(e)===void 0,Zm=N({id:"port-name-invalid",summary:"A port has a name that the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{service:{text:'"{name}" cannot be the name of a port of Service "{service}".',effect:'The API server refuses the Service: "{problem}".',help:"Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name)."},targetPort:{text:'"{name}" of Service "{service}" cannot be the name of a targetPort.',effect:'The API server refuses the Service: "{problem}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},container:{text:'"{name}" cannot be the name of a port of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Use at most 15 lower-case letters, digits and hyphens, and at least one letter."},backend:{text:'"{name}" cannot be the name of a backend port of Ingress "{ingress}".',effect:'The API server refuses the Ingress: "{problem}".',help:"Refer to a port of the Service by its number, or by a name that is valid."},probe:{text:'"{name}" cannot be the name of a port in the {probe} of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Give the name of a port of the container, or a number without quotes."}},check(e,t){for(let n of e.all("Service"))for(let{name:o,port:r,targetPort:s,targetPortGiven:a,path:i}of n.view.ports){let l={service:n.name},c=o===void 0||A(o)?void 0:L0(o);if(o!==void 0&&c!==void 0&&t(n.at(...i,"name"),"service",{data:{...l,name:o,problem:c},suggestion:zr(o,"port",d=>Fn(d)===void 0)}),typeof s!="string"||!a||A(s)||r===void 0&&T(n.value,[...i,"port"])!==void 0)continue;let p=Fe(s);p!==void 0&&t(n.at(...i,"targetPort"),"targetPort",{data:{...l,name:s,problem:p},suggestion:zr(s,"targetPort",Fs)})}for(let n of e.pods)for(let{name:o,ports:r,probes:s}of n.containers){let a={container:o,refused:se(n)},i=(l,c,p,d,m)=>{let u=A(p)?void 0:Fe(p);u!==void 0&&t(n.owner.at(...c),l,{data:{...a,name:p,problem:u,probe:m},suggestion:zr(p,d,Fs)})};for(let{name:l,path:c}of r)l!==void 0&&i("container",[...c,"name"],l,"containerPort","");for(let{type:l,handler:c,port:p,path:d}of s)typeof p=="string"&&c!=="grpc"&&i("probe",d,p,"port",l)}for(let{from:n,port:o,role:r}of e.references({role:"backend",to:"Service"})){let s=o?.name;if(n.kind!=="Ingress"||r!=="backend"||!o||s===void 0||A(s))continue;let a=Fe(s);if(a===void 0)continue;let i=o.port?.port;t(o.at,"backend",{data:{ingress:n.name,name:s,problem:a},suggestion:i===void 0?zr(s,"number",Fs):`That port of the Service has the number ${i}.`})}}})});var V0,Xm,Qm=v(()=>{"use strict";M();V0={readinessProbe:"the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.",livenessProbe:"the probe never checks anything, and a container that hangs is never restarted.",startupProbe:"the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs.",postStart:"the hook fails, and the container is killed and started again, over and over.",preStop:"the hook fails with an event, and the container is stopped without it."},Xm=N({id:"probe-port-not-found",summary:"A probe names a port that its own container does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{absent:{text:'The {probe} of container "{container}" names port "{port}", which the container does not have; {ports}.',effect:"The API server accepts it, but the kubelet cannot find the port: {effect}",help:"Name a port of this very container, or give the number."},other:{text:'The {probe} of container "{container}" names port "{port}", which belongs to container "{other}".',effect:"A probe looks for names in its own container only: {effect}",help:"Give the number, which works for every container of the Pod, or move the probe."}},check(e,t){for(let{owner:n,containers:o}of e.pods)for(let r of o){if(r.probes.length===0||r.role==="init"||r.image===void 0)continue;let s=T(n.value,[...r.path,"ports"])??[];if(!(!Array.isArray(s)||r.ports.some(({name:a})=>a!==void 0&&A(a))))for(let{type:a,handler:i,port:l,path:c}of r.probes){if(typeof l!="string"||i==="grpc"||A(l))continue;let p=r.ports.flatMap(({name:b})=>b??[]);if(Fe(l)!==void 0||p.some(b=>b.toLowerCase()===l))continue;let d={probe:a,container:r.name,port:l,effect:V0[a]},m=n.at(...c),u=a==="livenessProbe"||a==="preStop"?"warning":"error",f=o.flatMap(b=>b.ports.flatMap(w=>w.name===l?[{other:b,candidate:w}]:[]))[0];if(f){let b=f.candidate.containerPort;t(m,"other",{data:{...d,other:f.other.name},related:[{at:n.at(...f.candidate.path,"name"),message:`"${l}" is declared here`}],suggestion:b===void 0?void 0:`Its number is ${b}.`,severity:u});continue}let h=r.ports.map(({name:b,containerPort:w})=>w===void 0?b??"one without number":b===void 0?String(w):`${w} (${b})`),y=_(l,p);t(m,"absent",{data:{...d,ports:h.length===0?"it declares none":`its ports are ${h.join(", ")}`},related:[{at:n.keyAt(...r.path,"ports"),message:`the ports of "${r.name}"`}].slice(0,h.length),suggestion:y&&`Did you mean "${y}"?`,severity:u})}}}})});function tu(){let e="admissionregistration.k8s.io/v1";return{served:[e],removed:{"admissionregistration.k8s.io/v1beta1":{gone:22,use:e,fields:"`sideEffects` and `admissionReviewVersions` are required there."}}}}function Yr(e,t){return Hs(Hs(nu,e)?.removed,t)}function ou(e){return Hs(nu,e)?.served}var eu,G0,Jr,cn,Zr,Bs,nu,Hs,ru,_s=v(()=>{"use strict";eu="A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.",G0="`spec.selector` is required there, and cannot be changed later.",Jr=e=>({served:["apps/v1"],removed:Object.fromEntries(e.map(t=>[t,{gone:16,use:"apps/v1",fields:G0}]))}),cn={served:["v1"]},Zr={served:["rbac.authorization.k8s.io/v1"],removed:{"rbac.authorization.k8s.io/v1beta1":{gone:22,use:"rbac.authorization.k8s.io/v1"},"rbac.authorization.k8s.io/v1alpha1":{gone:22,use:"rbac.authorization.k8s.io/v1"}}},Bs=["extensions/v1beta1","apps/v1beta1","apps/v1beta2"],nu={Ingress:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:eu},"extensions/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:eu}}},IngressClass:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1"}}},NetworkPolicy:{served:["networking.k8s.io/v1"],removed:{"extensions/v1beta1":{gone:16,use:"networking.k8s.io/v1"}}},EndpointSlice:{served:["discovery.k8s.io/v1"],removed:{"discovery.k8s.io/v1beta1":{gone:25,use:"discovery.k8s.io/v1",fields:"`topology` is `nodeName` and `zone` there."}}},PodDisruptionBudget:{served:["policy/v1"],removed:{"policy/v1beta1":{gone:25,use:"policy/v1",fields:"An empty `selector` selects every Pod of the namespace there."}}},CronJob:{served:["batch/v1"],removed:{"batch/v1beta1":{gone:25,use:"batch/v1"},"batch/v2alpha1":{gone:21,use:"batch/v1"}}},HorizontalPodAutoscaler:{served:["autoscaling/v2","autoscaling/v1"],removed:{"autoscaling/v2beta1":{gone:25,use:"autoscaling/v2",fields:"A metric has a `target` with a `type` there."},"autoscaling/v2beta2":{gone:26,use:"autoscaling/v2"}}},CustomResourceDefinition:{served:["apiextensions.k8s.io/v1"],removed:{"apiextensions.k8s.io/v1beta1":{gone:22,use:"apiextensions.k8s.io/v1",fields:"Every version has a structural `schema` there."}}},ValidatingWebhookConfiguration:tu(),MutatingWebhookConfiguration:tu(),Role:Zr,RoleBinding:Zr,ClusterRole:Zr,ClusterRoleBinding:Zr,Deployment:Jr(Bs),DaemonSet:Jr(Bs),ReplicaSet:Jr(Bs),StatefulSet:Jr(["apps/v1beta1","apps/v1beta2"]),Job:{served:["batch/v1"]},Service:cn,Endpoints:cn,Pod:cn,ReplicationController:cn,ConfigMap:cn,Secret:cn,Namespace:cn,ServiceAccount:cn};Hs=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0;ru=new Set(["networking.k8s.io","discovery.k8s.io","rbac.authorization.k8s.io","apiextensions.k8s.io","admissionregistration.k8s.io","storage.k8s.io","coordination.k8s.io","scheduling.k8s.io","node.k8s.io","events.k8s.io","certificates.k8s.io"])});var au,su=v(()=>{"use strict";M();_s();au=N({id:"removed-api-version",summary:"An object has an API version that Kubernetes no longer serves.",severity:"error",evidence:"local",since:"0.1.0",messages:{removed:{text:'{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml."}},check(e,t){let{major:n,minor:o}=e.settings.kubernetesVersion;for(let r of e.resources){let{kind:s,name:a,apiVersion:i}=r,l=Yr(s,i);if(!l||n===1&&o<l.gone)continue;let{gone:c,use:p,fields:d}=l;t(r.at("apiVersion"),"removed",{data:{kind:s,name:a,version:i,gone:c},suggestion:`Use \`apiVersion: ${p}\`.${d===void 0?"":` ${d}`}`})}}})});var j0,iu,cu=v(()=>{"use strict";M();Zn();xe();j0=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet","ReplicationController","Rollout"]),iu=N({id:"restart-policy-not-allowed",summary:"A workload has a restartPolicy that its kind cannot have.",severity:"error",evidence:"local",since:"0.1.0",messages:{lasting:{text:"`restartPolicy: {value}` cannot stand in the Pod template of {owner}.",effect:'The API server refuses the {refused}: "{path}: Unsupported value: "{value}": supported values: "Always"".',help:"Remove `restartPolicy`: the Pods of a {kind} are always restarted. What is to run once is a Job."},job:{text:"The Pod template of {owner} has `restartPolicy: Always`.",effect:'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',help:"Write `restartPolicy: Never` or `restartPolicy: OnFailure`: what is always restarted never ends."},missing:{text:"The Pod template of {owner} has no `restartPolicy`.",effect:'The API server refuses the {kind}: "{path}: Required value: valid values: "OnFailure", "Never"".',help:"Add `restartPolicy: Never` or `restartPolicy: OnFailure`; the default, Always, is not for Jobs."}},check(e,t){for(let n of e.pods){let{owner:o}=n,r=g(n.spec,"restartPolicy"),{kind:s}=o;if(s==="Job"||s==="CronJob"){if(o.group!=="batch")continue;let a=r==null||r==="";if(!a&&r!=="Always")continue;let i=[...n.path,"spec","restartPolicy"],l={owner:o.title,kind:s,path:ce(n,i)};a?Pn(n)&&n.containers.some($t)&&t(o.keyAt(...n.path,"spec"),"missing",{data:l}):t(o.at(...i),"job",{data:l})}else if((r==="Never"||r==="OnFailure")&&j0.has(s)&&ht(n)){let a=[...n.path,"spec","restartPolicy"];t(o.at(...a),"lasting",{data:{owner:o.title,value:r,kind:s,refused:se(n),path:ce(n,a)}})}}}})});function $o(e){let t=[...e].map(([n,o])=>`${n}=${o}`).join(", ");return t===""?"none":t}function ln(e){return e.owner.keyAt(...e.path,"metadata","labels")}function Xr({labels:e},t){if(e.size<=4)return $o(e);let n=[...e].filter(([o,r])=>t.has(o)||[...t.values()].includes(r));return n.length===0?$o([...e].slice(0,4)):$o(n)}var Do=v(()=>{"use strict"});function Ks({group:e,kind:t}){return t==="Rollout"?e==="argoproj.io":W0.has(t)&&(e==="apps"||e==="extensions")}function F0(e,t,n){return t==="Exists"?`${e} to exist`:t==="DoesNotExist"?`${e} not to exist`:`${e} ${t==="In"?"in":"not in"} (${n.join(", ")})`}function Qr(e){if(!Ks(e))return[];let{selector:t,template:n}=e.view;if(!t||!n)return[];let{labels:o}=n,r=(i,l)=>[i,o.get(i)??"",...l].some(A)||n.labelsUnreadable,s=[];for(let[i,l]of t.matchLabels){if(o.get(i)===l||r(i,[l]))continue;let c=e.at("spec","selector","matchLabels",i);s.push({key:i,wanted:`${i}=${l}`,value:l,found:o.get(i),at:c})}let a=["spec","selector","matchExpressions"];return E(T(e.value,a)).forEach((i,l)=>{let c=$(g(i,"key")),p=$(g(i,"operator")),d=E(g(i,"values")).filter(u=>typeof u=="string");if(c===void 0||p===void 0||r(c,d)||d.length===0&&(p==="In"||p==="NotIn")||xn(c)!==void 0||Za(o,{key:c,operator:p,values:d}))return;let m=e.at(...a,l,d.length>0?"values":"key");s.push({key:c,wanted:F0(c,p,d),value:void 0,found:o.get(c),at:m})}),s}var W0,qs=v(()=>{"use strict";M();_r();W0=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"])});function H0(e){if(!O(e))return!1;let t=g(e,"matchLabels"),n=g(e,"matchExpressions"),o=r=>r==null||O(r)&&Object.keys(r).length===0;return o(t)&&(o(n)||Array.isArray(n)&&E(n).length===0)}function Us({kind:e,group:t}){return t==="argoproj.io"?"Argo Rollouts marks the Rollout as invalid and makes no Pods":`The API server refuses the ${e}`}function _0({kind:e}){return e==="StatefulSet"||e==="DaemonSet"?e.toLowerCase():"deployment"}var B0,lu,pu=v(()=>{"use strict";M();Do();qs();B0=["Deployment","StatefulSet","DaemonSet","ReplicaSet","Rollout"];lu=N({id:"selector-template-mismatch",summary:"The selector of a workload does not match the labels of its own Pods.",severity:"error",evidence:"local",since:"0.1.0",messages:{label:{text:"The selector of {workload} asks for {wanted}, but its Pod template has {found}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},several:{text:"The selector of {workload} asks for labels that its Pod template has not: {wanted}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},missing:{text:"{workload} has no selector.",effect:'{refusal}: "spec.selector: Required value".',help:"Add a `selector` with `matchLabels` that the Pod template has."},empty:{text:"The selector of {workload} is empty.",effect:'{refusal}: "empty selector is invalid for {type}".',help:"Add `matchLabels` that the Pod template has."}},check(e,t){for(let n of B0)for(let o of e.all(n)){let{template:r}=o.view;if(!r||!Ks(o))continue;let s=o.title,a=T(o.value,["spec","selector"]),i=r.labels.size>0&&r.containers.length>0;if(a==null&&o.apiVersion==="apps/v1"){let y=a===null?o.keyAt("spec","selector"):o.keyAt("spec");i&&t(y,"missing",{data:{workload:s,refusal:Us(o)}});continue}if(H0(a)&&o.apiVersion==="apps/v1"&&i){t(o.keyAt("spec","selector"),"empty",{data:{workload:s,refusal:Us(o),type:_0(o)}});continue}let l=Qr(o),[c,p]=l;if(!c)continue;let d=[{at:ln(r),message:"the labels of the Pod template"}],m={workload:s,refusal:Us(o)};if(p){let y=l.map(b=>b.wanted).join(", ");t(o.keyAt("spec","selector"),"several",{data:{...m,wanted:y},related:d});continue}let u=c.found===void 0?`no label "${c.key}"`:`${c.key}=${c.found}`,f=c.found===void 0?_(c.key,r.labels.keys()):void 0,h={at:o.at(...r.path,"metadata","labels",c.key),message:`${u} is here`};t(c.at,"label",{data:{...m,wanted:c.wanted,found:u},related:c.found===void 0?d:[h],suggestion:f&&`The template has the label "${f}".`})}}})});var du,mu=v(()=>{"use strict";M();wn();du=N({id:"service-account-not-found",summary:"A workload names a ServiceAccount that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{pod:{text:'ServiceAccount "{account}" is not defined in namespace "{namespace}".',effect:'The API server refuses the Pod: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',help:'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.'},workload:{text:'ServiceAccount "{account}" is not defined in namespace "{namespace}".',effect:'The API server accepts the {kind}, but not one Pod is made; only an event tells why: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',help:'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.'}},check(e,t){for(let n of e.references({role:"service-account"})){if(n.state!=="absent")continue;let{from:o,name:r,namespace:s,at:a,open:i}=n,{suggestion:l,related:c}=Xe(e,n),p={account:r,namespace:s,kind:o.kind};t(a,o.kind==="Pod"?"pod":"workload",{data:p,suggestion:l,related:c,open:i})}}})});var uu,fu=v(()=>{"use strict";M();wn();uu=N({id:"service-not-found",summary:"A route or a target group names a Service that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{backend:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.",help:'Name a Service of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'},targetGroup:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The target group is left without targets: the load balancer refuses every connection of its listener.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},configGroup:{text:'Service "{service}", which the target group feeds, is not defined in namespace "{namespace}".',effect:"Nothing answers on the port of the target group: all its targets are unhealthy, and connections fail.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},rollout:{text:'Service "{service}" of the Rollout is not defined in namespace "{namespace}".',effect:"Argo Rollouts marks the Rollout as degraded and does not roll out.",help:"Define the Service, or declare it under `externals` if it lives elsewhere."}},check(e,t){let n={backend:"backend","target-group":"targetGroup","rollout-service":"rollout"},o=new Map;for(let r of e.references({to:"Service"})){if(!Object.hasOwn(n,r.role)||r.state!=="absent")continue;let{from:s,role:a,name:i}=r;if(a==="backend"&&Fn(i)!==void 0)continue;let l=[s.kind,s.namespace,s.name,a,i].join("/"),c=o.get(l);c?c.push(r):o.set(l,[r])}for(let[r,...s]of o.values()){let{name:a,namespace:i,open:l,role:c}=r,{suggestion:p,related:d}=Xe(e,r);t(r.at,n[c],{data:{service:a,namespace:i},suggestion:p,related:[...d,...s.map(({at:m})=>({at:m,message:"named again here"}))],open:l})}for(let{group:r,state:s,open:a}of e.targetGroups()){if(s!=="absent")continue;let{name:i,namespace:l}=r.service,{suggestion:c,related:p}=Xe(e,{kind:"Service",namespace:l,name:i});t(r.at("service"),"configGroup",{data:{service:i,namespace:l},suggestion:c,related:p,open:a})}}})});function hu(e){return e.view.ports.map(({port:n,name:o})=>o===void 0?String(n):`${n} (${o})`).join(", ")}function K0(e,t,n){let{ports:o}=t.view,r=typeof n=="number"?n:/^\d+$/.test(n)?Number(n):void 0;if(typeof n=="string"&&r!==void 0&&o.some(a=>a.port===r))return`"${n}" in quotes is a port name; write \`number: ${r}\` without quotes.`;for(let a of o){let i=`the Service port is ${a.port}${a.name===void 0?"":` (${a.name})`}.`;if(r!==void 0&&a.nodePort===r)return`${r} is the nodePort; ${i}`;if(a.targetPort===n||r!==void 0&&a.targetPort===r)return`${typeof n=="number"?n:`"${n}"`} is the targetPort, the container's side; ${i}`}for(let{port:a,endpoints:i}of e.ports(t))for(let{declared:l}of i){if(l?.port.containerPort===r&&r!==void 0)return`${r} is the container port; the Service port is ${a.port}.`;if(typeof n=="string"&&l?.port.name===n)return`"${n}" is the name of the container port; the Service port is ${a.name??a.port}.`}if(typeof n=="number"){let[a,i]=o;return!a&&T(t.value,["ports"])!==void 0?"Move `ports` of the Service into its `spec`.":a&&!i?`The only port of the Service is ${a.port}.`:void 0}let s=o.find(a=>a.name?.toLowerCase()===n.toLowerCase());return s?`Did you mean "${s.name}"? Port names are lower case.`:void 0}var gu,yu=v(()=>{"use strict";M();gu=N({id:"service-port-not-found",summary:"A route or a target group asks for a port that the Service does not have.",severity:"error",evidence:"pair",since:"0.1.0",messages:{number:{text:'Service "{service}" has no port {port}; {ports}.',effect:"{effect}",help:"Give the number or the name of a Service port."},name:{text:'Service "{service}" has no port named "{port}"; {ports}.',effect:"{effect}",help:"Give the name or the number of a Service port."}},check(e,t){for(let{from:n,port:o,target:r,role:s}of e.references({to:"Service"})){if(o?.state!=="absent"||!r)continue;let a=r,{ports:i,headless:l,type:c,selector:p}=a.view;if(i.length===0&&!l&&c!=="ExternalName"&&p)continue;let d=o.number??o.name??"";if(n.kind==="Ingress"&&typeof d=="string"&&Fe(d)!==void 0)continue;let m=[a.view.ports.length>0?{at:a.keyAt("spec","ports"),message:`Service "${a.name}" has the ports ${hu(a)}`}:T(a.value,["ports"])===void 0?{at:a.at("metadata","name"),message:`Service "${a.name}" is defined here`}:{at:a.keyAt("ports"),message:"these ports stand beside `spec`, where nothing reads them"}],u=a.view.ports.length===0?"it has no ports":`its ports are ${hu(a)}`,f=s==="target-group"?"The AWS Load Balancer Controller cannot find the port and deregisters every target.":"The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.";t(o.at,typeof d=="number"?"number":"name",{data:{service:a.name,port:d,ports:u,effect:f},suggestion:K0(e,a,d),related:m})}}})});function zs(e){for(let t of[e.labels.keys(),e.annotations.keys()])for(let n of t)if(q0.some(o=>n.startsWith(o)))return!0;return[...e.labels.values()].some(t=>t==="patroni"||t==="spilo")}function U0(e,t){return/^(vault|openbao)-/.test(e)?!0:/(^|[-./_])(role|leader|master|primary|active|instance-?role)$/i.test(e)&&/^(true|false|yes|leader|master|primary|active|standby|replica|secondary|slave|follower|readonly|read-only|rw|ro)$/i.test(t)}function J0(e,t){let n=e.view.selector??new Map;if(n.has("istio")&&!t.some(o=>o.labels.has("istio")))return!0;for(let o of n.keys()){let r=bu(o);if(r===void 0||z0.has(r)||t.some(a=>Z0(a,e,o)))continue;let s=t.flatMap(a=>[...a.labels.keys()]);if(!s.some(a=>bu(a)===r)&&_(o,s)===void 0)return!0}return!1}function Z0(e,t,n){if(e.namespace!==t.namespace)return!1;if(e.owner.name===t.name)return!0;let o=s=>s.slice(s.indexOf("/")+1),r=t.view.selector?.get(n);return[...e.labels].some(([s,a])=>a===r&&(o(s)===o(n)||vu.has(o(s))&&vu.has(o(n))))}function X0(e,t,n){return e.resources.some(o=>o.definition!==void 0||o.namespace!==t?!1:Y0.some(r=>{let s=T(o.value,r);return O(s)&&[...n].every(([a,i])=>g(s,a)===i)}))}function Q0(e){return E(g(e.value,"rules")).some(t=>{let n=E(g(t,"resources")),o=E(g(t,"verbs"));return["pods","*"].some(r=>n.includes(r))&&["patch","update","*"].some(r=>o.includes(r))})}function ex(e,t){let{owner:n,namespace:o}=t;if(!tx.has(n.kind)||e.hidden(o)!=="no"||[...t.labels].some(a=>a.some(i=>/patroni|spilo|vault|openbao/.test(i))))return!0;let r=$(T(n.value,[...t.path,"spec","serviceAccountName"]))??"default",s=r==="default";for(let a of e.resources)if(a.group==="rbac.authorization.k8s.io"){if((a.kind==="ClusterRole"||a.namespace===o)&&Q0(a))return!0}else a.kind==="ServiceAccount"&&(s||=a.namespace===o&&a.name===r);return!s}function wu(e,t){let{namespace:n,view:o}=t,r=o.selector??new Map;if(A(n)||zs(t)||J0(t,e.pods)||X0(e,n,r))return"likely";let s=e.pods.filter(a=>a.namespace===n&&[...r].every(([i,l])=>a.labels.get(i)===l||!a.labels.has(i)&&U0(i,l)));return s.length===0?"no":s.some(a=>ex(e,a))?"likely":"hardly"}var q0,z0,bu,vu,Y0,tx,Js=v(()=>{"use strict";M();q0=["control-plane.alpha.kubernetes.io/leader","multicluster.x-k8s.io/","multicluster.kubernetes.io/","multicluster.linkerd.io/","mirror.linkerd.io/","service.cilium.io/","io.cilium/","submariner.io/","consul.hashicorp.com/","tailscale.com/","skupper.io/","internal.skupper.io/","liqo.io/","karmada.io/","kube-vip.io/","gluster.kubernetes.io/","serving.knative.dev/","flagger.app/","getambassador.io/","patroni","spilo-role"];z0=new Set(["app.kubernetes.io","kubernetes.io","k8s.io","helm.sh"]),bu=e=>e.includes("/")?e.slice(0,e.indexOf("/")):void 0;vu=new Set(["app","application","component","k8s-app","name","run","service"]);Y0=[["spec","template","metadata","labels"],["spec","metadata","labels"],["spec","labels"]];tx=new Set(["Deployment","ReplicaSet","StatefulSet"])});function ku(e,t){let n=[...(e.view.selector??new Map).keys()],[o,r]=t?t.failing:n.map(a=>({key:a,found:""}));if(!o||r)return e.keyAt("spec","selector");let s=o.found===void 0?"keyAt":"at";return e[s]("spec","selector",o.key)}function Zs(e,t){return t.namespace===e.settings.namespace&&$(T(t.value,["metadata","namespace"]))===void 0}function Pu({pod:e},t,n){for(let[o,r]of e.labels)if(r===n)return o;return _(t,e.labels.keys())}function Yn(e,t){let[n,o]=e.length<t.length?[e,t]:[t,e];return _(e,[t])!==void 0||n.length>2&&(o.startsWith(n)||o.endsWith(n))}function xu(e){let[t,n]=e?.failing??[];return e?.onObject===!0||!!t&&!n&&t.found!==void 0&&Yn(t.wanted,t.found)}var Ys=v(()=>{"use strict";M()});var Su,Tu=v(()=>{"use strict";M();Js();Do();Ys();sn();qs();Su=N({id:"service-selects-no-pod",summary:"The selector of a Service matches the Pods of no workload.",severity:"error",evidence:"absent",since:"0.1.0",messages:{value:{text:'Service "{service}" selects no Pod: the Pods of {workload} have {key}={found}, not {key}={wanted}.',effect:"{effect}",help:"Make the label in the selector and in the Pod template the same."},key:{text:'Service "{service}" selects no Pod: the Pods of {workload} have no label "{key}".',effect:"{effect}",help:"Take the label out of the selector, or add it to the Pod template; every entry of a selector must match."},object:{text:'Service "{service}" selects no Pod: {workload} has the labels {labels} itself, but its Pod template has not.',effect:"{effect}",help:"Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them."},namespace:{text:'Service "{service}" selects no Pod: {workload} with the labels {labels} is in namespace "{other}", not in "{namespace}".',effect:"{effect}",help:"Put both into one namespace: a Service selects Pods of its own namespace only."},none:{text:'Service "{service}" selects no Pod: no workload in namespace "{namespace}" has the labels {labels}.',effect:"{effect}",help:"Use labels that the Pod template of the workload has, or declare the Pods under `externals` if they are made elsewhere."}},check(e,t){for(let n of e.all("Service")){let{selector:o}=n.view;if(!o||e.selects(n).state!=="none")continue;let r=wu(e,n);if(r==="likely")continue;let s=r==="hardly",a=e.nearestPods(n),i=a&&!a.otherNamespace?Qr(a.pod.owner):[];if(a?.failing.some(({key:x})=>i.some(k=>k.key===x))||n.namespace==="kube-system"&&!xu(a))continue;let l=e.pods.some(({namespace:x,owner:k})=>x===n.namespace&&k.changeable),c=ku(n,a),p=$o(o),d={service:n.name,effect:Lr(e,n)};if(!a){l||t(c,"none",{data:{...d,namespace:n.namespace,labels:p},open:!0});continue}let{pod:m,failing:u}=a,f=m.owner.title,h=Xr(m,o),y=[{at:ln(m),message:`the Pods of ${f} have the labels ${h}`}],[b,w]=u,P=m.owner.name===n.name;if(a.otherNamespace){if(A(m.namespace))continue;let x=Zs(e,n)||Zs(e,m.owner)||!e.pods.some(k=>k.namespace===n.namespace);t(c,"namespace",{data:{...d,workload:f,labels:p,other:m.namespace,namespace:n.namespace},related:y,open:x})}else if(a.onObject)t(c,"object",{data:{...d,workload:f,labels:p},related:y});else if(b&&!w&&b.found===void 0){let x=Pu(a,b.key,b.wanted),k=x&&`Did you mean "${x}"?`;t(c,"key",{data:{...d,workload:f,key:b.key},related:y,suggestion:k,open:s})}else if(b&&!w&&b.found!==void 0&&(P||Yn(b.wanted,b.found))){let{key:x,found:k,wanted:j}=b,q=Yn(j,k)?`Did you mean "${k}"?`:void 0;t(c,"value",{data:{...d,workload:f,key:x,found:k,wanted:j},related:y,suggestion:q})}else l||t(c,"none",{data:{...d,namespace:n.namespace,labels:p},related:y,open:s})}}})});function Au(e,t){if(!O(e)||t&&$(g(e,"image"))===void 0)return!1;let n=g(e,"ports");return n==null?!0:Array.isArray(n)&&n.every(o=>{if(!O(o))return!1;let{name:r,containerPort:s}=o;return![r,s].some(a=>typeof a=="string"&&A(a))})}function pn(e){if(e.injected)return!1;let t=g(T(e.owner.value,e.path),"spec"),n=E(g(t,"containers")),o=g(t,"initContainers")??[];return n.length===0||!Array.isArray(o)?!1:n.every(r=>Au(r,!0))&&o.every(r=>Au(r,!1))}function zt({owner:e}){if(e.kind==="Job"||e.kind==="CronJob")return!0;if(e.kind!=="Pod")return e.view.replicas===0;let t=T(e.value,["spec","restartPolicy"]);return t==="Never"||t==="OnFailure"||e.annotations.has("helm.sh/hook")}function Jt(e){return e.containers.flatMap(t=>t.role==="init"?[]:t.ports)}function Xn(e){let t=new Set;for(let n of e)for(let{name:o,containerPort:r,protocol:s}of Jt(n)){if(r===void 0)continue;let a=s==="TCP"?String(r):`${r}/${s}`;t.add(o===void 0?a:`${a} (${o})`)}return t.size===0?"none":[...t].join(", ")}var Sn=v(()=>{"use strict";M()});function Mo(e,t){return typeof e=="string"?t.test(e):typeof e=="number"?t.test(String(e)):Array.isArray(e)?e.some(n=>Mo(n,t)):O(e)&&Object.entries(e).some(([n,o])=>!nx.has(n)&&Mo(o,t))}function*Xs(e){if(Array.isArray(e))for(let t of e)yield*Xs(t);if(O(e))for(let[t,n]of Object.entries(e)){let o=t.startsWith("configMap")?g(n,"name"):void 0;typeof o=="string"&&(yield o),yield*Xs(n)}}function ea(e,t,n){let o=new RegExp(`(?<![\\d.])${n}(?![\\d.]\\d|\\d)`),r=T(t.owner.value,t.path);if(Mo(g(r,"spec"),o)||Mo(T(r,["metadata","annotations"]),o))return!0;for(let s of Xs(g(r,"spec"))){let a=e.get("ConfigMap",t.namespace,s);if(!a||Mo(g(a.value,"data"),o))return!0}return!1}var nx,Qs=v(()=>{"use strict";M();nx=new Set(["ports","image","resources","containerPort","nodePort"])});function Dt(e){let t=[...new Set(e.map(s=>s.owner.title))],n=t.length>4?t.slice(0,3):t,o=t.length-n.length,r=o>0?`${o} more`:n.pop();return n.length===0?r??"":`${n.join(", ")} and ${r}`}var Oo=v(()=>{"use strict"});function Ru(e){return JSON.stringify(e.containers.map(({path:t,image:n})=>{let o=T(e.owner.value,t);return[n?.replace(/[:@][^/]*$/,""),g(o,"command"),g(o,"args")]}))}function ox({port:e,endpoints:t}){let n=t.flatMap(({pod:a,declared:i})=>i&&!zt(a)?[a]:[]);if(typeof e.targetPort!="number"||n.length===0)return{serving:[],others:[]};let o=new Set(n.map(Ru)),r=new Set(n.map(({owner:a})=>a.title)),s=t.flatMap(({pod:a,declared:i})=>{let l=r.has(a.owner.title)||T(a.owner.value,["metadata","ownerReferences"])!==void 0;return i||l||!pn(a)||o.has(Ru(a))?[]:[a]});return{serving:n,others:s}}var Iu,Cu=v(()=>{"use strict";M();Sn();Do();Qs();Oo();Iu=N({id:"service-selects-several-workloads",summary:"A Service selects Pods of several workloads, and some do not serve its port.",severity:"warning",evidence:"pair",recommended:!1,since:"0.1.0",messages:{port:{text:'Service "{service}" also selects the Pods of {others}, which {declare} port {target}.',effect:"A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.",help:"Add a label to the selector that only the Pods of {serving} have."},job:{text:'Service "{service}" also selects the Pods of {others}.',effect:"While a Pod of it runs, a part of the requests to port {target} reaches it and is refused.",help:"Add a label to the selector that only the Pods of {serving} have."}},check(e,t){for(let n of e.all("Service")){let{pods:o}=e.selects(n);if(o.length<2||n.view.headless||n.view.selectorUnreadable||o.some(({owner:s})=>s.kind==="Rollout"))continue;let r=n.keyAt("spec","selector");for(let s of e.ports(n)){let{serving:a,others:i}=ox(s),l=s.port.targetPort??"",c=i.filter(y=>typeof l!="number"||!ea(e,y,l)),p=c.filter(zt),d=c.filter(y=>!zt(y)),m=d.length>0?d:p;if(m.length===0)continue;let u={service:n.name,target:l,serving:Dt(a),others:Dt(m)},f=m.slice(0,3).map(y=>({at:ln(y),message:`${y.owner.title} has these labels too`})),h=m.some(y=>Jt(y).length>0);d.length>0?t(r,"port",{data:{...u,declare:h?"declare other ports but not":"do not declare"},related:f}):t(r,"job",{data:u,related:f});break}}}})});function Nu(e,t){return e.context.broken.some(({file:n,start:o,end:r})=>n.text.slice(o,r).includes(t))}var $u=v(()=>{"use strict"});function rx(e){return E(g(e.value,"rules")).some(t=>{let n=E(g(t,"resources")),o=E(g(t,"verbs"));return(n.includes("endpoints")||n.includes("endpointslices"))&&["create","update","patch","*"].some(r=>o.includes(r))})}function ax({kind:e,value:t,namespace:n},o,r){let s=g(t,"spec");return e==="VirtualService"?E(g(s,"hosts")).some(a=>a===o&&n===r||typeof a=="string"&&(a===`${o}.${r}`||a.startsWith(`${o}.${r}.svc`))):n!==r?!1:e==="TrafficSplit"?g(s,"service")===o:E(g(s,"parentRefs")).some(a=>g(a,"kind")==="Service"&&g(a,"name")===o)}function Du(e,t){let{name:n,namespace:o}=t;return o==="default"&&n==="kubernetes"||o==="kube-system"||e.hidden(o)==="here"||zs(t)?!0:e.resources.some(r=>r.group==="rbac.authorization.k8s.io"?(r.kind==="ClusterRole"||r.namespace===o)&&rx(r):r.kind==="ServiceImport"||r.kind==="Canary"?r.namespace===o&&(r.name===n||$(T(r.value,["spec","targetRef","name"]))===n):ax(r,n,o))}var Mu=v(()=>{"use strict";M();Js()});var Ou,Eu=v(()=>{"use strict";M();$u();Mu();Ao();Ys();sn();Ou=N({id:"service-without-endpoints",summary:"A Service has neither a selector nor endpoints of its own.",severity:"error",evidence:"absent",since:"0.1.0",messages:{none:{text:'Service "{service}" has no selector, and no EndpointSlice belongs to it.',effect:"{effect}",help:'Add a `selector`, or an EndpointSlice with the label `kubernetes.io/service-name: {service}` in namespace "{namespace}".'}},check(e,t){for(let o of e.all("Service")){let{name:r,namespace:s,view:a}=o;if(e.selects(o).state!=="manual"||e.manualEndpoints(o).length>0)continue;let{externals:i,completeness:l}=e.settings;if(it(g(o.value,"spec"),Ue.service,"selector")||l==="open"||a.headless||a.ports.length===0||r===""||[r,s,a.type].some(A)||Nu(e,r)||i.some(b=>["Pod","Endpoints","EndpointSlice"].some(w=>b.matches(w,s,r)))||o.view.selectorUnreadable||Du(e,o))continue;let c=T(o.value,["spec"]),p=O(c)?Object.keys(c):[],d=_("selector",p.filter(b=>O(T(c,[b])))),m=e.all("EndpointSlice").find(b=>b.namespace===s&&n(b.name,r)),u=b=>e.get("Service",s,b)!==void 0,f=e.all("Endpoints").find(b=>b.namespace===s&&!u(b.name)&&Yn(r,b.name)),h=e.all("Endpoints").find(b=>b.name===r)??e.all("EndpointSlice").find(b=>b.view.serviceName===r),y=p.includes("selector")?o.keyAt("spec","selector"):d!==void 0?o.keyAt("spec",d):o.at("metadata","name");t(y,"none",{data:{service:r,namespace:s,effect:Lr(e,o)},open:l==="auto"&&!d&&!m&&!f&&!h&&!e.pods.some(b=>b.namespace===s),...d!==void 0?{suggestion:`Did you mean "selector"? "${d}" is no field of a Service.`}:m?{suggestion:`EndpointSlice "${m.name}" says that it belongs to ${m.view.serviceName===void 0?"no Service":`Service "${m.view.serviceName}"`}.`,related:[{at:m.at("metadata","name"),message:`${m.title} is here`}]}:f?{suggestion:`Endpoints must have the name of the Service; these are called "${f.name}".`,related:[{at:f.at("metadata","name"),message:`${f.title} is here`}]}:h?{suggestion:`${h.title} is in namespace "${h.namespace}".`,related:[{at:h.at("metadata","name"),message:`${h.title} is here`}]}:{}})}function n(o,r){return o===r||o.startsWith(`${r}-`)||_(r,[o])!==void 0}}})});var Lu,Vu=v(()=>{"use strict";M();wn();Do();Lu=N({id:"stateful-set-service-not-found",summary:"The governing Service of a StatefulSet is missing or selects other Pods.",severity:"warning",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Service "{service}", which {workload} names as its `serviceName`, is not defined in namespace "{namespace}".',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Add a headless Service (`clusterIP: None`) of that name which selects the Pods, or name the one that does."},others:{text:'Service "{service}", which {workload} names as its `serviceName`, does not select its Pods.',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Name the Service that selects the Pods of this StatefulSet."}},check(e,t){for(let n of e.references({role:"governing-service",to:"Service"})){let{from:o,name:r,namespace:s,target:a,state:i,open:l,at:c}=n,p={service:r,workload:o.title,pod:`${o.name}-0.${r}.${s}.svc`};if(i==="absent"){let{candidate:h,...y}=Xe(e,n),b=h?.why!=="kind";if(!b&&e.settings.completeness==="open")continue;let P=![...e.all("Service"),...e.pods.map(({owner:x})=>x)].some(x=>x!==o&&x.namespace===s);t(c,"missing",{...b?y:{},data:{...p,namespace:s},open:l,...P&&{severity:"note"}});continue}if(i!=="present"||!a)continue;let d=a,m=e.selects(d),u=e.pods.find(h=>h.owner===o),{selector:f}=d.view;m.state!=="pods"||!u||!f||m.pods.includes(u)||d.view.selectorUnreadable||u.labelsUnreadable||m.maybeMore||t(c,"others",{data:p,severity:"note",related:[{at:d.keyAt("spec","selector"),message:`the selector of ${d.title}`},{at:ln(u),message:`the Pods of ${o.title} have the labels ${Xr(u,f)}`}]})}}})});function ix({value:e}){if($(T(e,["metadata","name"]))===void 0||!["spec","data","stringData","subsets","endpoints"].some(o=>O(g(e,o))||Array.isArray(g(e,o))))return;let[t,n]=[$(g(e,"apiVersion")),$(g(e,"kind"))];return t!==void 0&&n===void 0?/^([a-z0-9.-]+\/)?v\d\w*$/.test(t)?"kind":void 0:n!==void 0&&t===void 0&&sx.has(n)?"apiVersion":void 0}var sx,Gu,ju=v(()=>{"use strict";M();sx=new Set("Service Ingress IngressClass Deployment StatefulSet DaemonSet Pod ReplicaSet Job CronJob ConfigMap Secret Namespace Endpoints EndpointSlice IngressRoute Middleware TargetGroupBinding Rollout".split(" "));Gu=N({id:"syntax-error",summary:"A manifest cannot be read, or has no kind or apiVersion.",severity:"error",evidence:"local",since:"0.1.0",messages:{unreadable:{text:"The document cannot be read: {problem}.",effect:"Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.",help:"Correct the text at this place."},"no-kind":{text:'The object "{name}" has no `{field}`.',effect:'Programs that apply it refuse the file ("{field} not set"), and the object is not checked here.',help:"Add `{field}` at the top of the document."}},check(e,t){for(let n of e.context.broken)t({document:n,path:[],part:"value"},"unreadable",{data:{problem:n.problem?.message??"the text is no YAML"}});if(!e.context.kustomized)for(let n of e.context.documents){let o=ix(n);if(o===void 0)continue;let s=(O(n.value)?Object.keys(n.value):[]).find(i=>i!==o&&i.toLowerCase()===o.toLowerCase());t(s===void 0?{document:n,path:[],part:"value"}:{document:n,path:[s],part:"key"},"no-kind",{data:{name:$(T(n.value,["metadata","name"]))??"",field:o},suggestion:s===void 0?void 0:`Field names are read by the letter: write "${o}" for "${s}".`})}}})});function Fu(e,t){return e.pods.some(({containers:n,hostNetwork:o})=>{let r=n.flatMap(s=>s.ports);return o&&r.length===0?!0:r.some(s=>s.hostPort===t||o&&s.containerPort===t)})}function ei(e,t){let{state:n,pods:o}=e.selects(t);return t.view.externalTrafficPolicy==="Local"&&n==="pods"&&o.every(s=>s.owner.kind!=="DaemonSet")}function Bu(e,t,n){let{ports:o}=e.view;return o.find(s=>s.port===t&&s.targetPort!==t)?`${t} is the Service port, on which only the cluster's own addresses answer.`:n.includes(t)?`${t} is the container port, on which only the Pods answer.`:void 0}function Hu(e,t){let{type:n,externalTrafficPolicy:o,healthCheckNodePort:r}=t.view;if(n==="LoadBalancer"&&o==="Local"&&r===void 0)return{service:t,field:"healthCheckNodePort"};let s=e.all("Service").find(a=>Un(a)&&a.view.ports.some(i=>jr(a,i)));return s&&{service:s,field:"nodePort"}}var Wu,_u=v(()=>{"use strict";kn();Wu=[10256,10250,22]});function Eo(e,t){let{state:n,pods:o,maybeMore:r}=e.selects(t);if(n!=="pods"&&n!=="external"&&n!=="unknown")return;let s=o.flatMap(p=>p.containers.flatMap(d=>d.role==="init"?[]:d.ports.flatMap(m=>m.containerPort??[]))),a=e.ports(t),i=t.view.ports.flatMap(({targetPort:p})=>typeof p=="number"?[p]:[]),l=a.flatMap(({endpoints:p})=>p.map(d=>d.port)),c=a.every(({endpoints:p})=>p.length===o.length);return{numbers:[...new Set([...i,...l,...s])].sort((p,d)=>p-d),sure:n==="pods"&&!r&&c&&o.every(pn)}}var ti=v(()=>{"use strict";Sn()});function lx(e,t,n,o){let{group:r,port:s}=n,{port:a,at:i}=Cs(r),l={group:r.name,port:a,service:o.name},c={at:o.at("spec","externalTrafficPolicy"),message:`Service "${o.name}" keeps traffic on the node`};if(!Un(o))return;let p=e.nodePorts().filter(({number:b})=>b===a),d=p.map(b=>({at:b.at,message:`${a} is for UDP here`})),m=p.length>0&&p.every(({protocol:b})=>b==="UDP");if(a===r.port){if(!s||zn(e,o,r))return;m&&(r.protocol==="UDP"||r.protocol==="QUIC")?t(i,"udp",{data:l,related:d}):ei(e,o)&&t(i,"local",{data:{group:r.name,service:o.name},related:[c],severity:"note"});return}let u=p.every(b=>b.service!==o&&b.service.view.externalTrafficPolicy!=="Local");if(p.length>0||Wu.includes(a)){m?t(i,"udp",{data:l,related:d}):u&&ei(e,o)&&t(i,"everywhere",{data:l,related:[c],severity:"warning"});return}if(e.context.incomplete!==void 0||Fu(e,a))return;let{from:f,to:h}=e.settings.nodePortRange;if(a>=f&&a<=h){let b=Hu(e,o);if(b){let{service:w,field:P}=b,x=[{at:w.keyAt("spec","ports"),message:`Service "${w.name}" pins no ${P} here`}];t(i,"unpinned",{data:{...l,service:w.name,field:P},related:x,severity:"warning"});return}}let y=Bu(o,a,Eo(e,o)?.numbers??[]);t(i,"node",{data:{group:r.name,port:a},related:[{at:o.keyAt("spec","ports"),message:`Service "${o.name}" has its node ports here`}],suggestion:y,...!y&&(a<f||a>h)&&{severity:"warning"}})}function px(e,t,n,o){let{group:r,port:s}=n,a=Eo(e,o);if(!a)return;let{port:i,at:l}=Cs(r),c=[{at:o.keyAt("spec","ports"),message:`Service "${o.name}" has its ports here`}],p={group:r.name,port:i,service:o.name};if(i===r.port){let y=e.selects(o).pods.flatMap(b=>b.containers.flatMap(w=>w.ports)).some(b=>b.containerPort===i&&b.protocol==="TCP");s?.protocol==="UDP"&&(r.protocol==="UDP"||r.protocol==="QUIC")&&!y&&a.sure&&t(l,"udp",{data:p,related:c,severity:"warning"});return}if(a.numbers.includes(i))return;let{ports:d}=o.view,m=d.find(h=>h.nodePort===i),u=d.find(h=>h.port===i&&typeof h.targetPort=="number");if(!m&&!u&&!a.sure)return;let f=m?"nodePort":"Service port";t(l,"pod",{data:{...p,ports:a.numbers.length>0?a.numbers.join(", "):"other ports"},related:c,...m||u?{suggestion:`${i} is the ${f}; Pods are asked directly.`}:{severity:"warning"}})}var cx,Ku,qu=v(()=>{"use strict";M();_u();kn();ti();Jn();cx={node:{text:'The health check of target group "{group}" asks port {port} of the nodes, on which nothing of the input listens.',effect:"All targets fail the health check: the load balancer takes none of them for healthy.",help:"Check `traffic-port`, a nodePort, or 10256 (the health of kube-proxy)."},unpinned:{text:'The health check of target group "{group}" asks port {port} of the nodes, but Service "{service}" leaves that number to chance.',effect:"The API server picks a random node port when the Service is made; a Service made anew gets another one.",help:"Pin `{field}` in the Service."},pod:{text:'The health check of target group "{group}" asks port {port} of the Pods; those of Service "{service}" have {ports}.',effect:"All targets fail the health check, unless a container listens on a port that it does not declare.",help:"Check `traffic-port`, or a port of the container."},udp:{text:'The health check of target group "{group}" asks port {port} over TCP, but Service "{service}" has it for UDP only.',effect:"Health checks are never made over UDP; nothing answers, so all targets fail them.",help:"Check another port, one for TCP."},everywhere:{text:'The health check of target group "{group}" asks port {port}, which answers on every node, but Service "{service}" has `externalTrafficPolicy: Local`.',effect:"Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.",help:"Check `traffic-port`, or the `healthCheckNodePort` of a Service of type LoadBalancer."},local:{text:'The health check of target group "{group}" asks the traffic port of Service "{service}", which has `externalTrafficPolicy: Local`.',effect:"Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.",help:"Nothing is to be done if so intended; a DaemonSet makes every node a healthy target."}};Ku=N({id:"target-group-health-check-unreachable",summary:"The health check of a target group asks a port on which nothing answers.",severity:"error",evidence:"pair",since:"0.1.0",messages:cx,check(e,t){for(let n of e.targetGroups())n.service&&n.group.healthCheck&&(Ct(n.group)?lx:px)(e,t,n,n.service)}})});function ni(e){return e.some(t=>dx.includes(t))?"https":e.some(t=>mx.includes(t))?"http":void 0}function Tn(e,t){let[n,o]=e.filter(t);return o?void 0:n}function ta(e,t,n){let o=n.protocol.includes("UDP")||n.protocol==="QUIC"?"UDP":"TCP",r=t.view.ports.filter(m=>m.protocol===o||n.protocol.startsWith("TCP_")),s=e.ports(t),a=Tn(r,m=>m.port===n.port)??Tn(r,m=>m.targetPort===n.port)??Tn(r,m=>s.some(u=>u.port===m&&u.endpoints.some(f=>f.port===n.port)));if(a)return a;let i=oi(`${t.namespace} ${t.name}`),l=oi(n.name).filter(m=>!i.includes(m)),c=ni(l)??ni([n.protocol.toLowerCase()]),p=Tn(r,m=>m.name!==void 0&&l.includes(m.name))??Tn(r,m=>c!==void 0&&ni([...oi(m.name??""),`${m.port}`])===c);if(p)return p;let d=e.targetGroups().flatMap(({group:m,service:u,port:f})=>u===t&&m!==n&&f?[f]:[]);return Tn(t.view.ports,()=>!0)??(Ct(n)?Tn(r,m=>!d.includes(m)):void 0)}function ri(e,t,n){let{port:o}=n,{ports:r,healthCheckNodePort:s}=t.view;if(s===o)return`${o} is the healthCheckNodePort, which only answers health checks.`;let a=ta(e,t,n);if(a?.nodePort!==void 0){let{nodePort:l}=a;if(a.port===o)return`${o} is the Service port; its nodePort is ${l}.`;let c=e.ports(t).find(p=>p.port===a);return a.targetPort===o||c?.endpoints.some(p=>p.port===o)?`${o} is the container port; its nodePort is ${l}.`:`Service port ${Br(a)} has the nodePort ${l}.`}let i=_(String(o),r.flatMap(({nodePort:l})=>l===void 0?[]:[String(l)]));return i&&`Did you mean ${i}?`}function Uu(e,t,n){let{from:o,to:r}=e.settings.nodePortRange;if(n.port<o||n.port>r)return!1;let s=ta(e,t,n),a=e.targetGroups().flatMap(i=>i.service===t&&i.port?[i.port]:[]);return(s?[s]:t.view.ports).every(i=>a.includes(i))}var dx,mx,oi,zu=v(()=>{"use strict";M();kn();Jn();dx=["https","websecure","tls","ssl","443","8443"],mx=["http","web","80","8080"];oi=e=>e.toLowerCase().split(/[^a-z0-9]+/)});function fx(e,t,n,o){let{name:r,namespace:s}=n,{port:a}=o;if(!Un(n)||Wr(e,n,a))return;let i=o.at("port"),l={group:o.name,port:a,service:r},c=[{at:n.keyAt("spec","ports"),message:`Service "${r}" has its ports here`}],p=e.nodePorts().filter(({number:f,field:h})=>f===a&&h==="nodePort");if(p.some(f=>f.service.name===r&&f.service.namespace===s))return;let[d]=p;if(d){let f=d.service,h=e.selects(n).pods;t(i,"otherService",{data:{...l,other:f.namespace===s?f.name:`${f.namespace}/${f.name}`},related:[{at:d.at,message:`${a} belongs to Service "${f.name}"`},...c],suggestion:ri(e,n,o),...e.selects(f).pods.some(y=>h.includes(y))&&{severity:"warning"}});return}if(Uu(e,n,o))return;let m=ta(e,n,o),u=m?[m]:n.view.ports;if(u.every(f=>jr(n,f))){let{from:f,to:h}=e.settings.nodePortRange,y=a>=f&&a<=h;t(i,"unpinned",{data:{...l,ports:u.map(b=>`port ${Br(b)}`).join(" and "),range:`${f}-${h}`,now:y?`${a} holds until the Service is made anew, if it holds now`:`${a} is none of them`},related:c,suggestion:y?`If the cluster has picked ${a}, write \`nodePort: ${a}\`.`:void 0,...y&&{severity:"warning"}});return}t(i,"nodePort",{data:{...l,nodePorts:Fr(n)},related:c,suggestion:ri(e,n,o)})}function hx(e,t,n,o){let{port:r}=o,s=Eo(e,n);if(!s||s.numbers.includes(r))return;let{ports:a}=n.view,i=a.find(({nodePort:d})=>d===r)??a.find(d=>d.port===r&&typeof d.targetPort=="number");if(!s.sure&&!i)return;let l=i?.nodePort===r?"nodePort":"Service port",c=_(String(r),s.numbers.map(String)),p=s.numbers.length>0?s.numbers:a.map(({targetPort:d})=>d);t(o.at("port"),"targetPort",{data:{group:o.name,port:r,service:n.name,ports:p.join(", ")},related:[{at:n.keyAt("spec","ports"),message:`Service "${n.name}" has its ports here`}],suggestion:i?`${r} is the ${l}; the targetPort is ${i.targetPort}.`:c&&`Did you mean ${c}?`})}var ux,Ju,Zu=v(()=>{"use strict";M();zu();kn();ti();Jn();ux={nodePort:{text:'Target group "{group}" sends to port {port} of the nodes, which is no nodePort of Service "{service}"; it has {nodePorts}.',effect:"No node listens on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the nodePort of the Service port that it feeds."},otherService:{text:'Target group "{group}" sends to port {port} of the nodes, which is the nodePort of Service "{other}", not of "{service}".',effect:'The load balancer sends the traffic of this group to the Pods of Service "{other}".',help:"Give the target group the nodePort of its own Service, or name the Service that it really feeds."},unpinned:{text:'Target group "{group}" sends to port {port} of the nodes, but Service "{service}" leaves the nodePort of {ports} to chance.',effect:"The API server picks a random number from {range} when it makes the Service, and the target group cannot follow: {now}.",help:"Pin `nodePort` at that Service port to a number from {range}, and give the target group the same."},targetPort:{text:'Target group "{group}" sends to port {port} of the Pods, but those of Service "{service}" listen on {ports}.',effect:"The Pods do not listen on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the port of the container: its targets are Pods."}};Ju=N({id:"target-group-port-mismatch",summary:"A target group sends to a port on which its Service does not listen.",severity:"error",evidence:"pair",since:"0.1.0",messages:ux,check(e,t){for(let{group:n,service:o,port:r}of e.targetGroups())o&&!r&&!zn(e,o,n)&&(Ct(n)?fx:hx)(e,t,o,n)}})});var gx,Yu,Xu=v(()=>{"use strict";M();Jn();gx={TCP:["TCP"],TLS:["TCP"],HTTP:["TCP"],HTTPS:["TCP"],UDP:["UDP"],QUIC:["UDP"],TCP_UDP:["TCP","UDP"],TCP_QUIC:["TCP","UDP"]},Yu=N({id:"target-group-protocol-mismatch",summary:"A target group speaks another protocol than the Service port that it feeds.",severity:"error",evidence:"pair",since:"0.1.0",messages:{mismatch:{text:'Target group "{group}" of protocol {protocol} feeds port {port} of Service "{service}", which is for {has} only.',effect:"Nothing listens for {missing} on port {number}: that traffic is dropped.",help:"Use a target group of a protocol that sends {has}, or add a Service port for {missing} on the same number."}},check(e,t){for(let{group:n,service:o,port:r}of e.targetGroups()){let s=gx[n.protocol];if(!s||!o||!r||zn(e,o,n))continue;let a=Ct(n)?o.view.ports.filter(c=>c.nodePort===n.port):e.ports(o).flatMap(c=>c.endpoints.some(p=>p.port===n.port)?[c.port]:[]),i=[...new Set(a.map(({protocol:c})=>c))];if(r.port===void 0||i.some(c=>!["TCP","UDP","SCTP"].includes(c)))continue;let l=s.filter(c=>!i.includes(c));l.length!==0&&t(n.at("protocol"),"mismatch",{data:{group:n.name,protocol:n.protocol,port:`${r.port}`,service:o.name,has:i.join(" and "),missing:l.join(" and "),number:n.port},related:a.map(c=>({at:o.at(...c.path,"protocol"),message:`port ${c.port} of Service "${o.name}" is for ${c.protocol}`}))})}}})});function bx(e,t){return e.containers.some(({ports:n})=>n.some(({name:o,protocol:r})=>o!==t&&o?.toLowerCase()===t||o===t&&!Qu.has(r)))}function*Qn(e){for(let t of e.all("Service")){let n=e.ports(t);if(n.every(({missing:i})=>i.length===0)||t.view.selectorUnreadable)continue;let{pods:o,maybeMore:r}=e.selects(t),s=o.filter(i=>!zt(i)),a=s.length>0?s:o;for(let i of n){let{targetPort:l,protocol:c}=i.port;if(typeof l!="string"||A(l)||Fe(l)!==void 0||yx.has(l)||!Qu.has(c))continue;let p=new Set(i.missing),d=a.filter(u=>p.has(u)&&pn(u)&&!bx(u,l));if(d.length===0)continue;let m=i.endpoints.length===0&&d.length===a.length;yield{resolution:i,target:l,lacking:d,nowhere:m,open:r}}}}function eo(e){return e.slice(0,3).map(t=>{let o=t.containers.filter(({role:i})=>i!=="init").find(({ports:i})=>i.length>0),r=o?[...o.path,"ports"]:[...t.path,"spec","containers"],s=Xn([t]),a=s==="none"?`${t.owner.title} declares no ports`:`${t.owner.title} declares the ports ${s}`;return{at:t.owner.keyAt(...r),message:a}})}var yx,Qu,Lo=v(()=>{"use strict";M();Sn();yx=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy","dapr-http","dapr-grpc","dapr-metrics"]),Qu=new Set(["TCP","UDP","SCTP"])});function vx({service:e,port:t},n,o){let r=o.flatMap(Jt).filter(({protocol:d})=>d===t.protocol),s=new Set(r.flatMap(({name:d})=>d??[])),a=_(n,s);if(a!==void 0)return`Did you mean "${a}"?`;let i=new Set(r.flatMap(({containerPort:d})=>d??[])),[l,c]=i;if(l===void 0||c!==void 0||e.view.ports.length>1)return;let[p]=s;return p===void 0?`The only port that they declare is ${l}, which has no name.`:`The only port that they declare is ${l}, named "${p}".`}var ef,tf=v(()=>{"use strict";M();Sn();Lo();sn();Oo();ef=N({id:"target-port-not-found",summary:"A named targetPort is a port of none of the Pods that the Service selects.",severity:"error",evidence:"pair",since:"0.1.0",messages:{none:{text:'The Pods that Service "{service}" selects have no port named "{target}"; they declare {ports}.',effect:"{effect}",help:"Name a port of the containers, give its number, or add the name to the port in the Pod template."},container:{text:'"{target}" is the name of a container of {workload}, not of a port; it declares {ports}.',effect:"{effect}",help:"Give the name or the number of a container port."},init:{text:'Port "{target}" belongs to init container "{container}" of {workload}, which ends before the Pod serves.',effect:"{effect}",help:"Move the port to a container that keeps running, or make this one a sidecar with `restartPolicy: Always`."}},check(e,t){for(let{resolution:n,target:o,lacking:r,nowhere:s,open:a}of Qn(e)){let{service:i,port:l,near:c}=n;if(!s||c.some(({why:x})=>x==="protocol"))continue;let p=i.at(...l.path,"targetPort"),d=mt(e,i),m=d?"The API server accepts the Service; the port gets no endpoint and no SRV record, while the Pods still resolve by name.":"The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.",u={open:a,...d&&{severity:"warning"}},f={target:o,effect:m},h=c.find(({why:x})=>x==="init");if(h){let{pod:x,container:k}=h;t(p,"init",{...u,data:{...f,container:k.name,workload:x.owner.title},related:[{at:x.owner.at(...h.port.path,"name"),message:`port "${o}" is declared here`}]});continue}let y=vx(n,o,r),b=eo(r),w=Xn(r),P=r.find(({containers:x})=>x.some(({name:k})=>k===o));P?t(p,"container",{...u,data:{...f,workload:Dt([P]),ports:w},related:b,suggestion:y}):t(p,"none",{...u,data:{...f,service:i.name,ports:w},related:b,suggestion:y})}}})});var nf,of=v(()=>{"use strict";M();Lo();sn();Oo();nf=N({id:"target-port-not-on-every-pod",summary:"A named targetPort is a port of only some of the selected Pods.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{some:{text:'The Pods of {workloads}, which Service "{service}" selects too, have no port named "{target}".',effect:"They stay out of the endpoints of this port in silence: only the Pods of {others} get requests.",help:"Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out."}},check(e,t){for(let{resolution:n,target:o,lacking:r}of Qn(e)){let{service:s,port:a,endpoints:i}=n;if(i.length===0||mt(e,s))continue;let l=e.ports(s).filter(p=>p!==n),c=r.filter(p=>!l.some(d=>d.endpoints.some(m=>m.pod===p&&m.declared!==void 0)));c.length!==0&&t(s.at(...a.path,"targetPort"),"some",{data:{service:s.name,target:o,workloads:Dt(c),others:Dt(i.map(({pod:p})=>p))},related:eo(c)})}}})});var rf,af=v(()=>{"use strict";M();Sn();Lo();sn();rf=N({id:"target-port-protocol-mismatch",summary:"A named targetPort exists on the Pods with another protocol only.",severity:"error",evidence:"pair",since:"0.1.0",messages:{protocol:{text:'Port {port} of Service "{service}" is {wanted}, but port "{target}" of {workload} is {found}.',effect:"A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.",help:"Give both the same `protocol`; it is TCP where none is written."}},check(e,t){for(let{resolution:n,target:o,nowhere:r,open:s}of Qn(e)){let{service:a,port:i,near:l}=n,c=l.find(({why:f})=>f==="protocol");if(!r||!c)continue;let{pod:p,port:d}=c,m=T(a.value,[...i.path,"protocol"])!==void 0,u=Jt(p).find(f=>f.name!==void 0&&f.containerPort===d.containerPort&&f.protocol===i.protocol);t(a.at(...i.path,m?"protocol":"targetPort"),"protocol",{data:{service:a.name,port:i.port??"without number",wanted:i.protocol,target:o,workload:p.owner.title,found:d.protocol},related:[{at:p.owner.at(...d.path,"name"),message:`"${o}" is declared as ${d.protocol}`}],suggestion:u&&`The ${i.protocol} port with this number is named "${u.name}".`,open:s,...mt(e,a)&&{severity:"warning"}})}}})});function wx(e,t,n){let o=new Set;for(let r of e.selectedBy(t))for(let{endpoints:s}of e.ports(r))for(let a of s)a.pod===t&&a.declared&&o.add(a.port);return Jt(t).flatMap(({containerPort:r,name:s,protocol:a})=>r===void 0||a!==n||o.has(r)||sf.test(s??"")?[]:[r])}function kx(e,{port:t,endpoints:n}){let o=t.targetPort;if(typeof o!="number"||!ke(o)||sf.test(t.name??""))return[];if(n.length===0||n.some(({declared:a})=>a!==void 0))return[];let r=n.map(({pod:a})=>a).filter(a=>!zt(a)),s;for(let a of r){if(!pn(a)||ea(e,a,o))return[];let i=wx(e,a,t.protocol);if(s=s===void 0?[...new Set(i)]:s.filter(l=>i.includes(l)),s.length===0)return[]}return s??[]}var sf,cf,lf=v(()=>{"use strict";M();Sn();Lo();sn();Qs();Oo();sf=/metric|prom|health|probe|admin|debug|pprof|jmx|monitor|gossip|memberlist|raft|peer|webhook/;cf=N({id:"target-port-undeclared",summary:"A numeric targetPort is not among the ports that the Pods declare.",severity:"note",strict:"warning",evidence:"pair",since:"0.1.0",messages:{given:{text:'No container of {workloads} declares port {target}, to which port {port} of Service "{service}" leads; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Correct the targetPort, or declare the port in the Pod template to show that it is meant."},defaulted:{text:'Port {port} of Service "{service}" has no targetPort and so leads to port {target}, which no container of {workloads} declares; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Give the targetPort, or declare the port in the Pod template to show that it is meant."}},check(e,t){for(let n of e.all("Service"))if(!(e.selects(n).maybeMore||n.view.selectorUnreadable||mt(e,n)))for(let o of e.ports(n)){let r=kx(e,o);if(r.length===0)continue;let{port:s,endpoints:a}=o,i=a.map(({pod:p})=>p).filter(p=>!zt(p)),[l,c]=r;t(n.at(...s.path,s.targetPortGiven?"targetPort":"port"),s.targetPortGiven?"given":"defaulted",{data:{service:n.name,port:s.port??"without number",target:s.targetPort??"",workloads:Dt(i),ports:Xn(i)},related:eo(i),suggestion:c===void 0?`Did you mean ${l}?`:void 0})}}})});function Sx(e,t){let n=e.classOf(t).name??"",o=e.get("IngressClass","",n)?.view.controller??"";return/traefik/.test(n+o)||[...t.annotations.keys()].some(r=>r.startsWith("traefik.ingress.kubernetes.io/"))}function Tx(e){return e.resources.filter(({kind:t,group:n})=>t==="Certificate"&&/^cert-?manager\./.test(n)).map(({namespace:t,value:n})=>({secret:`${t}/${$(T(n,["spec","secretName"]))}`,hosts:E(T(n,["spec","dnsNames"])).flatMap(o=>$(o)??[])}))}var Px,xx,pf,df=v(()=>{"use strict";M();Px=/^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/,xx=/^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;pf=N({id:"tls-host-not-covered",summary:"A host of an Ingress is in none of its tls.hosts.",severity:"warning",evidence:"local",since:"0.1.0",messages:{uncovered:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`; a wildcard there covers exactly one label."},unlisted:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Unless the certificate of {secrets} names this host all the same, HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`, and see that the certificate names it; a wildcard covers exactly one label."},traefik:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Traefik picks a certificate by the names inside it: unless that of {secrets} also names this host, HTTPS clients get the default certificate, of which every browser warns.",help:"See that the certificate names the host, and add it to `tls.hosts`; a wildcard covers exactly one label."}},check(e,t){let n=new Set;for(let{view:r}of e.all("Ingress"))for(let{hosts:s}of r.tls)for(let{host:a}of s)n.add(a);let o=Tx(e);for(let r of e.all("Ingress")){let{tls:s,rules:a}=r.view;if(s.length===0||[...r.annotations.keys()].some(h=>Px.test(h)))continue;let i=s.flatMap(({hosts:h})=>h.map(({host:y})=>y));if(s.some(({at:h})=>E(T(r.value,[...h,"hosts"])).length===0)||i.some(A)||i.length===0)continue;let l=[...r.annotations.keys()].some(h=>xx.test(h)),c=!l&&Sx(e,r),p=s.flatMap(({secretName:h})=>h??[]);if(!l&&(p.some(h=>/wildcard|(^|-)star(-|$)/i.test(h)||A(h))||c&&e.resources.some(({kind:h,name:y})=>h==="TLSStore"&&y==="default")))continue;let d=p.map(h=>`"${h}"`).join(", ")||"the controller",m=o.filter(({secret:h})=>p.some(y=>h===`${r.namespace}/${y}`)),u=i.filter(h=>!h.startsWith("*")&&!a.some(({host:y})=>y!==void 0&&dr(h,y))),f=new Set;for(let{host:h,at:y}of a){if(h===void 0||A(h)||f.has(h)||n.has(h)||n.has(`*${h.slice(h.indexOf("."))}`)||!l&&m.some(w=>w.hosts.some(P=>dr(P,h))))continue;f.add(h);let b=_(h,u);t(r.at(...y,"host"),l?"uncovered":c?"traefik":"unlisted",{data:{host:h,ingress:r.name,hosts:i.join(", "),secrets:d},related:[{at:r.keyAt("spec","tls"),message:`the hosts with TLS are ${i.join(", ")}`}],suggestion:b===void 0?void 0:`Did you mean "${b}"?`})}}}})});var Ax,mf,uf=v(()=>{"use strict";M();wn();It();Ax=/^(traefik\.ingress\.kubernetes\.io\/router\.tls\.certresolver$|alb\.ingress\.kubernetes\.io\/)/,mf=N({id:"tls-secret-not-found",summary:"An Ingress names a TLS Secret that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Secret "{secret}" is not defined in namespace "{namespace}".',effect:'The API server accepts the Ingress; the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Name a Secret of namespace "{namespace}", add what makes it (a Certificate, an ExternalSecret ...), or declare it under `externals`.'},namespace:{text:'Secret "{secret}" is not defined in namespace "{namespace}", only in "{other}".',effect:'Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Put a copy of the Secret, or the Certificate that makes it, into namespace "{namespace}", or move the Ingress.'},name:{text:'A Secret cannot have the name "{secret}".',effect:'The API server refuses the Ingress: "{words}".',help:'Give the plain name of a Secret of namespace "{namespace}": Secrets are never read across namespaces.'}},check(e,t){let n=new Map;for(let o of e.references({role:"tls"})){let{name:r,namespace:s,from:a,at:i}=o,l=A(r)?void 0:ut(r);if(l!==void 0)t(i,"name",{data:{secret:r,namespace:s,words:l}});else if(o.state==="absent"&&![...a.annotations.keys()].some(c=>Ax.test(c))){let c=`${s}/${r}`,p=n.get(c);p?p.push(o):n.set(c,[o])}}for(let[o,...r]of n.values()){if(!o)continue;let{name:s,namespace:a,open:i,at:l}=o,{candidate:c,suggestion:p,related:d}=Xe(e,o),m=[...d,...r.map(u=>({at:u.at,message:`${u.from.title} names it too`}))];if(c?.why==="namespace"){let u=c.resource.namespace;t(l,"namespace",{data:{secret:s,namespace:a,other:u},related:m,open:i})}else t(l,"missing",{data:{secret:s,namespace:a},suggestion:p,related:m,open:i})}}})});var ff,Rx,Ix,hf,gf=v(()=>{"use strict";M();ff=["tls.crt","tls.key"],Rx=/cert-manager\.io\/|reflector\.v1\.k8s\.emberstack\.com\/|replicator\.v1\.mittwald\.de\/|kubed\.appscode\.com\/|avp\.kubernetes\.io\/|vault|external-secrets|kubernetes\.io\/service-account|bank-vaults|banzaicloud|1password|doppler|infisical/,Ix={"tls.crt":["cert","crt","certificate","cert.pem","fullchain.pem","server.crt","tls.pem","public.crt"],"tls.key":["key","privkey.pem","key.pem","private.key","server.key","privatekey"]},hf=N({id:"tls-secret-unusable",summary:"A TLS Secret of an Ingress lacks tls.crt or tls.key.",severity:"error",evidence:"pair",since:"0.1.0",messages:{refused:{text:'Secret "{secret}" of type kubernetes.io/tls lacks {keys}; it holds {found}.',effect:'The API server refuses the Secret: "data[{first}]: Required value"; the Ingress is served with the default certificate.',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`."},unusable:{text:'Secret "{secret}" lacks {keys}; it holds {found}.',effect:'The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`, in a Secret of type kubernetes.io/tls."}},check(e,t){let n=new Map;for(let{target:o,from:r,at:s}of e.references({role:"tls"}))o?.kind==="Secret"&&o.group===""&&n.set(o,[...n.get(o)??[],{at:s,message:`${r.title} uses it for TLS`}]);for(let o of e.all("Secret")){let r=n.get(o);if(!r)continue;let{type:s,keys:a,encrypted:i}=o.view;if(i||a.length===0||a.some(A)||A(s)||[...o.annotations.keys()].some(h=>Rx.test(h)))continue;let l=ff.filter(h=>!a.includes(h)),[c]=l;if(c===void 0)continue;let p=l.flatMap(h=>{let y=_(h,a.filter(b=>!ff.includes(b)))??a.find(b=>Ix[h]?.includes(b.toLowerCase()));return y===void 0?[]:[`Rename "${y}" to "${h}".`]}),d=O(g(o.value,"data"))?"data":"stringData",m={secret:o.name,keys:l.join(" and "),found:a.join(", ")},u=p.length===0?void 0:p.join(" "),f=o.keyAt(d);s==="kubernetes.io/tls"?t(f,"refused",{data:{...m,first:c},related:r,suggestion:u}):t(f,"unusable",{data:m,related:r,suggestion:u})}}})});var yf,bf=v(()=>{"use strict";M();_s();yf=N({id:"unknown-api-version",summary:"An object has an API version in which its kind never existed.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'{kind} "{name}" has the API version {version}, in which Kubernetes has no such kind.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Use `apiVersion: {use}`."}},check(e,t){for(let n of e.resources){let{kind:o,name:r,apiVersion:s,group:a}=n,i=ou(o),[l]=i??[];if(!i||l===void 0||i.includes(s)||Yr(o,s))continue;let[c=""]=l.split("/"),p=l.includes("/")&&_(a,[c])!==void 0;a.includes(".")&&!ru.has(a)&&!p||A(s)||t(n.at("apiVersion"),"unknown",{data:{kind:o,name:r,version:s,use:l}})}}})});function vf(e,t){return typeof e=="string"?`the string ${JSON.stringify(e.length>40?`${e.slice(0,40)}...`:e)}`:typeof e=="boolean"?t===String(e)?`the boolean ${e}`:`\`${t}\`, which is the boolean ${e} to Kubernetes`:typeof e=="number"?t===String(e)?`the number ${e}`:`\`${t}\`, which is the number ${e} to Kubernetes`:Array.isArray(e)?"a list":"a mapping"}function wf({path:e,value:t,...n},o){let r=n.problem==="wrong-type"?n.wanted:"",s=Cx(e,t);if(s!==void 0)return s;let a=typeof e.at(-1)=="number"?"-":`${e.at(-1)}:`;if(/string/.test(r)&&typeof t=="boolean"&&!/whole number/.test(r))return`Write "${o}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.`;if(/string/.test(r)&&typeof t=="number")return`Write "${o}" in quotes.`;if(e.at(-1)==="matchLabels")return"A Service selects by a plain map: put the labels right under `selector`.";if(r==="a string")return"Write one string for each key.";if(/number/.test(r))return typeof t=="string"&&/^\d{1,15}$/.test(t)?`Write it without quotes: \`${a} ${Number(t)}\`.`:/port/i.test(a)&&!(typeof t=="number"&&ke(t))?`Write \`${a.replace(":","")}\` as a whole number from 1 to 65535, without quotes.`:"Write a whole number, without quotes.";if(r==="a boolean"){let i=typeof t=="string"&&/^(?:true|false)$/i.test(t)?t.toLowerCase():void 0;return i?`Write it without quotes: \`${a} ${i}\`.`:`Write \`${a} true\` or \`${a} false\`.`}return r==="a list"?"Write a list: each entry begins with a hyphen.":r==="a mapping"?Array.isArray(t)?"Write `key: value` pairs, without hyphens.":"Write `key: value` pairs, one a line, indented under it.":`Write ${r}.`}function Cx(e,t){let[n,o]=e.slice(-2);if(!(typeof t=="string"||typeof t=="number")||!e.some(a=>a==="backend"||a==="defaultBackend"))return;if(o==="backend"||o==="defaultBackend")return`Write it as \`${o}: {service: {name: ${t}, port: {number: 80}}}\`.`;if(o==="service")return`Write it as \`service: {name: ${t}, port: {number: 80}}\`.`;let s=typeof t=="number"||/^\d+$/.test(t)?"number":"name";return o==="port"?`Write \`port: {${s}: ${t}}\`.`:n==="port"?`Write \`${s}: ${t}\`.`:void 0}function kf({path:e,value:t,...n},o){return n.problem!=="wrong-type"||n.wanted!=="a string"?!1:e.length===3&&e[0]==="metadata"&&e[1]==="annotations"&&typeof t!="object"?!0:typeof t=="boolean"&&!/^(true|false)$/i.test(o)}var to,na=v(()=>{"use strict";M();to=e=>e.name===""?`this ${e.kind}`:e.title});var Pf,xf=v(()=>{"use strict";M();xe();na();Pf=N({id:"unknown-field",summary:"A field stands where Kubernetes has none of that name.",severity:"error",evidence:"local",since:"0.1.0",messages:{field:{text:"Field `{path}` of {title} does not exist; `{meant}` is not written.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Rename the field to `{meant}`."},level:{text:"Field `{path}` of {title} does not exist: `{field}` belongs to {where}.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Move it there; most often the indentation is wrong."},unknown:{text:"Field `{path}` of {title} does not exist.",effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Remove the field, or write what was meant."},backend:{text:"Field `{path}` of {title} does not exist: that is the backend of v1beta1.",effect:'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',help:"Write `service: {example}`."}},check(e,t){for(let{resource:n,violation:o}of e.violations()){if(o.problem!=="unknown-field")continue;let{kind:r}=n,s=to(n),a=String(o.path.at(-1)),i={kind:r,title:s,path:ae(o.path)},l=n.keyAt(...o.path);if(!(r==="Ingress"&&/^(?:backend|service(?:Name|Port))$/.test(a)))if(/^service(?:name|port)$/i.test(a)&&r==="Ingress")t(l,"backend",{data:{...i,example:"{name: NAME, port: {number: 80}}"}});else if(o.elsewhere){let{where:c,list:p}=o.elsewhere,d=p?`an entry of \`${c.replace(/\[\]$/,"")}\``:`\`${c}\``;t(l,"level",{data:{...i,field:a,where:c===""?"the object itself":d}})}else o.meant!==void 0?t(l,"field",{data:{...i,meant:o.meant}}):t(l,"unknown",{data:i})}}})});function Tf(e){return Object.hasOwn(Sf,e)?Sf[e]:void 0}var Vo,Sf,Af=v(()=>{"use strict";Vo=(e,t="")=>{let n=e.split(" ");return{road:n,known:new Set([...n,...t.split(" ")])}},Sf={v1:Vo("Service Pod Endpoints ReplicationController ConfigMap Secret Namespace","Binding ComponentStatus Event Eviction LimitRange List Node PersistentVolume PersistentVolumeClaim PodTemplate ResourceQuota ServiceAccount Status Config Build BuildConfig DeploymentConfig Group Identity Image ImageStream ImageStreamTag Policy PolicyBinding Project Role RoleBinding Route Template User"),"apps/v1":Vo("Deployment StatefulSet DaemonSet ReplicaSet","ControllerRevision Scale"),"batch/v1":Vo("CronJob Job"),"networking.k8s.io/v1":Vo("Ingress IngressClass","NetworkPolicy IPAddress ServiceCIDR"),"discovery.k8s.io/v1":Vo("EndpointSlice")}});var Rf,If=v(()=>{"use strict";M();Af();Rf=N({id:"unknown-kind",summary:"An object has a kind that its built-in API group does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Write `kind: {meant}`; capital letters count."},"lower-case":{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'The API server refuses the object: "no kind "{kind}" is registered for version "{version}"".',help:"Write `kind: {meant}`; capital letters count."}},check(e,t){for(let n of e.resources){if(n.definition!==void 0)continue;let{kind:o,apiVersion:r}=n,s=Tf(r),a=$(T(n.value,["metadata","name"]));if(!s||a===void 0||!/^[A-Za-z]+$/.test(o)||s.known.has(o.replace(/List$/,"")))continue;let i=_(o,s.road,o.length<=4?1:2);if(i===void 0)continue;let l=o===i.toLowerCase()?"lower-case":"unknown";t(n.at("kind"),l,{data:{kind:o,version:r,name:a,meant:i}})}}})});function Nf(e,t){let n=t.includes("TCP")&&Nx.has(e.toLowerCase()),o=_(e,t)??(n?"TCP":void 0);return o&&`Did you mean "${o}"?`}function $x({kind:e,value:t},n){if(e!=="Service"||n!=="externalTrafficPolicy")return!1;let o=$(T(t,["spec","type"]))??"ClusterIP",r=E(T(t,["spec","externalIPs"])).length>0;return o==="ExternalName"||o==="ClusterIP"&&!r}var oa,Nx,Cf,$f,Df=v(()=>{"use strict";M();xe();na();oa=["SCTP","TCP","UDP"],Nx=new Set(["http","https","http2","h2c","grpc","tls","ssl","ws","wss"]),Cf=(e,t,n)=>`${e}: Unsupported value: "${t}": supported values: ${n.map(o=>`"${o}"`).join(", ")}`;$f=N({id:"unsupported-value",summary:"A field with a fixed choice of words holds another one.",severity:"error",evidence:"local",since:"0.1.0",messages:{word:{text:"`{field}: {value}` of {owner} is none of the words that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{words}".',help:"Write one of {supported}, with the same capital letters."},headless:{text:'`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',effect:'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address".',help:"Write `clusterIP: None`, with a capital letter, for a headless Service."}},check(e,t){for(let{resource:n,violation:o}of e.violations()){if(o.problem!=="wrong-word")continue;let{path:r,value:s,supported:a}=o,i=r.at(-1);if($x(n,i))continue;let l=Cf(ae(r),s,a),p={field:typeof i=="number"?`${r.at(-2)}[${i}]`:String(i),value:s,owner:to(n),kind:n.kind,words:l};t(n.at(...r),"word",{data:{...p,supported:a.join(", ")},suggestion:Nf(s,a)})}for(let n of e.all("Service")){let o=$(T(n.value,["spec","clusterIP"]));o!==void 0&&o!=="None"&&o.toLowerCase()==="none"&&t(n.at("spec","clusterIP"),"headless",{data:{value:o,service:n.name}})}for(let n of e.pods)if(qn(n))for(let{name:o,ports:r}of n.containers)for(let{path:s}of r){let a=g(T(n.owner.value,s),"protocol");if(typeof a!="string"||a===""||oa.includes(a)||A(a))continue;let i=[...s,"protocol"],l=Cf(ce(n,i),a,oa),c=`container "${o}"`;t(n.owner.at(...i),"word",{data:{field:"protocol",value:a,owner:c,kind:se(n),words:l,supported:oa.join(", ")},suggestion:Nf(a,oa)})}}})});var Mf,Of=v(()=>{"use strict";M();Mf=N({id:"unused-suppression",summary:"A suppression hides nothing.",severity:"warning",evidence:"local",since:"0.1.0",messages:{unused:{text:'This suppression of "{rule}" hides nothing.',effect:"It would hide the next finding of that rule here, which may be a real one.",help:"Remove it, or correct its place: it covers its own line, or the next one if it stands alone."}},check(){}})});var Dx,Ef,Lf=v(()=>{"use strict";M();wn();Dx=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]),Ef=N({id:"workload-not-found",summary:"A Rollout takes its Pods from a workload that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'{kind} "{name}", whose Pod template Rollout "{rollout}" uses, is not defined in namespace "{namespace}".',effect:"Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.",help:'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'}},check(e,t){for(let n of e.references({role:"workload"})){let{kind:o,name:r,namespace:s,state:a,open:i,at:l,from:c}=n;if(a!=="absent"||!Dx.has(o))continue;let{suggestion:p,related:d}=Xe(e,n);t(l,"missing",{data:{kind:o,name:r,namespace:s,rollout:c.name},suggestion:p,related:d,open:i})}}})});function Lx(e){let t=e.at(-2);return typeof e.at(-1)=="number"?ae(e.slice(-2)):typeof t=="number"?ae(e.slice(-3)):Ex.has(t)?`${t}.${e.at(-1)}`:String(e.at(-1))}var Vf,Mx,Ox,Ex,Gf=v(()=>{"use strict";M();xe();na();Vf=N({id:"wrong-type",summary:"A value is of another type than its field, or no value of that type.",severity:"error",evidence:"local",since:"0.1.0",messages:{type:{text:"`{field}` of {title} is {shown}, where {wanted} must stand.",effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"},text:{text:'`{field}` of {title} is "{value}", which is {noun}.',effect:'The API server refuses the {kind}: "{words}".',help:"{advice}"}},check(e,t){let n=e.context.kustomized===!0,o=[],r=new Map,s=(a,{path:i,value:l})=>{let c=r.get(a)??new Map;r.set(a,c);let p=JSON.stringify([i.at(-2)==="annotations",i.at(-1),l]),d=c.get(p);d&&d.push({at:a.at(...i),message:"the same stands here"});let m=[];return d||c.set(p,m),d?void 0:m};for(let{resource:a,violation:i}of e.violations()){let{path:l}=i,c=Lx(l),{kind:p}=a,d=to(a),m=a.at(...l);if(i.problem==="wrong-text"){let{format:u,words:f}=i,[h,y]=Mx[u];t(m,"text",{data:{field:c,title:d,value:Ox(String(i.value)),noun:h,kind:p,words:f,advice:y}})}else if(i.problem==="wrong-type"){let{wanted:u,words:f,value:h}=i,y=Ps(m);if(n&&kf(i,y))continue;let w=/^(?:labels|annotations|selector|matchLabels)$/.test(String(l.at(-2)))?s(a,i):[];if(!w)continue;let P={field:c,title:d,shown:vf(h,y),wanted:u,kind:p,words:f,advice:wf(i,y)};o.push(()=>t(m,"type",{data:P,related:w}))}}for(let a of o)a()}}),Mx={quantity:["no quantity","Write a number with a unit, as `100m`, `0.5`, `128Mi`, `1Gi`: without a blank, and with these capital letters."],time:["no time","Write it as `2006-01-02T15:04:05Z`."],base64:["no base64","Encode it, or write it under `stringData` as it is."]},Ox=e=>e.length>40?`${e.slice(0,40)}...`:e,Ex=new Set(["annotations","data","labels","limits","matchLabels","requests","selector","stringData"])});var gt,jf=v(()=>{"use strict";op();yp();Ap();Ip();$p();Mp();Ep();Gp();_p();Jp();od();bd();kd();Nd();Md();Fd();Kd();Xd();lm();gm();bm();Im();jm();Hm();Km();Um();Jm();Ym();Qm();su();cu();pu();mu();fu();yu();Tu();Cu();Eu();Vu();ju();qu();Zu();Xu();tf();of();af();lf();df();uf();gf();bf();xf();If();Df();Of();Lf();Gf();gt=[np,gp,Tp,Rp,Np,Dp,Op,Vp,Hp,zp,nd,yd,wd,Cd,Dd,Wd,_d,Yd,cm,hm,ym,Rm,Gm,Bm,_m,qm,zm,Zm,Xm,au,iu,lu,du,uu,gu,Su,Iu,Ou,Lu,Gu,Ku,Ju,Yu,ef,nf,rf,cf,pf,mf,hf,yf,Pf,Rf,$f,Mf,Ef,Vf]});var Ff,Wf=v(()=>{Ff={}});function Bf(e,t){if(t==="named")return"broken";let{text:n}=e.file;return t==="likely"||Gx.test(n.slice(e.start,e.end))?Wx(n,e.problem?.offset??e.start)?"template":"broken":"foreign"}function Wx(e,t){let n=e.indexOf(`
`,t),o=t===0?0:e.lastIndexOf(`
`,t-1)+1,r=o<2?0:e.lastIndexOf(`
`,o-2)+1;return jx.test(e.slice(r,n<0?e.length:n))}var Gx,jx,Hf=v(()=>{"use strict";Gx=/^(?:apiVersion|kind)[ \t]*:|^[ \t]*[{,]?[ \t]*"(?:apiVersion|kind)"[ \t]*:/m,jx=/\{\{|\{%|<%|\{[A-Z][A-Z0-9]*_[A-Z0-9_]+\}|@[A-Za-z_]+@|%[A-Z_]+%|(?:^|[\s,[])\{\w+\}(?=[^\s,:}\]])/});function Se(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ce(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function U(e,t){let n=e[t];return typeof n=="string"?n:""}function ze(e){let t=Ce(e,"metadata");return Se(t)?t:{}}function An(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function ai(e){let{value:t}=e;if(!Se(t)||!_f(t))return[];let n=U(t,"kind"),o=Ce(t,"items");if(!(n.endsWith("List")&&Array.isArray(o)&&o.every(Se)))return[{document:e,path:Bx,value:t,changeable:!1}];let s=[];return o.forEach((a,i)=>{let l=n==="List"?a:Hx(a,n.slice(0,-4),U(t,"apiVersion"));_f(l)&&s.push({document:e,path:["items",i],value:l,changeable:!1})}),s}function Hx(e,t,n){return U(e,"kind")!==""&&U(e,"apiVersion")!==""?e:{apiVersion:n,kind:t,...e}}function _f(e){let t=U(e,"apiVersion");return t!==""&&U(e,"kind")!==""&&!t.startsWith(Fx)}function si({path:e,text:t}){return!e.endsWith(".json")||t.includes('"kind"')||t.includes('"apiVersion"')}function ii(e){return{file:e,index:0,start:0,end:e.text.length,value:void 0,duplicateKeys:[]}}function dn(e,t){return e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.index-t.index}var Fx,Bx,mn=v(()=>{"use strict";Fx="kustomize.config.k8s.io/",Bx=[]});function ci(e){return _x.has(e)}function Go(e){let t=new Set,n=new Set,o=!1;for(let{value:r}of e){U(r,"kind")==="Service"&&t.add(U(ze(r),"name"));let s=Kx(r);if(s){o=!0;for(let a of Kf(Ce(ze(s),"labels")))n.add(a)}}return{services:t,labels:n,hasWorkload:o}}function li({value:e},t,n){let o=U(e,"kind");if(ci(o))return qx(Ce(e,"spec")).some(a=>n.services.has(a)&&!t.services.has(a));if(o!=="Service")return!1;let r=Kf(Ce(Rn(e,"spec"),"selector")),s=a=>r.every(i=>a.labels.has(i));return r.length>0&&s(n)&&!s(t)}function Kx(e){if(U(e,"kind")==="Pod")return e;let t=Rn(e,"spec");for(let n of[Rn(t,"template"),Rn(Rn(Rn(t,"jobTemplate"),"spec"),"template")])if(Object.hasOwn(Rn(n,"spec"),"containers"))return n}function Rn(e,t){let n=Ce(e,t);return Se(n)?n:{}}function Kf(e){return Se(e)?Object.entries(e).map(([t,n])=>`${t}=${String(n)}`):[]}function qx(e){let t=[],n=[e];for(;n.length>0;){let o=n.pop();if(Array.isArray(o))for(let r of o)n.push(r);else if(Se(o)){for(let r of["name","serviceName"])U(o,r)!==""&&t.push(U(o,r));for(let r of Object.values(o))typeof r=="object"&&n.push(r)}}return t}var _x,qf=v(()=>{"use strict";mn();_x=new Set("Ingress IngressRoute IngressRouteTCP IngressRouteUDP HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" "))});function Ne(e){let t=e.lastIndexOf("/");return t<0?".":t===0?"/":e.slice(0,t)}function yt(e){return e.slice(e.lastIndexOf("/")+1)}function Be(e,t){let n=t.startsWith("/")||e.startsWith("/"),o=[];for(let s of(t.startsWith("/")?t:`${e}/${t}`).split("/"))s===""||s==="."||(s===".."&&o.length>0&&o.at(-1)!==".."?o.pop():(s!==".."||!n)&&o.push(s));let r=o.join("/");return n?`/${r}`:r||"."}function jo(e,t){return e===t?!0:t==="."?!e.startsWith("/")&&e!==".."&&!e.startsWith("../"):e.startsWith(t.endsWith("/")?t:`${t}/`)}function Wo(e){return e==="."||e==="/"||e===".."||e.endsWith("/..")?void 0:Ne(e)}function Fo(e){let t;for(let n of e){let o=n==="."?[]:n.split("/");t||(t=o);let r=0;for(;r<t.length&&t[r]===o[r];)r+=1;r<t.length&&(t=t.slice(0,r))}return!t||t.length===0?".":t.join("/")||"/"}var In=v(()=>{"use strict"});function Zf(e,t,n){let o=new Map;for(let r of e){let s=o.get(r.directory);s||(s={directory:r.directory,above:Zx(r.directory),files:[],objects:[]},o.set(r.directory,s)),s.files.push(r);for(let a of r.objects)s.objects.push({object:a,identity:Yx(a,n)})}return Yf([...o.values()],t).map(({isRest:r,...s})=>({...s,objects:s.objects.map(({object:a})=>a)}))}function Yf(e,t){let n=Qx(e,Xx(e));if(n.length===0)return[di(t,e)];let{siblings:o,descendants:r}=tS(e,n),s=new Map,a=[];for(let u of e){let f=u.above.find(h=>o.has(h)||r.has(h));f===void 0?a.push(u):s.has(f)?s.get(f)?.push(u):s.set(f,[u])}let i=[],l=[],c=[];for(let[u,f]of s)for(let h of Yf(f,u))(h.isRest?c:r.has(u)?l:i).push(h);let p=Math.max(Jx,zx*zf(e));return i.length>0&&zf(a)*i.length<=p?[...rS(a,i),...oS(t,a,i),...l.map(pi),...c]:[...a.length>0?[di(t,a)]:[],...i.map(pi),...l.map(pi),...c]}function Zx(e){let t=[];for(let n=e;n!==void 0&&n!=="."&&n!=="/";n=Wo(n))t.push(n);return t.reverse()}function ra({above:e},t){return e.slice(e.indexOf(t)+1)}function Yx({value:e},t){let n=ze(e),o=U(n,"name");if(o==="")return"";let r=U(n,"namespace")||t;return`${An(U(e,"apiVersion"))}
${U(e,"kind")}
${r}
${o}`}function Xx(e){let t=new Map,n=new Map,o=eS();for(let r of e)for(let{object:s,identity:a}of r.objects){if(a==="")continue;let i=t.get(a);if(!i)t.set(a,{folder:r,object:s});else if(i.folder!==r){let l=U(s.value,"kind");if(l==="Namespace")continue;let c=n.get(a);c||(c={kind:l,folders:new Set([i.folder]),decisive:Ux.has(l)},n.set(a,c)),c.folders.add(r),c.decisive||=!o(i.object,s)}}return[...n.values()].filter(({decisive:r})=>r).map(r=>({kind:r.kind,folders:[...r.folders],ancestor:Fo([...r.folders].map(({directory:s})=>s))}))}function Qx(e,t){let n=({folders:i,ancestor:l})=>[...new Set(i.map(c=>ra(c,l)[0]??l))],o=new Map;for(let i of t){let l=n(i);for(let c of l){let p=o.get(c)??{duplicates:[],others:new Set};o.set(c,p),p.duplicates.push(i);for(let d of l.length===2?l:[...l,i.ancestor])p.others.add(d)}}let r=new Map,s=i=>{let l=r.get(i);if(!l){let p=e.filter(({above:d})=>d.includes(i)).flatMap(d=>d.objects.map(({object:m})=>m));l={objects:p,ground:Go(p)},r.set(i,l)}return l},a=new Set;for(let[i,{duplicates:l,others:c}]of o){let[p,...d]=[...c].filter(f=>f!==i);if(p===void 0||d.length>0||jo(i,p)||jo(p,i)||l.length>1&&!l.every(({kind:f})=>ci(f)))continue;let{objects:m,ground:u}=s(i);if(!u.hasWorkload&&m.some(f=>li(f,u,s(p).ground)))for(let f of l)a.add(f)}return a.size===0?t:t.filter(i=>!a.has(i))}function eS(){let e;return(t,n)=>((e?.a!==t.document||e.b!==n.document)&&(e={a:t.document,b:n.document,same:Uf(t.document)===Uf(n.document)}),e.same&&t.path.join(".")===n.path.join("."))}function Uf({file:e,start:t,end:n}){return e.text.slice(t,n).trim()}function tS(e,t){let n=new Map;for(let{above:c,objects:p}of e)for(let d of c)n.set(d,(n.get(d)??0)+p.length);let o=new Map;for(let c of t){let p=new Set(c.folders.flatMap(d=>ra(d,c.ancestor)));for(let d of p)o.set(d,(o.get(d)??0)+1)}let r=c=>n.get(c)??0,s=c=>(o.get(c)??0)*Jf>=r(c),a=new Set,i=new Set,l=nS(t,r,s);for(let c of t){let{ancestor:p}=c,d=c.folders.some(({directory:m})=>m===p)?i:a;for(let m of c.folders){if(m.directory===p)continue;let u=ra(m,p);d.add(u.find(f=>s(f)||l.has(f))??m.directory)}}return{siblings:a,descendants:i}}function nS(e,t,n){let o=new Map;for(let{folders:s,ancestor:a}of e){let i=new Set(s.flatMap(p=>ra(p,a).slice(0,1))),l=[...i].filter(n);if(l.length===0)continue;let c=l.reduce((p,d)=>Math.min(p,t(d)),Number.POSITIVE_INFINITY);for(let p of i){let d=o.get(p)??{duplicates:0,smallestCopy:c};o.set(p,{duplicates:d.duplicates+1,smallestCopy:Math.min(d.smallestCopy,c)})}}let r=[...o].filter(([,s])=>s.duplicates*Jf>=s.smallestCopy);return new Set(r.map(([s])=>s))}function zf(e){return e.reduce((t,n)=>t+n.objects.length,0)}function di(e,t){let n=t.flatMap(i=>i.files),r=t.filter(i=>i.objects.length>0).flatMap(i=>i.files).find(i=>i.isTemplate),s=r&&`the template ${r.path} is not rendered`,a=t.flatMap(i=>i.objects);return{name:e,files:n,objects:a,...s!==void 0&&{incomplete:s}}}function pi(e){return{...e,incomplete:"other directories define some of the same objects, and nothing of them is taken into account"}}function oS(e,t,n){let o=n.map(({objects:l})=>new Set(l.map(({identity:c})=>c))),r=t.flatMap(({files:l,objects:c})=>{let p=c.filter(({identity:d})=>d!==""&&o.every(m=>m.has(d)));return p.length>0?[{files:l,objects:p}]:[]});if(r.length===0)return[];let s=r.flatMap(l=>l.objects),a=new Set(s.map(({object:l})=>l.document)),i=r.flatMap(l=>l.files).map(l=>({...l,broken:[],documents:l.documents.filter(c=>a.has(c))}));return[{name:e,files:i,objects:s,incomplete:"all directories beside it define these objects anew",isRest:!0}]}function rS(e,t){let n=di("",e),o=aS(n.objects),r=t.map(({objects:c})=>[...new Set(c.map(({object:d})=>U(ze(d.value),"name")))].filter(d=>o.has(d)).length),s=r.reduce((c,p)=>Math.max(c,p),0),a=({objects:c})=>c.map(({object:p})=>p),i=Go(t.flatMap(a)),l=t.map(c=>{if(Go(a(c)).hasWorkload)return!1;let p=Go([...a(c),...a(n)]);return a(c).some(d=>li(d,p,i))});return t.map(({name:c,files:p,objects:d,incomplete:m},u)=>{let f=new Set(d.map(({identity:w})=>w)),h=n.objects.filter(({identity:w})=>w===""||!f.has(w)),y=s>0&&(r[u]??0)*2<=s,b=m??n.incomplete??(l[u]?"it leads to objects that only other directories define":void 0)??(y?"files outside of it speak of objects that only other directories define":void 0);return{name:c,files:[...p,...n.files],objects:[...d,...h],...b!==void 0&&{incomplete:b}}})}function aS(e){let t=new Set,n=e.map(({object:o})=>o.value);for(;n.length>0;){let o=n.pop();if(typeof o=="string")t.add(o);else if(typeof o=="object"&&o!==null)for(let r of Object.values(o))n.push(r)}return t}var Ux,Jf,zx,Jx,Xf=v(()=>{"use strict";qf();mn();In();Ux=new Set("Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" ")),Jf=3,zx=4,Jx=5e3});function aa(e){let t=new Set(e.filter(n=>yt(n)==="Chart.yaml").map(Ne));return new Set([...t].filter(n=>!no(n,t)))}function no(e,t){if(t.size===0)return!1;let n=Wo(e);for(;n!==void 0&&!t.has(n);)n=Wo(n);return n!==void 0}var Qf,eh=v(()=>{"use strict";In();Qf="Helm chart, not rendered: templates and values are not linted"});function th(e){let t=n=>iS(U(e,n));return{group:t("group"),version:t("version"),kind:t("kind"),name:t("name")}}function nh(e){return e.length===0?[Yt]:e.map(({value:t})=>Se(t)?rh(U(t,"kind"),U(ze(t),"name"),U(t,"apiVersion")):Yt)}function mi(e){let t=e.split(/^---.*$/m).filter(n=>/^[ \t]*[^\s#]/m.test(n));return t.length===0?[Yt]:t.map(sS)}function sS(e){let t="",n="",o="",r=-1;for(let s of e.split(`
`)){let a=/^( *)([A-Za-z]+):(?:[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s"'{[&*!|>#][^\s#]*)))?[ \t\r]*(?:[ \t]#.*)?$/.exec(s);if(!a)continue;let[,i="",l=""]=a,c=a[3]??a[4]??a[5]??"";i===""?(o=l,l==="kind"&&(t=c)):o==="metadata"&&(r<0&&(r=i.length),l==="name"&&i.length===r&&(n=c))}return rh(t,n,"")}function oh(e,t,n){if(!e.kind(U(t,"kind"))||!n.some(e.name))return!1;let o=U(t,"apiVersion");return e.group(An(o))&&e.version(o.slice(o.indexOf("/")+1))}function rh(e,t,n){return e===""||t===""?Yt:{group:n===""?Zt:r=>r===An(n),version:Zt,kind:r=>r===e,name:r=>r===t}}function iS(e){if(e==="")return Zt;if(/^[\w-]+$/.test(e))return n=>n===e;if(!(/^[\w.\-*+?|()^$]+$/.test(e)&&!/\)[*+?]/.test(e)&&(e.match(/[*+?]/g)?.length??0)<=3))return Zt;try{let n=new RegExp(`^(?:${e})$`);return o=>n.test(o)}catch{return Zt}}var Zt,Yt,ui=v(()=>{"use strict";mn();Zt=()=>!0,Yt={group:Zt,version:Zt,kind:Zt,name:Zt}});function fi(e){return sa.includes(e)}function ia(e){return sa.map(t=>Be(e,t))}function Ho(e){return/:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)/.test(e)||/^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(e)}function ih(e){let t=new Map;for(let{documents:n}of e){let o=n[0]?.file.path;if(o===void 0||!fi(yt(o)))continue;let r=n.find(a=>cS(a.value));if(!r)continue;let s=t.get(Ne(o));(!s||sa.indexOf(yt(o))<sa.indexOf(yt(s.path)))&&t.set(Ne(o),lS(r))}return t}function cS(e){if(!Se(e))return!1;let[t,n]=[U(e,"apiVersion"),U(e,"kind")];return t!==""&&!t.startsWith("kustomize.config.k8s.io/")?!1:n===""||n==="Kustomization"||n==="Component"}function lS(e){let{path:t}=e.file,n=Ne(t),o=e.value,r=p=>p.map(d=>Be(n,d)),s=pS(o,n),a=["generators","transformers","validators","configurations"].flatMap(p=>Bo(ct(o,p))),i=[...Xt(o,"helmCharts"),...Xt(o,"helmChartInflationGenerator")],l=[...Xt(o,"configMapGenerator"),...Xt(o,"secretGenerator")],c=Ce(o,"openapi");return{path:t,directory:n,document:e,isComponent:U(o,"kind")==="Component",resources:[...ct(o,"resources"),...ct(o,"bases")],components:ct(o,"components"),namespace:U(o,"namespace"),namePrefix:U(o,"namePrefix"),nameSuffix:U(o,"nameSuffix"),labels:dS(o),patches:s,changesAnything:["replacements","vars","transformers"].some(p=>gi(o,p).length>0),generated:mS(o),incomplete:[...i.map(p=>`the Helm chart ${U(p,"name")||U(p,"chartName")} is not rendered`),...ct(o,"generators").map(p=>`the generator ${sh(p)} is not run`),...ct(o,"transformers").map(p=>`the transformer ${sh(p)} is not run`)],auxiliary:r([...a,...ct(o,"crds"),...Xt(o,"replacements").flatMap(p=>Bo([U(p,"path")])),...i.flatMap(p=>Bo([...["valuesFile","values"].map(d=>U(p,d)),...ct(p,"additionalValuesFiles")])),...l.flatMap(uS),...Se(c)?Bo([U(c,"path")]):[]])}}function pS(e,t){let n=(s,a)=>{let i=Ho(s)?void 0:Be(t,s);return i===void 0?{targets:a??[Yt]}:a?{file:i,targets:a}:{file:i}},o=[...ct(e,"patchesStrategicMerge"),...ct(e,"patches")],r=[...Xt(e,"patches"),...Xt(e,"patchesJson6902")];return[...o.map(s=>hi(s)?n(s):{targets:mi(s)}),...r.map(s=>{let a=Ce(s,"target"),i=Se(a)?[th(a)]:void 0,l=U(s,"path");return l!==""?n(l,i):{targets:i??mi(U(s,"patch"))}})]}function dS(e){let t=[];for(let o of Xt(e,"labels")){let r=Ce(o,"pairs"),s=Ce(o,"includeSelectors")===!0,a=s||Ce(o,"includeTemplates")===!0;Se(r)&&t.push({pairs:ah(r),selectors:s,templates:a})}let n=Ce(e,"commonLabels");return Se(n)&&t.push({pairs:ah(n),selectors:!0,templates:!0}),t}function ah(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)]))}function mS(e){let t=(n,o)=>Xt(e,n).filter(r=>U(r,"name")!=="").map(r=>({kind:o,namespace:U(r,"namespace"),name:U(r,"name"),reason:`made by the ${n} of a kustomization`}));return[...t("configMapGenerator","ConfigMap"),...t("secretGenerator","Secret")]}function uS(e){let t=ct(e,"files").map(n=>n.slice(n.indexOf("=")+1));return Bo([...t,...ct(e,"envs"),U(e,"env")])}function hi(e){return e!==""&&!e.includes(`
`)&&!/^\s*[{[]/.test(e)&&!/:\s/.test(e)}function Bo(e){return e.filter(hi)}function sh(e){return hi(e)?e:"given inline"}function gi(e,t){let n=Ce(e,t);return Array.isArray(n)?n:[]}function ct(e,t){return gi(e,t).filter(n=>typeof n=="string")}function Xt(e,t){return gi(e,t).filter(Se)}var sa,ca=v(()=>{"use strict";mn();ui();In();sa=["kustomization.yaml","kustomization.yml","Kustomization"]});function lh(e,t){let n=U(e,"kind"),o=Object.hasOwn(ch,n)?ch[n]:void 0,r=e;for(let{pairs:s,selectors:a,templates:i}of t)if(r=oo(r,["metadata","labels"],s,!0),a&&o?.selector&&(r=oo(r,o.selector,s,!0)),a&&o?.optionalSelector&&(r=oo(r,o.optionalSelector,s,!1)),i)for(let l of o?.templates??[])r=oo(r,l,s,!0);return r}function oo(e,[t,...n],o,r){if(t===void 0)return{...e,...o};let s=Ce(e,t);return Se(s)?{...e,[t]:oo(s,n,o,r)}:r&&s==null?{...e,[t]:oo({},n,o,r)}:e}var yi,la,ch,ph=v(()=>{"use strict";mn();yi=["spec","template","metadata","labels"],la={selector:["spec","selector","matchLabels"],templates:[yi]},ch={Service:{selector:["spec","selector"]},ReplicationController:{selector:["spec","selector"],templates:[yi]},Deployment:la,ReplicaSet:la,DaemonSet:la,StatefulSet:la,Job:{optionalSelector:["spec","selector","matchLabels"],templates:[yi]},CronJob:{optionalSelector:["spec","jobTemplate","spec","selector","matchLabels"],templates:[["spec","jobTemplate","metadata","labels"],["spec","jobTemplate","spec","template","metadata","labels"]]},PodDisruptionBudget:{optionalSelector:["spec","selector","matchLabels"]},NetworkPolicy:{optionalSelector:["spec","podSelector","matchLabels"]}}});function mh(e,t,n){let o=new Map,r=new Set;function s(i){let l=o.get(i);if(l)return l;let c={entries:new Map,generated:new Map,documents:new Set,incomplete:new Set,renamed:!1};return a(i,c,new Set),o.set(i,c),c}function a(i,l,c){let{path:p,directory:d,namePrefix:m,nameSuffix:u}=i;if(r.has(i))l.incomplete.add(`${p} includes itself`);else if(r.size>=fS)l.incomplete.add(`${p} is nested too deeply`);else{r.add(i),l.documents.add(i.document);for(let f of i.incomplete)l.incomplete.add(f);(m!==""||u!=="")&&(l.renamed=!0);for(let f of i.resources){let h=Be(d,f),y=t.get(h),b=n.get(h);y?hS(s(y),l):b?gS(h,b,l):l.incomplete.add(dh(f,h))}for(let f of i.components){let h=Be(d,f),y=t.get(h);y?c.has(y)||(c.add(y),a(y,l,c)):(l.incomplete.add(dh(f,h)),uh(l,b=>({...b,changeable:!0})))}for(let f of i.generated)l.generated.set(fh(f),f);yS(i,l,n),r.delete(i)}}return e.map(i=>kS(i,s(i)))}function hS(e,t){for(let n of e.entries.values())bi(t.entries,n);for(let n of e.documents)t.documents.add(n);for(let[n,o]of e.generated)t.generated.set(n,o);for(let n of e.incomplete)t.incomplete.add(n);e.renamed&&(t.renamed=!0)}function gS(e,t,n){for(let o of t.documents)n.documents.add(o);t.isTemplate&&n.incomplete.add(`the template ${e} is not rendered`);for(let o of t.objects){let r=[U(ze(o.value),"name")];bi(n.entries,{...o,namespace:"",changeable:!1,names:r})}}function yS(e,t,n){let{namespace:o,namePrefix:r,nameSuffix:s,labels:a,patches:i}=e;for(let{file:p}of i)for(let d of p!==void 0&&n.get(p)?.documents||[])t.documents.add(d);let l=e.changesAnything?[Yt]:i.flatMap(p=>bS(p,n));if(uh(t,p=>({...p,value:lh(p.value,a),namespace:o||p.namespace,changeable:p.changeable||l.some(d=>oh(d,p.value,p.names)),names:r+s===""?p.names:wS(p.names,r,s)})),o==="")return;let c=[...t.generated.values()].map(p=>({...p,namespace:o}));t.generated=new Map(c.map(p=>[fh(p),p]))}function uh(e,t){let n=new Map;for(let o of e.entries.values())bi(n,t(o));e.entries=n}function bS({targets:e,file:t},n){if(e)return e;let o=t===void 0?void 0:n.get(t);return o?.isTemplate?[Yt]:nh(o?.documents??[])}function bi(e,t){let n=vS(t),o=e.get(n);if(!o)e.set(n,t);else{let r=[...new Set([...o.names,...t.names])];e.set(n,{...o,changeable:o.changeable||t.changeable,names:r})}}function vS({document:e,path:t,namespace:n}){return`${e.file.path}
${e.index}
${t.join(".")}
${n}`}function fh({kind:e,namespace:t,name:n}){return`${e}
${t}
${n}`}function wS(e,t,n){return[...new Set([...e,...e.map(o=>`${t}${o}${n}`)])]}function dh(e,t){return Ho(e)?`the remote resource ${e} is not loaded`:`${t} is not part of the input`}function kS(e,t){let n=t.renamed?PS(t.entries.values()):new Set,o=[...t.entries.values()].map(i=>{let{document:l,path:c,value:p,namespace:d}=i,m=i.changeable||n.has(hh(i));return d===""?{document:l,path:c,value:p,changeable:m}:U(p,"kind")!=="Namespace"?{document:l,path:c,value:p,namespace:d,changeable:m}:{document:l,path:c,value:{...p,metadata:{...ze(p),name:d}},changeable:m}}),r=[...t.documents].sort(dn),[s,...a]=t.incomplete;return{name:e.directory,manifests:o.sort((i,l)=>dn(i.document,l.document)),broken:r.filter(i=>i.problem),documents:r,generated:[...t.generated.values()],...s!==void 0&&{incomplete:a.length>0?`${s} (and ${a.length} more like it)`:s}}}function PS(e){let t=new Set,n=new Set;for(let o of e){let r=hh(o);(t.has(r)?n:t).add(r)}return n}function hh({value:e,namespace:t}){let n=ze(e),o=U(e,"kind");return[An(U(e,"apiVersion")),o,xS.test(o)?"":t||U(n,"namespace"),U(n,"name")].join(`
`)}var fS,xS,gh=v(()=>{"use strict";ca();ph();mn();ui();In();fS=200;xS=/^(?:Cluster\w+|CustomResourceDefinition|PersistentVolume|Node|\w+Class|(?:Validating|Mutating)\w+)$/});function bh(e,t,n){let o=new Set,r=new Set,s=new Set,a=new Set,i=new Map,l=(w,P)=>{if(a.add(P),ia(P).some(k=>t.has(k)))return;let x=i.get(w);x?x.add(P):i.set(w,new Set([P]))},c=new Map,p=new Set,d=[],m=[...e.values()].sort((w,P)=>w.path<P.path?-1:1);for(let{path:w,directory:P}of m){c.set(P,w);for(let x of["patches","patch"]){let k=Be(P,x);e.has(k)||c.set(k,w)}}for(let w of m){let{path:P,directory:x}=w;for(let k of[...w.resources,...w.components]){let j=Be(x,k),q=e.get(j);q?p.add(q):t.has(j)?(o.add(j),c.has(Ne(j))||c.set(Ne(j),P)):Ho(k)||l(P,j)}for(let{file:k}of w.patches)k!==void 0&&(r.add(k),t.has(k)?c.has(Ne(k))||c.set(Ne(k),P):l(P,k));for(let k of w.auxiliary){let j=e.get(k);j?d.push(j):s.add(k)}}let u=new Set;for(let w=d.pop();w;w=d.pop())if(!u.has(w)){u.add(w),p.add(w);for(let P of w.resources){let x=Be(w.directory,P),k=e.get(x);k&&d.push(k),o.delete(x),s.add(x)}}let f=m.filter(w=>!n.has(w.path)),h=f.filter(w=>!p.has(w)),y=new Set(u);for(let w of h)yh(w,e,y);let b=h.filter(({isComponent:w})=>!w);for(let w of f)w.isComponent||y.has(w)||(b.push(w),yh(w,e,y));return{roots:b.sort((w,P)=>w.path<P.path?-1:1),unused:h.filter(({isComponent:w})=>w),included:o,patches:r,auxiliary:s,managed:c,missing:[...a].sort(),missingFor:i}}function yh(e,t,n){let o=[e];for(let r=o.pop();r;r=o.pop())if(!n.has(r)){n.add(r);for(let s of[...r.resources,...r.components]){let a=t.get(Be(r.directory,s));a&&o.push(a)}}}var vh=v(()=>{"use strict";ca();In()});function xh(e,t){let n=t.borrowed??new Set,{files:o,charts:r,kustomizations:s,roles:a}=Th(e,n),i=[...r].map(f=>({path:f,reason:Qf}));for(let{path:f}of a.unused)i.push({path:f,reason:"component that no kustomization of the input uses"});let l=new Map,c=[],p=new Map,d=new Map,m=new Set(t.inputs.map(f=>f===Ph?wi:Be(".",f)));for(let{file:f,documents:h}of o){let{path:y}=f,b=Ne(y),w=a.patches.has(y);if((a.included.has(y)||w)&&l.set(y,Ah(y,h,m.has(y)?"named":"likely",i)),w&&!a.included.has(y)&&wh(d,b,yt(y)),a.included.has(y)||w||a.auxiliary.has(y)||n.has(y)||s.get(b)?.path===y)continue;let P=TS(y,h,m.has(y),i);(P.objects.length>0||P.broken.length>0)&&a.managed.has(b)&&!m.has(y)?wh(p,b,P):c.push(P)}for(let[f,h]of p){let y=h.reduce((P,x)=>P+x.objects.length,0),b=vi(h.map(P=>yt(P.path))),w=`${y} ${y===1?"object":"objects"}`;i.push({path:f,reason:`not listed by ${a.managed.get(f)}: ${b} (${w})`})}for(let[f,h]of a.missingFor){let y=[...h].filter(w=>!no(w,r)&&!SS(w));if(y.length===0)continue;let b=y.length===1?"is":"are";i.push({path:f,reason:`refers to ${vi(y)}, which ${b} not part of the input`})}for(let[f,h]of d)i.push({path:f,reason:`kustomize patches, not linted by themselves: ${vi(h)}`});let u=mh(a.roots,s,l).map(f=>({...f,kustomized:!0}));return{sets:RS(u,a.roots,c,t,r.size>0),leftOut:i.sort(NS)}}function Sh(e){let{missing:t}=Th(e,new Set).roles;return t.flatMap(n=>/\.(?:ya?ml|json)$/.test(n)?[n]:ia(n))}function Th(e,t){let n=aa(e.map(({file:a})=>a.path)),r=(n.size===0?[...e]:e.filter(({file:a})=>!no(a.path,n))).sort((a,i)=>a.file.path<i.file.path?-1:1),s=ih(r);return{files:r,charts:n,kustomizations:s,roles:bh(s,new Set(r.map(({file:a})=>a.path)),t)}}function SS(e){return/(?:^|\/)(?:\.?env|generated)\/|\.env$|\{\{|\$\{/.test(e)}function TS(e,t,n,o){let r=t.flatMap(ai);if(!n&&AS(e,r))return o.push({path:e,reason:"template, not rendered"}),{path:e,directory:Ne(e),documents:[],objects:[],broken:[],isTemplate:!0};let s=n?"named":fi(yt(e))||r.length>0?"likely":"none";return Ah(e,t,s,o)}function AS(e,t){return/(?:^|[._-])templates?[._-]/.test(yt(e))?t.some(({value:n})=>U(ze(n),"name").includes("_")):!1}function Ah(e,t,n,o){let r=t.flatMap(ai),s=[],a=[],i=new Set,l=!1;for(let c of t){let p=c.problem?Bf(c,n):void 0;(p===void 0||p==="broken")&&s.push(c),p==="broken"&&a.push(c),p==="template"&&(l=!0),p==="template"&&i.add(`template, not rendered: ${c.problem?.message}`),p==="foreign"&&i.add(`not Kubernetes YAML, and could not be read: ${c.problem?.message}`)}for(let c of i)o.push({path:e,reason:c});return{path:e,directory:Ne(e),documents:s,objects:r,broken:a,isTemplate:l}}function RS(e,t,n,o,r){let s=n.some(({objects:m,broken:u})=>m.length>0||u.length>0),a=n.flatMap(({documents:m})=>m),[i,...l]=e;if(!s&&i){let m=[...i.documents,...a].sort(dn);return[{...i,documents:m},...l].sort(kh)}if(!s&&a.length===0)return[...e];let c=Zf(n,IS(n,o.inputs),o.namespace).map(CS).map(m=>r?{...m,besideCharts:r}:m),p=new Set(c.map(({name:m})=>m));return[...e.map((m,u)=>p.has(m.name)?{...m,name:t[u]?.path??m.name}:m),...c].sort(kh)}function IS(e,t){if(e.every(({path:s})=>s===wi))return Ph;let n=new Set(e.map(({path:s})=>s)),o=t.map(s=>Be(".",s)).filter(s=>s!=="-"&&s!==wi).map(s=>n.has(s)?Ne(s):s),r=Fo(o);return e.every(({directory:s})=>jo(s,r))?r:Fo(e.map(({directory:s})=>s))}function CS({name:e,files:t,objects:n,incomplete:o}){return{name:e,manifests:n.toSorted((r,s)=>dn(r.document,s.document)),broken:t.flatMap(({broken:r})=>r).sort(dn),documents:t.flatMap(({documents:r})=>r).sort(dn),generated:[],...o!==void 0&&{incomplete:o}}}function wh(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}function vi(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}function kh(e,t){return e.name<t.name?-1:1}function NS(e,t){return e.path!==t.path?e.path<t.path?-1:1:e.reason<t.reason?-1:1}var wi,Ph,Rh=v(()=>{"use strict";Hf();Xf();eh();ca();gh();vh();mn();In();wi="<stdin>",Ph="-"});var ro,ki=v(()=>{"use strict";ro={completeness:"auto",namespace:"default",externals:[],workloadKinds:[],nodePortRange:{from:3e4,to:32767},kubernetesVersion:{major:1,minor:37},targetGroups:[]}});function pa(){return{preset:"recommended",rules:new Map,ignore:[],exclude:[],settings:ro}}function Pi(e,t){let n=t.rules.get(e.id);return n!==void 0?n:t.preset==="strict"?e.strict??e.severity:e.recommended===!1?"off":e.severity}var Ih,xi=v(()=>{"use strict";ki();Ih={recommended:"auto",strict:"closed",partial:"open"}});var Ch,Nh=v(()=>{"use strict";Ch={name:"ingress",*lower(e,{graph:t,backend:n}){if(e.definition?.kind!=="Ingress")return;let o=e,r=t.classOf(o),s=t.references({from:e,role:"backend"}),a=0,i=l=>n(s[a]?.of===l?s[a++]:void 0);o.view.defaultBackend&&(yield{from:e,className:r,host:void 0,path:"/",match:"default",backend:i(o.view.defaultBackend),at:e.at("spec","defaultBackend")});for(let l of o.view.rules)for(let c of l.paths)yield{from:e,className:r,host:l.host,path:c.path??"/",match:c.pathType??"",backend:i(c.backend),at:c.path===void 0?e.at(...c.at):e.at(...c.at,"path"),source:c}}}});var $h,Dh=v(()=>{"use strict";Nh();$h=[Ch]});function Mh(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,o])=>({name:n,count:o})).sort((n,o)=>n.name<o.name?-1:n.name>o.name?1:0)}function Oh(e,t){let n=new Set,o=new Map,r=new Map,s=(l,c)=>`${l.file.path}\0${l.start}\0${c.join("/")}`,[a,i]=e;for(let l of e){for(let c of l.resources){i&&n.add(s(c.document,c.path));let{definition:p,group:d,kind:m}=c;p===void 0&&!($S.has(m)&&DS(d))&&o.set(s(c.document,c.path),d===""?m:`${d}/${m}`)}for(let c of l.references())c.state==="external"&&r.set(s(c.at.document,c.at.path),c.kind);for(let c of l.all("Service"))l.selects(c).state==="external"&&r.set(`${s(c.document,c.path)}\0selector`,"Pod")}return{files:t.files,documents:t.documents,objects:a&&!i?a.resources.length:n.size,contexts:e.map(l=>({name:l.context.name,objects:l.resources.length})),unknownKinds:Mh(o.values()),leaving:Mh(r.values()),notKubernetes:t.notKubernetes,leftOut:t.leftOut,withheld:t.withheld,suppressed:t.suppressed}}var $S,DS,Eh=v(()=>{"use strict";$S=new Set(["ServiceAccount","Role","RoleBinding","ClusterRole","ClusterRoleBinding","PersistentVolume","PersistentVolumeClaim","StorageClass","LimitRange","ResourceQuota","PriorityClass","PodDisruptionBudget","HorizontalPodAutoscaler","NetworkPolicy","CustomResourceDefinition"]),DS=e=>e===""||!e.includes(".")||e.endsWith(".k8s.io")});function Lh(e){let t=e.document.value,n="";for(let o of e.path){if(typeof o=="string"){n+=`.${o}`,t=typeof t=="object"&&t!==null&&Object.hasOwn(t,o)?t[o]:void 0;continue}t=Array.isArray(t)?t[o]:void 0,n+=`[${OS(t)??o}]`}return n}function OS(e){if(typeof e=="string"||typeof e=="number")return String(e);if(!(typeof e!="object"||e===null))for(let t of MS){let n=Object.hasOwn(e,t)?e[t]:void 0;if(typeof n=="string"||typeof n=="number")return`${t}=${n}`}}var MS,Vh=v(()=>{"use strict";MS=["name","host","path","containerPort","port","secretName","key"]});function Gh(e,t){let{text:n}=e;if(!n.includes(da))return[];let o=[],r=ES(t??bn(e));for(let s=n.indexOf(da);s>=0;s=n.indexOf(da,s+da.length)){let a=s-1;for(;n[a]===" "||n[a]==="	";)a--;n[a]!=="#"||!r(a)||o.push(LS(e,a,s))}return o}function ES(e){let t=0,n;return o=>{for(;o>=(e[t]?.end??Number.POSITIVE_INFINITY);t++)n=void 0;let r=e[t];if(!r||o<r.start||r.problem)return!0;if(!n){let s=Dr(r);n=new Set(s?.comments.map(a=>a+s.base))}return n.has(o)}}function LS(e,t,n){let{text:o}=e,r=wo(e,t),s=vr(e,r),[,a="",i=""]=/^ingress-lint-([\w-]*)(.*)$/.exec(o.slice(n,s))??[],l=St(e,t,s),c=a==="ignore-file"?"file":"line",p=o.slice(Hn(e)[r]??0,t).trim()==="",d=c==="line"&&p?GS(e,r):r,[m="",...u]=i.split(/(?:^|\s)--(?:\s|$)/),f=u.join(" -- ").trim(),h=m.split(/[\s,]+/).filter(w=>w!==""),y=VS(a,h),b={scope:c,line:d+1,rules:h,reason:f,span:l};return y===void 0?b:{...b,rules:[],problem:y}}function VS(e,t){if(e!=="ignore"&&e!=="ignore-file")return`'ingress-lint-${e}' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'`;if(t.length===0)return`'ingress-lint-${e}' names no rule`;let n=t.find(o=>!/^[a-z][a-z0-9-]*$/.test(o));return n===void 0?void 0:`'${n}' cannot be the name of a rule; a reason begins with '--'`}function GS(e,t){let n=Hn(e);for(let o=t+1;o<n.length;o++){let r=e.text.slice(n[o]??0,vr(e,o)).trim();if(r!==""&&!r.startsWith("#"))return o}return t}var da,jh=v(()=>{"use strict";ko();So();da="ingress-lint-"});function Wh(e,t){let n=[],o=new Map,r=new Set(e.filter(i=>i.text.includes("ingress-lint")));for(let i of r)for(let l of Gh(i)){let c={file:i.path,path:[],part:"value",span:l.span,exact:!0},p={directive:l,place:c,used:new Set};n.push(p);let d=o.get(i.path);d?d.push(p):o.set(i.path,[p])}let s=t.map(i=>({ignore:i,used:!1})),a=new Set;return{comments:n,ignores:s,marked:r,hasHidden:(i,l)=>a.has(Si(i,l)),find({finding:i,resource:l}){let{rule:c,place:p,subject:d}=i,m;for(let f of o.get(p.file)??[]){let{directive:h}=f;h.problem!==void 0||h.reason===""||!h.rules.includes(c)||h.scope==="line"&&h.line!==p.span.start.line||(f.used.add(c),m??={by:"comment",reason:h.reason,place:f.place})}let u=l?.annotations.get(ma+c)?.trim();l&&u&&(a.add(Si(l,c)),m??={by:"annotation",reason:u,place:Fh(l,c)});for(let f of s)f.ignore.matches({rule:c,file:p.file,kind:d?.kind??"",namespace:d?.namespace??"",name:d?.name??""})&&(f.used=!0,m??={by:"config",reason:f.ignore.reason,place:f.ignore.place});return m}}}function*jS(e,t){let n=new Set;if(e.size!==0){for(let o of t)for(let r of o.resources)if(e.has(r.document.file))for(let[s,a]of r.annotations){if(!s.startsWith(ma))continue;let i=s.slice(ma.length),l=Si(r,i);n.has(l)||(n.add(l),yield{resource:r,rule:i,reason:a.trim()})}}}function Fh(e,t){return at(e.keyAt("metadata","annotations",ma+t))}function*Bh(e,t,n,o){let r=new Map(n.map(a=>[a.id,a]));function*s(a,i,l,c){let p=r.get(a);if(p)i===""?yield{rule:"invalid-suppression",message:"reason",at:c,data:{rule:a}}:!l&&o(p)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:c,data:{rule:a}});else{let d=_(a,r.keys());yield{rule:"invalid-suppression",message:"unknown",at:c,data:{rule:a},...d!==void 0&&{suggestion:`Did you mean "${d}"?`}}}}for(let{directive:a,place:i,used:l}of e.comments){let c={place:i};if(a.problem!==void 0){yield{rule:"invalid-suppression",message:"malformed",at:c,data:{problem:a.problem}};continue}for(let p of a.rules)yield*s(p,a.reason,l.has(p),c)}for(let{resource:a,rule:i,reason:l}of jS(e.marked,t))yield*s(i,l,e.hasHidden(a,i),{place:Fh(a,i)});for(let{ignore:a,used:i}of e.ignores){let l=r.get(a.rule);!i&&l&&o(l)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:{place:a.place},data:{rule:a.rule}})}}var ma,Si,Hh=v(()=>{"use strict";en();jh();Kn();ma="ingress-lint.dev/ignore.",Si=({document:e,path:t},n)=>[e.file.path,e.start,t.join("/"),n].join("\0")});function Kh(e){if(!e.range)return at(e);let{file:t}=e.document;return{file:t.path,path:e.path,part:e.part,span:St(t,e.range[0],e.range[1]),exact:!0}}function Ti(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>t&&Object.hasOwn(t,o)?String(t[o]):n)}function Uh(e,t,n){let o=Ti(e.help,t);return{message:Ti(e.text,t),effect:Ti(e.effect,t),help:n?`${n} ${o}`:o}}function Ai(e){return e.resource}function WS(e,t,n,o,r,s){let a=e.messages[r];if(!a)throw new Error(`rule ${e.id} has no message "${r}"`);let i=t;n||(s?.severity&&(i=_h(i,s.severity)),s?.open&&(i=_h(i,s.open==="faint"?"note":"warning")));let l=Ai(o),c=l&&{kind:l.kind,namespace:l.namespace,name:l.name};return{finding:{rule:e.id,messageId:r,...Uh(a,s?.data,s?.suggestion),severity:i,place:Kh(o),related:(s?.related??[]).map(p=>({place:Kh(p.at),message:p.message})),...c&&{subject:c}},identity:JSON.stringify([e.id,r,c??null,Lh(o),s?.data??null]),resource:l}}function qh(e,t){let n=e.place.span.start,o=t.place.span.start;return ao(e.place.file,t.place.file)||ao(n.line,o.line)||ao(n.column,o.column)||ao(e.rule,t.rule)||ao(e.message,t.message)}function zh(e){let{config:t,rules:n}=e,o=[],r=new Map,s=0,a=(d,m)=>{let{place:u,rule:f,messageId:h,message:y,severity:b,subject:w}=d.finding,P=w?`${h}\0${w.kind}\0${w.name}`:y,x=`${u.file}\0${u.span.start.offset}\0${f}\0${P}`,k=r.get(x);k?.contexts.has(m)&&k.draft.finding.message!==y&&(x+=`\0${y}`,k=r.get(x)),k?(k.contexts.add(m),ua[b]>ua[k.draft.finding.severity]&&(k.draft=d)):r.set(x,{draft:d,contexts:new Set([m])})};for(let d of e.graphs)for(let m of n){let u=e.severityOf(m);if(u==="off")continue;let f=t.rules.has(m.id);try{m.check(d,(h,y,b)=>{Ai(h)?.changeable||b?.related?.some(w=>Ai(w.at)?.changeable)?s++:a(WS(m,u,f,h,y,b),d.context.name)})}catch(h){o.push({rule:m.id,context:d.context.name,message:h instanceof Error?h.message:String(h)})}}let i=Wh(e.files,t.ignore),l=[],c=[...r.values()].sort((d,m)=>qh(d.draft.finding,m.draft.finding));for(let{draft:d,contexts:m}of c){let u=i.find(d);l.push({finding:{...d.finding,contexts:[...m].sort(ao),...u&&{suppressed:u}},identity:d.identity})}let p=e.graphs.length===1?e.graphs[0]?.context.name??".":".";for(let{rule:d,at:m,message:u,data:f,suggestion:h}of Bh(i,e.graphs,n,e.severityOf)){let y=n.find(P=>P.id===d);if(!y)continue;let b=e.severityOf(y);if(b==="off"||u==="unused"&&s>0)continue;let w=y.messages[u];if(!w)throw new Error(`rule ${d} has no message "${u}"`);l.push({finding:{rule:d,messageId:u,...Uh(w,f,h),severity:b,place:m.place,related:[],contexts:[p]},identity:JSON.stringify([d,u,m.place.file,f])})}return{findings:l.sort((d,m)=>qh(d.finding,m.finding)),failures:o,withheld:s}}function Jh(e,t){let n=new Map;return e.map(({finding:o,identity:r})=>{let s=n.get(r)??0;return n.set(r,s+1),{...o,fingerprint:t(s===0?r:`${r}#${s}`)}})}var ua,_h,ao,Zh=v(()=>{"use strict";Kn();Vh();Hh();ua={note:0,warning:1,error:2},_h=(e,t)=>ua[e]<ua[t]?e:t;ao=(e,t)=>e<t?-1:e>t?1:0});var Ri=v(()=>{"use strict"});function Cn(e){if(e.byteLength>67108864)return{reason:Ii};let t;try{t=FS.decode(e)}catch{return{reason:Yh(e)}}let n=t.indexOf("\0");return n>=0&&n<Xh?{reason:Yh(e)}:{text:t}}function Yh(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255?"UTF-16 text; save it as UTF-8":e.subarray(0,Xh).includes(0)?"binary file":"not valid UTF-8"}var Ii,Xh,FS,_o=v(()=>{"use strict";Ri();Ii=`larger than ${67108864/1024/1024} MiB`,Xh=8192,FS=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})});function Qh(e,t){let n=e.map(o=>BS(o,t));return(o,r)=>{let s=n.findLast(a=>(r||!a.directoryOnly)&&a.matches(o));return s&&!s.keep?s.pattern:void 0}}function BS(e,t){let n=e.startsWith("!"),o=n?e.slice(1):e,r=o.endsWith("/"),s=o.replace(/^\.\//,"/").replace(/\/+$/,""),a=s.includes("/")?s.replace(/^\//,""):`**/${s}`,i=t(a.replace(/(?<=[^/*])\/\*\*$/,""));return{pattern:e,keep:n,directoryOnly:r,matches:i}}var eg=v(()=>{"use strict"});function $e(e,t){let n=ng.test(`${e}/`)?t.replaceAll("\\","/"):t,o=Ci(Ni.posix.normalize(tg(n)?n:`${e}/${n}`));if(o===Ci(e))return{absolute:o,shown:"."};let r=e.endsWith("/")?e:`${e}/`;return o.startsWith(r)?{absolute:o,shown:o.slice(r.length)}:{absolute:o,shown:tg(n)?o:Ci(Ni.posix.normalize(n))}}function Nn(e,t){return e==="."?t:e.endsWith("/")?`${e}${t}`:`${e}/${t}`}function un(e,t){return e===t||e.startsWith(t.endsWith("/")?t:`${t}/`)}function tg(e){return e.startsWith("/")||ng.test(e)}function Ci(e){return e.length>1&&e.endsWith("/")?e.slice(0,-1):e}var Ni,ng,so=v(()=>{"use strict";Ni=require("node:path"),ng=/^[A-Za-z]:\//});function Di(e,t){let n=new Set,o=[],r=[];for(let s of t){let a=Qe(()=>e.host.real(s.absolute));"error"in a?e.leaveOut(s.shown,$n(a.error)):r.push({...s,real:a.value})}for(og(e,r,n,o);o.length>0;){let s=o.splice(0).sort((a,i)=>a.shown<i.shown?-1:1);for(let a of s){let i=Qe(()=>e.host.real(a.absolute));"error"in i?e.leaveOut(a.shown,$n(i.error)):n.has(i.value)?e.leaveOut(a.shown,"link to a directory that is read already"):un(qS(e.host,a),i.value)?e.leaveOut(a.shown,"link to a directory that holds it"):og(e,[{...a,real:i.value}],n,o)}}}function og(e,t,n,o){for(let r=t.pop();r;r=t.pop()){if(n.has(r.real))continue;n.add(r.real);let{absolute:s}=r,a=Qe(()=>e.host.list(s));if("error"in a){e.leaveOut(r.shown,$n(a.error));continue}for(let i of a.value)HS(e,r,i,a.value,t,o)}}function HS(e,t,n,o,r,s){let{name:a}=n,i=n.kind==="link"?_S(e,t,a):n.kind,l=i==="directory";if(l?a==="node_modules"||a.startsWith(".")&&!e.hidden:!e.wanted(a))return;let c=Nn(t.shown,a),p=e.excluded(c,l);if(p!==void 0){e.leaveOut(c,Mi(p));return}let d=Nn(t.absolute,a);l&&n.kind==="link"?s.push({absolute:d,shown:c}):l?r.push({absolute:d,shown:c,real:Nn(t.real,a)}):i==="other"?e.leaveOut(c,$i):i==="broken"?e.leaveOut(c,"link to nothing"):n.kind==="link"&&KS(e,t,a,o)?e.leaveOut(c,"link to a neighbour"):e.take({absolute:d,shown:c})}function _S(e,t,n){let o=Qe(()=>e.host.stat(Nn(t.absolute,n)));return"value"in o&&o.value?.kind||"broken"}function KS(e,t,n,o){let r=Qe(()=>e.host.real(Nn(t.absolute,n))),s=Nn(t.real,"");if("error"in r||!r.value.startsWith(s))return!1;let a=r.value.slice(s.length);return e.wanted(a)&&o.some(i=>i.kind==="file"&&i.name===a)}function qS(e,t){let n=t.absolute.slice(0,t.absolute.lastIndexOf("/"))||"/",o=Qe(()=>e.real(n));return"value"in o?o.value:n}function Mi(e){return`excluded by "${e}"`}function Qe(e){try{return{value:e()}}catch(t){return{error:t}}}function $n(e){let{code:t}=e;return typeof t!="string"?"could not be read":Object.hasOwn(rg,t)&&rg[t]||`could not be read (${t})`}var $i,rg,ag=v(()=>{"use strict";_o();so();$i="not a regular file (a pipe, socket or device)";rg={EACCES:"no permission to read it",EPERM:"no permission to read it",ENOENT:"gone before it could be read",ENOTDIR:"gone before it could be read",EISDIR:"a directory",ELOOP:"a ring of links",EFBIG:Ii}});var ha=Re(lt=>{"use strict";lt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;lt.find=(e,t)=>e.nodes.find(n=>n.type===t);lt.exceedsLimit=(e,t,n=1,o)=>o===!1||!lt.isInteger(e)||!lt.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=o;lt.escapeNode=(e,t=0,n)=>{let o=e.nodes[t];o&&(n&&o.type===n||o.type==="open"||o.type==="close")&&o.escaped!==!0&&(o.value="\\"+o.value,o.escaped=!0)};lt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;lt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;lt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;lt.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);lt.flatten=(...e)=>{let t=[],n=o=>{for(let r=0;r<o.length;r++){let s=o[r];if(Array.isArray(s)){n(s);continue}s!==void 0&&t.push(s)}return t};return n(e),t}});var ga=Re((YO,ig)=>{"use strict";var sg=ha();ig.exports=(e,t={})=>{let n=(o,r={})=>{let s=t.escapeInvalid&&sg.isInvalidBrace(r),a=o.invalid===!0&&t.escapeInvalid===!0,i="";if(o.value)return(s||a)&&sg.isOpenOrClose(o)?"\\"+o.value:o.value;if(o.value)return o.value;if(o.nodes)for(let l of o.nodes)i+=n(l);return i};return n(e)}});var lg=Re((XO,cg)=>{"use strict";cg.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var bg=Re((QO,yg)=>{"use strict";var pg=lg(),Dn=(e,t,n)=>{if(pg(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(pg(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let o={relaxZeros:!0,...n};typeof o.strictZeros=="boolean"&&(o.relaxZeros=o.strictZeros===!1);let r=String(o.relaxZeros),s=String(o.shorthand),a=String(o.capture),i=String(o.wrap),l=e+":"+t+"="+r+s+a+i;if(Dn.cache.hasOwnProperty(l))return Dn.cache[l].result;let c=Math.min(e,t),p=Math.max(e,t);if(Math.abs(c-p)===1){let h=e+"|"+t;return o.capture?`(${h})`:o.wrap===!1?h:`(?:${h})`}let d=gg(e)||gg(t),m={min:e,max:t,a:c,b:p},u=[],f=[];if(d&&(m.isPadded=d,m.maxLen=String(m.max).length),c<0){let h=p<0?Math.abs(p):1;f=dg(h,Math.abs(c),m,o),c=m.a=0}return p>=0&&(u=dg(c,p,m,o)),m.negatives=f,m.positives=u,m.result=US(f,u,o),o.capture===!0?m.result=`(${m.result})`:o.wrap!==!1&&u.length+f.length>1&&(m.result=`(?:${m.result})`),Dn.cache[l]=m,m.result};function US(e,t,n){let o=Oi(e,t,"-",!1,n)||[],r=Oi(t,e,"",!1,n)||[],s=Oi(e,t,"-?",!0,n)||[];return o.concat(s).concat(r).join("|")}function zS(e,t){let n=1,o=1,r=ug(e,n),s=new Set([t]);for(;e<=r&&r<=t;)s.add(r),n+=1,r=ug(e,n);for(r=fg(t+1,o)-1;e<r&&r<=t;)s.add(r),o+=1,r=fg(t+1,o)-1;return s=[...s],s.sort(YS),s}function JS(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let o=ZS(e,t),r=o.length,s="",a=0;for(let i=0;i<r;i++){let[l,c]=o[i];l===c?s+=l:l!=="0"||c!=="9"?s+=XS(l,c,n):a++}return a&&(s+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:s,count:[a],digits:r}}function dg(e,t,n,o){let r=zS(e,t),s=[],a=e,i;for(let l=0;l<r.length;l++){let c=r[l],p=JS(String(a),String(c),o),d="";if(!n.isPadded&&i&&i.pattern===p.pattern){i.count.length>1&&i.count.pop(),i.count.push(p.count[0]),i.string=i.pattern+hg(i.count),a=c+1;continue}n.isPadded&&(d=QS(c,n,o)),p.string=d+p.pattern+hg(p.count),s.push(p),a=c+1,i=p}return s}function Oi(e,t,n,o,r){let s=[];for(let a of e){let{string:i}=a;!o&&!mg(t,"string",i)&&s.push(n+i),o&&mg(t,"string",i)&&s.push(n+i)}return s}function ZS(e,t){let n=[];for(let o=0;o<e.length;o++)n.push([e[o],t[o]]);return n}function YS(e,t){return e>t?1:t>e?-1:0}function mg(e,t,n){return e.some(o=>o[t]===n)}function ug(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function fg(e,t){return e-e%Math.pow(10,t)}function hg(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function XS(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function gg(e){return/^-?(0+)\d/.test(e)}function QS(e,t,n){if(!t.isPadded)return e;let o=Math.abs(t.maxLen-String(e).length),r=n.relaxZeros!==!1;switch(o){case 0:return"";case 1:return r?"0?":"0";case 2:return r?"0{0,2}":"00";default:return r?`0{0,${o}}`:`0{${o}}`}}Dn.cache={};Dn.clearCache=()=>Dn.cache={};yg.exports=Dn});var Vi=Re((eE,Tg)=>{"use strict";var e1=require("util"),wg=bg(),vg=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),t1=e=>t=>e===!0?Number(t):String(t),Ei=e=>typeof e=="number"||typeof e=="string"&&e!=="",Ko=e=>Number.isInteger(+e),Li=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},n1=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,o1=(e,t,n)=>{if(t>0){let o=e[0]==="-"?"-":"";o&&(e=e.slice(1)),e=o+e.padStart(o?t-1:t,"0")}return n===!1?String(e):e},ba=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},r1=(e,t,n)=>{e.negatives.sort((i,l)=>i<l?-1:i>l?1:0),e.positives.sort((i,l)=>i<l?-1:i>l?1:0);let o=t.capture?"":"?:",r="",s="",a;return e.positives.length&&(r=e.positives.map(i=>ba(String(i),n)).join("|")),e.negatives.length&&(s=`-(${o}${e.negatives.map(i=>ba(String(i),n)).join("|")})`),r&&s?a=`${r}|${s}`:a=r||s,t.wrap?`(${o}${a})`:a},kg=(e,t,n,o)=>{if(n)return wg(e,t,{wrap:!1,...o});let r=String.fromCharCode(e);if(e===t)return r;let s=String.fromCharCode(t);return`[${r}-${s}]`},Pg=(e,t,n)=>{if(Array.isArray(e)){let o=n.wrap===!0,r=n.capture?"":"?:";return o?`(${r}${e.join("|")})`:e.join("|")}return wg(e,t,n)},xg=(...e)=>new RangeError("Invalid range arguments: "+e1.inspect(...e)),Sg=(e,t,n)=>{if(n.strictRanges===!0)throw xg([e,t]);return[]},a1=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},s1=(e,t,n=1,o={})=>{let r=Number(e),s=Number(t);if(!Number.isInteger(r)||!Number.isInteger(s)){if(o.strictRanges===!0)throw xg([e,t]);return[]}r===0&&(r=0),s===0&&(s=0);let a=r>s,i=String(e),l=String(t),c=String(n);n=Math.max(Math.abs(n),1);let p=Li(i)||Li(l)||Li(c),d=p?Math.max(i.length,l.length,c.length):0,m=p===!1&&n1(e,t,o)===!1,u=o.transform||t1(m);if(o.toRegex&&n===1)return kg(ba(e,d),ba(t,d),!0,o);let f={negatives:[],positives:[]},h=w=>f[w<0?"negatives":"positives"].push(Math.abs(w)),y=[],b=0;for(;a?r>=s:r<=s;)o.toRegex===!0&&n>1?h(r):y.push(o1(u(r,b),d,m)),r=a?r-n:r+n,b++;return o.toRegex===!0?n>1?r1(f,o,d):Pg(y,null,{wrap:!1,...o}):y},i1=(e,t,n=1,o={})=>{if(!Ko(e)&&e.length>1||!Ko(t)&&t.length>1)return Sg(e,t,o);let r=o.transform||(m=>String.fromCharCode(m)),s=`${e}`.charCodeAt(0),a=`${t}`.charCodeAt(0),i=s>a,l=Math.min(s,a),c=Math.max(s,a);if(o.toRegex&&n===1)return kg(l,c,!1,o);let p=[],d=0;for(;i?s>=a:s<=a;)p.push(r(s,d)),s=i?s-n:s+n,d++;return o.toRegex===!0?Pg(p,null,{wrap:!1,options:o}):p},ya=(e,t,n,o={})=>{if(t==null&&Ei(e))return[e];if(!Ei(e)||!Ei(t))return Sg(e,t,o);if(typeof n=="function")return ya(e,t,1,{transform:n});if(vg(n))return ya(e,t,0,n);let r={...o};return r.capture===!0&&(r.wrap=!0),n=n||r.step||1,Ko(n)?Ko(e)&&Ko(t)?s1(e,t,n,r):i1(e,t,Math.max(Math.abs(n),1),r):n!=null&&!vg(n)?a1(n,r):ya(e,t,1,n)};Tg.exports=ya});var Ig=Re((tE,Rg)=>{"use strict";var c1=Vi(),Ag=ha(),l1=(e,t={})=>{let n=(o,r={})=>{let s=Ag.isInvalidBrace(r),a=o.invalid===!0&&t.escapeInvalid===!0,i=s===!0||a===!0,l=t.escapeInvalid===!0?"\\":"",c="";if(o.isOpen===!0)return l+o.value;if(o.isClose===!0)return console.log("node.isClose",l,o.value),l+o.value;if(o.type==="open")return i?l+o.value:"(";if(o.type==="close")return i?l+o.value:")";if(o.type==="comma")return o.prev.type==="comma"?"":i?o.value:"|";if(o.value)return o.value;if(o.nodes&&o.ranges>0){let p=Ag.reduce(o.nodes),d=c1(...p,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(d.length!==0)return p.length>1&&d.length>1?`(${d})`:d}if(o.nodes)for(let p of o.nodes)c+=n(p,o);return c};return n(e)};Rg.exports=l1});var $g=Re((nE,Ng)=>{"use strict";var p1=Vi(),Cg=ga(),io=ha(),Mn=(e="",t="",n=!1)=>{let o=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?io.flatten(t).map(r=>`{${r}}`):t;for(let r of e)if(Array.isArray(r))for(let s of r)o.push(Mn(s,t,n));else for(let s of t)n===!0&&typeof s=="string"&&(s=`{${s}}`),o.push(Array.isArray(s)?Mn(r,s,n):r+s);return io.flatten(o)},d1=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,o=(r,s={})=>{r.queue=[];let a=s,i=s.queue;for(;a.type!=="brace"&&a.type!=="root"&&a.parent;)a=a.parent,i=a.queue;if(r.invalid||r.dollar){i.push(Mn(i.pop(),Cg(r,t)));return}if(r.type==="brace"&&r.invalid!==!0&&r.nodes.length===2){i.push(Mn(i.pop(),["{}"]));return}if(r.nodes&&r.ranges>0){let d=io.reduce(r.nodes);if(io.exceedsLimit(...d,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let m=p1(...d,t);m.length===0&&(m=Cg(r,t)),i.push(Mn(i.pop(),m)),r.nodes=[];return}let l=io.encloseBrace(r),c=r.queue,p=r;for(;p.type!=="brace"&&p.type!=="root"&&p.parent;)p=p.parent,c=p.queue;for(let d=0;d<r.nodes.length;d++){let m=r.nodes[d];if(m.type==="comma"&&r.type==="brace"){d===1&&c.push(""),c.push("");continue}if(m.type==="close"){i.push(Mn(i.pop(),c,l));continue}if(m.value&&m.type!=="open"){c.push(Mn(c.pop(),m.value));continue}m.nodes&&o(m,r)}return c};return io.flatten(o(e))};Ng.exports=d1});var Mg=Re((oE,Dg)=>{"use strict";Dg.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var Gg=Re((rE,Vg)=>{"use strict";var m1=ga(),{MAX_LENGTH:Og,CHAR_BACKSLASH:Gi,CHAR_BACKTICK:u1,CHAR_COMMA:f1,CHAR_DOT:h1,CHAR_LEFT_PARENTHESES:g1,CHAR_RIGHT_PARENTHESES:y1,CHAR_LEFT_CURLY_BRACE:b1,CHAR_RIGHT_CURLY_BRACE:v1,CHAR_LEFT_SQUARE_BRACKET:Eg,CHAR_RIGHT_SQUARE_BRACKET:Lg,CHAR_DOUBLE_QUOTE:w1,CHAR_SINGLE_QUOTE:k1,CHAR_NO_BREAK_SPACE:P1,CHAR_ZERO_WIDTH_NOBREAK_SPACE:x1}=Mg(),S1=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},o=typeof n.maxLength=="number"?Math.min(Og,n.maxLength):Og;if(e.length>o)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${o})`);let r={type:"root",input:e,nodes:[]},s=[r],a=r,i=r,l=0,c=e.length,p=0,d=0,m,u=()=>e[p++],f=h=>{if(h.type==="text"&&i.type==="dot"&&(i.type="text"),i&&i.type==="text"&&h.type==="text"){i.value+=h.value;return}return a.nodes.push(h),h.parent=a,h.prev=i,i=h,h};for(f({type:"bos"});p<c;)if(a=s[s.length-1],m=u(),!(m===x1||m===P1)){if(m===Gi){f({type:"text",value:(t.keepEscaping?m:"")+u()});continue}if(m===Lg){f({type:"text",value:"\\"+m});continue}if(m===Eg){l++;let h;for(;p<c&&(h=u());){if(m+=h,h===Eg){l++;continue}if(h===Gi){m+=u();continue}if(h===Lg&&(l--,l===0))break}f({type:"text",value:m});continue}if(m===g1){a=f({type:"paren",nodes:[]}),s.push(a),f({type:"text",value:m});continue}if(m===y1){if(a.type!=="paren"){f({type:"text",value:m});continue}a=s.pop(),f({type:"text",value:m}),a=s[s.length-1];continue}if(m===w1||m===k1||m===u1){let h=m,y;for(t.keepQuotes!==!0&&(m="");p<c&&(y=u());){if(y===Gi){m+=y+u();continue}if(y===h){t.keepQuotes===!0&&(m+=y);break}m+=y}f({type:"text",value:m});continue}if(m===b1){d++;let y={type:"brace",open:!0,close:!1,dollar:i.value&&i.value.slice(-1)==="$"||a.dollar===!0,depth:d,commas:0,ranges:0,nodes:[]};a=f(y),s.push(a),f({type:"open",value:m});continue}if(m===v1){if(a.type!=="brace"){f({type:"text",value:m});continue}let h="close";a=s.pop(),a.close=!0,f({type:h,value:m}),d--,a=s[s.length-1];continue}if(m===f1&&d>0){if(a.ranges>0){a.ranges=0;let h=a.nodes.shift();a.nodes=[h,{type:"text",value:m1(a)}]}f({type:"comma",value:m}),a.commas++;continue}if(m===h1&&d>0&&a.commas===0){let h=a.nodes;if(d===0||h.length===0){f({type:"text",value:m});continue}if(i.type==="dot"){if(a.range=[],i.value+=m,i.type="range",a.nodes.length!==3&&a.nodes.length!==5){a.invalid=!0,a.ranges=0,i.type="text";continue}a.ranges++,a.args=[];continue}if(i.type==="range"){h.pop();let y=h[h.length-1];y.value+=i.value+m,i=y,a.ranges--;continue}f({type:"dot",value:m});continue}f({type:"text",value:m})}do if(a=s.pop(),a.type!=="root"){a.nodes.forEach(b=>{b.nodes||(b.type==="open"&&(b.isOpen=!0),b.type==="close"&&(b.isClose=!0),b.nodes||(b.type="text"),b.invalid=!0)});let h=s[s.length-1],y=h.nodes.indexOf(a);h.nodes.splice(y,1,...a.nodes)}while(s.length>0);return f({type:"eos"}),r};Vg.exports=S1});var Fg=Re((aE,Wg)=>{"use strict";var jg=ga(),T1=Ig(),A1=$g(),R1=Gg(),et=(e,t={})=>{let n=[];if(Array.isArray(e))for(let o of e){let r=et.create(o,t);Array.isArray(r)?n.push(...r):n.push(r)}else n=[].concat(et.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};et.parse=(e,t={})=>R1(e,t);et.stringify=(e,t={})=>jg(typeof e=="string"?et.parse(e,t):e,t);et.compile=(e,t={})=>(typeof e=="string"&&(e=et.parse(e,t)),T1(e,t));et.expand=(e,t={})=>{typeof e=="string"&&(e=et.parse(e,t));let n=A1(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};et.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?et.compile(e,t):et.expand(e,t);Wg.exports=et});var qo=Re((sE,qg)=>{"use strict";var I1=require("path"),Mt="\\\\/",Bg=`[^${Mt}]`,C1=0,Qt="\\.",N1="\\+",$1="\\?",va="\\/",D1="(?=.)",Hg="[^/]",ji=`(?:${va}|$)`,_g=`(?:^|${va})`,Wi=`${Qt}{1,2}${ji}`,M1=`(?!${Qt})`,O1=`(?!${_g}${Wi})`,E1=`(?!${Qt}{0,1}${ji})`,L1=`(?!${Wi})`,V1=`[^.${va}]`,G1=`${Hg}*?`,Kg={DOT_LITERAL:Qt,PLUS_LITERAL:N1,QMARK_LITERAL:$1,SLASH_LITERAL:va,ONE_CHAR:D1,QMARK:Hg,END_ANCHOR:ji,DOTS_SLASH:Wi,NO_DOT:M1,NO_DOTS:O1,NO_DOT_SLASH:E1,NO_DOTS_SLASH:L1,QMARK_NO_DOT:V1,STAR:G1,START_ANCHOR:_g},j1={...Kg,SLASH_LITERAL:`[${Mt}]`,QMARK:Bg,STAR:`${Bg}*?`,DOTS_SLASH:`${Qt}{1,2}(?:[${Mt}]|$)`,NO_DOT:`(?!${Qt})`,NO_DOTS:`(?!(?:^|[${Mt}])${Qt}{1,2}(?:[${Mt}]|$))`,NO_DOT_SLASH:`(?!${Qt}{0,1}(?:[${Mt}]|$))`,NO_DOTS_SLASH:`(?!${Qt}{1,2}(?:[${Mt}]|$))`,QMARK_NO_DOT:`[^.${Mt}]`,START_ANCHOR:`(?:^|[${Mt}])`,END_ANCHOR:`(?:[${Mt}]|$)`},W1={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};qg.exports={DEFAULT_MAX_EXTGLOB_RECURSION:C1,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:W1,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:I1.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?j1:Kg}}});var Uo=Re(Je=>{"use strict";var F1=require("path"),B1=process.platform==="win32",{REGEX_BACKSLASH:H1,REGEX_REMOVE_BACKSLASH:_1,REGEX_SPECIAL_CHARS:K1,REGEX_SPECIAL_CHARS_GLOBAL:q1}=qo();Je.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);Je.hasRegexChars=e=>K1.test(e);Je.isRegexChar=e=>e.length===1&&Je.hasRegexChars(e);Je.escapeRegex=e=>e.replace(q1,"\\$1");Je.toPosixSlashes=e=>e.replace(H1,"/");Je.removeBackslashes=e=>e.replace(_1,t=>t==="\\"?"":t);Je.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};Je.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:B1===!0||F1.sep==="\\";Je.escapeLast=(e,t,n)=>{let o=e.lastIndexOf(t,n);return o===-1?e:e[o-1]==="\\"?Je.escapeLast(e,t,o-1):`${e.slice(0,o)}\\${e.slice(o)}`};Je.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};Je.wrapOutput=(e,t={},n={})=>{let o=n.contains?"":"^",r=n.contains?"":"$",s=`${o}(?:${e})${r}`;return t.negated===!0&&(s=`(?:^(?!${s}).*$)`),s}});var ey=Re((cE,Qg)=>{"use strict";var Ug=Uo(),{CHAR_ASTERISK:Fi,CHAR_AT:U1,CHAR_BACKWARD_SLASH:zo,CHAR_COMMA:z1,CHAR_DOT:Bi,CHAR_EXCLAMATION_MARK:Hi,CHAR_FORWARD_SLASH:Xg,CHAR_LEFT_CURLY_BRACE:_i,CHAR_LEFT_PARENTHESES:Ki,CHAR_LEFT_SQUARE_BRACKET:J1,CHAR_PLUS:Z1,CHAR_QUESTION_MARK:zg,CHAR_RIGHT_CURLY_BRACE:Y1,CHAR_RIGHT_PARENTHESES:Jg,CHAR_RIGHT_SQUARE_BRACKET:X1}=qo(),Zg=e=>e===Xg||e===zo,Yg=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},Q1=(e,t)=>{let n=t||{},o=e.length-1,r=n.parts===!0||n.scanToEnd===!0,s=[],a=[],i=[],l=e,c=-1,p=0,d=0,m=!1,u=!1,f=!1,h=!1,y=!1,b=!1,w=!1,P=!1,x=!1,k=!1,j=0,q,G,Y={value:"",depth:0,isGlob:!1},oe=()=>c>=o,I=()=>l.charCodeAt(c+1),ie=()=>(q=G,l.charCodeAt(++c));for(;c<o;){G=ie();let Ae;if(G===zo){w=Y.backslashes=!0,G=ie(),G===_i&&(b=!0);continue}if(b===!0||G===_i){for(j++;oe()!==!0&&(G=ie());){if(G===zo){w=Y.backslashes=!0,ie();continue}if(G===_i){j++;continue}if(b!==!0&&G===Bi&&(G=ie())===Bi){if(m=Y.isBrace=!0,f=Y.isGlob=!0,k=!0,r===!0)continue;break}if(b!==!0&&G===z1){if(m=Y.isBrace=!0,f=Y.isGlob=!0,k=!0,r===!0)continue;break}if(G===Y1&&(j--,j===0)){b=!1,m=Y.isBrace=!0,k=!0;break}}if(r===!0)continue;break}if(G===Xg){if(s.push(c),a.push(Y),Y={value:"",depth:0,isGlob:!1},k===!0)continue;if(q===Bi&&c===p+1){p+=2;continue}d=c+1;continue}if(n.noext!==!0&&(G===Z1||G===U1||G===Fi||G===zg||G===Hi)===!0&&I()===Ki){if(f=Y.isGlob=!0,h=Y.isExtglob=!0,k=!0,G===Hi&&c===p&&(x=!0),r===!0){for(;oe()!==!0&&(G=ie());){if(G===zo){w=Y.backslashes=!0,G=ie();continue}if(G===Jg){f=Y.isGlob=!0,k=!0;break}}continue}break}if(G===Fi){if(q===Fi&&(y=Y.isGlobstar=!0),f=Y.isGlob=!0,k=!0,r===!0)continue;break}if(G===zg){if(f=Y.isGlob=!0,k=!0,r===!0)continue;break}if(G===J1){for(;oe()!==!0&&(Ae=ie());){if(Ae===zo){w=Y.backslashes=!0,ie();continue}if(Ae===X1){u=Y.isBracket=!0,f=Y.isGlob=!0,k=!0;break}}if(r===!0)continue;break}if(n.nonegate!==!0&&G===Hi&&c===p){P=Y.negated=!0,p++;continue}if(n.noparen!==!0&&G===Ki){if(f=Y.isGlob=!0,r===!0){for(;oe()!==!0&&(G=ie());){if(G===Ki){w=Y.backslashes=!0,G=ie();continue}if(G===Jg){k=!0;break}}continue}break}if(f===!0){if(k=!0,r===!0)continue;break}}n.noext===!0&&(h=!1,f=!1);let re=l,je="",C="";p>0&&(je=l.slice(0,p),l=l.slice(p),d-=p),re&&f===!0&&d>0?(re=l.slice(0,d),C=l.slice(d)):f===!0?(re="",C=l):re=l,re&&re!==""&&re!=="/"&&re!==l&&Zg(re.charCodeAt(re.length-1))&&(re=re.slice(0,-1)),n.unescape===!0&&(C&&(C=Ug.removeBackslashes(C)),re&&w===!0&&(re=Ug.removeBackslashes(re)));let R={prefix:je,input:e,start:p,base:re,glob:C,isBrace:m,isBracket:u,isGlob:f,isExtglob:h,isGlobstar:y,negated:P,negatedExtglob:x};if(n.tokens===!0&&(R.maxDepth=0,Zg(G)||a.push(Y),R.tokens=a),n.parts===!0||n.tokens===!0){let Ae;for(let te=0;te<s.length;te++){let nt=Ae?Ae+1:p,He=s[te],S=e.slice(nt,He);n.tokens&&(te===0&&p!==0?(a[te].isPrefix=!0,a[te].value=je):a[te].value=S,Yg(a[te]),R.maxDepth+=a[te].depth),(te!==0||S!=="")&&i.push(S),Ae=He}if(Ae&&Ae+1<e.length){let te=e.slice(Ae+1);i.push(te),n.tokens&&(a[a.length-1].value=te,Yg(a[a.length-1]),R.maxDepth+=a[a.length-1].depth)}R.slashes=s,R.parts=i}return R};Qg.exports=Q1});var ay=Re((lE,ry)=>{"use strict";var Jo=qo(),Ee=Uo(),{MAX_LENGTH:wa,POSIX_REGEX_SOURCE:eT,REGEX_NON_SPECIAL_CHARS:tT,REGEX_SPECIAL_CHARS_BACKREF:nT,REPLACEMENTS:ty}=Jo,oT=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(r=>Ee.escapeRegex(r)).join("..")}return n},co=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,ny=e=>{let t=[],n=0,o=0,r=0,s="",a=!1;for(let i of e){if(a===!0){s+=i,a=!1;continue}if(i==="\\"){s+=i,a=!0;continue}if(i==='"'){r=r===1?0:1,s+=i;continue}if(r===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")o++;else if(i===")"&&o>0)o--;else if(i==="|"&&o===0){t.push(s),s="";continue}}}s+=i}return t.push(s),t},rT=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},oy=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(rT(t))return t.replace(/\\(.)/g,"$1")},aT=e=>{let t=e.map(oy).filter(Boolean);for(let n=0;n<t.length;n++)for(let o=n+1;o<t.length;o++){let r=t[n],s=t[o],a=r[0];if(!(!a||r!==a.repeat(r.length)||s!==a.repeat(s.length))&&(r===s||r.startsWith(s)||s.startsWith(r)))return!0}return!1},qi=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,o=0,r=0,s=!1;for(let a=1;a<e.length;a++){let i=e[a];if(s===!0){s=!1;continue}if(i==="\\"){s=!0;continue}if(i==='"'){r=r===1?0:1;continue}if(r!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){o++;continue}if(i===")"&&(o--,o===0))return t===!0&&a!==e.length-1?void 0:{type:e[0],body:e.slice(2,a),end:a}}}}},sT=e=>{let t=0,n=[];for(;t<e.length;){let r=qi(e.slice(t),!1);if(!r||r.type!=="*")return;let s=ny(r.body).map(i=>i.trim());if(s.length!==1)return;let a=oy(s[0]);if(!a||a.length!==1)return;n.push(a),t+=r.end+1}return n.length<1?void 0:`${n.length===1?Ee.escapeRegex(n[0]):`[${n.map(r=>Ee.escapeRegex(r)).join("")}]`}*`},iT=e=>{let t=0,n=e.trim(),o=qi(n);for(;o;)t++,n=o.body.trim(),o=qi(n);return t},cT=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:Jo.DEFAULT_MAX_EXTGLOB_RECURSION,o=ny(e).map(r=>r.trim());if(o.length>1&&(o.some(r=>r==="")||o.some(r=>/^[*?]+$/.test(r))||aT(o)))return{risky:!0};for(let r of o){let s=sT(r);if(s)return{risky:!0,safeOutput:s};if(iT(r)>n)return{risky:!0}}return{risky:!1}},Ui=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=ty[e]||e;let n={...t},o=typeof n.maxLength=="number"?Math.min(wa,n.maxLength):wa,r=e.length;if(r>o)throw new SyntaxError(`Input length: ${r}, exceeds maximum allowed length: ${o}`);let s={type:"bos",value:"",output:n.prepend||""},a=[s],i=n.capture?"":"?:",l=Ee.isWindows(t),c=Jo.globChars(l),p=Jo.extglobChars(c),{DOT_LITERAL:d,PLUS_LITERAL:m,SLASH_LITERAL:u,ONE_CHAR:f,DOTS_SLASH:h,NO_DOT:y,NO_DOT_SLASH:b,NO_DOTS_SLASH:w,QMARK:P,QMARK_NO_DOT:x,STAR:k,START_ANCHOR:j}=c,q=L=>`(${i}(?:(?!${j}${L.dot?h:d}).)*?)`,G=n.dot?"":y,Y=n.dot?P:x,oe=n.bash===!0?q(n):k;n.capture&&(oe=`(${oe})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let I={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:a};e=Ee.removePrefix(e,I),r=e.length;let ie=[],re=[],je=[],C=s,R,Ae=()=>I.index===r-1,te=I.peek=(L=1)=>e[I.index+L],nt=I.advance=()=>e[++I.index]||"",He=()=>e.slice(I.index+1),S=(L="",le=0)=>{I.consumed+=L,I.index+=le},D=L=>{I.output+=L.output!=null?L.output:L.value,S(L.value)},H=()=>{let L=1;for(;te()==="!"&&(te(2)!=="("||te(3)==="?");)nt(),I.start++,L++;return L%2===0?!1:(I.negated=!0,I.start++,!0)},z=L=>{I[L]++,je.push(L)},X=L=>{I[L]--,je.pop()},F=L=>{if(C.type==="globstar"){let le=I.braces>0&&(L.type==="comma"||L.type==="brace"),V=L.extglob===!0||ie.length&&(L.type==="pipe"||L.type==="paren");L.type!=="slash"&&L.type!=="paren"&&!le&&!V&&(I.output=I.output.slice(0,-C.output.length),C.type="star",C.value="*",C.output=oe,I.output+=C.output)}if(ie.length&&L.type!=="paren"&&(ie[ie.length-1].inner+=L.value),(L.value||L.output)&&D(L),C&&C.type==="text"&&L.type==="text"){C.value+=L.value,C.output=(C.output||"")+L.value;return}L.prev=C,a.push(L),C=L},De=(L,le)=>{let V={...p[le],conditions:1,inner:""};V.prev=C,V.parens=I.parens,V.output=I.output,V.startIndex=I.index,V.tokensIndex=a.length;let ee=(n.capture?"(":"")+V.open;z("parens"),F({type:L,value:le,output:I.output?"":f}),F({type:"paren",extglob:!0,value:nt(),output:ee}),ie.push(V)},_e=L=>{let le=e.slice(L.startIndex,I.index+1),V=e.slice(L.startIndex+2,I.index),ee=cT(V,n);if((L.type==="plus"||L.type==="star")&&ee.risky){let pe=ee.safeOutput?(L.output?"":f)+(n.capture?`(${ee.safeOutput})`:ee.safeOutput):void 0,wt=a[L.tokensIndex];wt.type="text",wt.value=le,wt.output=pe||Ee.escapeRegex(le);for(let kt=L.tokensIndex+1;kt<a.length;kt++)a[kt].value="",a[kt].output="",delete a[kt].suffix;I.output=L.output+wt.output,I.backtrack=!0,F({type:"paren",extglob:!0,value:R,output:""}),X("parens");return}let de=L.close+(n.capture?")":""),ve;if(L.type==="negate"){let pe=oe;if(L.inner&&L.inner.length>1&&L.inner.includes("/")&&(pe=q(n)),(pe!==oe||Ae()||/^\)+$/.test(He()))&&(de=L.close=`)$))${pe}`),L.inner.includes("*")&&(ve=He())&&/^\.[^\\/.]+$/.test(ve)){let wt=Ui(ve,{...t,fastpaths:!1}).output;de=L.close=`)${wt})${pe})`}L.prev.type==="bos"&&(I.negatedExtglob=!0)}F({type:"paren",extglob:!0,value:R,output:de}),X("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let L=!1,le=e.replace(nT,(V,ee,de,ve,pe,wt)=>ve==="\\"?(L=!0,V):ve==="?"?ee?ee+ve+(pe?P.repeat(pe.length):""):wt===0?Y+(pe?P.repeat(pe.length):""):P.repeat(de.length):ve==="."?d.repeat(de.length):ve==="*"?ee?ee+ve+(pe?oe:""):oe:ee?V:`\\${V}`);return L===!0&&(n.unescape===!0?le=le.replace(/\\/g,""):le=le.replace(/\\+/g,V=>V.length%2===0?"\\\\":V?"\\":"")),le===e&&n.contains===!0?(I.output=e,I):(I.output=Ee.wrapOutput(le,I,t),I)}for(;!Ae();){if(R=nt(),R==="\0")continue;if(R==="\\"){let V=te();if(V==="/"&&n.bash!==!0||V==="."||V===";")continue;if(!V){R+="\\",F({type:"text",value:R});continue}let ee=/^\\+/.exec(He()),de=0;if(ee&&ee[0].length>2&&(de=ee[0].length,I.index+=de,de%2!==0&&(R+="\\")),n.unescape===!0?R=nt():R+=nt(),I.brackets===0){F({type:"text",value:R});continue}}if(I.brackets>0&&(R!=="]"||C.value==="["||C.value==="[^")){if(n.posix!==!1&&R===":"){let V=C.value.slice(1);if(V.includes("[")&&(C.posix=!0,V.includes(":"))){let ee=C.value.lastIndexOf("["),de=C.value.slice(0,ee),ve=C.value.slice(ee+2),pe=eT[ve];if(pe){C.value=de+pe,I.backtrack=!0,nt(),!s.output&&a.indexOf(C)===1&&(s.output=f);continue}}}(R==="["&&te()!==":"||R==="-"&&te()==="]")&&(R=`\\${R}`),R==="]"&&(C.value==="["||C.value==="[^")&&(R=`\\${R}`),n.posix===!0&&R==="!"&&C.value==="["&&(R="^"),C.value+=R,D({value:R});continue}if(I.quotes===1&&R!=='"'){R=Ee.escapeRegex(R),C.value+=R,D({value:R});continue}if(R==='"'){I.quotes=I.quotes===1?0:1,n.keepQuotes===!0&&F({type:"text",value:R});continue}if(R==="("){z("parens"),F({type:"paren",value:R});continue}if(R===")"){if(I.parens===0&&n.strictBrackets===!0)throw new SyntaxError(co("opening","("));let V=ie[ie.length-1];if(V&&I.parens===V.parens+1){_e(ie.pop());continue}F({type:"paren",value:R,output:I.parens?")":"\\)"}),X("parens");continue}if(R==="["){if(n.nobracket===!0||!He().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(co("closing","]"));R=`\\${R}`}else z("brackets");F({type:"bracket",value:R});continue}if(R==="]"){if(n.nobracket===!0||C&&C.type==="bracket"&&C.value.length===1){F({type:"text",value:R,output:`\\${R}`});continue}if(I.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(co("opening","["));F({type:"text",value:R,output:`\\${R}`});continue}X("brackets");let V=C.value.slice(1);if(C.posix!==!0&&V[0]==="^"&&!V.includes("/")&&(R=`/${R}`),C.value+=R,D({value:R}),n.literalBrackets===!1||Ee.hasRegexChars(V))continue;let ee=Ee.escapeRegex(C.value);if(I.output=I.output.slice(0,-C.value.length),n.literalBrackets===!0){I.output+=ee,C.value=ee;continue}C.value=`(${i}${ee}|${C.value})`,I.output+=C.value;continue}if(R==="{"&&n.nobrace!==!0){z("braces");let V={type:"brace",value:R,output:"(",outputIndex:I.output.length,tokensIndex:I.tokens.length};re.push(V),F(V);continue}if(R==="}"){let V=re[re.length-1];if(n.nobrace===!0||!V){F({type:"text",value:R,output:R});continue}let ee=")";if(V.dots===!0){let de=a.slice(),ve=[];for(let pe=de.length-1;pe>=0&&(a.pop(),de[pe].type!=="brace");pe--)de[pe].type!=="dots"&&ve.unshift(de[pe].value);ee=oT(ve,n),I.backtrack=!0}if(V.comma!==!0&&V.dots!==!0){let de=I.output.slice(0,V.outputIndex),ve=I.tokens.slice(V.tokensIndex);V.value=V.output="\\{",R=ee="\\}",I.output=de;for(let pe of ve)I.output+=pe.output||pe.value}F({type:"brace",value:R,output:ee}),X("braces"),re.pop();continue}if(R==="|"){ie.length>0&&ie[ie.length-1].conditions++,F({type:"text",value:R});continue}if(R===","){let V=R,ee=re[re.length-1];ee&&je[je.length-1]==="braces"&&(ee.comma=!0,V="|"),F({type:"comma",value:R,output:V});continue}if(R==="/"){if(C.type==="dot"&&I.index===I.start+1){I.start=I.index+1,I.consumed="",I.output="",a.pop(),C=s;continue}F({type:"slash",value:R,output:u});continue}if(R==="."){if(I.braces>0&&C.type==="dot"){C.value==="."&&(C.output=d);let V=re[re.length-1];C.type="dots",C.output+=R,C.value+=R,V.dots=!0;continue}if(I.braces+I.parens===0&&C.type!=="bos"&&C.type!=="slash"){F({type:"text",value:R,output:d});continue}F({type:"dot",value:R,output:d});continue}if(R==="?"){if(!(C&&C.value==="(")&&n.noextglob!==!0&&te()==="("&&te(2)!=="?"){De("qmark",R);continue}if(C&&C.type==="paren"){let ee=te(),de=R;if(ee==="<"&&!Ee.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(C.value==="("&&!/[!=<:]/.test(ee)||ee==="<"&&!/<([!=]|\w+>)/.test(He()))&&(de=`\\${R}`),F({type:"text",value:R,output:de});continue}if(n.dot!==!0&&(C.type==="slash"||C.type==="bos")){F({type:"qmark",value:R,output:x});continue}F({type:"qmark",value:R,output:P});continue}if(R==="!"){if(n.noextglob!==!0&&te()==="("&&(te(2)!=="?"||!/[!=<:]/.test(te(3)))){De("negate",R);continue}if(n.nonegate!==!0&&I.index===0){H();continue}}if(R==="+"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){De("plus",R);continue}if(C&&C.value==="("||n.regex===!1){F({type:"plus",value:R,output:m});continue}if(C&&(C.type==="bracket"||C.type==="paren"||C.type==="brace")||I.parens>0){F({type:"plus",value:R});continue}F({type:"plus",value:m});continue}if(R==="@"){if(n.noextglob!==!0&&te()==="("&&te(2)!=="?"){F({type:"at",extglob:!0,value:R,output:""});continue}F({type:"text",value:R});continue}if(R!=="*"){(R==="$"||R==="^")&&(R=`\\${R}`);let V=tT.exec(He());V&&(R+=V[0],I.index+=V[0].length),F({type:"text",value:R});continue}if(C&&(C.type==="globstar"||C.star===!0)){C.type="star",C.star=!0,C.value+=R,C.output=oe,I.backtrack=!0,I.globstar=!0,S(R);continue}let L=He();if(n.noextglob!==!0&&/^\([^?]/.test(L)){De("star",R);continue}if(C.type==="star"){if(n.noglobstar===!0){S(R);continue}let V=C.prev,ee=V.prev,de=V.type==="slash"||V.type==="bos",ve=ee&&(ee.type==="star"||ee.type==="globstar");if(n.bash===!0&&(!de||L[0]&&L[0]!=="/")){F({type:"star",value:R,output:""});continue}let pe=I.braces>0&&(V.type==="comma"||V.type==="brace"),wt=ie.length&&(V.type==="pipe"||V.type==="paren");if(!de&&V.type!=="paren"&&!pe&&!wt){F({type:"star",value:R,output:""});continue}for(;L.slice(0,3)==="/**";){let kt=e[I.index+4];if(kt&&kt!=="/")break;L=L.slice(3),S("/**",3)}if(V.type==="bos"&&Ae()){C.type="globstar",C.value+=R,C.output=q(n),I.output=C.output,I.globstar=!0,S(R);continue}if(V.type==="slash"&&V.prev.type!=="bos"&&!ve&&Ae()){I.output=I.output.slice(0,-(V.output+C.output).length),V.output=`(?:${V.output}`,C.type="globstar",C.output=q(n)+(n.strictSlashes?")":"|$)"),C.value+=R,I.globstar=!0,I.output+=V.output+C.output,S(R);continue}if(V.type==="slash"&&V.prev.type!=="bos"&&L[0]==="/"){let kt=L[1]!==void 0?"|$":"";I.output=I.output.slice(0,-(V.output+C.output).length),V.output=`(?:${V.output}`,C.type="globstar",C.output=`${q(n)}${u}|${u}${kt})`,C.value+=R,I.output+=V.output+C.output,I.globstar=!0,S(R+nt()),F({type:"slash",value:"/",output:""});continue}if(V.type==="bos"&&L[0]==="/"){C.type="globstar",C.value+=R,C.output=`(?:^|${u}|${q(n)}${u})`,I.output=C.output,I.globstar=!0,S(R+nt()),F({type:"slash",value:"/",output:""});continue}I.output=I.output.slice(0,-C.output.length),C.type="globstar",C.output=q(n),C.value+=R,I.output+=C.output,I.globstar=!0,S(R);continue}let le={type:"star",value:R,output:oe};if(n.bash===!0){le.output=".*?",(C.type==="bos"||C.type==="slash")&&(le.output=G+le.output),F(le);continue}if(C&&(C.type==="bracket"||C.type==="paren")&&n.regex===!0){le.output=R,F(le);continue}(I.index===I.start||C.type==="slash"||C.type==="dot")&&(C.type==="dot"?(I.output+=b,C.output+=b):n.dot===!0?(I.output+=w,C.output+=w):(I.output+=G,C.output+=G),te()!=="*"&&(I.output+=f,C.output+=f)),F(le)}for(;I.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(co("closing","]"));I.output=Ee.escapeLast(I.output,"["),X("brackets")}for(;I.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(co("closing",")"));I.output=Ee.escapeLast(I.output,"("),X("parens")}for(;I.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(co("closing","}"));I.output=Ee.escapeLast(I.output,"{"),X("braces")}if(n.strictSlashes!==!0&&(C.type==="star"||C.type==="bracket")&&F({type:"maybe_slash",value:"",output:`${u}?`}),I.backtrack===!0){I.output="";for(let L of I.tokens)I.output+=L.output!=null?L.output:L.value,L.suffix&&(I.output+=L.suffix)}return I};Ui.fastpaths=(e,t)=>{let n={...t},o=typeof n.maxLength=="number"?Math.min(wa,n.maxLength):wa,r=e.length;if(r>o)throw new SyntaxError(`Input length: ${r}, exceeds maximum allowed length: ${o}`);e=ty[e]||e;let s=Ee.isWindows(t),{DOT_LITERAL:a,SLASH_LITERAL:i,ONE_CHAR:l,DOTS_SLASH:c,NO_DOT:p,NO_DOTS:d,NO_DOTS_SLASH:m,STAR:u,START_ANCHOR:f}=Jo.globChars(s),h=n.dot?d:p,y=n.dot?m:p,b=n.capture?"":"?:",w={negated:!1,prefix:""},P=n.bash===!0?".*?":u;n.capture&&(P=`(${P})`);let x=G=>G.noglobstar===!0?P:`(${b}(?:(?!${f}${G.dot?c:a}).)*?)`,k=G=>{switch(G){case"*":return`${h}${l}${P}`;case".*":return`${a}${l}${P}`;case"*.*":return`${h}${P}${a}${l}${P}`;case"*/*":return`${h}${P}${i}${l}${y}${P}`;case"**":return h+x(n);case"**/*":return`(?:${h}${x(n)}${i})?${y}${l}${P}`;case"**/*.*":return`(?:${h}${x(n)}${i})?${y}${P}${a}${l}${P}`;case"**/.*":return`(?:${h}${x(n)}${i})?${a}${l}${P}`;default:{let Y=/^(.*?)\.(\w+)$/.exec(G);if(!Y)return;let oe=k(Y[1]);return oe?oe+a+Y[2]:void 0}}},j=Ee.removePrefix(e,w),q=k(j);return q&&n.strictSlashes!==!0&&(q+=`${i}?`),q};ry.exports=Ui});var iy=Re((pE,sy)=>{"use strict";var lT=require("path"),pT=ey(),zi=ay(),Ji=Uo(),dT=qo(),mT=e=>e&&typeof e=="object"&&!Array.isArray(e),ye=(e,t,n=!1)=>{if(Array.isArray(e)){let p=e.map(m=>ye(m,t,n));return m=>{for(let u of p){let f=u(m);if(f)return f}return!1}}let o=mT(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!o)throw new TypeError("Expected pattern to be a non-empty string");let r=t||{},s=Ji.isWindows(t),a=o?ye.compileRe(e,t):ye.makeRe(e,t,!1,!0),i=a.state;delete a.state;let l=()=>!1;if(r.ignore){let p={...t,ignore:null,onMatch:null,onResult:null};l=ye(r.ignore,p,n)}let c=(p,d=!1)=>{let{isMatch:m,match:u,output:f}=ye.test(p,a,t,{glob:e,posix:s}),h={glob:e,state:i,regex:a,posix:s,input:p,output:f,match:u,isMatch:m};return typeof r.onResult=="function"&&r.onResult(h),m===!1?(h.isMatch=!1,d?h:!1):l(p)?(typeof r.onIgnore=="function"&&r.onIgnore(h),h.isMatch=!1,d?h:!1):(typeof r.onMatch=="function"&&r.onMatch(h),d?h:!0)};return n&&(c.state=i),c};ye.test=(e,t,n,{glob:o,posix:r}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let s=n||{},a=s.format||(r?Ji.toPosixSlashes:null),i=e===o,l=i&&a?a(e):e;return i===!1&&(l=a?a(e):e,i=l===o),(i===!1||s.capture===!0)&&(s.matchBase===!0||s.basename===!0?i=ye.matchBase(e,t,n,r):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};ye.matchBase=(e,t,n,o=Ji.isWindows(n))=>(t instanceof RegExp?t:ye.makeRe(t,n)).test(lT.basename(e));ye.isMatch=(e,t,n)=>ye(t,n)(e);ye.parse=(e,t)=>Array.isArray(e)?e.map(n=>ye.parse(n,t)):zi(e,{...t,fastpaths:!1});ye.scan=(e,t)=>pT(e,t);ye.compileRe=(e,t,n=!1,o=!1)=>{if(n===!0)return e.output;let r=t||{},s=r.contains?"":"^",a=r.contains?"":"$",i=`${s}(?:${e.output})${a}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=ye.toRegex(i,t);return o===!0&&(l.state=e),l};ye.makeRe=(e,t={},n=!1,o=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let r={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(r.output=zi.fastpaths(e,t)),r.output||(r=zi(e,t)),ye.compileRe(r,t,n,o)};ye.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};ye.constants=dT;sy.exports=ye});var ly=Re((dE,cy)=>{"use strict";cy.exports=iy()});var hy=Re((mE,fy)=>{"use strict";var dy=require("util"),my=Fg(),Ot=ly(),Zi=Uo(),py=e=>e===""||e==="./",uy=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},me=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let o=new Set,r=new Set,s=new Set,a=0,i=p=>{s.add(p.output),n&&n.onResult&&n.onResult(p)};for(let p=0;p<t.length;p++){let d=Ot(String(t[p]),{...n,onResult:i},!0),m=d.state.negated||d.state.negatedExtglob;m&&a++;for(let u of e){let f=d(u,!0);(m?!f.isMatch:f.isMatch)&&(m?o.add(f.output):(o.delete(f.output),r.add(f.output)))}}let c=(a===t.length?[...s]:[...r]).filter(p=>!o.has(p));if(n&&c.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(p=>p.replace(/\\/g,"")):t}return c};me.match=me;me.matcher=(e,t)=>Ot(e,t);me.isMatch=(e,t,n)=>Ot(t,n)(e);me.any=me.isMatch;me.not=(e,t,n={})=>{t=[].concat(t).map(String);let o=new Set,r=[],s=i=>{n.onResult&&n.onResult(i),r.push(i.output)},a=new Set(me(e,t,{...n,onResult:s}));for(let i of r)a.has(i)||o.add(i);return[...o]};me.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${dy.inspect(e)}"`);if(Array.isArray(t))return t.some(o=>me.contains(e,o,n));if(typeof t=="string"){if(py(e)||py(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return me.isMatch(e,t,{...n,contains:!0})};me.matchKeys=(e,t,n)=>{if(!Zi.isObject(e))throw new TypeError("Expected the first argument to be an object");let o=me(Object.keys(e),t,n),r={};for(let s of o)r[s]=e[s];return r};me.some=(e,t,n)=>{let o=[].concat(e);for(let r of[].concat(t)){let s=Ot(String(r),n);if(o.some(a=>s(a)))return!0}return!1};me.every=(e,t,n)=>{let o=[].concat(e);for(let r of[].concat(t)){let s=Ot(String(r),n);if(!o.every(a=>s(a)))return!1}return!0};me.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${dy.inspect(e)}"`);return[].concat(t).every(o=>Ot(o,n)(e))};me.capture=(e,t,n)=>{let o=Zi.isWindows(n),s=Ot.makeRe(String(e),{...n,capture:!0}).exec(o?Zi.toPosixSlashes(t):t);if(s)return s.slice(1).map(a=>a===void 0?"":a)};me.makeRe=(...e)=>Ot.makeRe(...e);me.scan=(...e)=>Ot.scan(...e);me.parse=(e,t)=>{let n=[];for(let o of[].concat(e||[]))for(let r of my(String(o),t))n.push(Ot.parse(r,t));return n};me.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!uy(e)?[e]:my(e,t)};me.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return me.braces(e,{...t,expand:!0})};me.hasBraces=uy;fy.exports=me});var ka={};Gt(ka,{exclusionMatcher:()=>fT,globMatcher:()=>uT});function uT(e){return Yi.default.matcher(e)}function fT(e){return Yi.default.matcher(e,{dot:!0})}var Yi,Pa=v(()=>{"use strict";Yi=Gc(hy(),1)});async function Xi(e,t,n={}){let{named:o,globs:r,negations:s}=gT(e,t),a=[...n.exclude??[],...s],i=r.length>0||a.length>0?await(n.glob??(()=>Promise.resolve().then(()=>(Pa(),ka))))():void 0,l=i?Qh(a,i.exclusionMatcher):()=>{},c=new Map,p=new Set,d=new Map,m=new Set,u=new Set,f=x=>{c.set(x.absolute,x)},h=(x,k)=>{d.set(x,k)},y=(x,k)=>{h(x,k),m.add(x)},b=[];for(let x of o){let k=$e(e.cwd,x),j=Qe(()=>e.stat(k.absolute));if("error"in j)y(k.shown,$n(j.error));else if(!j.value)m.add(x);else{u.add(k.shown);let q=j.value.kind==="directory",G=bT(l,k.shown,q);G!==void 0?h(k.shown,Mi(G)):q&&!vT(e,k)?y(k.shown,"a directory that cannot be listed"):q?b.push(k):j.value.kind==="other"?y(k.shown,$i):(f(k),p.add(k.absolute))}}let w={host:e,excluded:l,hidden:!1,wanted:gy,take:f,leaveOut:h};Di(w,b);for(let x of r){let{base:k,rest:j}=yT(x),q=$e(e.cwd,k),G=i?.globMatcher(j),Y=/(?:^|\/)\*+$/.test(j),oe=0,I=q.absolute==="/"?1:q.absolute.length+1,ie={...w,hidden:/(?:^|\/)\.[^/]/.test(j),wanted:Y?gy:je=>!by.test(je),take(je){G?.(je.absolute.slice(I))&&(oe+=1,f(je))}},re=Qe(()=>e.stat(q.absolute));"value"in re&&re.value?.kind==="directory"&&Di(ie,[q]),oe>0?u.add(q.shown):m.add(x)}let P=[];for(let x of c.values()){let k=wT(e,x.absolute);"text"in k?P.push({path:x.shown,text:k.text}):p.has(x.absolute)?y(x.shown,k.reason):h(x.shown,k.reason)}if(t.includes("-")){u.add(Zo);let x=Qe(()=>e.stdin()),k="error"in x?{reason:$n(x.error)}:Cn(x.value);"text"in k?P.push({path:Zo,text:k.text}):y(Zo,k.reason)}return{files:P.sort(yy),leftOut:[...d].map(([x,k])=>({path:x,reason:k})).sort(yy),unmatched:[...m].sort(),inputs:[...u].sort()}}function gT(e,t){let n=[],o=[],r=[];for(let s of t){if(s==="-")continue;let a=/[*?[\]{}!]/.test(s)?Qe(()=>e.stat($e(e.cwd,s).absolute)):void 0;!a||"error"in a||a.value?n.push(s):s.startsWith("!")&&s[1]!=="("?r.push(s.slice(1)):o.push(s)}return{named:n,globs:o,negations:r}}function yT(e){let t=e.split("/"),n=t.findIndex(r=>/[*?[\]{}()!\\]/.test(r));return{base:t.slice(0,n).join("/")||(e.startsWith("/")?"/":"."),rest:t.slice(n).join("/")}}function gy(e){return hT.test(e)&&!by.test(e)}function bT(e,t,n){for(let o=t.indexOf("/",1);o>0;o=t.indexOf("/",o+1)){let r=e(t.slice(0,o),!0);if(r!==void 0)return r}return e(t,n)}function vT(e,t){return"value"in Qe(()=>e.list(t.absolute))}function wT(e,t){let n=Qe(()=>e.read(t));return"error"in n?{reason:$n(n.error)}:Cn(n.value)}function yy(e,t){return e.path<t.path?-1:1}var Zo,hT,by,Qi=v(()=>{"use strict";_o();eg();so();ag();Zo="<stdin>",hT=/\.(?:ya?ml|json)$|^Kustomization$/,by=/^(?:package(?:-lock)?|tsconfig.*|.*\.schema)\.json$|^ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint\.(?:ya?ml|json)$/});function xa(e){return e.length<1e3&&kT.test(e)}function Sa(e){let t=PT.exec(e);if(!t)return!1;let[n,o,r,s,a]=t.slice(1).map(Number);return n>=1&&n<=12&&o>=1&&o<=31&&r<24&&s<60&&a<60}function Ta(e){if(e.length%4===0&&/^[A-Za-z0-9+/]*={0,2}$/.test(e))return;let t=0,n=0;for(let o=0;o<e.length;o++){let r=e.charCodeAt(o);if(!(r===10||r===13))if(r===61){if(n++,n>2||(t+n-1)%4<2)return o}else{if(n>0||!/[A-Za-z0-9+/]/.test(e.charAt(o)))return o;t++}}return(t+n)%4===0?void 0:e.length}var kT,PT,ec=v(()=>{"use strict";kT=/^[+-]?(?:\d+\.?\d*|\.\d+)(?:Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]|[eE][+-]?\d+)?$/;PT=/^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/});function Aa(e,t){return Number.isInteger(e)?t==="int32"?(e|0)===e:e>=-(2**63)&&e<2**63:!1}function fn(e,t){if(t==null)return!0;switch(e.code){case"struct":{if(typeof t!="object"||Array.isArray(t))return!1;let{fields:n,required:o}=e.struct;for(let r in t){let s=n.get(r);if(s===void 0)return!1;let a=t[r];if(s.code==="string"){if(typeof a!="string"&&a!==null)return!1}else if(!fn(s.type,a))return!1}for(let r=0;r<o.length;r++){let s=t[o[r]];if(s==null)return!1}return!0}case"list":{if(!Array.isArray(t))return!1;let n=e.of;for(let o=0;o<t.length;o++)if(!fn(n,t[o]))return!1;return!0}case"map":{if(typeof t!="object"||Array.isArray(t))return!1;let n=e.of;for(let o in t){let r=t[o];if(n.code==="string"){if(typeof r!="string"&&r!==null)return!1}else if(!fn(n,r))return!1}return!0}case"string":return typeof t=="string";case"words":return typeof t=="string"&&(t===""||e.words.includes(t));case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number"&&Aa(t,e.code);case"intOrString":return typeof t=="string"||typeof t=="number"&&Aa(t,"int32");case"quantity":return typeof t=="number"||typeof t=="string"&&xa(t);case"bytes":return typeof t=="string"&&Ta(t)===void 0;case"time":return typeof t=="string"&&Sa(t);case"any":return!0}}var tc=v(()=>{"use strict";ec()});function vy(e){return typeof e=="boolean"?"bool":typeof e=="string"?"string":typeof e=="number"?"number":Array.isArray(e)?"array":"object"}function Ra(e){return typeof e=="string"?A(e)||/^(?:[A-Z_]{2,}|x{2,}|X{2,})$/.test(e)||!/^[\w.:,/+ =%@-]*$/.test(e):typeof e=="number"?!Number.isFinite(e):typeof e!="object"||e===null||Array.isArray(e)?!1:Object.keys(e).some(t=>/[{}[\]$<>%]/.test(t)||A(t))}var wy=v(()=>{"use strict";ue()});var nc,ky,Py=v(()=>{"use strict";nc={"apps/v1 DaemonSet":"apps.v1.DaemonSet","apps/v1 Deployment":"apps.v1.Deployment","apps/v1 ReplicaSet":"apps.v1.ReplicaSet","apps/v1 StatefulSet":"apps.v1.StatefulSet","autoscaling/v1 HorizontalPodAutoscaler":"autoscaling.v1.HorizontalPodAutoscaler","autoscaling/v2 HorizontalPodAutoscaler":"autoscaling.v2.HorizontalPodAutoscaler","batch/v1 CronJob":"batch.v1.CronJob","batch/v1 Job":"batch.v1.Job","discovery.k8s.io/v1 EndpointSlice":"discovery.v1.EndpointSlice","networking.k8s.io/v1 Ingress":"networking.v1.Ingress","networking.k8s.io/v1 IngressClass":"networking.v1.IngressClass","networking.k8s.io/v1 NetworkPolicy":"networking.v1.NetworkPolicy","policy/v1 PodDisruptionBudget":"policy.v1.PodDisruptionBudget","rbac.authorization.k8s.io/v1 ClusterRole":"rbac.v1.ClusterRole","rbac.authorization.k8s.io/v1 ClusterRoleBinding":"rbac.v1.ClusterRoleBinding","rbac.authorization.k8s.io/v1 Role":"rbac.v1.Role","rbac.authorization.k8s.io/v1 RoleBinding":"rbac.v1.RoleBinding","v1 ConfigMap":"core.v1.ConfigMap","v1 Endpoints":"core.v1.Endpoints","v1 Namespace":"core.v1.Namespace","v1 PersistentVolumeClaim":"core.v1.PersistentVolumeClaim","v1 Pod":"core.v1.Pod","v1 ReplicationController":"core.v1.ReplicationController","v1 Secret":"core.v1.Secret","v1 Service":"core.v1.Service","v1 ServiceAccount":"core.v1.ServiceAccount"},ky={"apps.v1.DaemonSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DaemonSetSpec status:.apps.v1.DaemonSetStatus","apps.v1.DaemonSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.DaemonSetSpec":"minReadySeconds:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.DaemonSetUpdateStrategy","apps.v1.DaemonSetStatus":"collisionCount:i conditions:[.apps.v1.DaemonSetCondition currentNumberScheduled:i desiredNumberScheduled:i numberAvailable:i numberMisscheduled:i numberReady:i numberUnavailable:i observedGeneration:l updatedNumberScheduled:i","apps.v1.DaemonSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateDaemonSet type:=OnDelete|RollingUpdate","apps.v1.Deployment":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.DeploymentSpec status:.apps.v1.DeploymentStatus","apps.v1.DeploymentCondition":"lastTransitionTime:t lastUpdateTime:t message:s reason:s status:s type:s","apps.v1.DeploymentSpec":"minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector strategy:.apps.v1.DeploymentStrategy template!:.core.v1.PodTemplateSpec","apps.v1.DeploymentStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.DeploymentCondition observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i unavailableReplicas:i updatedReplicas:i","apps.v1.DeploymentStrategy":"rollingUpdate:.apps.v1.RollingUpdateDeployment type:=Recreate|RollingUpdate","apps.v1.ReplicaSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.ReplicaSetSpec status:.apps.v1.ReplicaSetStatus","apps.v1.ReplicaSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.ReplicaSetSpec":"minReadySeconds:i replicas:i selector!:.meta.v1.LabelSelector template:.core.v1.PodTemplateSpec","apps.v1.ReplicaSetStatus":"availableReplicas:i conditions:[.apps.v1.ReplicaSetCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i terminatingReplicas:i","apps.v1.RollingUpdateDaemonSet":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateDeployment":"maxSurge:x maxUnavailable:x","apps.v1.RollingUpdateStatefulSetStrategy":"maxUnavailable:x partition:i","apps.v1.StatefulSet":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.apps.v1.StatefulSetSpec status:.apps.v1.StatefulSetStatus","apps.v1.StatefulSetCondition":"lastTransitionTime:t message:s reason:s status:s type:s","apps.v1.StatefulSetOrdinals":"start:i","apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy":"whenDeleted:s whenScaled:s","apps.v1.StatefulSetSpec":"minReadySeconds:i ordinals:.apps.v1.StatefulSetOrdinals persistentVolumeClaimRetentionPolicy:.apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:=OrderedReady|Parallel replicas:i revisionHistoryLimit:i selector!:.meta.v1.LabelSelector serviceName:s template!:.core.v1.PodTemplateSpec updateStrategy:.apps.v1.StatefulSetUpdateStrategy volumeClaimTemplates:[.core.v1.PersistentVolumeClaim","apps.v1.StatefulSetStatus":"availableReplicas:i collisionCount:i conditions:[.apps.v1.StatefulSetCondition currentReplicas:i currentRevision:s observedGeneration:l readyReplicas:i replicas:i updateRevision:s updatedReplicas:i","apps.v1.StatefulSetUpdateStrategy":"rollingUpdate:.apps.v1.RollingUpdateStatefulSetStrategy type:=OnDelete|RollingUpdate","autoscaling.v1.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v1.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v1.HorizontalPodAutoscalerSpec status:.autoscaling.v1.HorizontalPodAutoscalerStatus","autoscaling.v1.HorizontalPodAutoscalerSpec":"maxReplicas!:i minReplicas:i scaleTargetRef!:.autoscaling.v1.CrossVersionObjectReference targetCPUUtilizationPercentage:i","autoscaling.v1.HorizontalPodAutoscalerStatus":"currentCPUUtilizationPercentage:i currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.ContainerResourceMetricSource":"container!:s name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ContainerResourceMetricStatus":"container:s current:.autoscaling.v2.MetricValueStatus name:s","autoscaling.v2.CrossVersionObjectReference":"apiVersion:s kind!:s name!:s","autoscaling.v2.ExternalMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ExternalMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.HPAScalingPolicy":"periodSeconds!:i type!:s value!:i","autoscaling.v2.HPAScalingRules":"policies:[.autoscaling.v2.HPAScalingPolicy selectPolicy:s stabilizationWindowSeconds:i tolerance:q","autoscaling.v2.HorizontalPodAutoscaler":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.autoscaling.v2.HorizontalPodAutoscalerSpec status:.autoscaling.v2.HorizontalPodAutoscalerStatus","autoscaling.v2.HorizontalPodAutoscalerBehavior":"scaleDown:.autoscaling.v2.HPAScalingRules scaleUp:.autoscaling.v2.HPAScalingRules","autoscaling.v2.HorizontalPodAutoscalerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","autoscaling.v2.HorizontalPodAutoscalerSpec":"behavior:.autoscaling.v2.HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:[.autoscaling.v2.MetricSpec minReplicas:i scaleTargetRef!:.autoscaling.v2.CrossVersionObjectReference","autoscaling.v2.HorizontalPodAutoscalerStatus":"conditions:[.autoscaling.v2.HorizontalPodAutoscalerCondition currentMetrics:[.autoscaling.v2.MetricStatus currentReplicas:i desiredReplicas:i lastScaleTime:t observedGeneration:l","autoscaling.v2.MetricIdentifier":"name!:s selector:.meta.v1.LabelSelector","autoscaling.v2.MetricSpec":"containerResource:.autoscaling.v2.ContainerResourceMetricSource external:.autoscaling.v2.ExternalMetricSource object:.autoscaling.v2.ObjectMetricSource pods:.autoscaling.v2.PodsMetricSource resource:.autoscaling.v2.ResourceMetricSource type!:s","autoscaling.v2.MetricStatus":"containerResource:.autoscaling.v2.ContainerResourceMetricStatus external:.autoscaling.v2.ExternalMetricStatus object:.autoscaling.v2.ObjectMetricStatus pods:.autoscaling.v2.PodsMetricStatus resource:.autoscaling.v2.ResourceMetricStatus type:s","autoscaling.v2.MetricTarget":"averageUtilization:i averageValue:q type!:s value:q","autoscaling.v2.MetricValueStatus":"averageUtilization:i averageValue:q value:q","autoscaling.v2.ObjectMetricSource":"describedObject!:.autoscaling.v2.CrossVersionObjectReference metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ObjectMetricStatus":"current:.autoscaling.v2.MetricValueStatus describedObject:.autoscaling.v2.CrossVersionObjectReference metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.PodsMetricSource":"metric!:.autoscaling.v2.MetricIdentifier target!:.autoscaling.v2.MetricTarget","autoscaling.v2.PodsMetricStatus":"current:.autoscaling.v2.MetricValueStatus metric:.autoscaling.v2.MetricIdentifier","autoscaling.v2.ResourceMetricSource":"name!:s target!:.autoscaling.v2.MetricTarget","autoscaling.v2.ResourceMetricStatus":"current:.autoscaling.v2.MetricValueStatus name:s","batch.v1.CronJob":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec!:.batch.v1.CronJobSpec status:.batch.v1.CronJobStatus","batch.v1.CronJobSpec":"concurrencyPolicy:=Allow|Forbid|Replace failedJobsHistoryLimit:i jobTemplate!:.batch.v1.JobTemplateSpec schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s","batch.v1.CronJobStatus":"active:[.core.v1.ObjectReference lastScheduleTime:t lastSuccessfulTime:t","batch.v1.Job":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec status:.batch.v1.JobStatus","batch.v1.JobCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","batch.v1.JobSpec":"activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i completionMode:=Indexed|NonIndexed completions:i managedBy:s manualSelector:b maxFailedIndexes:i parallelism:i podFailurePolicy:.batch.v1.PodFailurePolicy podReplacementPolicy:=Failed|TerminatingOrFailed selector:.meta.v1.LabelSelector successPolicy:.batch.v1.SuccessPolicy suspend:b template!:.core.v1.PodTemplateSpec ttlSecondsAfterFinished:i","batch.v1.JobStatus":"active:i completedIndexes:s completionTime:t conditions:[.batch.v1.JobCondition failed:i failedIndexes:s ready:i startTime:t succeeded:i terminating:i uncountedTerminatedPods:.batch.v1.UncountedTerminatedPods","batch.v1.JobTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.batch.v1.JobSpec","batch.v1.PodFailurePolicy":"rules!:[.batch.v1.PodFailurePolicyRule","batch.v1.PodFailurePolicyOnExitCodesRequirement":"containerName:s operator!:=In|NotIn values!:[i","batch.v1.PodFailurePolicyOnPodConditionsPattern":"status:s type!:s","batch.v1.PodFailurePolicyRule":"action!:=Count|FailIndex|FailJob|Ignore onExitCodes:.batch.v1.PodFailurePolicyOnExitCodesRequirement onPodConditions:[.batch.v1.PodFailurePolicyOnPodConditionsPattern","batch.v1.SuccessPolicy":"rules!:[.batch.v1.SuccessPolicyRule","batch.v1.SuccessPolicyRule":"succeededCount:i succeededIndexes:s","batch.v1.UncountedTerminatedPods":"failed:[s succeeded:[s","core.v1.AWSElasticBlockStoreVolumeSource":"fsType:s partition:i readOnly:b volumeID!:s","core.v1.Affinity":"nodeAffinity:.core.v1.NodeAffinity podAffinity:.core.v1.PodAffinity podAntiAffinity:.core.v1.PodAntiAffinity","core.v1.AppArmorProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.AzureDiskVolumeSource":"cachingMode:=None|ReadOnly|ReadWrite diskName!:s diskURI!:s fsType:s kind:=Dedicated|Managed|Shared readOnly:b","core.v1.AzureFileVolumeSource":"readOnly:b secretName!:s shareName!:s","core.v1.CSIVolumeSource":"driver!:s fsType:s nodePublishSecretRef:.core.v1.LocalObjectReference readOnly:b volumeAttributes:{s","core.v1.Capabilities":"add:[s drop:[s","core.v1.CephFSVolumeSource":"monitors!:[s path:s readOnly:b secretFile:s secretRef:.core.v1.LocalObjectReference user:s","core.v1.CinderVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeID!:s","core.v1.ClientIPConfig":"timeoutSeconds:i","core.v1.ClusterTrustBundleProjection":"labelSelector:.meta.v1.LabelSelector name:s optional:b path!:s signerName:s","core.v1.ConfigMap":"apiVersion:s binaryData:{y data:{s immutable:b kind:s metadata:.meta.v1.ObjectMeta","core.v1.ConfigMapEnvSource":"name:s optional:b","core.v1.ConfigMapKeySelector":"key!:s name:s optional:b","core.v1.ConfigMapProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.ConfigMapVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath name:s optional:b","core.v1.Container":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name!:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.ContainerExtendedResourceRequest":"containerName!:s requestName!:s resourceName!:s","core.v1.ContainerPort":"containerPort!:i hostIP:s hostPort:i name:s protocol:=SCTP|TCP|UDP","core.v1.ContainerResizePolicy":"resourceName!:s restartPolicy!:s","core.v1.ContainerRestartRule":"action!:s exitCodes:.core.v1.ContainerRestartRuleOnExitCodes","core.v1.ContainerRestartRuleOnExitCodes":"operator!:s values:[i","core.v1.ContainerState":"running:.core.v1.ContainerStateRunning terminated:.core.v1.ContainerStateTerminated waiting:.core.v1.ContainerStateWaiting","core.v1.ContainerStateRunning":"startedAt:t","core.v1.ContainerStateTerminated":"containerID:s exitCode:i finishedAt:t message:s reason:s signal:i startedAt:t","core.v1.ContainerStateWaiting":"message:s reason:s","core.v1.ContainerStatus":"allocatedResources:{q allocatedResourcesStatus:[.core.v1.ResourceStatus containerID:s image:s imageID:s lastState:.core.v1.ContainerState name:s ready:b resources:.core.v1.ResourceRequirements restartCount:i started:b state:.core.v1.ContainerState stopSignal:s user:.core.v1.ContainerUser volumeMounts:[.core.v1.VolumeMountStatus","core.v1.ContainerUser":"linux:.core.v1.LinuxContainerUser","core.v1.DownwardAPIProjection":"items:[.core.v1.DownwardAPIVolumeFile","core.v1.DownwardAPIVolumeFile":"fieldRef:.core.v1.ObjectFieldSelector mode:i path!:s resourceFieldRef:.core.v1.ResourceFieldSelector","core.v1.DownwardAPIVolumeSource":"defaultMode:i items:[.core.v1.DownwardAPIVolumeFile","core.v1.EmptyDirVolumeSource":"medium:s sizeLimit:q","core.v1.EndpointAddress":"hostname:s ip!:s nodeName:s targetRef:.core.v1.ObjectReference","core.v1.EndpointPort":"appProtocol:s name:s port!:i protocol:=SCTP|TCP|UDP","core.v1.EndpointSubset":"addresses:[.core.v1.EndpointAddress notReadyAddresses:[.core.v1.EndpointAddress ports:[.core.v1.EndpointPort","core.v1.Endpoints":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta subsets:[.core.v1.EndpointSubset","core.v1.EnvFromSource":"configMapRef:.core.v1.ConfigMapEnvSource prefix:s secretRef:.core.v1.SecretEnvSource","core.v1.EnvVar":"name!:s value:s valueFrom:.core.v1.EnvVarSource","core.v1.EnvVarSource":"configMapKeyRef:.core.v1.ConfigMapKeySelector fieldRef:.core.v1.ObjectFieldSelector fileKeyRef:.core.v1.FileKeySelector resourceFieldRef:.core.v1.ResourceFieldSelector secretKeyRef:.core.v1.SecretKeySelector","core.v1.EphemeralContainer":"args:[s command:[s env:[.core.v1.EnvVar envFrom:[.core.v1.EnvFromSource image:s imagePullPolicy:=Always|IfNotPresent|Never lifecycle:.core.v1.Lifecycle livenessProbe:.core.v1.Probe name!:s ports:[.core.v1.ContainerPort readinessProbe:.core.v1.Probe resizePolicy:[.core.v1.ContainerResizePolicy resources:.core.v1.ResourceRequirements restartPolicy:s restartPolicyRules:[.core.v1.ContainerRestartRule securityContext:.core.v1.SecurityContext startupProbe:.core.v1.Probe stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:=FallbackToLogsOnError|File tty:b volumeDevices:[.core.v1.VolumeDevice volumeMounts:[.core.v1.VolumeMount workingDir:s","core.v1.EphemeralVolumeSource":"volumeClaimTemplate:.core.v1.PersistentVolumeClaimTemplate","core.v1.ExecAction":"command:[s","core.v1.FCVolumeSource":"fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s","core.v1.FileKeySelector":"key!:s optional:b path!:s volumeName!:s","core.v1.FlexVolumeSource":"driver!:s fsType:s options:{s readOnly:b secretRef:.core.v1.LocalObjectReference","core.v1.FlockerVolumeSource":"datasetName:s datasetUUID:s","core.v1.GCEPersistentDiskVolumeSource":"fsType:s partition:i pdName!:s readOnly:b","core.v1.GRPCAction":"port!:i service:s","core.v1.GitRepoVolumeSource":"directory:s repository!:s revision:s","core.v1.GlusterfsVolumeSource":"endpoints!:s path!:s readOnly:b","core.v1.HTTPGetAction":"host:s httpHeaders:[.core.v1.HTTPHeader path:s port!:x scheme:=HTTP|HTTPS","core.v1.HTTPHeader":"name!:s value:s","core.v1.HostAlias":"hostnames:[s ip!:s","core.v1.HostIP":"ip!:s","core.v1.HostPathVolumeSource":"path!:s type:=BlockDevice|CharDevice|Directory|DirectoryOrCreate|File|FileOrCreate|Socket","core.v1.ISCSIVolumeSource":"chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:.core.v1.LocalObjectReference targetPortal!:s","core.v1.ImageVolumeSource":"pullPolicy:=Always|IfNotPresent|Never reference:s","core.v1.ImageVolumeStatus":"imageRef:s","core.v1.KeyToPath":"key!:s mode:i path!:s","core.v1.Lifecycle":"postStart:.core.v1.LifecycleHandler preStop:.core.v1.LifecycleHandler stopSignal:=SIGABRT|SIGALRM|SIGBUS|SIGCHLD|SIGCLD|SIGCONT|SIGFPE|SIGHUP|SIGILL|SIGINT|SIGIO|SIGIOT|SIGKILL|SIGPIPE|SIGPOLL|SIGPROF|SIGPWR|SIGQUIT|SIGRTMAX|SIGRTMAX-1|SIGRTMAX-10|SIGRTMAX-11|SIGRTMAX-12|SIGRTMAX-13|SIGRTMAX-14|SIGRTMAX-2|SIGRTMAX-3|SIGRTMAX-4|SIGRTMAX-5|SIGRTMAX-6|SIGRTMAX-7|SIGRTMAX-8|SIGRTMAX-9|SIGRTMIN|SIGRTMIN+1|SIGRTMIN+10|SIGRTMIN+11|SIGRTMIN+12|SIGRTMIN+13|SIGRTMIN+14|SIGRTMIN+15|SIGRTMIN+2|SIGRTMIN+3|SIGRTMIN+4|SIGRTMIN+5|SIGRTMIN+6|SIGRTMIN+7|SIGRTMIN+8|SIGRTMIN+9|SIGSEGV|SIGSTKFLT|SIGSTOP|SIGSYS|SIGTERM|SIGTRAP|SIGTSTP|SIGTTIN|SIGTTOU|SIGURG|SIGUSR1|SIGUSR2|SIGVTALRM|SIGWINCH|SIGXCPU|SIGXFSZ","core.v1.LifecycleHandler":"exec:.core.v1.ExecAction httpGet:.core.v1.HTTPGetAction sleep:.core.v1.SleepAction tcpSocket:.core.v1.TCPSocketAction","core.v1.LinuxContainerUser":"gid!:l supplementalGroups:[l uid!:l","core.v1.LoadBalancerIngress":"hostname:s ip:s ipMode:s ports:[.core.v1.PortStatus","core.v1.LoadBalancerStatus":"ingress:[.core.v1.LoadBalancerIngress","core.v1.LocalObjectReference":"name:s","core.v1.ModifyVolumeStatus":"status:s targetVolumeAttributesClassName:s","core.v1.NFSVolumeSource":"path!:s readOnly:b server!:s","core.v1.Namespace":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.NamespaceSpec status:.core.v1.NamespaceStatus","core.v1.NamespaceCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.NamespaceSpec":"finalizers:[s","core.v1.NamespaceStatus":"conditions:[.core.v1.NamespaceCondition phase:s","core.v1.NodeAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:.core.v1.NodeSelector","core.v1.NodeAllocatableResourceClaimStatus":"containers:[s resourceClaimName:s resources:{q","core.v1.NodeSelector":"nodeSelectorTerms!:[.core.v1.NodeSelectorTerm","core.v1.NodeSelectorRequirement":"key!:s operator!:=DoesNotExist|Exists|Gt|In|Lt|NotIn values:[s","core.v1.NodeSelectorTerm":"matchExpressions:[.core.v1.NodeSelectorRequirement matchFields:[.core.v1.NodeSelectorRequirement","core.v1.ObjectFieldSelector":"apiVersion:s fieldPath!:s","core.v1.ObjectReference":"apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s","core.v1.PersistentVolumeClaim":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PersistentVolumeClaimSpec status:.core.v1.PersistentVolumeClaimStatus","core.v1.PersistentVolumeClaimCondition":"lastProbeTime:t lastTransitionTime:t message:s reason:s status:s type:s","core.v1.PersistentVolumeClaimSpec":"accessModes:[=ReadOnlyMany|ReadWriteMany|ReadWriteOnce|ReadWriteOncePod dataSource:.core.v1.TypedLocalObjectReference dataSourceRef:.core.v1.TypedObjectReference resources:.core.v1.VolumeResourceRequirements selector:.meta.v1.LabelSelector storageClassName:s volumeAttributesClassName:s volumeMode:=Block|Filesystem volumeName:s","core.v1.PersistentVolumeClaimStatus":"accessModes:[s allocatedResourceStatuses:{s allocatedResources:{q capacity:{q conditions:[.core.v1.PersistentVolumeClaimCondition currentVolumeAttributesClassName:s modifyVolumeStatus:.core.v1.ModifyVolumeStatus phase:s","core.v1.PersistentVolumeClaimTemplate":"metadata:.meta.v1.ObjectMeta spec!:.core.v1.PersistentVolumeClaimSpec","core.v1.PersistentVolumeClaimVolumeSource":"claimName!:s readOnly:b","core.v1.PhotonPersistentDiskVolumeSource":"fsType:s pdID!:s","core.v1.Pod":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec status:.core.v1.PodStatus","core.v1.PodAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodAffinityTerm":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s mismatchLabelKeys:[s namespaceSelector:.meta.v1.LabelSelector namespaces:[s topologyKey!:s","core.v1.PodAntiAffinity":"preferredDuringSchedulingIgnoredDuringExecution:[.core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[.core.v1.PodAffinityTerm","core.v1.PodCertificateProjection":"certificateChainPath:s credentialBundlePath:s keyPath:s keyType!:s maxExpirationSeconds:i signerName!:s userAnnotations:{s","core.v1.PodCondition":"lastProbeTime:t lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","core.v1.PodDNSConfig":"nameservers:[s options:[.core.v1.PodDNSConfigOption searches:[s","core.v1.PodDNSConfigOption":"name:s value:s","core.v1.PodExtendedResourceClaimStatus":"requestMappings:[.core.v1.ContainerExtendedResourceRequest resourceClaimName:s","core.v1.PodIP":"ip!:s","core.v1.PodOS":"name!:s","core.v1.PodReadinessGate":"conditionType!:s","core.v1.PodResourceClaim":"name!:s resourceClaimName:s resourceClaimTemplateName:s","core.v1.PodResourceClaimStatus":"name:s resourceClaimName:s","core.v1.PodSchedulingGate":"name!:s","core.v1.PodSchedulingGroup":"podGroupName:s","core.v1.PodSecurityContext":"appArmorProfile:.core.v1.AppArmorProfile fsGroup:l fsGroupChangePolicy:=Always|OnRootMismatch runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile supplementalGroups:[l supplementalGroupsPolicy:=Merge|Strict sysctls:[.core.v1.Sysctl windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.PodSpec":"activeDeadlineSeconds:l affinity:.core.v1.Affinity automountServiceAccountToken:b containers!:[.core.v1.Container dnsConfig:.core.v1.PodDNSConfig dnsPolicy:=ClusterFirst|ClusterFirstWithHostNet|Default|None enableServiceLinks:b ephemeralContainers:[.core.v1.EphemeralContainer hostAliases:[.core.v1.HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s imagePullSecrets:[.core.v1.LocalObjectReference initContainers:[.core.v1.Container nodeName:s nodeSelector:{s os:.core.v1.PodOS overhead:{q preemptionPolicy:=Never|PreemptLowerPriority priority:i priorityClassName:s readinessGates:[.core.v1.PodReadinessGate resourceClaims:[.core.v1.PodResourceClaim resources:.core.v1.ResourceRequirements restartPolicy:=Always|Never|OnFailure runtimeClassName:s schedulerName:s schedulingGates:[.core.v1.PodSchedulingGate schedulingGroup:.core.v1.PodSchedulingGroup securityContext:.core.v1.PodSecurityContext serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[.core.v1.Toleration topologySpreadConstraints:[.core.v1.TopologySpreadConstraint volumes:[.core.v1.Volume","core.v1.PodStatus":"allocatedResources:{q conditions:[.core.v1.PodCondition containerStatuses:[.core.v1.ContainerStatus ephemeralContainerStatuses:[.core.v1.ContainerStatus extendedResourceClaimStatus:.core.v1.PodExtendedResourceClaimStatus hostIP:s hostIPs:[.core.v1.HostIP initContainerStatuses:[.core.v1.ContainerStatus message:s nodeAllocatableResourceClaimStatuses:[.core.v1.NodeAllocatableResourceClaimStatus nominatedNodeName:s observedGeneration:l phase:s podIP:s podIPs:[.core.v1.PodIP qosClass:s reason:s resize:s resourceClaimStatuses:[.core.v1.PodResourceClaimStatus resources:.core.v1.ResourceRequirements startTime:t","core.v1.PodTemplateSpec":"metadata:.meta.v1.ObjectMeta spec:.core.v1.PodSpec","core.v1.PortStatus":"error:s port:i protocol:s","core.v1.PortworxVolumeSource":"fsType:s readOnly:b volumeID!:s","core.v1.PreferredSchedulingTerm":"preference:.core.v1.NodeSelectorTerm weight!:i","core.v1.Probe":"exec:.core.v1.ExecAction failureThreshold:i grpc:.core.v1.GRPCAction httpGet:.core.v1.HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:.core.v1.TCPSocketAction terminationGracePeriodSeconds:l timeoutSeconds:i","core.v1.ProjectedVolumeSource":"defaultMode:i sources:[.core.v1.VolumeProjection","core.v1.QuobyteVolumeSource":"group:s readOnly:b registry!:s tenant:s user:s volume!:s","core.v1.RBDVolumeSource":"fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:.core.v1.LocalObjectReference user:s","core.v1.ReplicationController":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ReplicationControllerSpec status:.core.v1.ReplicationControllerStatus","core.v1.ReplicationControllerCondition":"lastTransitionTime:t message:s reason:s status:s type:s","core.v1.ReplicationControllerSpec":"minReadySeconds:i replicas:i selector:{s template:.core.v1.PodTemplateSpec","core.v1.ReplicationControllerStatus":"availableReplicas:i conditions:[.core.v1.ReplicationControllerCondition fullyLabeledReplicas:i observedGeneration:l readyReplicas:i replicas:i","core.v1.ResourceClaim":"name!:s request:s","core.v1.ResourceFieldSelector":"containerName:s divisor:q resource!:s","core.v1.ResourceHealth":"health:s message:s resourceID!:s","core.v1.ResourceRequirements":"claims:[.core.v1.ResourceClaim limits:{q requests:{q","core.v1.ResourceStatus":"name:s resources:[.core.v1.ResourceHealth","core.v1.SELinuxOptions":"level:s role:s type:s user:s","core.v1.ScaleIOVolumeSource":"fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:.core.v1.LocalObjectReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s","core.v1.SeccompProfile":"localhostProfile:s type!:=Localhost|RuntimeDefault|Unconfined","core.v1.Secret":"apiVersion:s data:{y immutable:b kind:s metadata:.meta.v1.ObjectMeta stringData:{s type:s","core.v1.SecretEnvSource":"name:s optional:b","core.v1.SecretKeySelector":"key!:s name:s optional:b","core.v1.SecretProjection":"items:[.core.v1.KeyToPath name:s optional:b","core.v1.SecretVolumeSource":"defaultMode:i items:[.core.v1.KeyToPath optional:b secretName:s","core.v1.SecurityContext":"allowPrivilegeEscalation:b appArmorProfile:.core.v1.AppArmorProfile capabilities:.core.v1.Capabilities privileged:b procMount:=Default|Unmasked readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:.core.v1.SELinuxOptions seccompProfile:.core.v1.SeccompProfile windowsOptions:.core.v1.WindowsSecurityContextOptions","core.v1.Service":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.core.v1.ServiceSpec status:.core.v1.ServiceStatus","core.v1.ServiceAccount":"apiVersion:s automountServiceAccountToken:b imagePullSecrets:[.core.v1.LocalObjectReference kind:s metadata:.meta.v1.ObjectMeta secrets:[.core.v1.ObjectReference","core.v1.ServiceAccountTokenProjection":"audience:s expirationSeconds:l path!:s","core.v1.ServicePort":"appProtocol:s name:s nodePort:i port!:i protocol:=SCTP|TCP|UDP targetPort:x","core.v1.ServiceSpec":"allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s externalIPs:[s externalName:s externalTrafficPolicy:=Cluster|Local healthCheckNodePort:i internalTrafficPolicy:=Cluster|Local ipFamilies:[=IPv4|IPv6 ipFamilyPolicy:=PreferDualStack|RequireDualStack|SingleStack loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s ports:[.core.v1.ServicePort publishNotReadyAddresses:b selector:{s sessionAffinity:=ClientIP|None sessionAffinityConfig:.core.v1.SessionAffinityConfig trafficDistribution:s type:=ClusterIP|ExternalName|LoadBalancer|NodePort","core.v1.ServiceStatus":"conditions:[.meta.v1.Condition loadBalancer:.core.v1.LoadBalancerStatus","core.v1.SessionAffinityConfig":"clientIP:.core.v1.ClientIPConfig","core.v1.SleepAction":"seconds!:l","core.v1.StorageOSVolumeSource":"fsType:s readOnly:b secretRef:.core.v1.LocalObjectReference volumeName:s volumeNamespace:s","core.v1.Sysctl":"name!:s value!:s","core.v1.TCPSocketAction":"host:s port!:x","core.v1.Toleration":"effect:=NoExecute|NoSchedule|PreferNoSchedule key:s operator:=Equal|Exists|Gt|Lt tolerationSeconds:l value:s","core.v1.TopologySpreadConstraint":"labelSelector:.meta.v1.LabelSelector matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:=Honor|Ignore nodeTaintsPolicy:=Honor|Ignore topologyKey!:s whenUnsatisfiable!:=DoNotSchedule|ScheduleAnyway","core.v1.TypedLocalObjectReference":"apiGroup:s kind!:s name!:s","core.v1.TypedObjectReference":"apiGroup:s kind!:s name!:s namespace:s","core.v1.Volume":"awsElasticBlockStore:.core.v1.AWSElasticBlockStoreVolumeSource azureDisk:.core.v1.AzureDiskVolumeSource azureFile:.core.v1.AzureFileVolumeSource cephfs:.core.v1.CephFSVolumeSource cinder:.core.v1.CinderVolumeSource configMap:.core.v1.ConfigMapVolumeSource csi:.core.v1.CSIVolumeSource downwardAPI:.core.v1.DownwardAPIVolumeSource emptyDir:.core.v1.EmptyDirVolumeSource ephemeral:.core.v1.EphemeralVolumeSource fc:.core.v1.FCVolumeSource flexVolume:.core.v1.FlexVolumeSource flocker:.core.v1.FlockerVolumeSource gcePersistentDisk:.core.v1.GCEPersistentDiskVolumeSource gitRepo:.core.v1.GitRepoVolumeSource glusterfs:.core.v1.GlusterfsVolumeSource hostPath:.core.v1.HostPathVolumeSource image:.core.v1.ImageVolumeSource iscsi:.core.v1.ISCSIVolumeSource name!:s nfs:.core.v1.NFSVolumeSource persistentVolumeClaim:.core.v1.PersistentVolumeClaimVolumeSource photonPersistentDisk:.core.v1.PhotonPersistentDiskVolumeSource portworxVolume:.core.v1.PortworxVolumeSource projected:.core.v1.ProjectedVolumeSource quobyte:.core.v1.QuobyteVolumeSource rbd:.core.v1.RBDVolumeSource scaleIO:.core.v1.ScaleIOVolumeSource secret:.core.v1.SecretVolumeSource storageos:.core.v1.StorageOSVolumeSource vsphereVolume:.core.v1.VsphereVirtualDiskVolumeSource","core.v1.VolumeDevice":"devicePath!:s name!:s","core.v1.VolumeMount":"mountPath!:s mountPropagation:=Bidirectional|HostToContainer|None name!:s readOnly:b recursiveReadOnly:s subPath:s subPathExpr:s","core.v1.VolumeMountStatus":"mountPath:s name:s readOnly:b recursiveReadOnly:s volumeStatus:.core.v1.VolumeStatus","core.v1.VolumeProjection":"clusterTrustBundle:.core.v1.ClusterTrustBundleProjection configMap:.core.v1.ConfigMapProjection downwardAPI:.core.v1.DownwardAPIProjection podCertificate:.core.v1.PodCertificateProjection secret:.core.v1.SecretProjection serviceAccountToken:.core.v1.ServiceAccountTokenProjection","core.v1.VolumeResourceRequirements":"limits:{q requests:{q","core.v1.VolumeStatus":"image:.core.v1.ImageVolumeStatus","core.v1.VsphereVirtualDiskVolumeSource":"fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s","core.v1.WeightedPodAffinityTerm":"podAffinityTerm!:.core.v1.PodAffinityTerm weight!:i","core.v1.WindowsSecurityContextOptions":"gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s","discovery.v1.Endpoint":"addresses!:[s conditions:.discovery.v1.EndpointConditions deprecatedTopology:{s hints:.discovery.v1.EndpointHints hostname:s nodeName:s targetRef:.core.v1.ObjectReference zone:s","discovery.v1.EndpointConditions":"ready:b serving:b terminating:b","discovery.v1.EndpointHints":"forNodes:[.discovery.v1.ForNode forZones:[.discovery.v1.ForZone","discovery.v1.EndpointPort":"appProtocol:s name:s port:i protocol:=SCTP|TCP|UDP","discovery.v1.EndpointSlice":"addressType!:=FQDN|IPv4|IPv6 apiVersion:s endpoints:[.discovery.v1.Endpoint kind:s metadata:.meta.v1.ObjectMeta ports:[.discovery.v1.EndpointPort","discovery.v1.ForNode":"name!:s","discovery.v1.ForZone":"name!:s","meta.v1.Condition":"lastTransitionTime:t message:s observedGeneration:l reason:s status:s type:s","meta.v1.LabelSelector":"matchExpressions:[.meta.v1.LabelSelectorRequirement matchLabels:{s","meta.v1.LabelSelectorRequirement":"key!:s operator!:s values:[s","meta.v1.ManagedFieldsEntry":"apiVersion:s fieldsType:s fieldsV1:a manager:s operation:s subresource:s time:t","meta.v1.ObjectMeta":"annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s managedFields:[.meta.v1.ManagedFieldsEntry name:s namespace:s ownerReferences:[.meta.v1.OwnerReference resourceVersion:s selfLink:s uid:s","meta.v1.OwnerReference":"apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s","networking.v1.HTTPIngressPath":"backend!:.networking.v1.IngressBackend path:s pathType!:=Exact|ImplementationSpecific|Prefix","networking.v1.HTTPIngressRuleValue":"paths!:[.networking.v1.HTTPIngressPath","networking.v1.IPBlock":"cidr!:s except:[s","networking.v1.Ingress":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressSpec status:.networking.v1.IngressStatus","networking.v1.IngressBackend":"resource:.core.v1.TypedLocalObjectReference service:.networking.v1.IngressServiceBackend","networking.v1.IngressClass":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.IngressClassSpec","networking.v1.IngressClassParametersReference":"apiGroup:s kind!:s name!:s namespace:s scope:s","networking.v1.IngressClassSpec":"controller:s parameters:.networking.v1.IngressClassParametersReference","networking.v1.IngressLoadBalancerIngress":"hostname:s ip:s ports:[.networking.v1.IngressPortStatus","networking.v1.IngressLoadBalancerStatus":"ingress:[.networking.v1.IngressLoadBalancerIngress","networking.v1.IngressPortStatus":"error:s port:i protocol:s","networking.v1.IngressRule":"host:s http:.networking.v1.HTTPIngressRuleValue","networking.v1.IngressServiceBackend":"name!:s port:.networking.v1.ServiceBackendPort","networking.v1.IngressSpec":"defaultBackend:.networking.v1.IngressBackend ingressClassName:s rules:[.networking.v1.IngressRule tls:[.networking.v1.IngressTLS","networking.v1.IngressStatus":"loadBalancer:.networking.v1.IngressLoadBalancerStatus","networking.v1.IngressTLS":"hosts:[s secretName:s","networking.v1.NetworkPolicy":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.networking.v1.NetworkPolicySpec","networking.v1.NetworkPolicyEgressRule":"ports:[.networking.v1.NetworkPolicyPort to:[.networking.v1.NetworkPolicyPeer","networking.v1.NetworkPolicyIngressRule":"from:[.networking.v1.NetworkPolicyPeer ports:[.networking.v1.NetworkPolicyPort","networking.v1.NetworkPolicyPeer":"ipBlock:.networking.v1.IPBlock namespaceSelector:.meta.v1.LabelSelector podSelector:.meta.v1.LabelSelector","networking.v1.NetworkPolicyPort":"endPort:i port:x protocol:=SCTP|TCP|UDP","networking.v1.NetworkPolicySpec":"egress:[.networking.v1.NetworkPolicyEgressRule ingress:[.networking.v1.NetworkPolicyIngressRule podSelector:.meta.v1.LabelSelector policyTypes:[=Egress|Ingress","networking.v1.ServiceBackendPort":"name:s number:i","policy.v1.PodDisruptionBudget":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta spec:.policy.v1.PodDisruptionBudgetSpec status:.policy.v1.PodDisruptionBudgetStatus","policy.v1.PodDisruptionBudgetSpec":"maxUnavailable:x minAvailable:x selector:.meta.v1.LabelSelector unhealthyPodEvictionPolicy:=AlwaysAllow|IfHealthyBudget","policy.v1.PodDisruptionBudgetStatus":"conditions:[.meta.v1.Condition currentHealthy:i desiredHealthy:i disruptedPods:{t disruptionsAllowed:i expectedPods:i observedGeneration:l","rbac.v1.AggregationRule":"clusterRoleSelectors:[.meta.v1.LabelSelector","rbac.v1.ClusterRole":"aggregationRule:.rbac.v1.AggregationRule apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.ClusterRoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.PolicyRule":"apiGroups:[s nonResourceURLs:[s resourceNames:[s resources:[s verbs!:[s","rbac.v1.Role":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta rules:[.rbac.v1.PolicyRule","rbac.v1.RoleBinding":"apiVersion:s kind:s metadata:.meta.v1.ObjectMeta roleRef!:.rbac.v1.RoleRef subjects:[.rbac.v1.Subject","rbac.v1.RoleRef":"apiGroup:s kind!:s name!:s","rbac.v1.Subject":"apiGroup:s kind!:s name!:s namespace:s"}});function ST(e){let t=new Map;if(e==="")return t;for(let n of e.split(" ")){let o=n.indexOf(":"),r=n.charCodeAt(o-1)===33,s=n.slice(0,r?o-1:o),a=Ca(n.slice(o+1));t.set(s,{name:s,type:a,code:a.code,required:r})}return t}function Ca(e){let t=xy.get(e);return t||(t=TT(e),xy.set(e,t)),t}function TT(e){let t=e.slice(1);switch(e[0]){case".":return{code:"struct",words:Ia,of:void 0,struct:Ty(t)};case"[":return{code:"list",words:Ia,of:Ca(t),struct:void 0};case"{":return{code:"map",words:Ia,of:Ca(t),struct:void 0};case"=":return{code:"words",words:t.split("|"),of:void 0,struct:void 0};default:return{code:xT[e]??"any",words:Ia,of:void 0,struct:void 0}}}function Ty(e){let t=Sy.get(e);return t||(t=new oc(e,ky[e]??""),Sy.set(e,t)),t}function Ay(e,t){let n=`${e} ${t}`;return Object.hasOwn(nc,n)?Ca(`.${nc[n]}`):void 0}var oc,xT,Ia,xy,Sy,Na,rc=v(()=>{"use strict";Py();oc=class{goName;#e;#t;#n;constructor(t,n){this.goName=t.slice(t.indexOf(".")+1),this.#e=n}get name(){return this.goName.slice(this.goName.lastIndexOf(".")+1)}get fields(){return this.#t??=ST(this.#e),this.#t}get required(){return this.#n??=[...this.fields.values()].filter(t=>t.required).map(t=>t.name),this.#n}},xT={s:"string",b:"bool",i:"int32",l:"int64",x:"intOrString",q:"quantity",y:"bytes",t:"time",m:"time",a:"any"};Ia=[],xy=new Map,Sy=new Map;Na=Ty("meta.v1.ObjectMeta")});function Ry(e,t){let n=[];return Yo(e,t,[],{levels:[],names:[]},n),n}function Yo(e,t,n,o,r){if(!(r.length>=AT||fn(e,t)))switch(e.code){case"struct":O(t)?RT(e.struct,t,n,o,r):$a(e,t,n,o,r);return;case"list":if(Array.isArray(t))for(let s=0;s<t.length;s++)Yo(e.of,t[s],[...n,s],o,r);else $a(e,t,n,o,r);return;case"map":if(O(t))for(let s of Object.keys(t))Yo(e.of,t[s],[...n,s],o,r);else $a(e,t,n,o,r);return;default:$a(e,t,n,o,r)}}function RT(e,t,n,o,r){let s=[...o.levels,{struct:e,value:t,path:n,names:o.names}],a=[],i=!1;for(let c of Object.keys(t)){let p=e.fields.get(c);p?Yo(p.type,t[c],[...n,c],{levels:s,names:[...o.names,c]},r):Ra(c)||!/^[\w./-]+$/.test(c)?i=!0:a.push(c)}let l=new Set;for(let c of a){let p=DT(c,t[c],s),d=p?void 0:CT(c,t,e);d&&l.add(d.name),r.push({problem:"unknown-field",path:[...n,c],value:t[c],...d&&{meant:d.name},...p&&{elsewhere:p}})}if(!i)for(let c of e.required)(t[c]??null)===null&&!l.has(c)&&!IT(c,a)&&r.push({problem:"missing-field",path:n,value:t,field:c})}function IT(e,t){return t.some(n=>n.toLowerCase().includes(e.toLowerCase()))}function CT(e,t,n){let o=[...n.fields.values()].filter(({name:a})=>!Object.hasOwn(t,a)),r=o.filter(a=>ac(a.type,t[e])),s=_(e,(r.length>0?r:o).map(a=>a.name));return s===void 0?void 0:n.fields.get(s)}function ac({code:e},t){switch(e){case"any":return!0;case"struct":case"map":return t===null||O(t);case"list":return t===null||Array.isArray(t);case"bool":return typeof t=="boolean";case"int32":case"int64":return typeof t=="number";case"intOrString":case"quantity":return typeof t=="string"||typeof t=="number";default:return typeof t=="string"}}function DT(e,t,n){let o=n.at(-1),r,s=(l,c,p)=>{(!r||l<r.cost)&&(r={place:{where:c,list:p},cost:l})},a=(l,c,p,d,m)=>{for(let u of l.fields.values()){let{type:f}=u,h=f.code==="list";if(h&&(f=f.of),f.code!=="struct"||u.name==="status")continue;let y=f.struct,b=O(c)?c[u.name]:void 0;if(b===void 0&&!NT.has(u.name))continue;let w=m+d+(b===void 0?2:0),P=`${p===""?"":`${p}.`}${u.name}${h?"[]":""}`,x=y.fields.get(e);x&&ac(x.type,t)&&!(O(b)&&Object.hasOwn(b,e))&&s(w,P,h),d<$T&&y!==l&&b!==void 0&&a(y,h&&Array.isArray(b)?b[0]:b,P,d+1,m)}},i=l=>l.map((c,p)=>typeof c=="number"?"[]":p===0?c:`.${c}`).join("");for(let l=n.length-1;l>=0;l--){let c=n[l],p=n.length-1-l,d=c.struct.fields.get(e);c!==o&&d&&ac(d.type,t)&&!Object.hasOwn(c.value,e)&&s(p,i(c.path),!1),a(c.struct,c.value,i(c.path),1,p*2)}return r?.place}function $a(e,t,n,o,r){if(!(e.code==="any"||OT(e,t))){if(typeof t=="string"){if(e.code==="words"){r.push({problem:"wrong-word",path:n,value:t,supported:e.words});return}let s=ET(e,t);if(s){r.push({problem:"wrong-text",path:n,value:t,...s});return}}r.push({problem:"wrong-type",path:n,value:t,wanted:MT[e.code],words:LT(e,t,o)})}}function OT({code:e},t){return typeof t!="string"?Ra(t):e==="bytes"?A(t):e==="words"?A(t)||!/^[\w. /-]+$/.test(t):Ra(t)}function ET({code:e},t){if(e==="quantity"&&!xa(t))return{format:"quantity",words:"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"};if(e==="time"&&!Sa(t))return{format:"time",words:`parsing time "${t}"`};if(e==="bytes")return{format:"base64",words:`illegal base64 data at input byte ${Ta(t)}`}}function LT(e,t,{levels:n,names:o}){let r=vy(t),a=typeof t=="number"&&(e.code==="int32"||e.code==="int64"||e.code==="intOrString")&&!Aa(t,"int32")?`number ${t}`:r;if(e.code==="quantity")return"quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";if(e.code==="time")return`json: cannot unmarshal ${r} into Go value of type string`;let i=Iy(e);return`json: cannot unmarshal ${a} into Go struct field ${n.at(-1)?.struct.name??""}.${o.join(".")}${i&&` of type ${i}`}`}function Iy(e){switch(e.code){case"string":case"bool":case"int32":case"int64":return e.code;case"intOrString":return"int32";case"bytes":return"[]uint8";case"struct":return e.struct?.goName??"";case"list":case"map":{let t=Iy(e.of);return t&&`${e.code==="list"?"[]":"map[string]"}${t}`}default:return""}}function Cy(e,t,n){let o=[],r=n.filter(a=>typeof a=="string"),s={struct:Na,value:{},path:n.slice(0,-1),names:r};return Yo(e,t,n,{levels:[s],names:r},o),o}var AT,NT,$T,MT,Ny=v(()=>{"use strict";en();ue();tc();ec();wy();rc();AT=100;NT=new Set(["metadata","spec","template","http"]),$T=3;MT={string:"a string",words:"a string",bool:"a boolean",int32:"a whole number",int64:"a whole number",intOrString:"a whole number or a string",quantity:"a number or a string",bytes:"a string in base64",time:"a time as a string",list:"a list",map:"a mapping",struct:"a mapping"}});function Dy(e){let{value:t}=e;if(O(t.sops))return Da;let n=Ay(e.apiVersion,e.kind);if(n)return fn(n,t)?Da:Ry(n,t);if(!Wt(e))return Da;let o=$y(t,VT,Da),r=e.definition?.podTemplate?.(e)?.path;return r?$y(t,[...r,"metadata"],o):o}function $y(e,t,n){let o=T(e,t),r=n;for(let s of GT){let a=g(o,s),i=Na.fields.get(s)?.type;i&&!fn(i,a)&&(r=[...r,...Cy(i,a,[...t,s])])}return r}var Da,VT,GT,My=v(()=>{"use strict";za();ue();tc();Ny();rc();Da=Object.freeze([]);VT=["metadata"],GT=["name","namespace","labels","annotations"]});function*Oy(e){let{group:t,kind:n,namespace:o,value:r}=e;if(t===""&&n==="Secret"){for(let a of e.annotations.keys())if(a.startsWith("reflector.v1.k8s.emberstack.com/")||a.startsWith("replicator.v1.mittwald.de/replicat")||a.startsWith("kubed.appscode.com/sync")){yield{namespace:"*",name:e.name};return}return}let s=`${t}/${n}`;if(s==="external-secrets.io/ClusterExternalSecret")yield{namespace:"*",name:$(g(g(r,"spec"),"externalSecretName"))??e.name};else if(s==="isindir.github.com/SopsSecret")for(let a of E(T(r,["spec","secretTemplates"]))){let i=$(g(a,"name"));i!==void 0&&(yield{namespace:o,name:i})}else{let a=jT.get(s);if(!a)return;for(let i of a){let l=$(T(r,i));if(l!==void 0){yield{namespace:o,name:l};return}}yield{namespace:o,name:e.name}}}function Ey(e){let{group:t,kind:n,value:o}=e;if(e.definition!==void 0||t===""||!t.includes(".")||t.endsWith(".k8s.io")&&!t.includes("x-k8s"))return;let r=`${t}/${n}`;if(WT.has(t)||FT.has(r))return;let s=g(o,"spec");switch(r){case"argoproj.io/Application":return $(T(s,["destination","namespace"]))??"*";case"argoproj.io/ApplicationSet":case"operators.coreos.com/Subscription":return"*";case"kustomize.toolkit.fluxcd.io/Kustomization":return $(g(s,"targetNamespace"))??"*";case"helm.toolkit.fluxcd.io/HelmRelease":case"helm.cattle.io/HelmChart":case"helm.cattle.io/HelmChartConfig":return $(g(s,"targetNamespace"))??e.namespace;default:return O(s)?$(g(s,"targetNamespace"))??(BT(e)?"*":e.namespace):void 0}}function BT({group:e,kind:t,value:n}){return T(n,["metadata","namespace"])!==void 0?!1:/(?:^|\.)operators?\./.test(e)||/^Cluster[A-Z]|Config$/.test(t)}var jT,WT,FT,Ly=v(()=>{"use strict";ue();jT=new Map([["cert-manager.io/Certificate",[["spec","secretName"]]],["certmanager.k8s.io/Certificate",[["spec","secretName"]]],["bitnami.com/SealedSecret",[["spec","template","metadata","name"]]],["external-secrets.io/ExternalSecret",[["spec","target","name"]]],["kubernetes-client.io/ExternalSecret",[]],["secrets.hashicorp.com/VaultStaticSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultDynamicSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultPKISecret",[["spec","destination","name"]]],["ricoberger.de/VaultSecret",[]],["onepassword.com/OnePasswordItem",[]],["secrets.infisical.com/InfisicalSecret",[["spec","managedSecretReference","secretName"]]],["secrets.doppler.com/DopplerSecret",[["spec","managedSecret","name"]]],["cert.gardener.cloud/Certificate",[["spec","secretName"],["spec","secretRef","name"]]],["akv2k8s.io/AzureKeyVaultSecret",[["spec","output","secret","name"]]],["networking.gke.io/ManagedCertificate",[]]]);WT=new Set(["traefik.io","traefik.containo.us","cert-manager.io","certmanager.k8s.io","acme.cert-manager.io","trust.cert-manager.io","external-secrets.io","kubernetes-client.io","secrets.hashicorp.com","networking.istio.io","security.istio.io","telemetry.istio.io","gateway.networking.k8s.io","gateway.envoyproxy.io","elbv2.k8s.aws","keda.sh","kyverno.io","wgpolicyk8s.io","policies.kyverno.io","constraints.gatekeeper.sh","templates.gatekeeper.sh","cilium.io","crd.projectcalico.org","projectcalico.org","metallb.io","externaldns.k8s.io","snapshot.storage.k8s.io","secrets-store.csi.x-k8s.io","image.toolkit.fluxcd.io","notification.toolkit.fluxcd.io","source.toolkit.fluxcd.io","velero.io","karpenter.sh","karpenter.k8s.aws","networking.gke.io","cloud.google.com","configuration.konghq.com","getambassador.io","goldilocks.fairwinds.com","monitoring.googleapis.com","kustomize.config.k8s.io","metacontroller.k8s.io","k8s.cni.cncf.io"]),FT=new Set(["monitoring.coreos.com/ServiceMonitor","monitoring.coreos.com/PodMonitor","monitoring.coreos.com/PrometheusRule","monitoring.coreos.com/Probe","monitoring.coreos.com/ScrapeConfig","monitoring.coreos.com/AlertmanagerConfig","bitnami.com/SealedSecret","argoproj.io/AppProject","argoproj.io/AnalysisTemplate","argoproj.io/ClusterAnalysisTemplate","argoproj.io/Rollout","argoproj.io/EventBus"])});function Vy(e){let{settings:t}=e,n=new Map,o=new Set,r=new Set;for(let y of e.resources){if(y.definition!==void 0&&y.kind!=="Secret")continue;let b=Ey(y);b!==void 0&&r.add(b);for(let{namespace:w,name:P}of Oy(y))w==="*"?o.add(P):n.has(`${w}/${P}`)||n.set(`${w}/${P}`,y)}let s=new Set(e.generated.map(({kind:y,namespace:b,name:w})=>`${y}/${b===""?t.namespace:b}/${w}`)),a;function i(){if(!a){a={names:new Map,places:new Map};for(let y of e.resources)y.definition===void 0||y.name===""||(Le(a.names,`${y.kind}/${y.namespace}`,y.name),Le(a.places,`${y.kind}/${y.name}`,y))}return a}function l(y){return e.incomplete!==void 0||r.has(y)?"here":e.besideCharts||r.has("*")?"maybe":"no"}function c(y){if(e.broken.length===0)return!1;let b=[...y];return e.broken.some(({file:w,start:P,end:x})=>{let k=w.text.slice(P,x);return b.every(j=>k.includes(j))})}function p(y){let{kind:b,namespace:w,name:P}=y;for(let q of[`${P}-${b.toLowerCase()}`,`${P}-svc`,P.replace(/-(?:service|svc)$/,"")]){let G=q===P?void 0:e.find(b,w,q);if(G)return{resource:G,why:"spelling"}}let x=i().places.get(`${b}/${P}`)?.find(q=>q.namespace!==w);if(x)return{resource:x,why:"namespace"};let k=_(P,i().names.get(`${b}/${w}`)??[]),j=k===void 0?void 0:e.find(b,w,k);if(j)return{resource:j,why:"spelling"};if(b==="Secret"){let q=`${w}/`,G=[...n.keys()].filter(I=>I.startsWith(q)).map(I=>I.slice(q.length)),Y=_(P,G),oe=Y===void 0?void 0:n.get(q+Y);return oe&&{resource:oe,why:"spelling"}}if(b==="Service")for(let q of HT){let G=e.find(q,w,P);if(G&&G!==y.from)return{resource:G,why:"kind"}}}function d(y,b,w,P){if(t.completeness==="closed")return"absent";let x=l(b);if(x==="here")return"external";let k=p({kind:y,namespace:b,name:w,...P&&{from:P}});if(t.completeness==="open")return k?"absent":"external";if(y==="IngressClass")return k?"absent":e.ofKind("IngressClass").length>0||!Ft.includes(w)&&_(w,Ft)!==void 0?"open":"external";let j=k?.why==="namespace"&&!m(k.resource);if(y==="Secret")return k?j?"open":"absent":u(b)?"open":"faint";if(y==="ServiceAccount")return k?j?"open":"absent":i().names.has(`${y}/${b}`)?"open":"external";let q=(i().names.get(`Service/${b}`)?.length??0)>0||e.podsIn(b)>0;if(x==="maybe")return q||k?"open":"external";let G=e.definedElsewhere(y,b,w);return G==="apart"&&b!==t.namespace?"external":q||k?G||j?"open":"absent":y==="Service"?"faint":"external"}function m(y){return y.namespace!==t.namespace||T(y.value,["metadata","namespace"])!==void 0}function u(y){for(let b of n.keys())if(b.startsWith(`${y}/`))return!0;return e.ofKind("Secret").some(b=>b.namespace===y&&b.view.type==="kubernetes.io/tls")}function f(y,b,w,P){if(A(w)||A(b))return{state:"unknown",open:!1};let x=e.find(y,b,w);if(x)return{state:"present",open:!1,target:x};if(t.externals.some(j=>j.matches(y,b,w)))return{state:"external",open:!1};if(s.has(`${y}/${b}/${w}`))return{state:"present",open:!1};if(y==="Secret"){let j=n.get(`${b}/${w}`);if(j)return{state:"present",open:!1,target:j};if(o.has(w))return{state:"present",open:!1}}if(c([w]))return{state:"unknown",open:!1};let k=d(y,b,w,P);return k==="external"?{state:"external",open:!1}:{state:"absent",open:k==="faint"?"faint":k==="open"}}function h(y,b){if(b?.kind!=="Service")return{...y,state:"unknown"};if(y.name!==void 0&&A(y.name))return{...y,state:"unknown"};let w=!1;for(let P of e.definitions(b)){let x=P.view;x.type==="ExternalName"&&x.ports.length===0&&(w=!0);let k=x.ports.find(j=>y.number!==void 0?j.port===y.number:j.name===y.name);if(k&&P===b&&!w)return{...y,state:"present",port:k};w||=k!==void 0,w||=x.ports.some(j=>j.port===void 0||j.name!==void 0&&A(j.name))}return{...y,state:w?"unknown":"absent"}}return{resolve(y,b){let w=f(y.kind,y.namespace,y.name,b),P=y.optional===!0&&w.state!=="present",x={role:y.role,kind:y.kind,namespace:y.namespace,name:y.name,at:y.at,from:b,state:P?"present":w.state,open:P?!1:w.open};return y.of!==void 0&&(x.of=y.of),y.optional!==void 0&&(x.optional=y.optional),w.target!==void 0&&(x.target=w.target),y.port!==void 0&&(x.port=h(y.port,w.target)),x},state:f,nearest:p,hidden:l,mentionedInBroken:c}}function Le(e,t,n){let o=e.get(t);o?o.push(n):e.set(t,[n])}var HT,sc=v(()=>{"use strict";en();Ly();Ja();ue();HT=["Deployment","StatefulSet","DaemonSet","Pod","ReplicaSet","Rollout","Job","CronJob"]});function jy(e){let t=new Map,n=new Map,o=new Map;for(let r of e){Le(t,r.namespace,r);for(let[s,a]of r.labels)Le(n,`${r.namespace}\0${s}\0${a}`,r);for(let[s,a]of r.extraLabels)r.labels.get(s)!==a&&Le(n,`${r.namespace}\0${s}\0${a}`,r);(r.labelsUnreadable||fr(r.labels))&&Le(o,r.namespace,r)}return{pods:e,inNamespace:r=>t.get(r)??bt,having:(r,s,a)=>n.get(`${r}\0${s}\0${a}`)??bt,vague:r=>o.get(r)??bt}}function lo(e,t,n){return e.labels.get(t)===n||e.extraLabels.some(([o,r])=>o===t&&r===n)}function _T(e,t,n){let{kind:o,name:r}=e.owner;return e.owner.definition?.kind===o&&!(Ya.get(t)??[]).includes(o)&&mr.includes(o)?!1:t==="statefulset.kubernetes.io/pod-name"?n.startsWith(`${r}-`)&&/^\d+$/.test(n.slice(r.length+1)):o==="Job"&&(t==="job-name"||t==="batch.kubernetes.io/job-name")?n===r:!0}function Wy(e,t,n,o){let{selector:r,type:s}=e.view,a=(P,x=bt,k=!1,j=!1)=>({state:P,pods:x,maybeMore:k,open:j});if(s==="ExternalName")return a("external-name");if(e.view.selectorUnreadable)return a("unknown",bt,!0);if(r===void 0)return a("manual");if(fr(r))return a("unknown",bt,!0);let{namespace:i}=e,l=[],c=[];for(let P of r)(Ya.has(P[0])?c:l).push(P);let p=t.inNamespace(i);for(let[P,x]of l){let k=t.having(i,P,x);k.length<p.length&&(p=k)}let d=P=>l.every(([x,k])=>lo(P,x,k))&&c.every(([x,k])=>lo(P,x,k)||_T(P,x,k)),m=p.filter(d),u=t.vague(i).some(P=>l.every(([x,k])=>{let j=P.labels.get(x);return lo(P,x,k)||(j===void 0?P.labelsUnreadable:A(j))})),f=n.mentionedInBroken(r.values()),h=n.hidden(i),y=u||f||h!=="no";if(m.length>0)return a("pods",m,y);if(u||f)return a("unknown",bt,!0);if(o.externals.some(P=>P.matches("Pod",i,e.name)))return a("external",bt,!0);if(o.completeness==="closed")return a("none");if(h==="here")return a("external",bt,!0);if(t.inNamespace(i).length>0&&h==="no"&&o.completeness==="auto")return a("none");let w=ic(e,t);return w&&(w.otherNamespace||w.onObject||w.failing.length===1&&KT(w))?a("none",bt,!1,!0):a("external",bt,!0)}function KT(e){return e.failing.every(({wanted:t,found:n})=>n!==void 0&&_(t,[n])!==void 0)}function ic(e,t){let n=e.view.selector;if(n===void 0)return;let{namespace:o}=e,r=t.inNamespace(o).slice(0,qT),s=r.find(c=>c.path.length>0&&[...n].every(([p,d])=>c.owner.labels.get(p)===d));if(s)return Ma(s,n,{onObject:!0});let a;for(let c of r){let p=UT(e,n,c);p>(a?.score??0)&&(a={pod:c,score:p})}let i=a===void 0?[]:Fy(a.pod,n);if(a&&i.length<n.size)return Ma(a.pod,n,{});let l=t.pods.find(c=>c.namespace!==o&&[...n].every(([p,d])=>lo(c,p,d)));return l?Ma(l,n,{otherNamespace:!0}):a&&Ma(a.pod,n,{})}function UT(e,t,n){let o=Gy(n.owner.name,e.name)?2:0;for(let[r,s]of t){let a=n.labels.get(r);lo(n,r,s)?o+=4:a===void 0?o+=_(r,n.labels.keys())===void 0?0:1:_(s,[a])!==void 0?o+=3:Gy(a,s)&&(o+=2)}return o}function Gy(e,t){let[n,o]=e.length<=t.length?[e,t]:[t,e];return e===t||n.length>2&&(o.startsWith(n)||o.endsWith(n))}function Fy(e,t){return[...t].filter(([n,o])=>!lo(e,n,o)).map(([n,o])=>({key:n,wanted:o,found:e.labels.get(n)}))}function Ma(e,t,n){return{pod:e,failing:Fy(e,t),onObject:n.onObject??!1,otherNamespace:n.otherNamespace??!1}}function By(e,t,n){let o=[],r=[],s=[],{targetPort:a,protocol:i}=t;for(let l of n){if(typeof a=="number"){let p=JT(l,d=>d.containerPort===a,i);o.push({pod:l,port:a,...p&&{declared:p}});continue}if(a===void 0||A(a))continue;let c=zT(l,a,i);if(c){let p=c.port.containerPort;p!==void 0&&o.push({pod:l,port:p,declared:c});continue}if(!(l.injected||l.containers.some(p=>p.ports.some(d=>d.name!==void 0&&A(d.name))))){r.push(l);for(let p of l.containers)for(let d of p.ports)d.name===a&&s.push({pod:l,container:p,port:d,why:p.role==="init"?"init":"protocol"})}}return{service:e,port:t,endpoints:o,missing:r,near:s}}function zT(e,t,n){for(let o of e.containers)if(o.role!=="init"){for(let r of o.ports)if(r.name===t&&r.protocol===n)return{container:o,port:r}}}function JT(e,t,n){let o;for(let r of e.containers)if(r.role!=="init"){for(let s of r.ports)if(t(s)){if(s.protocol===n)return{container:r,port:s};o??={container:r,port:s}}}return o}var bt,qT,Hy=v(()=>{"use strict";en();ue();Ht();sc();bt=[];qT=500});function Ky(e,t,n,o,r){let{state:s}=t;if(s==="external-name")return[];if(s==="unknown"||s==="external")return;let a=o.flatMap(i=>i.kind==="EndpointSlice"||s==="manual"?XT(i):[]);return s==="manual"?a:[...ZT(e,t.pods.filter(r),n),...a]}function ZT(e,t,n){let o=new Map;for(let r of t){let s=[];for(let{port:l,endpoints:c}of n){let p=c.find(({pod:d})=>d===r);p&&s.push({name:l.name??"",protocol:l.protocol,port:p.port})}let a=s.map(({name:l,protocol:c,port:p})=>`${l}/${c}/${p}`).join(),i=o.get(a)??{ports:s,pods:[]};o.set(a,i),i.pods.push({template:r,ready:e.view.publishNotReadyAddresses||YT(r)})}return o.size===0?[{ports:[],pods:[]}]:[...o.values()]}function YT({containers:e,injected:t}){return t||e.every(({probes:n,ports:o})=>n.every(({type:r,port:s})=>r==="livenessProbe"||typeof s=="number"||o.some(a=>a.name===s)))}function XT(e){let{view:t}=e;return"subsets"in t?t.subsets.map(({ports:n,addresses:o})=>({ports:_y(n),pods:[],manifest:e,addresses:o})):[{ports:_y(t.ports),pods:[],manifest:e,addresses:t.endpoints}]}function _y(e){return e.flatMap(({name:t="",protocol:n,port:o})=>o===void 0?[]:[{name:t,protocol:n,port:o}])}var qy=v(()=>{"use strict"});function Ze(e){let t;return()=>(t??={value:e()},t.value)}function cc(e){let t=[];return n=>{let o=t[n.ordinal];return o||(o={value:e(n)},t[n.ordinal]=o),o.value}}function Uy(e){let{context:t,resources:n,settings:o}=e,r=new Map,s=new Map,a=[],i=(S,D,H)=>`${S}\0${D}\0${H}`;for(let S of n){if(S.definition!==void 0&&Le(r,S.kind,S),S.name===""&&S.definition===void 0)continue;let D=S.definition?S.kind:`${S.group}/${S.kind}`,H=i(D,S.namespace,S.name);s.has(H)?S.name!==""&&a.push(S):s.set(H,S)}let l=(S,D,H)=>s.get(i(S,D,H)),c=S=>r.get(S)??vt,p=[];for(let S of n){let D=S.definition?.podTemplate?.(S);D&&p.push(D)}let d=jy(p),m=Ze(()=>{if(a.length===0)return[];let S=new Map,D=z=>`${z.group}\0${i(z.kind,z.namespace,z.name)}`,H=new Set(a.map(D));for(let z of n){let X=D(z);H.has(X)&&Le(S,X,z)}return[...S.values()].filter(z=>z.length>1)}),u=Ze(()=>new Map(m().flatMap(S=>S.map(D=>[D,S])))),f=Ze(()=>new Set(t.documents)),h=new Map,y=S=>{let D=h.get(S);return D===void 0&&(D=S.context.documents.some(H=>f().has(H))||n.some(({definition:H,kind:z,namespace:X,name:F})=>H!==void 0&&z!=="Namespace"&&S.get(z,X,F)!==void 0),h.set(S,D)),D},b=Vy({settings:o,resources:n,definitions:S=>u().get(S)??[S],generated:e.generated,broken:t.broken,incomplete:t.incomplete,besideCharts:t.besideCharts===!0,definedElsewhere(S,D,H){let z;for(let X of e.others())if(X.get(S,D,H)){if(y(X))return"variant";z="apart"}return z},find:l,ofKind:S=>r.get(S)??vt,podsIn:S=>d.inNamespace(S).length}),w=Ze(()=>{let S=[],D=[],H=new Map,z=new Map;for(let X of n)if(X.definition?.references){let F=[];for(let De of X.definition.references(X)){let _e=b.resolve(De,X);F.push(_e),S.push(_e),Le(H,_e.role,_e),Le(z,_e.kind,_e)}D[X.ordinal]=F}return{list:S,from:D,byRole:H,byTarget:z}}),P=Ze(()=>{let S=new Map;for(let D of w().list)D.target&&Le(S,D.target,D);return S}),x=cc(S=>{let D=Wy(S,d,b,o);if(D.state!=="none")return D;let{namespace:H}=S,z=S.view.selector??new Map;return H!==o.namespace&&e.others().some(De=>De.hasPods(H,z)&&!y(De))?{state:"external",pods:vt,maybeMore:!0,open:!1}:c("Rollout").some(De=>De.namespace===S.namespace&&w().from[De.ordinal]?.some(_e=>_e.role==="workload"&&_e.state!=="present"))?{state:"external",pods:vt,maybeMore:!0,open:!1}:D}),k=cc(S=>{let{state:D,pods:H}=x(S);return D==="pods"?S.view.ports.map(z=>By(S,z,H)):vt}),j=({owner:S})=>S.view?.replicas!==0&&!w().from[S.ordinal]?.some(D=>D.role==="service-account"&&D.state==="absent"),q=Ze(()=>{let S=new Map;for(let D of c("Service"))for(let H of x(D).pods)Le(S,H,D);return S}),G=Ze(()=>{let S=new Map;for(let D of c("EndpointSlice"))D.view.serviceName!==void 0&&Le(S,`${D.namespace}/${D.view.serviceName}`,D);for(let D of c("Endpoints"))Le(S,`${D.namespace}/${D.name}`,D);return S}),Y=Ze(()=>{let S=[];for(let D of c("Service")){let{type:H,ports:z,healthCheckNodePort:X}=D.view;if(!(H!=="NodePort"&&H!=="LoadBalancer")){for(let F of z)F.nodePort!==void 0&&S.push({number:F.nodePort,protocol:F.protocol,field:"nodePort",service:D,port:F,at:D.at(...F.path,"nodePort")});X!==void 0&&S.push({number:X,protocol:"TCP",field:"healthCheckNodePort",service:D,at:D.at("spec","healthCheckNodePort")})}}return S.sort((D,H)=>D.number-H.number)}),oe=Ze(()=>o.targetGroups.map(S=>{let{namespace:D,name:H}=S.service,{state:z,open:X,target:F}=b.state("Service",D,H);if(!F)return{group:S,state:z,open:X};let De=F,_e=S.targetType==="ip"?k(De).find(L=>L.endpoints.some(le=>le.port===S.port))?.port:De.view.ports.find(L=>L.nodePort===S.port);return{group:S,state:z,open:X,service:De,..._e&&{port:_e}}})),I=S=>{let D=oe().find(H=>H.group===S);return D?.port?"port":D?.service?"service":void 0},ie=Ze(()=>oe().filter(({group:S,port:D,service:H})=>{if(D)return!0;let z=e.others().map(X=>X.feeds(S));return H?!z.includes("port"):z.every(X=>X===void 0)})),re=Ze(()=>c("IngressClass").filter(S=>S.view.isDefault)),je=S=>{let{className:D,classAnnotation:H}=S.view;if(D!==void 0)return{name:D,source:"field"};if(H!==void 0)return{name:H===""?void 0:H,source:"annotation"};let[z,X]=re();return z&&!X?{name:z.name,source:"default"}:{name:void 0,source:"none"}},C=S=>{if(!S)return{};let D=S.target?.kind==="Service"?S.target:void 0,H=S.port?.port,z=D&&H?k(D).find(X=>X.port===H):void 0;return{reference:S,...D&&{service:D},...z&&{port:z}}},R=Ze(()=>{let S=[];for(let D of n)for(let H of e.controllers)S.push(...H.lower(D,{graph:He,backend:C}));return S}),Ae=Ze(()=>{let S=new Map;for(let D of R()){let H=`${D.className.name??""}\0${D.host??""}`,z=S.get(H);z?z.routes.push(D):S.set(H,{className:D.className.name,host:D.host,routes:[D]})}return[...S.values()]}),te=Ze(()=>{let S=[];for(let D of n)for(let H of Dy(D))S.push({resource:D,violation:H});return S}),nt=cc(S=>ic(S,d)),He={context:t,settings:o,resources:n,all:c,get:(S,D,H)=>l(S,D,H),duplicates:m,violations:te,references({role:S,to:D,from:H}={}){let z=w();if(H)return(z.from[H.ordinal]??vt).filter(F=>(S??F.role)===F.role&&(D??F.kind)===F.kind);if(S===void 0)return D===void 0?z.list:z.byTarget.get(D)??vt;let X=z.byRole.get(S)??vt;return D===void 0?X:X.filter(F=>F.kind===D)},referrers:S=>P().get(S)??vt,nearest:b.nearest,hidden:b.hidden,pods:p,runs:j,selects:x,selectedBy:S=>q().get(S)??vt,nearestPods:nt,ports:k,slices:S=>Ky(S,x(S),k(S),He.manualEndpoints(S),j),manualEndpoints:S=>G().get(`${S.namespace}/${S.name}`)??vt,nodePorts:Y,targetGroups:ie,feeds:I,hasPods:(S,D)=>d.inNamespace(S).some(H=>[...D].every(([z,X])=>H.labels.get(z)===X)),classOf:je,routes:R,listeners:Ae};return He}var vt,zy=v(()=>{"use strict";My();sc();Hy();qy();vt=Object.freeze([])});var Q,be=v(()=>{"use strict";Q=()=>e=>e});var Jy,Zy=v(()=>{"use strict";be();ue();Jy=Q()({kind:"ConfigMap",groups:[""],namespaced:!0,read(e){let t=g(e,"data");return{keys:O(t)?Object.keys(t):[]}}})});function tA(e,t){let n=[];for(let r of QT){let s=g(e,r);if(s!==void 0)for(let a of Yy){let i=Bt(g(g(s,a),"port"));i!==void 0&&n.push({type:r,handler:a,port:i,path:[...t,r,a,"port"]})}}let o=g(e,"lifecycle");if(o===void 0)return n;for(let r of eA)for(let s of Yy){let a=Bt(g(g(g(o,r),s),"port"));a!==void 0&&n.push({type:r,handler:s,port:a,path:[...t,"lifecycle",r,s,"port"]})}return n}function Xy(e,t,n){return{name:$(g(e,"name"))??"",image:$(g(e,"image")),ports:E(g(e,"ports")).map((o,r)=>({name:$(g(o,"name")),containerPort:Me(g(o,"containerPort")),protocol:$(g(o,"protocol"))??"TCP",hostPort:Me(g(o,"hostPort")),path:[...t,"ports",r]})),probes:tA(e,t),role:n?g(e,"restartPolicy")==="Always"?"sidecar":"init":"regular",path:t,value:e}}function Oa(e,t,n=[]){let o=T(e.value,t),r=g(o,"spec");if(o===void 0||r===void 0)return;let s=g(o,"metadata"),a=g(s,"labels"),i=t.length===0?e.labels:ot(a),l=g(s,"annotations"),c=[...t,"spec"],p=E(g(r,"containers")).map((f,h)=>Xy(f,[...c,"containers",h],!1)),d=E(g(r,"initContainers")).map((f,h)=>Xy(f,[...c,"initContainers",h],!0)),m=d.filter(f=>f.role==="sidecar"),u=d.filter(f=>f.role==="init");return{owner:e,path:t,namespace:e.namespace,labels:i,labelsUnreadable:ur(a),extraLabels:n,containers:d.length===0?p:[...p,...m,...u],hostNetwork:g(r,"hostNetwork")===!0,spec:r,injected:nA.some(([f,h])=>g(l,f)===h||i.get(f)===h)}}var QT,eA,Yy,nA,lc=v(()=>{"use strict";ue();Ht();QT=["livenessProbe","readinessProbe","startupProbe"],eA=["postStart","preStop"],Yy=["httpGet","tcpSocket","grpc"];nA=[["sidecar.istio.io/inject","true"],["linkerd.io/inject","enabled"],["linkerd.io/inject","ingress"],["kuma.io/sidecar-injection","enabled"],["consul.hashicorp.com/connect-inject","true"],["sidecar.opentelemetry.io/inject","true"],["dapr.io/enabled","true"]]});function Te(e,t={}){return{read(n,o){let r=T(n,["spec","selector"]);return{selector:t.plainSelector?r==null?void 0:{matchLabels:ot(r),matchExpressions:[]}:tn(r),template:Oa(o,e),replicas:Me(g(g(n,"spec"),"replicas"))}},podTemplate(n){return n.view.template},references(n){return rA(n,e)}}}function rA(e,t){let n=g(T(e.value,t),"spec"),o=$(g(n,"serviceAccountName")),r=o??$(g(n,"serviceAccount"));if(r===void 0||r==="default")return oA;let s=o===void 0?"serviceAccount":"serviceAccountName",{namespace:a}=e,i=e.at(...t,"spec",s);return[{role:"service-account",kind:"ServiceAccount",namespace:a,name:r,at:i}]}var oA,Et=v(()=>{"use strict";lc();ue();Ht();oA=[]});var Qy,eb=v(()=>{"use strict";be();Et();Qy=Q()({kind:"CronJob",groups:["batch"],namespaced:!0,...Te(["spec","jobTemplate","spec","template"])})});var tb,nb=v(()=>{"use strict";be();Et();tb=Q()({kind:"DaemonSet",groups:["apps","extensions"],namespaced:!0,...Te(["spec","template"])})});var ob,rb=v(()=>{"use strict";be();Et();ob=Q()({kind:"Deployment",groups:["apps","extensions"],namespaced:!0,...Te(["spec","template"])})});function pc(e){return E(e).map(t=>({name:$(g(t,"name")),port:Me(g(t,"port")),protocol:$(g(t,"protocol"))??"TCP"}))}var ab,dc=v(()=>{"use strict";be();ue();ab=Q()({kind:"Endpoints",groups:[""],namespaced:!0,read(e){return{subsets:E(g(e,"subsets")).map(t=>({addresses:E(g(t,"addresses")).length,ports:pc(g(t,"ports"))}))}}})});var sb,ib=v(()=>{"use strict";be();ue();dc();sb=Q()({kind:"EndpointSlice",groups:["discovery.k8s.io"],namespaced:!0,read(e,t){return{serviceName:t.labels.get("kubernetes.io/service-name"),endpoints:E(g(e,"endpoints")).length,ports:pc(g(e,"ports"))}}})});function cb(e,t){let n=g(e,"service"),o=g(n,"port");return{service:$(g(n,"name")),portNumber:Me(g(o,"number"))||void 0,portName:$(g(o,"name")),resource:O(g(e,"resource")),path:t}}function*lb(e,t){let{service:n,portName:o,portNumber:r}=t;if(n===void 0||o==="use-annotation")return;let s=[...t.path,"service","port"];yield{role:"backend",kind:"Service",namespace:e.namespace,name:n,at:e.at(...t.path,"service","name"),of:t,...r!==void 0&&o===void 0?{port:{number:r,at:e.at(...s,"number")}}:o!==void 0&&r===void 0?{port:{name:o,at:e.at(...s,"name")}}:{}}}var aA,sA,pb,db=v(()=>{"use strict";be();ue();aA="kubernetes.io/ingress.class";sA=["cert-manager.io/cluster-issuer","cert-manager.io/issuer","certmanager.k8s.io/cluster-issuer","certmanager.k8s.io/issuer","kubernetes.io/tls-acme","cert.gardener.cloud/purpose"],pb=Q()({kind:"Ingress",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e,t){let n=g(e,"spec"),o=g(n,"defaultBackend");return{className:$(g(n,"ingressClassName")),classAnnotation:t.annotations.get(aA),rules:E(g(n,"rules")).map((r,s)=>({host:$(g(r,"host")),paths:E(T(r,["http","paths"])).map((a,i)=>{let l=["spec","rules",s,"http","paths",i];return{path:$(g(a,"path")),pathType:$(g(a,"pathType")),backend:cb(g(a,"backend"),[...l,"backend"]),at:l}}),at:["spec","rules",s]})),defaultBackend:O(o)?cb(o,["spec","defaultBackend"]):void 0,tls:E(g(n,"tls")).map((r,s)=>({hosts:E(g(r,"hosts")).flatMap((a,i)=>typeof a=="string"&&a!==""?[{host:a,at:["spec","tls",s,"hosts",i]}]:[]),secretName:$(g(r,"secretName")),at:["spec","tls",s]}))}},*references(e){let{view:t}=e;t.className!==void 0&&(yield{role:"class",kind:"IngressClass",namespace:"",name:t.className,at:e.at("spec","ingressClassName")}),t.defaultBackend&&(yield*lb(e,t.defaultBackend));for(let o of t.rules)for(let r of o.paths)yield*lb(e,r.backend);let n=sA.some(o=>e.annotations.has(o));for(let{secretName:o,at:r}of t.tls)o!==void 0&&(yield{role:"tls",kind:"Secret",namespace:e.namespace,name:o,at:e.at(...r,"secretName"),optional:n})}})});var mb,ub=v(()=>{"use strict";be();ue();mb=Q()({kind:"IngressClass",groups:["networking.k8s.io"],namespaced:!1,read(e,t){return{controller:$(g(g(e,"spec"),"controller")),isDefault:t.annotations.get("ingressclass.kubernetes.io/is-default-class")==="true"}}})});var fb,hb=v(()=>{"use strict";be();Et();fb=Q()({kind:"Job",groups:["batch"],namespaced:!0,...Te(["spec","template"])})});var gb,yb=v(()=>{"use strict";be();gb=Q()({kind:"Namespace",groups:[""],namespaced:!1,read:()=>({})})});function cA(e,t){let n=g(e,"ipBlock"),o=$(g(n,"cidr"));return{podSelector:tn(g(e,"podSelector")),namespaceSelector:tn(g(e,"namespaceSelector")),ipBlock:o===void 0?void 0:{cidr:o,except:E(g(n,"except")).filter(r=>typeof r=="string")},path:t}}function bb(e,t){let n=t==="ingress"?"from":"to";return E(T(e,["spec",t])).map((o,r)=>{let s=["spec",t,r];return{ports:E(g(o,"ports")).map((a,i)=>({protocol:$(g(a,"protocol"))??"TCP",port:Bt(g(a,"port")),endPort:Me(g(a,"endPort")),path:[...s,"ports",i]})),peers:E(g(o,n)).map((a,i)=>cA(a,[...s,n,i])),path:s}})}var iA,vb,wb=v(()=>{"use strict";be();ue();Ht();iA={matchLabels:new Map,matchExpressions:[]};vb=Q()({kind:"NetworkPolicy",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e){let t=g(e,"spec"),n=E(g(t,"policyTypes")).filter(r=>typeof r=="string"),o=bb(e,"egress");return{podSelector:tn(g(t,"podSelector"))??iA,policyTypes:n.length>0?n:o.length>0?["Ingress","Egress"]:["Ingress"],ingress:bb(e,"ingress"),egress:o}}})});var kb,Pb=v(()=>{"use strict";be();Et();kb=Q()({kind:"Pod",groups:[""],namespaced:!0,...Te([])})});var xb,Sb=v(()=>{"use strict";be();Et();xb=Q()({kind:"ReplicaSet",groups:["apps","extensions"],namespaced:!0,...Te(["spec","template"])})});var Tb,Ab=v(()=>{"use strict";be();Et();Tb=Q()({kind:"ReplicationController",groups:[""],namespaced:!0,...Te(["spec","template"],{plainSelector:!0})})});var lA,pA,Rb,Ib=v(()=>{"use strict";be();lc();ue();Ht();lA=[["spec","strategy","canary","canaryMetadata","labels"],["spec","strategy","canary","stableMetadata","labels"],["spec","strategy","blueGreen","activeMetadata","labels"],["spec","strategy","blueGreen","previewMetadata","labels"]],pA=[["spec","strategy","canary","canaryService"],["spec","strategy","canary","stableService"],["spec","strategy","blueGreen","activeService"],["spec","strategy","blueGreen","previewService"]],Rb=Q()({kind:"Rollout",groups:["argoproj.io"],namespaced:!0,read(e,t){let n=g(e,"spec"),o=g(n,"workloadRef"),r=$(g(o,"name")),s=$(g(o,"kind")),a=lA.flatMap(l=>[...ot(T(e,l))]),i=O(o)?void 0:Oa(t,["spec","template"],a);return{selector:tn(g(n,"selector")),template:i,replicas:void 0,workloadRef:r!==void 0&&s!==void 0?{kind:s,name:r}:void 0}},podTemplate:e=>e.view.template,*references(e){let{workloadRef:t}=e.view,{namespace:n}=e;t&&(yield{role:"workload",...t,namespace:n,at:e.at("spec","workloadRef","name")});for(let o of pA){let r=$(T(e.value,o));r!==void 0&&(yield{role:"rollout-service",kind:"Service",namespace:n,name:r,at:e.at(...o)})}}})});var Cb,Nb,$b=v(()=>{"use strict";be();ue();Cb=e=>O(e)?Object.keys(e):[],Nb=Q()({kind:"Secret",groups:[""],namespaced:!0,read(e){return{type:$(g(e,"type"))??"Opaque",keys:[...Cb(g(e,"data")),...Cb(g(e,"stringData"))],encrypted:g(e,"sops")!==void 0}}})});var Db,Mb=v(()=>{"use strict";be();ue();Ht();Db=Q()({kind:"Service",groups:[""],namespaced:!0,read(e){let t=g(e,"spec"),n=g(t,"selector"),o=O(n)&&Object.values(n).some(r=>r!==null);return{type:$(g(t,"type"))??"ClusterIP",selector:o?ot(n):void 0,selectorUnreadable:ur(n),ports:E(g(t,"ports")).map((r,s)=>{let a=Me(g(r,"port")),i=Bt(g(r,"targetPort")),l=i!==void 0&&i!==0;return{index:s,name:$(g(r,"name")),port:a,protocol:$(g(r,"protocol"))??"TCP",targetPort:l?i:a,targetPortGiven:l,nodePort:Me(g(r,"nodePort"))||void 0,path:["spec","ports",s]}}),headless:g(t,"clusterIP")==="None"||E(g(t,"clusterIPs"))[0]==="None",publishNotReadyAddresses:g(t,"publishNotReadyAddresses")===!0,externalName:$(g(t,"externalName")),externalTrafficPolicy:$(g(t,"externalTrafficPolicy")),healthCheckNodePort:Me(g(t,"healthCheckNodePort"))||void 0,allocateLoadBalancerNodePorts:g(t,"allocateLoadBalancerNodePorts")!==!1}}})});var Ob,Eb=v(()=>{"use strict";be();Ob=Q()({kind:"ServiceAccount",groups:[""],namespaced:!0,read:()=>({})})});var mc,Lb,Vb=v(()=>{"use strict";be();ue();Et();mc=Te(["spec","template"]),Lb=Q()({kind:"StatefulSet",groups:["apps"],namespaced:!0,read(e,t){return{...mc.read(e,t),serviceName:$(g(g(e,"spec"),"serviceName"))}},podTemplate:mc.podTemplate,*references(e){yield*mc.references(e);let{serviceName:t}=e.view;t!==void 0&&(yield{role:"governing-service",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceName")})}})});var Gb,jb=v(()=>{"use strict";be();ue();Gb=Q()({kind:"TargetGroupBinding",groups:["elbv2.k8s.aws"],namespaced:!0,read(e){let t=g(e,"spec");return{targetGroupARN:$(g(t,"targetGroupARN")),targetGroupName:$(g(t,"targetGroupName")),targetType:$(g(t,"targetType")),service:$(T(t,["serviceRef","name"])),port:Bt(T(t,["serviceRef","port"]))}},*references(e){let{service:t,port:n}=e.view;if(t===void 0)return;let o=e.at("spec","serviceRef","port");yield{role:"target-group",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceRef","name"),...typeof n=="number"?{port:{number:n,at:o}}:typeof n=="string"?{port:{name:n,at:o}}:{}}}})});var Wb,Fb=v(()=>{"use strict";Zy();eb();nb();rb();ib();dc();db();ub();hb();yb();wb();Pb();Sb();Ab();Ib();$b();Mb();Eb();Vb();jb();Wb=[Jy,Qy,tb,ob,sb,ab,pb,mb,fb,gb,vb,kb,xb,Tb,Rb,Nb,Db,Ob,Lb,Gb]});var Ea,Bb=v(()=>{"use strict";ue();Ht();Ea=class{apiVersion;group;kind;namespace;name;document;path;value;changeable;ordinal;definition;#e;#t;#n;constructor(t,n,o,r){this.apiVersion=t.apiVersion,this.group=t.group,this.kind=t.kind,this.namespace=t.namespace,this.name=t.name,this.document=n.document,this.path=n.path,this.value=n.value,this.changeable=n.changeable,this.definition=o,this.ordinal=r}get view(){return this.#e??=this.definition?.read(this.value,this),this.#e}get labels(){return this.#t??=ot(g(g(this.value,"metadata"),"labels")),this.#t}get annotations(){return this.#n??=ot(g(g(this.value,"metadata"),"annotations")),this.#n}at(...t){return{document:this.document,path:this.#o(t),part:"value",resource:this}}keyAt(...t){return{document:this.document,path:this.#o(t),part:"key",resource:this}}#o(t){return this.path.length===0?t:[...this.path,...t]}get title(){return`${this.kind} "${this.name}"`}}});function uA(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Hb(e,t){let n=new Map;for(let{group:o,kind:r,podTemplate:s}of[...dA,...t.workloadKinds])n.set(`${o}/${r}`,{kind:r,groups:[o],namespaced:!0,...Te(s)});return e.map((o,r)=>{let{value:s}=o,a=s.apiVersion,i=s.kind,l=uA(a),c=g(s,"metadata"),p=uc.get(i)?.find(f=>f.groups.includes(l))??n.get(`${l}/${i}`),m=(p?p.namespaced:!mA.has(i))?o.namespace??$(g(c,"namespace"))??t.namespace:"",u=$(T(c,["name"]))??"";return new Ea({apiVersion:a,group:l,kind:i,namespace:m,name:u},o,p,r)})}var uc,dA,mA,_b=v(()=>{"use strict";Fb();ue();Bb();Et();uc=new Map;for(let e of Wb)uc.set(e.kind,[...uc.get(e.kind)??[],e]);dA=[{group:"",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.openshift.io",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"CloneSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"StatefulSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"DaemonSet",podTemplate:["spec","template"]}],mA=new Set(["Namespace","IngressClass","ClusterRole","ClusterRoleBinding","CustomResourceDefinition","PersistentVolume","StorageClass","PriorityClass","GatewayClass","Node","ValidatingWebhookConfiguration","MutatingWebhookConfiguration","ClusterIssuer"])});var Xo,fc=v(()=>{"use strict";Xo="0.1.0"});var Kb={};Gt(Kb,{docs:()=>fA});var fA,qb=v(()=>{"use strict";fA={"duplicate-key":`# duplicate-key

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
  externalIPs:
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
   = at run time: The API server refuses the Ingress: "Required value: pathType must be specified".
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
   = at run time: The API server refuses the Deployment: "\`selector\` does not match template \`labels\`".
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
  trafficDistribution: PreferClose
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
`}});var Ub={};Gt(Ub,{docs:()=>Va,lint:()=>wA,retired:()=>La,rules:()=>gt,version:()=>Xo});async function Va(){return(await Promise.resolve().then(()=>(qb(),Kb))).docs}function hA(e,t,n){let o=aa(e.map(r=>r.path));return e.map((r,s)=>{if(n?.(s,e.length),no(r.path,o))return{file:r,documents:[]};let a=si(r)||t.includes(r.path);return{file:r,documents:a?bn(r):[ii(r)]}})}async function gA(e,t,n){let o=new Set,r=new Set;for(;;){let s=Sh(t).filter(i=>!r.has(i));if(s.length===0)return o;for(let i of s)r.add(i);let{files:a}=await Xi(e,s.filter(i=>e.stat($e(e.cwd,i).absolute)?.kind==="file"),{exclude:n});for(let i of a)o.add(i.path),t.push({file:i,documents:bn(i)})}}function yA(e){let[t,n]=e;if(t&&!n){let o,r=t.broken.length;for(let{document:s}of t.manifests)s!==o&&r++,o=s;return r}return new Set(e.flatMap(({manifests:o,broken:r})=>[...o.map(({document:s})=>s),...r])).size}function bA(e,t,n,o){let{settings:r}=t,s=xh(e,{namespace:r.namespace,inputs:n,borrowed:o}),a=[];for(let i of s.sets){let l=Uy({context:{name:i.name,documents:i.documents,broken:i.broken,...i.incomplete!==void 0&&{incomplete:i.incomplete},...i.besideCharts&&{besideCharts:!0},...i.kustomized&&{kustomized:!0}},resources:Hb(i.manifests,r),generated:i.generated,others:()=>a.filter(c=>c!==l),settings:r,controllers:$h});a.push(l)}return{graphs:a,leftOut:s.leftOut,manifests:yA(s.sets)}}async function vA(e){if(e.length===0)return[];let{createHash:t}=await Promise.resolve().then(()=>Gc(require("node:crypto"),1));return Jh(e,n=>t("sha256").update(n).digest("hex").slice(0,32))}async function wA(e){let t=e.config??pa(),n=e.namespace===void 0?t:{...t,settings:{...t.settings,namespace:e.namespace}},o=e.rules??gt,r=[...n.exclude,...e.exclude??[]],s=await Xi(e.host,e.paths,{exclude:r}),a=hA(s.files,s.inputs,e.onProgress),i=await gA(e.host,a,r),{graphs:l,leftOut:c,manifests:p}=bA(a,n,s.inputs,i),d=a.map(({file:w})=>w),m=zh({graphs:l,rules:o,config:n,severityOf:w=>Pi(w,n),files:d}),u=await vA(m.findings),f=a.reduce((w,P)=>w+P.documents.length,0),h=e.withDocs?await Va():{},y=new Map(d.map(w=>[w.path,w.text]));for(let w of n.settings.targetGroups){let{file:P}=w.at().document;y.set(P.path,P.text)}return{report:{version:Xo,findings:u,failures:m.failures,coverage:Oh(l,{files:d.length,documents:f,notKubernetes:f-p,leftOut:[...s.leftOut,...c].sort((w,P)=>w.path<P.path?-1:w.path>P.path?1:0),withheld:m.withheld,suppressed:u.filter(w=>w.suppressed).length}),rules:o.map(w=>{let P=Pi(w,n);return{id:w.id,summary:w.summary,severity:P==="off"?w.severity:P,enabled:P!=="off",help:h[w.id]??""}}),source:w=>y.get(w)},unmatched:s.unmatched}}var La,Ga=v(()=>{"use strict";jf();Wf();Rh();xi();Dh();Eh();Zh();Qi();so();zy();_b();So();fc();La=Ff});function xA(e){let t=PA[e];if(t!==void 0)return t;let n=(e.codePointAt(0)??0).toString(16);return n.length<=4?`\\u${n.padStart(4,"0")}`:`\\u{${n}}`}function Z(e,t="escape"){return e.replace(kA,n=>n==="	"&&t==="keep"?n:xA(n))}function po(e){return Z(/^\s*:/.test(e)?`./${e}`:e)}function Qo(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function er(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD")}var kA,PA,tt=v(()=>{"use strict";kA=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u2800]|(?!\\ufe0e|\\ufe0f)\\p{Default_Ignorable_Code_Point}|(?![ \\u3000])\\p{Zs}|##\\[","gu"),PA={"\n":"\\n","\r":"\\r","	":"\\t","##[":"##\\u005b"}});function Jb(e,t,n){let o=[],r,s,a=()=>{r&&(o.push(...SA(r.text,t,r.first,r.rest).map(l=>zb(l,n))),r=void 0)},i=e.replace(/<!--[\s\S]*?-->\n?/g,"");for(let l of i.split(/\r?\n/)){let c=/^\s*(```+|~~~+)/.exec(l)?.[1];if(s!==void 0){c?.startsWith(s)&&l.trim()===c?s=void 0:o.push(`    ${l}`.trimEnd());continue}let p=/^(#+)\s+(.*?)\s*#*$/.exec(l),d=/^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(l);if(c)a(),s=c;else if(p){a();let m=(p[2]??"").replaceAll("`","");o.push(p[1]==="#"?n.underlined(n.strong(m)):n.strong(m))}else if(l.trim()==="")a(),o.push("");else if(/^\s*\|/.test(l))a(),/^[\s|:-]+$/.test(l)||o.push(zb(l,n));else if(d){a();let[,m="",u="-",f=""]=d;r={first:`${m}${u} `,rest:" ".repeat(m.length+u.length+1),text:f}}else r?r.text+=` ${l.trim()}`:r={first:"",rest:"",text:l.trim()}}return a(),`${o.join(`
`).replace(/\n{3,}/g,`

`).trim()}
`}function SA(e,t,n,o){let r=[],s=n,a=!0;for(let i of e.match(/(?:`[^`]*`|\S)+/g)??[])!a&&s.length+1+i.length>t&&(r.push(s),s=o,a=!0),s+=a?i:` ${i}`,a=!1;return[...r,s]}function zb(e,t){return e.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g,(n,o,r,s,a)=>o!==void 0?t.code(n):r!==void 0?t.strong(r):s===a?s:`${s} (${a})`)}var Zb=v(()=>{"use strict"});function ja(e){let t=(n,o)=>r=>e&&r!==""?`\x1B[${n}m${r}\x1B[${o}m`:r;return{error:t(31,39),warning:t(33,39),note:t(36,39),code:t(36,39),strong:t(1,22),faint:t(2,22),underlined:t(4,24)}}var hc=v(()=>{"use strict"});var Yb={};Gt(Yb,{explainCommand:()=>TA});async function TA(e,t){let n=gt.map(a=>a.id);if(!n.includes(e.rule)){let a=Object.hasOwn(La,e.rule)?La[e.rule]:void 0,i=a||Pt(e.rule,n);return jt(t,{message:`${a===void 0?"there is no rule":"there is no longer a rule"} "${Z(e.rule)}".`,hint:i?`Did you mean "${i}"?`:'"ingress-lint rules" lists them all.'}),ge.trouble}let o=gt.find(a=>a.id===e.rule),r=(await Va())[e.rule]||`# ${e.rule}

${o?.summary??""}
`,s=Math.min(t.stdout.isTTY&&t.stdout.columns||80,100);return t.stdout.write(Jb(r,s,ja(Gn(e.color,t.env,t.stdout)))),ge.ok}var Xb=v(()=>{"use strict";go();Ga();tt();jn();Zb();hc()});var Qb={};Gt(Qb,{rulesCommand:()=>AA});function AA(e,t){if(e.format==="json")return t.stdout.write(`${JSON.stringify(gt.map(RA),void 0,2)}
`),ge.ok;let n=ja(Gn(e.color,t.env,t.stdout)),o=Math.max(0,...gt.map(r=>r.id.length));for(let r of gt){let s=n[r.severity](r.severity.padEnd(7)),a=r.recommended===!1?n.faint(" (only in preset strict)"):"";t.stdout.write(`${n.strong(r.id.padEnd(o))}  ${s}  ${r.summary}${a}
`)}return t.stdout.write(`
${gt.length} rules. "ingress-lint explain <rule>" tells more of one.
`),t.host.stat(`${t.host.cwd}/rules`)&&t.stderr.write(`ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".
`),ge.ok}function RA(e){return{id:e.id,summary:e.summary,severity:e.severity,strict:e.strict??e.severity,recommended:e.recommended??!0,evidence:e.evidence,since:e.since}}var ev=v(()=>{"use strict";Ga();jn();hc()});function tv(e,t){let n=t.length>1&&t.endsWith("/")?t.slice(0,-1):t;for(;;){let o=n.endsWith("/")?n:`${n}/`,[r,...s]=IA.map(i=>o+i).filter(i=>On(e,i)==="file");if(r)return{path:r,directory:n,others:s};if(On(e,`${o}.git`))return;let a=CA(n);if(a===n)return;n=a}}function On(e,t){try{return e.stat(t)?.kind}catch{return}}function CA(e){let t=e.lastIndexOf("/");if(t<0||t===e.length-1)return e;if(t===0)return"/";let n=e.slice(0,t);return/^[A-Za-z]:$/.test(n)?`${n}/`:n}var IA,gc=v(()=>{"use strict";IA=["ingress-lint.yaml","ingress-lint.yml","ingress-lint.json",".ingress-lint.yaml",".ingress-lint.yml",".ingress-lint.json"]});function OA(e){let t=e.codePointAt(0)??0;return t<768?t===9?8:1:$A.test(e)?0:DA.test(e)||NA.some(([n,o])=>t>=n&&t<=o)?2:1}function yc(e){let t=[],n="";for(let o of e){let r=t.at(-1),s=nv.test(o)&&nv.test(n),a=s||MA.test(o)&&r?.cells===2,i=OA(o);if(r!==void 0&&r.text!=="	"&&(a||i===0)){let l=o==="\uFE0F"?2:r.cells;t[t.length-1]={text:r.text+o,cells:l}}else t.push({text:o,cells:i});n=s?"":o}return t}function En(e){return/^[\x20-\x7e]*$/.test(e)?e.length:yc(e).reduce((t,n)=>t+n.cells,0)}function bc(e,t,n=t){let o=[],r="",s=n,a=0;for(let i of e.split(" ")){let l=En(i);a>0&&a+1+l>s&&!i.startsWith("::")?(o.push(r),[r,a,s]=[i,l,t]):(r=a===0?r+i:`${r} ${i}`,a=a===0?l:a+1+l)}return o.push(r),o}var NA,$A,DA,MA,nv,vc=v(()=>{"use strict";NA=[[4352,4447],[9001,9002],[11904,12350],[12353,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65040,65049],[65072,65135],[65281,65376],[65504,65510],[94176,101640],[110576,111355],[131072,262141]],$A=/^[\p{Mn}\p{Me}]$/u,DA=new RegExp("^\\p{Emoji_Presentation}$","u"),MA=new RegExp("^\\p{Emoji_Modifier}$","u"),nv=new RegExp("^\\p{Regional_Indicator}$","u")});function sv(e,t){let n=0,o=e.findIndex(r=>(n+=r.cells,n>t));return o===-1?[...e]:e.slice(0,o)}function wc(e,t,n){return!n&&mo(e)<=t?[...e]:t<1?[]:[...sv(e,t-1),rv]}function EA(e,t,n){return!n&&mo(e)<=t?[...e]:t<1?[]:[rv,...sv(e.toReversed(),t-1).toReversed()]}function Fa(e,t,n){let o=r=>/^[\ud800-\udbff][\udc00-\udfff]$/.test(e.slice(r-1,r+1));return e.slice(o(t)?t+1:t,o(n)?n-1:n)}function ov(e,t,n){let o=e.slice(t,t+n).search(/[\r\n]/);if(o!==-1)return{end:t+o,more:!1};let r=Math.min(e.length,t+n);return{end:r,more:r<e.length}}function LA(e,t){if(t===0)return;let n=e[t-1]===`
`&&e[t-2]==="\r"?t-2:t-1;if(n===0)return{start:0,end:0};let o=e.lastIndexOf(`
`,n-1)+1;return{start:o+e.slice(o,n).lastIndexOf("\r")+1,end:n}}function VA(e,t,n,o){let r=[],s=t;for(let a=n-1;a>0&&r.length<2;a-=1){let i=LA(e,s);if(i===void 0)break;let l=Fa(e,i.start,Math.min(i.end,i.start+o*4));if(r.unshift({number:a,text:av(wc(Wa(l),o,i.end-i.start>o*4))}),!/^\s*(#.*)?$/.test(l))break;s=i.start}return r[0]?.text===""?r.slice(r[1]?.text===""?2:1):r}function Ba(e,t,n,o){let{start:r,end:s}=t,a=r.offset-(r.column-1);if(a<0||r.offset>e.length||s.offset>e.length||s.offset<r.offset)return;let i=o*4,l=Math.max(a,r.offset-i),c=Math.min(s.offset,r.offset+i),p=ov(e,r.offset,c-r.offset),d=p.end<c?{end:p.end,more:!1}:ov(e,p.end,i),m=s.offset>c,u=wc(Wa(Fa(e,r.offset,p.end)),Math.max(o-2,1),m),f=Wa(Fa(e,l,r.offset)),h=m?[]:Wa(Fa(e,p.end,d.end)),y=Math.max(o-mo(u),0),[b,w]=[mo(f)+(l>a?1:0),mo(h)+(d.more?1:0)],P=b+w<=y?b:Math.max(Math.floor(y/2),y-w),x=EA(f,P,l>a),k=wc(h,Math.max(y-mo(x),0),d.more&&!m),j=(q,G)=>q.map(Y=>Y.text==="	"?"	":G.repeat(Y.cells)).join("");return{before:VA(e,a,r.line,o),line:{number:r.line,text:av([...x,...u,...k])},indent:j(x," "),marks:j(u,n)||n}}var rv,mo,av,Wa,kc=v(()=>{"use strict";vc();tt();rv={text:"\u2026",cells:1},mo=e=>e.reduce((t,n)=>t+n.cells,0),av=e=>e.map(t=>t.text).join("");Wa=e=>yc(Z(e,"keep"))});function iv(e){return/[*?[\]{}()!]/.test(e)}function cv(e){return/[[\]{}()!]/.test(e)}function lv(e,t){if(e.length>256)return{message:`is ${e.length} characters long; a glob has at most 256`,hint:"Shorten it, or give several entries."};if(t!=="name"&&e.includes("\\"))return{message:"has a backslash",hint:'Separate directories with "/" on every system.'};if(e.startsWith("!")&&t!=="exclude")return{message:'begins with "!", but only exclude can take paths back',hint:"Name what shall match."};if(/[@?!+*]\(|[()|]/.test(e))return{message:'has parentheses or "|", which are not understood here',hint:"Use *, **, ?, [abc] and {one,other}."};let n=jA(e);if(n)return{message:n,hint:"Close what is open: [abc], {one,other}."};if(/\{[^{}]*\.\.[^{}]*\}/.test(e))return{message:"has a range in braces, which is not understood here",hint:"Name the alternatives: {1,2,3}."};if((t!=="name"||cv(e))&&GA(e))return{message:"could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes",hint:"Make it simpler, or give several entries."}}function GA(e){let t=r=>r.match(/\*+/g)?.length??0,n=r=>r.match(/\{/g)?.length??0;return e.split("/").some(r=>t(r)+n(r)>3)||t(e)>4||n(e)>2}function jA(e){let t="";for(let n of e)if(t==="[")n==="]"&&(t="");else if(n==="["){if(t)return"has brackets within braces";t="["}else if(n==="{"){if(t)return"has braces within braces";t="{"}else if(n==="}"){if(!t)return'has "}" without "{"';t=""}else if(n==="]")return'has "]" without "["';return t?`has "${t}" without its end`:void 0}async function tr(e,t){return iv(e)?/^\*+$/.test(e)?()=>!0:cv(e)?(await t())(e):n=>FA(e,n):n=>n===e}async function pv(e,t){let n=e.endsWith("/"),o=e.replace(/^\.\//,"/").replace(/\/+$/,""),r=await WA(o,t);return s=>{if(!n&&r(s))return!0;for(let a=s.lastIndexOf("/");a>0;a=s.lastIndexOf("/",a-1))if(r(s.slice(0,a)))return!0;return!1}}async function WA(e,t){let n=e.includes("/"),o=e.replace(/^\//,"");if(!iv(o))return s=>s===o||!n&&s.endsWith(`/${o}`);let r=o.replace(/(?<=[^/*])\/\*\*$/,"");return(await t())(n?r:`**/${r}`)}function FA(e,t){let n=0,o=0,r=-1,s=0;for(;o<t.length;)if(e[n]==="*")r=n++,s=o;else if(n<e.length&&(e[n]==="?"||e[n]===t[o]))n++,o++;else if(r>=0)n=r+1,o=++s;else return!1;for(;e[n]==="*";)n++;return n===e.length}var dv=v(()=>{"use strict"});function mv(e){return nr(e)?[]:nr.errors}function nr(e,{instancePath:t="",parentData:n,parentDataProperty:o,rootData:r=e,dynamicAnchors:s={}}={}){let a=null,i=0,l=nr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let c of Object.keys(e))if(!J.call(Lt.properties,c)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};a===null?a=[p]:a.push(p),i++}if(e.$schema!==void 0&&J.call(e,"$schema")&&typeof e.$schema!="string"){let c={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};a===null?a=[c]:a.push(c),i++}if(e.preset!==void 0&&J.call(e,"preset")){let c=e.preset;if(typeof c!="string"){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(c==="recommended"||c==="strict"||c==="partial")){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:Lt.properties.preset.enum}};a===null?a=[p]:a.push(p),i++}}if(e.rules!==void 0&&J.call(e,"rules")){let c=e.rules;if(c&&typeof c=="object"&&!Array.isArray(c))for(let p of Object.keys(c)){let d=c[p];if(typeof d!="string"){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type:"string"}};a===null?a=[m]:a.push(m),i++}if(!(d==="off"||d==="error"||d==="warning"||d==="note")){let m={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:Lt.properties.rules.additionalProperties.enum}};a===null?a=[m]:a.push(m),i++}}else{let p={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};a===null?a=[p]:a.push(p),i++}}if(e.ignore!==void 0&&J.call(e,"ignore")){let c=e.ignore;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.rule===void 0||!J.call(m,"rule")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"rule"}};a===null?a=[u]:a.push(u),i++}if(m.reason===void 0||!J.call(m,"reason")){let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"reason"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="rule"||u==="path"||u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.rule!==void 0&&J.call(m,"rule")){let u=m.rule;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.path!==void 0&&J.call(m,"path")){let u=m.path;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.namespace!==void 0&&J.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/name",schemaPath:"#/properties/ignore/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.reason!==void 0&&J.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/ignore/"+d+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/ignore/"+d,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.exclude!==void 0&&J.call(e,"exclude")){let c=e.exclude;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(typeof m=="string"){if(!Ye.test(m)){let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[u]:a.push(u),i++}}else{let u={instancePath:t+"/exclude/"+d,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"string"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.failOn!==void 0&&J.call(e,"failOn")){let c=e.failOn;if(typeof c!="string"){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(c==="error"||c==="warning"||c==="note"||c==="never")){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:Lt.properties.failOn.enum}};a===null?a=[p]:a.push(p),i++}}if(e.namespace!==void 0&&J.call(e,"namespace")){let c=e.namespace;if(typeof c=="string"){if(!BA.test(c)){let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.completeness!==void 0&&J.call(e,"completeness")){let c=e.completeness;if(typeof c!="string"){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}if(!(c==="auto"||c==="closed"||c==="open")){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/enum",keyword:"enum",params:{allowedValues:Lt.properties.completeness.enum}};a===null?a=[p]:a.push(p),i++}}if(e.externals!==void 0&&J.call(e,"externals")){let c=e.externals;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.kind===void 0||!J.call(m,"kind")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"kind"}};a===null?a=[u]:a.push(u),i++}if(m.name===void 0||!J.call(m,"name")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"name"}};a===null?a=[u]:a.push(u),i++}if(m.reason===void 0||!J.call(m,"reason")){let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"reason"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="kind"||u==="namespace"||u==="name"||u==="reason")){let f={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/kind",schemaPath:"#/properties/externals/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.namespace!==void 0&&J.call(m,"namespace")){let u=m.namespace;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/name",schemaPath:"#/properties/externals/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.reason!==void 0&&J.call(m,"reason")){let u=m.reason;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/externals/"+d+"/reason",schemaPath:"#/properties/externals/items/properties/reason/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/externals/"+d,schemaPath:"#/properties/externals/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/externals",schemaPath:"#/properties/externals/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.kubernetesVersion!==void 0&&J.call(e,"kubernetesVersion")){let c=e.kubernetesVersion;if(typeof c=="string"){if(!HA.test(c)){let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(0|[1-9][0-9]{0,2})$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.nodePortRange!==void 0&&J.call(e,"nodePortRange")){let c=e.nodePortRange;if(typeof c=="string"){if(!_A.test(c)){let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}-[0-9]{1,5}$"}};a===null?a=[p]:a.push(p),i++}}else{let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/type",keyword:"type",params:{type:"string"}};a===null?a=[p]:a.push(p),i++}}if(e.workloadKinds!==void 0&&J.call(e,"workloadKinds")){let c=e.workloadKinds;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.group===void 0||!J.call(m,"group")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"group"}};a===null?a=[u]:a.push(u),i++}if(m.kind===void 0||!J.call(m,"kind")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"kind"}};a===null?a=[u]:a.push(u),i++}if(m.podTemplate===void 0||!J.call(m,"podTemplate")){let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"podTemplate"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="group"||u==="kind"||u==="podTemplate")){let f={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.group!==void 0&&J.call(m,"group")){let u=m.group;if(typeof u=="string"){if(!KA.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.kind!==void 0&&J.call(m,"kind")){let u=m.kind;if(typeof u=="string"){if(!qA.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9]*$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.podTemplate!==void 0&&J.call(m,"podTemplate")){let u=m.podTemplate;if(typeof u=="string"){if(!UA.test(u)){let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/workloadKinds/"+d+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/workloadKinds/"+d,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}if(e.targetGroups!==void 0&&J.call(e,"targetGroups")){let c=e.targetGroups;if(Array.isArray(c)){let p=c.length;for(let d=0;d<p;d++){let m=c[d];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.service===void 0||!J.call(m,"service")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"service"}};a===null?a=[u]:a.push(u),i++}if(m.protocol===void 0||!J.call(m,"protocol")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"protocol"}};a===null?a=[u]:a.push(u),i++}if(m.port===void 0||!J.call(m,"port")){let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"port"}};a===null?a=[u]:a.push(u),i++}for(let u of Object.keys(m))if(!(u==="name"||u==="service"||u==="protocol"||u==="port"||u==="targetType"||u==="healthCheck")){let f={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};a===null?a=[f]:a.push(f),i++}if(m.name!==void 0&&J.call(m,"name")){let u=m.name;if(typeof u=="string"){if(!Ye.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[f]:a.push(f),i++}}else{let f={instancePath:t+"/targetGroups/"+d+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}}if(m.service!==void 0&&J.call(m,"service")){let u=m.service;if(typeof u!="string"&&!(u&&typeof u=="object"&&!Array.isArray(u))){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/type",keyword:"type",params:{type:Lt.properties.targetGroups.items.properties.service.type}};a===null?a=[f]:a.push(f),i++}if(typeof u=="string"&&!zA.test(u)){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+/[^/\\s]+$"}};a===null?a=[f]:a.push(f),i++}if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.namespace===void 0||!J.call(u,"namespace")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"namespace"}};a===null?a=[f]:a.push(f),i++}if(u.name===void 0||!J.call(u,"name")){let f={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"name"}};a===null?a=[f]:a.push(f),i++}for(let f of Object.keys(u))if(!(f==="namespace"||f==="name")){let h={instancePath:t+"/targetGroups/"+d+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};a===null?a=[h]:a.push(h),i++}if(u.namespace!==void 0&&J.call(u,"namespace")){let f=u.namespace;if(typeof f=="string"){if(!Ye.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[h]:a.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/type",keyword:"type",params:{type:"string"}};a===null?a=[h]:a.push(h),i++}}if(u.name!==void 0&&J.call(u,"name")){let f=u.name;if(typeof f=="string"){if(!Ye.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};a===null?a=[h]:a.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/type",keyword:"type",params:{type:"string"}};a===null?a=[h]:a.push(h),i++}}}}if(m.protocol!==void 0&&J.call(m,"protocol")){let u=m.protocol;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}if(!(u==="TCP"||u==="UDP"||u==="TCP_UDP"||u==="TLS"||u==="HTTP"||u==="HTTPS"||u==="QUIC"||u==="TCP_QUIC"||u==="GENEVE")){let f={instancePath:t+"/targetGroups/"+d+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/enum",keyword:"enum",params:{allowedValues:Lt.properties.targetGroups.items.properties.protocol.enum}};a===null?a=[f]:a.push(f),i++}}if(m.port!==void 0&&J.call(m,"port")){let u=m.port;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/type",keyword:"type",params:{type:"integer"}};a===null?a=[f]:a.push(f),i++}if(typeof u=="number"&&isFinite(u)){if(u>65535||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};a===null?a=[f]:a.push(f),i++}if(u<1||isNaN(u)){let f={instancePath:t+"/targetGroups/"+d+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a===null?a=[f]:a.push(f),i++}}}if(m.targetType!==void 0&&J.call(m,"targetType")){let u=m.targetType;if(typeof u!="string"){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/type",keyword:"type",params:{type:"string"}};a===null?a=[f]:a.push(f),i++}if(!(u==="instance"||u==="node-ip"||u==="ip")){let f={instancePath:t+"/targetGroups/"+d+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/enum",keyword:"enum",params:{allowedValues:Lt.properties.targetGroups.items.properties.targetType.enum}};a===null?a=[f]:a.push(f),i++}}if(m.healthCheck!==void 0&&J.call(m,"healthCheck")){let u=m.healthCheck;if(u&&typeof u=="object"&&!Array.isArray(u)){for(let f of Object.keys(u))if(!(f==="protocol"||f==="port"||f==="path")){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};a===null?a=[h]:a.push(h),i++}if(u.protocol!==void 0&&J.call(u,"protocol")){let f=u.protocol;if(typeof f!="string"){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/type",keyword:"type",params:{type:"string"}};a===null?a=[h]:a.push(h),i++}if(!(f==="TCP"||f==="HTTP"||f==="HTTPS")){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/enum",keyword:"enum",params:{allowedValues:Lt.properties.targetGroups.items.properties.healthCheck.properties.protocol.enum}};a===null?a=[h]:a.push(h),i++}}if(u.port!==void 0&&J.call(u,"port")){let f=u.port;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))&&typeof f!="string"){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/type",keyword:"type",params:{type:Lt.properties.targetGroups.items.properties.healthCheck.properties.port.type}};a===null?a=[h]:a.push(h),i++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};a===null?a=[h]:a.push(h),i++}if(f<1||isNaN(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};a===null?a=[h]:a.push(h),i++}}if(typeof f=="string"&&!JA.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/pattern",keyword:"pattern",params:{pattern:"^traffic-port$"}};a===null?a=[h]:a.push(h),i++}}if(u.path!==void 0&&J.call(u,"path")){let f=u.path;if(typeof f=="string"){if(!ZA.test(f)){let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};a===null?a=[h]:a.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+d+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/type",keyword:"type",params:{type:"string"}};a===null?a=[h]:a.push(h),i++}}}else{let f={instancePath:t+"/targetGroups/"+d+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/type",keyword:"type",params:{type:"object"}};a===null?a=[f]:a.push(f),i++}}}else{let u={instancePath:t+"/targetGroups/"+d,schemaPath:"#/properties/targetGroups/items/type",keyword:"type",params:{type:"object"}};a===null?a=[u]:a.push(u),i++}}}else{let p={instancePath:t+"/targetGroups",schemaPath:"#/properties/targetGroups/type",keyword:"type",params:{type:"array"}};a===null?a=[p]:a.push(p),i++}}}else{let c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};a===null?a=[c]:a.push(c),i++}return nr.errors=a,i===0}var Pc,Lt,J,Ye,BA,HA,_A,KA,qA,UA,zA,JA,ZA,xc=v(()=>{"use strict";Pc={"":{keys:["preset","rules","ignore","exclude","failOn","namespace","completeness","externals","kubernetesVersion","nodePortRange","workloadKinds","targetGroups"]},$schema:{expects:"a string"},preset:{values:["recommended","strict","partial"]},rules:{expects:"a mapping from rule ids to off, error, warning or note"},"rules.*":{values:["off","error","warning","note"]},ignore:{expects:"a list of entries with rule, reason and what to match"},"ignore.*":{keys:["rule","path","kind","namespace","name","reason"],required:["rule","reason"],expects:"a mapping with rule, reason and what to match"},"ignore.*.rule":{expects:"the id of a rule"},"ignore.*.path":{expects:"a path or a glob"},"ignore.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.reason":{expects:"a sentence that says why"},exclude:{expects:"a list of paths or globs"},"exclude.*":{expects:"a path or a glob"},failOn:{values:["error","warning","note","never"]},namespace:{expects:'the name of a namespace: lower-case letters, digits and "-"'},completeness:{values:["auto","closed","open"]},externals:{expects:"a list of entries with kind, name and reason"},"externals.*":{keys:["kind","namespace","name","reason"],required:["kind","name","reason"],expects:"a mapping with kind, name and reason"},"externals.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.reason":{expects:"a sentence that says why"},kubernetesVersion:{expects:'a release such as "1.33", in quotes'},nodePortRange:{expects:'a range such as "30000-32767"'},workloadKinds:{expects:"a list of entries with group, kind and podTemplate"},"workloadKinds.*":{keys:["group","kind","podTemplate"],required:["group","kind","podTemplate"],expects:"a mapping with group, kind and podTemplate"},"workloadKinds.*.group":{expects:'an API group such as "apps.example.com", without the version'},"workloadKinds.*.kind":{expects:'a kind such as "CloneSet"'},"workloadKinds.*.podTemplate":{expects:'keys with dots between them, such as "spec.template"'},targetGroups:{expects:"a list of entries with service, protocol and port"},"targetGroups.*":{keys:["name","service","protocol","port","targetType","healthCheck"],required:["service","protocol","port"],expects:"a mapping with service, protocol and port"},"targetGroups.*.name":{expects:"a name; put quotes around a value that YAML takes for something else"},"targetGroups.*.service":{keys:["namespace","name"],required:["namespace","name"],expects:'a Service as "namespace/name"'},"targetGroups.*.service.namespace":{expects:"the name of a namespace"},"targetGroups.*.service.name":{expects:"the name of a Service"},"targetGroups.*.protocol":{values:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},"targetGroups.*.port":{expects:"a port number from 1 to 65535"},"targetGroups.*.targetType":{values:["instance","node-ip","ip"]},"targetGroups.*.healthCheck":{keys:["protocol","port","path"],expects:"a mapping with protocol, port and path"},"targetGroups.*.healthCheck.protocol":{values:["TCP","HTTP","HTTPS"]},"targetGroups.*.healthCheck.port":{expects:"a port number from 1 to 65535, or traffic-port"},"targetGroups.*.healthCheck.path":{expects:'a path that begins with "/"'}};Lt={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{$schema:{type:"string"},preset:{type:"string",enum:["recommended","strict","partial"]},rules:{type:"object",additionalProperties:{type:"string",enum:["off","error","warning","note"]}},ignore:{type:"array",items:{type:"object",properties:{rule:{type:"string",pattern:"\\S"},path:{type:"string",pattern:"\\S"},kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["rule","reason"]}},exclude:{type:"array",items:{type:"string",pattern:"\\S"}},failOn:{type:"string",enum:["error","warning","note","never"]},namespace:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},completeness:{type:"string",enum:["auto","closed","open"]},externals:{type:"array",items:{type:"object",properties:{kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["kind","name","reason"]}},kubernetesVersion:{type:"string",pattern:"^1\\.(0|[1-9][0-9]{0,2})$"},nodePortRange:{type:"string",pattern:"^[0-9]{1,5}-[0-9]{1,5}$"},workloadKinds:{type:"array",items:{type:"object",properties:{group:{type:"string",pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},kind:{type:"string",pattern:"^[A-Z][A-Za-z0-9]*$"},podTemplate:{type:"string",pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}},additionalProperties:!1,required:["group","kind","podTemplate"]}},targetGroups:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"\\S"},service:{type:["string","object"],pattern:"^[^/\\s]+/[^/\\s]+$",properties:{namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["namespace","name"]},protocol:{type:"string",enum:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},port:{type:"integer",minimum:1,maximum:65535},targetType:{type:"string",enum:["instance","node-ip","ip"]},healthCheck:{type:"object",properties:{protocol:{type:"string",enum:["TCP","HTTP","HTTPS"]},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^traffic-port$"},path:{type:"string",pattern:"^/"}},additionalProperties:!1}},additionalProperties:!1,required:["service","protocol","port"]}}},additionalProperties:!1},J=Object.prototype.hasOwnProperty,Ye=new RegExp("\\S","u"),BA=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","u"),HA=new RegExp("^1\\.(0|[1-9][0-9]{0,2})$","u"),_A=new RegExp("^[0-9]{1,5}-[0-9]{1,5}$","u"),KA=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","u"),qA=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),UA=new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$","u"),zA=new RegExp("^[^/\\s]+/[^/\\s]+$","u"),JA=new RegExp("^traffic-port$","u"),ZA=new RegExp("^/","u");nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1}});function Ha(e){return(t,n,o,r)=>({message:o,...r!==void 0&&{hint:r},place:at({document:e,path:t,part:n})})}function YA(e,t){let{start:n,end:o}=at({document:e,path:t,part:"value"}).span;return uv(e.file.text.slice(n.offset,o.offset))}function uv(e){return e.length>60?`${e.slice(0,59)}\u2026`:e}function rr(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function Sc(e){return e==null?"empty":Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e!="string"?String(e):JSON.stringify(uv(e))}function fv(e,t,n){let o=Ha(n),r=new Set,s=[];for(let a of t){let{path:i,value:l}=XA(e,a.instancePath),c=a.params.additionalProperty??a.params.missingProperty??"",p=`${a.instancePath}\0${c}`;r.has(p)||(r.add(p),a.keyword==="additionalProperties"?s.push(QA(i,String(c),o)):a.keyword==="required"?s.push(eR(i,String(c),o)):s.push(tR(i,l,n)))}return s}function XA(e,t){let n=[],o=e;for(let r of t.split("/").slice(1)){let s=r.replaceAll("~1","/").replaceAll("~0","~");n.push(Array.isArray(o)?Number(s):s),o=o[s]}return{path:n,value:o}}function or(e){let t=e.map((n,o)=>typeof n=="number"||e[o-1]==="rules"?"*":n);return Pc[t.join(".")]??{}}function QA(e,t,n){let o=or(e).keys??[],r=e.length>0?` in "${rr(e)}"`:"",s=Pt(t,o),a=e.length>0&&Pc[""]?.keys?.includes(t),i=s?`Did you mean "${s}"?`:a?`"${t}" belongs to the top of the file.`:`Known here: ${o.join(", ")}.`;return n([...e,t],"key",`Unknown key ${Sc(t)}${r}.`,i)}function eR(e,t,n){let{values:o,expects:r}=or([...e,t]),s=o?ho(o):r;return n([...e,t],"key",`"${rr(e)}" has no "${t}".`,`Add "${t}": ${s}.`)}function tR(e,t,n){let o=Ha(n);if(e.length===0)return o(e,"value",`A config file holds a mapping, not ${t===null?"nothing":Sc(t)}.`,'Write keys and values, such as "preset: strict".');let{values:r,expects:s}=or(e),a=r?ho(r):s??"something else",i=`"${rr(e)}"`;if(t==null){let p=or(e.slice(0,-1)).required?.includes(String(e.at(-1)))?"Give it a value.":"Give it a value, or leave the key out.";return o(e,"key",`${i} is empty; it must be ${a}.`,p)}if(typeof t=="string"&&t.trim()==="")return o(e,"value",`${i} is blank; it must be ${a}.`);let l=typeof t=="number"||typeof t=="boolean"?YA(n,e):Sc(t);return o(e,"value",`${i} must be ${a}, not ${l}.`,nR(e,t,r))}function nR(e,t,n){let o=e.at(-1);if(n){if(typeof t=="object")return;let s=lr(String(t),n);return s?`Did you mean "${s}"?`:t===!0&&e[0]==="rules"?"Leave the entry out to have the rule at its own severity.":void 0}if(o==="kubernetesVersion"){if(typeof t=="number")return"Put it in quotes: YAML takes 1.30 for the number 1.3.";let s=/1\.\d{1,3}/.exec(String(t))?.[0];return s&&typeof t=="string"?`Write "${s}".`:void 0}if((typeof t=="number"||typeof t=="boolean")&&oR(e))return`Put it in quotes: YAML takes it for a ${typeof t}.`;if(o==="port"&&typeof t=="string"&&/^\d+$/.test(t))return"Write the number without quotes.";if(o==="service"&&typeof t=="string"&&!t.includes("/"))return`Write "<namespace>/${t}".`;if(o==="group"&&typeof t=="string"&&t.includes("/"))return`Write "${t.slice(0,t.indexOf("/"))}".`;if(o==="podTemplate"&&typeof t=="string"){let s=t.replace(/^[$/.]+/,"").replaceAll("/",".");return/^[^.\s]+(\.[^.\s]+)*$/.test(s)?`Write "${s}".`:void 0}if(o==="nodePortRange"&&typeof t=="string"){let[,s,a]=/^\s*(\d+)\D+(\d+)\s*$/.exec(t)??[];return s&&a?`Write "${s}-${a}".`:void 0}let r=or([...e,0]);if((r.expects??r.keys)&&!Array.isArray(t))return'Begin each entry of the list with "- ".'}function oR(e){let t=e.at(-1);return e[0]==="exclude"||typeof t=="string"&&["kind","namespace","name","path","reason"].includes(t)}var hv=v(()=>{"use strict";Kn();xc();go()});var yv={};Gt(yv,{readConfig:()=>rR});async function rR(e,t){let n=bn(e),[o]=n;if(!o)return{config:{...pa(),file:e.path}};let r=Ha(o),s=[...sR(n)];if(!o.problem){let a=iR(o);if(s.push(...fv(a,mv(a),o),...cR(a,r,t),...lR(a,r),...pR(a,r)),s.length===0)return{config:await dR(a,o,t)}}return{problems:s.sort(aR)}}function aR(e,t){let n=e.place.span.start.offset-t.place.span.start.offset;return n!==0?n:e.message<t.message?-1:e.message>t.message?1:0}function sR(e){let t=[];for(let n of e){let{file:o}=n,r=(s,a)=>({file:o.path,path:[],part:"key",span:St(o,s,s+a),exact:!0});if(n.index>0){let s=n.problem?r(n.problem.offset,1):at({document:n,path:[],part:"value"});t.push({message:"A config file holds one document; here begins another.",hint:'Put everything into the first document and remove the "---".',place:s});continue}if(n.problem){let{message:s,offset:a}=n.problem;t.push({message:`This is not valid YAML: ${s}.`,place:r(a,1)})}for(let{key:s,kept:a,lost:i}of n.duplicateKeys){let[l,c]=a<i?[a,i]:[i,a],p=/['"]/.test(o.text[c]??"")?2:0;t.push({message:`The key "${s}" is given twice, first on line ${wo(o,l)+1}.`,hint:"Put both into one, for only one of them would count.",place:r(c,s.length+p)})}}return t}function iR(e){let{value:t}=e;if(!Ln(t)||!Ln(t.rules)||!Object.values(t.rules).includes(!1))return t;let n=Object.entries(t.rules).map(([o,r])=>{if(r!==!1)return[o,r];let{offset:s}=at({document:e,path:["rules",o],part:"value"}).span.start;return[o,/^off\b/i.test(e.file.text.slice(s,s+4))?"off":!1]});return{...t,rules:Object.fromEntries(n)}}function cR(e,t,{ruleIds:n,retired:o={}}){if(!Ln(e))return[];let r=new Set(n),s=(a,i,l)=>{if(r.has(a))return[];if(Object.hasOwn(o,a)){let d=o[a],m=`There is no rule "${a}" any more.`;return[t(i,l,m,d?`"${d}" does its work.`:"Remove the entry.")]}let c=Pt(a,r),p=c?`Did you mean "${c}"?`:'"ingress-lint rules" lists them all.';return[t(i,l,`There is no rule "${a}".`,p)]};return[...Object.keys(Ln(e.rules)?e.rules:{}).flatMap(a=>s(a,["rules",a],"key")),...Tc(e.ignore).flatMap(([a,i])=>Ac(a.rule)?s(a.rule,["ignore",i,"rule"],"value"):[])]}function lR(e,t){if(!Ln(e))return[];let n=(r,s,a)=>{let i=Ac(r)?lv(r,a):void 0;return i?[t(s,"value",`"${rr(s)}" ${i.message}.`,i.hint)]:[]},o=r=>Tc(e[r]).flatMap(([s,a])=>["kind","namespace","name"].flatMap(i=>n(s[i],[r,a,i],"name")));return[...o("ignore"),...Tc(e.ignore).flatMap(([r,s])=>n(r.path,["ignore",s,"path"],"path")),...(Array.isArray(e.exclude)?e.exclude:[]).flatMap((r,s)=>n(r,["exclude",s],"exclude")),...o("externals")]}function pR(e,t){let n=Ln(e)&&Ac(e.nodePortRange)?gv(e.nodePortRange):void 0;if(!n||n.from>=1&&n.to<=65535&&n.from<=n.to)return[];let o=n.from>n.to,r=o?`"nodePortRange" begins at ${n.from} but ends at ${n.to}.`:`"nodePortRange" goes from ${n.from} to ${n.to}, but ports are numbers from 1 to 65535.`;return[t(["nodePortRange"],"value",r,o?`Did you mean "${n.to}-${n.from}"?`:void 0)]}function gv(e){let[,t,n]=/^(\d{1,5})-(\d{1,5})$/.exec(e)??[];return t&&n?{from:Number(t),to:Number(n)}:void 0}async function dR(e,t,n){let o=e.preset??"recommended",r,s=()=>(r??=n.matcher(),r),a=(e.ignore??[]).map((d,m)=>mR(d,m,t,s,n.rebase)),i=(e.externals??[]).map(d=>uR(d,s)),[l=1,c=ro.kubernetesVersion.minor]=(e.kubernetesVersion??"").split(".").filter(Boolean).map(Number),p=e.namespace??ro.namespace;return{file:t.file.path,preset:o,rules:new Map(Object.entries(e.rules??{})),ignore:await Promise.all(a),exclude:e.exclude??[],...e.failOn&&{failOn:e.failOn},settings:{completeness:e.completeness??Ih[o],namespace:p,externals:await Promise.all(i),workloadKinds:(e.workloadKinds??[]).map(d=>({...d,podTemplate:d.podTemplate.split(".")})),nodePortRange:gv(e.nodePortRange??"")??ro.nodePortRange,kubernetesVersion:{major:l,minor:c},targetGroups:(e.targetGroups??[]).map((d,m)=>fR(d,m,t))}}}async function mR(e,t,n,o,r=s=>s){let s=e.path===void 0?void 0:await pv(e.path,o),[a,i,l]=await Promise.all([e.kind,e.namespace,e.name].map(c=>c===void 0?void 0:tr(c,o)));return{...e,place:at({document:n,path:["ignore",t],part:"key"}),matches:c=>c.rule===e.rule&&(a?.(c.kind)??!0)&&(i?.(c.namespace)??!0)&&(l?.(c.name)??!0)&&(s?.(r(c.file))??!0)}}async function uR(e,t){let n={...e,namespace:e.namespace??"*"},[o,r,s]=await Promise.all([tr(n.kind,t),tr(n.namespace,t),tr(n.name,t)]);return{...n,matches:(a,i,l)=>o(a)&&r(i)&&s(l)}}function fR(e,t,n){let[o="",r=""]=typeof e.service=="string"?e.service.split("/"):[],s=typeof e.service=="string"?{namespace:o,name:r}:e.service;return{name:e.name??`${s.namespace}/${s.name}:${e.port}`,service:s,protocol:e.protocol,port:e.port,targetType:e.targetType??"instance",...e.healthCheck&&{healthCheck:e.healthCheck},at:(...a)=>({document:n,path:["targetGroups",t,...a],part:a.length>0?"value":"key"})}}function Ac(e){return typeof e=="string"}function Ln(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Tc(e){return Array.isArray(e)?e.flatMap((t,n)=>Ln(t)?[[t,n]]:[]):[]}var bv=v(()=>{"use strict";ki();ko();Kn();So();dv();xi();hv();xc();go()});async function wv(e,t,n){if(t.config==="none")return{};let{host:o}=e,r,s;if(t.config){let{absolute:m,shown:u}=$e(o.cwd,t.config.file),f=vv(o,m,u);if("message"in f)return{troubles:[f]};r=f,s=o.cwd}else{let m=tv(o,hR(o,t.paths));if(!m)return{};if(m.others.length>0)return{troubles:[vR(o.cwd,m)]};let u=vv(o,m.path,bR(o.cwd,m));if("message"in u)return{troubles:[u]};r=u,s=m.directory}let[{readConfig:a},{ids:i,retired:l}]=await Promise.all([Promise.resolve().then(()=>(bv(),yv)),n()]),{config:c,problems:p}=await a(r,{ruleIds:i,retired:l,matcher:async()=>(await Promise.resolve().then(()=>(Pa(),ka))).exclusionMatcher,rebase:m=>kR(s,$e(o.cwd,m).absolute)});if(p)return{troubles:p.map(m=>wR(m,r))};let d=await PR(c.exclude,s,o.cwd);return{config:{...c,exclude:d}}}function hR(e,t){return t.map(o=>{if(o==="-")return e.cwd;let r=o.split("/"),s=r.findIndex(i=>/[*?[\]{}!]/.test(i));if(s>=0&&!yR(e,o))return $e(e.cwd,r.slice(0,s).join("/")||gR(o)).absolute;let{absolute:a}=$e(e.cwd,o);return On(e,a)==="directory"?a:Vt.posix.dirname(a)}).reduce((o,r)=>{let s=o;for(;!un(r,s);){let a=Vt.posix.dirname(s);if(a===s||a===".")return e.cwd;s=a}return s})}function gR(e){return e.startsWith("/")?"/":"."}function yR(e,t){return On(e,$e(e.cwd,t).absolute)!==void 0}function bR(e,{path:t,directory:n}){return un(e,n)?Vt.posix.relative(e,t):$e(e,t).shown}function vR(e,t){let n=[t.path,...t.others].map(r=>Vt.posix.basename(r)),{shown:o}=$e(e,t.directory);return{message:`there is more than one config file in "${Z(o)}": ${n.join(", ")}.`,hint:"Keep one of them, or name one with --config."}}function vv(e,t,n){let o=`the config file "${Z(n)}"`;try{let r=e.stat(t)?.kind;if(r===void 0)return{message:`${o} does not exist.`,hint:Rc(e,t,n)};if(r==="directory")return{message:`${o} is a directory.`,hint:"Name a file in it."};let s=Cn(e.read(t));return"text"in s?{path:n,text:s.text}:{message:`${o} cannot be read: ${s.reason}.`,hint:"Save it as UTF-8 text."}}catch(r){let{code:s,message:a}=r;return{message:`${o} cannot be read: ${s??Z(a)}.`,hint:"Check its permissions."}}}function Rc(e,t,n){try{let o=e.list(Vt.posix.dirname(t)).map(a=>a.name),r=_(Vt.posix.basename(t),o);if(r===void 0)return;let s=n.slice(0,n.lastIndexOf("/")+1);return`Did you mean "${Z(s+r)}"?`}catch{return}}function wR({message:e,hint:t,place:n},o){let{line:r,column:s}=n.span.start,a=Ba(o.text,n.span,"^",100),i=" ".repeat(String(r).length);return{message:[`${po(o.path)}:${r}:${s}: ${Z(e)}`,...a?[`  ${r} | ${a.line.text}`,`  ${i} | ${a.indent}${a.marks}`]:[]].join(`
`),hint:t===void 0?void 0:Z(t)}}function kR(e,t){return un(t,e)?Vt.posix.relative(e,t):t}async function PR(e,t,n){if(t===n||e.length===0)return e;if(un(n,t)){let r=Vt.posix.relative(t,n).split("/"),s=e.some(l=>/[*?[\]{}]/.test(l)),{exclusionMatcher:a}=s?await Promise.resolve().then(()=>(Pa(),ka)):{exclusionMatcher:void 0},i=(l,c)=>l===c||(a?.(l)(c)??!1);return e.flatMap(l=>xR(l,r,i))}let o=un(t,n)?Vt.posix.relative(n,t):t;return e.map(r=>{let{keep:s,anchored:a,body:i}=kv(r);return`${s}${o}/${a?"":"**/"}${i}`})}function kv(e){let t=e.startsWith("!")?"!":"",n=e.slice(t.length).replace(/^\.\//,"/");return{keep:t,anchored:/\/./.test(n),body:n.replace(/^\//,"")}}function xR(e,t,n){let{keep:o,anchored:r,body:s}=kv(e);if(!r)return t.some(c=>n(s.replace(/\/+$/,""),c))?[`${o}**`]:[e];let a=s.split("/").filter(c=>c!==""),i=new Set([0]);for(let c of t){let p=new Set;for(let d of SR(a,i))d===a.length||a[d]==="**"?p.add(d):n(a[d]??"",c)&&p.add(d+1);i=p}let l=s.endsWith("/")?"/":"";return[...i].map(c=>c===a.length?`${o}**`:`${o}/${a.slice(c).join("/")}${l}`)}function SR(e,t){let n=new Set(t);for(let o of n)e[o]==="**"&&o<e.length-1&&n.add(o+1);return n}var Vt,Pv=v(()=>{"use strict";Vt=require("node:path");gc();_o();so();en();kc();tt()});function Sv(e){if(!e.stderr.isTTY||e.env.TERM==="dumb")return;let t=e.now(),n;return{update(o,r){let s=e.now();s-t<300||n!==void 0&&s-n<100||(n=s,e.stderr.write(`${xv}${o} of ${r} files`))},clear(){n!==void 0&&e.stderr.write(xv),n=void 0}}}var xv,Tv=v(()=>{"use strict";xv="\r\x1B[2K"});function Ve(e,t,n){return e&&n!==""?`\x1B[${TR[t]}m${n}\x1B[0m`:n}var TR,Ic=v(()=>{"use strict";TR={error:"1;31",warning:"1;33",note:"1;36",frame:"1;34",strong:"1"}});function hn(e){let t=e.rule===void 0?"":` in rule ${Z(e.rule)}`,n=e.context===""?"":` (context ${Z(e.context)})`;return`internal error${t}${n}: ${Z(e.message)}`}var ar=v(()=>{"use strict";tt()});function Cc(e){let t=n=>e.filter(o=>o.suppressed===void 0&&o.severity===n).length;return{errors:t("error"),warnings:t("warning"),notes:t("note"),suppressed:e.filter(n=>n.suppressed!==void 0).length}}function uo(e,t){return e.findings.filter(n=>n.suppressed===void 0&&(!t||n.severity==="error"))}function Ge(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function sr(e,t){let n=e.length-t;return n>0?[...e.slice(0,t),`and ${n} more`]:[...e]}function fo({contexts:e}){return e.length>1?sr(e.map(t=>Z(t)),AR).join(", "):""}function gn(e){let{errors:t,warnings:n,notes:o,suppressed:r}=Cc(e.findings),s=[t>0?Ge(t,"error"):"",n>0?Ge(n,"warning"):"",o>0?Ge(o,"note"):""].filter(p=>p!==""),a=s.length>0?s.join(", "):"no findings",i=r>0?` (${r} suppressed)`:"",l=e.failures.length>0?`; ${Ge(e.failures.length,"internal error")}, so the result is not whole`:"",c=e.coverage.objects===0?"; no Kubernetes object was found to look at":"";return`${a}${i}${l}${c}`}var _a,AR,Vn=v(()=>{"use strict";tt();_a=["error","warning","note"];AR=10});function Av(e,t){let n=uo(e,t.quiet).map(o=>{let{line:r,column:s}=o.place.span.start,a=po(o.place.file),i=Ve(t.color,o.severity,o.severity);return`${a}:${r}:${s}: ${i}: ${Z(o.message)} [${Z(o.rule)}]`});return n.push(...e.failures.map(hn),gn(e)),`${n.join(`
`)}
`}var Rv=v(()=>{"use strict";Ic();ar();Vn();tt()});function ir(e,t=""){if(Nc(e))return e;let n=[];for(let o of[...t.split("/"),...e.split("/")])o===""||o==="."||(o===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(o));return n.join("/")}function Nc(e){return/^(\/|[A-Za-z]:\/)/.test(e)}var $c=v(()=>{"use strict"});function Cv(e,t,n){let o=Object.entries(t).map(([r,s])=>`${r}=${NR(String(s))}`);return`::${e} ${o.join(",")}::${Iv(Qo(n.join(`
`),RR))}`}function $R(e,t){let{start:n,end:o}=e.place.span,r=e.related.slice(0,IR).map(({place:i,message:l})=>`${Z(ir(i.file,t.directory))}:${i.span.start.line}:${i.span.start.column}: ${Z(l)}`),s=e.related.length-r.length,a=fo(e);return Cv(CR[e.severity],{file:Z(ir(e.place.file,t.directory)),line:n.line,endLine:o.line,col:n.column,endColumn:o.column,title:`ingress-lint: ${Z(e.rule)}`},[Z(e.message),...[e.effect,e.help].filter(i=>i!=="").map(i=>Z(i)),...r,...s>0?[`${Ge(s,"more place")} not shown`]:[],...a===""?[]:[`Contexts: ${a}`]])}function Nv(e,t){let n=uo(e,t.quiet),o=e.failures.slice(0,Dc),r=o.map(a=>Cv("error",{title:"ingress-lint: internal error"},[hn(a)])),s=n.length;for(let a of _a){let i=a==="error"?Dc-o.length:Dc,l=n.filter(c=>c.severity===a).slice(0,i);s-=l.length,r.push(...l.map(c=>$R(c,t)))}return s>0&&r.push(`${Ge(s,"more finding")} not annotated: GitHub shows ten of each kind for a step.`),r.push(gn(e)),`${r.join(`
`)}
`}var Dc,RR,IR,CR,Iv,NR,$v=v(()=>{"use strict";ar();$c();Vn();tt();Dc=10,RR=4e3,IR=10,CR={error:"error",warning:"warning",note:"notice"},Iv=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),NR=e=>Iv(e).replaceAll(":","%3A").replaceAll(",","%2C")});function Ov(e,t){let{coverage:n}=e,o={schemaVersion:1,tool:{name:"ingress-lint",version:e.version},summary:{...Cc(e.findings),failures:e.failures.length},findings:e.findings.map(MR),failures:e.failures.map(s=>({...s.rule===void 0?{}:{rule:s.rule},context:s.context,message:s.message})),coverage:{files:n.files,documents:n.documents,objects:n.objects,contexts:n.contexts.map(({name:s,objects:a})=>({name:s,objects:a})),unknownKinds:n.unknownKinds.map(Mv),leaving:n.leaving.map(Mv),notKubernetes:n.notKubernetes,leftOut:n.leftOut.map(OR),withheld:n.withheld,suppressed:n.suppressed}};return`${JSON.stringify(o,(s,a)=>typeof a=="string"?er(a):a,2)}
`}var Dv,Mc,DR,MR,Mv,OR,Ev=v(()=>{"use strict";Vn();tt();Dv=({line:e,column:t,offset:n})=>({line:e,column:t,offset:n}),Mc=({file:e,path:t,part:n,span:o,exact:r})=>({file:e,path:t,part:n,start:Dv(o.start),end:Dv(o.end),exact:r}),DR=e=>({by:e.by,reason:e.reason,...e.place===void 0?{}:{place:Mc(e.place)}}),MR=e=>({rule:e.rule,messageId:e.messageId,severity:e.severity,message:e.message,effect:e.effect,help:e.help,place:Mc(e.place),related:e.related.map(t=>({message:t.message,place:Mc(t.place)})),...e.subject===void 0?{}:{subject:{kind:e.subject.kind,namespace:e.subject.namespace,name:e.subject.name}},contexts:e.contexts,fingerprint:e.fingerprint,...e.suppressed===void 0?{}:{suppressed:DR(e.suppressed)}}),Mv=({name:e,count:t})=>({name:e,count:t}),OR=({path:e,reason:t})=>({path:e,reason:t})});function Wv(e,t,n,o,r){let[s="",...a]=bc(n,o-r,o-t);return[e+s,...a.map(i=>" ".repeat(r)+i)]}function jR(e,t,n,o,r){let s=`${" ".repeat(e.gutter)} ${Ve(e.color,"frame","|")} `,a=Ve(e.color,o,n);if(r==="")return[s+t+a];let i=e.width-e.gutter-3,l=En(t);if(l+En(n)+1+En(r)<=i)return[`${s}${t}${a} ${Ve(e.color,o,r)}`];let c=i-l>=30?t:"",p=bc(r,i-En(c));return[s+t+a,...p.map(d=>s+c+Ve(e.color,o,d))]}function Lv(e,t,n,o,r,s){let a=" ".repeat(e.gutter),i=`${a}${Ve(e.color,"frame",n)} ${GR(t)}`,l=e.report.source(t.file),c=Math.max(Math.min(e.width,ER)-e.gutter-3,Gv-10),p=l===void 0?void 0:Ba(l,t.span,o,c);if(p===void 0)return[s===""?i:`${i}: ${s}`];let d=Ve(e.color,"frame","|"),m=({number:u,text:f})=>`${Ve(e.color,"frame",String(u).padStart(e.gutter))} ${d}${f===""?"":` ${f}`}`;return[i,`${a} ${d}`,...p.before.map(m),m(p.line),...jR(e,p.indent,p.marks,r,s)]}function Ka(e,t,n){let o=e.gutter+3+t.length+2,r=Ve(e.color,"frame","="),s=`${" ".repeat(e.gutter)} ${r} ${Ve(e.color,"strong",`${t}:`)} `;return Wv(s,o,n,e.width,o)}function WR(e,t,n){let o=t.related.slice(0,LR),r=t.related.length-o.length,s=Math.max(t.place.span.start.line,...o.map(({place:h})=>h.span.start.line)),a=n.width===void 0?Number.POSITIVE_INFINITY:Math.max(n.width,Gv),i={report:e,color:n.color,width:a,gutter:String(s).length},l=Z(t.rule),c=t.severity.length+En(l)+4,p=`${Ve(n.color,t.severity,`${t.severity}[${l}]`)}: `,d=Z(t.message),m=`${" ".repeat(i.gutter)} ${Ve(n.color,"frame","|")}`,u=fo(t),f=[...r>0?Ka(i,"note",`${Ge(r,"more place")} not shown`):[],...t.effect===""?[]:Ka(i,"at run time",Z(t.effect)),...t.help===""?[]:Ka(i,"help",Z(t.help)),...u===""?[]:Ka(i,"contexts",u)];return[...Wv(p,c,d,a,2),...Lv(i,t.place,"-->","^",t.severity,""),...o.flatMap(({place:h,message:y})=>[m,...Lv(i,h,":::","-","frame",Z(y))]),...f.length>0?[m,...f]:[]]}function FR(e){let{contexts:t}=e,n=t.length>1?`: ${sr(t.map(({name:a,objects:i})=>`${Z(a)} (${i})`),VR).join(", ")}`:"",o=[Ge(e.files,"file"),Ge(e.documents,"document"),Ge(e.objects,"object")],r=t.length>0?` in ${Ge(t.length,"context")}${n}`:"",s=[`looked at ${o.join(", ")}${r}`];if(e.unknownKinds.length>0&&s.push(`  kinds not understood: ${Vv(e.unknownKinds)}`),e.leaving.length>0&&s.push(`  references that leave the input: ${Vv(e.leaving)}`),e.notKubernetes>0&&s.push(`  documents that are no Kubernetes objects: ${e.notKubernetes}`),e.withheld>0&&s.push(`  findings held back, as a kustomize patch or transformer may change the object: ${e.withheld}`),e.leftOut.length>0){let a=e.leftOut.map(({path:i,reason:l})=>`${po(i)}: ${Z(l)}`);s.push("  left out:",...sr(a,jv).map(i=>`    ${i}`))}return s}function Fv(e,t){let n=uo(e,t.quiet).map(r=>WR(e,r,t));e.failures.length>0&&n.push(e.failures.map(r=>Ve(t.color,"error",hn(r))));let o=Ve(t.color,"strong",gn(e));return n.push(t.quiet?[o]:[o,...FR(e.coverage)]),`${n.map(r=>r.join(`
`)).join(`

`)}
`}var ER,Gv,LR,VR,jv,GR,Vv,Bv=v(()=>{"use strict";vc();Ic();ar();kc();Vn();tt();ER=160,Gv=40,LR=8,VR=5,jv=10,GR=({file:e,span:t})=>`${Z(e)}:${t.start.line}:${t.start.column}`;Vv=e=>sr(e.map(({name:t,count:n})=>`${Z(t)} (${n})`),jv).join(", ")});function _R(e){let t=new Uint16Array(e.length+1+100),n=[0],o=0;for(let r=0;r<e.length;r+=1){let s=e.charCodeAt(r);if(s===HR||s===BR||s===Oc&&r>0&&e.charCodeAt(r-1)===Hv)continue;let a=s===Oc||s===Hv;t[o]=a?Oc:s,o+=1,a&&n.push(o)}return t[o]=65535,{units:t,starts:n}}function KR(e,t){let n=0,o=0;for(let r=t;r<t+100;r+=1){let s=o*37+(e[r]??0);o=s>>>0,n=n*37+Math.floor(s/4294967296)>>>0}return n===0?o.toString(16):n.toString(16)+o.toString(16).padStart(8,"0")}function _v(e,t=Number.POSITIVE_INFINITY){let{units:n,starts:o}=_R(e),r=new Map;return o.slice(0,t).map(s=>{let a=KR(n,s),i=(r.get(a)??0)+1;return r.set(a,i),`${a}:${i}`})}var BR,Oc,Hv,HR,Kv=v(()=>{"use strict";[BR,Oc,Hv,HR]=[9,10,13,32]});function ZR(e,t){let n=ir(e,t);return Nc(n)?{uri:`file://${n.startsWith("/")?"":"/"}${Zv(n)}`}:n.startsWith("../")?{uri:qv(n)}:{uri:qv(n),uriBaseId:Jv}}function Uv({file:e,span:t},n){return{artifactLocation:ZR(e,n),region:{startLine:t.start.line,startColumn:t.start.column,endLine:t.end.line,endColumn:t.end.column}}}function XR(e,t){let n=t.slice(0,UR).map(({message:l},c)=>`[${YR(l)}](${c+1})`),o=e.related.length-n.length,r=[...n,...o>0?[`${Ge(o,"more place")}`]:[]].join("; "),s=fo(e),a=s===""?"":`Contexts: ${s}.`;return[...[e.message,e.effect,e.help,a].filter(l=>l!=="").map(Lc),...r===""?[]:[`See: ${r}.`]].join(" ")}function QR({kind:e,namespace:t,name:n}){let o=t===""?`${e}/${n}`:`${e}/${t}/${n}`;return{name:n,fullyQualifiedName:o,kind:"resource"}}function eI({help:e,summary:t}){let o=e.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm,"").split(/\n\s*\n/).map(r=>r.trim()).find(r=>/^[\p{L}\p{N}`*_[(]/u.test(r)&&r!==t);return Qo((o??t).replace(/\s+/g," "),zv)}function tI(e){let t=e.help===""?e.summary:e.help;return{id:e.id,shortDescription:{text:Qo(e.summary,zv)},fullDescription:{text:eI(e)},help:{text:t,markdown:t},defaultConfiguration:{level:e.severity,enabled:e.enabled},properties:{tags:["ingress","kubernetes","networking"],precision:"high","problem.severity":JR[e.severity]}}}function nI(e){let t=new Map(e.rules.map(n=>[n.id,n]));for(let{rule:n,severity:o}of e.findings)t.has(n)||t.set(n,{id:n,summary:`${n}.`,severity:o,enabled:!0,help:""});return[...t.values()].sort((n,o)=>n.id<o.id?-1:n.id>o.id?1:0)}function oI(e){if(e.length<=Ec)return[...e];let t=_a.flatMap(o=>e.filter(r=>r.severity===o)),n=new Set(t.slice(0,Ec));return e.filter(o=>n.has(o))}function rI(e,t){let n=new Map;for(let{place:a}of t)n.set(a.file,Math.max(n.get(a.file)??0,a.span.start.line));let o=new Map;for(let[a,i]of n)o.set(a,_v(e.source(a)??"",i));let r=new Map,s=(a,i,l)=>{let c=JSON.stringify([a,i,l]),p=(r.get(c)??0)+1;return r.set(c,p),p};return t.map(({rule:a,place:i,fingerprint:l})=>{if(e.source(i.file)===void 0)return;let c=o.get(i.file)?.[i.span.start.line-1];if(c===void 0)return;if(s(a,i.file,c)===1)return c;let p=`${c}:${l.slice(0,16)}`,d=s(a,i.file,p);return d===1?p:`${p}:${d}`})}function aI(e,t,n,o){let r=e.related.slice(0,qR),s={physicalLocation:Uv(e.place,o.directory),...e.subject===void 0?{}:{logicalLocations:[QR(e.subject)]}};return{ruleId:e.rule,ruleIndex:t,level:e.severity,message:{text:XR(e,r)},locations:[s],...r.length===0?{}:{relatedLocations:r.map(({place:a,message:i},l)=>({id:l+1,physicalLocation:Uv(a,o.directory),message:{text:Lc(i)}}))},partialFingerprints:{...n===void 0?{}:{primaryLocationLineHash:n},"ingressLint/v1":e.fingerprint},...e.suppressed===void 0?{}:{suppressions:[{kind:e.suppressed.by==="config"?"external":"inSource",status:"accepted",justification:Z(e.suppressed.reason)}]},...e.contexts.length>0?{properties:{contexts:[...e.contexts]}}:{}}}function sI(e,t,n){let o=e.failures.map(i=>{let l=t.findIndex(({id:p})=>p===i.rule),{rule:c}=i;return{level:"error",message:{text:Lc(hn(i))},...c===void 0?{}:{associatedRule:l===-1?{id:c}:{id:c,index:l}}}}),r=n===1?"was":"were",s=`GitHub keeps ${Ec} results of a run: ${Ge(n,"result")} of the lowest severity ${r} left out.`,a=[...o,...n===0?[]:[{level:"warning",message:{text:s}}]];return{executionSuccessful:e.failures.length===0,...a.length===0?{}:{toolExecutionNotifications:a}}}function iI(e,t){let n=e.findings.filter(({suppressed:l})=>t.includeSuppressed===!0||l===void 0),o=oI(n),r=nI(e),s=new Map(r.map(({id:l},c)=>[l,c])),a=rI(e,o),i={tool:{driver:{name:"ingress-lint",fullName:`ingress-lint ${e.version}`,version:e.version,semanticVersion:e.version,rules:r.map(tI)}},invocations:[sI(e,r,n.length-o.length)],originalUriBaseIds:{[Jv]:{description:{text:"The root of the repository that was linted."}}},columnKind:"utf16CodeUnits",...t.category===void 0||t.category===""?{}:{automationDetails:{id:`${t.category.replace(/\/+$/,"")}/`}},results:o.map((l,c)=>aI(l,s.get(l.rule)??-1,a[c],t)),properties:{coverage:e.coverage,resultsLeftOut:n.length-o.length}};return{$schema:zR,version:"2.1.0",runs:[i]}}function Yv(e,t){let n=(o,r)=>typeof r=="string"?er(r):r;return`${JSON.stringify(iI(e,t),n,2)}
`}var Ec,qR,UR,zv,zR,Jv,JR,Zv,qv,Lc,YR,Xv=v(()=>{"use strict";ar();Kv();$c();Vn();tt();Ec=5e3,qR=100,UR=10,zv=1024,zR="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",Jv="%SRCROOT%",JR={error:"error",warning:"warning",note:"recommendation"},Zv=e=>encodeURI(er(e)).replaceAll("#","%23").replaceAll("?","%3F"),qv=e=>Zv(e).replace(/^[^/]+/,t=>t.replaceAll(":","%3A"));Lc=e=>Z(e).replaceAll("](","] ("),YR=e=>Z(e).replace(/[\\[\]]/g,"\\$&")});var ew={};Gt(ew,{formats:()=>cI,oneLineSummary:()=>gn,reporters:()=>Qv,visible:()=>Z});var Qv,cI,tw=v(()=>{"use strict";Rv();$v();Ev();Bv();Xv();Vn();tt();Qv={pretty:Fv,compact:Av,json:Ov,sarif:Yv,github:Nv},cI=Object.keys(Qv)});var rw={};Gt(rw,{lintCommand:()=>lI});async function lI(e,t){let n=Promise.resolve().then(()=>(Ga(),Ub)),o=await wv(t,e,async()=>({ids:(await n).rules.map(m=>m.id),retired:(await n).retired}));if("troubles"in o){for(let m of o.troubles)jt(t,m);return ge.trouble}let{config:r}=o,{lint:s}=await n,a=[e.format,...e.outputs.map(m=>m.format)],i=e.quiet?void 0:Sv(t),l;try{l=await s({host:t.host,paths:e.paths,...r&&{config:r},exclude:e.exclude,...e.namespace!==void 0&&{namespace:e.namespace},withDocs:a.includes("sarif"),onProgress(m,u){m===0&&t.tune?.(u),i?.update(m,u)}})}finally{i?.clear()}let{report:c,unmatched:p}=l;for(let m of p)jt(t,mI(t,m));if(p.length>0&&c.coverage.files===0)return ge.trouble;let d=await pI(c,e,t,a);return p.length>0||!d||c.failures.length>0?ge.trouble:dI(c,e,r)}async function pI(e,t,n,o){let{reporters:r}=await Promise.resolve().then(()=>(tw(),ew)),a=o.some(p=>p==="sarif"||p==="github")?hI(n):void 0,i={color:!1,quiet:t.quiet,...a&&{directory:a}},l=!0;for(let{format:p,file:d}of t.outputs)try{n.writeFile($e(n.host.cwd,d).absolute,r[p](e,i))}catch(m){jt(n,fI(d,m)),l=!1}let c=r[t.format](e,{...i,color:Gn(t.color,n.env,n.stdout),...n.stdout.isTTY&&n.stdout.columns&&{width:n.stdout.columns}});return n.stdout.write(c),l}function dI(e,t,n){if(t.exitZero)return ge.ok;let o=nw[t.failOn??n?.failOn??"error"];return e.findings.some(s=>!s.suppressed&&nw[s.severity]>=o)?ge.findings:ge.ok}function mI(e,t){let n=Z(t);if(t===Zo)return{message:"standard input cannot be read.",hint:"It must be UTF-8 text."};let{absolute:o,shown:r}=$e(e.host.cwd,t),s=uI(e.host,o);if(s)return{message:`"${n}" cannot be read: ${s}.`,hint:"It must be UTF-8 text that you may read."};if(/[*?[\]{}!]/.test(t))return{message:`nothing matches "${n}".`,hint:"Put globs in quotes, so that the shell leaves them alone."};let a=/^(lint|check|run|scan|validate)$/.test(t)?"Linting needs no command: give the paths alone.":Rc(e.host,o,r);return{message:`there is no file or directory "${n}".`,hint:a??"Check the path; it is relative to the working directory."}}function uI(e,t){try{let n=e.stat(t);if(!n)return;if(n.kind==="other")return"it is neither a file nor a directory";if(n.kind==="directory")return e.list(t),"it is a directory";let o=Cn(e.read(t));return"reason"in o?o.reason:"it is too large"}catch(n){let{code:o="",message:r}=n;return ow[o]??Z(r)}}function fI(e,t){let{code:n="",message:o}=t;return{message:`the report "${Z(e)}" cannot be written: ${ow[n]??Z(o)}.`,hint:n==="ENOENT"?"Make the directory first.":"Nothing was written to it."}}function hI({host:e}){let{cwd:t}=e;for(let n=t;;){if(On(e,n==="/"?"/.git":`${n}/.git`))return n===t?void 0:t.slice(n==="/"?1:n.length+1);let o=n.lastIndexOf("/");if(o<0||n==="/")return;n=n.slice(0,o)||"/"}}var nw,ow,aw=v(()=>{"use strict";gc();_o();Qi();so();tt();Pv();jn();Tv();nw={note:0,warning:1,error:2,never:3};ow={ENOENT:"its directory does not exist",ENOTDIR:"its directory is a file",EISDIR:"it is a directory",EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device"}});var he=require("node:fs");jn();var Bc=require("node:util");go();var pr=["pretty","compact","json","sarif","github"],Ua=["auto","always","never"],xw=["error","warning","note","never"],Sw=["explain","rules"],yo={format:{type:"string"},output:{type:"string",multiple:!0},config:{type:"string"},"no-config":{type:"boolean"},"fail-on":{type:"string"},"exit-zero":{type:"boolean"},namespace:{type:"string",short:"n"},exclude:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},color:{type:"string"},version:{type:"boolean",short:"V"},help:{type:"boolean",short:"h"}},Wc={"-v":"--version","-f":"--format FORMAT, or a path without an option","-o":"--output FILE","-c":"--config FILE","-e":"--exclude GLOB","--filename":"a path without an option","--file":"a path without an option","--no-color":"--color never","--colour":"--color WHEN","--ignore":"--exclude GLOB","--ignore-path":"--exclude GLOB","--max-warnings":"--fail-on warning","--soft-fail":"--exit-zero","--no-fail":"--exit-zero","--severity":"--fail-on SEVERITY","--reporter":"--format FORMAT","--list-rules":'the command "rules"'},We=(e,t)=>({message:e,hint:t}),Hc=e=>e&&`Did you mean "${e}"?`;function _c(e){let t=Tw(e);return"message"in t?t:t.values.has("help")?{command:"help"}:t.values.has("version")?{command:"version"}:t.verb==="explain"?Iw(t):t.verb==="rules"?Cw(t):Nw(t)}function Tw(e){let{tokens:t}=(0,Bc.parseArgs)({args:[...e],options:yo,strict:!1,allowPositionals:!0,tokens:!0}),n=new Map,o=[],r,s=!1;for(let a of t)if(a.kind==="option-terminator")s=!0;else if(a.kind==="positional"){let i=o.length===0&&!s?Sw.find(l=>l===a.value):void 0;i&&!r?r=i:o.push(a.value)}else{if(!Object.hasOwn(yo,a.name))return Aw(e[a.index]??a.rawName,a.rawName);let i=a.name,l=Rw(i,a.rawName,a.value,a.inlineValue===!0);if(l)return l;n.set(i,[...n.get(i)??[],a.value??""])}return{values:n,positionals:o,...r&&{verb:r}}}function Aw(e,t){let n=e.replace(/=.*$/s,""),o=/^-[^-]./.test(n)?Fc(n.slice(1)):void 0,r=t.startsWith("--")?n:t,s=Object.hasOwn(Wc,r)?`Use ${Wc[r]}.`:void 0,a=o??s??(t.startsWith("--")?Fc(t.slice(2)):void 0);return We(`there is no option "${o?n:r}".`,a??'See "ingress-lint --help".')}function Fc(e){let t=Object.hasOwn(yo,e)?e:Pt(e,Object.keys(yo));return t&&`Did you mean "--${t}"?`}function Rw(e,t,n,o){return yo[e].type==="boolean"?n===void 0?void 0:We(`${t} takes no value.`,`Write ${t} alone.`):n===void 0||n===""||!o&&n.startsWith("-")&&n!=="-"?We(`${t} needs a value.`,'See "ingress-lint --help".'):void 0}function Wn(e,t,n){let o=e.values.get(t)?.at(-1);return o===void 0?void 0:n.find(s=>s===o)??We(`--${t} must be ${ho(n)}, not "${o}".`,Hc(lr(o,n)))}function yn(e){return typeof e=="object"&&e!==null&&"message"in e}function Kc(e,t,n){let o=[...e.values.keys()].find(r=>!n.includes(r));return o&&We(`--${o} means nothing to "${t}".`,`To lint a path of that name, write "./${t}".`)}function Iw(e){let t=Wn(e,"color",Ua)??"auto";if(yn(t))return t;let[n,...o]=e.positionals,r=Kc(e,"explain",["color"]);return r||(n===void 0||o.length>0?We('"explain" takes the id of one rule.','See "ingress-lint rules" for all ids.'):{command:"explain",rule:n,color:t})}function Cw(e){let t=Kc(e,"rules",["color","format"]);if(t)return t;let n=Wn(e,"color",Ua)??"auto";if(yn(n))return n;let o=Wn(e,"format",["pretty","json"])??"pretty";return yn(o)?o:e.positionals.length>0?We('"rules" takes no paths.',`"ingress-lint explain ${e.positionals[0]}" explains a rule; to lint a path of that name, write "./rules".`):{command:"rules",format:o,color:n}}function Nw(e){let{values:t,positionals:n}=e,o={format:Wn(e,"format",pr),color:Wn(e,"color",Ua),failOn:Wn(e,"fail-on",xw)},{format:r,color:s,failOn:a}=o;if(yn(r))return r;if(yn(s))return s;if(yn(a))return a;let i=$w(t.get("output")??[],r);if(yn(i))return i;let l=t.get("config")?.at(-1);if(l!==void 0&&t.has("no-config"))return We("--config and --no-config contradict each other.","Give one of them.");if(n.includes(""))return We("a path is empty.","Is a variable of your script not set?");let c=t.get("namespace")?.at(-1);return c!==void 0&&!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(c)?We(`"${c}" cannot be the name of a namespace.`,'It has lower-case letters, digits and "-" only.'):{command:"lint",paths:n.length>0?n:["."],format:r??"pretty",outputs:i,...t.has("no-config")?{config:"none"}:l!==void 0&&{config:{file:l}},...a&&{failOn:a},exitZero:t.has("exit-zero"),...c!==void 0&&{namespace:c},exclude:t.get("exclude")??[],quiet:t.has("quiet"),color:s??"auto"}}function $w(e,t){let n=[];for(let o of e){let[,r,s]=/^([A-Za-z]+)=(.*)$/s.exec(o)??[],a=pr.find(l=>l===r);if(r!==void 0&&!a)return We(`--output knows no format "${r}".`,Hc(Pt(r,pr))??`Known are ${pr.join(", ")}; for a file called "${o}" write "./${o}".`);let i=a?s??"":o;if(i==="")return We(`--output ${o} names no file.`,`Write --output ${o}report.txt, for example.`);if(i==="-")return We('--output takes a file, not "-".',"Standard output carries what --format says.");if(/\.ya?ml$/i.test(i))return We(`--output would write a report over "${i}".`,"No report is YAML; write FORMAT=FILE, such as json=report.json.");if(n.some(l=>l.file===i))return We(`--output would write "${i}" twice.`,"Give each report a file of its own.");n.push({format:a??Dw(i,t),file:i})}return n}function Dw(e,t="pretty"){return/\.sarif(\.json)?$/i.test(e)?"sarif":/\.json$/i.test(e)&&t!=="sarif"?"json":t}jn();async function sw(e,t){try{let n=_c(e);return"message"in n?(jt(t,n),ge.trouble):await gI(n,t)}catch(n){let o=n instanceof Error?n.stack:void 0;return jt(t,{message:`a defect of ingress-lint ${t.version} stopped the run: ${o??String(n)}`,hint:"Please report it, with the input that shows it."}),ge.trouble}}async function gI(e,t){switch(e.command){case"help":return t.stdout.write((await Promise.resolve().then(()=>(Uc(),qc))).help),ge.ok;case"version":return t.stdout.write(`${t.version}
`),ge.ok;case"explain":return(await Promise.resolve().then(()=>(Xb(),Yb))).explainCommand(e,t);case"rules":return(await Promise.resolve().then(()=>(ev(),Qb))).rulesCommand(e,t);case"lint":return(await Promise.resolve().then(()=>(aw(),rw))).lintCommand(e,t)}}var we=require("node:fs");Ri();var cr=64*1024,yI=1024*1024,bI=we.constants.O_RDONLY|(we.constants.O_NONBLOCK??0),vI=new Set(["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"]),wI=10;function lw(){let e=Buffer.alloc(0),t=0;return{cwd:cw(process.cwd()),read(n){let o=(0,we.openSync)(n,bI);try{e.length-t<cr&&(e=Buffer.allocUnsafeSlow(yI),t=0);let r=(0,we.readSync)(o,e,t,cr,null),s=e.subarray(t,t+r);if(t+=r,r<cr)return s;if((0,we.fstatSync)(o).size>67108864)throw Object.assign(new Error("EFBIG: file too large"),{code:"EFBIG"});return iw(s,a=>(0,we.readSync)(o,a,0,cr,null))}finally{(0,we.closeSync)(o)}},list:n=>(0,we.readdirSync)(n,{withFileTypes:!0}).map(o=>({name:o.name,kind:PI(o)})),stat(n){try{let o=(0,we.statSync)(n);return{kind:o.isFile()?"file":o.isDirectory()?"directory":"other",size:o.size}}catch(o){if(vI.has(Vc(o)))return;throw o}},real:n=>cw(we.realpathSync.native(n)),stdin:()=>iw(Buffer.alloc(0),kI)}}function iw(e,t){let n=[e];for(;;){let o=Buffer.allocUnsafeSlow(cr),r=t(o);if(r===0)return Buffer.concat(n);n.push(o.subarray(0,r))}}function kI(e){for(;;)try{return(0,we.readSync)(0,e,0,e.length,null)}catch(t){if(Vc(t)==="EOF")return 0;if(Vc(t)!=="EAGAIN")throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,wI)}}function PI(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":"other"}function Vc(e){return e.code??""}function cw(e){return process.platform==="win32"?e.replaceAll("\\","/"):e}fc();var mw=!1;function xI(e){try{let t=(0,he.fstatSync)(e);return!t.isCharacterDevice()||t.rdev===(0,he.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.getBuiltinModule("node:tty").isatty(e)}catch{return!1}}function SI(e,t){let n=0;try{for(;n<t.length;)n+=(0,he.writeSync)(e,t,n)}catch(o){if(o.code!=="EAGAIN")throw o}return t.subarray(n)}function pw(e,t){let n,o=()=>(n||(n=process[e],n.on("error",s=>dw(e,s))),n),r=xI(t);return{isTTY:r,get columns(){return r?o().columns:0},write(s){try{let a=n?Buffer.from(s):SI(t,Buffer.from(s));a.length>0&&o().write(a)}catch(a){dw(e,a)}}}}function dw(e,t){t.code==="EPIPE"||e==="stderr"||(mw=!0,process.exitCode=ge.trouble,uw.stderr.write(`ingress-lint: standard output cannot be written: ${t.code??t.message}.
`))}function TI(e){let t=(0,he.statSync)(e,{throwIfNoEntry:!1});return t?{path:(0,he.realpathSync)(e),mode:t.mode&4095,isFile:t.isFile()}:{path:e,isFile:!0}}var AI=new Set(["EBUSY","EACCES","EPERM","EROFS","EXDEV"]);function RI(e,t){II();let n=TI(e);if(!n.isFile){(0,he.writeFileSync)(e,t);return}n.mode!==void 0&&(0,he.accessSync)(n.path,he.constants.W_OK);let o=`${n.path}.${process.pid}.tmp`;try{(0,he.writeFileSync)(o,t),n.mode!==void 0&&(0,he.chmodSync)(o,n.mode),(0,he.renameSync)(o,n.path)}catch(r){if((0,he.rmSync)(o,{force:!0}),n.mode===void 0||!AI.has(r.code??""))throw r;(0,he.writeFileSync)(n.path,t)}}function II(){for(let e of["SIGINT","SIGTERM"])process.listenerCount(e)>0||process.once(e,()=>process.kill(process.pid,e))}function CI(e){e>=50&&process.versions.v8.startsWith("11.")&&process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=1000000")}var uw={host:lw(),env:process.env,stdout:pw("stdout",1),stderr:pw("stderr",2),version:Xo,writeFile:RI,now:()=>performance.now(),tune:CI};sw(process.argv.slice(2),uw).then(e=>{process.exitCode=mw?ge.trouble:e});
})
