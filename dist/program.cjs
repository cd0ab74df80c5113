(function(require,__dirname){
"use strict";var ob=Object.create;var Cs=Object.defineProperty;var sb=Object.getOwnPropertyDescriptor;var ab=Object.getOwnPropertyNames;var ib=Object.getPrototypeOf,cb=Object.prototype.hasOwnProperty;var w=(e,t,n)=>()=>{if(n)throw n[0];try{return e&&(t=e(e=0)),t}catch(r){throw n=[r],r}};var Te=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}},Rt=(e,t)=>{for(var n in t)Cs(e,n,{get:t[n],enumerable:!0})},lb=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of ab(t))!cb.call(e,o)&&o!==n&&Cs(e,o,{get:()=>t[o],enumerable:!(r=sb(t,o))||r.enumerable});return e};var cc=(e,t,n)=>(n=e!=null?ob(ib(e)):{},lb(t||!e||!e.__esModule?Cs(n,"default",{value:e,enumerable:!0}):n,e));function Ct(e,{message:t,hint:n}){e.stderr.write(`ingress-lint: ${t}${n?`
  ${n}`:""}
`)}function Tn(e,t,n){if(e!=="auto")return e==="always";if(t.NO_COLOR)return!1;let r=t.FORCE_COLOR;return r!==void 0?r!=="0"&&r!=="false":n.isTTY&&t.TERM!=="dumb"}var ue,An=w(()=>{"use strict";ue={ok:0,findings:1,trouble:2}});function lc(e,t,n=Number.POSITIVE_INFINITY){if(e===t)return 0;if(Math.abs(e.length-t.length)>n)return n+1;let r=[],o=Array.from({length:t.length+1},(a,s)=>s);for(let a=1;a<=e.length;a++){let s=[a],i=a;for(let l=1;l<=t.length;l++){let c=e[a-1]===t[l-1]?0:1,p=Math.min(o[l]+1,s[l-1]+1,o[l-1]+c);a>1&&l>1&&e[a-1]===t[l-2]&&e[a-2]===t[l-1]&&(p=Math.min(p,r[l-2]+1)),s[l]=p,p<i&&(i=p)}if(i>n&&Math.min(...o)>n)return n+1;r=o,o=s}return Math.min(o[t.length],n+1)}function pb(e){return e.length<=4?1:e.length<=12?2:3}function J(e,t,n=pb(e)){if(e.length>256)return;let r=e.toLowerCase(),o;for(let a of t){if(a===e||a===""||a.length>256)continue;let s=a.toLowerCase(),i=s===r,l=i?0:lc(e,a,n);if(l>n||!i&&l>=Math.max(e.length,a.length))continue;let c={name:a,distance:l,folded:i?0:lc(r,s,n)};(!o||db(c,o))&&(o=c)}return o?.name}function db(e,t){return e.distance!==t.distance?e.distance<t.distance:e.folded!==t.folded?e.folded<t.folded:e.name<t.name}var rn=w(()=>{"use strict"});function ut(e,t){let n=[...t],r=a=>a.replace(/[-_.\s]/g,"").toLowerCase(),o=r(e);return n.find(a=>r(a)===o)??J(e,n)}function Qr(e,t){let n=mb[e.toLowerCase()];return n!==void 0&&t.includes(n)?n:ut(e,t)}function or(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var mb,sr=w(()=>{"use strict";rn();mb={warn:"warning",err:"error",fatal:"error",info:"note",information:"note",notice:"note",hint:"note",none:"never",disable:"off",disabled:"off",ignore:"off",false:"off",default:"recommended"}});var gc={};Rt(gc,{help:()=>xb});var xb,yc=w(()=>{"use strict";xb=`Checks the road of a request into a Kubernetes cluster before it is deployed:
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
`});function ir(e){return Sb.test(e)?e.split(".").every(t=>Number(t)<=255):/^[0-9a-f:.]+$/i.test(e)&&e.split(":").length>2}function eo(e,t){if(e===t)return!0;if(!e.startsWith("*."))return!1;let n=t.indexOf(".");return n>0&&t.slice(n)===e.slice(1)}var Sb,bc=w(()=>{"use strict";Sb=/^\d{1,3}(\.\d{1,3}){3}$/});function Ue(e){if(e.length>15)return"must be no more than 15 characters";if(!/^[a-z0-9-]*$/.test(e))return"must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)";if(!/[a-z]/.test(e))return"must contain at least one letter (a-z)";if(e.includes("--"))return"must not contain consecutive hyphens";if(e.startsWith("-")||e.endsWith("-"))return"must not begin or end with a hyphen"}function Cn(e){if(e.length>63)return"must be no more than 63 characters";if(!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(e))return"must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function ze(e){return Number.isInteger(e)&&e>=1&&e<=65535}var vc=w(()=>{"use strict"});var It,Ns=w(()=>{"use strict";It=["alb","apisix","avi-lb","azure-application-gateway","caddy","cilium","cloudflare-tunnel","contour","gce","gce-internal","haproxy","istio","kong","kourier","nginx","ngrok","openshift-default","tailscale","traefik","tyk","webapprouting.kubernetes.azure.com"]});function _(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function y(e,t){if(typeof e!="object"||e===null)return;let n=e[t];if(!(n===void 0||typeof n=="function"||Array.isArray(e)))return t!=="__proto__"||Object.hasOwn(e,t)?n:void 0}function C(e,t){let n=e;for(let r of t)if(typeof r=="number"?n=Array.isArray(n)?n[r]:void 0:n=y(n,r),n===void 0)return;return n}function E(e){return typeof e=="string"&&e!==""?e:void 0}function Ge(e){return typeof e=="number"&&Number.isInteger(e)?e:void 0}function In(e){return Ge(e)??E(e)}function W(e){return Array.isArray(e)?e:Tb}function $(e){return!/^[a-z0-9.*/-]*$/.test(e)&&Ab.test(e)}var Tb,Ab,ye=w(()=>{"use strict";Tb=Object.freeze([]);Ab=/\$[A-Za-z_{(]|\$\$|\{\{|\}\}|<[^<>]+>|%\w+%|@\w+@|##\w+##|\[\[|__\w+__|(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?:$|[^A-Za-z0-9_])|REPLACE_?ME|CHANGE_?ME/});function Je(e){if(!_(e))return Rb;let t=new Map;for(let n of Object.keys(e)){let r=e[n];typeof r=="string"&&t.set(n,r)}return t}function no(e){if(e==null)return!1;if(!_(e))return!0;for(let t of Object.keys(e)){let n=e[t];if(typeof n!="string"&&n!==null)return!0}return!1}function ro(e){if(_(e))return{matchLabels:Je(y(e,"matchLabels")),matchExpressions:W(y(e,"matchExpressions")).flatMap(t=>{let n=E(y(t,"key")),r=E(y(t,"operator"));return n===void 0||r===void 0?[]:[{key:n,operator:r,values:W(y(t,"values")).filter(o=>typeof o=="string")}]})}}function $s(e,{key:t,operator:n,values:r}){let o=e.get(t);switch(n){case"In":return o!==void 0&&r.includes(o);case"NotIn":return o===void 0||!r.includes(o);case"Exists":return o!==void 0;case"DoesNotExist":return o===void 0;default:return!0}}function oo(e){for(let[t,n]of e)if($(n)||$(t))return!0;return!1}var Rb,to,Es,Ft=w(()=>{"use strict";ye();Rb=new Map;to=["Pod","Deployment","ReplicaSet","ReplicationController","StatefulSet","DaemonSet","Job","CronJob"],Es=new Map([["statefulset.kubernetes.io/pod-name",["StatefulSet"]],["apps.kubernetes.io/pod-index",["StatefulSet"]],["pod-template-hash",["Deployment","ReplicaSet"]],["rollouts-pod-template-hash",["Rollout","Deployment"]],["controller-revision-hash",["StatefulSet","DaemonSet"]],["pod-template-generation",["DaemonSet"]],["batch.kubernetes.io/job-name",["Job","CronJob"]],["batch.kubernetes.io/controller-uid",["Job","CronJob"]],["batch.kubernetes.io/job-completion-index",["Job","CronJob"]],["job-name",["Job","CronJob"]],["topology.kubernetes.io/zone",to],["topology.kubernetes.io/region",to],["controller-uid",["Job","CronJob"]]])});function j(e,t){let n=Object.assign(new Error(e),{offset:t});throw wc.add(n),n}function so(e,t){if(e instanceof RangeError)return{message:ht,offset:t};if(!Cb(e))throw e;return{message:e.message,offset:e.offset}}function Cb(e){return e instanceof Error&&wc.has(e)}var wc,ht,Nt,Nn=w(()=>{"use strict";wc=new WeakSet;ht="the nesting is too deep to be read",Nt=1e3});function $t(e){switch(e.charCodeAt(0)){case 116:return e==="true"?!0:e;case 84:return e==="True"||e==="TRUE"?!0:e;case 102:return e==="false"?!1:e;case 70:return e==="False"||e==="FALSE"?!1:e;case 121:return e==="y"||e==="yes"?!0:e;case 89:return e==="Y"||e==="Yes"||e==="YES"?!0:e;case 111:return e==="on"?!0:e==="off"?!1:e;case 79:return e==="On"||e==="ON"?!0:e==="Off"||e==="OFF"?!1:e;case 110:return e==="n"||e==="no"?!1:e==="null"?null:e;case 78:return e==="N"||e==="No"||e==="NO"?!1:e==="Null"||e==="NULL"?null:e;case 126:return e==="~"?null:e;case 43:case 45:case 46:case 48:case 49:case 50:case 51:case 52:case 53:case 54:case 55:case 56:case 57:return Ib(e);default:return e===""?null:e}}function Ib(e){let t=e.charCodeAt(0);if(t===46)return Nb(e);if(e.length<16&&t!==48){let s=0,i=0;for(;i<e.length;i++){let l=e.charCodeAt(i)-48;if(!(l>=0&&l<=9))break;s=s*10+l}if(i===e.length)return s}let n=/^([+-])\.(?:inf|Inf|INF)$/.exec(e);if(n)return n[1]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY;let r=cr(e);if(r!==void 0)return Number(r);let o=e.includes("_")?e.replaceAll("_",""):e;if(!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(o))return e;let a=Number(o);return Number.isFinite(a)?a===0?0:a:e}function Nb(e){if(e===".nan"||e===".NaN"||e===".NAN")return Number.NaN;if(e===".inf"||e===".Inf"||e===".INF")return Number.POSITIVE_INFINITY;if(!/^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/.test(e))return e;let t=Number(e.replaceAll("_",""));return Number.isFinite(t)?t:e}function cr(e){let t=e.includes("_")?e.replaceAll("_",""):e,n=/^0b([-+])([01]+)$/.exec(t);if(n)return kc(n[1]??"",`0b${n[2]}`);let r=/^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(t);if(r)return kc(r[1]??"",r[2]??(r[3]===void 0?r[4]??"":`0o${r[3]}`))}function kc(e,t){if(t.length>70&&t.replace(/^0[xXoObB]?0*/,"").length>64)return;let n=e==="-"?-BigInt(t):BigInt(t);return n<$b||n>(e?Pc:Eb)?void 0:n}function ao(e){let t=$t(e);if(typeof t=="string")return t;if(t===null)return;if(typeof t=="boolean")return t?"true":"false";let n=cr(e);return n===void 0?Ob(t===0&&e.startsWith("-")?-0:t):n>Pc?void 0:n.toString()}function Ob(e){if(Number.isNaN(e))return".nan";let t=Math.fround(e);if(!Number.isFinite(t))return t>0?".inf":"-.inf";if(t===0)return Object.is(t,-0)?"-0":"0";let n=1;for(;n<9&&Math.fround(Number(t.toExponential(n-1)))!==t;)n++;let[r="",o="0"]=t.toExponential(n-1).split("e"),a=Number(o);return a>=-4&&a<6?(+`${r}e${a}`).toFixed(Math.max(0,n-1-a)):`${r}e${a<0?"-":"+"}${String(Math.abs(a)).padStart(2,"0")}`}var $b,Pc,Eb,Os=w(()=>{"use strict";$b=-(2n**63n),Pc=2n**63n-1n,Eb=2n**64n-1n});function Ds(e){let t={duplicateKeys:[],seen:new Set,open:new Set,count:1,aliasCount:0,depth:0};return{value:io(t,e),duplicateKeys:t.duplicateKeys}}function io(e,t){switch(co(e,t),t.kind){case"scalar":return Vb(t);case"alias":return Ac(e,t,n=>io(e,n));case"sequence":{Tc(e,t);let n=[];for(let r of t.items)n.push(io(e,r));return e.depth--,n}case"mapping":{let n={};return Ms(e,t,n),n}}}function Tc(e,t){++e.depth>Nt&&j(ht,t.start)}function Ac(e,t,n){e.open.has(t)&&j(`the alias '*${t.name}' stands within its own anchor`,t.start),e.open.add(t);let r=n(t.target);return e.open.delete(t),r}function co(e,t){e.count++,e.open.size!==0&&(e.aliasCount++,e.aliasCount>100&&e.count>1e3&&e.aliasCount/e.count>Lb(e.count)&&j("the aliases of this document expand to far more than the document itself",t.start))}function Lb(e){return e<=4e5?.99:e>=4e6?.1:.99-.89*((e-4e5)/36e5)}function Ms(e,t,n){Tc(e,t);let r=e.seen.has(t)?void 0:new Map;e.seen.add(t);for(let o=0;o<t.keys.length;o++){let a=t.keys[o],s=t.values[o];if(Vs(a)){Db(e,s,n);continue}co(e,a);let i=Gs(a),l=io(e,s);if(r){let c=r.get(i);c!==void 0&&e.duplicateKeys.push({key:i,kept:a.start,lost:c}),r.set(i,a.start)}Mb(n,i,l)}e.depth--}function Mb(e,t,n){t==="__proto__"?Object.defineProperty(e,t,{value:n,writable:!0,enumerable:!0,configurable:!0}):e[t]=n}function Vs(e){return e.kind==="scalar"&&e.text==="<<"&&(e.implicit||e.tag===`${Ls}merge`)}function Db(e,t,n){if(t.kind==="sequence")for(let r=t.items.length-1;r>=0;r--)xc(e,t.items[r],n);else xc(e,t,n)}function xc(e,t,n){let r=t.kind==="alias"?t.target:t;if(r.kind!=="mapping"&&j("the merge key '<<' takes a mapping or a list of mappings",t.start),co(e,t),t.kind!=="alias"){Ms(e,r,n);return}Ac(e,t,()=>{co(e,r),Ms(e,r,n)})}function Gs(e){let t=e.kind==="alias"?e.target:e;t.kind!=="scalar"&&j("a key cannot be a mapping or a list: quote it if it is text",e.start);let n=Rc(t),r=typeof n=="string"?n:n===null?void 0:ao(t.text);return r===void 0&&j(t.text===""?"a key is missing here":`'${t.text}' cannot be a key unless it is quoted`,e.start),r}function Vb(e){let t=Rc(e);return typeof t=="number"&&!Number.isFinite(t)&&j(`'${e.text}' is a number that JSON cannot hold: quote it if it is text`,e.start),t}function Rc(e){return e.tag!==""?Gb(e):e.implicit?$t(e.text):e.text}function Gb(e){let{tag:t,text:n}=e;if(!t.startsWith(Ls))return n;let r=t.slice(Ls.length);switch(r){case"binary":return _b(e);case"timestamp":return Bb(n)||Sc(e,r),n;case"null":case"bool":case"int":case"float":{let o=$t(n);return jb(o,n)===r||r==="float"&&Wb(n)?o:Sc(e,r)}default:return n}}function jb(e,t){return typeof e=="number"?cr(t)===void 0?"float":"int":e===null?"null":typeof e=="boolean"?"bool":"str"}function Wb(e){let t=cr(e);return t!==void 0&&BigInt.asIntN(64,t)===t}function Sc(e,t){j(`'${e.text}' does not fit its tag '!!${t}'`,e.start)}function _b(e){let t=e.text.replaceAll(/[\r\n]/g,"");(t.length%4!==0||!/^[A-Za-z0-9+/]*={0,2}$/.test(t))&&j("the value of '!!binary' is not base64",e.start);let n=Uint8Array.from(atob(t),r=>r.charCodeAt(0));return new TextDecoder("utf-8",{ignoreBOM:!0}).decode(n)}function Bb(e){let t=/^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(Z|[-+]\d{2}:\d{2})?)?$/.exec(e);if(!t)return!1;let[,n,r,o,a,s="0",i="0",l="0",c]=t;if(a!==void 0&&a===" "!=(c===void 0))return!1;let p=new Date(Date.UTC(Number(n),Number(r)-1,Number(o)));return p.getUTCMonth()===Number(r)-1&&p.getUTCDate()===Number(o)&&Number(s)<24&&Number(i)<60&&Number(l)<60}var Ls,js=w(()=>{"use strict";Nn();Os();Ls="tag:yaml.org,2002:"});function $n(e){let t=Cc.get(e);if(!t){t=[0];let{text:n}=e;for(let r=0;r<n.length;r++){let o=n.charCodeAt(r);(o===10||o===13&&n.charCodeAt(r+1)!==10)&&t.push(r+1)}Cc.set(e,t)}return t}function lr(e,t){let n=$n(e),r=0,o=n.length-1;for(;r<o;){let a=r+o+1>>1;(n[a]??0)<=t?r=a:o=a-1}return r}function lo(e,t){let{text:n}=e,r=$n(e),o=r[t+1]??n.length,a=r[t]??0;return o>a&&n.charCodeAt(o-1)===10&&t+1<r.length&&o--,o>a&&n.charCodeAt(o-1)===13&&t+1<r.length&&o--,o}function gt(e,t,n){let{text:r}=e,o=Math.min(Math.max(t,0),r.length),a=lr(e,o),s=$n(e)[a]??0,i=lo(e,a);o>=i&&(o=Math.max(s,i-(Ic(r,i-2)&&i-2>=s?2:1)));let l=Math.min(n,i);l<=o&&(l=Math.min(i,o+(Ic(r,o)?2:1)));let c=p=>({line:a+1,column:p-s+1,offset:p});return{start:c(o),end:c(l)}}function Ic(e,t){return(e.codePointAt(t)??0)>65535}var Cc,pr=w(()=>{"use strict";Cc=new WeakMap});function Ec(e){let t=Ws.exec(e);t&&j(Fb(e.charCodeAt(t.index)),t.index);let n=e.charCodeAt(0)===65279?1:0;return n&&e.charCodeAt(1)===65279&&j("the byte order mark stands twice",1),{source:`${e}${/[\r\n]$/.test(e)?"":`
`}\0\0\0\0`,comments:[],offset:n,line:0,lineStart:n,tokens:[],head:0,parsed:0,indent:-1,indents:[],flow:0,keyAllowed:!0,keys:[{possible:!1,required:!1,token:0,offset:0,line:0,column:0}],keyOfToken:new Map}}function Fb(e){return e>=55296&&e<=57343?"half a surrogate pair stands here: the text is damaged":`the control character U+${e.toString(16).toUpperCase().padStart(4,"0")} is not allowed in YAML`}function ne(e){for(;;){let t=e.tokens[e.head];if(t){let n=e.keyOfToken.get(e.parsed);if(n===void 0||!Mc(e,e.keys[n]))return t}Hb(e)}}function me(e){e.parsed++,e.head++,e.head===e.tokens.length&&(e.tokens.length=0,e.head=0)}function Et(e){return e===32||e===9}function nt(e){return e===10||e===13||e===133||e===8232||e===8233}function Ye(e){return Et(e)||nt(e)||e===0}function fo(e){return nt(e)||e===0}function _s(e){return e>=97&&e<=122||e>=65&&e<=90||Oc(e)||e===95||e===45}function Oc(e){return e>=48&&e<=57}function B(e,t){return e.source.charCodeAt(e.offset+t)}function je(e){return e.offset-e.lineStart}function yt(e){let t=B(e,0);return e.offset++,t===13&&(B(e,0)===13&&B(e,1)===10&&e.offset++,B(e,0)===10&&e.offset++),e.line++,e.lineStart=e.offset,t===8232||t===8233?String.fromCharCode(t):`
`}function dr(e){for(;Et(B(e,0));)e.offset++}function Bs(e){if(B(e,0)===35)for(e.comments.push(e.offset);!fo(B(e,0));)e.offset++}function ke(e,t,n,r,o="",a="",s="empty"){e.tokens.push({type:t,start:n,end:r,text:o,suffix:a,style:s})}function Lc(e,t,n,r){if(n<e.parsed){ke(e,t,r,r);return}let o=e.head+n-e.parsed;e.tokens.splice(o,0,{type:t,start:r,end:r,text:"",suffix:"",style:"empty"})}function Fs(e){let t=B(e,0);return(t===45||t===46)&&e.offset===e.lineStart&&B(e,1)===t&&B(e,2)===t&&Ye(B(e,3))}function Hb(e){Kb(e),ho(e,je(e));let{offset:t}=e,n=B(e,0),r=B(e,1),o=t===e.lineStart;if(n===0){qb(e);return}if(o&&n===37){Yb(e);return}if(Fs(e)){ho(e,-1),Ot(e),e.keyAllowed=!1,e.offset+=3,ke(e,n===45?"document-start":"document-end",t,e.offset);return}switch(n){case 91:Nc(e,"flow-sequence-start");return;case 123:Nc(e,"flow-mapping-start");return;case 93:$c(e,"flow-sequence-end");return;case 125:$c(e,"flow-mapping-end");return;case 44:Ot(e),e.keyAllowed=!0,e.offset++,ke(e,"flow-entry",t,e.offset);return;case 45:if(Ye(r)){Ub(e);return}Ht(e,po);return;case 63:if(e.flow>0||Ye(r)){zb(e);return}Ht(e,po);return;case 58:if(e.flow>0||Ye(r)){Jb(e);return}Ht(e,po);return;case 42:Ht(e,Zb);return;case 38:Ht(e,Qb);return;case 33:Ht(e,Xb);return;case 39:case 34:Ht(e,tv);return;case 124:case 62:if(e.flow>0)break;Ot(e),e.keyAllowed=!0,ev(e);return;case 9:case 35:case 37:case 64:case 96:break;default:Ht(e,po);return}n===9&&j("a tab cannot be used for indentation",t),j(`a value cannot begin with '${String.fromCharCode(n)}' unless it is quoted`,t)}function Kb(e){for(;;){let t=B(e,0);for(;t===32||t===9&&(e.flow>0||!e.keyAllowed);)e.offset++,t=B(e,0);if(Bs(e),!nt(B(e,0)))return;yt(e),e.flow===0&&(e.keyAllowed=!0)}}function Mc(e,t){return t.possible?t.line<e.line||Dc(e,t.offset)?(t.required&&Gc(e,t),t.possible=!1,!1):!0:!1}function Dc(e,t){if(e.offset-t<=1024)return!1;let n=0;for(let r=t;r<e.offset;r++)(e.source.charCodeAt(r)&64512)!==56320&&n++;return n>1024}function Gc(e,t){t.line===e.line&&e.offset-t.offset>1024&&j(Vc,t.offset),j("a ':' is missing after this key, or the line is indented wrongly",t.offset)}function jc(e){if(!e.keyAllowed)return;Ot(e);let t=e.keys.length-1,n=e.parsed+e.tokens.length-e.head;e.keys[t]={possible:!0,required:e.flow===0&&e.indent===je(e),token:n,offset:e.offset,line:e.line,column:je(e)},e.keyOfToken.set(n,t)}function Ot(e){let t=e.keys[e.keys.length-1];t.possible&&(t.required&&Gc(e,t),t.possible=!1,e.keyOfToken.delete(t.token))}function uo(e,t,n,r,o){e.flow>0||e.indent>=t||(e.indents.push(e.indent),e.indent=t,e.indents.length>Nt&&j(ht,o),n<0?ke(e,r,o,o):Lc(e,r,n,o))}function ho(e,t){if(!(e.flow>0))for(;e.indent>t;)ke(e,"block-end",e.offset,e.offset),e.indent=e.indents.pop()??-1}function qb(e){je(e)!==0&&(e.lineStart=e.offset,e.line++),ho(e,-1),Ot(e),e.keyAllowed=!1,ke(e,"stream-end",e.offset,e.offset)}function Nc(e,t){jc(e);let{offset:n}=e,r=e.parsed+e.tokens.length-e.head;e.keys.push({possible:!1,required:!1,token:r,offset:n,line:0,column:0}),e.flow++,e.flow>Nt&&j(ht,n),e.keyAllowed=!0,e.offset++,ke(e,t,n,e.offset)}function $c(e,t){if(Ot(e),e.flow>0){e.flow--;let r=e.keys.pop();r&&e.keyOfToken.delete(r.token)}e.keyAllowed=!1;let{offset:n}=e;e.offset++,ke(e,t,n,e.offset)}function Ub(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||j("a list item ('- ') cannot begin here",t),uo(e,je(e),-1,"block-sequence-start",t)),Ot(e),e.keyAllowed=!0,e.offset++,ke(e,"block-entry",t,e.offset)}function zb(e){let{offset:t}=e;e.flow===0&&(e.keyAllowed||j("a key ('? ') cannot begin here",t),uo(e,je(e),-1,"block-mapping-start",t)),Ot(e),e.keyAllowed=e.flow===0,e.offset++,ke(e,"key",t,e.offset)}function Jb(e){let{offset:t}=e,n=e.keys[e.keys.length-1];Mc(e,n)?(Lc(e,"key",n.token,n.offset),uo(e,n.column,n.token,"block-mapping-start",n.offset),n.possible=!1,e.keyOfToken.delete(n.token),e.keyAllowed=!1):(e.flow===0&&(e.keyAllowed||(n.line===e.line&&Dc(e,n.offset)&&j(Vc,n.offset),j("a ':' cannot stand here: quote the text if it is part of a value, or mend the indentation",t)),uo(e,je(e),-1,"block-mapping-start",t)),e.keyAllowed=e.flow===0),e.offset++,ke(e,"value",t,e.offset)}function Ht(e,t){jc(e),e.keyAllowed=!1,t(e)}function Yb(e){ho(e,-1),Ot(e),e.keyAllowed=!1;let t=e.offset;e.offset++;let n=Wc(e);if(n==="YAML"&&Ye(B(e,0))){dr(e);let r=/^\d{1,2}\.\d{1,2}(?!\d)/.exec(e.source.slice(e.offset,e.offset+6))?.[0];r===void 0&&j("the %YAML directive needs a version such as 1.1",e.offset),e.offset+=r.length,ke(e,"version-directive",t,e.offset,r)}else if(n==="TAG"&&Ye(B(e,0))){dr(e);let r=Bc(e);r!=="!"&&!r.endsWith("!")&&j("a tag handle must end with '!'",e.offset),Et(B(e,0))||j("a blank is missing after the tag handle",e.offset),dr(e);let o=mo(e);o===""&&j("the %TAG directive needs a prefix",e.offset),Ye(B(e,0))||j("this character cannot be part of a tag",e.offset),ke(e,"tag-directive",t,e.offset,r,o)}else j("a line that begins with '%' is a YAML directive, and this is none that is known",t);dr(e),Bs(e),fo(B(e,0))||j("only a comment may follow a YAML directive",e.offset),nt(B(e,0))&&yt(e)}function Wc(e){let t=e.offset;for(;_s(B(e,0));)e.offset++;return e.source.slice(t,e.offset)}function Zb(e){_c(e,"alias")}function Qb(e){_c(e,"anchor")}function _c(e,t){let n=e.offset;e.offset++;let r=Wc(e),o=B(e,0);(r===""||!(Ye(o)||"?:,]}%@`".includes(String.fromCharCode(o))))&&j(t==="alias"?"'*' begins an alias here, and this is no alias name: quote a value that begins with '*'":"'&' begins an anchor here, and this is no anchor name: quote a value that begins with '&'",n),ke(e,t,n,e.offset,r)}function Xb(e){let t=e.offset,n="",r;B(e,1)===60?(e.offset+=2,r=mo(e),(r===""||B(e,0)!==62)&&j("this tag lacks its '>'",t),e.offset++):(n=Bc(e),n.length>1&&n.endsWith("!")?(r=mo(e),r===""&&j("this tag lacks its name",t)):(r=n.slice(1)+mo(e),n="!",r===""&&(n="",r="!"))),Ye(B(e,0))||j("this character cannot be part of a tag",e.offset),ke(e,"tag",t,e.offset,n,r)}function Bc(e){B(e,0)!==33&&j("a tag handle must begin with '!'",e.offset);let t=e.offset;for(e.offset++;_s(B(e,0));)e.offset++;return B(e,0)===33&&e.offset++,e.source.slice(t,e.offset)}function mo(e){let t=e.offset;for(;;){let r=B(e,0);if(r===37)/^%[0-9a-fA-F]{2}/.test(e.source.slice(e.offset,e.offset+3))||j("a '%' in a tag needs two hexadecimal digits after it",e.offset),e.offset+=3;else if(_s(r)||r!==0&&";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(r)))e.offset++;else break}let n=e.source.slice(t,e.offset);if(!n.includes("%"))return n;try{return decodeURIComponent(n)}catch{j("the escaped characters of this tag are not UTF-8",t)}}function ev(e){let t=e.offset,n=B(e,0)===124;e.offset++;let r=0,o=0;for(let d=0;d<2;d++){let f=B(e,0);if(r===0&&(f===43||f===45))r=f===43?1:-1;else if(o===0&&Oc(f))f===48&&j("the indentation of a block scalar cannot be 0",e.offset),o=f-48;else break;e.offset++}dr(e),Bs(e),fo(B(e,0))||j(`the text of a block scalar begins on the line after '${n?"|":">"}'`,e.offset),nt(B(e,0))&&yt(e);let a=e.offset,s=o>0?Math.max(e.indent,0)+o:0,i="",l="",c="",p=!1,m=()=>{let d=0;for(a=e.offset;;){for(;(s===0||je(e)<s)&&B(e,0)===32;)e.offset++;if(je(e)>d&&(d=je(e)),(s===0||je(e)<s)&&B(e,0)===9&&j("a tab cannot be used for indentation",e.offset),!nt(B(e,0)))break;c+=yt(e),a=e.offset}s===0&&(s=Math.max(d,e.indent+1,1))};for(m();je(e)===s&&B(e,0)!==0;){let d=Et(B(e,0));!n&&!p&&!d&&l===`
`?c===""&&(i+=" "):i+=l,i+=c,c="",p=d;let f=e.offset;for(;!fo(B(e,0));)e.offset++;i+=e.source.slice(f,e.offset),l=nt(B(e,0))?yt(e):"",m()}r!==-1&&(i+=l),r===1&&(i+=c),ke(e,"scalar",t,a,i,"",n?"literal":"folded")}function Fc(e,t){return e!==`
`?e+t:t===""?" ":t}function tv(e){let t=e.offset,n=B(e,0),r=n===39;e.offset++;let o="";for(;;){Fs(e)&&j(`this quote is not closed before the document marker '${e.source.slice(e.offset,e.offset+3)}'`,t),B(e,0)===0&&j("this quote is never closed",t);let a=e.offset,s=!1,i=B(e,0);for(;!Ye(i);){if(i===n){if(!r||B(e,1)!==39)break;o+=e.source.slice(a,e.offset+1),e.offset+=2,a=e.offset}else if(!r&&i===92){if(o+=e.source.slice(a,e.offset),nt(B(e,1))){e.offset++,yt(e),a=e.offset,s=!0;break}o+=nv(e),a=e.offset}else e.offset++;i=B(e,0)}if(o+=e.source.slice(a,e.offset),B(e,0)===n)break;let l=e.offset,c="",p="";for(i=B(e,0);Et(i)||nt(i);i=B(e,0))Et(i)?e.offset++:s?p+=yt(e):(c=yt(e),s=!0);o+=s?Fc(c,p):e.source.slice(l,e.offset)}e.offset++,ke(e,"scalar",t,e.offset,o,"",r?"single":"double")}function nv(e){let t=e.source.charAt(e.offset+1),n=Hs[t];if(n!==void 0)return e.offset+=2,n;let r=go[t];r===void 0&&j(`'\\${t}' is not an escape that a double-quoted text may hold`,e.offset);let o=e.source.slice(e.offset+2,e.offset+2+r);(o.length<r||!/^[0-9a-fA-F]+$/.test(o))&&j(`'\\${t}' needs ${r} hexadecimal digits after it`,e.offset);let a=Number.parseInt(o,16);return(a>=55296&&a<=57343||a>1114111)&&j("this escape names no Unicode character",e.offset),e.offset+=2+r,String.fromCodePoint(a)}function po(e){let t=e.offset,n=e.indent+1,r=t,o="",a=!1,s="",i="";for(;!(Fs(e)||B(e,0)===35);){let l=e.offset;for(let c=B(e,0);!Ye(c)&&!(c===58&&Ye(B(e,1))||e.flow>0&&(c===44||c===63||c===91||c===93||c===123||c===125));c=B(e,0))e.offset++;if(e.offset>l&&(o+=a?Fc(s,i):e.source.slice(r,l),o+=e.source.slice(l,e.offset),r=e.offset,a=!1,s="",i=""),!Et(B(e,0))&&!nt(B(e,0)))break;for(let c=B(e,0);Et(c)||nt(c);c=B(e,0))Et(c)?(a&&c===9&&je(e)<n&&j("a tab cannot be used for indentation",e.offset),e.offset++):a?i+=yt(e):(s=yt(e),a=!0);if(e.flow===0&&je(e)<n)break}ke(e,"scalar",t,r,o,"","plain"),a&&(e.keyAllowed=!0)}var Ws,Vc,Hs,go,Ks=w(()=>{"use strict";Nn();Ws=/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;Vc="a key cannot be longer than 1024 characters";Hs={0:"\0",a:"\x07",b:"\b",t:"	","	":"	",n:`
`,v:"\v",f:"\f",r:"\r",e:"\x1B"," ":" ",'"':'"',"'":"'","\\":"\\",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"},go={x:2,u:4,U:8}});function Jc(){return{colon:-1,hash:-1,tab:-1,backslash:-1}}function Yc(e){return{text:e.endsWith(`
`)?e:`${e}
`,plain:!rv.test(e),next:Jc()}}function Zc(e,t,n){if(e.plain)return Hc(e.text,t,n===e.text.length-1?n+1:n,e.next);let r=e.text.slice(t,n);if(r.endsWith(`
`)||(r+=`
`),r.includes("\r")&&(r=r.replaceAll(`\r
`,`
`)),ov.test(r)&&(sv.test(r)||Ws.test(r)))return F;let o=r.charCodeAt(0)===65279?1:0;return o&&(r.startsWith("---",1)||r.charCodeAt(1)===65279)?F:Hc(r,o,r.length,Jc())}function Hc(e,t,n,r){let o={text:e,end:n,offset:t,lineStart:t,column:-1,depth:0,items:[],next:r,keyBit:0};if(e.startsWith("---",t)){if(qs.lastIndex=t,!qs.test(e))return F;o.offset=qs.lastIndex}if(!ko(o))return F;if(o.column<0)return o.offset<n?F:void 0;if(/[[{|]/.test(e.charAt(o.offset)))return F;let a=bo(o,-1);return o.column>=0||typeof a!="object"||o.offset<n&&!/^\.{3}\s*$/.test(e.slice(o.offset,n))?F:a}function ko(e){let{text:t,end:n}=e,r=e.offset;for(;r<n;){let o=r,a=t.charCodeAt(o);for(;a===32;)a=t.charCodeAt(++o);if(a===10)r=o+1;else if(a===35)r=t.indexOf(`
`,o)+1;else{if(a===46&&o===r&&Qc(t,r))break;return e.offset=o,e.lineStart=r,e.column=o-r,a!==9}}return e.offset=r,e.column=-1,!0}function Qc(e,t){return e.startsWith("...",t)&&rt(e.charCodeAt(t+3))}function mr(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);if(r!==10){for(;r===32;)r=t.charCodeAt(++n);if(r===35&&t.charCodeAt(n-1)===32)n=t.indexOf(`
`,n);else if(r!==10)return!1}return e.offset=n+1,ko(e)}function rt(e){return e===32||e===10}function bo(e,t){let{text:n,offset:r}=e;if(n.charCodeAt(r)===45&&rt(n.charCodeAt(r+1)))return el(e);let o=rl(e);return o===void 0?al(e,t):av(e,o,r-e.lineStart)}function Xc(e,t){let{text:n,offset:r}=e;return e.column===t&&n.charCodeAt(r)===45&&rt(n.charCodeAt(r+1))}function el(e){if(++e.depth>zs)return F;let{text:t}=e,{items:n}=e,r=e.offset-e.lineStart,o=n.length;do{let a=e.offset+1,s=t.charCodeAt(a);for(;s===32;)s=t.charCodeAt(++a);e.offset=a;let i=null;if(s===10||s===35){if(!mr(e))return F;e.column>r&&(i=bo(e,r))}else i=bo(e,r);if(i===F)return F;n.push(i)}while(Xc(e,r));return e.column>r?F:(e.depth--,tl(n,o))}function tl(e,t){let n=e.slice(t);return e.length=t,n}function av(e,t,n){if(++e.depth>zs)return F;let{text:r}=e,o={},a=0;for(let s=t;;){let i=e.keyBit;if((a&i)!==0&&o[s]!==void 0)return F;a|=i;let{offset:l}=e,c=r.charCodeAt(l);for(;c===32;)c=r.charCodeAt(++l);e.offset=l;let p=null;if(c===10||c===35){if(!mr(e))return F;e.column>n?p=bo(e,n):Xc(e,n)&&(p=el(e))}else p=al(e,n);if(p===F)return F;if(o[s]=p,e.column!==n)break;if(s=rl(e),s===void 0)return F}return e.column>n?F:(e.depth--,o)}function Js(e,t){let n=e.charCodeAt(t);return n===45||n===58||n===63?!rt(e.charCodeAt(t+1)):n>=128||nl[n]===1}function Kt(e,t,n){let r=e.indexOf(t,n);return r<0?e.length:r}function rl(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39)return iv(e);let{next:o}=e;o.colon<n&&(o.colon=Kt(t,":",n));let a=o.colon;if(a>n&&rt(t.charCodeAt(a+1))){let c=wo(t,n,a),p=Kc[c];if(p.length===a-n&&t.startsWith(p,n))return e.offset=a+1,e.keyBit=1<<(c&31),p}if(!Js(t,n))return;for(a=n;;){let c=t.charCodeAt(a);if(c===58){if(rt(t.charCodeAt(a+1)))break}else{if(c===10||c===9)return;if(c===35&&t.charCodeAt(a-1)===32)return}a++}if(a-n>vo)return;let s=a+1;for(;t.charCodeAt(a-1)===32;)a--;let i=t.slice(n,a);if(i==="<<"||ol(i))return;if($t(i)!==i){let c=ao(i);return c!==void 0&&(e.offset=s),e.keyBit=-1,c}let l=wo(t,n,a);return Kc[l]=i,e.offset=s,e.keyBit=1<<(l&31),i}function iv(e){let{text:t,offset:n}=e,r=t.charCodeAt(n),o=n+1;for(let s=t.charCodeAt(o);s!==r;s=t.charCodeAt(++o))if(s===10||s===92)return;if(t.charCodeAt(o+1)!==58||!rt(t.charCodeAt(o+2))||o-n>vo)return;let a=t.slice(n+1,o);if(!ol(a))return e.offset=o+2,e.keyBit=1<<(wo(t,n+1,o)&31),a}function ol(e){return e in Object.prototype}function wo(e,t,n){let r=n-t;return r*31+e.charCodeAt(t)*7+e.charCodeAt(n-1)*131+e.charCodeAt(t+(r>>1))*17&1023}function sl(e,t,n){if(n-t>cv)return $t(e.slice(t,n));let r=wo(e,t,n),o=qc[r];if(o.length===n-t&&e.startsWith(o,t))return Uc[r];let a=e.slice(t,n),s=$t(a);return typeof s=="number"&&!Number.isFinite(s)?F:(qc[r]=a,Uc[r]=s,s)}function al(e,t){let{text:n,offset:r}=e,o;switch(n.charCodeAt(r)){case 34:o=Qs(e);break;case 39:o=Zs(e);break;case 91:case 123:o=ll(e);break;case 124:case 62:return fv(e,t);default:{o=pv(e);let a=e.offset;return o===F||!mr(e)?F:e.column>t?lv(e,r,a,t):o}}return o===F||!mr(e)||e.column>t?F:o}function lv(e,t,n,r){let{text:o}=e,a=o.slice(t,n),s=n;for(;;){let i=0,l=e.lineStart,c=o.charCodeAt(s);for(;c===32||c===10;c=o.charCodeAt(++s))c===10&&(i++,l=s+1);if(i===0||c===35||l>=e.end||s-l<=r)return e.offset=i===0?s:l,(i===0?mr(e):ko(e))&&e.column<=r?$t(a):F;let p=s;for(;c!==10;c=o.charCodeAt(++s))if(c===58){if(rt(o.charCodeAt(s+1)))return F}else{if(c===9)return F;if(c===35&&o.charCodeAt(s-1)===32)break}for(;o.charCodeAt(s-1)===32;)s--;a+=Ys(i)+o.slice(p,s)}}function Ys(e){return e===1?" ":`
`.repeat(e-1)}function pv(e){let{text:t,offset:n,next:r}=e;if(!Js(t,n))return F;let o=t.indexOf(`
`,n);if(r.colon<n&&(r.colon=Kt(t,":",n)),r.hash<n&&(r.hash=Kt(t,"#",n)),r.tab<n&&(r.tab=Kt(t,"	",n)),r.tab<o)return F;if(r.colon<o||r.hash<o){let a=o;for(o=n;o<a;o++){let s=t.charCodeAt(o);if(s===58){if(rt(t.charCodeAt(o+1)))return F}else if(s===35&&t.charCodeAt(o-1)===32)break}}for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,sl(t,n,o)}function Zs(e){let{text:t,offset:n}=e,r=n+1,o=t.indexOf(`
`,r),a=!1,s=t.indexOf("'",r);for(;s>=0&&t.charCodeAt(s+1)===39;)a=!0,s=t.indexOf("'",s+2);if(s<0||s>=e.end)return F;e.offset=s+1;let i=s<o?t.slice(r,s):cl(t,r,s);return a&&typeof i=="string"?i.replaceAll("''","'"):i}function Qs(e){let{text:t,offset:n,next:r}=e,o=n+1,a=t.indexOf(`
`,o),s=Kt(t,'"',o);r.backslash<o&&(r.backslash=Kt(t,"\\",o));let i=r.backslash,l=i<s;for(;r.backslash<s;){let p=r.backslash+2;s<p&&(s=Kt(t,'"',p)),r.backslash=Kt(t,"\\",p)}if(s>=e.end)return r.backslash=i,F;if(e.offset=s+1,s>a)return cl(t,o,s);let c=t.slice(o,s);return l?il(c):c}function il(e){let t="",n=0;for(let r=e.indexOf("\\");r>=0;r=e.indexOf("\\",n)){let o=e.charAt(r+1),a=Hs[o];if(t+=e.slice(n,r),n=r+2,a!==void 0){t+=a;continue}let s=e.slice(n,n+(go[o]??0)),i=/^[0-9a-fA-F]+$/.test(s)?Number.parseInt(s,16):-1;if(i<0||s.length!==go[o]||i>1114111||(i&2095104)===55296)return F;t+=String.fromCodePoint(i),n+=s.length}return t+e.slice(n)}function cl(e,t,n){let r=e.slice(t,n);if(/[^\S \n]/.test(r))return F;let o=e.charCodeAt(t-1)===34,a=r.split(`
`),s="",i=0,l=!1;for(let c=0;c<a.length;c++){let p=a[c],m=c===0,d=c===a.length-1;if(p.startsWith("...")&&!m)return F;let f=m?p:p.trimStart();if(d||(f=f.trimEnd()),f===""&&!m&&!d){i++;continue}if(m||(s+=l?`
`.repeat(i):Ys(i+1)),i=0,l=!1,o&&f.includes("\\")){if(!d&&/(?:^|[^\\])(?:\\\\)*\\$/.test(f)){if(p.endsWith(" "))return F;l=!0,f=f.slice(0,-1)}let u=il(f);if(u===F)return F;f=u}s+=f}return s}function ll(e){if(++e.depth>zs)return F;let{text:t}=e,n=t.charCodeAt(e.offset)===123,r=n?125:93,{items:o}=e,a=o.length,s={};if(e.offset++,yo(e)!==r)for(;;){if(n){let l=dv(e);if(l===void 0)return F;yo(e);let c=zc(e);if(c===F||s[l]!==void 0)return F;s[l]=c}else{let l=zc(e);if(l===F)return F;o.push(l)}let i=yo(e);if(i===r)break;if(i!==44)return F;if(e.offset++,yo(e)===r)break}return e.offset++,e.depth--,n?s:tl(o,a)}function yo(e){let{text:t}=e,{offset:n}=e,r=t.charCodeAt(n);for(;r===32||r===10||r===35;r=t.charCodeAt(++n)){if(r===35){if(!rt(t.charCodeAt(n-1)))return 0;n=t.indexOf(`
`,n)}else if(r===32)continue;if(n+1>=e.end||Qc(t,n+1))return 0}return e.offset=n,r}function dv(e){let{text:t,offset:n}=e,r=t.charCodeAt(n);if(r===34||r===39){let a=r===34?Qs(e):Zs(e),s=t.indexOf(`
`,n);for(;t.charCodeAt(e.offset)===32;)e.offset++;return typeof a!="string"||t.charCodeAt(e.offset)!==58?void 0:(e.offset++,e.offset>s||e.offset-n>vo?void 0:a)}let o=pl(e);if(!(typeof o!="string"||o==="<<"||t.charCodeAt(e.offset)!==58))return e.offset++,e.offset-n>vo?void 0:o}function zc(e){switch(e.text.charCodeAt(e.offset)){case 34:return Qs(e);case 39:return Zs(e);case 91:case 123:return ll(e);default:return pl(e)}}function pl(e){let{text:t,offset:n}=e;if(!Js(t,n)||t.charCodeAt(n)===58)return F;let r=n;for(;;r++){let a=t.charCodeAt(r);if(a===44||a===93||a===125||a===10||a===58&&rt(t.charCodeAt(r+1)))break;if(a===9||a===63||a===91||a===123||a===35&&t.charCodeAt(r-1)===32)return F}let o=r;for(;t.charCodeAt(o-1)===32;)o--;return e.offset=o,sl(t,n,o)}function fv(e,t){let{text:n,end:r}=e;Us.lastIndex=e.offset;let o=Us.exec(n);if(!o)return F;let[,a,s,i,l=""]=o;if(s&&l)return F;let c=s||l,p=Us.lastIndex,m=p,d=0,f=i?Math.max(t,0)+Number(i):-1;for(;p<r;p=m+1){for(m=p;n.charCodeAt(m)===32;)m++;if(n.charCodeAt(m)!==10)break;if(m>p)return F;d++}if(p>=r||n.charCodeAt(m)===9)return F;let u=m-p;if(f<0&&(f=u),f<=t||f<1||f>mv||u<f)return F;let h=p+f,g=h,b=0,v=!1;for(;p<r;){m=p;let D=p+f;for(;m<D&&n.charCodeAt(m)===32;)m++;let K=n.charCodeAt(m);if(m<D){if(K===9)return F;if(K!==10)break;m>p&&(v=!0)}let M=K===10?m:n.indexOf(`
`,m);M>D?(g=M,b=1):b++,p=M+1}let x=n.slice(h,g),k=v?x.replace(new RegExp(`
 {0,${f}}`,"g"),`
`):x.replaceAll(`
${" ".repeat(f)}`,`
`);if(e.offset=p,!ko(e)||e.column>t)return F;let P=c==="-"?"":c==="+"?`
`.repeat(b):`
`;return`
`.repeat(d)+(a===">"?uv(k):k)+P}function uv(e){let t=e.split(`
`),n=t[0],r=0,o=/^[ \t]/.test(n);for(let a=1;a<t.length;a++){let s=t[a];if(r++,s==="")continue;let i=o;o=s.charCodeAt(0)===32||s.charCodeAt(0)===9,n+=(i||o?`
`.repeat(r):Ys(r))+s,r=0}return n}var F,zs,rv,ov,sv,qs,nl,vo,Kc,qc,Uc,cv,mv,Us,dl=w(()=>{"use strict";Os();Ks();F=Symbol("given up");zs=60,rv=/[^\n\x20-\x7e]/,ov=/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/,sv=/[\r\x85\u2028\u2029]/,qs=/--- *(?: #[^\n]*)?\n/y;nl=new Uint8Array(128);for(let e of"$()+./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~")nl[e.charCodeAt(0)]=1;vo=1e3;Kc=new Array(1024).fill(""),qc=new Array(1024).fill(""),Uc=new Array(1024).fill(null);cv=12;mv=500,Us=/([|>])([-+]?)([1-9]?)([-+]?) *(?: #[^\n]*)?\n/y});function Xs(e,t){let n={text:e,offset:t,depth:0};return En(n),n.offset===e.length?void 0:{root:ea(n),end:n.offset}}function En(e){for(;;){let t=e.text.charCodeAt(e.offset);if(t!==32&&t!==10&&t!==13&&t!==9)return;e.offset++}}function ea(e){let t=e.text[e.offset];if(t==="{"||t==="["){++e.depth>Nt&&j(ht,e.offset);let n=t==="{"?hv(e):gv(e);return e.depth--,n}return t==='"'?fl(e):vv(e)}function hv(e){let t=e.offset,n=[],r=[];return ml(e,"}",()=>{e.text[e.offset]!=='"'&&j("a key in double quotes is expected here",e.offset),n.push(fl(e)),En(e),e.text[e.offset]!==":"&&j("':' is expected here",e.offset),e.offset++,En(e),r.push(ea(e))}),{kind:"mapping",start:t,end:e.offset,flow:!0,keys:n,values:r}}function gv(e){let t=e.offset,n=[];return ml(e,"]",()=>n.push(ea(e))),{kind:"sequence",start:t,end:e.offset,flow:!0,items:n}}function ml(e,t,n){if(e.offset++,En(e),e.text[e.offset]===t){e.offset++;return}for(;;){n(),En(e);let r=e.text[e.offset];if(r!==","&&r!==t&&j(`',' or '${t}' is expected here`,e.offset),e.offset++,r===t)return;En(e)}}function fl(e){let t=e.offset,n=t;do n=e.text.indexOf('"',n+1),n<0&&j("this quote is never closed",t);while(yv(e.text,n));e.offset=n+1;let r;try{r=JSON.parse(e.text.slice(t,e.offset))}catch{j("this text in double quotes holds what JSON does not allow",t)}return r=r.replace(bv,"\uFFFD"),{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!1,style:"double"}}function yv(e,t){let n=t;for(;e.charCodeAt(n-1)===92;)n--;return(t-n)%2===1}function vv(e){let t=e.offset,n=/(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;n.lastIndex=t;let r=n.exec(e.text)?.[0];return r===void 0&&j("this is no JSON value",t),!Number.isFinite(Number(r))&&/^[-\d]/.test(r)&&j("this number is too large",t),e.offset+=r.length,{kind:"scalar",start:t,end:e.offset,text:r,tag:"",implicit:!0,style:"plain"}}var bv,ul=w(()=>{"use strict";Nn();bv=/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g});function gl(e,t){let n=[],r=t;for(;r<e.length;){let o=e.startsWith("---",r)?hl(e,r):void 0,a=e.indexOf(`
---`,r),s=a<0?e.length:a+1;if(n.push(o?{start:r,end:s,problem:o}:{start:r,end:s}),a<0)break;r=hl(e,s)?s:yl(e,s)+1}return n}function yl(e,t){let n=e.indexOf(`
`,t);return n<0?e.length:n}function hl(e,t){let n=/[^\s\x85]|\ufeff/.exec(e.slice(t+3,yl(e,t)));if(!(!n||n[0]==="#"))return{message:"only a comment may follow the document separator '---' on its line",offset:t+3+n.index}}var bl=w(()=>{"use strict"});function ta(e){let t=Ec(e);return{root:kv({scan:t,anchors:new Map,tags:new Map,depth:0}),comments:t.comments,ignoredFrom:wv(e,ne(t))}}function wv(e,t){if(t.type==="stream-end")return;if(t.type!=="document-end")return t.start;let n=/^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?=[^\s#])/.exec(e.slice(t.end));return n?t.end+n[0].length:void 0}function kv(e){let{scan:t}=e,n=ne(t);if(n.type==="stream-end")return;let r=n.type==="version-directive"||n.type==="tag-directive"||n.type==="document-start";xv(e);let o;return r?(n=ne(t),n.type!=="document-start"&&j("'---' is missing after the YAML directives",n.start),me(t),n=ne(t),o=Pv(n.type)?bt(n.start):vt(e,!0,!1)):o=vt(e,!0,!1),ne(t),o.kind==="scalar"&&o.style==="empty"&&o.tag===""?void 0:o}function Pv(e){return e==="version-directive"||e==="tag-directive"||e==="document-start"||e==="document-end"||e==="stream-end"}function xv(e){let{scan:t,tags:n}=e,r=!1;for(let o=ne(t);;o=ne(t)){if(o.type==="version-directive")r&&j("the %YAML directive stands twice",o.start),/^0?1\.0?1$/.test(o.text)||j("Kubernetes reads YAML 1.1 only",o.start),r=!0;else if(o.type==="tag-directive")n.has(o.text)&&j("the %TAG directive stands twice for one handle",o.start),n.set(o.text,o.suffix);else break;me(t)}n.has("!")||n.set("!","!"),n.has("!!")||n.set("!!","tag:yaml.org,2002:")}function bt(e){return{kind:"scalar",start:e,end:e,text:"",tag:"",implicit:!0,style:"empty"}}function vt(e,t,n){let{scan:r}=e,o=ne(r);if(o.type==="alias"){let f=e.anchors.get(o.text);return f||j(`the alias '*${o.text}' has no anchor '&${o.text}' before it in this document`,o.start),me(r),{kind:"alias",start:o.start,end:o.end,name:o.text,target:f}}let a,s;for(let f=0;f<2;f++){if(o.type==="anchor"&&!a)a=o;else if(o.type==="tag"&&!s)s=o;else break;me(r),o=ne(r)}let i=s?Sv(e,s):"",l=Math.max(a?.end??0,s?.end??0),c=i===""||i==="!";if(o.type==="scalar"){me(r);let f={kind:"scalar",start:o.start,end:o.end,text:o.text,tag:i,implicit:i===""&&o.style==="plain"||i==="!",style:o.style};return a&&e.anchors.set(a.text,f),f}++e.depth>Nt&&j(ht,o.start);let{type:p,start:m}=o,d;if(p==="flow-sequence-start"||p==="block-sequence-start"&&t){let f={kind:"sequence",start:m,end:m,flow:p==="flow-sequence-start",items:[]};a&&e.anchors.set(a.text,f),me(r),f.flow?Nv(e,f,o):Av(e,f),d=f}else if(p==="block-entry"&&n){let f={kind:"sequence",start:m,end:m,flow:!1,items:[]};a&&e.anchors.set(a.text,f),Rv(e,f),d=f}else if(p==="flow-mapping-start"||p==="block-mapping-start"&&t){let f={kind:"mapping",start:m,end:m,flow:p==="flow-mapping-start",keys:[],values:[]};a&&e.anchors.set(a.text,f),me(r),f.flow?Ev(e,f,o):Cv(e,f),d=f}else a||s?(d={kind:"scalar",start:l,end:l,text:"",tag:i,implicit:c,style:"empty"},a&&e.anchors.set(a.text,d)):j(Tv(o),o.start);return e.depth--,d}function Sv(e,t){if(t.text==="")return t.suffix;let n=e.tags.get(t.text);return n===void 0&&j(`the tag handle '${t.text}' is not declared`,t.start),n+t.suffix}function Tv(e){switch(e.type){case"flow-sequence-end":return"this ']' closes nothing";case"flow-mapping-end":return"this '}' closes nothing";case"flow-entry":return"a value is missing before this ','";case"block-entry":return"a list item ('- ') cannot begin here";case"stream-end":case"document-end":case"document-start":return"the document ends where a value is expected";default:return"a value is expected here"}}function Av(e,t){let{scan:n}=e;for(;;){let r=ne(n);if(r.type==="block-end"){me(n);return}r.type!=="block-entry"&&j("the indentation is wrong: a list item ('- ') is expected here",r.start);let{end:o}=r;me(n),r=ne(n);let a=r.type==="block-entry"||r.type==="block-end";t.items.push(a?bt(o):vt(e,!0,!1))}}function Rv(e,t){let{scan:n}=e;for(let r=ne(n);r.type==="block-entry";r=ne(n)){let{end:o}=r;me(n);let{type:a}=ne(n),s=a==="block-entry"||a==="key"||a==="value"||a==="block-end";t.items.push(s?bt(o):vt(e,!0,!1))}}function Cv(e,t){let{scan:n}=e;for(;;){let r=ne(n);if(r.type==="block-end"){me(n);return}r.type!=="key"&&j(Iv(r),r.start),me(n),t.keys.push(vl(e,r.end));let o=ne(n);o.type==="value"?(me(n),t.values.push(vl(e,o.end))):t.values.push(bt(o.start))}}function Iv(e){switch(e.type){case"block-entry":return"the indentation is wrong: a list item ('- ') stands where a key is expected";case"value":return"a key is missing before this ':'";default:return"the indentation is wrong: a key is expected here"}}function vl(e,t){let{type:n}=ne(e.scan);return n==="key"||n==="value"||n==="block-end"?bt(t):vt(e,!0,!0)}function Nv(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let a=ne(r);if(a.type!=="flow-sequence-end"&&!o&&(a.type!=="flow-entry"&&na(a,n,"]"),me(r),a=ne(r)),a.type==="flow-sequence-end"){t.end=a.end,me(r);return}t.items.push(a.type==="key"?$v(e):wl(e,n,"]"))}}function $v(e){let{scan:t}=e,{start:n}=ne(t),r={kind:"mapping",start:n,end:n,flow:!0,keys:[],values:[]};me(t);let o=ne(t);return o.type==="value"||o.type==="flow-entry"||o.type==="flow-sequence-end"?(me(t),r.keys.push(bt(o.end))):r.keys.push(vt(e,!1,!1)),o=ne(t),o.type==="value"&&(me(t),o=ne(t),o.type!=="flow-entry"&&o.type!=="flow-sequence-end")?(r.values.push(vt(e,!1,!1)),r.end=ne(t).start,r):(r.values.push(bt(o.start)),r.end=o.start,r)}function Ev(e,t,n){let{scan:r}=e;for(let o=!0;;o=!1){let a=ne(r);if(a.type!=="flow-mapping-end"&&!o&&(a.type!=="flow-entry"&&na(a,n,"}"),me(r),a=ne(r)),a.type==="flow-mapping-end"){t.end=a.end,me(r);return}if(a.type==="key"){me(r);let{type:s,start:i}=ne(r),l=s==="value"||s==="flow-entry"||s==="flow-mapping-end";t.keys.push(l?bt(i):vt(e,!1,!1)),ne(r).type==="value"&&me(r);let c=ne(r),p=c.type==="flow-entry"||c.type==="flow-mapping-end";t.values.push(p?bt(c.start):vt(e,!1,!1))}else t.keys.push(wl(e,n,"}")),t.values.push(bt(ne(r).start))}}function wl(e,t,n){let r=ne(e.scan);return r.type==="stream-end"&&na(r,t,n),vt(e,!1,!1)}function na(e,t,n){(e.type==="stream-end"||e.type==="document-start"||e.type==="document-end")&&j(`this '${n==="]"?"[":"{"}' is never closed`,t.start),j(`',' or '${n}' is expected here`,e.start)}var kl=w(()=>{"use strict";Nn();Ks()});function sn(e){let t=[],{text:n}=e,r=Vv(e,t);if(r===n.length)return t;let o=Yc(n);for(let a of gl(n,r))Ov(e,a,o,t);return t}function Ov(e,t,n,r){let{start:o,end:a}=t;if(t.problem){Po(e,o,a,t.problem,r);return}let s=Zc(n,o,a);if(s!==void 0){if(s!==F){r.push({file:e,index:r.length,start:o,end:a,value:s,duplicateKeys:Pl});return}try{let{root:i,ignoredFrom:l}=ta(e.text.slice(o,a));if(!i)return;let{value:c,duplicateKeys:p}=Ds(i),m=p.map(f=>Lv(f,o)),d={file:e,index:r.length,start:o,end:a,value:c,duplicateKeys:m};r.push(l===void 0?d:{...d,ignoredFrom:o+l})}catch(i){let{message:l,offset:c}=so(i,0);Po(e,o,a,Mv(e.text,o,a,{message:l,offset:c+o}),r)}}}function Lv(e,t){return{key:e.key,kept:e.kept+t,lost:e.lost+t}}function Po(e,t,n,r,o){let a=Math.min(r.offset,Math.max(t,n-1));o.push({file:e,index:o.length,start:t,end:n,value:void 0,problem:{message:r.message,offset:a},duplicateKeys:Pl})}function Mv(e,t,n,r){let o=e.indexOf(`
`,r.offset);(o<0||o>n)&&(o=n);for(let a=0;a<4&&o>t;a++){let s=Math.max(e.lastIndexOf(`
`,o-1)+1,t),i=e.slice(s,o).lastIndexOf("{{");if(i>=0&&(a===0||!Dv(e.slice(s,s+i))))return{message:"this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",offset:s+i};o=s-1}return r}function Dv(e){return e.split('"').length%2===0||e.split("'").length%2===0}function Vv(e,t){let{text:n}=e;if(!/^\s*\{/.test(n)||n.charCodeAt(0)===65279)return 0;let r=0;for(let o=0;;o++){let a;try{a=Xs(n,r)}catch(s){let i=so(s,r);return o>1?(Po(e,r,n.length,i,t),n.length):jv(n,r)}if(!a)return n.length;r=a.end,Gv(e,a,t)}}function Gv(e,{root:t,end:n},r){let{start:o}=t;try{let{value:a,duplicateKeys:s}=Ds(t),i={file:e,index:r.length,start:o,end:n,value:a,duplicateKeys:s};xl.add(i),r.push(i)}catch(a){Po(e,o,n,so(a,o),r)}}function jv(e,t){let n=t;for(;n<e.length;){let r=e.charAt(n);if(r.trim()!==""||(n++,r===`
`))return n}return n}function xo(e){let{file:t,start:n,end:r}=e;if(!e.problem)return xl.has(e)?{root:Xs(t.text,n)?.root,comments:[],ignoredFrom:void 0,base:0}:{...ta(t.text.slice(n,r)),base:n}}var Pl,xl,fr=w(()=>{"use strict";js();Nn();dl();ul();bl();kl();Pl=[];xl=new WeakSet});function Ze(e){let{document:t,path:n,part:r}=e,{file:o}=t,a=(u,h)=>({file:o.path,path:n,part:r,span:u,exact:h}),s=Wv(t);if(!s){let u=t.problem?.offset??t.start;return a(gt(o,u,u+1),n.length===0)}let{root:i,base:l}=s,{found:c,depth:p}=_v(i,n),m=p===n.length,[d,f]=Hv(c,r==="key"||!m,u=>Kv(o.text,l+u)-l);return a(gt(o,l+d,l+f),m)}function Wv(e){let t=Sl.get(e);if(t)return t;let n=xo(e);if(!n?.root)return;let r={root:n.root,base:n.base};return Sl.set(e,r),r}function _v(e,t){let n={key:void 0,node:e},r=0;for(let o of t){let a=Bv(n.node,o);if(!a)break;n=a,r++}return{found:n,depth:r}}function Bv(e,t){let n=e.kind==="alias"?e.target:e;if(n.kind==="mapping")return Tl(n,String(t));if(n.kind!=="sequence")return;let r=n.items[Number(t)];return r&&{key:void 0,node:r}}function Tl(e,t){let n;for(let r=0;r<e.keys.length;r++){let o=e.keys[r],a=e.values[r];Vs(o)?n=Fv(a,t)??n:Gs(o)===t&&(n={key:o,node:a})}return n}function Fv(e,t){for(let n of e.kind==="sequence"?e.items:[e]){let r=n.kind==="alias"?n.target:n,o=r.kind==="mapping"?Tl(r,t):void 0;if(o)return o}}function Hv({key:e,node:t},n,r){if(e&&n)return[e.start,e.end];switch(t.kind){case"alias":return[t.start,t.end];case"scalar":return t.style==="empty"?e?[e.start,e.end]:[t.start-1,t.start]:t.style==="literal"||t.style==="folded"?[t.start,r(t.start)]:[t.start,t.end];case"sequence":return t.flow?[t.start,t.end]:e?[e.start,e.end]:[t.start,t.start+1];case"mapping":{if(t.flow)return[t.start,t.end];let o=e??t.keys[0];return o?[o.start,o.end]:[t.start,t.start+1]}}}function Kv(e,t){let n=t+1;for(;/[-+0-9]/.test(e.charAt(n));)n++;return n}function ra(e){let{span:t}=Ze(e);return e.document.file.text.slice(t.start.offset,t.end.offset)}var Sl,On=w(()=>{"use strict";js();pr();fr();pr();Sl=new WeakMap});function N(e){return Object.freeze(e)}var V=w(()=>{"use strict";bc();rn();vc();Ns();ye();Ft();On()});function Ln(e){if(e.definition!==void 0)return!0;let{group:t,apiVersion:n}=e;return qv.has(t)?!1:t.includes(".")?!0:n==="v1"||["apps","batch","autoscaling","policy","extensions"].includes(t)}var qv,So=w(()=>{"use strict";qv=new Set(["backstage.io","scaffolder.backstage.io","eksctl.io","kind.x-k8s.io","kubeadm.k8s.io","kubelet.config.k8s.io","kubeproxy.config.k8s.io","kubescheduler.config.k8s.io","apiserver.config.k8s.io","client.authentication.k8s.io","audit.k8s.io","kops.k8s.io","kustomize.config.k8s.io","krew.googlecontainertools.github.com","k3d.io","cli.kyverno.io","ksail.io"])});function Uv(e,t){let n=e.file.text.slice(t,e.end),r=/^(?:"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s:,{}[\]#](?:[^:\n]|:(?=\S))*?(?=\s*:(?:\s|$)))/.exec(n);return t+(r?.[0].length??1)}var Al,Rl=w(()=>{"use strict";V();So();Al=N({id:"duplicate-key",summary:"A key stands twice in one mapping; the first is lost.",severity:"warning",evidence:"local",since:"0.1.0",messages:{lost:{text:'Key "{key}" stands twice; this one wins and what stands under the first is lost.',effect:"With `kubectl apply -f` the last one wins without a word; kustomize refuses the file.",help:"Merge the two, or remove the one that is not meant."}},check(e,t){let n=new Map;for(let r of e.resources){if(r.document.duplicateKeys.length===0||!Ln(r))continue;let o=r.path.length===0&&!r.changeable;n.set(r.document,o?r:void 0)}for(let[r,o]of n)for(let{key:a,kept:s,lost:i}of r.duplicateKeys){if(/\{\{|\{%|<%/.test(r.file.text.slice(i,s))||r.duplicateKeys.some(p=>p.lost===s))continue;let l=p=>({...o?o.at():{document:r,path:[]},part:"key",range:[p,Uv(r,p)]}),c=[i];for(let p of r.duplicateKeys.slice().reverse())p.kept===c[0]&&c.unshift(p.lost);t(l(s),"lost",{data:{key:a},related:c.map(p=>({at:l(p),message:"what stands here is lost"}))})}}})});function To(e,t,n,r=[]){return e.context.kustomized||qt(t)===qt(n)?!1:oa(r,qt)>2||e.duplicates().some(zv)}var Ae,qt,oa,zv,Ao,Ro=w(()=>{"use strict";Ae=e=>e.document.file.path,qt=e=>Ae(e).replace(/[^/]*$/,""),oa=(e,t)=>new Set(e.map(t)).size,zv=e=>e[0]?.kind!=="Namespace"&&(oa(e,qt)>1||oa(e,Ae)>2);Ao="The two may be alternatives that are never deployed together."});function an(e,t){if(e===t)return!0;if(Array.isArray(e)&&Array.isArray(t))return e.length===t.length&&e.every((r,o)=>an(r,t[o]));if(!_(e)||!_(t))return!1;let n=Object.keys(e);return n.length===Object.keys(t).length&&n.every(r=>Object.hasOwn(t,r)&&an(e[r],t[r]))}function Cl(e){return!Ln(e)||$(e.name)||$(e.namespace)?!1:!Jv.some(t=>e.annotations.has(t))}function Il(e,t){return!Yv.test(t.group)||t.kind==="Namespace"&&an(e.value,t.value)}var Jv,Yv,Nl=w(()=>{"use strict";V();So();Jv=["helm.sh/hook","argocd.argoproj.io/hook"];Yv=/^(|apps|batch|autoscaling|policy|extensions|(rbac\.authorization|storage|networking|scheduling|coordination|discovery|admissionregistration|apiextensions|apiregistration|certificates|node|events)\.k8s\.io)$/});function $l(e){let t=e.replace(/^.*\//,"").toLowerCase().replace(/\.(ya?ml|json)$/,"");return new Set(t.split(/[^a-z0-9]+/).filter(n=>n!==""))}function El(e,t){let[n,r]=[$l(e),$l(t)],o=[[...n].filter(s=>!r.has(s)),[...r].filter(s=>!n.has(s))],a=[n,r].map(s=>[...s].filter(i=>!Zv.test(i)));return a.some(s=>s.length===0)?!0:o.every(s=>s.length>0&&s.every(i=>Qv.test(i)))?!1:a[0]?.some(s=>r.has(s))===!0}var Zv,Qv,Ol=w(()=>{"use strict";Zv=/^(ya?ml|json|manifests?|resources?|objects?|k8s|kubernetes|all|in|one|app|services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|pods?|jobs?|cron(jobs?)?|statefulsets?|sts|daemonsets?|ds|replicasets?|rs|rc|namespaces?|ns|rbac|roles?|sa|pvc?|volumes?|storage|hpa|np|policy|policies|networkpolicy|\d+|v\d+)$/,Qv=/^(services?|svc|deploy(ment)?s?|ing(ress(es)?)?|routes?|config(map)?s?|cm|secrets?|statefulsets?|sts|daemonsets?|jobs?|hpa)$/});function Ml({kind:e,value:t}){let n=C(t,["spec","selector"]);if(e==="Service"||e==="ReplicationController")return Ll(n);if(["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e))return Ll(y(n,"matchLabels")??C(t,["spec","template","metadata","labels"]))}function Dl({value:e}){let t=W(C(e,["spec","containers"])).map(n=>E(y(n,"image")));return new Set(t.flatMap(n=>n===void 0?[]:[Xv(n)]))}function Vl({value:e}){return W(C(e,["spec","rules"])).flatMap(t=>{let n=E(y(t,"host"))??"";return W(C(t,["http","paths"])).map(r=>({host:n,route:`${n}${E(y(r,"path"))??"/"}`}))})}function Gl(e,t){if(e.kind==="Pod"){let[o,a]=[Dl(e),Dl(t)];return o.size>0&&a.size>0&&![...o].some(s=>a.has(s))}if(e.kind==="Ingress"){let[o,a]=[Vl(e),Vl(t)];return o.length>0&&a.length>0&&!o.some(({route:s})=>a.some(i=>i.route===s))}let[n,r]=[Ml(e),Ml(t)];return n!==void 0&&r!==void 0&&n!==r}var Ll,Xv,jl=w(()=>{"use strict";V();Ll=e=>_(e)&&Object.keys(e).length>0&&!Object.values(e).some(t=>$(E(t)??""))?JSON.stringify(Object.entries(e).sort(([t],[n])=>t<n?-1:1)):void 0;Xv=e=>e.replace(/@.*$/,"").replace(/:[^/]*$/,"").replace(/^.*\//,"")});function tw(e){let t=e.map(({later:n})=>n.title);return t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}var ew,Wl,_l=w(()=>{"use strict";V();Ro();Nl();Ol();jl();ew=({title:e,namespace:t})=>`${e}${t===""?"":` of namespace "${t}"`}`;Wl=N({id:"duplicate-object",summary:"An object is defined twice in what is deployed together.",severity:"error",evidence:"pair",since:"0.1.0",messages:{differs:{text:"{object} is defined {where}, with different content.",effect:"{effect}",help:"Keep one of the two, or give them different names or namespaces."},same:{text:"{object} is defined {where}, with the same content.",effect:"{effect}",help:"Keep one of the two, so that a later change cannot miss the other."},copies:{text:"{count} objects are defined in two files: {objects}.",effect:"{effect}",help:"Keep one of the two files, or never apply them together."}},check(e,t){let n=e.duplicates().filter(c=>c.every(Cl));if(n.length===0)return;let r=e.context.kustomized===!0,o=new Map,a=[],s=new Set,i=({first:c,later:p},m)=>{let d=an(c.value,p.value),f=Ae(c)===Ae(p);t(p.at("metadata","name"),d?"same":"differs",{data:{object:ew(p),where:f?"twice":r?"twice in files that are deployed together":"in two files",effect:l(d,f)},related:[{at:c.at("metadata","name"),message:`${p.title} is defined here first`}],...m&&{severity:m}})},l=(c,p)=>r?'Kustomize refuses to build: "may not add resource with an already registered id".':`${p?"`kubectl apply` applies":"If both files belong together, `kubectl apply` applies"} ${c?"both, one after the other":"both in silence, and the last one wins"}; kustomize refuses to build.`;for(let c of n){let p=new Map,m=new Set(c.map(Ae)).size>2;for(let d of c){let f=p.get(Ae(d))??c[0];if(p.has(Ae(d))||p.set(Ae(d),d),!f||f===d)continue;let u={first:f,later:d};if(r)i(u);else if(Ae(f)===Ae(d)){let h=an(f.value,d.value);d.kind!=="Namespace"?i(u,h?"warning":void 0):h||i(u,"warning")}else{if(m&&s.add(qt(d)),m||Il(f,d))continue;if(Gl(f,d)&&!El(Ae(f),Ae(d)))a.push(u);else{s.add(qt(d));let h=`${Ae(f)}\0${Ae(d)}`,g=o.get(h);g?g.push(u):o.set(h,[u])}}}}for(let c of a)i(c,s.has(qt(c.later))?"note":"warning");for(let c of o.values()){let[p,...m]=c.sort((d,f)=>d.later.ordinal-f.later.ordinal);p&&(m.length===0?i(p,"note"):t(p.later.at("metadata","name"),"copies",{data:{count:c.length,objects:tw(c),effect:l(c.every(({first:d,later:f})=>an(d.value,f.value)),!1)},related:c.slice(0,5).map(({first:d})=>({at:d.at("metadata","name"),message:`${d.title} is defined here first`})),severity:"note"}))}}})});function Bl(e){return e.view.ports.find(({port:t,path:n})=>{let r=C(e.value,n);return t!==void 0&&_(r)&&[void 0,null,""].includes(r.name)})}var Fl=w(()=>{"use strict";V()});function Ut(e,t){if(e.length<2)return nw;let n=new Map,r=[];for(let o of e){let a=t(o);if(a===void 0)continue;let s=n.get(a);s===void 0?n.set(a,o):r.push([s,o])}return r}var nw,sa=w(()=>{"use strict";nw=[]});function Hl(e,t){let n=t.hostPort||(e.hostNetwork?t.containerPort:void 0),r=C(e.owner.value,[...t.path,"hostIP"]);return n===void 0?void 0:`${t.protocol}/${typeof r=="string"?r:""}/${n}`}function*Kl(e){if(e.containers.length===1&&(e.containers[0]?.ports.length??0)<2)return;let t=e.containers.filter(({role:r})=>r==="regular"),n=e.containers.filter(({role:r})=>r!=="regular");for(let r of[t,...n.map(o=>[o])]){let o=r.flatMap(a=>a.ports);for(let[a,s]of Ut(o,i=>Hl(e,i)))yield{first:a,second:s,value:Hl(e,s)??""}}}function*ql(e,t){if(t.containers.length<2)return;let n=t.containers.flatMap(r=>r.role==="init"?[]:r.ports.map(o=>({container:r,port:o})));for(let[r,o]of Ut(n,({port:a})=>a.name&&`${a.name}/${a.protocol}`)){if(r.container===o.container||r.port.containerPort===o.port.containerPort)continue;let{name:a,protocol:s}=o.port,i=e.selectedBy(t).find(({view:l})=>l.ports.some(c=>c.targetPort===a&&c.protocol===s));i&&(yield{first:r,second:o,service:i})}}function Ul(e,t,n,r){if(r.name===void 0||r.name===n.name)return!1;let o=e.selectedBy(t);return o.length===0||o.some(({view:a})=>a.ports.some(({targetPort:s})=>s===r.name))}var zl=w(()=>{"use strict";V();sa()});var cn,Jl,Mn,Lt,ur,Dn=w(()=>{"use strict";cn=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),Jl=e=>e.filter(t=>typeof t=="string").join("."),Mn=({owner:e})=>e.group.includes(".")&&!e.group.endsWith(".k8s.io"),Lt=e=>Mn(e)?`Pods of the ${e.owner.kind}`:e.owner.kind,ur=(e,t)=>cn(Mn(e)?t.slice(e.path.length):t)});function ow(e,t){let{ports:n}=e.view,r={service:e.name},o=new Set;for(let[i,l]of Ut(n,c=>c.port===void 0?void 0:`${c.port}/${c.protocol}`))o.add(l.index),t(e.at(...l.path,"port"),"number",{data:{...r,port:`${l.port}/${l.protocol}`,index:l.index},related:[{at:e.at(...i.path,"port"),message:"the first one is here"}]});let a=i=>i!==void 0&&$(i)?void 0:i;for(let[i,l]of Ut(n,c=>a(c.name)))o.has(l.index)||t(e.at(...l.path,"name"),"name",{data:{...r,name:l.name??"",index:l.index},related:[{at:e.at(...i.path,"name"),message:"the first one is here"}]});if(n.length<2)return;let s=Bl(e);s&&!o.has(s.index)&&t(e.keyAt(...s.path),"unnamed",{data:{...r,count:n.length,port:s.port??"",index:s.index}})}function sw(e,t,n){let{owner:r,containers:o}=t,a=new Set;for(let{name:i,ports:l}of o){let c=l.filter(({name:p})=>p!==void 0&&!$(p));for(let[p,m]of Ut(c,d=>d.name))a.add(m.path),n(r.at(...m.path,"name"),"containerName",{data:{container:i,name:m.name??"",refused:Lt(t)},related:[{at:r.at(...p.path,"name"),message:"the first one is here"}]})}let s=i=>i.hostPort?"hostPort":"containerPort";for(let{first:i,second:l,value:c}of Kl(t))a.has(l.path)||(a.add(l.path),n(r.at(...l.path,s(l)),"hostPort",{data:{port:l.hostPort||(l.containerPort??0),owner:r.title,value:c,refused:Lt(t)},related:[{at:r.at(...i.path,s(i)),message:"the first one is here"}]}));for(let{name:i,ports:l}of o){let c=({containerPort:p,protocol:m,hostPort:d})=>p===void 0?void 0:`${p}/${m} ${d||""}`;for(let[p,m]of Ut(l,c))!a.has(m.path)&&!Ul(e,t,p,m)&&n(r.at(...m.path,"containerPort"),"containerNumber",{data:{container:i,port:`${m.containerPort}/${m.protocol}`},related:[{at:r.at(...p.path,"containerPort"),message:"the first one is here"}],severity:"warning"})}for(let{first:i,second:l,service:c}of ql(e,t))n(r.at(...l.port.path,"name"),"shadowed",{data:{name:l.port.name??"",first:i.container.name,second:l.container.name,service:c.name},related:[{at:r.at(...i.port.path,"name"),message:"the Service leads here"}],severity:"note"})}var rw,Yl,Zl=w(()=>{"use strict";V();Fl();zl();Dn();sa();rw={number:{text:'Service "{service}" has port {port} twice.',effect:'The API server refuses the Service: "spec.ports[{index}]: Duplicate value".',help:"Remove one of the two, or give it another `port`; only TCP and UDP may share a number."},name:{text:'Service "{service}" has two ports named "{name}".',effect:'The API server refuses the Service: "spec.ports[{index}].name: Duplicate value: "{name}"".',help:"Give each port a name of its own."},unnamed:{text:'Service "{service}" has {count} ports, and port {port} has no name.',effect:'The API server refuses the Service: "spec.ports[{index}].name: Required value".',help:"Name every port of a Service with more than one."},containerName:{text:'Container "{container}" has two ports named "{name}".',effect:'The API server refuses the {refused}: "Duplicate value: "{name}"".',help:"Give each port a name of its own."},containerNumber:{text:'Container "{container}" declares port {port} twice.',effect:'The API server takes it with a warning: "duplicate port definition"; the second entry has no effect of its own.',help:"Remove one of the two, or correct its number or protocol."},hostPort:{text:"Host port {port} is taken twice by the Pods of {owner}.",effect:'The API server refuses the {refused}: "hostPort: Duplicate value: "{value}"".',help:"Give one of the two another host port, or none."},shadowed:{text:'Containers "{first}" and "{second}" both name a port "{name}", and Service "{service}" asks for it.',effect:'The Service sends to container "{first}" only; the API server takes it with a warning: "duplicate port name".',help:"Give the ports different names if the Service is meant for the other one."}};Yl=N({id:"duplicate-port",summary:"A Service or a container has the same port or port name twice.",severity:"error",evidence:"local",since:"0.1.0",messages:rw,check(e,t){for(let n of e.all("Service"))ow(n,t);for(let n of e.pods)sw(e,n,t)}})});function lw(e){let{from:t,host:n="",path:r,match:o,className:a,source:s}=e;if(o==="default"||!s||$(n)||$(r)||$(a.name??"")||!["","Exact","Prefix","ImplementationSpecific"].includes(o)||r.startsWith("/.well-known/acme-challenge")||aa(e).includes('"use-annotation"'))return!0;for(let[i,l]of t.annotations)if(/\/canary$/.test(i)&&l==="true"||s.backend.service!==void 0&&i.endsWith(`.${s.backend.service}`))return!0;return!1}function pw(e,t){let n=t.className.name??"",r=e.get("IngressClass","",n)?.view.controller??"";return iw.test(`${n} ${r}`)?!0:[...t.from.annotations.keys()].some(o=>cw.test(o))}function dw(e,t){let{from:n,host:r}=t;if((n.annotations.get("alb.ingress.kubernetes.io/group.name")??"")===""&&pw(e,t))return;let a=r===void 0?n.document.file.path.replace(/[^/]*$/,""):"",s=[...n.annotations].filter(([i])=>aw.test(i)).sort();return JSON.stringify([a,s])}function fw(e){if(e.length<2)return!1;let t=new Set;for(let{path:n}of e)t.add(n.endsWith("/")?n.replace(/\/+$/,""):n);return t.size<e.length}var aw,iw,cw,aa,mw,Ql,Xl=w(()=>{"use strict";V();Ro();aw=/canary|condition|match|method|header|predicate|priority|\border|entrypoints|router\.tls|weight|mergeable|snis|\/protocols|\/group|load-?balancer|static-ip|\/scheme|listen-ports|server-alias|whitelist/i,iw=/\b(alb|gce|tailscale|cilium|ngrok)\b/i,cw=/^(alb\.ingress\.kubernetes\.io|networking\.gke\.io|tailscale\.com)\//,aa=e=>JSON.stringify([e.from.namespace,C(e.from.value,e.source?.backend.path??[])]);mw=(e,t)=>e.namespace!==t.namespace||e.name!==t.name;Ql=N({id:"duplicate-route",summary:"The same host and path are routed twice for the same controller.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{within:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with different backends.',effect:"The API server accepts it; only one of the two gets requests: in Traefik the last one.",help:"Remove one of the two, or give them different paths."},across:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" and by Ingress "{other}".',effect:"The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.",help:"Keep one of the two, or give them different hosts, paths or classes."},redundant:{text:'Path "{path}" of {host} stands twice in Ingress "{ingress}", with the same backend.',effect:"It does no harm today; but a change of one of the two will have no effect, or an effect by chance.",help:"Remove one of the two."},redundantAcross:{text:'Path "{path}" of {host} is routed by Ingress "{ingress}" as by Ingress "{other}", to the same backend.',effect:"The webhook of ingress-nginx refuses the second Ingress; Traefik makes two routers, and one of them takes every request: a change of the other has no effect.",help:"Remove one of the two."}},check(e,t){for(let{host:n,routes:r}of e.listeners()){if(!fw(r))continue;let o=new Map,a=new Map,s=new Map,i=new Set,l=new Map,c=r.filter(p=>!lw(p)).map(p=>{let d=p.match!=="Prefix"||/traefik|^$/.test(p.className.name??"")||p.path==="/"?p.path:p.path.replace(/\/+$/,""),f=s.get(p.from)??s.size;s.set(p.from,f);let u=dw(e,p),h=JSON.stringify([u,p.match,d]);return l.set(h,(l.get(h)??new Set).add(Ae(p.from))),{route:p,number:f,point:u,sharedKey:h,ownKey:JSON.stringify([f,p.match,d])}});for(let{route:p,number:m,point:d,sharedKey:f,ownKey:u}of c){let h=d===void 0?void 0:a.get(f),g=o.get(u)??(h&&mw(h.from,p.from)?h:void 0);if(o.has(u)||o.set(u,p),a.has(f)||a.set(f,p),!g)continue;let b=aa(g)===aa(p);if(b&&g.path!==p.path)continue;let v=To(e,g.from,p.from),x=`${s.get(g.from)} ${m}`,k=v||(l.get(f)?.size??0)>2;if(b&&g.from!==p.from&&(k||i.has(x)))continue;b&&i.add(x);let P=p.from,D=`${g.from.namespace===P.namespace?"":`${g.from.namespace}/`}${g.from.name}`,K={path:p.path,host:n===void 0?"every host":`host "${n}"`},M=[{at:g.at,message:`${g.from.title} routes it here`}],Z={data:{...K,ingress:P.name},related:M},oe={data:{...K,ingress:P.name,other:D},related:M};g.from===P?b?t(p.at,"redundant",{...Z,severity:"note"}):t(p.at,"within",Z):b?t(p.at,"redundantAcross",{...oe,severity:"note"}):v?t(p.at,"across",{...oe,severity:"note",suggestion:Ao}):t(p.at,"across",oe)}}}})});function ot(e,t){return t.view.headless?!e.referrers(t).some(({role:n})=>n==="backend"||n==="target-group"):!1}function Co(e,t){return ot(e,t)?"The API server accepts the Service, but it has no endpoints: its DNS name resolves to no address.":"The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503."}var zt=w(()=>{"use strict"});function uw(e){let{view:t}=e,n=(r,o)=>r.map((a,s)=>({...a,owner:e,path:[...o,s]}));return"subsets"in t?t.subsets.flatMap(({ports:r},o)=>n(r,["subsets",o,"ports"])):n(t.ports,["ports"])}function ep({owner:e,path:t,name:n,port:r}){return n!==void 0?e.at(...t,"name"):r===void 0?e.at(...t):e.at(...t,"port")}var ia,tp,np=w(()=>{"use strict";V();zt();ia=e=>e===void 0?"no name":`the name "${e}"`,tp=N({id:"endpoints-port-mismatch",summary:"Hand-made endpoints do not fit the Service that they belong to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{name:{text:'Port {port} of Service "{service}" has {wanted}, but its port in {endpoints} has {found}.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Give the port the same name in both, or none in both; the number may differ."},protocol:{text:'Port {port} of Service "{service}" is {wanted}, but its port in {endpoints} is {found}.',effect:"Ports of a Service and of its endpoints are joined by name and protocol: {effect}",help:"Give the port the same `protocol` in both; it is TCP where none is written."},absent:{text:'Port {port} of Service "{service}" has {wanted}, and no port of its endpoints has.',effect:"Ports of a Service and of its endpoints are joined by name: {effect}",help:"Add the port to {endpoints}, or take it out of the Service."},overwritten:{text:'The addresses of {endpoints} are overwritten: Service "{service}" has a selector.',effect:"The endpoints controller replaces them with the Pods that the selector matches.",help:"Remove the selector to keep addresses of your own, or remove the Endpoints."}},check(e,t){for(let o of e.all("Service")){let a=e.manualEndpoints(o),{state:s}=e.selects(o);(s==="pods"||s==="none")&&n(o,a),s==="manual"&&a.length>0&&!ot(e,o)&&e.context.incomplete===void 0&&r(o,a.flatMap(uw),a[0])}function n(o,a){for(let s of a)!("subsets"in s.view)||s.view.subsets.length===0||s.annotations.has("control-plane.alpha.kubernetes.io/leader")||t(s.keyAt("subsets"),"overwritten",{data:{endpoints:s.title,service:o.name},severity:"warning",related:[{at:o.keyAt("spec","selector"),message:`the selector of ${o.title}`}]})}function r(o,a,s){let{ports:i}=o.view;if([...a,...i].some(({name:d,protocol:f})=>[d??"",f].some($))||a.length===0)return;let c=(d,f)=>d.name===f.name&&d.protocol===f.protocol,p=a.filter(d=>!i.some(f=>c(f,d))),m="connections to this port fail, and Traefik makes no router (404).";for(let d of i){if(a.some(P=>c(d,P)))continue;let f={service:o.name,port:d.port??d.name??"without number",effect:m},u=d.name===void 0?o.at(...d.path,"port"):o.at(...d.path,"name"),h=[{at:u,message:`port ${f.port} of ${o.title}`}],g=p.find(P=>P.name===d.name);if(g){t(ep(g),"protocol",{data:{...f,wanted:d.protocol,endpoints:g.owner.title,found:g.protocol},related:h});continue}let b=[d.targetPort,d.port],v=p.find(P=>P.protocol===d.protocol&&b.includes(P.port)),x=p.length===1&&i.length===1?p[0]:void 0,k=v??x;k?t(ep(k),"name",{data:{...f,wanted:ia(d.name),endpoints:k.owner.title,found:ia(k.name)},related:h}):t(u,"absent",{data:{...f,wanted:ia(d.name),endpoints:s.title}})}}}})});var hw,rp,op=w(()=>{"use strict";V();hw=["ClusterIP","ExternalName","NodePort","LoadBalancer"],rp=N({id:"external-traffic-policy-not-allowed",summary:"A Service sets a policy for outside traffic that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{policy:{text:'`externalTrafficPolicy: {policy}` is set, but Service "{service}" of type {type} takes no traffic from outside.',effect:'The API server refuses the Service: "may only be set for externally-accessible services".',help:"Remove `externalTrafficPolicy`, or make the type NodePort or LoadBalancer."},healthCheck:{text:'`healthCheckNodePort: {port}` is set, but Service "{service}" is of type {type} with `externalTrafficPolicy: {policy}`.',effect:"The API server refuses the Service: \"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'\".",help:"Remove `healthCheckNodePort`: a Service has a health check node port only with `type: LoadBalancer` and `externalTrafficPolicy: Local`."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,externalTrafficPolicy:a,healthCheckNodePort:s}=n.view;if(!hw.includes(r)||a!==void 0&&$(a))continue;let i=W(C(n.value,["spec","externalIPs"])),l=r==="NodePort"||r==="LoadBalancer"||r==="ClusterIP"&&i.length>0;if(!l&&r==="ClusterIP"&&o.some(p=>p.nodePort!==void 0))continue;let{name:c}=n;a!==void 0&&!l?t(n.at("spec","externalTrafficPolicy"),"policy",{data:{policy:a,type:r,service:c}}):s!==void 0&&!(r==="LoadBalancer"&&a==="Local")&&t(n.at("spec","healthCheckNodePort"),"healthCheck",{data:{port:s,type:r,policy:a??"Cluster",service:c}})}}})});var gw,sp,ap=w(()=>{"use strict";V();gw="kubernetes.io/ingress.class",sp=N({id:"ingress-class-conflict",summary:"The class annotation and ingressClassName of an Ingress differ.",severity:"error",evidence:"local",since:"0.1.0",messages:{different:{text:'Ingress "{ingress}" has the class "{annotated}" by annotation and "{named}" by `ingressClassName`.',effect:'The API server refuses to create the Ingress: "must match `ingressClassName` when both are specified"; in one that exists, controllers differ in which of the two they obey.',help:"Remove the annotation `kubernetes.io/ingress.class`, which is deprecated, and keep `ingressClassName`."}},check(e,t){for(let n of e.all("Ingress")){let{className:r,classAnnotation:o}=n.view;r===void 0||o===void 0||r===o||$(r)||$(o)||t(n.at("metadata","annotations",gw),"different",{data:{ingress:n.name,annotated:o,named:r},related:[{at:n.at("spec","ingressClassName"),message:`the field says "${r}"`}]})}}})});function st(e,t){let n=e.nearest(t);if(!n)return{related:[]};let{resource:r,why:o}=n,a=r.at("metadata","name");return o==="spelling"?{candidate:n,suggestion:`Did you mean "${r.kind===t.kind?r.name:t.name}"?`,related:[{at:a,message:`${r.title} is defined here`}]}:o==="namespace"?{candidate:n,suggestion:`${t.kind} "${t.name}" exists in namespace "${r.namespace}".`,related:[{at:a,message:`${r.title} is in namespace "${r.namespace}"`}]}:{candidate:n,suggestion:`"${t.name}" is the name of a ${r.kind}; a ${t.kind} is needed here.`,related:[{at:a,message:`this is a ${r.kind}, not a ${t.kind}`}]}}var Vn=w(()=>{"use strict"});function hr(e){if(e.length>63)return Io(63);if(!yw.test(e))return ca.test(e)?"must not contain dots":"a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character"}function at(e){if(e.length>253)return Io(253);if(!ca.test(e))return"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character"}function ip(e){if(e.length>253)return Io(253);if(!(e.startsWith("*.")&&ca.test(e.slice(2))))return"a wildcard DNS-1123 subdomain must start with '*.', followed by a valid DNS subdomain, which must consist of lower case alphanumeric characters, '-' or '.' and end with an alphanumeric character"}function No(e,t){if(t.major>1||t.minor>=36)return hr(e);if(e.length>63)return Io(63);if(!bw.test(e))return"a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character"}function gr(e,t){return e.trim().toLowerCase().replace(t==="keep"?/[^a-z0-9.-]+/g:/[^a-z0-9-]+/g,"-").replace(/^[-.]+|[-.]+$/g,"")}var yw,ca,bw,Io,ln=w(()=>{"use strict";yw=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,ca=/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,bw=/^[a-z]([-a-z0-9]*[a-z0-9])?$/,Io=e=>`must be no more than ${e} characters`});var vw,cp,lp=w(()=>{"use strict";V();Vn();ln();vw=/(^|\/)(traefik|ingress-nginx|nginx-ingress|haproxy-ingress|kong|contour|envoy-gateway)(?=[:@/]|$)/,cp=N({id:"ingress-class-not-found",summary:"An Ingress names an IngressClass that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'IngressClass "{class}" is not defined.',effect:"The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.",help:"Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere."},name:{text:'An IngressClass cannot have the name "{class}".',effect:'The API server refuses the Ingress: "{words}".',help:"Name an IngressClass of the cluster, or take `ingressClassName` out to have the default class."}},check(e,t){let n=new Map,r=e.all("IngressClass").map(s=>s.name);for(let s of e.all("Ingress")){let i=C(s.value,["spec","ingressClassName"]),l=typeof i!="string"||$(i)?void 0:at(i);if(typeof i!="string"||l===void 0)continue;let c=gr(i,"keep"),p=J(c,[...r,...It]),m=r.includes(c)||It.includes(c)?c:p;t(s.at("spec","ingressClassName"),"name",{data:{class:i,words:l},suggestion:m&&`Did you mean "${m}"?`})}for(let s of e.references({role:"class"})){if(s.state!=="absent"||at(s.name)!==void 0)continue;let i=n.get(s.name);i?i.push(s):n.set(s.name,[s])}let o=e.pods.flatMap(s=>s.containers.flatMap(({image:i})=>i!==void 0&&vw.test(i)?[i]:[])),a=s=>o.length>0&&!o.some(i=>i.includes(s));for(let[s,[i,...l]]of n){if(!i)continue;let{suggestion:c,related:p}=st(e,i),m=c===void 0?J(s,It):void 0,d=[...p,...l.map(({at:f,from:u})=>({at:f,message:`${u.title} names it too`}))];t(i.at,"missing",{data:{class:s},suggestion:c??(m&&m!==s?`Did you mean "${m}"?`:void 0),related:d,open:i.open,...i.open&&!a(s)&&It.includes(s)&&{severity:"note"}})}}})});function yr(e,t){let{type:n,ports:r,allocateLoadBalancerNodePorts:o}=e.view;if(n==="ExternalName")return"is of type ExternalName";let a=(t?[t]:r).some(s=>pp(e,s)!==void 0);if(n==="ClusterIP")return a?void 0:"is of type ClusterIP";if(n==="LoadBalancer"&&!o&&!a)return"sets `allocateLoadBalancerNodePorts: false` and no `nodePort`"}function Gn(e){let{type:t,headless:n,ports:r}=e.view;return t!=="NodePort"&&t!=="LoadBalancer"||n||r.length===0?!1:yr(e)===void 0&&r.every(o=>o.port!==void 0&&o.nodePort===pp(e,o))}function $o(e,t){return t.nodePort===void 0&&yr(e,t)===void 0}function Eo(e,t,n){return e.selects(t).pods.some(o=>{let a=o.containers.flatMap(s=>s.ports);return o.hostNetwork&&a.length===0?!0:a.some(s=>s.hostPort===n||o.hostNetwork&&s.containerPort===n)})||e.ports(t).some(({endpoints:o})=>o.some(a=>a.pod.hostNetwork&&a.port===n))}function Oo(e){let t=e.view.ports.flatMap(({nodePort:n,name:r})=>n===void 0?[]:[r===void 0||$(r)?`${n}`:`${n} (${r})`]);return t.length===0?"none":t.join(", ")}function Lo({port:e,name:t}){return t===void 0?`${e}`:`${e} (${t})`}var pp,pn=w(()=>{"use strict";V();pp=(e,t)=>C(e.value,[...t.path,"nodePort"])||void 0});function wt({targetType:e}){return e==="instance"||e==="node-ip"}function jn(e,t,{targetType:n}){return n!=="node-ip"&&e.referrers(t).some(r=>r.from.kind==="TargetGroupBinding")}function la(e,...t){let n=e.at(...t);return C(n.document.value,n.path)===void 0?e.at("service"):n}function pa(e){let t=e.healthCheck?.port;return{port:typeof t=="number"?t:e.port,at:la(e,"healthCheck",...t===void 0?[]:["port"])}}var Wn=w(()=>{"use strict";V()});function mp(e){let t=`Service "${e.name}"`,{type:n}=e.view;return n==="LoadBalancer"?{at:e.at("spec","allocateLoadBalancerNodePorts"),message:`${t} gets no node ports`}:C(e.value,["spec","type"])===void 0?{at:e.keyAt("spec"),message:`${t} names no type, so it is of type ClusterIP`}:{at:e.at("spec","type"),message:`${t} is of type ${n}`}}function fp({view:e}){return e.type==="LoadBalancer"?"Remove `allocateLoadBalancerNodePorts: false`, or give the port a `nodePort`":"Make the Service one of type NodePort"}var dp,up,hp=w(()=>{"use strict";V();pn();Wn();dp=e=>C(e.value,["spec","targetType"]);up=N({id:"instance-target-without-node-port",summary:"Nodes are the targets, but the Service has no node port to send to.",severity:"error",evidence:"pair",since:"0.1.0",messages:{binding:{text:'TargetGroupBinding "{binding}" has `targetType: instance`, but Service "{service}" {why}.',effect:"The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.",help:"{mend}, or use `targetType: ip` with a target group of that type."},group:{text:'Target group "{group}" has nodes for targets, but Service "{service}" {why}.',effect:"No node listens for the Service: all targets fail their health checks, and connections are refused.",help:"{mend} and send to its `nodePort`, or register Pods (`targetType: ip`)."}},check(e,t){for(let{from:n,target:r,port:o}of e.references({role:"target-group",to:"Service"})){if(!r||dp(n)!=="instance")continue;let a=r,s=yr(a,o?.port);s===void 0||o?.state==="absent"&&a.view.type==="LoadBalancer"||t(n.at("spec","targetType"),"binding",{data:{binding:n.name,service:a.name,why:s,mend:fp(a)},related:[mp(a)]})}for(let{group:n,service:r}of e.targetGroups()){if(!r||!wt(n))continue;let o=yr(r);o===void 0||Eo(e,r,n.port)||n.targetType==="instance"&&e.referrers(r).some(a=>dp(a.from)!==void 0)||t(la(n,"targetType"),"group",{data:{group:n.name,service:r.name,why:o,mend:fp(r)},related:[mp(r)]})}}})});function br(e,t){if(!_(e))return gp;let n=Object.keys(e);if(n.every(o=>t.includes(o)))return gp;let r=t.filter(o=>!Object.hasOwn(e,o));return n.flatMap(o=>{if(t.includes(o)||!/^[A-Za-z]{3,}$/.test(o))return[];let a=J(o,r,1);return a===void 0?[]:[{key:o,meant:a}]})}function Xe(e,t,n){return br(e,t).some(({meant:r})=>r===n)}var Qe,ae,gp,_n=w(()=>{"use strict";V();Qe=e=>e.trim().split(/\s+/),ae={object:Qe("apiVersion kind metadata spec status"),service:Qe(`allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy
    healthCheckNodePort internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP
    loadBalancerSourceRanges ports publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig
    trafficDistribution type`),servicePort:Qe("appProtocol name nodePort port protocol targetPort"),ingress:Qe("defaultBackend ingressClassName rules tls"),ingressTls:Qe("hosts secretName"),ingressRule:Qe("host http"),ingressHttp:Qe("paths"),ingressPath:Qe("backend path pathType"),ingressBackend:Qe("resource service serviceName servicePort"),ingressService:Qe("name port"),ingressServicePort:Qe("name number"),containerPort:Qe("containerPort hostIP hostPort name protocol")},gp=[]});function vr(e,t){let n=typeof t=="string"?"name":"number";return`service: {name: ${E(e)??"NAME"}, port: {${n}: ${t??80}}}`}function*yp(e,t){let n=["serviceName","servicePort"].find(a=>!De(y(e,a)));if(n!==void 0){let a=vr(y(e,"serviceName"),y(e,"servicePort"));yield{id:"old",path:[n],part:"key",data:{field:n,path:`.${n}`,better:a}};return}let r=y(e,"service"),o=!De(y(e,"resource"));da(e)||da(r)||(!De(e)&&!_(e)?yield{id:"shape",path:[],part:"value",data:{field:"backend",better:vr(void 0,80)}}:De(r)?!o&&!Xe(e,ae.ingressBackend,"service")&&(yield{id:"missing",path:[],part:"key",data:{}}):o?yield{id:"both",path:[],part:"key",data:{}}:_(r)?(yield*ww(y(r,"name"),Xe(r,ae.ingressService,"name"),t),yield*kw(r)):yield{id:"shape",path:["service"],part:"value",data:{field:"service",better:vr(r,80)}})}function*ww(e,t,n){let r=["service","name"];if(e===void 0&&t||(e===void 0?yield{id:"no-name",path:["service"],part:"key",data:{}}:(e===null||e==="")&&(yield{id:"no-name",path:r,part:"value",data:{}}),typeof e!="string"||e===""||$(e)))return;let o=No(e,n);if(o===void 0)return;let[a,s]=e.split("/"),i=e.includes("/")?`An Ingress cannot lead into another namespace: put it into "${a}" and write "${s}".`:/\.svc(\.|$)/.test(e)?`Write "${e.split(".")[0]}".`:void 0;yield{id:"name",path:r,part:"value",data:{service:e,words:o},...i&&{suggestion:i}}}function*kw(e){let t=y(e,"port"),n=["service","port"],r={service:E(y(e,"name"))??""};if(da(t))return;if(!De(t)&&!_(t)){let l=`port: {${typeof t=="number"?"number":"name"}: ${String(t)}}`;yield{id:"shape",path:n,part:"value",data:{...r,field:"port",better:l}};return}if(De(t)&&Xe(e,ae.ingressService,"port")||br(t,ae.ingressServicePort).length>0)return;let o=y(t,"number"),a=y(t,"name"),s=E(a)!==void 0,i={path:[...n,"number"],part:"value"};if(typeof o=="string"){let l=/^\d+$/.test(o)?`number: ${Number(o)}`:`name: ${o}`;$(o)||(yield{id:"quoted",...i,data:{...r,port:o,better:l}})}else typeof a=="number"?yield{id:"number-as-name",path:[...n,"name"],part:"value",data:{...r,port:a}}:!De(o)&&o!==0&&s?yield{id:"two-ports",...i,data:r}:typeof o=="number"&&o!==0?ze(o)||(yield{id:"range",...i,data:{...r,port:o}}):!s&&o===0?yield{id:"no-port",...i,data:r}:!s&&De(o)&&(yield{id:"no-port",path:De(t)?["service"]:n,part:"key",data:r})}var De,da,bp=w(()=>{"use strict";V();ln();_n();De=e=>e==null,da=e=>typeof e=="string"&&$(e)});var Pw,xw,it,vp,wp,kp=w(()=>{"use strict";V();bp();Pw=e=>e[1]==="defaultBackend"?"spec.defaultBackend":"spec.rules.IngressRuleValue.http.paths.backend",xw=e=>e.map((t,n)=>typeof t=="number"?`[${t}]`:n===0?t:`.${t}`).join(""),it="The API server refuses the Ingress: ",vp=`${it}"json: cannot unmarshal`,wp=N({id:"invalid-backend",summary:"A backend of an Ingress is not written as networking.k8s.io/v1 wants it.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-rules":{text:'Ingress "{ingress}" has neither rules nor a default backend.',effect:`${it}"either \`defaultBackend\` or \`rules\` must be specified".`,help:"Add `rules`, or a `defaultBackend`."},"no-paths":{text:'Ingress "{ingress}" has a rule with `http` but without paths.',effect:`${it}"spec.rules[{index}].http.paths: Required value".`,help:"Add a path with a backend, or remove `http` from the rule."},missing:{text:'Ingress "{ingress}" has a path or default backend that leads to nothing.',effect:`${it}"resource or service backend is required".`,help:"Add a `backend` with a `service` that has `name` and `port`."},both:{text:'A backend of Ingress "{ingress}" names a service and a resource.',effect:`${it}"cannot set both resource and service backends".`,help:"Keep one of the two."},old:{text:'Ingress "{ingress}" has a backend in the form of v1beta1: `{field}`.',effect:`${it}"strict decoding error: unknown field "{path}"".`,help:"Write it as `{better}`."},shape:{text:'Field `{field}` of a backend of Ingress "{ingress}" is no mapping.',effect:"The API server cannot decode the Ingress and refuses it.",help:"Write it as `{better}`."},"no-name":{text:'A backend of Ingress "{ingress}" has a service without a name.',effect:`${it}"{path}.service.name: Required value".`,help:"Give the name of a Service of the namespace of the Ingress."},name:{text:'Ingress "{ingress}" has the backend "{service}", which cannot be the name of a Service.',effect:`${it}"{words}".`,help:"Give the plain name of a Service of the namespace of the Ingress."},"no-port":{text:'The backend "{service}" of Ingress "{ingress}" has no port.',effect:`${it}"port name or number is required".`,help:"Add `port` with the `number` or the `name` of a port of the Service."},"two-ports":{text:'The backend "{service}" of Ingress "{ingress}" has a port name and a port number.',effect:`${it}"cannot set both port name & port number".`,help:"Keep one of the two."},range:{text:'The backend "{service}" of Ingress "{ingress}" has the port number {port}.',effect:`${it}"must be between 1 and 65535, inclusive".`,help:"Give the number of a port of the Service."},quoted:{text:'The port number of the backend "{service}" of Ingress "{ingress}" is the string "{port}".',effect:`${vp} string into Go struct field ServiceBackendPort.{go}.service.port.number of type int32".`,help:"Write `{better}`."},"number-as-name":{text:'The port name of the backend "{service}" of Ingress "{ingress}" is the number {port}.',effect:`${vp} number into Go struct field ServiceBackendPort.{go}.service.port.name of type string".`,help:"Write `number: {port}`."}},check(e,t){let n={field:"",better:"",service:"",words:"",port:""};function r(o,a,s){let i=C(o.value,a);for(let{id:l,path:c,part:p,data:m,suggestion:d}of yp(i,e.settings.kubernetesVersion)){let f=De(i)?o.at(...s):o[p==="key"?"keyAt":"at"](...a,...c),u={...n,...m,ingress:o.name,path:`${xw(a)}${m.path??""}`,go:Pw(a)};t(f,l,{data:u,suggestion:d})}}for(let o of e.all("Ingress")){if(o.apiVersion!=="networking.k8s.io/v1")continue;let a={ingress:o.name},s=y(o.value,"spec"),i=y(s,"rules"),l=y(s,"backend");if(!De(y(s,"defaultBackend")))r(o,["spec","defaultBackend"],["spec"]);else if(De(l))(De(i)||Array.isArray(i)&&i.length===0)&&t(o.keyAt("spec"),"no-rules",{data:a});else{let c=`defaultBackend: {${vr(y(l,"serviceName"),y(l,"servicePort"))}}`;t(o.keyAt("spec","backend"),"old",{data:{...a,field:"backend",path:"spec.backend",better:c}})}for(let[c,p]of W(i).entries()){let m=y(p,"http");if(!_(m))continue;let d=["spec","rules",c,"http"],f=y(m,"paths");(De(f)||Array.isArray(f)&&f.length===0)&&t(o.keyAt(...d),"no-paths",{data:{...a,index:c}});for(let[u,h]of W(f).entries())_(h)&&r(o,[...d,"paths",u,"backend"],[...d,"paths",u])}}}})});function Pp(e,t){return t==="rule"&&ir(e)?"must be a DNS name, not an IP address":e.includes("*")?ip(e):at(e)}function Tw(e,t){let n=e.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");return n=(n.split("/")[0]??"").replace(/:\d+$/,"").replace(/\.$/,""),n=n.replace(/^\*\.?(?=[A-Za-z0-9])/,"*.").toLowerCase(),/[^\u0020-\u007e]/.test(n)&&!n.includes("*")&&URL.canParse(`http://${n}`)&&(n=new URL(`http://${n}`).hostname),n!==""&&n!==e&&Pp(n,t)===void 0&&!ir(n)?n:void 0}var Sw,xp,Sp=w(()=>{"use strict";V();ln();Sw=[[ir,"is an IP address","Clients that call the address reach a rule without `host`."],[e=>/^[a-z][a-z0-9+.-]*:\/\//i.test(e),"is a URL"],[e=>/[\s,;]/.test(e),"holds a blank or a comma","A rule has one host: write a rule for each."],[e=>e.includes("/"),"has a path"],[e=>/:\d+$/.test(e),"has a port"],[e=>e.includes("*"),"has a wildcard that is not its whole first label","There are no wildcards in the middle of a name."],[e=>e.includes("_"),"has an underscore","Underscores are for records such as TXT and SRV, not for hosts."],[e=>e.endsWith("."),"ends with a dot"],[e=>/[A-Z]/.test(e),"has upper-case letters"],[e=>/[^\u0020-\u007e]/.test(e),"has letters beyond ASCII"],[e=>e.length>253,"is longer than 253 characters"]];xp=N({id:"invalid-host",summary:"A host of an Ingress is no DNS name in the form that Kubernetes takes.",severity:"error",evidence:"local",since:"0.1.0",messages:{host:{text:'Host "{host}" of Ingress "{ingress}" {defect}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write a DNS name in lower case, without scheme, port, path or trailing dot; a wildcard is `*.` and a name."},every:{text:'Host "*" of Ingress "{ingress}" is no name.',effect:'The API server refuses the Ingress: "{words}".',help:"Leave `host` out to take every host, or write `*.example.com` for all names one level below a domain."}},check(e,t){for(let n of e.all("Ingress")){let r=new Map,o=(a,s,i)=>{let l=$(a)?void 0:Pp(a,s);if(l===void 0)return;let c=r.get(a);c?c.also.push({at:i,message:"the same name stands here"}):r.set(a,{at:i,words:l,part:s,also:[]})};for(let{host:a,at:s}of n.view.rules)a!==void 0&&o(a,"rule",n.at(...s,"host"));for(let{hosts:a}of n.view.tls)for(let{host:s,at:i}of a)o(s,"tls",n.at(...i));for(let[a,{at:s,words:i,part:l,also:c}]of r){if(a==="*"){t(s,"every",{data:{ingress:n.name,words:i},related:c});continue}let[,p="is no DNS name",m]=Sw.find(([f])=>f(a))??[],d=Tw(a,l);t(s,"host",{data:{host:a,ingress:n.name,defect:p,words:i},related:c,suggestion:d===void 0?m:`Did you mean "${d}"?`})}}}})});function Rp(e){let t=e.split("/");if(t.length>2)return`a valid label key ${Tp}`;let n=t.at(-1)??"";if(t.length===2){let r=t[0]??"";if(r==="")return"prefix part must be non-empty";let o=at(r);if(o!==void 0)return`prefix part ${o}`}return n===""?"name part must be non-empty":n.length>63?"name part must be no more than 63 characters":Ap.test(n)?void 0:`name part ${Tp}`}function Cp(e){if(e.length>63)return"must be no more than 63 characters";if(!(e===""||Ap.test(e)))return"a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"}var Ap,Tp,Ip=w(()=>{"use strict";ln();Ap=/^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/,Tp="must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character"});function Rw(e){let{definition:t}=e;if(t===void 0)return wr;if(e.kind==="Service")return[...wr,[Np,"selector","ServiceSpec"]];let n=t.podTemplate?.(e)?.path;return n===void 0||n.length===0?wr:[...wr,e.kind==="ReplicationController"?[Np,"selector","ReplicationControllerSpec"]:[Aw,"selector","LabelSelector"],[[...n,...$p],"label","ObjectMeta"],[[...n,...Ep],"annotation","ObjectMeta"]]}function*Mo(e){let t=new Map;for(let n of e.resources){if(!Ln(n))continue;let r=t.get(n.definition);r||(r=Rw(n),(r!==wr||n.definition===void 0||!n.definition.podTemplate)&&t.set(n.definition,r));for(let[o,a,s]of r){let i=C(n.value,o);i!=null&&(yield{resource:n,path:o,what:a,struct:s,value:i})}}}var $p,Ep,Np,Aw,wr,ma=w(()=>{"use strict";V();So();$p=["metadata","labels"],Ep=["metadata","annotations"],Np=["spec","selector"],Aw=["spec","selector","matchLabels"],wr=[[$p,"label","ObjectMeta"],[Ep,"annotation","ObjectMeta"]]});var Cw,Op,Lp=w(()=>{"use strict";V();Ip();ma();Cw={label:"Label",annotation:"Annotation",selector:"Selector"},Op=N({id:"invalid-label",summary:"A key or value of a label, selector or annotation has a refused form.",severity:"error",evidence:"local",since:"0.1.0",messages:{key:{text:'{noun} key "{key}" of {title} is no valid key.',effect:'The API server refuses the object: "{words}".',help:"Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it."},value:{text:'{noun} "{key}" of {title} has the value "{value}", which no label can have.',effect:'The API server refuses the object: "{words}".',help:"Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last; free text belongs into annotations."}},check(e,t){let n=new Map,r=new Set;for(let{resource:o,path:a,what:s,value:i}of Mo(e))if(_(i))for(let l of Object.keys(i)){let c=i[l];if(!r.has(l)&&$(l))continue;let p=(d,f,u)=>{let h=n.get(o)??new Map;n.set(o,h);let g=JSON.stringify([d,l,d==="key"?"":c]),b=h.get(g);if(b)b.also.push({at:f,message:"the same stands here"});else{let v={noun:Cw[s],key:l,value:String(c),title:o.title,words:u};h.set(g,{at:f,id:d,data:v,also:[]})}};if(!r.has(l)){let d=Rp(s==="annotation"?l.toLowerCase():l);d!==void 0?p("key",o.keyAt(...a,l),d):s!=="annotation"&&r.add(l)}if(s==="annotation"||typeof c!="string"||$(c))continue;let m=Cp(c);m!==void 0&&p("value",o.at(...a,l),m)}for(let o of n.values())for(let{at:a,id:s,data:i,also:l}of o.values())t(a,s,{data:i,related:l})}})});function Mp(e,{kind:t,definition:n},r){return t==="Service"?No(r,e.settings.kubernetesVersion):t==="Namespace"?hr(r):t==="CronJob"&&n?.groups.includes("batch")&&r.length>52?"must be no more than 52 characters":at(r)}var Dp,Vp=w(()=>{"use strict";V();ln();Dp=N({id:"invalid-name",summary:"An object has no name, or a name or namespace in a form that is refused.",severity:"error",evidence:"local",since:"0.1.0",messages:{missing:{text:"This {kind} has no name.",effect:'The object is refused: "resource name may not be empty".',help:"Add `metadata.name`."},type:{text:"Field `{field}` of this {kind} is {what}, not a string.",effect:'The object is refused: "json: cannot unmarshal {go} into Go struct field ObjectMeta.metadata.{field} of type string".',help:"Put the value in quotes."},name:{text:'The name of {kind} "{name}" has a form that is not allowed.',effect:'The API server refuses the object: "metadata.name: Invalid value: "{name}": {words}".',help:"Write lower-case letters, digits and hyphens."},namespace:{text:'A namespace cannot have the name "{namespace}".',effect:'There is no such namespace, so that the API server refuses every object in it: "{words}".',help:"Write lower-case letters, digits and hyphens."}},check(e,t){let n=new Set,r=new Map;for(let o of e.resources){let{kind:a,name:s}=o;if(o.definition===void 0)continue;let i={kind:a};for(let m of["name","namespace"]){let d=C(o.value,["metadata",m]),f=typeof d=="boolean"?"bool":typeof d=="number"?"number":void 0;f!==void 0?t(o.at("metadata",m),"type",{data:{...i,field:m,go:f,what:f==="bool"?"a boolean":"a number"}}):m==="name"&&(d==null||d==="")&&C(o.value,["metadata","generateName"])===void 0&&t(o.keyAt("metadata"),"missing",{data:i})}if(s!==""&&!$(s)){let m=Mp(e,o,s);if(m!==void 0){let d=gr(s,a==="Service"||a==="Namespace"?"hyphen":"keep"),f=d!==""&&d!==s&&Mp(e,o,d)===void 0;t(o.at("metadata","name"),"name",{data:{...i,name:s,words:m},suggestion:f?`Did you mean "${d}"?`:void 0})}}let l=C(o.value,["metadata","namespace"]);if(!o.definition.namespaced||typeof l!="string"||l===""||$(l)||o.namespace!==l||e.get("Namespace","",l)||n.has(l))continue;let c=hr(l);if(c===void 0){n.add(l);continue}let p=r.get(l);p?p.related.push({at:o.at("metadata","namespace"),message:`${o.title} is in it too`}):r.set(l,{at:o,words:c,related:[]})}for(let[o,{at:a,words:s,related:i}]of r){let l=gr(o,"hyphen");t(a.at("metadata","namespace"),"namespace",{data:{namespace:o,words:s},related:i,suggestion:l!==""&&hr(l)===void 0?`Did you mean "${l}"?`:void 0})}}})});function fa(e,t){if(t==="ImplementationSpecific")return e===""||e.startsWith("/")?void 0:"must be an absolute path";if(!e.startsWith("/"))return"must be an absolute path";let n=["//","/./","/../","%2f","%2F"].find(o=>e.includes(o));if(n!==void 0)return`must not contain '${n}'`;let r=["/..","/."].find(o=>e.endsWith(o));return r===void 0?void 0:`cannot end with '${r}'`}function Gp(e,t){let n=`/${e.replace(/^\^/,"")}`.replace(/\/{2,}/g,"/");return n!==e&&n!=="/"&&fa(n,t)===void 0?n:void 0}var jp=w(()=>{"use strict"});function $w(e,t,n){let r=e.classOf(t).name,o=s=>s.annotations.get("nginx.ingress.kubernetes.io/use-regex")==="true"||s.annotations.has("nginx.ingress.kubernetes.io/rewrite-target"),a=e.get("IngressClass","",r??"")?.view.controller??"";return Nw.test(`${r} ${a}`)||[...t.annotations.keys()].some(s=>/appgw\.|path-type|path-regex/.test(s))?!0:/traefik/.test(`${r} ${a}`)?!1:o(t)?!0:e.listeners().some(s=>s.className===r&&s.host===n&&s.routes.some(({from:i})=>o(i)))}function Ew(e){let t=/^((?:\/[\w.~-]+)*)\/?(?:\*|\.\*|\(\.\*\)|\(\/\|\$\)\(\.\*\)|\??\(\.\*\))$/.exec(e);return t?t[1]||"/":void 0}var Wp,Iw,Nw,_p,Bp=w(()=>{"use strict";V();jp();_n();Wp=["Exact","ImplementationSpecific","Prefix"],Iw=/[\\|^[\]*?]|\$$|\.\+/,Nw=/azure|appgw|application-gateway/i;_p=N({id:"invalid-path",summary:"A path or pathType of an Ingress is refused, or is taken literally.",severity:"error",evidence:"local",since:"0.1.0",messages:{"no-type":{text:'{which} of Ingress "{ingress}" has no pathType.',effect:'The API server refuses the Ingress: "Required value: pathType must be specified".',help:"Add `pathType: Prefix`, or Exact, or ImplementationSpecific."},type:{text:'Ingress "{ingress}" has the unknown pathType "{type}".',effect:'The API server refuses the Ingress: "supported values: "Exact", "ImplementationSpecific", "Prefix"".',help:"Write Exact, Prefix or ImplementationSpecific, in exactly these letters."},path:{text:'Path "{path}" of Ingress "{ingress}" is no valid path for pathType {type}.',effect:'The API server refuses the Ingress: "{words}".',help:"Write an absolute path without empty segments, dots for segments or encoded slashes."},"regex-path":{text:'Path "{path}" of Ingress "{ingress}" looks like a pattern, but pathType {type} takes it literally.',effect:"The API server accepts it; Traefik compares the characters as they stand, so that no request matches and clients get 404, and {others} the path.",help:"Write the plain path, or use pathType ImplementationSpecific and the pattern syntax of the controller."}},check(e,t){for(let n of e.all("Ingress"))if(n.apiVersion==="networking.k8s.io/v1")for(let{host:r,paths:o}of n.view.rules)for(let{path:a="",pathType:s,at:i,backend:l}of o){let c=C(n.value,i),p={path:y(c,"path"),type:y(c,"pathType")},m=p.path!==void 0;if(p.type===void 0||p.type===null||p.type===""){if(Xe(c,ae.ingressPath,"pathType"))continue;(y(c,"backend")!==void 0||m)&&t(m?n.keyAt(...i,"path"):n.at(...i),"no-type",{data:{which:a===""?"A path":`Path "${a}"`,ingress:n.name}});continue}if(s===void 0||$(s))continue;if(!Wp.includes(s)){let u=J(s,Wp),h=u===void 0?void 0:`Did you mean "${u}"?`;t(n.at(...i,"pathType"),"type",{data:{ingress:n.name,type:s},suggestion:h});continue}if($(a)||m&&p.path!==null&&typeof p.path!="string")continue;let d=m?n.at(...i,"path"):n.at(...i),f=fa(a,s);if(f!==void 0){let u=Gp(a,s);t(d,"path",{data:{path:a,ingress:n.name,type:s,words:f},suggestion:u===void 0?void 0:`Did you mean "${u}"?`})}else if(s!=="ImplementationSpecific"&&Iw.test(a)&&l.portName!=="use-annotation"&&!$w(e,n,r)){let u=Ew(a);t(d,"regex-path",{data:{path:a,ingress:n.name,type:s,others:/[*?]/.test(a)?"ingress-nginx and the AWS Load Balancer Controller refuse":"ingress-nginx refuses"},severity:"warning",suggestion:u===void 0?void 0:`With pathType Prefix, "${u}" takes all that is below it.`})}}}})});function Ow(e){return!$(e)&&/^[\w.:,/+ -]*$/.test(e)&&!/^(?:[A-Z_]+|x+|X+)$/.test(e)}function Do(e){if(typeof e=="string")return Ow(e)?{json:"string",shown:`the string "${e}"`}:void 0;if(typeof e=="boolean")return{json:"bool",shown:`the boolean ${e}`};if(typeof e=="number")return Number.isFinite(e)?{json:"number",shown:`the number ${e}`}:void 0;if(Array.isArray(e))return{json:"array",shown:"a list"};if(typeof e=="object"&&e!==null&&Object.keys(e).every(t=>/^[a-z]\w*$/i.test(t)))return{json:"object",shown:"a mapping"}}function Fp(e){return typeof e!="number"?Do(e):Number.isInteger(e)&&Math.abs(e)<=2**31-1||!Number.isFinite(e)?void 0:{json:`number ${e}`,shown:`the number ${e}`}}function Hp(e){return typeof e=="string"?void 0:Do(e)}function Kp(e){return Array.isArray(e)?void 0:Do(e)}function qp(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)?void 0:Do(e)}var Up=w(()=>{"use strict";V()});function Lw(e,t){return typeof t=="string"&&/^\d+$/.test(t)&&ze(Number(t))?`Write it without quotes: \`${e}: ${Number(t)}\`.`:`Write \`${e}\` as a whole number from 1 to 65535, without quotes.`}function*Mw(e,t,n,r,o){let{resource:a,owner:s,kind:i}=r,l=n==="port",c=l?"ServicePort":"ContainerPort",p=(f,u,h)=>({id:f,resource:a,at:[...t,u],data:{...Go,field:u,owner:s,kind:i,...h}});for(let f of l?["port","targetPort","nodePort"]:["containerPort","hostPort"]){let u=[...t,f],h=y(e,f),g=f==="targetPort"&&typeof h=="string"?void 0:Fp(h);if(g){if(o)continue;let b=Vo(g,c,u,"int32"),v=Lw(f,h);yield p("type",f,{words:b,shown:g.shown,wanted:"a whole number from 1 to 65535",better:v})}else if(typeof h=="number"&&!ze(h)&&!(h===0&&f!==n)){if(f==="nodePort")continue;let b=h===0&&!l?"Required value":`Invalid value: ${h}: ${zp}`;yield p("value",f,{shown:String(h),words:`${r.path(u)}: ${b}`})}}let m=y(e,"name"),d=o?void 0:Hp(m);d&&(yield p("type","name",{words:Vo(d,c,[...t,"name"],"string"),shown:d.shown,wanted:"text",better:"Write a name of lower-case letters, digits and hyphens, in quotes where YAML reads it as something else."}))}function Dw(e,t){let n=y(e,t),r=y(e,"name");if(typeof n!="number"||!ze(n)||!(r===void 0||typeof r=="string"))return!1;let o=s=>s===void 0||typeof s=="number"&&ze(s);if(t==="containerPort")return o(y(e,"hostPort"));let a=y(e,"targetPort");return o(y(e,"nodePort"))&&(typeof a=="string"||o(a))}function*Yp(e,t,n,r,o){let{resource:a,owner:s,kind:i}=r,l={...Go,field:"ports",owner:s,kind:i},[c,p]=n==="port"?["ServiceSpec","v1.ServicePort"]:["Container","v1.ContainerPort"],m=`Write \`ports\` as a list: \`- ${n}: 80\`.`,d=o?void 0:Kp(e);if(d){let f=Vo(d,c,t,`[]${p}`);yield{id:"type",resource:a,at:t,data:{...l,words:f,shown:d.shown,wanted:"a list",better:m}}}for(let[f,u]of W(e).entries()){if(Dw(u,n))continue;let h=[...t,f],g=o?void 0:qp(u);if(g){let v=Vo(g,c,t,p);yield{id:"type",resource:a,at:h,data:{...l,field:`ports[${f}]`,words:v,shown:g.shown,wanted:"a mapping",better:m}};continue}if(u!==null&&!_(u)||(yield*Mw(u,h,n,r,o),!Jp(y(u,n))||y(u,"$patch")!==void 0)||Xe(u,n==="port"?ae.servicePort:ae.containerPort,n))continue;let b=`${r.path([...h,n])}: ${n==="port"?`Invalid value: 0: ${zp}`:"Required value"}`;yield{id:"missing",resource:a,at:h,data:{...l,field:n,words:b}}}}function*Vw(e){let t=y(e.value,"spec"),n=y(t,"ports"),r=`Service "${e.name}"`,o=e;if(yield*Yp(n,["spec","ports"],"port",{resource:o,owner:r,kind:"Service",path:cn},!1),!Jp(n)&&!(Array.isArray(n)&&n.length===0))return;let{type:a,headless:s,selector:i}=e.view,l=_(t)&&Object.hasOwn(t,"ports");if(a==="ExternalName"||s||!l&&i===void 0||$(a)||$(E(y(t,"clusterIP"))??"")||Xe(t,ae.service,"ports")||Xe(t,ae.service,"clusterIP"))return;yield{id:"no-ports",resource:o,at:l?["spec","ports"]:["spec"],part:"key",data:{...Go,field:"ports",owner:r,kind:"Service"}}}function*Gw(e,t){let n=e.owner,r=C(n.value,t.path);if(E(y(r,"image"))===void 0)return;let o=`container "${t.name}"`,a=Lt(e),s={resource:n,owner:o,kind:a,path:i=>ur(e,i)};if(yield*Yp(y(r,"ports"),[...t.path,"ports"],"containerPort",s,Mn(e)),!(!e.hostNetwork||t.role!=="regular"))for(let{containerPort:i,hostPort:l,path:c}of t.ports){if(!l||l===i||!i)continue;let p=`${ur(e,[...c,"hostPort"])}: Invalid value: ${l}: must match \`containerPort\` when \`hostNetwork\` is true`,m={...Go,field:"hostPort",owner:o,kind:a,words:p,shown:String(l),wanted:String(i)};yield{id:"host-network",resource:n,at:[...c,"hostPort"],data:m}}}function*Zp(e){for(let t of e.all("Service"))yield*Vw(t);for(let t of e.pods)for(let n of t.containers)yield*Gw(t,n)}var zp,Go,Jp,Vo,Qp=w(()=>{"use strict";V();_n();Dn();Up();zp="must be between 1 and 65535, inclusive",Go={words:"",shown:"",wanted:"",better:""},Jp=e=>e==null,Vo=(e,t,n,r)=>`json: cannot unmarshal ${e.json} into Go struct field ${t}.${Jl(n)} of type ${r}`});var Xp,ed=w(()=>{"use strict";V();Qp();Xp=N({id:"invalid-port-value",summary:"A port field of a Service or container holds what the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{type:{text:"`{field}` of {owner} is {shown}, where {wanted} must stand.",effect:'The API server refuses the {kind}: "{words}".',help:"{better}"},value:{text:"`{field}: {shown}` of {owner} is no port number.",effect:'The API server refuses the {kind}: "{words}".',help:"Choose a port from 1 to 65535."},missing:{text:"A port of {owner} has no `{field}`.",effect:'The API server refuses the {kind}: "{words}".',help:"Add `{field}` with a number from 1 to 65535."},"host-network":{text:"`hostPort: {shown}` of {owner} is not its `containerPort: {wanted}`, though the Pod uses the network of its node.",effect:'The API server refuses the {kind}: "{words}".',help:"Remove `hostPort`: with `hostNetwork: true` the containers listen on the node itself."},"no-ports":{text:"{owner} has no ports.",effect:'The API server refuses the Service: "spec.ports: Required value".',help:"List the ports under `spec.ports`; only a headless Service and one of type ExternalName can do without."}},check(e,t){for(let{id:n,resource:r,at:o,part:a,data:s}of Zp(e))t(a==="key"?r.keyAt(...o):r.at(...o),n,{data:s})}})});var td,nd=w(()=>{"use strict";V();td=N({id:"invalid-suppression",summary:"A suppression is malformed, names no known rule, or gives no reason.",severity:"error",evidence:"local",since:"0.1.0",messages:{malformed:{text:"This suppression has no effect: {problem}.",effect:"It hides nothing.",help:"Write `# ingress-lint-ignore <rule> -- <reason>`, or `ingress-lint-ignore-file` for the whole file."},unknown:{text:'This suppression names the rule "{rule}", which does not exist.',effect:"It hides nothing.",help:"Name a rule; `ingress-lint rules` lists them."},reason:{text:'This suppression of "{rule}" gives no reason.',effect:"It hides nothing until it does.",help:"Say why the finding is wrong or accepted: `# ingress-lint-ignore {rule} -- <reason>`."}},check(){}})});function rd(e){return typeof e=="boolean"?{article:"a boolean",go:"bool"}:typeof e=="number"?{article:"a number",go:"number"}:Array.isArray(e)?{article:"a list",go:"array"}:_(e)?{article:"a mapping",go:"object"}:void 0}var jw,Ww,od,sd=w(()=>{"use strict";V();ma();jw="A Service selects by a plain map: put the labels right under `selector`.",Ww={label:"Label",annotation:"Annotation",selector:"Selector value"},od=N({id:"label-not-a-string",summary:"A label, annotation or selector value is no string to YAML.",severity:"error",evidence:"local",since:"0.1.0",messages:{word:{text:'{noun} "{key}" of {title} is `{token}`, which is a boolean to Kubernetes, not a string.',effect:'The object is refused: "json: cannot unmarshal bool into Go struct field {field} of type string".',help:'Write "{token}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.'},number:{text:'{noun} "{key}" of {title} is `{token}`, which is a number to Kubernetes, not a string.',effect:'The object is refused: "json: cannot unmarshal number into Go struct field {field} of type string".',help:'Write "{token}" in quotes.'},nested:{text:'{noun} "{key}" of {title} is {article}, not a string.',effect:'The object is refused: "json: cannot unmarshal {go} into Go struct field {field} of type string".',help:"Write one string for each key."},map:{text:"Field `{name}` of {title} is {article}, not a mapping of strings.",effect:'The object is refused: "json: cannot unmarshal {go} into Go struct field {field} of type map[string]string".',help:"Write `key: value` pairs, without hyphens."}},check(e,t){let n=e.context.kustomized===!0,r=[],o=new Map;for(let{resource:a,path:s,what:i,struct:l,value:c}of Mo(e)){let{title:p}=a;if(c==null||n&&i==="annotation"&&s.length===2)continue;let m=()=>`${l}.${s.join(".")}`;if(!_(c)){let d=rd(c);d&&t(a.keyAt(...s),"map",{data:{name:String(s.at(-1)),title:p,...d,field:m()}});continue}for(let d of Object.keys(c)){let f=rd(c[d]);if(!f)continue;let u=a.at(...s,d),h=ra(u);if(f.go==="bool"&&n&&!/^(true|false)$/i.test(h))continue;let g=o.get(a)??new Map;o.set(a,g);let b=JSON.stringify([i==="annotation",d,c[d]]),v=g.get(b);if(v){v.push({at:u,message:"the same stands here"});continue}let x=[];g.set(b,x);let k={noun:Ww[i],key:d,title:p,field:m(),token:h};r.push(()=>{f.go==="bool"?t(u,"word",{data:k,related:x}):f.go==="number"?t(u,"number",{data:k,related:x}):t(u,"nested",{data:{...k,...f},related:x,suggestion:d==="matchLabels"?jw:void 0})})}}for(let a of r)a()}})});function _w({value:e},t){let n=y(e,"spec");t(e,ae.object,()=>[]),t(n,ae.service,()=>["spec"]),W(y(n,"ports")).forEach((r,o)=>{t(r,ae.servicePort,()=>["spec","ports",o])})}function ad(e,t,n){let r=y(e,"service");n(e,ae.ingressBackend,t),n(r,ae.ingressService,()=>[...t(),"service"]),n(y(r,"port"),ae.ingressServicePort,()=>[...t(),"service","port"])}function Bw({value:e},t){let n=y(e,"spec");t(e,ae.object,()=>[]),t(n,ae.ingress,()=>["spec"]),ad(y(n,"defaultBackend"),()=>["spec","defaultBackend"],t),W(y(n,"tls")).forEach((r,o)=>{t(r,ae.ingressTls,()=>["spec","tls",o])}),W(y(n,"rules")).forEach((r,o)=>{let a=y(r,"http");t(r,ae.ingressRule,()=>["spec","rules",o]),t(a,ae.ingressHttp,()=>["spec","rules",o,"http"]),W(y(a,"paths")).forEach((s,i)=>{let l=()=>["spec","rules",o,"http","paths",i];t(s,ae.ingressPath,l),ad(y(s,"backend"),()=>[...l(),"backend"],t)})})}var id,cd=w(()=>{"use strict";V();_n();Dn();id=N({id:"misspelt-field",summary:"A field name is almost one that Kubernetes knows, but not quite.",severity:"error",evidence:"local",since:"0.1.0",messages:{field:{text:'{kind} "{name}" has no field `{path}`; `{meant}` is not written.',effect:'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',help:"Rename the field to `{meant}`."},backend:{text:'Ingress "{name}" has no field `{path}`: that is almost the `{meant}` of v1beta1.',effect:'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',help:"Write `service: {example}`."}},check(e,t){let n=r=>(o,a,s)=>{for(let{key:i,meant:l}of br(o,a)){let c=[...s(),i],{kind:p,name:m}=r,d={kind:p,name:m,path:cn(c),meant:l};l==="serviceName"||l==="servicePort"?t(r.keyAt(...c),"backend",{data:{...d,example:"{name: NAME, port: {number: 80}}"}}):t(r.keyAt(...c),"field",{data:d})}};for(let r of e.all("Service"))_w(r,n(r));for(let r of e.all("Ingress"))r.apiVersion==="networking.k8s.io/v1"&&Bw(r,n(r));for(let r of e.pods){if(Mn(r))continue;let o=n(r.owner);for(let a of r.containers)a.ports.length>0&&W(C(r.owner.value,[...a.path,"ports"])).forEach((s,i)=>{o(s,ae.containerPort,()=>[...a.path,"ports",i])})}}})});function jo(e){return e.nodePorts().filter(({field:t,service:n})=>{let{type:r,headless:o,externalTrafficPolicy:a}=n.view;return o||$(n.name)||$(n.namespace)?!1:t==="nodePort"||r==="LoadBalancer"&&a==="Local"})}var ua=w(()=>{"use strict";V()});function ld(e,t){let[n,r]=[e.service,t.service];if(n!==r)return Wo(n,r)?void 0:"services";if(!e.port||!t.port)return"healthCheck";if(!(e.port.port===void 0||t.port.port===void 0)&&e.port.port!==t.port.port)return e.protocol===t.protocol?"ports":"protocol"}var Wo,pd,dd=w(()=>{"use strict";V();Ro();ua();Wo=(e,t)=>e.name===t.name&&e.namespace===t.namespace;pd=N({id:"node-port-conflict",summary:"A node port is asked for twice.",severity:"error",evidence:"pair",since:"0.1.0",messages:{services:{text:'Node port {port} of Service "{service}" is already taken by Service "{other}".',effect:'The API server refuses the Service that comes second: "provided port is already allocated".',help:"Give one of the two another node port; protocols and namespaces make no difference."},ports:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"Give each port a node port of its own."},protocol:{text:'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',effect:'The API server refuses the Service: "provided port is already allocated".',help:"TCP and UDP may share a node port only where `port` is the same too: make the ports equal, or take two node ports."},healthCheck:{text:'`healthCheckNodePort: {port}` of Service "{service}" is also the nodePort of its port {first}.',effect:'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is already allocated".',help:"Give `healthCheckNodePort` a number of its own, or leave it out: one is allocated."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange,o=({port:l,protocol:c})=>`${l?.port}/${c}`,a=[],s=[],i=jo(e);for(let l of i){let{number:c,service:p,at:m}=l;if(c<n||c>r)continue;a[0]?.number!==c&&([a,s]=[[],[]]);let d=a.find(g=>ld(g,l)),f=d&&ld(d,l);if(!d||!f){a.push(l);continue}if(f==="services"&&s.includes(p))continue;s.push(p);let u=d.service,h=[{at:d.at,message:`${c} is taken here, by Service "${u.name}"`}];if(f==="services"){let g=k=>p.namespace===u.namespace?k.name:`${k.namespace}/${k.name}`,b=i.filter(k=>k.number===c).map(k=>k.service),v=i.filter(k=>k.number===c&&!Wo(k.service,p)),x=v.filter((k,P)=>!Wo(k.service,u)&&v.findIndex(D=>Wo(D.service,k.service))===P);t(m,f,{data:{port:c,service:g(p),other:g(u)},related:[...h,...x.slice(0,4).map(k=>({at:k.at,message:`Service "${k.service.name}" asks for it, too`}))],...To(e,u,p,b)&&{severity:"warning",suggestion:Ao}})}else f==="healthCheck"?t(m,f,{data:{port:c,service:p.name,first:d.port?.port??""},related:h}):t(m,f,{data:{port:c,service:p.name,first:o(d),second:o(l)},related:h})}}})});var md,fd=w(()=>{"use strict";V();md=N({id:"node-port-not-allowed",summary:"A Service asks for a node port that its type does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{clusterIp:{text:'`nodePort: {port}` is set, but Service "{service}" is of type ClusterIP{implied}.',effect:"The API server refuses the Service: \"may not be used when `type` is 'ClusterIP'\".",help:"Write `type: NodePort`, or remove `nodePort` if only the cluster itself is to reach the Service."},externalName:{text:'`nodePort: {port}` has no effect: Service "{service}" is of type ExternalName.',effect:"The API server accepts the Service, but no node listens on the port: such a Service is a name in DNS.",help:"Remove `nodePort`, or make the Service one of type NodePort with a selector."},headless:{text:'Service "{service}" of type {type} has `clusterIP: None`.',effect:`The API server refuses the Service: "may not be set to 'None' for {type} services".`,help:"Remove `clusterIP: None`, or make a second, headless Service of type ClusterIP."}},check(e,t){for(let n of e.all("Service")){let{type:r,ports:o,headless:a}=n.view;if(r==="NodePort"||r==="LoadBalancer"){a&&t(n.at("spec","clusterIP"),"headless",{data:{service:n.name,type:r}});continue}if(r!=="ClusterIP"&&r!=="ExternalName")continue;let s=C(n.value,["spec","type"])!==void 0;for(let{nodePort:i,path:l}of o){if(i===void 0)continue;let c=n.at(...l,"nodePort"),p=s?[{at:n.at("spec","type"),message:`the type of Service "${n.name}" is set here`}]:[];if(r==="ExternalName")t(c,"externalName",{data:{service:n.name,port:i},related:p,severity:"warning"});else{let m=s?"":", for it names no type";t(c,"clusterIp",{data:{service:n.name,port:i,implied:m},related:p})}break}}}})});var ud,hd=w(()=>{"use strict";V();ua();ud=N({id:"node-port-out-of-range",summary:"A Service asks for a node port outside the range of the cluster.",severity:"error",evidence:"local",since:"0.1.0",messages:{range:{text:'`{field}: {port}` of Service "{service}" is outside the node port range {range}.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}, or set `nodePortRange` in ingress-lint.yaml to the `--service-node-port-range` of the API server."},impossible:{text:'`{field}: {port}` of Service "{service}" is no port number at all; ports go from 1 to 65535.',effect:'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',help:"Choose a free number from {range}."}},check(e,t){let{from:n,to:r}=e.settings.nodePortRange;for(let{number:o,field:a,service:s,port:i,at:l}of jo(e)){if(o>=n&&o<=r)continue;let c=o===i?.port?"is the Service port":o===i?.targetPort?"is the targetPort":"";t(l,o<1||o>65535?"impossible":"range",{data:{field:a,port:o,service:s.name,range:`${n}-${r}`},suggestion:c&&`${o} ${c}; a node port is a number of its own.`})}}})});function Fw({view:e}){return e.ports.some(({port:t,name:n})=>t===80||t===443||/^(web|websecure|https?)$/.test(n??""))}var Hw,gd,yd=w(()=>{"use strict";V();pn();Hw=/(^|\.)(external-dns|alb\.ingress|service\.beta)\.|tailscale|metallb|cloudflare/,gd=N({id:"node-port-without-target-group",summary:"A NodePort Service for clients is fed by no target group.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{unfed:{text:'Service "{service}" is of type NodePort ({nodePorts}), but no target group sends to it.',effect:"The nodes listen, but no traffic from outside comes in through the load balancer.",help:"Add its target group to `targetGroups` in ingress-lint.yaml, or make the Service one of type ClusterIP."}},check(e,t){let n=e.targetGroups().filter(({service:a})=>a!==void 0),[r]=n;if(!r)return;let o=new Set(n.map(({group:a})=>a.port));for(let a of e.all("Service")){let{type:s,ports:i,headless:l}=a.view;s!=="NodePort"||l||!Fw(a)||n.some(({group:p})=>p.service.name===a.name&&p.service.namespace===a.namespace)||e.referrers(a).length>0||i.some(({nodePort:p})=>p!==void 0&&o.has(p))||[...a.annotations.keys()].some(p=>Hw.test(p))||t(a.at("spec","type"),"unfed",{data:{service:a.name,nodePorts:Oo(a)},related:[{at:r.group.at("service"),message:"the target groups that are declared feed other Services"}]})}}})});function Kw(e){let t=Cn(e);return t?.startsWith("must consist")?`a lowercase RFC 1123 label ${t}`:t}function _o(e,t,n){if(/^\d+$/.test(e)&&ze(Number(e)))return`In quotes it is a name: write \`${t}: ${Number(e)}\` without quotes.`;let r=e.toLowerCase().replace(/[^a-z0-9]+/g,"-");return r!==e&&n(r)?`Did you mean "${r}"?`:void 0}var ha,bd,vd=w(()=>{"use strict";V();Dn();ha=e=>Ue(e)===void 0,bd=N({id:"port-name-invalid",summary:"A port has a name that the API server does not take.",severity:"error",evidence:"local",since:"0.1.0",messages:{service:{text:'"{name}" cannot be the name of a port of Service "{service}".',effect:'The API server refuses the Service: "{problem}".',help:"Use lower-case letters, digits and hyphens, at most 63 (15 if an Ingress is to refer to the port by name)."},targetPort:{text:'"{name}" of Service "{service}" cannot be the name of a targetPort.',effect:'The API server refuses the Service: "{problem}".',help:"Give the name of a container port (at most 15 lower-case letters, digits and hyphens), or a number without quotes."},container:{text:'"{name}" cannot be the name of a port of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Use at most 15 lower-case letters, digits and hyphens, and at least one letter."},backend:{text:'"{name}" cannot be the name of a backend port of Ingress "{ingress}".',effect:'The API server refuses the Ingress: "{problem}".',help:"Refer to a port of the Service by its number, or by a name that is valid."},probe:{text:'"{name}" cannot be the name of a port in the {probe} of container "{container}".',effect:'The API server refuses the {refused}: "{problem}".',help:"Give the name of a port of the container, or a number without quotes."}},check(e,t){for(let n of e.all("Service"))for(let{name:r,port:o,targetPort:a,targetPortGiven:s,path:i}of n.view.ports){let l={service:n.name},c=r===void 0||$(r)?void 0:Kw(r);if(r!==void 0&&c!==void 0&&t(n.at(...i,"name"),"service",{data:{...l,name:r,problem:c},suggestion:_o(r,"port",m=>Cn(m)===void 0)}),typeof a!="string"||!s||$(a)||o===void 0&&C(n.value,[...i,"port"])!==void 0)continue;let p=Ue(a);p!==void 0&&t(n.at(...i,"targetPort"),"targetPort",{data:{...l,name:a,problem:p},suggestion:_o(a,"targetPort",ha)})}for(let n of e.pods)for(let{name:r,ports:o,probes:a}of n.containers){let s={container:r,refused:Lt(n)},i=(l,c,p,m,d)=>{let f=$(p)?void 0:Ue(p);f!==void 0&&t(n.owner.at(...c),l,{data:{...s,name:p,problem:f,probe:d},suggestion:_o(p,m,ha)})};for(let{name:l,path:c}of o)l!==void 0&&i("container",[...c,"name"],l,"containerPort","");for(let{type:l,handler:c,port:p,path:m}of a)typeof p=="string"&&c!=="grpc"&&i("probe",m,p,"port",l)}for(let{from:n,port:r,role:o}of e.references({role:"backend",to:"Service"})){let a=r?.name;if(n.kind!=="Ingress"||o!=="backend"||!r||a===void 0||$(a))continue;let s=Ue(a);if(s===void 0)continue;let i=r.port?.port;t(r.at,"backend",{data:{ingress:n.name,name:a,problem:s},suggestion:i===void 0?_o(a,"number",ha):`That port of the Service has the number ${i}.`})}}})});var qw,wd,kd=w(()=>{"use strict";V();qw={readinessProbe:"the probe never succeeds, the Pod never becomes ready and no Service sends requests to it.",livenessProbe:"the probe never checks anything, and a container that hangs is never restarted.",startupProbe:"the container never counts as started, so the Pod never becomes ready; it is not restarted either, and no other probe of it runs."},wd=N({id:"probe-port-not-found",summary:"A probe names a port that its own container does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{absent:{text:'The {probe} of container "{container}" names port "{port}", which the container does not have; {ports}.',effect:"The API server accepts it, but the kubelet cannot find the port: {effect}",help:"Name a port of this very container, or give the number."},other:{text:'The {probe} of container "{container}" names port "{port}", which belongs to container "{other}".',effect:"A probe looks for names in its own container only: {effect}",help:"Give the number, which works for every container of the Pod, or move the probe."}},check(e,t){for(let{owner:n,containers:r}of e.pods)for(let o of r){if(o.probes.length===0||o.role==="init"||o.image===void 0)continue;let a=C(n.value,[...o.path,"ports"])??[];if(!(!Array.isArray(a)||o.ports.some(({name:s})=>s!==void 0&&$(s))))for(let{type:s,handler:i,port:l,path:c}of o.probes){if(typeof l!="string"||i==="grpc"||$(l))continue;let p=o.ports.flatMap(({name:b})=>b??[]);if(Ue(l)!==void 0||p.some(b=>b.toLowerCase()===l))continue;let m={probe:s,container:o.name,port:l,effect:qw[s]},d=n.at(...c),f=s==="livenessProbe"?"warning":"error",u=r.flatMap(b=>b.ports.flatMap(v=>v.name===l?[{other:b,candidate:v}]:[]))[0];if(u){let b=u.candidate.containerPort;t(d,"other",{data:{...m,other:u.other.name},related:[{at:n.at(...u.candidate.path,"name"),message:`"${l}" is declared here`}],suggestion:b===void 0?void 0:`Its number is ${b}.`,severity:f});continue}let h=o.ports.map(({name:b,containerPort:v})=>v===void 0?b??"one without number":b===void 0?String(v):`${v} (${b})`),g=J(l,p);t(d,"absent",{data:{...m,ports:h.length===0?"it declares none":`its ports are ${h.join(", ")}`},related:[{at:n.keyAt(...o.path,"ports"),message:`the ports of "${o.name}"`}].slice(0,h.length),suggestion:g&&`Did you mean "${g}"?`,severity:f})}}}})});function xd(){let e="admissionregistration.k8s.io/v1";return{served:[e],removed:{"admissionregistration.k8s.io/v1beta1":{gone:22,use:e,fields:"`sideEffects` and `admissionReviewVersions` are required there."}}}}function Ho(e,t){return ya(ya(Sd,e)?.removed,t)}function Td(e){return ya(Sd,e)?.served}var Pd,Uw,Bo,Jt,Fo,ga,Sd,ya,Ad,ba=w(()=>{"use strict";Pd="A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.",Uw="`spec.selector` is required there, and cannot be changed later.",Bo=e=>({served:["apps/v1"],removed:Object.fromEntries(e.map(t=>[t,{gone:16,use:"apps/v1",fields:Uw}]))}),Jt={served:["v1"]},Fo={served:["rbac.authorization.k8s.io/v1"],removed:{"rbac.authorization.k8s.io/v1beta1":{gone:22,use:"rbac.authorization.k8s.io/v1"},"rbac.authorization.k8s.io/v1alpha1":{gone:22,use:"rbac.authorization.k8s.io/v1"}}},ga=["extensions/v1beta1","apps/v1beta1","apps/v1beta2"],Sd={Ingress:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Pd},"extensions/v1beta1":{gone:22,use:"networking.k8s.io/v1",fields:Pd}}},IngressClass:{served:["networking.k8s.io/v1"],removed:{"networking.k8s.io/v1beta1":{gone:22,use:"networking.k8s.io/v1"}}},NetworkPolicy:{served:["networking.k8s.io/v1"],removed:{"extensions/v1beta1":{gone:16,use:"networking.k8s.io/v1"}}},EndpointSlice:{served:["discovery.k8s.io/v1"],removed:{"discovery.k8s.io/v1beta1":{gone:25,use:"discovery.k8s.io/v1",fields:"`topology` is `nodeName` and `zone` there."}}},PodDisruptionBudget:{served:["policy/v1"],removed:{"policy/v1beta1":{gone:25,use:"policy/v1",fields:"An empty `selector` selects every Pod of the namespace there."}}},CronJob:{served:["batch/v1"],removed:{"batch/v1beta1":{gone:25,use:"batch/v1"},"batch/v2alpha1":{gone:21,use:"batch/v1"}}},HorizontalPodAutoscaler:{served:["autoscaling/v2","autoscaling/v1"],removed:{"autoscaling/v2beta1":{gone:25,use:"autoscaling/v2",fields:"A metric has a `target` with a `type` there."},"autoscaling/v2beta2":{gone:26,use:"autoscaling/v2"}}},CustomResourceDefinition:{served:["apiextensions.k8s.io/v1"],removed:{"apiextensions.k8s.io/v1beta1":{gone:22,use:"apiextensions.k8s.io/v1",fields:"Every version has a structural `schema` there."}}},ValidatingWebhookConfiguration:xd(),MutatingWebhookConfiguration:xd(),Role:Fo,RoleBinding:Fo,ClusterRole:Fo,ClusterRoleBinding:Fo,Deployment:Bo(ga),DaemonSet:Bo(ga),ReplicaSet:Bo(ga),StatefulSet:Bo(["apps/v1beta1","apps/v1beta2"]),Job:{served:["batch/v1"]},Service:Jt,Endpoints:Jt,Pod:Jt,ReplicationController:Jt,ConfigMap:Jt,Secret:Jt,Namespace:Jt,ServiceAccount:Jt};ya=(e,t)=>e&&Object.hasOwn(e,t)?e[t]:void 0;Ad=new Set(["networking.k8s.io","discovery.k8s.io","rbac.authorization.k8s.io","apiextensions.k8s.io","admissionregistration.k8s.io","storage.k8s.io","coordination.k8s.io","scheduling.k8s.io","node.k8s.io","events.k8s.io","certificates.k8s.io"])});var Rd,Cd=w(()=>{"use strict";V();ba();Rd=N({id:"removed-api-version",summary:"An object has an API version that Kubernetes no longer serves.",severity:"error",evidence:"local",since:"0.1.0",messages:{removed:{text:'{kind} "{name}" has the API version {version}, which Kubernetes has not served since 1.{gone}.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"If the cluster is older than 1.{gone}, set `kubernetesVersion` in ingress-lint.yaml."}},check(e,t){let{major:n,minor:r}=e.settings.kubernetesVersion;for(let o of e.resources){let{kind:a,name:s,apiVersion:i}=o,l=Ho(a,i);if(!l||n===1&&r<l.gone)continue;let{gone:c,use:p,fields:m}=l;t(o.at("apiVersion"),"removed",{data:{kind:a,name:s,version:i,gone:c},suggestion:`Use \`apiVersion: ${p}\`.${m===void 0?"":` ${m}`}`})}}})});function kr(e){let t=[...e].map(([n,r])=>`${n}=${r}`).join(", ");return t===""?"none":t}function Yt(e){return e.owner.keyAt(...e.path,"metadata","labels")}function Ko({labels:e},t){if(e.size<=4)return kr(e);let n=[...e].filter(([r,o])=>t.has(r)||[...t.values()].includes(o));return n.length===0?kr([...e].slice(0,4)):kr(n)}var Pr=w(()=>{"use strict"});function va({group:e,kind:t}){return t==="Rollout"?e==="argoproj.io":zw.has(t)&&(e==="apps"||e==="extensions")}function Jw(e,t,n){return t==="Exists"?`${e} to exist`:t==="DoesNotExist"?`${e} not to exist`:`${e} ${t==="In"?"in":"not in"} (${n.join(", ")})`}function qo(e){if(!va(e))return[];let{selector:t,template:n}=e.view;if(!t||!n)return[];let{labels:r}=n,o=(i,l)=>[i,r.get(i)??"",...l].some($)||n.labelsUnreadable,a=[];for(let[i,l]of t.matchLabels){if(r.get(i)===l||o(i,[l]))continue;let c=e.at("spec","selector","matchLabels",i);a.push({key:i,wanted:`${i}=${l}`,value:l,found:r.get(i),at:c})}let s=["spec","selector","matchExpressions"];return W(C(e.value,s)).forEach((i,l)=>{let c=E(y(i,"key")),p=E(y(i,"operator")),m=W(y(i,"values")).filter(f=>typeof f=="string");if(c===void 0||p===void 0||o(c,m)||$s(r,{key:c,operator:p,values:m}))return;let d=e.at(...s,l,m.length>0?"values":"key");a.push({key:c,wanted:Jw(c,p,m),value:void 0,found:r.get(c),at:d})}),a}var zw,wa=w(()=>{"use strict";V();zw=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"])});function Zw(e){if(!_(e))return!1;let t=y(e,"matchLabels"),n=y(e,"matchExpressions"),r=o=>o==null||_(o)&&Object.keys(o).length===0;return r(t)&&(r(n)||Array.isArray(n)&&W(n).length===0)}function ka({kind:e,group:t}){return t==="argoproj.io"?"Argo Rollouts marks the Rollout as invalid and makes no Pods":`The API server refuses the ${e}`}function Qw({kind:e}){return e==="StatefulSet"||e==="DaemonSet"?e.toLowerCase():"deployment"}var Yw,Id,Nd=w(()=>{"use strict";V();Pr();wa();Yw=["Deployment","StatefulSet","DaemonSet","ReplicaSet","Rollout"];Id=N({id:"selector-template-mismatch",summary:"The selector of a workload does not match the labels of its own Pods.",severity:"error",evidence:"local",since:"0.1.0",messages:{label:{text:"The selector of {workload} asks for {wanted}, but its Pod template has {found}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},several:{text:"The selector of {workload} asks for labels that its Pod template has not: {wanted}.",effect:'{refusal}: "`selector` does not match template `labels`".',help:"Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed."},missing:{text:"{workload} has no selector.",effect:'{refusal}: "spec.selector: Required value".',help:"Add a `selector` with `matchLabels` that the Pod template has."},empty:{text:"The selector of {workload} is empty.",effect:'{refusal}: "empty selector is invalid for {type}".',help:"Add `matchLabels` that the Pod template has."}},check(e,t){for(let n of Yw)for(let r of e.all(n)){let{template:o}=r.view;if(!o||!va(r))continue;let a=r.title,s=C(r.value,["spec","selector"]),i=o.labels.size>0&&o.containers.length>0;if(s==null&&r.apiVersion==="apps/v1"){let g=s===null?r.keyAt("spec","selector"):r.keyAt("spec");i&&t(g,"missing",{data:{workload:a,refusal:ka(r)}});continue}if(Zw(s)&&r.apiVersion==="apps/v1"&&i){t(r.keyAt("spec","selector"),"empty",{data:{workload:a,refusal:ka(r),type:Qw(r)}});continue}let l=qo(r),[c,p]=l;if(!c)continue;let m=[{at:Yt(o),message:"the labels of the Pod template"}],d={workload:a,refusal:ka(r)};if(p){let g=l.map(b=>b.wanted).join(", ");t(r.keyAt("spec","selector"),"several",{data:{...d,wanted:g},related:m});continue}let f=c.found===void 0?`no label "${c.key}"`:`${c.key}=${c.found}`,u=c.found===void 0?J(c.key,o.labels.keys()):void 0,h={at:r.at(...o.path,"metadata","labels",c.key),message:`${f} is here`};t(c.at,"label",{data:{...d,wanted:c.wanted,found:f},related:c.found===void 0?m:[h],suggestion:u&&`The template has the label "${u}".`})}}})});var $d,Ed=w(()=>{"use strict";V();Vn();$d=N({id:"service-not-found",summary:"A route or a target group names a Service that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{backend:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.",help:'Name a Service of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'},targetGroup:{text:'Service "{service}" is not defined in namespace "{namespace}".',effect:"The target group is left without targets: the load balancer refuses every connection of its listener.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},configGroup:{text:'Service "{service}", which the target group feeds, is not defined in namespace "{namespace}".',effect:"Nothing answers on the port of the target group: all its targets are unhealthy, and connections fail.",help:"Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere."},rollout:{text:'Service "{service}" of the Rollout is not defined in namespace "{namespace}".',effect:"Argo Rollouts marks the Rollout as degraded and does not roll out.",help:"Define the Service, or declare it under `externals` if it lives elsewhere."}},check(e,t){let n={backend:"backend","target-group":"targetGroup","rollout-service":"rollout"},r=new Map;for(let o of e.references({to:"Service"})){if(!Object.hasOwn(n,o.role)||o.state!=="absent")continue;let{from:a,role:s,name:i}=o;if(s==="backend"&&Cn(i)!==void 0)continue;let l=[a.kind,a.namespace,a.name,s,i].join("/"),c=r.get(l);c?c.push(o):r.set(l,[o])}for(let[o,...a]of r.values()){let{name:s,namespace:i,open:l,role:c}=o,{suggestion:p,related:m}=st(e,o);t(o.at,n[c],{data:{service:s,namespace:i},suggestion:p,related:[...m,...a.map(({at:d})=>({at:d,message:"named again here"}))],open:l})}for(let{group:o,state:a,open:s}of e.targetGroups()){if(a!=="absent")continue;let{name:i,namespace:l}=o.service,{suggestion:c,related:p}=st(e,{kind:"Service",namespace:l,name:i});t(o.at("service"),"configGroup",{data:{service:i,namespace:l},suggestion:c,related:p,open:s})}}})});function Od(e){return e.view.ports.map(({port:n,name:r})=>r===void 0?String(n):`${n} (${r})`).join(", ")}function Xw(e,t,n){let{ports:r}=t.view,o=typeof n=="number"?n:/^\d+$/.test(n)?Number(n):void 0;if(typeof n=="string"&&o!==void 0&&r.some(s=>s.port===o))return`"${n}" in quotes is a port name; write \`number: ${o}\` without quotes.`;for(let s of r){let i=`the Service port is ${s.port}${s.name===void 0?"":` (${s.name})`}.`;if(o!==void 0&&s.nodePort===o)return`${o} is the nodePort; ${i}`;if(s.targetPort===n||o!==void 0&&s.targetPort===o)return`${typeof n=="number"?n:`"${n}"`} is the targetPort, the container's side; ${i}`}for(let{port:s,endpoints:i}of e.ports(t))for(let{declared:l}of i){if(l?.port.containerPort===o&&o!==void 0)return`${o} is the container port; the Service port is ${s.port}.`;if(typeof n=="string"&&l?.port.name===n)return`"${n}" is the name of the container port; the Service port is ${s.name??s.port}.`}if(typeof n=="number"){let[s,i]=r;return!s&&C(t.value,["ports"])!==void 0?"Move `ports` of the Service into its `spec`.":s&&!i?`The only port of the Service is ${s.port}.`:void 0}let a=r.find(s=>s.name?.toLowerCase()===n.toLowerCase());return a?`Did you mean "${a.name}"? Port names are lower case.`:void 0}var Ld,Md=w(()=>{"use strict";V();Ld=N({id:"service-port-not-found",summary:"A route or a target group asks for a port that the Service does not have.",severity:"error",evidence:"pair",since:"0.1.0",messages:{number:{text:'Service "{service}" has no port {port}; {ports}.',effect:"{effect}",help:"Give the number or the name of a Service port."},name:{text:'Service "{service}" has no port named "{port}"; {ports}.',effect:"{effect}",help:"Give the name or the number of a Service port."}},check(e,t){for(let{from:n,port:r,target:o,role:a}of e.references({to:"Service"})){if(r?.state!=="absent"||!o)continue;let s=o,{ports:i,headless:l,type:c,selector:p}=s.view;if(i.length===0&&!l&&c!=="ExternalName"&&p)continue;let m=r.number??r.name??"";if(n.kind==="Ingress"&&typeof m=="string"&&Ue(m)!==void 0)continue;let d=[s.view.ports.length>0?{at:s.keyAt("spec","ports"),message:`Service "${s.name}" has the ports ${Od(s)}`}:C(s.value,["ports"])===void 0?{at:s.at("metadata","name"),message:`Service "${s.name}" is defined here`}:{at:s.keyAt("ports"),message:"these ports stand beside `spec`, where nothing reads them"}],f=s.view.ports.length===0?"it has no ports":`its ports are ${Od(s)}`,u=a==="target-group"?"The AWS Load Balancer Controller cannot find the port and deregisters every target.":"The API server accepts the object; the controller finds no such port and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.";t(r.at,typeof m=="number"?"number":"name",{data:{service:s.name,port:m,ports:f,effect:u},suggestion:Xw(e,s,m),related:d})}}})});function Pa(e){for(let t of[e.labels.keys(),e.annotations.keys()])for(let n of t)if(ek.some(r=>n.startsWith(r)))return!0;return[...e.labels.values()].some(t=>t==="patroni"||t==="spilo")}function tk(e,t){return/^(vault|openbao)-/.test(e)?!0:/(^|[-./_])(role|leader|master|primary|active|instance-?role)$/i.test(e)&&/^(true|false|yes|leader|master|primary|active|standby|replica|secondary|slave|follower|readonly|read-only|rw|ro)$/i.test(t)}function rk(e,t){let n=e.view.selector??new Map;if(n.has("istio")&&!t.some(r=>r.labels.has("istio")))return!0;for(let r of n.keys()){let o=Dd(r);if(o===void 0||nk.has(o)||t.some(s=>ok(s,e,r)))continue;let a=t.flatMap(s=>[...s.labels.keys()]);if(!a.some(s=>Dd(s)===o)&&J(r,a)===void 0)return!0}return!1}function ok(e,t,n){if(e.namespace!==t.namespace)return!1;if(e.owner.name===t.name)return!0;let r=a=>a.slice(a.indexOf("/")+1),o=t.view.selector?.get(n);return[...e.labels].some(([a,s])=>s===o&&(r(a)===r(n)||Vd.has(r(a))&&Vd.has(r(n))))}function ak(e,t,n){return e.resources.some(r=>r.definition!==void 0||r.namespace!==t?!1:sk.some(o=>{let a=C(r.value,o);return _(a)&&[...n].every(([s,i])=>y(a,s)===i)}))}function ik(e){return W(y(e.value,"rules")).some(t=>{let n=W(y(t,"resources")),r=W(y(t,"verbs"));return["pods","*"].some(o=>n.includes(o))&&["patch","update","*"].some(o=>r.includes(o))})}function ck(e,t){let{owner:n,namespace:r}=t;if(!lk.has(n.kind)||e.hidden(r)!=="no"||[...t.labels].some(s=>s.some(i=>/patroni|spilo|vault|openbao/.test(i))))return!0;let o=E(C(n.value,[...t.path,"spec","serviceAccountName"]))??"default",a=o==="default";for(let s of e.resources)if(s.group==="rbac.authorization.k8s.io"){if((s.kind==="ClusterRole"||s.namespace===r)&&ik(s))return!0}else s.kind==="ServiceAccount"&&(a||=s.namespace===r&&s.name===o);return!a}function Gd(e,t){let{namespace:n,view:r}=t,o=r.selector??new Map;if($(n)||Pa(t)||rk(t,e.pods)||ak(e,n,o))return"likely";let a=e.pods.filter(s=>s.namespace===n&&[...o].every(([i,l])=>s.labels.get(i)===l||!s.labels.has(i)&&tk(i,l)));return a.length===0?"no":a.some(s=>ck(e,s))?"likely":"hardly"}var ek,nk,Dd,Vd,sk,lk,xa=w(()=>{"use strict";V();ek=["control-plane.alpha.kubernetes.io/leader","multicluster.x-k8s.io/","multicluster.kubernetes.io/","multicluster.linkerd.io/","mirror.linkerd.io/","service.cilium.io/","io.cilium/","submariner.io/","consul.hashicorp.com/","tailscale.com/","skupper.io/","internal.skupper.io/","liqo.io/","karmada.io/","kube-vip.io/","gluster.kubernetes.io/","serving.knative.dev/","flagger.app/","getambassador.io/","patroni","spilo-role"];nk=new Set(["app.kubernetes.io","kubernetes.io","k8s.io","helm.sh"]),Dd=e=>e.includes("/")?e.slice(0,e.indexOf("/")):void 0;Vd=new Set(["app","application","component","k8s-app","name","run","service"]);sk=[["spec","template","metadata","labels"],["spec","metadata","labels"],["spec","labels"]];lk=new Set(["Deployment","ReplicaSet","StatefulSet"])});function jd(e,t){let n=[...(e.view.selector??new Map).keys()],[r,o]=t?t.failing:n.map(s=>({key:s,found:""}));if(!r||o)return e.keyAt("spec","selector");let a=r.found===void 0?"keyAt":"at";return e[a]("spec","selector",r.key)}function Sa(e,t){return t.namespace===e.settings.namespace&&E(C(t.value,["metadata","namespace"]))===void 0}function Wd({pod:e},t,n){for(let[r,o]of e.labels)if(o===n)return r;return J(t,e.labels.keys())}function Bn(e,t){let[n,r]=e.length<t.length?[e,t]:[t,e];return J(e,[t])!==void 0||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function _d(e){let[t,n]=e?.failing??[];return e?.onObject===!0||!!t&&!n&&t.found!==void 0&&Bn(t.wanted,t.found)}var Ta=w(()=>{"use strict";V()});var Bd,Fd=w(()=>{"use strict";V();xa();Pr();Ta();zt();wa();Bd=N({id:"service-selects-no-pod",summary:"The selector of a Service matches the Pods of no workload.",severity:"error",evidence:"absent",since:"0.1.0",messages:{value:{text:'Service "{service}" selects no Pod: the Pods of {workload} have {key}={found}, not {key}={wanted}.',effect:"{effect}",help:"Make the label in the selector and in the Pod template the same."},key:{text:'Service "{service}" selects no Pod: the Pods of {workload} have no label "{key}".',effect:"{effect}",help:"Take the label out of the selector, or add it to the Pod template; every entry of a selector must match."},object:{text:'Service "{service}" selects no Pod: {workload} has the labels {labels} itself, but its Pod template has not.',effect:"{effect}",help:"Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them."},namespace:{text:'Service "{service}" selects no Pod: {workload} with the labels {labels} is in namespace "{other}", not in "{namespace}".',effect:"{effect}",help:"Put both into one namespace: a Service selects Pods of its own namespace only."},none:{text:'Service "{service}" selects no Pod: no workload in namespace "{namespace}" has the labels {labels}.',effect:"{effect}",help:"Use labels that the Pod template of the workload has, or declare the Pods under `externals` if they are made elsewhere."}},check(e,t){for(let n of e.all("Service")){let{selector:r}=n.view;if(!r||e.selects(n).state!=="none")continue;let o=Gd(e,n);if(o==="likely")continue;let a=o==="hardly",s=e.nearestPods(n),i=s&&!s.otherNamespace?qo(s.pod.owner):[];if(s?.failing.some(({key:k})=>i.some(P=>P.key===k))||n.namespace==="kube-system"&&!_d(s))continue;let l=e.pods.some(({namespace:k,owner:P})=>k===n.namespace&&P.changeable),c=jd(n,s),p=kr(r),m={service:n.name,effect:Co(e,n)};if(!s){l||t(c,"none",{data:{...m,namespace:n.namespace,labels:p},open:!0});continue}let{pod:d,failing:f}=s,u=d.owner.title,h=Ko(d,r),g=[{at:Yt(d),message:`the Pods of ${u} have the labels ${h}`}],[b,v]=f,x=d.owner.name===n.name;if(s.otherNamespace){if($(d.namespace))continue;let k=Sa(e,n)||Sa(e,d.owner)||!e.pods.some(P=>P.namespace===n.namespace);t(c,"namespace",{data:{...m,workload:u,labels:p,other:d.namespace,namespace:n.namespace},related:g,open:k})}else if(s.onObject)t(c,"object",{data:{...m,workload:u,labels:p},related:g});else if(b&&!v&&b.found===void 0){let k=Wd(s,b.key,b.wanted),P=k&&`Did you mean "${k}"?`;t(c,"key",{data:{...m,workload:u,key:b.key},related:g,suggestion:P,open:a})}else if(b&&!v&&b.found!==void 0&&(x||Bn(b.wanted,b.found))){let{key:k,found:P,wanted:D}=b,K=Bn(D,P)?`Did you mean "${P}"?`:void 0;t(c,"value",{data:{...m,workload:u,key:k,found:P,wanted:D},related:g,suggestion:K})}else l||t(c,"none",{data:{...m,namespace:n.namespace,labels:p},related:g,open:a})}}})});function Hd(e,t){if(!_(e)||t&&E(y(e,"image"))===void 0)return!1;let n=y(e,"ports");return n==null?!0:Array.isArray(n)&&n.every(r=>{if(!_(r))return!1;let{name:o,containerPort:a}=r;return![o,a].some(s=>typeof s=="string"&&$(s))})}function Zt(e){if(e.injected)return!1;let t=y(C(e.owner.value,e.path),"spec"),n=W(y(t,"containers")),r=y(t,"initContainers")??[];return n.length===0||!Array.isArray(r)?!1:n.every(o=>Hd(o,!0))&&r.every(o=>Hd(o,!1))}function Mt({owner:e}){if(e.kind==="Job"||e.kind==="CronJob")return!0;if(e.kind!=="Pod")return e.view.replicas===0;let t=C(e.value,["spec","restartPolicy"]);return t==="Never"||t==="OnFailure"||e.annotations.has("helm.sh/hook")}function Dt(e){return e.containers.flatMap(t=>t.role==="init"?[]:t.ports)}function Fn(e){let t=new Set;for(let n of e)for(let{name:r,containerPort:o,protocol:a}of Dt(n)){if(o===void 0)continue;let s=a==="TCP"?String(o):`${o}/${a}`;t.add(r===void 0?s:`${s} (${r})`)}return t.size===0?"none":[...t].join(", ")}var dn=w(()=>{"use strict";V()});function xr(e,t){return typeof e=="string"?t.test(e):typeof e=="number"?t.test(String(e)):Array.isArray(e)?e.some(n=>xr(n,t)):_(e)&&Object.entries(e).some(([n,r])=>!pk.has(n)&&xr(r,t))}function*Aa(e){if(Array.isArray(e))for(let t of e)yield*Aa(t);if(_(e))for(let[t,n]of Object.entries(e)){let r=t.startsWith("configMap")?y(n,"name"):void 0;typeof r=="string"&&(yield r),yield*Aa(n)}}function Uo(e,t,n){let r=new RegExp(`(?<![\\d.])${n}(?![\\d.]\\d|\\d)`),o=C(t.owner.value,t.path);if(xr(y(o,"spec"),r)||xr(C(o,["metadata","annotations"]),r))return!0;for(let a of Aa(y(o,"spec"))){let s=e.get("ConfigMap",t.namespace,a);if(!s||xr(y(s.value,"data"),r))return!0}return!1}var pk,Ra=w(()=>{"use strict";V();pk=new Set(["ports","image","resources","containerPort","nodePort"])});function kt(e){let t=[...new Set(e.map(a=>a.owner.title))],n=t.length>4?t.slice(0,3):t,r=t.length-n.length,o=r>0?`${r} more`:n.pop();return n.length===0?o??"":`${n.join(", ")} and ${o}`}var Sr=w(()=>{"use strict"});function Kd(e){return JSON.stringify(e.containers.map(({path:t,image:n})=>{let r=C(e.owner.value,t);return[n?.replace(/[:@][^/]*$/,""),y(r,"command"),y(r,"args")]}))}function dk({port:e,endpoints:t}){let n=t.flatMap(({pod:s,declared:i})=>i&&!Mt(s)?[s]:[]);if(typeof e.targetPort!="number"||n.length===0)return{serving:[],others:[]};let r=new Set(n.map(Kd)),o=new Set(n.map(({owner:s})=>s.title)),a=t.flatMap(({pod:s,declared:i})=>{let l=o.has(s.owner.title)||C(s.owner.value,["metadata","ownerReferences"])!==void 0;return i||l||!Zt(s)||r.has(Kd(s))?[]:[s]});return{serving:n,others:a}}var qd,Ud=w(()=>{"use strict";V();dn();Pr();Ra();Sr();qd=N({id:"service-selects-several-workloads",summary:"A Service selects Pods of several workloads, and some do not serve its port.",severity:"warning",evidence:"pair",recommended:!1,since:"0.1.0",messages:{port:{text:'Service "{service}" also selects the Pods of {others}, which {declare} port {target}.',effect:"A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.",help:"Add a label to the selector that only the Pods of {serving} have."},job:{text:'Service "{service}" also selects the Pods of {others}.',effect:"While a Pod of it runs, a part of the requests to port {target} reaches it and is refused.",help:"Add a label to the selector that only the Pods of {serving} have."}},check(e,t){for(let n of e.all("Service")){let{pods:r}=e.selects(n);if(r.length<2||n.view.headless||n.view.selectorUnreadable||r.some(({owner:a})=>a.kind==="Rollout"))continue;let o=n.keyAt("spec","selector");for(let a of e.ports(n)){let{serving:s,others:i}=dk(a),l=a.port.targetPort??"",c=i.filter(g=>typeof l!="number"||!Uo(e,g,l)),p=c.filter(Mt),m=c.filter(g=>!Mt(g)),d=m.length>0?m:p;if(d.length===0)continue;let f={service:n.name,target:l,serving:kt(s),others:kt(d)},u=d.slice(0,3).map(g=>({at:Yt(g),message:`${g.owner.title} has these labels too`})),h=d.some(g=>Dt(g).length>0);m.length>0?t(o,"port",{data:{...f,declare:h?"declare other ports but not":"do not declare"},related:u}):t(o,"job",{data:f,related:u});break}}}})});function zd(e,t){return e.context.broken.some(({file:n,start:r,end:o})=>n.text.slice(r,o).includes(t))}var Jd=w(()=>{"use strict"});function mk(e){return W(y(e.value,"rules")).some(t=>{let n=W(y(t,"resources")),r=W(y(t,"verbs"));return(n.includes("endpoints")||n.includes("endpointslices"))&&["create","update","patch","*"].some(o=>r.includes(o))})}function fk({kind:e,value:t,namespace:n},r,o){let a=y(t,"spec");return e==="VirtualService"?W(y(a,"hosts")).some(s=>s===r&&n===o||typeof s=="string"&&(s===`${r}.${o}`||s.startsWith(`${r}.${o}.svc`))):n!==o?!1:e==="TrafficSplit"?y(a,"service")===r:W(y(a,"parentRefs")).some(s=>y(s,"kind")==="Service"&&y(s,"name")===r)}function Yd(e,t){let{name:n,namespace:r}=t;return r==="default"&&n==="kubernetes"||r==="kube-system"||e.hidden(r)==="here"||Pa(t)?!0:e.resources.some(o=>o.group==="rbac.authorization.k8s.io"?(o.kind==="ClusterRole"||o.namespace===r)&&mk(o):o.kind==="ServiceImport"||o.kind==="Canary"?o.namespace===r&&(o.name===n||E(C(o.value,["spec","targetRef","name"]))===n):fk(o,n,r))}var Zd=w(()=>{"use strict";V();xa()});var Qd,Xd=w(()=>{"use strict";V();Jd();Zd();_n();Ta();zt();Qd=N({id:"service-without-endpoints",summary:"A Service has neither a selector nor endpoints of its own.",severity:"error",evidence:"absent",since:"0.1.0",messages:{none:{text:'Service "{service}" has no selector, and no EndpointSlice belongs to it.',effect:"{effect}",help:'Add a `selector`, or an EndpointSlice with the label `kubernetes.io/service-name: {service}` in namespace "{namespace}".'}},check(e,t){for(let r of e.all("Service")){let{name:o,namespace:a,view:s}=r;if(e.selects(r).state!=="manual"||e.manualEndpoints(r).length>0)continue;let{externals:i,completeness:l}=e.settings;if(Xe(y(r.value,"spec"),ae.service,"selector")||l==="open"||s.headless||s.ports.length===0||o===""||[o,a,s.type].some($)||zd(e,o)||i.some(b=>["Pod","Endpoints","EndpointSlice"].some(v=>b.matches(v,a,o)))||r.view.selectorUnreadable||Yd(e,r))continue;let c=C(r.value,["spec"]),p=_(c)?Object.keys(c):[],m=J("selector",p.filter(b=>_(C(c,[b])))),d=e.all("EndpointSlice").find(b=>b.namespace===a&&n(b.name,o)),f=b=>e.get("Service",a,b)!==void 0,u=e.all("Endpoints").find(b=>b.namespace===a&&!f(b.name)&&Bn(o,b.name)),h=e.all("Endpoints").find(b=>b.name===o)??e.all("EndpointSlice").find(b=>b.view.serviceName===o),g=p.includes("selector")?r.keyAt("spec","selector"):m!==void 0?r.keyAt("spec",m):r.at("metadata","name");t(g,"none",{data:{service:o,namespace:a,effect:Co(e,r)},open:l==="auto"&&!m&&!d&&!u&&!h&&!e.pods.some(b=>b.namespace===a),...m!==void 0?{suggestion:`Did you mean "selector"? "${m}" is no field of a Service.`}:d?{suggestion:`EndpointSlice "${d.name}" says that it belongs to ${d.view.serviceName===void 0?"no Service":`Service "${d.view.serviceName}"`}.`,related:[{at:d.at("metadata","name"),message:`${d.title} is here`}]}:u?{suggestion:`Endpoints must have the name of the Service; these are called "${u.name}".`,related:[{at:u.at("metadata","name"),message:`${u.title} is here`}]}:h?{suggestion:`${h.title} is in namespace "${h.namespace}".`,related:[{at:h.at("metadata","name"),message:`${h.title} is here`}]}:{}})}function n(r,o){return r===o||r.startsWith(`${o}-`)||J(o,[r])!==void 0}}})});var em,tm=w(()=>{"use strict";V();Vn();Pr();em=N({id:"stateful-set-service-not-found",summary:"The governing Service of a StatefulSet is missing or selects other Pods.",severity:"warning",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Service "{service}", which {workload} names as its `serviceName`, is not defined in namespace "{namespace}".',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Add a headless Service (`clusterIP: None`) of that name which selects the Pods, or name the one that does."},others:{text:'Service "{service}", which {workload} names as its `serviceName`, does not select its Pods.',effect:"The Pods run, but their own names ({pod}) do not resolve.",help:"Name the Service that selects the Pods of this StatefulSet."}},check(e,t){for(let n of e.references({role:"governing-service",to:"Service"})){let{from:r,name:o,namespace:a,target:s,state:i,open:l,at:c}=n,p={service:o,workload:r.title,pod:`${r.name}-0.${o}.${a}.svc`};if(i==="absent"){let{candidate:h,...g}=st(e,n),b=h?.why!=="kind";if(!b&&e.settings.completeness==="open")continue;let x=![...e.all("Service"),...e.pods.map(({owner:k})=>k)].some(k=>k!==r&&k.namespace===a);t(c,"missing",{...b?g:{},data:{...p,namespace:a},open:l,...x&&{severity:"note"}});continue}if(i!=="present"||!s)continue;let m=s,d=e.selects(m),f=e.pods.find(h=>h.owner===r),{selector:u}=m.view;d.state!=="pods"||!f||!u||d.pods.includes(f)||m.view.selectorUnreadable||f.labelsUnreadable||d.maybeMore||t(c,"others",{data:p,severity:"note",related:[{at:m.keyAt("spec","selector"),message:`the selector of ${m.title}`},{at:Yt(f),message:`the Pods of ${r.title} have the labels ${Ko(f,u)}`}]})}}})});function hk({value:e}){if(E(C(e,["metadata","name"]))===void 0||!["spec","data","stringData","subsets","endpoints"].some(r=>_(y(e,r))||Array.isArray(y(e,r))))return;let[t,n]=[E(y(e,"apiVersion")),E(y(e,"kind"))];return t!==void 0&&n===void 0?/^([a-z0-9.-]+\/)?v\d\w*$/.test(t)?"kind":void 0:n!==void 0&&t===void 0&&uk.has(n)?"apiVersion":void 0}var uk,nm,rm=w(()=>{"use strict";V();uk=new Set("Service Ingress IngressClass Deployment StatefulSet DaemonSet Pod ReplicaSet Job CronJob ConfigMap Secret Namespace Endpoints EndpointSlice IngressRoute Middleware TargetGroupBinding Rollout".split(" "));nm=N({id:"syntax-error",summary:"A manifest cannot be read, or has no kind or apiVersion.",severity:"error",evidence:"local",since:"0.1.0",messages:{unreadable:{text:"The document cannot be read: {problem}.",effect:"Programs that apply it (kubectl, Helm, Argo CD) refuse the file, and nothing that it defines is checked here.",help:"Correct the text at this place."},"no-kind":{text:'The object "{name}" has no `{field}`.',effect:'Programs that apply it refuse the file ("{field} not set"), and the object is not checked here.',help:"Add `{field}` at the top of the document."}},check(e,t){for(let n of e.context.broken)t({document:n,path:[],part:"value"},"unreadable",{data:{problem:n.problem?.message??"the text is no YAML"}});if(!e.context.kustomized)for(let n of e.context.documents){let r=hk(n);if(r===void 0)continue;let a=(_(n.value)?Object.keys(n.value):[]).find(i=>i!==r&&i.toLowerCase()===r.toLowerCase());t(a===void 0?{document:n,path:[],part:"value"}:{document:n,path:[a],part:"key"},"no-kind",{data:{name:E(C(n.value,["metadata","name"]))??"",field:r},suggestion:a===void 0?void 0:`Field names are read by the letter: write "${r}" for "${a}".`})}}})});function sm(e,t){return e.pods.some(({containers:n,hostNetwork:r})=>{let o=n.flatMap(a=>a.ports);return r&&o.length===0?!0:o.some(a=>a.hostPort===t||r&&a.containerPort===t)})}function Ca(e,t){let{state:n,pods:r}=e.selects(t);return t.view.externalTrafficPolicy==="Local"&&n==="pods"&&r.every(a=>a.owner.kind!=="DaemonSet")}function am(e,t,n){let{ports:r}=e.view;return r.find(a=>a.port===t&&a.targetPort!==t)?`${t} is the Service port, on which only the cluster's own addresses answer.`:n.includes(t)?`${t} is the container port, on which only the Pods answer.`:void 0}function im(e,t){let{type:n,externalTrafficPolicy:r,healthCheckNodePort:o}=t.view;if(n==="LoadBalancer"&&r==="Local"&&o===void 0)return{service:t,field:"healthCheckNodePort"};let a=e.all("Service").find(s=>Gn(s)&&s.view.ports.some(i=>$o(s,i)));return a&&{service:a,field:"nodePort"}}var om,cm=w(()=>{"use strict";pn();om=[10256,10250,22]});function Tr(e,t){let{state:n,pods:r,maybeMore:o}=e.selects(t);if(n!=="pods"&&n!=="external"&&n!=="unknown")return;let a=r.flatMap(p=>p.containers.flatMap(m=>m.role==="init"?[]:m.ports.flatMap(d=>d.containerPort??[]))),s=e.ports(t),i=t.view.ports.flatMap(({targetPort:p})=>typeof p=="number"?[p]:[]),l=s.flatMap(({endpoints:p})=>p.map(m=>m.port)),c=s.every(({endpoints:p})=>p.length===r.length);return{numbers:[...new Set([...i,...l,...a])].sort((p,m)=>p-m),sure:n==="pods"&&!o&&c&&r.every(Zt)}}var Ia=w(()=>{"use strict";dn()});function yk(e,t,n,r){let{group:o,port:a}=n,{port:s,at:i}=pa(o),l={group:o.name,port:s,service:r.name},c={at:r.at("spec","externalTrafficPolicy"),message:`Service "${r.name}" keeps traffic on the node`};if(!Gn(r))return;let p=e.nodePorts().filter(({number:b})=>b===s),m=p.map(b=>({at:b.at,message:`${s} is for UDP here`})),d=p.length>0&&p.every(({protocol:b})=>b==="UDP");if(s===o.port){if(!a||jn(e,r,o))return;d&&(o.protocol==="UDP"||o.protocol==="QUIC")?t(i,"udp",{data:l,related:m}):Ca(e,r)&&t(i,"local",{data:{group:o.name,service:r.name},related:[c],severity:"note"});return}let f=p.every(b=>b.service!==r&&b.service.view.externalTrafficPolicy!=="Local");if(p.length>0||om.includes(s)){d?t(i,"udp",{data:l,related:m}):f&&Ca(e,r)&&t(i,"everywhere",{data:l,related:[c],severity:"warning"});return}if(e.context.incomplete!==void 0||sm(e,s))return;let{from:u,to:h}=e.settings.nodePortRange;if(s>=u&&s<=h){let b=im(e,r);if(b){let{service:v,field:x}=b,k=[{at:v.keyAt("spec","ports"),message:`Service "${v.name}" pins no ${x} here`}];t(i,"unpinned",{data:{...l,service:v.name,field:x},related:k,severity:"warning"});return}}let g=am(r,s,Tr(e,r)?.numbers??[]);t(i,"node",{data:{group:o.name,port:s},related:[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its node ports here`}],suggestion:g,...!g&&(s<u||s>h)&&{severity:"warning"}})}function bk(e,t,n,r){let{group:o,port:a}=n,s=Tr(e,r);if(!s)return;let{port:i,at:l}=pa(o),c=[{at:r.keyAt("spec","ports"),message:`Service "${r.name}" has its ports here`}],p={group:o.name,port:i,service:r.name};if(i===o.port){let g=e.selects(r).pods.flatMap(b=>b.containers.flatMap(v=>v.ports)).some(b=>b.containerPort===i&&b.protocol==="TCP");a?.protocol==="UDP"&&(o.protocol==="UDP"||o.protocol==="QUIC")&&!g&&s.sure&&t(l,"udp",{data:p,related:c,severity:"warning"});return}if(s.numbers.includes(i))return;let{ports:m}=r.view,d=m.find(h=>h.nodePort===i),f=m.find(h=>h.port===i&&typeof h.targetPort=="number");if(!d&&!f&&!s.sure)return;let u=d?"nodePort":"Service port";t(l,"pod",{data:{...p,ports:s.numbers.length>0?s.numbers.join(", "):"other ports"},related:c,...d||f?{suggestion:`${i} is the ${u}; Pods are asked directly.`}:{severity:"warning"}})}var gk,lm,pm=w(()=>{"use strict";V();cm();pn();Ia();Wn();gk={node:{text:'The health check of target group "{group}" asks port {port} of the nodes, on which nothing of the input listens.',effect:"All targets fail the health check: the load balancer takes none of them for healthy.",help:"Check `traffic-port`, a nodePort, or 10256 (the health of kube-proxy)."},unpinned:{text:'The health check of target group "{group}" asks port {port} of the nodes, but Service "{service}" leaves that number to chance.',effect:"The API server picks a random node port when the Service is made; a Service made anew gets another one.",help:"Pin `{field}` in the Service."},pod:{text:'The health check of target group "{group}" asks port {port} of the Pods; those of Service "{service}" have {ports}.',effect:"All targets fail the health check, unless a container listens on a port that it does not declare.",help:"Check `traffic-port`, or a port of the container."},udp:{text:'The health check of target group "{group}" asks port {port} over TCP, but Service "{service}" has it for UDP only.',effect:"Health checks are never made over UDP; nothing answers, so all targets fail them.",help:"Check another port, one for TCP."},everywhere:{text:'The health check of target group "{group}" asks port {port}, which answers on every node, but Service "{service}" has `externalTrafficPolicy: Local`.',effect:"Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.",help:"Check `traffic-port`, or the `healthCheckNodePort` of a Service of type LoadBalancer."},local:{text:'The health check of target group "{group}" asks the traffic port of Service "{service}", which has `externalTrafficPolicy: Local`.',effect:"Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.",help:"Nothing is to be done if so intended; a DaemonSet makes every node a healthy target."}};lm=N({id:"target-group-health-check-unreachable",summary:"The health check of a target group asks a port on which nothing answers.",severity:"error",evidence:"pair",since:"0.1.0",messages:gk,check(e,t){for(let n of e.targetGroups())n.service&&n.group.healthCheck&&(wt(n.group)?yk:bk)(e,t,n,n.service)}})});function Na(e){return e.some(t=>vk.includes(t))?"https":e.some(t=>wk.includes(t))?"http":void 0}function mn(e,t){let[n,r]=e.filter(t);return r?void 0:n}function zo(e,t,n){let r=n.protocol.includes("UDP")||n.protocol==="QUIC"?"UDP":"TCP",o=t.view.ports.filter(d=>d.protocol===r||n.protocol.startsWith("TCP_")),a=e.ports(t),s=mn(o,d=>d.port===n.port)??mn(o,d=>d.targetPort===n.port)??mn(o,d=>a.some(f=>f.port===d&&f.endpoints.some(u=>u.port===n.port)));if(s)return s;let i=$a(`${t.namespace} ${t.name}`),l=$a(n.name).filter(d=>!i.includes(d)),c=Na(l)??Na([n.protocol.toLowerCase()]),p=mn(o,d=>d.name!==void 0&&l.includes(d.name))??mn(o,d=>c!==void 0&&Na([...$a(d.name??""),`${d.port}`])===c);if(p)return p;let m=e.targetGroups().flatMap(({group:d,service:f,port:u})=>f===t&&d!==n&&u?[u]:[]);return mn(t.view.ports,()=>!0)??(wt(n)?mn(o,d=>!m.includes(d)):void 0)}function Ea(e,t,n){let{port:r}=n,{ports:o,healthCheckNodePort:a}=t.view;if(a===r)return`${r} is the healthCheckNodePort, which only answers health checks.`;let s=zo(e,t,n);if(s?.nodePort!==void 0){let{nodePort:l}=s;if(s.port===r)return`${r} is the Service port; its nodePort is ${l}.`;let c=e.ports(t).find(p=>p.port===s);return s.targetPort===r||c?.endpoints.some(p=>p.port===r)?`${r} is the container port; its nodePort is ${l}.`:`Service port ${Lo(s)} has the nodePort ${l}.`}let i=J(String(r),o.flatMap(({nodePort:l})=>l===void 0?[]:[String(l)]));return i&&`Did you mean ${i}?`}function dm(e,t,n){let{from:r,to:o}=e.settings.nodePortRange;if(n.port<r||n.port>o)return!1;let a=zo(e,t,n),s=e.targetGroups().flatMap(i=>i.service===t&&i.port?[i.port]:[]);return(a?[a]:t.view.ports).every(i=>s.includes(i))}var vk,wk,$a,mm=w(()=>{"use strict";V();pn();Wn();vk=["https","websecure","tls","ssl","443","8443"],wk=["http","web","80","8080"];$a=e=>e.toLowerCase().split(/[^a-z0-9]+/)});function Pk(e,t,n,r){let{name:o,namespace:a}=n,{port:s}=r;if(!Gn(n)||Eo(e,n,s))return;let i=r.at("port"),l={group:r.name,port:s,service:o},c=[{at:n.keyAt("spec","ports"),message:`Service "${o}" has its ports here`}],p=e.nodePorts().filter(({number:u,field:h})=>u===s&&h==="nodePort");if(p.some(u=>u.service.name===o&&u.service.namespace===a))return;let[m]=p;if(m){let u=m.service,h=e.selects(n).pods;t(i,"otherService",{data:{...l,other:u.namespace===a?u.name:`${u.namespace}/${u.name}`},related:[{at:m.at,message:`${s} belongs to Service "${u.name}"`},...c],suggestion:Ea(e,n,r),...e.selects(u).pods.some(g=>h.includes(g))&&{severity:"warning"}});return}if(dm(e,n,r))return;let d=zo(e,n,r),f=d?[d]:n.view.ports;if(f.every(u=>$o(n,u))){let{from:u,to:h}=e.settings.nodePortRange,g=s>=u&&s<=h;t(i,"unpinned",{data:{...l,ports:f.map(b=>`port ${Lo(b)}`).join(" and "),range:`${u}-${h}`,now:g?`${s} holds until the Service is made anew, if it holds now`:`${s} is none of them`},related:c,suggestion:g?`If the cluster has picked ${s}, write \`nodePort: ${s}\`.`:void 0,...g&&{severity:"warning"}});return}t(i,"nodePort",{data:{...l,nodePorts:Oo(n)},related:c,suggestion:Ea(e,n,r)})}function xk(e,t,n,r){let{port:o}=r,a=Tr(e,n);if(!a||a.numbers.includes(o))return;let{ports:s}=n.view,i=s.find(({nodePort:m})=>m===o)??s.find(m=>m.port===o&&typeof m.targetPort=="number");if(!a.sure&&!i)return;let l=i?.nodePort===o?"nodePort":"Service port",c=J(String(o),a.numbers.map(String)),p=a.numbers.length>0?a.numbers:s.map(({targetPort:m})=>m);t(r.at("port"),"targetPort",{data:{group:r.name,port:o,service:n.name,ports:p.join(", ")},related:[{at:n.keyAt("spec","ports"),message:`Service "${n.name}" has its ports here`}],suggestion:i?`${o} is the ${l}; the targetPort is ${i.targetPort}.`:c&&`Did you mean ${c}?`})}var kk,fm,um=w(()=>{"use strict";V();mm();pn();Ia();Wn();kk={nodePort:{text:'Target group "{group}" sends to port {port} of the nodes, which is no nodePort of Service "{service}"; it has {nodePorts}.',effect:"No node listens on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the nodePort of the Service port that it feeds."},otherService:{text:'Target group "{group}" sends to port {port} of the nodes, which is the nodePort of Service "{other}", not of "{service}".',effect:'The load balancer sends the traffic of this group to the Pods of Service "{other}".',help:"Give the target group the nodePort of its own Service, or name the Service that it really feeds."},unpinned:{text:'Target group "{group}" sends to port {port} of the nodes, but Service "{service}" leaves the nodePort of {ports} to chance.',effect:"The API server picks a random number from {range} when it makes the Service, and the target group cannot follow: {now}.",help:"Pin `nodePort` at that Service port to a number from {range}, and give the target group the same."},targetPort:{text:'Target group "{group}" sends to port {port} of the Pods, but those of Service "{service}" listen on {ports}.',effect:"The Pods do not listen on the port: all targets fail their health checks, and connections are refused.",help:"Give the target group the port of the container: its targets are Pods."}};fm=N({id:"target-group-port-mismatch",summary:"A target group sends to a port on which its Service does not listen.",severity:"error",evidence:"pair",since:"0.1.0",messages:kk,check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups())r&&!o&&!jn(e,r,n)&&(wt(n)?Pk:xk)(e,t,r,n)}})});var Sk,hm,gm=w(()=>{"use strict";V();Wn();Sk={TCP:["TCP"],TLS:["TCP"],HTTP:["TCP"],HTTPS:["TCP"],UDP:["UDP"],QUIC:["UDP"],TCP_UDP:["TCP","UDP"],TCP_QUIC:["TCP","UDP"]},hm=N({id:"target-group-protocol-mismatch",summary:"A target group speaks another protocol than the Service port that it feeds.",severity:"error",evidence:"pair",since:"0.1.0",messages:{mismatch:{text:'Target group "{group}" of protocol {protocol} feeds port {port} of Service "{service}", which is for {has} only.',effect:"Nothing listens for {missing} on port {number}: that traffic is dropped.",help:"Use a target group of a protocol that sends {has}, or add a Service port for {missing} on the same number."}},check(e,t){for(let{group:n,service:r,port:o}of e.targetGroups()){let a=Sk[n.protocol];if(!a||!r||!o||jn(e,r,n))continue;let s=wt(n)?r.view.ports.filter(c=>c.nodePort===n.port):e.ports(r).flatMap(c=>c.endpoints.some(p=>p.port===n.port)?[c.port]:[]),i=[...new Set(s.map(({protocol:c})=>c))];if(o.port===void 0||i.some(c=>!["TCP","UDP","SCTP"].includes(c)))continue;let l=a.filter(c=>!i.includes(c));l.length!==0&&t(n.at("protocol"),"mismatch",{data:{group:n.name,protocol:n.protocol,port:`${o.port}`,service:r.name,has:i.join(" and "),missing:l.join(" and "),number:n.port},related:s.map(c=>({at:r.at(...c.path,"protocol"),message:`port ${c.port} of Service "${r.name}" is for ${c.protocol}`}))})}}})});function Ak(e,t){return e.containers.some(({ports:n})=>n.some(({name:r,protocol:o})=>r!==t&&r?.toLowerCase()===t||r===t&&!ym.has(o)))}function*Hn(e){for(let t of e.all("Service")){let n=e.ports(t);if(n.every(({missing:i})=>i.length===0)||t.view.selectorUnreadable)continue;let{pods:r,maybeMore:o}=e.selects(t),a=r.filter(i=>!Mt(i)),s=a.length>0?a:r;for(let i of n){let{targetPort:l,protocol:c}=i.port;if(typeof l!="string"||$(l)||Ue(l)!==void 0||Tk.has(l)||!ym.has(c))continue;let p=new Set(i.missing),m=s.filter(f=>p.has(f)&&Zt(f)&&!Ak(f,l));if(m.length===0)continue;let d=i.endpoints.length===0&&m.length===s.length;yield{resolution:i,target:l,lacking:m,nowhere:d,open:o}}}}function Kn(e){return e.slice(0,3).map(t=>{let r=t.containers.filter(({role:i})=>i!=="init").find(({ports:i})=>i.length>0),o=r?[...r.path,"ports"]:[...t.path,"spec","containers"],a=Fn([t]),s=a==="none"?`${t.owner.title} declares no ports`:`${t.owner.title} declares the ports ${a}`;return{at:t.owner.keyAt(...o),message:s}})}var Tk,ym,Ar=w(()=>{"use strict";V();dn();Tk=new Set(["http-envoy-prom","linkerd-admin","linkerd-proxy","dapr-http","dapr-grpc","dapr-metrics"]),ym=new Set(["TCP","UDP","SCTP"])});function Rk({service:e,port:t},n,r){let o=r.flatMap(Dt).filter(({protocol:m})=>m===t.protocol),a=new Set(o.flatMap(({name:m})=>m??[])),s=J(n,a);if(s!==void 0)return`Did you mean "${s}"?`;let i=new Set(o.flatMap(({containerPort:m})=>m??[])),[l,c]=i;if(l===void 0||c!==void 0||e.view.ports.length>1)return;let[p]=a;return p===void 0?`The only port that they declare is ${l}, which has no name.`:`The only port that they declare is ${l}, named "${p}".`}var bm,vm=w(()=>{"use strict";V();dn();Ar();zt();Sr();bm=N({id:"target-port-not-found",summary:"A named targetPort is a port of none of the Pods that the Service selects.",severity:"error",evidence:"pair",since:"0.1.0",messages:{none:{text:'The Pods that Service "{service}" selects have no port named "{target}"; they declare {ports}.',effect:"{effect}",help:"Name a port of the containers, give its number, or add the name to the port in the Pod template."},container:{text:'"{target}" is the name of a container of {workload}, not of a port; it declares {ports}.',effect:"{effect}",help:"Give the name or the number of a container port."},init:{text:'Port "{target}" belongs to init container "{container}" of {workload}, which ends before the Pod serves.',effect:"{effect}",help:"Move the port to a container that keeps running, or make this one a sidecar with `restartPolicy: Always`."}},check(e,t){for(let{resolution:n,target:r,lacking:o,nowhere:a,open:s}of Hn(e)){let{service:i,port:l,near:c}=n;if(!a||c.some(({why:k})=>k==="protocol"))continue;let p=i.at(...l.path,"targetPort"),m=ot(e,i),d=m?"The API server accepts the Service; the port gets no endpoint and no SRV record, while the Pods still resolve by name.":"The API server accepts the Service, but the port gets no endpoint: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.",f={open:s,...m&&{severity:"warning"}},u={target:r,effect:d},h=c.find(({why:k})=>k==="init");if(h){let{pod:k,container:P}=h;t(p,"init",{...f,data:{...u,container:P.name,workload:k.owner.title},related:[{at:k.owner.at(...h.port.path,"name"),message:`port "${r}" is declared here`}]});continue}let g=Rk(n,r,o),b=Kn(o),v=Fn(o),x=o.find(({containers:k})=>k.some(({name:P})=>P===r));x?t(p,"container",{...f,data:{...u,workload:kt([x]),ports:v},related:b,suggestion:g}):t(p,"none",{...f,data:{...u,service:i.name,ports:v},related:b,suggestion:g})}}})});var wm,km=w(()=>{"use strict";V();Ar();zt();Sr();wm=N({id:"target-port-not-on-every-pod",summary:"A named targetPort is a port of only some of the selected Pods.",severity:"warning",evidence:"pair",since:"0.1.0",messages:{some:{text:'The Pods of {workloads}, which Service "{service}" selects too, have no port named "{target}".',effect:"They stay out of the endpoints of this port in silence: only the Pods of {others} get requests.",help:"Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out."}},check(e,t){for(let{resolution:n,target:r,lacking:o}of Hn(e)){let{service:a,port:s,endpoints:i}=n;if(i.length===0||ot(e,a))continue;let l=e.ports(a).filter(p=>p!==n),c=o.filter(p=>!l.some(m=>m.endpoints.some(d=>d.pod===p&&d.declared!==void 0)));c.length!==0&&t(a.at(...s.path,"targetPort"),"some",{data:{service:a.name,target:r,workloads:kt(c),others:kt(i.map(({pod:p})=>p))},related:Kn(c)})}}})});var Pm,xm=w(()=>{"use strict";V();dn();Ar();zt();Pm=N({id:"target-port-protocol-mismatch",summary:"A named targetPort exists on the Pods with another protocol only.",severity:"error",evidence:"pair",since:"0.1.0",messages:{protocol:{text:'Port {port} of Service "{service}" is {wanted}, but port "{target}" of {workload} is {found}.',effect:"A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.",help:"Give both the same `protocol`; it is TCP where none is written."}},check(e,t){for(let{resolution:n,target:r,nowhere:o,open:a}of Hn(e)){let{service:s,port:i,near:l}=n,c=l.find(({why:u})=>u==="protocol");if(!o||!c)continue;let{pod:p,port:m}=c,d=C(s.value,[...i.path,"protocol"])!==void 0,f=Dt(p).find(u=>u.name!==void 0&&u.containerPort===m.containerPort&&u.protocol===i.protocol);t(s.at(...i.path,d?"protocol":"targetPort"),"protocol",{data:{service:s.name,port:i.port??"without number",wanted:i.protocol,target:r,workload:p.owner.title,found:m.protocol},related:[{at:p.owner.at(...m.path,"name"),message:`"${r}" is declared as ${m.protocol}`}],suggestion:f&&`The ${i.protocol} port with this number is named "${f.name}".`,open:a,...ot(e,s)&&{severity:"warning"}})}}})});function Ck(e,t,n){let r=new Set;for(let o of e.selectedBy(t))for(let{endpoints:a}of e.ports(o))for(let s of a)s.pod===t&&s.declared&&r.add(s.port);return Dt(t).flatMap(({containerPort:o,name:a,protocol:s})=>o===void 0||s!==n||r.has(o)||Sm.test(a??"")?[]:[o])}function Ik(e,{port:t,endpoints:n}){let r=t.targetPort;if(typeof r!="number"||!ze(r)||Sm.test(t.name??""))return[];if(n.length===0||n.some(({declared:s})=>s!==void 0))return[];let o=n.map(({pod:s})=>s).filter(s=>!Mt(s)),a;for(let s of o){if(!Zt(s)||Uo(e,s,r))return[];let i=Ck(e,s,t.protocol);if(a=a===void 0?[...new Set(i)]:a.filter(l=>i.includes(l)),a.length===0)return[]}return a??[]}var Sm,Tm,Am=w(()=>{"use strict";V();dn();Ar();zt();Ra();Sr();Sm=/metric|prom|health|probe|admin|debug|pprof|jmx|monitor|gossip|memberlist|raft|peer|webhook/;Tm=N({id:"target-port-undeclared",summary:"A numeric targetPort is not among the ports that the Pods declare.",severity:"note",strict:"warning",evidence:"pair",since:"0.1.0",messages:{given:{text:'No container of {workloads} declares port {target}, to which port {port} of Service "{service}" leads; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Correct the targetPort, or declare the port in the Pod template to show that it is meant."},defaulted:{text:'Port {port} of Service "{service}" has no targetPort and so leads to port {target}, which no container of {workloads} declares; they declare {ports}.',effect:"If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.",help:"Give the targetPort, or declare the port in the Pod template to show that it is meant."}},check(e,t){for(let n of e.all("Service"))if(!(e.selects(n).maybeMore||n.view.selectorUnreadable||ot(e,n)))for(let r of e.ports(n)){let o=Ik(e,r);if(o.length===0)continue;let{port:a,endpoints:s}=r,i=s.map(({pod:p})=>p).filter(p=>!Mt(p)),[l,c]=o;t(n.at(...a.path,a.targetPortGiven?"targetPort":"port"),a.targetPortGiven?"given":"defaulted",{data:{service:n.name,port:a.port??"without number",target:a.targetPort??"",workloads:kt(i),ports:Fn(i)},related:Kn(i),suggestion:c===void 0?`Did you mean ${l}?`:void 0})}}})});function Ek(e,t){let n=e.classOf(t).name??"",r=e.get("IngressClass","",n)?.view.controller??"";return/traefik/.test(n+r)||[...t.annotations.keys()].some(o=>o.startsWith("traefik.ingress.kubernetes.io/"))}function Ok(e){return e.resources.filter(({kind:t,group:n})=>t==="Certificate"&&/^cert-?manager\./.test(n)).map(({namespace:t,value:n})=>({secret:`${t}/${E(C(n,["spec","secretName"]))}`,hosts:W(C(n,["spec","dnsNames"])).flatMap(r=>E(r)??[])}))}var Nk,$k,Rm,Cm=w(()=>{"use strict";V();Nk=/^(alb\.ingress\.kubernetes\.io\/|networking\.gke\.io\/|ingress\.gcp\.kubernetes\.io\/pre-shared-cert|traefik\.ingress\.kubernetes\.io\/router\.tls\.(certresolver|domains)|appgw\.ingress\.kubernetes\.io\/)/,$k=/^(cert-manager\.io\/(cluster-)?issuer|certmanager\.k8s\.io\/|kubernetes\.io\/tls-acme$|cert\.gardener\.cloud\/)/;Rm=N({id:"tls-host-not-covered",summary:"A host of an Ingress is in none of its tls.hosts.",severity:"warning",evidence:"local",since:"0.1.0",messages:{uncovered:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"No certificate is asked for this host: HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`; a wildcard there covers exactly one label."},unlisted:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Unless the certificate of {secrets} names this host all the same, HTTPS clients get the default certificate, of which every browser warns.",help:"Add the host to `tls.hosts`, and see that the certificate names it; a wildcard covers exactly one label."},traefik:{text:'Host "{host}" of Ingress "{ingress}" is in none of its `tls.hosts` ({hosts}).',effect:"Traefik picks a certificate by the names inside it: unless that of {secrets} also names this host, HTTPS clients get the default certificate, of which every browser warns.",help:"See that the certificate names the host, and add it to `tls.hosts`; a wildcard covers exactly one label."}},check(e,t){let n=new Set;for(let{view:o}of e.all("Ingress"))for(let{hosts:a}of o.tls)for(let{host:s}of a)n.add(s);let r=Ok(e);for(let o of e.all("Ingress")){let{tls:a,rules:s}=o.view;if(a.length===0||[...o.annotations.keys()].some(h=>Nk.test(h)))continue;let i=a.flatMap(({hosts:h})=>h.map(({host:g})=>g));if(a.some(({at:h})=>W(C(o.value,[...h,"hosts"])).length===0)||i.some($)||i.length===0)continue;let l=[...o.annotations.keys()].some(h=>$k.test(h)),c=!l&&Ek(e,o),p=a.flatMap(({secretName:h})=>h??[]);if(!l&&(p.some(h=>/wildcard|(^|-)star(-|$)/i.test(h)||$(h))||c&&e.resources.some(({kind:h,name:g})=>h==="TLSStore"&&g==="default")))continue;let m=p.map(h=>`"${h}"`).join(", ")||"the controller",d=r.filter(({secret:h})=>p.some(g=>h===`${o.namespace}/${g}`)),f=i.filter(h=>!h.startsWith("*")&&!s.some(({host:g})=>g!==void 0&&eo(h,g))),u=new Set;for(let{host:h,at:g}of s){if(h===void 0||$(h)||u.has(h)||n.has(h)||n.has(`*${h.slice(h.indexOf("."))}`)||!l&&d.some(v=>v.hosts.some(x=>eo(x,h))))continue;u.add(h);let b=J(h,f);t(o.at(...g,"host"),l?"uncovered":c?"traefik":"unlisted",{data:{host:h,ingress:o.name,hosts:i.join(", "),secrets:m},related:[{at:o.keyAt("spec","tls"),message:`the hosts with TLS are ${i.join(", ")}`}],suggestion:b===void 0?void 0:`Did you mean "${b}"?`})}}}})});var Lk,Im,Nm=w(()=>{"use strict";V();Vn();ln();Lk=/^(traefik\.ingress\.kubernetes\.io\/router\.tls\.certresolver$|alb\.ingress\.kubernetes\.io\/)/,Im=N({id:"tls-secret-not-found",summary:"An Ingress names a TLS Secret that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'Secret "{secret}" is not defined in namespace "{namespace}".',effect:'The API server accepts the Ingress; the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Name a Secret of namespace "{namespace}", add what makes it (a Certificate, an ExternalSecret ...), or declare it under `externals`.'},namespace:{text:'Secret "{secret}" is not defined in namespace "{namespace}", only in "{other}".',effect:'Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:'Put a copy of the Secret, or the Certificate that makes it, into namespace "{namespace}", or move the Ingress.'},name:{text:'A Secret cannot have the name "{secret}".',effect:'The API server refuses the Ingress: "{words}".',help:'Give the plain name of a Secret of namespace "{namespace}": Secrets are never read across namespaces.'}},check(e,t){let n=new Map;for(let r of e.references({role:"tls"})){let{name:o,namespace:a,from:s,at:i}=r,l=$(o)?void 0:at(o);if(l!==void 0)t(i,"name",{data:{secret:o,namespace:a,words:l}});else if(r.state==="absent"&&![...s.annotations.keys()].some(c=>Lk.test(c))){let c=`${a}/${o}`,p=n.get(c);p?p.push(r):n.set(c,[r])}}for(let[r,...o]of n.values()){if(!r)continue;let{name:a,namespace:s,open:i,at:l}=r,{candidate:c,suggestion:p,related:m}=st(e,r),d=[...m,...o.map(f=>({at:f.at,message:`${f.from.title} names it too`}))];if(c?.why==="namespace"){let f=c.resource.namespace;t(l,"namespace",{data:{secret:a,namespace:s,other:f},related:d,open:i})}else t(l,"missing",{data:{secret:a,namespace:s},suggestion:p,related:d,open:i})}}})});var $m,Mk,Dk,Em,Om=w(()=>{"use strict";V();$m=["tls.crt","tls.key"],Mk=/cert-manager\.io\/|reflector\.v1\.k8s\.emberstack\.com\/|replicator\.v1\.mittwald\.de\/|kubed\.appscode\.com\/|avp\.kubernetes\.io\/|vault|external-secrets|kubernetes\.io\/service-account|bank-vaults|banzaicloud|1password|doppler|infisical/,Dk={"tls.crt":["cert","crt","certificate","cert.pem","fullchain.pem","server.crt","tls.pem","public.crt"],"tls.key":["key","privkey.pem","key.pem","private.key","server.key","privatekey"]},Em=N({id:"tls-secret-unusable",summary:"A TLS Secret of an Ingress lacks tls.crt or tls.key.",severity:"error",evidence:"pair",since:"0.1.0",messages:{refused:{text:'Secret "{secret}" of type kubernetes.io/tls lacks {keys}; it holds {found}.',effect:'The API server refuses the Secret: "data[{first}]: Required value"; the Ingress is served with the default certificate.',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`."},unusable:{text:'Secret "{secret}" lacks {keys}; it holds {found}.',effect:'The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',help:"Keep the certificate under `tls.crt` and the private key under `tls.key`, in a Secret of type kubernetes.io/tls."}},check(e,t){let n=new Map;for(let{target:r,from:o,at:a}of e.references({role:"tls"}))r?.kind==="Secret"&&r.group===""&&n.set(r,[...n.get(r)??[],{at:a,message:`${o.title} uses it for TLS`}]);for(let r of e.all("Secret")){let o=n.get(r);if(!o)continue;let{type:a,keys:s,encrypted:i}=r.view;if(i||s.length===0||s.some($)||$(a)||[...r.annotations.keys()].some(h=>Mk.test(h)))continue;let l=$m.filter(h=>!s.includes(h)),[c]=l;if(c===void 0)continue;let p=l.flatMap(h=>{let g=J(h,s.filter(b=>!$m.includes(b)))??s.find(b=>Dk[h]?.includes(b.toLowerCase()));return g===void 0?[]:[`Rename "${g}" to "${h}".`]}),m=_(y(r.value,"data"))?"data":"stringData",d={secret:r.name,keys:l.join(" and "),found:s.join(", ")},f=p.length===0?void 0:p.join(" "),u=r.keyAt(m);a==="kubernetes.io/tls"?t(u,"refused",{data:{...d,first:c},related:o,suggestion:f}):t(u,"unusable",{data:d,related:o,suggestion:f})}}})});var Lm,Mm=w(()=>{"use strict";V();ba();Lm=N({id:"unknown-api-version",summary:"An object has an API version in which its kind never existed.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'{kind} "{name}" has the API version {version}, in which Kubernetes has no such kind.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Use `apiVersion: {use}`."}},check(e,t){for(let n of e.resources){let{kind:r,name:o,apiVersion:a,group:s}=n,i=Td(r),[l]=i??[];if(!i||l===void 0||i.includes(a)||Ho(r,a))continue;let[c=""]=l.split("/"),p=l.includes("/")&&J(s,[c])!==void 0;s.includes(".")&&!Ad.has(s)&&!p||$(a)||t(n.at("apiVersion"),"unknown",{data:{kind:r,name:o,version:a,use:l}})}}})});function Vm(e){return Object.hasOwn(Dm,e)?Dm[e]:void 0}var Rr,Dm,Gm=w(()=>{"use strict";Rr=(e,t="")=>{let n=e.split(" ");return{road:n,known:new Set([...n,...t.split(" ")])}},Dm={v1:Rr("Service Pod Endpoints ReplicationController ConfigMap Secret Namespace","Binding ComponentStatus Event Eviction LimitRange List Node PersistentVolume PersistentVolumeClaim PodTemplate ResourceQuota ServiceAccount Status Config Build BuildConfig DeploymentConfig Group Identity Image ImageStream ImageStreamTag Policy PolicyBinding Project Role RoleBinding Route Template User"),"apps/v1":Rr("Deployment StatefulSet DaemonSet ReplicaSet","ControllerRevision Scale"),"batch/v1":Rr("CronJob Job"),"networking.k8s.io/v1":Rr("Ingress IngressClass","NetworkPolicy IPAddress ServiceCIDR"),"discovery.k8s.io/v1":Rr("EndpointSlice")}});var jm,Wm=w(()=>{"use strict";V();Gm();jm=N({id:"unknown-kind",summary:"An object has a kind that its built-in API group does not have.",severity:"error",evidence:"local",since:"0.1.0",messages:{unknown:{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'No object is made: "no matches for kind "{kind}" in version "{version}"".',help:"Write `kind: {meant}`; capital letters count."},"lower-case":{text:'Object "{name}" is of a kind {kind}, which {version} does not have.',effect:'The API server refuses the object: "no kind "{kind}" is registered for version "{version}"".',help:"Write `kind: {meant}`; capital letters count."}},check(e,t){for(let n of e.resources){if(n.definition!==void 0)continue;let{kind:r,apiVersion:o}=n,a=Vm(o),s=E(C(n.value,["metadata","name"]));if(!a||s===void 0||!/^[A-Za-z]+$/.test(r)||a.known.has(r.replace(/List$/,"")))continue;let i=J(r,a.road,r.length<=4?1:2);if(i===void 0)continue;let l=r===i.toLowerCase()?"lower-case":"unknown";t(n.at("kind"),l,{data:{kind:r,version:o,name:s,meant:i}})}}})});function La(e,t){return typeof e=="string"&&e!==""&&!t.includes(e)&&/^[\w. -]+$/.test(e)&&!$(e)}function Ma(e,t){let n=J(e,t)??(t===Vt&&Gk.has(e.toLowerCase())?"TCP":void 0);return n&&`Did you mean "${n}"?`}function jk(e){let{type:t}=e.view,n=W(C(e.value,["spec","externalIPs"])).length>0;return[["type",Vk],...t!=="ExternalName"&&(t!=="ClusterIP"||n)?[["externalTrafficPolicy",_m]]:[],["internalTrafficPolicy",_m],["sessionAffinity",["ClientIP","None"]]]}var Vt,_m,Vk,Gk,Oa,Bm,Fm=w(()=>{"use strict";V();Dn();Vt=["SCTP","TCP","UDP"],_m=["Cluster","Local"],Vk=["ClusterIP","ExternalName","LoadBalancer","NodePort"],Gk=new Set(["http","https","http2","h2c","grpc","tls","ssl","ws","wss"]),Oa=(e,t,n)=>`${e}: Unsupported value: "${t}": supported values: ${n.map(r=>`"${r}"`).join(", ")}`;Bm=N({id:"unsupported-value",summary:"A field with a fixed choice of words holds another one.",severity:"error",evidence:"local",since:"0.1.0",messages:{word:{text:"`{field}: {value}` of {owner} is none of the words that Kubernetes knows there.",effect:'The API server refuses the {kind}: "{words}".',help:"Write one of {supported}, with the same capital letters."},headless:{text:'`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',effect:'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address".',help:"Write `clusterIP: None`, with a capital letter, for a headless Service."}},check(e,t){for(let n of e.all("Service")){let r=`Service "${n.name}"`,o="Service",a=y(n.value,"spec");for(let[i,l]of jk(n)){let c=y(a,i);if(!La(c,l))continue;let p=Oa(`spec.${i}`,c,l);t(n.at("spec",i),"word",{data:{field:i,value:c,owner:r,kind:o,words:p,supported:l.join(", ")},suggestion:Ma(c,l)})}let s=E(y(a,"clusterIP"));s!==void 0&&s!=="None"&&s.toLowerCase()==="none"&&t(n.at("spec","clusterIP"),"headless",{data:{value:s,service:n.name}});for(let{protocol:i,path:l}of n.view.ports){if(!La(i,Vt))continue;let c=[...l,"protocol"],p=Oa(cn(c),i,Vt);t(n.at(...c),"word",{data:{field:"protocol",value:i,owner:r,kind:o,words:p,supported:Vt.join(", ")},suggestion:Ma(i,Vt)})}}for(let n of e.pods)for(let{name:r,ports:o}of n.containers)for(let{protocol:a,path:s}of o){if(!La(a,Vt))continue;let i=[...s,"protocol"],l=Oa(ur(n,i),a,Vt),c=`container "${r}"`;t(n.owner.at(...i),"word",{data:{field:"protocol",value:a,owner:c,kind:Lt(n),words:l,supported:Vt.join(", ")},suggestion:Ma(a,Vt)})}}})});var Hm,Km=w(()=>{"use strict";V();Hm=N({id:"unused-suppression",summary:"A suppression hides nothing.",severity:"warning",evidence:"local",since:"0.1.0",messages:{unused:{text:'This suppression of "{rule}" hides nothing.',effect:"It would hide the next finding of that rule here, which may be a real one.",help:"Remove it, or correct its place: it covers its own line, or the next one if it stands alone."}},check(){}})});var Wk,qm,Um=w(()=>{"use strict";V();Vn();Wk=new Set(["Deployment","ReplicaSet","StatefulSet","DaemonSet"]),qm=N({id:"workload-not-found",summary:"A Rollout takes its Pods from a workload that does not exist.",severity:"error",evidence:"absent",since:"0.1.0",messages:{missing:{text:'{kind} "{name}", whose Pod template Rollout "{rollout}" uses, is not defined in namespace "{namespace}".',effect:"Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.",help:'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.'}},check(e,t){for(let n of e.references({role:"workload"})){let{kind:r,name:o,namespace:a,state:s,open:i,at:l,from:c}=n;if(s!=="absent"||!Wk.has(r))continue;let{suggestion:p,related:m}=st(e,n);t(l,"missing",{data:{kind:r,name:o,namespace:a,rollout:c.name},suggestion:p,related:m,open:i})}}})});var ct,zm=w(()=>{"use strict";Rl();_l();Zl();Xl();np();op();ap();lp();hp();kp();Sp();Lp();Vp();Bp();ed();nd();sd();cd();dd();fd();hd();yd();vd();kd();Cd();Nd();Ed();Md();Fd();Ud();Xd();tm();rm();pm();um();gm();vm();km();xm();Am();Cm();Nm();Om();Mm();Wm();Fm();Km();Um();ct=[Al,Wl,Yl,Ql,tp,rp,sp,cp,up,wp,xp,Op,Dp,_p,Xp,td,od,id,pd,md,ud,gd,bd,wd,Rd,Id,$d,Ld,Bd,qd,Qd,em,nm,lm,fm,hm,bm,wm,Pm,Tm,Rm,Im,Em,Lm,jm,Bm,Hm,qm]});var Ym,Jm=w(()=>{Ym={}});function Zm(e,t){if(t==="named")return"broken";let{text:n}=e.file;return t==="likely"||Bk.test(n.slice(e.start,e.end))?Hk(n,e.problem?.offset??e.start)?"template":"broken":"foreign"}function Hk(e,t){let n=e.indexOf(`
`,t),r=t===0?0:e.lastIndexOf(`
`,t-1)+1,o=r<2?0:e.lastIndexOf(`
`,r-2)+1;return Fk.test(e.slice(o,n<0?e.length:n))}var Bk,Fk,Qm=w(()=>{"use strict";Bk=/^(?:apiVersion|kind)[ \t]*:|^[ \t]*[{,]?[ \t]*"(?:apiVersion|kind)"[ \t]*:/m,Fk=/\{\{|\{%|<%|\{[A-Z][A-Z0-9]*_[A-Z0-9_]+\}|@[A-Za-z_]+@|%[A-Z_]+%|(?:^|[\s,[])\{\w+\}(?=[^\s,:}\]])/});function Pe(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Re(e,t){return Object.hasOwn(e,t)?e[t]:void 0}function H(e,t){let n=e[t];return typeof n=="string"?n:""}function We(e){let t=Re(e,"metadata");return Pe(t)?t:{}}function fn(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Da(e){let{value:t}=e;if(!Pe(t)||!Xm(t))return[];let n=H(t,"kind"),r=Re(t,"items");if(!(n.endsWith("List")&&Array.isArray(r)&&r.every(Pe)))return[{document:e,path:qk,value:t,changeable:!1}];let a=[];return r.forEach((s,i)=>{let l=n==="List"?s:Uk(s,n.slice(0,-4),H(t,"apiVersion"));Xm(l)&&a.push({document:e,path:["items",i],value:l,changeable:!1})}),a}function Uk(e,t,n){return H(e,"kind")!==""&&H(e,"apiVersion")!==""?e:{apiVersion:n,kind:t,...e}}function Xm(e){let t=H(e,"apiVersion");return t!==""&&H(e,"kind")!==""&&!t.startsWith(Kk)}function Va({path:e,text:t}){return!e.endsWith(".json")||t.includes('"kind"')||t.includes('"apiVersion"')}function Ga(e){return{file:e,index:0,start:0,end:e.text.length,value:void 0,duplicateKeys:[]}}function Qt(e,t){return e.file.path!==t.file.path?e.file.path<t.file.path?-1:1:e.index-t.index}var Kk,qk,Xt=w(()=>{"use strict";Kk="kustomize.config.k8s.io/",qk=[]});function ja(e){return zk.has(e)}function Cr(e){let t=new Set,n=new Set,r=!1;for(let{value:o}of e){H(o,"kind")==="Service"&&t.add(H(We(o),"name"));let a=Jk(o);if(a){r=!0;for(let s of ef(Re(We(a),"labels")))n.add(s)}}return{services:t,labels:n,hasWorkload:r}}function Wa({value:e},t,n){let r=H(e,"kind");if(ja(r))return Yk(Re(e,"spec")).some(s=>n.services.has(s)&&!t.services.has(s));if(r!=="Service")return!1;let o=ef(Re(un(e,"spec"),"selector")),a=s=>o.every(i=>s.labels.has(i));return o.length>0&&a(n)&&!a(t)}function Jk(e){if(H(e,"kind")==="Pod")return e;let t=un(e,"spec");for(let n of[un(t,"template"),un(un(un(t,"jobTemplate"),"spec"),"template")])if(Object.hasOwn(un(n,"spec"),"containers"))return n}function un(e,t){let n=Re(e,t);return Pe(n)?n:{}}function ef(e){return Pe(e)?Object.entries(e).map(([t,n])=>`${t}=${String(n)}`):[]}function Yk(e){let t=[],n=[e];for(;n.length>0;){let r=n.pop();if(Array.isArray(r))for(let o of r)n.push(o);else if(Pe(r)){for(let o of["name","serviceName"])H(r,o)!==""&&t.push(H(r,o));for(let o of Object.values(r))typeof o=="object"&&n.push(o)}}return t}var zk,tf=w(()=>{"use strict";Xt();zk=new Set("Ingress IngressRoute IngressRouteTCP IngressRouteUDP HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" "))});function Ce(e){let t=e.lastIndexOf("/");return t<0?".":t===0?"/":e.slice(0,t)}function lt(e){return e.slice(e.lastIndexOf("/")+1)}function Ve(e,t){let n=t.startsWith("/")||e.startsWith("/"),r=[];for(let a of(t.startsWith("/")?t:`${e}/${t}`).split("/"))a===""||a==="."||(a===".."&&r.length>0&&r.at(-1)!==".."?r.pop():(a!==".."||!n)&&r.push(a));let o=r.join("/");return n?`/${o}`:o||"."}function Ir(e,t){return e===t?!0:t==="."?!e.startsWith("/")&&e!==".."&&!e.startsWith("../"):e.startsWith(t.endsWith("/")?t:`${t}/`)}function Nr(e){return e==="."||e==="/"||e===".."||e.endsWith("/..")?void 0:Ce(e)}function $r(e){let t;for(let n of e){let r=n==="."?[]:n.split("/");t||(t=r);let o=0;for(;o<t.length&&t[o]===r[o];)o+=1;o<t.length&&(t=t.slice(0,o))}return!t||t.length===0?".":t.join("/")||"/"}var hn=w(()=>{"use strict"});function sf(e,t,n){let r=new Map;for(let o of e){let a=r.get(o.directory);a||(a={directory:o.directory,above:e0(o.directory),files:[],objects:[]},r.set(o.directory,a)),a.files.push(o);for(let s of o.objects)a.objects.push({object:s,identity:t0(s,n)})}return af([...r.values()],t).map(({isRest:o,...a})=>({...a,objects:a.objects.map(({object:s})=>s)}))}function af(e,t){let n=r0(e,n0(e));if(n.length===0)return[Ba(t,e)];let{siblings:r,descendants:o}=s0(e,n),a=new Map,s=[];for(let f of e){let u=f.above.find(h=>r.has(h)||o.has(h));u===void 0?s.push(f):a.has(u)?a.get(u)?.push(f):a.set(u,[f])}let i=[],l=[],c=[];for(let[f,u]of a)for(let h of af(u,f))(h.isRest?c:o.has(f)?l:i).push(h);let p=Math.max(Xk,Qk*rf(e));return i.length>0&&rf(s)*i.length<=p?[...c0(s,i),...i0(t,s,i),...l.map(_a),...c]:[...s.length>0?[Ba(t,s)]:[],...i.map(_a),...l.map(_a),...c]}function e0(e){let t=[];for(let n=e;n!==void 0&&n!=="."&&n!=="/";n=Nr(n))t.push(n);return t.reverse()}function Jo({above:e},t){return e.slice(e.indexOf(t)+1)}function t0({value:e},t){let n=We(e),r=H(n,"name");if(r==="")return"";let o=H(n,"namespace")||t;return`${fn(H(e,"apiVersion"))}
${H(e,"kind")}
${o}
${r}`}function n0(e){let t=new Map,n=new Map,r=o0();for(let o of e)for(let{object:a,identity:s}of o.objects){if(s==="")continue;let i=t.get(s);if(!i)t.set(s,{folder:o,object:a});else if(i.folder!==o){let l=H(a.value,"kind");if(l==="Namespace")continue;let c=n.get(s);c||(c={kind:l,folders:new Set([i.folder]),decisive:Zk.has(l)},n.set(s,c)),c.folders.add(o),c.decisive||=!r(i.object,a)}}return[...n.values()].filter(({decisive:o})=>o).map(o=>({kind:o.kind,folders:[...o.folders],ancestor:$r([...o.folders].map(({directory:a})=>a))}))}function r0(e,t){let n=({folders:i,ancestor:l})=>[...new Set(i.map(c=>Jo(c,l)[0]??l))],r=new Map;for(let i of t){let l=n(i);for(let c of l){let p=r.get(c)??{duplicates:[],others:new Set};r.set(c,p),p.duplicates.push(i);for(let m of l.length===2?l:[...l,i.ancestor])p.others.add(m)}}let o=new Map,a=i=>{let l=o.get(i);if(!l){let p=e.filter(({above:m})=>m.includes(i)).flatMap(m=>m.objects.map(({object:d})=>d));l={objects:p,ground:Cr(p)},o.set(i,l)}return l},s=new Set;for(let[i,{duplicates:l,others:c}]of r){let[p,...m]=[...c].filter(u=>u!==i);if(p===void 0||m.length>0||Ir(i,p)||Ir(p,i)||l.length>1&&!l.every(({kind:u})=>ja(u)))continue;let{objects:d,ground:f}=a(i);if(!f.hasWorkload&&d.some(u=>Wa(u,f,a(p).ground)))for(let u of l)s.add(u)}return s.size===0?t:t.filter(i=>!s.has(i))}function o0(){let e;return(t,n)=>((e?.a!==t.document||e.b!==n.document)&&(e={a:t.document,b:n.document,same:nf(t.document)===nf(n.document)}),e.same&&t.path.join(".")===n.path.join("."))}function nf({file:e,start:t,end:n}){return e.text.slice(t,n).trim()}function s0(e,t){let n=new Map;for(let{above:c,objects:p}of e)for(let m of c)n.set(m,(n.get(m)??0)+p.length);let r=new Map;for(let c of t){let p=new Set(c.folders.flatMap(m=>Jo(m,c.ancestor)));for(let m of p)r.set(m,(r.get(m)??0)+1)}let o=c=>n.get(c)??0,a=c=>(r.get(c)??0)*of>=o(c),s=new Set,i=new Set,l=a0(t,o,a);for(let c of t){let{ancestor:p}=c,m=c.folders.some(({directory:d})=>d===p)?i:s;for(let d of c.folders){if(d.directory===p)continue;let f=Jo(d,p);m.add(f.find(u=>a(u)||l.has(u))??d.directory)}}return{siblings:s,descendants:i}}function a0(e,t,n){let r=new Map;for(let{folders:a,ancestor:s}of e){let i=new Set(a.flatMap(p=>Jo(p,s).slice(0,1))),l=[...i].filter(n);if(l.length===0)continue;let c=l.reduce((p,m)=>Math.min(p,t(m)),Number.POSITIVE_INFINITY);for(let p of i){let m=r.get(p)??{duplicates:0,smallestCopy:c};r.set(p,{duplicates:m.duplicates+1,smallestCopy:Math.min(m.smallestCopy,c)})}}let o=[...r].filter(([,a])=>a.duplicates*of>=a.smallestCopy);return new Set(o.map(([a])=>a))}function rf(e){return e.reduce((t,n)=>t+n.objects.length,0)}function Ba(e,t){let n=t.flatMap(i=>i.files),o=t.filter(i=>i.objects.length>0).flatMap(i=>i.files).find(i=>i.isTemplate),a=o&&`the template ${o.path} is not rendered`,s=t.flatMap(i=>i.objects);return{name:e,files:n,objects:s,...a!==void 0&&{incomplete:a}}}function _a(e){return{...e,incomplete:"other directories define some of the same objects, and nothing of them is taken into account"}}function i0(e,t,n){let r=n.map(({objects:l})=>new Set(l.map(({identity:c})=>c))),o=t.flatMap(({files:l,objects:c})=>{let p=c.filter(({identity:m})=>m!==""&&r.every(d=>d.has(m)));return p.length>0?[{files:l,objects:p}]:[]});if(o.length===0)return[];let a=o.flatMap(l=>l.objects),s=new Set(a.map(({object:l})=>l.document)),i=o.flatMap(l=>l.files).map(l=>({...l,broken:[],documents:l.documents.filter(c=>s.has(c))}));return[{name:e,files:i,objects:a,incomplete:"all directories beside it define these objects anew",isRest:!0}]}function c0(e,t){let n=Ba("",e),r=l0(n.objects),o=t.map(({objects:c})=>[...new Set(c.map(({object:m})=>H(We(m.value),"name")))].filter(m=>r.has(m)).length),a=o.reduce((c,p)=>Math.max(c,p),0),s=({objects:c})=>c.map(({object:p})=>p),i=Cr(t.flatMap(s)),l=t.map(c=>{if(Cr(s(c)).hasWorkload)return!1;let p=Cr([...s(c),...s(n)]);return s(c).some(m=>Wa(m,p,i))});return t.map(({name:c,files:p,objects:m,incomplete:d},f)=>{let u=new Set(m.map(({identity:v})=>v)),h=n.objects.filter(({identity:v})=>v===""||!u.has(v)),g=a>0&&(o[f]??0)*2<=a,b=d??n.incomplete??(l[f]?"it leads to objects that only other directories define":void 0)??(g?"files outside of it speak of objects that only other directories define":void 0);return{name:c,files:[...p,...n.files],objects:[...m,...h],...b!==void 0&&{incomplete:b}}})}function l0(e){let t=new Set,n=e.map(({object:r})=>r.value);for(;n.length>0;){let r=n.pop();if(typeof r=="string")t.add(r);else if(typeof r=="object"&&r!==null)for(let o of Object.values(r))n.push(o)}return t}var Zk,of,Qk,Xk,cf=w(()=>{"use strict";tf();Xt();hn();Zk=new Set("Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute".split(" ")),of=3,Qk=4,Xk=5e3});function Yo(e){let t=new Set(e.filter(n=>lt(n)==="Chart.yaml").map(Ce));return new Set([...t].filter(n=>!qn(n,t)))}function qn(e,t){if(t.size===0)return!1;let n=Nr(e);for(;n!==void 0&&!t.has(n);)n=Nr(n);return n!==void 0}var lf,pf=w(()=>{"use strict";hn();lf="Helm chart, not rendered: templates and values are not linted"});function df(e){let t=n=>d0(H(e,n));return{group:t("group"),version:t("version"),kind:t("kind"),name:t("name")}}function mf(e){return e.length===0?[jt]:e.map(({value:t})=>Pe(t)?uf(H(t,"kind"),H(We(t),"name"),H(t,"apiVersion")):jt)}function Fa(e){let t=e.split(/^---.*$/m).filter(n=>/^[ \t]*[^\s#]/m.test(n));return t.length===0?[jt]:t.map(p0)}function p0(e){let t="",n="",r="",o=-1;for(let a of e.split(`
`)){let s=/^( *)([A-Za-z]+):(?:[ \t]+(?:"([^"]*)"|'([^']*)'|([^\s"'{[&*!|>#][^\s#]*)))?[ \t\r]*(?:[ \t]#.*)?$/.exec(a);if(!s)continue;let[,i="",l=""]=s,c=s[3]??s[4]??s[5]??"";i===""?(r=l,l==="kind"&&(t=c)):r==="metadata"&&(o<0&&(o=i.length),l==="name"&&i.length===o&&(n=c))}return uf(t,n,"")}function ff(e,t,n){if(!e.kind(H(t,"kind"))||!n.some(e.name))return!1;let r=H(t,"apiVersion");return e.group(fn(r))&&e.version(r.slice(r.indexOf("/")+1))}function uf(e,t,n){return e===""||t===""?jt:{group:n===""?Gt:o=>o===fn(n),version:Gt,kind:o=>o===e,name:o=>o===t}}function d0(e){if(e==="")return Gt;if(/^[\w-]+$/.test(e))return n=>n===e;if(!(/^[\w.\-*+?|()^$]+$/.test(e)&&!/\)[*+?]/.test(e)&&(e.match(/[*+?]/g)?.length??0)<=3))return Gt;try{let n=new RegExp(`^(?:${e})$`);return r=>n.test(r)}catch{return Gt}}var Gt,jt,Ha=w(()=>{"use strict";Xt();Gt=()=>!0,jt={group:Gt,version:Gt,kind:Gt,name:Gt}});function Ka(e){return Zo.includes(e)}function Qo(e){return Zo.map(t=>Ve(e,t))}function Or(e){return/:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)/.test(e)||/^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(e)}function yf(e){let t=new Map;for(let{documents:n}of e){let r=n[0]?.file.path;if(r===void 0||!Ka(lt(r)))continue;let o=n.find(s=>m0(s.value));if(!o)continue;let a=t.get(Ce(r));(!a||Zo.indexOf(lt(r))<Zo.indexOf(lt(a.path)))&&t.set(Ce(r),f0(o))}return t}function m0(e){if(!Pe(e))return!1;let[t,n]=[H(e,"apiVersion"),H(e,"kind")];return t!==""&&!t.startsWith("kustomize.config.k8s.io/")?!1:n===""||n==="Kustomization"||n==="Component"}function f0(e){let{path:t}=e.file,n=Ce(t),r=e.value,o=p=>p.map(m=>Ve(n,m)),a=u0(r,n),s=["generators","transformers","validators","configurations"].flatMap(p=>Er(et(r,p))),i=[...Wt(r,"helmCharts"),...Wt(r,"helmChartInflationGenerator")],l=[...Wt(r,"configMapGenerator"),...Wt(r,"secretGenerator")],c=Re(r,"openapi");return{path:t,directory:n,document:e,isComponent:H(r,"kind")==="Component",resources:[...et(r,"resources"),...et(r,"bases")],components:et(r,"components"),namespace:H(r,"namespace"),namePrefix:H(r,"namePrefix"),nameSuffix:H(r,"nameSuffix"),labels:h0(r),patches:a,changesAnything:["replacements","vars","transformers"].some(p=>Ua(r,p).length>0),generated:g0(r),incomplete:[...i.map(p=>`the Helm chart ${H(p,"name")||H(p,"chartName")} is not rendered`),...et(r,"generators").map(p=>`the generator ${gf(p)} is not run`),...et(r,"transformers").map(p=>`the transformer ${gf(p)} is not run`)],auxiliary:o([...s,...et(r,"crds"),...Wt(r,"replacements").flatMap(p=>Er([H(p,"path")])),...i.flatMap(p=>Er([...["valuesFile","values"].map(m=>H(p,m)),...et(p,"additionalValuesFiles")])),...l.flatMap(y0),...Pe(c)?Er([H(c,"path")]):[]])}}function u0(e,t){let n=(a,s)=>{let i=Or(a)?void 0:Ve(t,a);return i===void 0?{targets:s??[jt]}:s?{file:i,targets:s}:{file:i}},r=[...et(e,"patchesStrategicMerge"),...et(e,"patches")],o=[...Wt(e,"patches"),...Wt(e,"patchesJson6902")];return[...r.map(a=>qa(a)?n(a):{targets:Fa(a)}),...o.map(a=>{let s=Re(a,"target"),i=Pe(s)?[df(s)]:void 0,l=H(a,"path");return l!==""?n(l,i):{targets:i??Fa(H(a,"patch"))}})]}function h0(e){let t=[];for(let r of Wt(e,"labels")){let o=Re(r,"pairs"),a=Re(r,"includeSelectors")===!0,s=a||Re(r,"includeTemplates")===!0;Pe(o)&&t.push({pairs:hf(o),selectors:a,templates:s})}let n=Re(e,"commonLabels");return Pe(n)&&t.push({pairs:hf(n),selectors:!0,templates:!0}),t}function hf(e){return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,String(n)]))}function g0(e){let t=(n,r)=>Wt(e,n).filter(o=>H(o,"name")!=="").map(o=>({kind:r,namespace:H(o,"namespace"),name:H(o,"name"),reason:`made by the ${n} of a kustomization`}));return[...t("configMapGenerator","ConfigMap"),...t("secretGenerator","Secret")]}function y0(e){let t=et(e,"files").map(n=>n.slice(n.indexOf("=")+1));return Er([...t,...et(e,"envs"),H(e,"env")])}function qa(e){return e!==""&&!e.includes(`
`)&&!/^\s*[{[]/.test(e)&&!/:\s/.test(e)}function Er(e){return e.filter(qa)}function gf(e){return qa(e)?e:"given inline"}function Ua(e,t){let n=Re(e,t);return Array.isArray(n)?n:[]}function et(e,t){return Ua(e,t).filter(n=>typeof n=="string")}function Wt(e,t){return Ua(e,t).filter(Pe)}var Zo,Xo=w(()=>{"use strict";Xt();Ha();hn();Zo=["kustomization.yaml","kustomization.yml","Kustomization"]});function vf(e,t){let n=H(e,"kind"),r=Object.hasOwn(bf,n)?bf[n]:void 0,o=e;for(let{pairs:a,selectors:s,templates:i}of t)if(o=Un(o,["metadata","labels"],a,!0),s&&r?.selector&&(o=Un(o,r.selector,a,!0)),s&&r?.optionalSelector&&(o=Un(o,r.optionalSelector,a,!1)),i)for(let l of r?.templates??[])o=Un(o,l,a,!0);return o}function Un(e,[t,...n],r,o){if(t===void 0)return{...e,...r};let a=Re(e,t);return Pe(a)?{...e,[t]:Un(a,n,r,o)}:o&&a==null?{...e,[t]:Un({},n,r,o)}:e}var za,es,bf,wf=w(()=>{"use strict";Xt();za=["spec","template","metadata","labels"],es={selector:["spec","selector","matchLabels"],templates:[za]},bf={Service:{selector:["spec","selector"]},ReplicationController:{selector:["spec","selector"],templates:[za]},Deployment:es,ReplicaSet:es,DaemonSet:es,StatefulSet:es,Job:{optionalSelector:["spec","selector","matchLabels"],templates:[za]},CronJob:{optionalSelector:["spec","jobTemplate","spec","selector","matchLabels"],templates:[["spec","jobTemplate","metadata","labels"],["spec","jobTemplate","spec","template","metadata","labels"]]},PodDisruptionBudget:{optionalSelector:["spec","selector","matchLabels"]},NetworkPolicy:{optionalSelector:["spec","podSelector","matchLabels"]}}});function Pf(e,t,n){let r=new Map,o=new Set;function a(i){let l=r.get(i);if(l)return l;let c={entries:new Map,generated:new Map,documents:new Set,incomplete:new Set,renamed:!1};return s(i,c,new Set),r.set(i,c),c}function s(i,l,c){let{path:p,directory:m,namePrefix:d,nameSuffix:f}=i;if(o.has(i))l.incomplete.add(`${p} includes itself`);else if(o.size>=b0)l.incomplete.add(`${p} is nested too deeply`);else{o.add(i),l.documents.add(i.document);for(let u of i.incomplete)l.incomplete.add(u);(d!==""||f!=="")&&(l.renamed=!0);for(let u of i.resources){let h=Ve(m,u),g=t.get(h),b=n.get(h);g?v0(a(g),l):b?w0(h,b,l):l.incomplete.add(kf(u,h))}for(let u of i.components){let h=Ve(m,u),g=t.get(h);g?c.has(g)||(c.add(g),s(g,l,c)):(l.incomplete.add(kf(u,h)),xf(l,b=>({...b,changeable:!0})))}for(let u of i.generated)l.generated.set(Sf(u),u);k0(i,l,n),o.delete(i)}}return e.map(i=>T0(i,a(i)))}function v0(e,t){for(let n of e.entries.values())Ja(t.entries,n);for(let n of e.documents)t.documents.add(n);for(let[n,r]of e.generated)t.generated.set(n,r);for(let n of e.incomplete)t.incomplete.add(n);e.renamed&&(t.renamed=!0)}function w0(e,t,n){for(let r of t.documents)n.documents.add(r);t.isTemplate&&n.incomplete.add(`the template ${e} is not rendered`);for(let r of t.objects){let o=[H(We(r.value),"name")];Ja(n.entries,{...r,namespace:"",changeable:!1,names:o})}}function k0(e,t,n){let{namespace:r,namePrefix:o,nameSuffix:a,labels:s,patches:i}=e;for(let{file:p}of i)for(let m of p!==void 0&&n.get(p)?.documents||[])t.documents.add(m);let l=e.changesAnything?[jt]:i.flatMap(p=>P0(p,n));if(xf(t,p=>({...p,value:vf(p.value,s),namespace:r||p.namespace,changeable:p.changeable||l.some(m=>ff(m,p.value,p.names)),names:o+a===""?p.names:S0(p.names,o,a)})),r==="")return;let c=[...t.generated.values()].map(p=>({...p,namespace:r}));t.generated=new Map(c.map(p=>[Sf(p),p]))}function xf(e,t){let n=new Map;for(let r of e.entries.values())Ja(n,t(r));e.entries=n}function P0({targets:e,file:t},n){if(e)return e;let r=t===void 0?void 0:n.get(t);return r?.isTemplate?[jt]:mf(r?.documents??[])}function Ja(e,t){let n=x0(t),r=e.get(n);if(!r)e.set(n,t);else{let o=[...new Set([...r.names,...t.names])];e.set(n,{...r,changeable:r.changeable||t.changeable,names:o})}}function x0({document:e,path:t,namespace:n}){return`${e.file.path}
${e.index}
${t.join(".")}
${n}`}function Sf({kind:e,namespace:t,name:n}){return`${e}
${t}
${n}`}function S0(e,t,n){return[...new Set([...e,...e.map(r=>`${t}${r}${n}`)])]}function kf(e,t){return Or(e)?`the remote resource ${e} is not loaded`:`${t} is not part of the input`}function T0(e,t){let n=t.renamed?A0(t.entries.values()):new Set,r=[...t.entries.values()].map(i=>{let{document:l,path:c,value:p,namespace:m}=i,d=i.changeable||n.has(Tf(i));return m===""?{document:l,path:c,value:p,changeable:d}:H(p,"kind")!=="Namespace"?{document:l,path:c,value:p,namespace:m,changeable:d}:{document:l,path:c,value:{...p,metadata:{...We(p),name:m}},changeable:d}}),o=[...t.documents].sort(Qt),[a,...s]=t.incomplete;return{name:e.directory,manifests:r.sort((i,l)=>Qt(i.document,l.document)),broken:o.filter(i=>i.problem),documents:o,generated:[...t.generated.values()],...a!==void 0&&{incomplete:s.length>0?`${a} (and ${s.length} more like it)`:a}}}function A0(e){let t=new Set,n=new Set;for(let r of e){let o=Tf(r);(t.has(o)?n:t).add(o)}return n}function Tf({value:e,namespace:t}){let n=We(e),r=H(e,"kind");return[fn(H(e,"apiVersion")),r,R0.test(r)?"":t||H(n,"namespace"),H(n,"name")].join(`
`)}var b0,R0,Af=w(()=>{"use strict";Xo();wf();Xt();Ha();hn();b0=200;R0=/^(?:Cluster\w+|CustomResourceDefinition|PersistentVolume|Node|\w+Class|(?:Validating|Mutating)\w+)$/});function Cf(e,t,n){let r=new Set,o=new Set,a=new Set,s=new Set,i=new Map,l=(v,x)=>{if(s.add(x),Qo(x).some(P=>t.has(P)))return;let k=i.get(v);k?k.add(x):i.set(v,new Set([x]))},c=new Map,p=new Set,m=[],d=[...e.values()].sort((v,x)=>v.path<x.path?-1:1);for(let{path:v,directory:x}of d){c.set(x,v);for(let k of["patches","patch"]){let P=Ve(x,k);e.has(P)||c.set(P,v)}}for(let v of d){let{path:x,directory:k}=v;for(let P of[...v.resources,...v.components]){let D=Ve(k,P),K=e.get(D);K?p.add(K):t.has(D)?(r.add(D),c.has(Ce(D))||c.set(Ce(D),x)):Or(P)||l(x,D)}for(let{file:P}of v.patches)P!==void 0&&(o.add(P),t.has(P)?c.has(Ce(P))||c.set(Ce(P),x):l(x,P));for(let P of v.auxiliary){let D=e.get(P);D?m.push(D):a.add(P)}}let f=new Set;for(let v=m.pop();v;v=m.pop())if(!f.has(v)){f.add(v),p.add(v);for(let x of v.resources){let k=Ve(v.directory,x),P=e.get(k);P&&m.push(P),r.delete(k),a.add(k)}}let u=d.filter(v=>!n.has(v.path)),h=u.filter(v=>!p.has(v)),g=new Set(f);for(let v of h)Rf(v,e,g);let b=h.filter(({isComponent:v})=>!v);for(let v of u)v.isComponent||g.has(v)||(b.push(v),Rf(v,e,g));return{roots:b.sort((v,x)=>v.path<x.path?-1:1),unused:h.filter(({isComponent:v})=>v),included:r,patches:o,auxiliary:a,managed:c,missing:[...s].sort(),missingFor:i}}function Rf(e,t,n){let r=[e];for(let o=r.pop();o;o=r.pop())if(!n.has(o)){n.add(o);for(let a of[...o.resources,...o.components]){let s=t.get(Ve(o.directory,a));s&&r.push(s)}}}var If=w(()=>{"use strict";Xo();hn()});function Of(e,t){let n=t.borrowed??new Set,{files:r,charts:o,kustomizations:a,roles:s}=Mf(e,n),i=[...o].map(u=>({path:u,reason:lf}));for(let{path:u}of s.unused)i.push({path:u,reason:"component that no kustomization of the input uses"});let l=new Map,c=[],p=new Map,m=new Map,d=new Set(t.inputs.map(u=>u===Ef?Za:Ve(".",u)));for(let{file:u,documents:h}of r){let{path:g}=u,b=Ce(g),v=s.patches.has(g);if((s.included.has(g)||v)&&l.set(g,Df(g,h,d.has(g)?"named":"likely",i)),v&&!s.included.has(g)&&Nf(m,b,lt(g)),s.included.has(g)||v||s.auxiliary.has(g)||n.has(g)||a.get(b)?.path===g)continue;let x=I0(g,h,d.has(g),i);(x.objects.length>0||x.broken.length>0)&&s.managed.has(b)&&!d.has(g)?Nf(p,b,x):c.push(x)}for(let[u,h]of p){let g=h.reduce((x,k)=>x+k.objects.length,0),b=Ya(h.map(x=>lt(x.path))),v=`${g} ${g===1?"object":"objects"}`;i.push({path:u,reason:`not listed by ${s.managed.get(u)}: ${b} (${v})`})}for(let[u,h]of s.missingFor){let g=[...h].filter(v=>!qn(v,o)&&!C0(v));if(g.length===0)continue;let b=g.length===1?"is":"are";i.push({path:u,reason:`refers to ${Ya(g)}, which ${b} not part of the input`})}for(let[u,h]of m)i.push({path:u,reason:`kustomize patches, not linted by themselves: ${Ya(h)}`});let f=Pf(s.roots,a,l).map(u=>({...u,kustomized:!0}));return{sets:$0(f,s.roots,c,t,o.size>0),leftOut:i.sort(L0)}}function Lf(e){let{missing:t}=Mf(e,new Set).roles;return t.flatMap(n=>/\.(?:ya?ml|json)$/.test(n)?[n]:Qo(n))}function Mf(e,t){let n=Yo(e.map(({file:s})=>s.path)),o=(n.size===0?[...e]:e.filter(({file:s})=>!qn(s.path,n))).sort((s,i)=>s.file.path<i.file.path?-1:1),a=yf(o);return{files:o,charts:n,kustomizations:a,roles:Cf(a,new Set(o.map(({file:s})=>s.path)),t)}}function C0(e){return/(?:^|\/)(?:\.?env|generated)\/|\.env$|\{\{|\$\{/.test(e)}function I0(e,t,n,r){let o=t.flatMap(Da);if(!n&&N0(e,o))return r.push({path:e,reason:"template, not rendered"}),{path:e,directory:Ce(e),documents:[],objects:[],broken:[],isTemplate:!0};let a=n?"named":Ka(lt(e))||o.length>0?"likely":"none";return Df(e,t,a,r)}function N0(e,t){return/(?:^|[._-])templates?[._-]/.test(lt(e))?t.some(({value:n})=>H(We(n),"name").includes("_")):!1}function Df(e,t,n,r){let o=t.flatMap(Da),a=[],s=[],i=new Set,l=!1;for(let c of t){let p=c.problem?Zm(c,n):void 0;(p===void 0||p==="broken")&&a.push(c),p==="broken"&&s.push(c),p==="template"&&(l=!0),p==="template"&&i.add(`template, not rendered: ${c.problem?.message}`),p==="foreign"&&i.add(`not Kubernetes YAML, and could not be read: ${c.problem?.message}`)}for(let c of i)r.push({path:e,reason:c});return{path:e,directory:Ce(e),documents:a,objects:o,broken:s,isTemplate:l}}function $0(e,t,n,r,o){let a=n.some(({objects:d,broken:f})=>d.length>0||f.length>0),s=n.flatMap(({documents:d})=>d),[i,...l]=e;if(!a&&i){let d=[...i.documents,...s].sort(Qt);return[{...i,documents:d},...l].sort($f)}if(!a&&s.length===0)return[...e];let c=sf(n,E0(n,r.inputs),r.namespace).map(O0).map(d=>o?{...d,besideCharts:o}:d),p=new Set(c.map(({name:d})=>d));return[...e.map((d,f)=>p.has(d.name)?{...d,name:t[f]?.path??d.name}:d),...c].sort($f)}function E0(e,t){if(e.every(({path:a})=>a===Za))return Ef;let n=new Set(e.map(({path:a})=>a)),r=t.map(a=>Ve(".",a)).filter(a=>a!=="-"&&a!==Za).map(a=>n.has(a)?Ce(a):a),o=$r(r);return e.every(({directory:a})=>Ir(a,o))?o:$r(e.map(({directory:a})=>a))}function O0({name:e,files:t,objects:n,incomplete:r}){return{name:e,manifests:n.toSorted((o,a)=>Qt(o.document,a.document)),broken:t.flatMap(({broken:o})=>o).sort(Qt),documents:t.flatMap(({documents:o})=>o).sort(Qt),generated:[],...r!==void 0&&{incomplete:r}}}function Nf(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}function Ya(e){let t=e.slice(0,3).join(", ");return e.length>3?`${t} and ${e.length-3} more`:t}function $f(e,t){return e.name<t.name?-1:1}function L0(e,t){return e.path!==t.path?e.path<t.path?-1:1:e.reason<t.reason?-1:1}var Za,Ef,Vf=w(()=>{"use strict";Qm();cf();pf();Xo();Af();If();Xt();hn();Za="<stdin>",Ef="-"});var zn,Qa=w(()=>{"use strict";zn={completeness:"auto",namespace:"default",externals:[],workloadKinds:[],nodePortRange:{from:3e4,to:32767},kubernetesVersion:{major:1,minor:37},targetGroups:[]}});function ts(){return{preset:"recommended",rules:new Map,ignore:[],exclude:[],settings:zn}}function Xa(e,t){let n=t.rules.get(e.id);return n!==void 0?n:t.preset==="strict"?e.strict??e.severity:e.recommended===!1?"off":e.severity}var Gf,ei=w(()=>{"use strict";Qa();Gf={recommended:"auto",strict:"closed",partial:"open"}});var jf,Wf=w(()=>{"use strict";jf={name:"ingress",*lower(e,{graph:t,backend:n}){if(e.definition?.kind!=="Ingress")return;let r=e,o=t.classOf(r),a=t.references({from:e,role:"backend"}),s=0,i=l=>n(a[s]?.of===l?a[s++]:void 0);r.view.defaultBackend&&(yield{from:e,className:o,host:void 0,path:"/",match:"default",backend:i(r.view.defaultBackend),at:e.at("spec","defaultBackend")});for(let l of r.view.rules)for(let c of l.paths)yield{from:e,className:o,host:l.host,path:c.path??"/",match:c.pathType??"",backend:i(c.backend),at:c.path===void 0?e.at(...c.at):e.at(...c.at,"path"),source:c}}}});var _f,Bf=w(()=>{"use strict";Wf();_f=[jf]});function Ff(e){let t=new Map;for(let n of e)t.set(n,(t.get(n)??0)+1);return[...t].map(([n,r])=>({name:n,count:r})).sort((n,r)=>n.name<r.name?-1:n.name>r.name?1:0)}function Hf(e,t){let n=new Set,r=new Map,o=new Map,a=(l,c)=>`${l.file.path}\0${l.start}\0${c.join("/")}`,[s,i]=e;for(let l of e){for(let c of l.resources){i&&n.add(a(c.document,c.path));let{definition:p,group:m,kind:d}=c;p===void 0&&!(M0.has(d)&&D0(m))&&r.set(a(c.document,c.path),m===""?d:`${m}/${d}`)}for(let c of l.references())c.state==="external"&&o.set(a(c.at.document,c.at.path),c.kind);for(let c of l.all("Service"))l.selects(c).state==="external"&&o.set(`${a(c.document,c.path)}\0selector`,"Pod")}return{files:t.files,documents:t.documents,objects:s&&!i?s.resources.length:n.size,contexts:e.map(l=>({name:l.context.name,objects:l.resources.length})),unknownKinds:Ff(r.values()),leaving:Ff(o.values()),notKubernetes:t.notKubernetes,leftOut:t.leftOut,withheld:t.withheld,suppressed:t.suppressed}}var M0,D0,Kf=w(()=>{"use strict";M0=new Set(["ServiceAccount","Role","RoleBinding","ClusterRole","ClusterRoleBinding","PersistentVolume","PersistentVolumeClaim","StorageClass","LimitRange","ResourceQuota","PriorityClass","PodDisruptionBudget","HorizontalPodAutoscaler","NetworkPolicy","CustomResourceDefinition"]),D0=e=>e===""||!e.includes(".")||e.endsWith(".k8s.io")});function qf(e){let t=e.document.value,n="";for(let r of e.path){if(typeof r=="string"){n+=`.${r}`,t=typeof t=="object"&&t!==null&&Object.hasOwn(t,r)?t[r]:void 0;continue}t=Array.isArray(t)?t[r]:void 0,n+=`[${G0(t)??r}]`}return n}function G0(e){if(typeof e=="string"||typeof e=="number")return String(e);if(!(typeof e!="object"||e===null))for(let t of V0){let n=Object.hasOwn(e,t)?e[t]:void 0;if(typeof n=="string"||typeof n=="number")return`${t}=${n}`}}var V0,Uf=w(()=>{"use strict";V0=["name","host","path","containerPort","port","secretName","key"]});function zf(e,t){let{text:n}=e;if(!n.includes(ns))return[];let r=[],o=j0(t??sn(e));for(let a=n.indexOf(ns);a>=0;a=n.indexOf(ns,a+ns.length)){let s=a-1;for(;n[s]===" "||n[s]==="	";)s--;n[s]!=="#"||!o(s)||r.push(W0(e,s,a))}return r}function j0(e){let t=0,n;return r=>{for(;r>=(e[t]?.end??Number.POSITIVE_INFINITY);t++)n=void 0;let o=e[t];if(!o||r<o.start||o.problem)return!0;if(!n){let a=xo(o);n=new Set(a?.comments.map(s=>s+a.base))}return n.has(r)}}function W0(e,t,n){let{text:r}=e,o=lr(e,t),a=lo(e,o),[,s="",i=""]=/^ingress-lint-([\w-]*)(.*)$/.exec(r.slice(n,a))??[],l=gt(e,t,a),c=s==="ignore-file"?"file":"line",p=r.slice($n(e)[o]??0,t).trim()==="",m=c==="line"&&p?B0(e,o):o,[d="",...f]=i.split(/(?:^|\s)--(?:\s|$)/),u=f.join(" -- ").trim(),h=d.split(/[\s,]+/).filter(v=>v!==""),g=_0(s,h),b={scope:c,line:m+1,rules:h,reason:u,span:l};return g===void 0?b:{...b,rules:[],problem:g}}function _0(e,t){if(e!=="ignore"&&e!=="ignore-file")return`'ingress-lint-${e}' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'`;if(t.length===0)return`'ingress-lint-${e}' names no rule`;let n=t.find(r=>!/^[a-z][a-z0-9-]*$/.test(r));return n===void 0?void 0:`'${n}' cannot be the name of a rule; a reason begins with '--'`}function B0(e,t){let n=$n(e);for(let r=t+1;r<n.length;r++){let o=e.text.slice(n[r]??0,lo(e,r)).trim();if(o!==""&&!o.startsWith("#"))return r}return t}var ns,Jf=w(()=>{"use strict";pr();fr();ns="ingress-lint-"});function Yf(e,t){let n=[],r=new Map,o=new Set(e.filter(i=>i.text.includes("ingress-lint")));for(let i of o)for(let l of zf(i)){let c={file:i.path,path:[],part:"value",span:l.span,exact:!0},p={directive:l,place:c,used:new Set};n.push(p);let m=r.get(i.path);m?m.push(p):r.set(i.path,[p])}let a=t.map(i=>({ignore:i,used:!1})),s=new Set;return{comments:n,ignores:a,marked:o,hasHidden:(i,l)=>s.has(ti(i,l)),find({finding:i,resource:l}){let{rule:c,place:p,subject:m}=i,d;for(let u of r.get(p.file)??[]){let{directive:h}=u;h.problem!==void 0||h.reason===""||!h.rules.includes(c)||h.scope==="line"&&h.line!==p.span.start.line||(u.used.add(c),d??={by:"comment",reason:h.reason,place:u.place})}let f=l?.annotations.get(rs+c)?.trim();l&&f&&(s.add(ti(l,c)),d??={by:"annotation",reason:f,place:Zf(l,c)});for(let u of a)u.ignore.matches({rule:c,file:p.file,kind:m?.kind??"",namespace:m?.namespace??"",name:m?.name??""})&&(u.used=!0,d??={by:"config",reason:u.ignore.reason,place:u.ignore.place});return d}}}function*F0(e,t){let n=new Set;if(e.size!==0){for(let r of t)for(let o of r.resources)if(e.has(o.document.file))for(let[a,s]of o.annotations){if(!a.startsWith(rs))continue;let i=a.slice(rs.length),l=ti(o,i);n.has(l)||(n.add(l),yield{resource:o,rule:i,reason:s.trim()})}}}function Zf(e,t){return Ze(e.keyAt("metadata","annotations",rs+t))}function*Qf(e,t,n,r){let o=new Map(n.map(s=>[s.id,s]));function*a(s,i,l,c){let p=o.get(s);if(p)i===""?yield{rule:"invalid-suppression",message:"reason",at:c,data:{rule:s}}:!l&&r(p)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:c,data:{rule:s}});else{let m=J(s,o.keys());yield{rule:"invalid-suppression",message:"unknown",at:c,data:{rule:s},...m!==void 0&&{suggestion:`Did you mean "${m}"?`}}}}for(let{directive:s,place:i,used:l}of e.comments){let c={place:i};if(s.problem!==void 0){yield{rule:"invalid-suppression",message:"malformed",at:c,data:{problem:s.problem}};continue}for(let p of s.rules)yield*a(p,s.reason,l.has(p),c)}for(let{resource:s,rule:i,reason:l}of F0(e.marked,t))yield*a(i,l,e.hasHidden(s,i),{place:Zf(s,i)});for(let{ignore:s,used:i}of e.ignores){let l=o.get(s.rule);!i&&l&&r(l)!=="off"&&(yield{rule:"unused-suppression",message:"unused",at:{place:s.place},data:{rule:s.rule}})}}var rs,ti,Xf=w(()=>{"use strict";rn();Jf();On();rs="ingress-lint.dev/ignore.",ti=({document:e,path:t},n)=>[e.file.path,e.start,t.join("/"),n].join("\0")});function tu(e){if(!e.range)return Ze(e);let{file:t}=e.document;return{file:t.path,path:e.path,part:e.part,span:gt(t,e.range[0],e.range[1]),exact:!0}}function ni(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>t&&Object.hasOwn(t,r)?String(t[r]):n)}function ru(e,t,n){let r=ni(e.help,t);return{message:ni(e.text,t),effect:ni(e.effect,t),help:n?`${n} ${r}`:r}}function ri(e){return e.resource}function H0(e,t,n,r,o,a){let s=e.messages[o];if(!s)throw new Error(`rule ${e.id} has no message "${o}"`);let i=t;n||(a?.severity&&(i=eu(i,a.severity)),a?.open&&(i=eu(i,a.open==="faint"?"note":"warning")));let l=ri(r),c=l&&{kind:l.kind,namespace:l.namespace,name:l.name};return{finding:{rule:e.id,messageId:o,...ru(s,a?.data,a?.suggestion),severity:i,place:tu(r),related:(a?.related??[]).map(p=>({place:tu(p.at),message:p.message})),...c&&{subject:c}},identity:JSON.stringify([e.id,o,c??null,qf(r),a?.data??null]),resource:l}}function nu(e,t){let n=e.place.span.start,r=t.place.span.start;return Jn(e.place.file,t.place.file)||Jn(n.line,r.line)||Jn(n.column,r.column)||Jn(e.rule,t.rule)||Jn(e.message,t.message)}function ou(e){let{config:t,rules:n}=e,r=[],o=new Map,a=0,s=(m,d)=>{let{place:f,rule:u,messageId:h,message:g,severity:b,subject:v}=m.finding,x=v?`${h}\0${v.kind}\0${v.name}`:g,k=`${f.file}\0${f.span.start.offset}\0${u}\0${x}`,P=o.get(k);P?.contexts.has(d)&&P.draft.finding.message!==g&&(k+=`\0${g}`,P=o.get(k)),P?(P.contexts.add(d),os[b]>os[P.draft.finding.severity]&&(P.draft=m)):o.set(k,{draft:m,contexts:new Set([d])})};for(let m of e.graphs)for(let d of n){let f=e.severityOf(d);if(f==="off")continue;let u=t.rules.has(d.id);try{d.check(m,(h,g,b)=>{ri(h)?.changeable||b?.related?.some(v=>ri(v.at)?.changeable)?a++:s(H0(d,f,u,h,g,b),m.context.name)})}catch(h){r.push({rule:d.id,context:m.context.name,message:h instanceof Error?h.message:String(h)})}}let i=Yf(e.files,t.ignore),l=[],c=[...o.values()].sort((m,d)=>nu(m.draft.finding,d.draft.finding));for(let{draft:m,contexts:d}of c){let f=i.find(m);l.push({finding:{...m.finding,contexts:[...d].sort(Jn),...f&&{suppressed:f}},identity:m.identity})}let p=e.graphs.length===1?e.graphs[0]?.context.name??".":".";for(let{rule:m,at:d,message:f,data:u,suggestion:h}of Qf(i,e.graphs,n,e.severityOf)){let g=n.find(x=>x.id===m);if(!g)continue;let b=e.severityOf(g);if(b==="off"||f==="unused"&&a>0)continue;let v=g.messages[f];if(!v)throw new Error(`rule ${m} has no message "${f}"`);l.push({finding:{rule:m,messageId:f,...ru(v,u,h),severity:b,place:d.place,related:[],contexts:[p]},identity:JSON.stringify([m,f,d.place.file,u])})}return{findings:l.sort((m,d)=>nu(m.finding,d.finding)),failures:r,withheld:a}}function su(e,t){let n=new Map;return e.map(({finding:r,identity:o})=>{let a=n.get(o)??0;return n.set(o,a+1),{...r,fingerprint:t(a===0?o:`${o}#${a}`)}})}var os,eu,Jn,au=w(()=>{"use strict";On();Uf();Xf();os={note:0,warning:1,error:2},eu=(e,t)=>os[e]<os[t]?e:t;Jn=(e,t)=>e<t?-1:e>t?1:0});var oi=w(()=>{"use strict"});function gn(e){if(e.byteLength>67108864)return{reason:si};let t;try{t=K0.decode(e)}catch{return{reason:iu(e)}}let n=t.indexOf("\0");return n>=0&&n<cu?{reason:iu(e)}:{text:t}}function iu(e){return e[0]===255&&e[1]===254||e[0]===254&&e[1]===255?"UTF-16 text; save it as UTF-8":e.subarray(0,cu).includes(0)?"binary file":"not valid UTF-8"}var si,cu,K0,Lr=w(()=>{"use strict";oi();si=`larger than ${67108864/1024/1024} MiB`,cu=8192,K0=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})});function lu(e,t){let n=e.map(r=>q0(r,t));return(r,o)=>{let a=n.findLast(s=>(o||!s.directoryOnly)&&s.matches(r));return a&&!a.keep?a.pattern:void 0}}function q0(e,t){let n=e.startsWith("!"),r=n?e.slice(1):e,o=r.endsWith("/"),a=r.replace(/^\.\//,"/").replace(/\/+$/,""),s=a.includes("/")?a.replace(/^\//,""):`**/${a}`,i=t(s.replace(/(?<=[^/*])\/\*\*$/,""));return{pattern:e,keep:n,directoryOnly:o,matches:i}}var pu=w(()=>{"use strict"});function Ie(e,t){let n=mu.test(`${e}/`)?t.replaceAll("\\","/"):t,r=ai(ii.posix.normalize(du(n)?n:`${e}/${n}`));if(r===ai(e))return{absolute:r,shown:"."};let o=e.endsWith("/")?e:`${e}/`;return r.startsWith(o)?{absolute:r,shown:r.slice(o.length)}:{absolute:r,shown:du(n)?r:ai(ii.posix.normalize(n))}}function yn(e,t){return e==="."?t:e.endsWith("/")?`${e}${t}`:`${e}/${t}`}function en(e,t){return e===t||e.startsWith(t.endsWith("/")?t:`${t}/`)}function du(e){return e.startsWith("/")||mu.test(e)}function ai(e){return e.length>1&&e.endsWith("/")?e.slice(0,-1):e}var ii,mu,Yn=w(()=>{"use strict";ii=require("node:path"),mu=/^[A-Za-z]:\//});function li(e,t){let n=new Set,r=[],o=[];for(let a of t){let s=Fe(()=>e.host.real(a.absolute));"error"in s?e.leaveOut(a.shown,bn(s.error)):o.push({...a,real:s.value})}for(fu(e,o,n,r);r.length>0;){let a=r.splice(0).sort((s,i)=>s.shown<i.shown?-1:1);for(let s of a){let i=Fe(()=>e.host.real(s.absolute));"error"in i?e.leaveOut(s.shown,bn(i.error)):n.has(i.value)?e.leaveOut(s.shown,"link to a directory that is read already"):en(Y0(e.host,s),i.value)?e.leaveOut(s.shown,"link to a directory that holds it"):fu(e,[{...s,real:i.value}],n,r)}}}function fu(e,t,n,r){for(let o=t.pop();o;o=t.pop()){if(n.has(o.real))continue;n.add(o.real);let{absolute:a}=o,s=Fe(()=>e.host.list(a));if("error"in s){e.leaveOut(o.shown,bn(s.error));continue}for(let i of s.value)U0(e,o,i,s.value,t,r)}}function U0(e,t,n,r,o,a){let{name:s}=n,i=n.kind==="link"?z0(e,t,s):n.kind,l=i==="directory";if(l?s==="node_modules"||s.startsWith(".")&&!e.hidden:!e.wanted(s))return;let c=yn(t.shown,s),p=e.excluded(c,l);if(p!==void 0){e.leaveOut(c,pi(p));return}let m=yn(t.absolute,s);l&&n.kind==="link"?a.push({absolute:m,shown:c}):l?o.push({absolute:m,shown:c,real:yn(t.real,s)}):i==="other"?e.leaveOut(c,ci):i==="broken"?e.leaveOut(c,"link to nothing"):n.kind==="link"&&J0(e,t,s,r)?e.leaveOut(c,"link to a neighbour"):e.take({absolute:m,shown:c})}function z0(e,t,n){let r=Fe(()=>e.host.stat(yn(t.absolute,n)));return"value"in r&&r.value?.kind||"broken"}function J0(e,t,n,r){let o=Fe(()=>e.host.real(yn(t.absolute,n))),a=yn(t.real,"");if("error"in o||!o.value.startsWith(a))return!1;let s=o.value.slice(a.length);return e.wanted(s)&&r.some(i=>i.kind==="file"&&i.name===s)}function Y0(e,t){let n=t.absolute.slice(0,t.absolute.lastIndexOf("/"))||"/",r=Fe(()=>e.real(n));return"value"in r?r.value:n}function pi(e){return`excluded by "${e}"`}function Fe(e){try{return{value:e()}}catch(t){return{error:t}}}function bn(e){let{code:t}=e;return typeof t!="string"?"could not be read":Object.hasOwn(uu,t)&&uu[t]||`could not be read (${t})`}var ci,uu,hu=w(()=>{"use strict";Lr();Yn();ci="not a regular file (a pipe, socket or device)";uu={EACCES:"no permission to read it",EPERM:"no permission to read it",ENOENT:"gone before it could be read",ENOTDIR:"gone before it could be read",EISDIR:"a directory",ELOOP:"a ring of links",EFBIG:si}});var as=Te(tt=>{"use strict";tt.isInteger=e=>typeof e=="number"?Number.isInteger(e):typeof e=="string"&&e.trim()!==""?Number.isInteger(Number(e)):!1;tt.find=(e,t)=>e.nodes.find(n=>n.type===t);tt.exceedsLimit=(e,t,n=1,r)=>r===!1||!tt.isInteger(e)||!tt.isInteger(t)?!1:(Number(t)-Number(e))/Number(n)>=r;tt.escapeNode=(e,t=0,n)=>{let r=e.nodes[t];r&&(n&&r.type===n||r.type==="open"||r.type==="close")&&r.escaped!==!0&&(r.value="\\"+r.value,r.escaped=!0)};tt.encloseBrace=e=>e.type!=="brace"?!1:e.commas>>0+e.ranges>>0===0?(e.invalid=!0,!0):!1;tt.isInvalidBrace=e=>e.type!=="brace"?!1:e.invalid===!0||e.dollar?!0:e.commas>>0+e.ranges>>0===0||e.open!==!0||e.close!==!0?(e.invalid=!0,!0):!1;tt.isOpenOrClose=e=>e.type==="open"||e.type==="close"?!0:e.open===!0||e.close===!0;tt.reduce=e=>e.reduce((t,n)=>(n.type==="text"&&t.push(n.value),n.type==="range"&&(n.type="text"),t),[]);tt.flatten=(...e)=>{let t=[],n=r=>{for(let o=0;o<r.length;o++){let a=r[o];if(Array.isArray(a)){n(a);continue}a!==void 0&&t.push(a)}return t};return n(e),t}});var is=Te((J3,yu)=>{"use strict";var gu=as();yu.exports=(e,t={})=>{let n=(r,o={})=>{let a=t.escapeInvalid&&gu.isInvalidBrace(o),s=r.invalid===!0&&t.escapeInvalid===!0,i="";if(r.value)return(a||s)&&gu.isOpenOrClose(r)?"\\"+r.value:r.value;if(r.value)return r.value;if(r.nodes)for(let l of r.nodes)i+=n(l);return i};return n(e)}});var vu=Te((Y3,bu)=>{"use strict";bu.exports=function(e){return typeof e=="number"?e-e===0:typeof e=="string"&&e.trim()!==""?Number.isFinite?Number.isFinite(+e):isFinite(+e):!1}});var Cu=Te((Z3,Ru)=>{"use strict";var wu=vu(),vn=(e,t,n)=>{if(wu(e)===!1)throw new TypeError("toRegexRange: expected the first argument to be a number");if(t===void 0||e===t)return String(e);if(wu(t)===!1)throw new TypeError("toRegexRange: expected the second argument to be a number.");let r={relaxZeros:!0,...n};typeof r.strictZeros=="boolean"&&(r.relaxZeros=r.strictZeros===!1);let o=String(r.relaxZeros),a=String(r.shorthand),s=String(r.capture),i=String(r.wrap),l=e+":"+t+"="+o+a+s+i;if(vn.cache.hasOwnProperty(l))return vn.cache[l].result;let c=Math.min(e,t),p=Math.max(e,t);if(Math.abs(c-p)===1){let h=e+"|"+t;return r.capture?`(${h})`:r.wrap===!1?h:`(?:${h})`}let m=Au(e)||Au(t),d={min:e,max:t,a:c,b:p},f=[],u=[];if(m&&(d.isPadded=m,d.maxLen=String(d.max).length),c<0){let h=p<0?Math.abs(p):1;u=ku(h,Math.abs(c),d,r),c=d.a=0}return p>=0&&(f=ku(c,p,d,r)),d.negatives=u,d.positives=f,d.result=Z0(u,f,r),r.capture===!0?d.result=`(${d.result})`:r.wrap!==!1&&f.length+u.length>1&&(d.result=`(?:${d.result})`),vn.cache[l]=d,d.result};function Z0(e,t,n){let r=di(e,t,"-",!1,n)||[],o=di(t,e,"",!1,n)||[],a=di(e,t,"-?",!0,n)||[];return r.concat(a).concat(o).join("|")}function Q0(e,t){let n=1,r=1,o=xu(e,n),a=new Set([t]);for(;e<=o&&o<=t;)a.add(o),n+=1,o=xu(e,n);for(o=Su(t+1,r)-1;e<o&&o<=t;)a.add(o),r+=1,o=Su(t+1,r)-1;return a=[...a],a.sort(tP),a}function X0(e,t,n){if(e===t)return{pattern:e,count:[],digits:0};let r=eP(e,t),o=r.length,a="",s=0;for(let i=0;i<o;i++){let[l,c]=r[i];l===c?a+=l:l!=="0"||c!=="9"?a+=nP(l,c,n):s++}return s&&(a+=n.shorthand===!0?"\\d":"[0-9]"),{pattern:a,count:[s],digits:o}}function ku(e,t,n,r){let o=Q0(e,t),a=[],s=e,i;for(let l=0;l<o.length;l++){let c=o[l],p=X0(String(s),String(c),r),m="";if(!n.isPadded&&i&&i.pattern===p.pattern){i.count.length>1&&i.count.pop(),i.count.push(p.count[0]),i.string=i.pattern+Tu(i.count),s=c+1;continue}n.isPadded&&(m=rP(c,n,r)),p.string=m+p.pattern+Tu(p.count),a.push(p),s=c+1,i=p}return a}function di(e,t,n,r,o){let a=[];for(let s of e){let{string:i}=s;!r&&!Pu(t,"string",i)&&a.push(n+i),r&&Pu(t,"string",i)&&a.push(n+i)}return a}function eP(e,t){let n=[];for(let r=0;r<e.length;r++)n.push([e[r],t[r]]);return n}function tP(e,t){return e>t?1:t>e?-1:0}function Pu(e,t,n){return e.some(r=>r[t]===n)}function xu(e,t){return Number(String(e).slice(0,-t)+"9".repeat(t))}function Su(e,t){return e-e%Math.pow(10,t)}function Tu(e){let[t=0,n=""]=e;return n||t>1?`{${t+(n?","+n:"")}}`:""}function nP(e,t,n){return`[${e}${t-e===1?"":"-"}${t}]`}function Au(e){return/^-?(0+)\d/.test(e)}function rP(e,t,n){if(!t.isPadded)return e;let r=Math.abs(t.maxLen-String(e).length),o=n.relaxZeros!==!1;switch(r){case 0:return"";case 1:return o?"0?":"0";case 2:return o?"0{0,2}":"00";default:return o?`0{0,${r}}`:`0{${r}}`}}vn.cache={};vn.clearCache=()=>vn.cache={};Ru.exports=vn});var ui=Te((Q3,Mu)=>{"use strict";var oP=require("util"),Nu=Cu(),Iu=e=>e!==null&&typeof e=="object"&&!Array.isArray(e),sP=e=>t=>e===!0?Number(t):String(t),mi=e=>typeof e=="number"||typeof e=="string"&&e!=="",Mr=e=>Number.isInteger(+e),fi=e=>{let t=`${e}`,n=-1;if(t[0]==="-"&&(t=t.slice(1)),t==="0")return!1;for(;t[++n]==="0";);return n>0},aP=(e,t,n)=>typeof e=="string"||typeof t=="string"?!0:n.stringify===!0,iP=(e,t,n)=>{if(t>0){let r=e[0]==="-"?"-":"";r&&(e=e.slice(1)),e=r+e.padStart(r?t-1:t,"0")}return n===!1?String(e):e},ls=(e,t)=>{let n=e[0]==="-"?"-":"";for(n&&(e=e.slice(1),t--);e.length<t;)e="0"+e;return n?"-"+e:e},cP=(e,t,n)=>{e.negatives.sort((i,l)=>i<l?-1:i>l?1:0),e.positives.sort((i,l)=>i<l?-1:i>l?1:0);let r=t.capture?"":"?:",o="",a="",s;return e.positives.length&&(o=e.positives.map(i=>ls(String(i),n)).join("|")),e.negatives.length&&(a=`-(${r}${e.negatives.map(i=>ls(String(i),n)).join("|")})`),o&&a?s=`${o}|${a}`:s=o||a,t.wrap?`(${r}${s})`:s},$u=(e,t,n,r)=>{if(n)return Nu(e,t,{wrap:!1,...r});let o=String.fromCharCode(e);if(e===t)return o;let a=String.fromCharCode(t);return`[${o}-${a}]`},Eu=(e,t,n)=>{if(Array.isArray(e)){let r=n.wrap===!0,o=n.capture?"":"?:";return r?`(${o}${e.join("|")})`:e.join("|")}return Nu(e,t,n)},Ou=(...e)=>new RangeError("Invalid range arguments: "+oP.inspect(...e)),Lu=(e,t,n)=>{if(n.strictRanges===!0)throw Ou([e,t]);return[]},lP=(e,t)=>{if(t.strictRanges===!0)throw new TypeError(`Expected step "${e}" to be a number`);return[]},pP=(e,t,n=1,r={})=>{let o=Number(e),a=Number(t);if(!Number.isInteger(o)||!Number.isInteger(a)){if(r.strictRanges===!0)throw Ou([e,t]);return[]}o===0&&(o=0),a===0&&(a=0);let s=o>a,i=String(e),l=String(t),c=String(n);n=Math.max(Math.abs(n),1);let p=fi(i)||fi(l)||fi(c),m=p?Math.max(i.length,l.length,c.length):0,d=p===!1&&aP(e,t,r)===!1,f=r.transform||sP(d);if(r.toRegex&&n===1)return $u(ls(e,m),ls(t,m),!0,r);let u={negatives:[],positives:[]},h=v=>u[v<0?"negatives":"positives"].push(Math.abs(v)),g=[],b=0;for(;s?o>=a:o<=a;)r.toRegex===!0&&n>1?h(o):g.push(iP(f(o,b),m,d)),o=s?o-n:o+n,b++;return r.toRegex===!0?n>1?cP(u,r,m):Eu(g,null,{wrap:!1,...r}):g},dP=(e,t,n=1,r={})=>{if(!Mr(e)&&e.length>1||!Mr(t)&&t.length>1)return Lu(e,t,r);let o=r.transform||(d=>String.fromCharCode(d)),a=`${e}`.charCodeAt(0),s=`${t}`.charCodeAt(0),i=a>s,l=Math.min(a,s),c=Math.max(a,s);if(r.toRegex&&n===1)return $u(l,c,!1,r);let p=[],m=0;for(;i?a>=s:a<=s;)p.push(o(a,m)),a=i?a-n:a+n,m++;return r.toRegex===!0?Eu(p,null,{wrap:!1,options:r}):p},cs=(e,t,n,r={})=>{if(t==null&&mi(e))return[e];if(!mi(e)||!mi(t))return Lu(e,t,r);if(typeof n=="function")return cs(e,t,1,{transform:n});if(Iu(n))return cs(e,t,0,n);let o={...r};return o.capture===!0&&(o.wrap=!0),n=n||o.step||1,Mr(n)?Mr(e)&&Mr(t)?pP(e,t,n,o):dP(e,t,Math.max(Math.abs(n),1),o):n!=null&&!Iu(n)?lP(n,o):cs(e,t,1,n)};Mu.exports=cs});var Gu=Te((X3,Vu)=>{"use strict";var mP=ui(),Du=as(),fP=(e,t={})=>{let n=(r,o={})=>{let a=Du.isInvalidBrace(o),s=r.invalid===!0&&t.escapeInvalid===!0,i=a===!0||s===!0,l=t.escapeInvalid===!0?"\\":"",c="";if(r.isOpen===!0)return l+r.value;if(r.isClose===!0)return console.log("node.isClose",l,r.value),l+r.value;if(r.type==="open")return i?l+r.value:"(";if(r.type==="close")return i?l+r.value:")";if(r.type==="comma")return r.prev.type==="comma"?"":i?r.value:"|";if(r.value)return r.value;if(r.nodes&&r.ranges>0){let p=Du.reduce(r.nodes),m=mP(...p,{...t,wrap:!1,toRegex:!0,strictZeros:!0});if(m.length!==0)return p.length>1&&m.length>1?`(${m})`:m}if(r.nodes)for(let p of r.nodes)c+=n(p,r);return c};return n(e)};Vu.exports=fP});var _u=Te((e8,Wu)=>{"use strict";var uP=ui(),ju=is(),Zn=as(),wn=(e="",t="",n=!1)=>{let r=[];if(e=[].concat(e),t=[].concat(t),!t.length)return e;if(!e.length)return n?Zn.flatten(t).map(o=>`{${o}}`):t;for(let o of e)if(Array.isArray(o))for(let a of o)r.push(wn(a,t,n));else for(let a of t)n===!0&&typeof a=="string"&&(a=`{${a}}`),r.push(Array.isArray(a)?wn(o,a,n):o+a);return Zn.flatten(r)},hP=(e,t={})=>{let n=t.rangeLimit===void 0?1e3:t.rangeLimit,r=(o,a={})=>{o.queue=[];let s=a,i=a.queue;for(;s.type!=="brace"&&s.type!=="root"&&s.parent;)s=s.parent,i=s.queue;if(o.invalid||o.dollar){i.push(wn(i.pop(),ju(o,t)));return}if(o.type==="brace"&&o.invalid!==!0&&o.nodes.length===2){i.push(wn(i.pop(),["{}"]));return}if(o.nodes&&o.ranges>0){let m=Zn.reduce(o.nodes);if(Zn.exceedsLimit(...m,t.step,n))throw new RangeError("expanded array length exceeds range limit. Use options.rangeLimit to increase or disable the limit.");let d=uP(...m,t);d.length===0&&(d=ju(o,t)),i.push(wn(i.pop(),d)),o.nodes=[];return}let l=Zn.encloseBrace(o),c=o.queue,p=o;for(;p.type!=="brace"&&p.type!=="root"&&p.parent;)p=p.parent,c=p.queue;for(let m=0;m<o.nodes.length;m++){let d=o.nodes[m];if(d.type==="comma"&&o.type==="brace"){m===1&&c.push(""),c.push("");continue}if(d.type==="close"){i.push(wn(i.pop(),c,l));continue}if(d.value&&d.type!=="open"){c.push(wn(c.pop(),d.value));continue}d.nodes&&r(d,o)}return c};return Zn.flatten(r(e))};Wu.exports=hP});var Fu=Te((t8,Bu)=>{"use strict";Bu.exports={MAX_LENGTH:1e4,CHAR_0:"0",CHAR_9:"9",CHAR_UPPERCASE_A:"A",CHAR_LOWERCASE_A:"a",CHAR_UPPERCASE_Z:"Z",CHAR_LOWERCASE_Z:"z",CHAR_LEFT_PARENTHESES:"(",CHAR_RIGHT_PARENTHESES:")",CHAR_ASTERISK:"*",CHAR_AMPERSAND:"&",CHAR_AT:"@",CHAR_BACKSLASH:"\\",CHAR_BACKTICK:"`",CHAR_CARRIAGE_RETURN:"\r",CHAR_CIRCUMFLEX_ACCENT:"^",CHAR_COLON:":",CHAR_COMMA:",",CHAR_DOLLAR:"$",CHAR_DOT:".",CHAR_DOUBLE_QUOTE:'"',CHAR_EQUAL:"=",CHAR_EXCLAMATION_MARK:"!",CHAR_FORM_FEED:"\f",CHAR_FORWARD_SLASH:"/",CHAR_HASH:"#",CHAR_HYPHEN_MINUS:"-",CHAR_LEFT_ANGLE_BRACKET:"<",CHAR_LEFT_CURLY_BRACE:"{",CHAR_LEFT_SQUARE_BRACKET:"[",CHAR_LINE_FEED:`
`,CHAR_NO_BREAK_SPACE:"\xA0",CHAR_PERCENT:"%",CHAR_PLUS:"+",CHAR_QUESTION_MARK:"?",CHAR_RIGHT_ANGLE_BRACKET:">",CHAR_RIGHT_CURLY_BRACE:"}",CHAR_RIGHT_SQUARE_BRACKET:"]",CHAR_SEMICOLON:";",CHAR_SINGLE_QUOTE:"'",CHAR_SPACE:" ",CHAR_TAB:"	",CHAR_UNDERSCORE:"_",CHAR_VERTICAL_LINE:"|",CHAR_ZERO_WIDTH_NOBREAK_SPACE:"\uFEFF"}});var zu=Te((n8,Uu)=>{"use strict";var gP=is(),{MAX_LENGTH:Hu,CHAR_BACKSLASH:hi,CHAR_BACKTICK:yP,CHAR_COMMA:bP,CHAR_DOT:vP,CHAR_LEFT_PARENTHESES:wP,CHAR_RIGHT_PARENTHESES:kP,CHAR_LEFT_CURLY_BRACE:PP,CHAR_RIGHT_CURLY_BRACE:xP,CHAR_LEFT_SQUARE_BRACKET:Ku,CHAR_RIGHT_SQUARE_BRACKET:qu,CHAR_DOUBLE_QUOTE:SP,CHAR_SINGLE_QUOTE:TP,CHAR_NO_BREAK_SPACE:AP,CHAR_ZERO_WIDTH_NOBREAK_SPACE:RP}=Fu(),CP=(e,t={})=>{if(typeof e!="string")throw new TypeError("Expected a string");let n=t||{},r=typeof n.maxLength=="number"?Math.min(Hu,n.maxLength):Hu;if(e.length>r)throw new SyntaxError(`Input length (${e.length}), exceeds max characters (${r})`);let o={type:"root",input:e,nodes:[]},a=[o],s=o,i=o,l=0,c=e.length,p=0,m=0,d,f=()=>e[p++],u=h=>{if(h.type==="text"&&i.type==="dot"&&(i.type="text"),i&&i.type==="text"&&h.type==="text"){i.value+=h.value;return}return s.nodes.push(h),h.parent=s,h.prev=i,i=h,h};for(u({type:"bos"});p<c;)if(s=a[a.length-1],d=f(),!(d===RP||d===AP)){if(d===hi){u({type:"text",value:(t.keepEscaping?d:"")+f()});continue}if(d===qu){u({type:"text",value:"\\"+d});continue}if(d===Ku){l++;let h;for(;p<c&&(h=f());){if(d+=h,h===Ku){l++;continue}if(h===hi){d+=f();continue}if(h===qu&&(l--,l===0))break}u({type:"text",value:d});continue}if(d===wP){s=u({type:"paren",nodes:[]}),a.push(s),u({type:"text",value:d});continue}if(d===kP){if(s.type!=="paren"){u({type:"text",value:d});continue}s=a.pop(),u({type:"text",value:d}),s=a[a.length-1];continue}if(d===SP||d===TP||d===yP){let h=d,g;for(t.keepQuotes!==!0&&(d="");p<c&&(g=f());){if(g===hi){d+=g+f();continue}if(g===h){t.keepQuotes===!0&&(d+=g);break}d+=g}u({type:"text",value:d});continue}if(d===PP){m++;let g={type:"brace",open:!0,close:!1,dollar:i.value&&i.value.slice(-1)==="$"||s.dollar===!0,depth:m,commas:0,ranges:0,nodes:[]};s=u(g),a.push(s),u({type:"open",value:d});continue}if(d===xP){if(s.type!=="brace"){u({type:"text",value:d});continue}let h="close";s=a.pop(),s.close=!0,u({type:h,value:d}),m--,s=a[a.length-1];continue}if(d===bP&&m>0){if(s.ranges>0){s.ranges=0;let h=s.nodes.shift();s.nodes=[h,{type:"text",value:gP(s)}]}u({type:"comma",value:d}),s.commas++;continue}if(d===vP&&m>0&&s.commas===0){let h=s.nodes;if(m===0||h.length===0){u({type:"text",value:d});continue}if(i.type==="dot"){if(s.range=[],i.value+=d,i.type="range",s.nodes.length!==3&&s.nodes.length!==5){s.invalid=!0,s.ranges=0,i.type="text";continue}s.ranges++,s.args=[];continue}if(i.type==="range"){h.pop();let g=h[h.length-1];g.value+=i.value+d,i=g,s.ranges--;continue}u({type:"dot",value:d});continue}u({type:"text",value:d})}do if(s=a.pop(),s.type!=="root"){s.nodes.forEach(b=>{b.nodes||(b.type==="open"&&(b.isOpen=!0),b.type==="close"&&(b.isClose=!0),b.nodes||(b.type="text"),b.invalid=!0)});let h=a[a.length-1],g=h.nodes.indexOf(s);h.nodes.splice(g,1,...s.nodes)}while(a.length>0);return u({type:"eos"}),o};Uu.exports=CP});var Zu=Te((r8,Yu)=>{"use strict";var Ju=is(),IP=Gu(),NP=_u(),$P=zu(),He=(e,t={})=>{let n=[];if(Array.isArray(e))for(let r of e){let o=He.create(r,t);Array.isArray(o)?n.push(...o):n.push(o)}else n=[].concat(He.create(e,t));return t&&t.expand===!0&&t.nodupes===!0&&(n=[...new Set(n)]),n};He.parse=(e,t={})=>$P(e,t);He.stringify=(e,t={})=>Ju(typeof e=="string"?He.parse(e,t):e,t);He.compile=(e,t={})=>(typeof e=="string"&&(e=He.parse(e,t)),IP(e,t));He.expand=(e,t={})=>{typeof e=="string"&&(e=He.parse(e,t));let n=NP(e,t);return t.noempty===!0&&(n=n.filter(Boolean)),t.nodupes===!0&&(n=[...new Set(n)]),n};He.create=(e,t={})=>e===""||e.length<3?[e]:t.expand!==!0?He.compile(e,t):He.expand(e,t);Yu.exports=He});var Dr=Te((o8,nh)=>{"use strict";var EP=require("path"),Pt="\\\\/",Qu=`[^${Pt}]`,OP=0,_t="\\.",LP="\\+",MP="\\?",ps="\\/",DP="(?=.)",Xu="[^/]",gi=`(?:${ps}|$)`,eh=`(?:^|${ps})`,yi=`${_t}{1,2}${gi}`,VP=`(?!${_t})`,GP=`(?!${eh}${yi})`,jP=`(?!${_t}{0,1}${gi})`,WP=`(?!${yi})`,_P=`[^.${ps}]`,BP=`${Xu}*?`,th={DOT_LITERAL:_t,PLUS_LITERAL:LP,QMARK_LITERAL:MP,SLASH_LITERAL:ps,ONE_CHAR:DP,QMARK:Xu,END_ANCHOR:gi,DOTS_SLASH:yi,NO_DOT:VP,NO_DOTS:GP,NO_DOT_SLASH:jP,NO_DOTS_SLASH:WP,QMARK_NO_DOT:_P,STAR:BP,START_ANCHOR:eh},FP={...th,SLASH_LITERAL:`[${Pt}]`,QMARK:Qu,STAR:`${Qu}*?`,DOTS_SLASH:`${_t}{1,2}(?:[${Pt}]|$)`,NO_DOT:`(?!${_t})`,NO_DOTS:`(?!(?:^|[${Pt}])${_t}{1,2}(?:[${Pt}]|$))`,NO_DOT_SLASH:`(?!${_t}{0,1}(?:[${Pt}]|$))`,NO_DOTS_SLASH:`(?!${_t}{1,2}(?:[${Pt}]|$))`,QMARK_NO_DOT:`[^.${Pt}]`,START_ANCHOR:`(?:^|[${Pt}])`,END_ANCHOR:`(?:[${Pt}]|$)`},HP={__proto__:null,alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};nh.exports={DEFAULT_MAX_EXTGLOB_RECURSION:OP,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:HP,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**","**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,SEP:EP.sep,extglobChars(e){return{"!":{type:"negate",open:"(?:(?!(?:",close:`))${e.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},"@":{type:"at",open:"(?:",close:")"}}},globChars(e){return e===!0?FP:th}}});var Vr=Te(_e=>{"use strict";var KP=require("path"),qP=process.platform==="win32",{REGEX_BACKSLASH:UP,REGEX_REMOVE_BACKSLASH:zP,REGEX_SPECIAL_CHARS:JP,REGEX_SPECIAL_CHARS_GLOBAL:YP}=Dr();_e.isObject=e=>e!==null&&typeof e=="object"&&!Array.isArray(e);_e.hasRegexChars=e=>JP.test(e);_e.isRegexChar=e=>e.length===1&&_e.hasRegexChars(e);_e.escapeRegex=e=>e.replace(YP,"\\$1");_e.toPosixSlashes=e=>e.replace(UP,"/");_e.removeBackslashes=e=>e.replace(zP,t=>t==="\\"?"":t);_e.supportsLookbehinds=()=>{let e=process.version.slice(1).split(".").map(Number);return e.length===3&&e[0]>=9||e[0]===8&&e[1]>=10};_e.isWindows=e=>e&&typeof e.windows=="boolean"?e.windows:qP===!0||KP.sep==="\\";_e.escapeLast=(e,t,n)=>{let r=e.lastIndexOf(t,n);return r===-1?e:e[r-1]==="\\"?_e.escapeLast(e,t,r-1):`${e.slice(0,r)}\\${e.slice(r)}`};_e.removePrefix=(e,t={})=>{let n=e;return n.startsWith("./")&&(n=n.slice(2),t.prefix="./"),n};_e.wrapOutput=(e,t={},n={})=>{let r=n.contains?"":"^",o=n.contains?"":"$",a=`${r}(?:${e})${o}`;return t.negated===!0&&(a=`(?:^(?!${a}).*$)`),a}});var ph=Te((a8,lh)=>{"use strict";var rh=Vr(),{CHAR_ASTERISK:bi,CHAR_AT:ZP,CHAR_BACKWARD_SLASH:Gr,CHAR_COMMA:QP,CHAR_DOT:vi,CHAR_EXCLAMATION_MARK:wi,CHAR_FORWARD_SLASH:ch,CHAR_LEFT_CURLY_BRACE:ki,CHAR_LEFT_PARENTHESES:Pi,CHAR_LEFT_SQUARE_BRACKET:XP,CHAR_PLUS:ex,CHAR_QUESTION_MARK:oh,CHAR_RIGHT_CURLY_BRACE:tx,CHAR_RIGHT_PARENTHESES:sh,CHAR_RIGHT_SQUARE_BRACKET:nx}=Dr(),ah=e=>e===ch||e===Gr,ih=e=>{e.isPrefix!==!0&&(e.depth=e.isGlobstar?1/0:1)},rx=(e,t)=>{let n=t||{},r=e.length-1,o=n.parts===!0||n.scanToEnd===!0,a=[],s=[],i=[],l=e,c=-1,p=0,m=0,d=!1,f=!1,u=!1,h=!1,g=!1,b=!1,v=!1,x=!1,k=!1,P=!1,D=0,K,M,Z={value:"",depth:0,isGlob:!1},oe=()=>c>=r,A=()=>l.charCodeAt(c+1),se=()=>(K=M,l.charCodeAt(++c));for(;c<r;){M=se();let Se;if(M===Gr){v=Z.backslashes=!0,M=se(),M===ki&&(b=!0);continue}if(b===!0||M===ki){for(D++;oe()!==!0&&(M=se());){if(M===Gr){v=Z.backslashes=!0,se();continue}if(M===ki){D++;continue}if(b!==!0&&M===vi&&(M=se())===vi){if(d=Z.isBrace=!0,u=Z.isGlob=!0,P=!0,o===!0)continue;break}if(b!==!0&&M===QP){if(d=Z.isBrace=!0,u=Z.isGlob=!0,P=!0,o===!0)continue;break}if(M===tx&&(D--,D===0)){b=!1,d=Z.isBrace=!0,P=!0;break}}if(o===!0)continue;break}if(M===ch){if(a.push(c),s.push(Z),Z={value:"",depth:0,isGlob:!1},P===!0)continue;if(K===vi&&c===p+1){p+=2;continue}m=c+1;continue}if(n.noext!==!0&&(M===ex||M===ZP||M===bi||M===oh||M===wi)===!0&&A()===Pi){if(u=Z.isGlob=!0,h=Z.isExtglob=!0,P=!0,M===wi&&c===p&&(k=!0),o===!0){for(;oe()!==!0&&(M=se());){if(M===Gr){v=Z.backslashes=!0,M=se();continue}if(M===sh){u=Z.isGlob=!0,P=!0;break}}continue}break}if(M===bi){if(K===bi&&(g=Z.isGlobstar=!0),u=Z.isGlob=!0,P=!0,o===!0)continue;break}if(M===oh){if(u=Z.isGlob=!0,P=!0,o===!0)continue;break}if(M===XP){for(;oe()!==!0&&(Se=se());){if(Se===Gr){v=Z.backslashes=!0,se();continue}if(Se===nx){f=Z.isBracket=!0,u=Z.isGlob=!0,P=!0;break}}if(o===!0)continue;break}if(n.nonegate!==!0&&M===wi&&c===p){x=Z.negated=!0,p++;continue}if(n.noparen!==!0&&M===Pi){if(u=Z.isGlob=!0,o===!0){for(;oe()!==!0&&(M=se());){if(M===Pi){v=Z.backslashes=!0,M=se();continue}if(M===sh){P=!0;break}}continue}break}if(u===!0){if(P=!0,o===!0)continue;break}}n.noext===!0&&(h=!1,u=!1);let re=l,Le="",T="";p>0&&(Le=l.slice(0,p),l=l.slice(p),m-=p),re&&u===!0&&m>0?(re=l.slice(0,m),T=l.slice(m)):u===!0?(re="",T=l):re=l,re&&re!==""&&re!=="/"&&re!==l&&ah(re.charCodeAt(re.length-1))&&(re=re.slice(0,-1)),n.unescape===!0&&(T&&(T=rh.removeBackslashes(T)),re&&v===!0&&(re=rh.removeBackslashes(re)));let R={prefix:Le,input:e,start:p,base:re,glob:T,isBrace:d,isBracket:f,isGlob:u,isExtglob:h,isGlobstar:g,negated:x,negatedExtglob:k};if(n.tokens===!0&&(R.maxDepth=0,ah(M)||s.push(Z),R.tokens=s),n.parts===!0||n.tokens===!0){let Se;for(let X=0;X<a.length;X++){let S=Se?Se+1:p,I=a[X],G=e.slice(S,I);n.tokens&&(X===0&&p!==0?(s[X].isPrefix=!0,s[X].value=Le):s[X].value=G,ih(s[X]),R.maxDepth+=s[X].depth),(X!==0||G!=="")&&i.push(G),Se=I}if(Se&&Se+1<e.length){let X=e.slice(Se+1);i.push(X),n.tokens&&(s[s.length-1].value=X,ih(s[s.length-1]),R.maxDepth+=s[s.length-1].depth)}R.slashes=a,R.parts=i}return R};lh.exports=rx});var hh=Te((i8,uh)=>{"use strict";var jr=Dr(),Ne=Vr(),{MAX_LENGTH:ds,POSIX_REGEX_SOURCE:ox,REGEX_NON_SPECIAL_CHARS:sx,REGEX_SPECIAL_CHARS_BACKREF:ax,REPLACEMENTS:dh}=jr,ix=(e,t)=>{if(typeof t.expandRange=="function")return t.expandRange(...e,t);e.sort();let n=`[${e.join("-")}]`;try{new RegExp(n)}catch{return e.map(o=>Ne.escapeRegex(o)).join("..")}return n},Qn=(e,t)=>`Missing ${e}: "${t}" - use "\\\\${t}" to match literal characters`,mh=e=>{let t=[],n=0,r=0,o=0,a="",s=!1;for(let i of e){if(s===!0){a+=i,s=!1;continue}if(i==="\\"){a+=i,s=!0;continue}if(i==='"'){o=o===1?0:1,a+=i;continue}if(o===0){if(i==="[")n++;else if(i==="]"&&n>0)n--;else if(n===0){if(i==="(")r++;else if(i===")"&&r>0)r--;else if(i==="|"&&r===0){t.push(a),a="";continue}}}a+=i}return t.push(a),t},cx=e=>{let t=!1;for(let n of e){if(t===!0){t=!1;continue}if(n==="\\"){t=!0;continue}if(/[?*+@!()[\]{}]/.test(n))return!1}return!0},fh=e=>{let t=e.trim(),n=!0;for(;n===!0;)n=!1,/^@\([^\\()[\]{}|]+\)$/.test(t)&&(t=t.slice(2,-1),n=!0);if(cx(t))return t.replace(/\\(.)/g,"$1")},lx=e=>{let t=e.map(fh).filter(Boolean);for(let n=0;n<t.length;n++)for(let r=n+1;r<t.length;r++){let o=t[n],a=t[r],s=o[0];if(!(!s||o!==s.repeat(o.length)||a!==s.repeat(a.length))&&(o===a||o.startsWith(a)||a.startsWith(o)))return!0}return!1},xi=(e,t=!0)=>{if(e[0]!=="+"&&e[0]!=="*"||e[1]!=="(")return;let n=0,r=0,o=0,a=!1;for(let s=1;s<e.length;s++){let i=e[s];if(a===!0){a=!1;continue}if(i==="\\"){a=!0;continue}if(i==='"'){o=o===1?0:1;continue}if(o!==1){if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(!(n>0)){if(i==="("){r++;continue}if(i===")"&&(r--,r===0))return t===!0&&s!==e.length-1?void 0:{type:e[0],body:e.slice(2,s),end:s}}}}},px=e=>{let t=0,n=[];for(;t<e.length;){let o=xi(e.slice(t),!1);if(!o||o.type!=="*")return;let a=mh(o.body).map(i=>i.trim());if(a.length!==1)return;let s=fh(a[0]);if(!s||s.length!==1)return;n.push(s),t+=o.end+1}return n.length<1?void 0:`${n.length===1?Ne.escapeRegex(n[0]):`[${n.map(o=>Ne.escapeRegex(o)).join("")}]`}*`},dx=e=>{let t=0,n=e.trim(),r=xi(n);for(;r;)t++,n=r.body.trim(),r=xi(n);return t},mx=(e,t)=>{if(t.maxExtglobRecursion===!1)return{risky:!1};let n=typeof t.maxExtglobRecursion=="number"?t.maxExtglobRecursion:jr.DEFAULT_MAX_EXTGLOB_RECURSION,r=mh(e).map(o=>o.trim());if(r.length>1&&(r.some(o=>o==="")||r.some(o=>/^[*?]+$/.test(o))||lx(r)))return{risky:!0};for(let o of r){let a=px(o);if(a)return{risky:!0,safeOutput:a};if(dx(o)>n)return{risky:!0}}return{risky:!1}},Si=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");e=dh[e]||e;let n={...t},r=typeof n.maxLength=="number"?Math.min(ds,n.maxLength):ds,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);let a={type:"bos",value:"",output:n.prepend||""},s=[a],i=n.capture?"":"?:",l=Ne.isWindows(t),c=jr.globChars(l),p=jr.extglobChars(c),{DOT_LITERAL:m,PLUS_LITERAL:d,SLASH_LITERAL:f,ONE_CHAR:u,DOTS_SLASH:h,NO_DOT:g,NO_DOT_SLASH:b,NO_DOTS_SLASH:v,QMARK:x,QMARK_NO_DOT:k,STAR:P,START_ANCHOR:D}=c,K=L=>`(${i}(?:(?!${D}${L.dot?h:m}).)*?)`,M=n.dot?"":g,Z=n.dot?x:k,oe=n.bash===!0?K(n):P;n.capture&&(oe=`(${oe})`),typeof n.noext=="boolean"&&(n.noextglob=n.noext);let A={input:e,index:-1,start:0,dot:n.dot===!0,consumed:"",output:"",prefix:"",backtrack:!1,negated:!1,brackets:0,braces:0,parens:0,quotes:0,globstar:!1,tokens:s};e=Ne.removePrefix(e,A),o=e.length;let se=[],re=[],Le=[],T=a,R,Se=()=>A.index===o-1,X=A.peek=(L=1)=>e[A.index+L],S=A.advance=()=>e[++A.index]||"",I=()=>e.slice(A.index+1),G=(L="",de=0)=>{A.consumed+=L,A.index+=de},q=L=>{A.output+=L.output!=null?L.output:L.value,G(L.value)},te=()=>{let L=1;for(;X()==="!"&&(X(2)!=="("||X(3)==="?");)S(),A.start++,L++;return L%2===0?!1:(A.negated=!0,A.start++,!0)},ie=L=>{A[L]++,Le.push(L)},ge=L=>{A[L]--,Le.pop()},z=L=>{if(T.type==="globstar"){let de=A.braces>0&&(L.type==="comma"||L.type==="brace"),O=L.extglob===!0||se.length&&(L.type==="pipe"||L.type==="paren");L.type!=="slash"&&L.type!=="paren"&&!de&&!O&&(A.output=A.output.slice(0,-T.output.length),T.type="star",T.value="*",T.output=oe,A.output+=T.output)}if(se.length&&L.type!=="paren"&&(se[se.length-1].inner+=L.value),(L.value||L.output)&&q(L),T&&T.type==="text"&&L.type==="text"){T.value+=L.value,T.output=(T.output||"")+L.value;return}L.prev=T,s.push(L),T=L},Bt=(L,de)=>{let O={...p[de],conditions:1,inner:""};O.prev=T,O.parens=A.parens,O.output=A.output,O.startIndex=A.index,O.tokensIndex=s.length;let Q=(n.capture?"(":"")+O.open;ie("parens"),z({type:L,value:de,output:A.output?"":u}),z({type:"paren",extglob:!0,value:S(),output:Q}),se.push(O)},Rs=L=>{let de=e.slice(L.startIndex,A.index+1),O=e.slice(L.startIndex+2,A.index),Q=mx(O,n);if((L.type==="plus"||L.type==="star")&&Q.risky){let ce=Q.safeOutput?(L.output?"":u)+(n.capture?`(${Q.safeOutput})`:Q.safeOutput):void 0,mt=s[L.tokensIndex];mt.type="text",mt.value=de,mt.output=ce||Ne.escapeRegex(de);for(let ft=L.tokensIndex+1;ft<s.length;ft++)s[ft].value="",s[ft].output="",delete s[ft].suffix;A.output=L.output+mt.output,A.backtrack=!0,z({type:"paren",extglob:!0,value:R,output:""}),ge("parens");return}let le=L.close+(n.capture?")":""),be;if(L.type==="negate"){let ce=oe;if(L.inner&&L.inner.length>1&&L.inner.includes("/")&&(ce=K(n)),(ce!==oe||Se()||/^\)+$/.test(I()))&&(le=L.close=`)$))${ce}`),L.inner.includes("*")&&(be=I())&&/^\.[^\\/.]+$/.test(be)){let mt=Si(be,{...t,fastpaths:!1}).output;le=L.close=`)${mt})${ce})`}L.prev.type==="bos"&&(A.negatedExtglob=!0)}z({type:"paren",extglob:!0,value:R,output:le}),ge("parens")};if(n.fastpaths!==!1&&!/(^[*!]|[/()[\]{}"])/.test(e)){let L=!1,de=e.replace(ax,(O,Q,le,be,ce,mt)=>be==="\\"?(L=!0,O):be==="?"?Q?Q+be+(ce?x.repeat(ce.length):""):mt===0?Z+(ce?x.repeat(ce.length):""):x.repeat(le.length):be==="."?m.repeat(le.length):be==="*"?Q?Q+be+(ce?oe:""):oe:Q?O:`\\${O}`);return L===!0&&(n.unescape===!0?de=de.replace(/\\/g,""):de=de.replace(/\\+/g,O=>O.length%2===0?"\\\\":O?"\\":"")),de===e&&n.contains===!0?(A.output=e,A):(A.output=Ne.wrapOutput(de,A,t),A)}for(;!Se();){if(R=S(),R==="\0")continue;if(R==="\\"){let O=X();if(O==="/"&&n.bash!==!0||O==="."||O===";")continue;if(!O){R+="\\",z({type:"text",value:R});continue}let Q=/^\\+/.exec(I()),le=0;if(Q&&Q[0].length>2&&(le=Q[0].length,A.index+=le,le%2!==0&&(R+="\\")),n.unescape===!0?R=S():R+=S(),A.brackets===0){z({type:"text",value:R});continue}}if(A.brackets>0&&(R!=="]"||T.value==="["||T.value==="[^")){if(n.posix!==!1&&R===":"){let O=T.value.slice(1);if(O.includes("[")&&(T.posix=!0,O.includes(":"))){let Q=T.value.lastIndexOf("["),le=T.value.slice(0,Q),be=T.value.slice(Q+2),ce=ox[be];if(ce){T.value=le+ce,A.backtrack=!0,S(),!a.output&&s.indexOf(T)===1&&(a.output=u);continue}}}(R==="["&&X()!==":"||R==="-"&&X()==="]")&&(R=`\\${R}`),R==="]"&&(T.value==="["||T.value==="[^")&&(R=`\\${R}`),n.posix===!0&&R==="!"&&T.value==="["&&(R="^"),T.value+=R,q({value:R});continue}if(A.quotes===1&&R!=='"'){R=Ne.escapeRegex(R),T.value+=R,q({value:R});continue}if(R==='"'){A.quotes=A.quotes===1?0:1,n.keepQuotes===!0&&z({type:"text",value:R});continue}if(R==="("){ie("parens"),z({type:"paren",value:R});continue}if(R===")"){if(A.parens===0&&n.strictBrackets===!0)throw new SyntaxError(Qn("opening","("));let O=se[se.length-1];if(O&&A.parens===O.parens+1){Rs(se.pop());continue}z({type:"paren",value:R,output:A.parens?")":"\\)"}),ge("parens");continue}if(R==="["){if(n.nobracket===!0||!I().includes("]")){if(n.nobracket!==!0&&n.strictBrackets===!0)throw new SyntaxError(Qn("closing","]"));R=`\\${R}`}else ie("brackets");z({type:"bracket",value:R});continue}if(R==="]"){if(n.nobracket===!0||T&&T.type==="bracket"&&T.value.length===1){z({type:"text",value:R,output:`\\${R}`});continue}if(A.brackets===0){if(n.strictBrackets===!0)throw new SyntaxError(Qn("opening","["));z({type:"text",value:R,output:`\\${R}`});continue}ge("brackets");let O=T.value.slice(1);if(T.posix!==!0&&O[0]==="^"&&!O.includes("/")&&(R=`/${R}`),T.value+=R,q({value:R}),n.literalBrackets===!1||Ne.hasRegexChars(O))continue;let Q=Ne.escapeRegex(T.value);if(A.output=A.output.slice(0,-T.value.length),n.literalBrackets===!0){A.output+=Q,T.value=Q;continue}T.value=`(${i}${Q}|${T.value})`,A.output+=T.value;continue}if(R==="{"&&n.nobrace!==!0){ie("braces");let O={type:"brace",value:R,output:"(",outputIndex:A.output.length,tokensIndex:A.tokens.length};re.push(O),z(O);continue}if(R==="}"){let O=re[re.length-1];if(n.nobrace===!0||!O){z({type:"text",value:R,output:R});continue}let Q=")";if(O.dots===!0){let le=s.slice(),be=[];for(let ce=le.length-1;ce>=0&&(s.pop(),le[ce].type!=="brace");ce--)le[ce].type!=="dots"&&be.unshift(le[ce].value);Q=ix(be,n),A.backtrack=!0}if(O.comma!==!0&&O.dots!==!0){let le=A.output.slice(0,O.outputIndex),be=A.tokens.slice(O.tokensIndex);O.value=O.output="\\{",R=Q="\\}",A.output=le;for(let ce of be)A.output+=ce.output||ce.value}z({type:"brace",value:R,output:Q}),ge("braces"),re.pop();continue}if(R==="|"){se.length>0&&se[se.length-1].conditions++,z({type:"text",value:R});continue}if(R===","){let O=R,Q=re[re.length-1];Q&&Le[Le.length-1]==="braces"&&(Q.comma=!0,O="|"),z({type:"comma",value:R,output:O});continue}if(R==="/"){if(T.type==="dot"&&A.index===A.start+1){A.start=A.index+1,A.consumed="",A.output="",s.pop(),T=a;continue}z({type:"slash",value:R,output:f});continue}if(R==="."){if(A.braces>0&&T.type==="dot"){T.value==="."&&(T.output=m);let O=re[re.length-1];T.type="dots",T.output+=R,T.value+=R,O.dots=!0;continue}if(A.braces+A.parens===0&&T.type!=="bos"&&T.type!=="slash"){z({type:"text",value:R,output:m});continue}z({type:"dot",value:R,output:m});continue}if(R==="?"){if(!(T&&T.value==="(")&&n.noextglob!==!0&&X()==="("&&X(2)!=="?"){Bt("qmark",R);continue}if(T&&T.type==="paren"){let Q=X(),le=R;if(Q==="<"&&!Ne.supportsLookbehinds())throw new Error("Node.js v10 or higher is required for regex lookbehinds");(T.value==="("&&!/[!=<:]/.test(Q)||Q==="<"&&!/<([!=]|\w+>)/.test(I()))&&(le=`\\${R}`),z({type:"text",value:R,output:le});continue}if(n.dot!==!0&&(T.type==="slash"||T.type==="bos")){z({type:"qmark",value:R,output:k});continue}z({type:"qmark",value:R,output:x});continue}if(R==="!"){if(n.noextglob!==!0&&X()==="("&&(X(2)!=="?"||!/[!=<:]/.test(X(3)))){Bt("negate",R);continue}if(n.nonegate!==!0&&A.index===0){te();continue}}if(R==="+"){if(n.noextglob!==!0&&X()==="("&&X(2)!=="?"){Bt("plus",R);continue}if(T&&T.value==="("||n.regex===!1){z({type:"plus",value:R,output:d});continue}if(T&&(T.type==="bracket"||T.type==="paren"||T.type==="brace")||A.parens>0){z({type:"plus",value:R});continue}z({type:"plus",value:d});continue}if(R==="@"){if(n.noextglob!==!0&&X()==="("&&X(2)!=="?"){z({type:"at",extglob:!0,value:R,output:""});continue}z({type:"text",value:R});continue}if(R!=="*"){(R==="$"||R==="^")&&(R=`\\${R}`);let O=sx.exec(I());O&&(R+=O[0],A.index+=O[0].length),z({type:"text",value:R});continue}if(T&&(T.type==="globstar"||T.star===!0)){T.type="star",T.star=!0,T.value+=R,T.output=oe,A.backtrack=!0,A.globstar=!0,G(R);continue}let L=I();if(n.noextglob!==!0&&/^\([^?]/.test(L)){Bt("star",R);continue}if(T.type==="star"){if(n.noglobstar===!0){G(R);continue}let O=T.prev,Q=O.prev,le=O.type==="slash"||O.type==="bos",be=Q&&(Q.type==="star"||Q.type==="globstar");if(n.bash===!0&&(!le||L[0]&&L[0]!=="/")){z({type:"star",value:R,output:""});continue}let ce=A.braces>0&&(O.type==="comma"||O.type==="brace"),mt=se.length&&(O.type==="pipe"||O.type==="paren");if(!le&&O.type!=="paren"&&!ce&&!mt){z({type:"star",value:R,output:""});continue}for(;L.slice(0,3)==="/**";){let ft=e[A.index+4];if(ft&&ft!=="/")break;L=L.slice(3),G("/**",3)}if(O.type==="bos"&&Se()){T.type="globstar",T.value+=R,T.output=K(n),A.output=T.output,A.globstar=!0,G(R);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&!be&&Se()){A.output=A.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=K(n)+(n.strictSlashes?")":"|$)"),T.value+=R,A.globstar=!0,A.output+=O.output+T.output,G(R);continue}if(O.type==="slash"&&O.prev.type!=="bos"&&L[0]==="/"){let ft=L[1]!==void 0?"|$":"";A.output=A.output.slice(0,-(O.output+T.output).length),O.output=`(?:${O.output}`,T.type="globstar",T.output=`${K(n)}${f}|${f}${ft})`,T.value+=R,A.output+=O.output+T.output,A.globstar=!0,G(R+S()),z({type:"slash",value:"/",output:""});continue}if(O.type==="bos"&&L[0]==="/"){T.type="globstar",T.value+=R,T.output=`(?:^|${f}|${K(n)}${f})`,A.output=T.output,A.globstar=!0,G(R+S()),z({type:"slash",value:"/",output:""});continue}A.output=A.output.slice(0,-T.output.length),T.type="globstar",T.output=K(n),T.value+=R,A.output+=T.output,A.globstar=!0,G(R);continue}let de={type:"star",value:R,output:oe};if(n.bash===!0){de.output=".*?",(T.type==="bos"||T.type==="slash")&&(de.output=M+de.output),z(de);continue}if(T&&(T.type==="bracket"||T.type==="paren")&&n.regex===!0){de.output=R,z(de);continue}(A.index===A.start||T.type==="slash"||T.type==="dot")&&(T.type==="dot"?(A.output+=b,T.output+=b):n.dot===!0?(A.output+=v,T.output+=v):(A.output+=M,T.output+=M),X()!=="*"&&(A.output+=u,T.output+=u)),z(de)}for(;A.brackets>0;){if(n.strictBrackets===!0)throw new SyntaxError(Qn("closing","]"));A.output=Ne.escapeLast(A.output,"["),ge("brackets")}for(;A.parens>0;){if(n.strictBrackets===!0)throw new SyntaxError(Qn("closing",")"));A.output=Ne.escapeLast(A.output,"("),ge("parens")}for(;A.braces>0;){if(n.strictBrackets===!0)throw new SyntaxError(Qn("closing","}"));A.output=Ne.escapeLast(A.output,"{"),ge("braces")}if(n.strictSlashes!==!0&&(T.type==="star"||T.type==="bracket")&&z({type:"maybe_slash",value:"",output:`${f}?`}),A.backtrack===!0){A.output="";for(let L of A.tokens)A.output+=L.output!=null?L.output:L.value,L.suffix&&(A.output+=L.suffix)}return A};Si.fastpaths=(e,t)=>{let n={...t},r=typeof n.maxLength=="number"?Math.min(ds,n.maxLength):ds,o=e.length;if(o>r)throw new SyntaxError(`Input length: ${o}, exceeds maximum allowed length: ${r}`);e=dh[e]||e;let a=Ne.isWindows(t),{DOT_LITERAL:s,SLASH_LITERAL:i,ONE_CHAR:l,DOTS_SLASH:c,NO_DOT:p,NO_DOTS:m,NO_DOTS_SLASH:d,STAR:f,START_ANCHOR:u}=jr.globChars(a),h=n.dot?m:p,g=n.dot?d:p,b=n.capture?"":"?:",v={negated:!1,prefix:""},x=n.bash===!0?".*?":f;n.capture&&(x=`(${x})`);let k=M=>M.noglobstar===!0?x:`(${b}(?:(?!${u}${M.dot?c:s}).)*?)`,P=M=>{switch(M){case"*":return`${h}${l}${x}`;case".*":return`${s}${l}${x}`;case"*.*":return`${h}${x}${s}${l}${x}`;case"*/*":return`${h}${x}${i}${l}${g}${x}`;case"**":return h+k(n);case"**/*":return`(?:${h}${k(n)}${i})?${g}${l}${x}`;case"**/*.*":return`(?:${h}${k(n)}${i})?${g}${x}${s}${l}${x}`;case"**/.*":return`(?:${h}${k(n)}${i})?${s}${l}${x}`;default:{let Z=/^(.*?)\.(\w+)$/.exec(M);if(!Z)return;let oe=P(Z[1]);return oe?oe+s+Z[2]:void 0}}},D=Ne.removePrefix(e,v),K=P(D);return K&&n.strictSlashes!==!0&&(K+=`${i}?`),K};uh.exports=Si});var yh=Te((c8,gh)=>{"use strict";var fx=require("path"),ux=ph(),Ti=hh(),Ai=Vr(),hx=Dr(),gx=e=>e&&typeof e=="object"&&!Array.isArray(e),he=(e,t,n=!1)=>{if(Array.isArray(e)){let p=e.map(d=>he(d,t,n));return d=>{for(let f of p){let u=f(d);if(u)return u}return!1}}let r=gx(e)&&e.tokens&&e.input;if(e===""||typeof e!="string"&&!r)throw new TypeError("Expected pattern to be a non-empty string");let o=t||{},a=Ai.isWindows(t),s=r?he.compileRe(e,t):he.makeRe(e,t,!1,!0),i=s.state;delete s.state;let l=()=>!1;if(o.ignore){let p={...t,ignore:null,onMatch:null,onResult:null};l=he(o.ignore,p,n)}let c=(p,m=!1)=>{let{isMatch:d,match:f,output:u}=he.test(p,s,t,{glob:e,posix:a}),h={glob:e,state:i,regex:s,posix:a,input:p,output:u,match:f,isMatch:d};return typeof o.onResult=="function"&&o.onResult(h),d===!1?(h.isMatch=!1,m?h:!1):l(p)?(typeof o.onIgnore=="function"&&o.onIgnore(h),h.isMatch=!1,m?h:!1):(typeof o.onMatch=="function"&&o.onMatch(h),m?h:!0)};return n&&(c.state=i),c};he.test=(e,t,n,{glob:r,posix:o}={})=>{if(typeof e!="string")throw new TypeError("Expected input to be a string");if(e==="")return{isMatch:!1,output:""};let a=n||{},s=a.format||(o?Ai.toPosixSlashes:null),i=e===r,l=i&&s?s(e):e;return i===!1&&(l=s?s(e):e,i=l===r),(i===!1||a.capture===!0)&&(a.matchBase===!0||a.basename===!0?i=he.matchBase(e,t,n,o):i=t.exec(l)),{isMatch:!!i,match:i,output:l}};he.matchBase=(e,t,n,r=Ai.isWindows(n))=>(t instanceof RegExp?t:he.makeRe(t,n)).test(fx.basename(e));he.isMatch=(e,t,n)=>he(t,n)(e);he.parse=(e,t)=>Array.isArray(e)?e.map(n=>he.parse(n,t)):Ti(e,{...t,fastpaths:!1});he.scan=(e,t)=>ux(e,t);he.compileRe=(e,t,n=!1,r=!1)=>{if(n===!0)return e.output;let o=t||{},a=o.contains?"":"^",s=o.contains?"":"$",i=`${a}(?:${e.output})${s}`;e&&e.negated===!0&&(i=`^(?!${i}).*$`);let l=he.toRegex(i,t);return r===!0&&(l.state=e),l};he.makeRe=(e,t={},n=!1,r=!1)=>{if(!e||typeof e!="string")throw new TypeError("Expected a non-empty string");let o={negated:!1,fastpaths:!0};return t.fastpaths!==!1&&(e[0]==="."||e[0]==="*")&&(o.output=Ti.fastpaths(e,t)),o.output||(o=Ti(e,t)),he.compileRe(o,t,n,r)};he.toRegex=(e,t)=>{try{let n=t||{};return new RegExp(e,n.flags||(n.nocase?"i":""))}catch(n){if(t&&t.debug===!0)throw n;return/$^/}};he.constants=hx;gh.exports=he});var vh=Te((l8,bh)=>{"use strict";bh.exports=yh()});var Th=Te((p8,Sh)=>{"use strict";var kh=require("util"),Ph=Zu(),xt=vh(),Ri=Vr(),wh=e=>e===""||e==="./",xh=e=>{let t=e.indexOf("{");return t>-1&&e.indexOf("}",t)>-1},pe=(e,t,n)=>{t=[].concat(t),e=[].concat(e);let r=new Set,o=new Set,a=new Set,s=0,i=p=>{a.add(p.output),n&&n.onResult&&n.onResult(p)};for(let p=0;p<t.length;p++){let m=xt(String(t[p]),{...n,onResult:i},!0),d=m.state.negated||m.state.negatedExtglob;d&&s++;for(let f of e){let u=m(f,!0);(d?!u.isMatch:u.isMatch)&&(d?r.add(u.output):(r.delete(u.output),o.add(u.output)))}}let c=(s===t.length?[...a]:[...o]).filter(p=>!r.has(p));if(n&&c.length===0){if(n.failglob===!0)throw new Error(`No matches found for "${t.join(", ")}"`);if(n.nonull===!0||n.nullglob===!0)return n.unescape?t.map(p=>p.replace(/\\/g,"")):t}return c};pe.match=pe;pe.matcher=(e,t)=>xt(e,t);pe.isMatch=(e,t,n)=>xt(t,n)(e);pe.any=pe.isMatch;pe.not=(e,t,n={})=>{t=[].concat(t).map(String);let r=new Set,o=[],a=i=>{n.onResult&&n.onResult(i),o.push(i.output)},s=new Set(pe(e,t,{...n,onResult:a}));for(let i of o)s.has(i)||r.add(i);return[...r]};pe.contains=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${kh.inspect(e)}"`);if(Array.isArray(t))return t.some(r=>pe.contains(e,r,n));if(typeof t=="string"){if(wh(e)||wh(t))return!1;if(e.includes(t)||e.startsWith("./")&&e.slice(2).includes(t))return!0}return pe.isMatch(e,t,{...n,contains:!0})};pe.matchKeys=(e,t,n)=>{if(!Ri.isObject(e))throw new TypeError("Expected the first argument to be an object");let r=pe(Object.keys(e),t,n),o={};for(let a of r)o[a]=e[a];return o};pe.some=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let a=xt(String(o),n);if(r.some(s=>a(s)))return!0}return!1};pe.every=(e,t,n)=>{let r=[].concat(e);for(let o of[].concat(t)){let a=xt(String(o),n);if(!r.every(s=>a(s)))return!1}return!0};pe.all=(e,t,n)=>{if(typeof e!="string")throw new TypeError(`Expected a string: "${kh.inspect(e)}"`);return[].concat(t).every(r=>xt(r,n)(e))};pe.capture=(e,t,n)=>{let r=Ri.isWindows(n),a=xt.makeRe(String(e),{...n,capture:!0}).exec(r?Ri.toPosixSlashes(t):t);if(a)return a.slice(1).map(s=>s===void 0?"":s)};pe.makeRe=(...e)=>xt.makeRe(...e);pe.scan=(...e)=>xt.scan(...e);pe.parse=(e,t)=>{let n=[];for(let r of[].concat(e||[]))for(let o of Ph(String(r),t))n.push(xt.parse(o,t));return n};pe.braces=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return t&&t.nobrace===!0||!xh(e)?[e]:Ph(e,t)};pe.braceExpand=(e,t)=>{if(typeof e!="string")throw new TypeError("Expected a string");return pe.braces(e,{...t,expand:!0})};pe.hasBraces=xh;Sh.exports=pe});var ms={};Rt(ms,{exclusionMatcher:()=>bx,globMatcher:()=>yx});function yx(e){return Ci.default.matcher(e)}function bx(e){return Ci.default.matcher(e,{dot:!0})}var Ci,fs=w(()=>{"use strict";Ci=cc(Th(),1)});async function Ii(e,t,n={}){let{named:r,globs:o,negations:a}=wx(e,t),s=[...n.exclude??[],...a],i=o.length>0||s.length>0?await(n.glob??(()=>Promise.resolve().then(()=>(fs(),ms))))():void 0,l=i?lu(s,i.exclusionMatcher):()=>{},c=new Map,p=new Set,m=new Map,d=new Set,f=new Set,u=k=>{c.set(k.absolute,k)},h=(k,P)=>{m.set(k,P)},g=(k,P)=>{h(k,P),d.add(k)},b=[];for(let k of r){let P=Ie(e.cwd,k),D=Fe(()=>e.stat(P.absolute));if("error"in D)g(P.shown,bn(D.error));else if(!D.value)d.add(k);else{f.add(P.shown);let K=D.value.kind==="directory",M=Px(l,P.shown,K);M!==void 0?h(P.shown,pi(M)):K&&!xx(e,P)?g(P.shown,"a directory that cannot be listed"):K?b.push(P):D.value.kind==="other"?g(P.shown,ci):(u(P),p.add(P.absolute))}}let v={host:e,excluded:l,hidden:!1,wanted:Ah,take:u,leaveOut:h};li(v,b);for(let k of o){let{base:P,rest:D}=kx(k),K=Ie(e.cwd,P),M=i?.globMatcher(D),Z=/(?:^|\/)\*+$/.test(D),oe=0,A=K.absolute==="/"?1:K.absolute.length+1,se={...v,hidden:/(?:^|\/)\.[^/]/.test(D),wanted:Z?Ah:Le=>!Ch.test(Le),take(Le){M?.(Le.absolute.slice(A))&&(oe+=1,u(Le))}},re=Fe(()=>e.stat(K.absolute));"value"in re&&re.value?.kind==="directory"&&li(se,[K]),oe>0?f.add(K.shown):d.add(k)}let x=[];for(let k of c.values()){let P=Sx(e,k.absolute);"text"in P?x.push({path:k.shown,text:P.text}):p.has(k.absolute)?g(k.shown,P.reason):h(k.shown,P.reason)}if(t.includes("-")){f.add(Wr);let k=Fe(()=>e.stdin()),P="error"in k?{reason:bn(k.error)}:gn(k.value);"text"in P?x.push({path:Wr,text:P.text}):g(Wr,P.reason)}return{files:x.sort(Rh),leftOut:[...m].map(([k,P])=>({path:k,reason:P})).sort(Rh),unmatched:[...d].sort(),inputs:[...f].sort()}}function wx(e,t){let n=[],r=[],o=[];for(let a of t){if(a==="-")continue;let s=/[*?[\]{}!]/.test(a)?Fe(()=>e.stat(Ie(e.cwd,a).absolute)):void 0;!s||"error"in s||s.value?n.push(a):a.startsWith("!")&&a[1]!=="("?o.push(a.slice(1)):r.push(a)}return{named:n,globs:r,negations:o}}function kx(e){let t=e.split("/"),n=t.findIndex(o=>/[*?[\]{}()!\\]/.test(o));return{base:t.slice(0,n).join("/")||(e.startsWith("/")?"/":"."),rest:t.slice(n).join("/")}}function Ah(e){return vx.test(e)&&!Ch.test(e)}function Px(e,t,n){for(let r=t.indexOf("/",1);r>0;r=t.indexOf("/",r+1)){let o=e(t.slice(0,r),!0);if(o!==void 0)return o}return e(t,n)}function xx(e,t){return"value"in Fe(()=>e.list(t.absolute))}function Sx(e,t){let n=Fe(()=>e.read(t));return"error"in n?{reason:bn(n.error)}:gn(n.value)}function Rh(e,t){return e.path<t.path?-1:1}var Wr,vx,Ch,Ni=w(()=>{"use strict";Lr();pu();Yn();hu();Wr="<stdin>",vx=/\.(?:ya?ml|json)$|^Kustomization$/,Ch=/^(?:package(?:-lock)?|tsconfig.*|.*\.schema)\.json$|^ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint\.(?:ya?ml|json)$/});function*Ih(e){let{group:t,kind:n,namespace:r,value:o}=e;if(t===""&&n==="Secret"){for(let s of e.annotations.keys())if(s.startsWith("reflector.v1.k8s.emberstack.com/")||s.startsWith("replicator.v1.mittwald.de/replicat")||s.startsWith("kubed.appscode.com/sync")){yield{namespace:"*",name:e.name};return}return}let a=`${t}/${n}`;if(a==="external-secrets.io/ClusterExternalSecret")yield{namespace:"*",name:E(y(y(o,"spec"),"externalSecretName"))??e.name};else if(a==="isindir.github.com/SopsSecret")for(let s of W(C(o,["spec","secretTemplates"]))){let i=E(y(s,"name"));i!==void 0&&(yield{namespace:r,name:i})}else{let s=Tx.get(a);if(!s)return;for(let i of s){let l=E(C(o,i));if(l!==void 0){yield{namespace:r,name:l};return}}yield{namespace:r,name:e.name}}}function Nh(e){let{group:t,kind:n,value:r}=e;if(e.definition!==void 0||t===""||!t.includes(".")||t.endsWith(".k8s.io")&&!t.includes("x-k8s"))return;let o=`${t}/${n}`;if(Ax.has(t)||Rx.has(o))return;let a=y(r,"spec");switch(o){case"argoproj.io/Application":return E(C(a,["destination","namespace"]))??"*";case"argoproj.io/ApplicationSet":case"operators.coreos.com/Subscription":return"*";case"kustomize.toolkit.fluxcd.io/Kustomization":return E(y(a,"targetNamespace"))??"*";case"helm.toolkit.fluxcd.io/HelmRelease":case"helm.cattle.io/HelmChart":case"helm.cattle.io/HelmChartConfig":return E(y(a,"targetNamespace"))??e.namespace;default:return _(a)?E(y(a,"targetNamespace"))??(Cx(e)?"*":e.namespace):void 0}}function Cx({group:e,kind:t,value:n}){return C(n,["metadata","namespace"])!==void 0?!1:/(?:^|\.)operators?\./.test(e)||/^Cluster[A-Z]|Config$/.test(t)}var Tx,Ax,Rx,$h=w(()=>{"use strict";ye();Tx=new Map([["cert-manager.io/Certificate",[["spec","secretName"]]],["certmanager.k8s.io/Certificate",[["spec","secretName"]]],["bitnami.com/SealedSecret",[["spec","template","metadata","name"]]],["external-secrets.io/ExternalSecret",[["spec","target","name"]]],["kubernetes-client.io/ExternalSecret",[]],["secrets.hashicorp.com/VaultStaticSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultDynamicSecret",[["spec","destination","name"]]],["secrets.hashicorp.com/VaultPKISecret",[["spec","destination","name"]]],["ricoberger.de/VaultSecret",[]],["onepassword.com/OnePasswordItem",[]],["secrets.infisical.com/InfisicalSecret",[["spec","managedSecretReference","secretName"]]],["secrets.doppler.com/DopplerSecret",[["spec","managedSecret","name"]]],["cert.gardener.cloud/Certificate",[["spec","secretName"],["spec","secretRef","name"]]],["akv2k8s.io/AzureKeyVaultSecret",[["spec","output","secret","name"]]],["networking.gke.io/ManagedCertificate",[]]]);Ax=new Set(["traefik.io","traefik.containo.us","cert-manager.io","certmanager.k8s.io","acme.cert-manager.io","trust.cert-manager.io","external-secrets.io","kubernetes-client.io","secrets.hashicorp.com","networking.istio.io","security.istio.io","telemetry.istio.io","gateway.networking.k8s.io","gateway.envoyproxy.io","elbv2.k8s.aws","keda.sh","kyverno.io","wgpolicyk8s.io","policies.kyverno.io","constraints.gatekeeper.sh","templates.gatekeeper.sh","cilium.io","crd.projectcalico.org","projectcalico.org","metallb.io","externaldns.k8s.io","snapshot.storage.k8s.io","secrets-store.csi.x-k8s.io","image.toolkit.fluxcd.io","notification.toolkit.fluxcd.io","source.toolkit.fluxcd.io","velero.io","karpenter.sh","karpenter.k8s.aws","networking.gke.io","cloud.google.com","configuration.konghq.com","getambassador.io","goldilocks.fairwinds.com","monitoring.googleapis.com","kustomize.config.k8s.io","metacontroller.k8s.io","k8s.cni.cncf.io"]),Rx=new Set(["monitoring.coreos.com/ServiceMonitor","monitoring.coreos.com/PodMonitor","monitoring.coreos.com/PrometheusRule","monitoring.coreos.com/Probe","monitoring.coreos.com/ScrapeConfig","monitoring.coreos.com/AlertmanagerConfig","bitnami.com/SealedSecret","argoproj.io/AppProject","argoproj.io/AnalysisTemplate","argoproj.io/ClusterAnalysisTemplate","argoproj.io/Rollout","argoproj.io/EventBus"])});function Eh(e){let{settings:t}=e,n=new Map,r=new Set,o=new Set;for(let g of e.resources){if(g.definition!==void 0&&g.kind!=="Secret")continue;let b=Nh(g);b!==void 0&&o.add(b);for(let{namespace:v,name:x}of Ih(g))v==="*"?r.add(x):n.has(`${v}/${x}`)||n.set(`${v}/${x}`,g)}let a=new Set(e.generated.map(({kind:g,namespace:b,name:v})=>`${g}/${b===""?t.namespace:b}/${v}`)),s;function i(){if(!s){s={names:new Map,places:new Map};for(let g of e.resources)g.definition===void 0||g.name===""||($e(s.names,`${g.kind}/${g.namespace}`,g.name),$e(s.places,`${g.kind}/${g.name}`,g))}return s}function l(g){return e.incomplete!==void 0||o.has(g)?"here":e.besideCharts||o.has("*")?"maybe":"no"}function c(g){if(e.broken.length===0)return!1;let b=[...g];return e.broken.some(({file:v,start:x,end:k})=>{let P=v.text.slice(x,k);return b.every(D=>P.includes(D))})}function p(g){let{kind:b,namespace:v,name:x}=g;for(let K of[`${x}-${b.toLowerCase()}`,`${x}-svc`,x.replace(/-(?:service|svc)$/,"")]){let M=K===x?void 0:e.find(b,v,K);if(M)return{resource:M,why:"spelling"}}let k=i().places.get(`${b}/${x}`)?.find(K=>K.namespace!==v);if(k)return{resource:k,why:"namespace"};let P=J(x,i().names.get(`${b}/${v}`)??[]),D=P===void 0?void 0:e.find(b,v,P);if(D)return{resource:D,why:"spelling"};if(b==="Secret"){let K=`${v}/`,M=[...n.keys()].filter(A=>A.startsWith(K)).map(A=>A.slice(K.length)),Z=J(x,M),oe=Z===void 0?void 0:n.get(K+Z);return oe&&{resource:oe,why:"spelling"}}if(b==="Service")for(let K of Ix){let M=e.find(K,v,x);if(M&&M!==g.from)return{resource:M,why:"kind"}}}function m(g,b,v,x){if(t.completeness==="closed")return"absent";let k=l(b);if(k==="here")return"external";let P=p({kind:g,namespace:b,name:v,...x&&{from:x}});if(t.completeness==="open")return P?"absent":"external";if(g==="IngressClass")return P?"absent":e.ofKind("IngressClass").length>0||!It.includes(v)&&J(v,It)!==void 0?"open":"external";let D=P?.why==="namespace"&&!d(P.resource);if(g==="Secret")return P?D?"open":"absent":f(b)?"open":"faint";let K=(i().names.get(`Service/${b}`)?.length??0)>0||e.podsIn(b)>0;if(k==="maybe")return K||P?"open":"external";let M=e.definedElsewhere(g,b,v);return M==="apart"&&b!==t.namespace?"external":K||P?M||D?"open":"absent":g==="Service"?"faint":"external"}function d(g){return g.namespace!==t.namespace||C(g.value,["metadata","namespace"])!==void 0}function f(g){for(let b of n.keys())if(b.startsWith(`${g}/`))return!0;return e.ofKind("Secret").some(b=>b.namespace===g&&b.view.type==="kubernetes.io/tls")}function u(g,b,v,x){if($(v)||$(b))return{state:"unknown",open:!1};let k=e.find(g,b,v);if(k)return{state:"present",open:!1,target:k};if(t.externals.some(D=>D.matches(g,b,v)))return{state:"external",open:!1};if(a.has(`${g}/${b}/${v}`))return{state:"present",open:!1};if(g==="Secret"){let D=n.get(`${b}/${v}`);if(D)return{state:"present",open:!1,target:D};if(r.has(v))return{state:"present",open:!1}}if(c([v]))return{state:"unknown",open:!1};let P=m(g,b,v,x);return P==="external"?{state:"external",open:!1}:{state:"absent",open:P==="faint"?"faint":P==="open"}}function h(g,b){if(b?.kind!=="Service")return{...g,state:"unknown"};if(g.name!==void 0&&$(g.name))return{...g,state:"unknown"};let v=!1;for(let x of e.definitions(b)){let k=x.view;k.type==="ExternalName"&&k.ports.length===0&&(v=!0);let P=k.ports.find(D=>g.number!==void 0?D.port===g.number:D.name===g.name);if(P&&x===b&&!v)return{...g,state:"present",port:P};v||=P!==void 0,v||=k.ports.some(D=>D.port===void 0||D.name!==void 0&&$(D.name))}return{...g,state:v?"unknown":"absent"}}return{resolve(g,b){let v=u(g.kind,g.namespace,g.name,b),x=g.optional===!0&&v.state!=="present",k={role:g.role,kind:g.kind,namespace:g.namespace,name:g.name,at:g.at,from:b,state:x?"present":v.state,open:x?!1:v.open};return g.of!==void 0&&(k.of=g.of),g.optional!==void 0&&(k.optional=g.optional),v.target!==void 0&&(k.target=v.target),g.port!==void 0&&(k.port=h(g.port,v.target)),k},state:u,nearest:p,hidden:l,mentionedInBroken:c}}function $e(e,t,n){let r=e.get(t);r?r.push(n):e.set(t,[n])}var Ix,$i=w(()=>{"use strict";rn();$h();Ns();ye();Ix=["Deployment","StatefulSet","DaemonSet","Pod","ReplicaSet","Rollout","Job","CronJob"]});function Lh(e){let t=new Map,n=new Map,r=new Map;for(let o of e){$e(t,o.namespace,o);for(let[a,s]of o.labels)$e(n,`${o.namespace}\0${a}\0${s}`,o);for(let[a,s]of o.extraLabels)o.labels.get(a)!==s&&$e(n,`${o.namespace}\0${a}\0${s}`,o);(o.labelsUnreadable||oo(o.labels))&&$e(r,o.namespace,o)}return{pods:e,inNamespace:o=>t.get(o)??pt,having:(o,a,s)=>n.get(`${o}\0${a}\0${s}`)??pt,vague:o=>r.get(o)??pt}}function Xn(e,t,n){return e.labels.get(t)===n||e.extraLabels.some(([r,o])=>r===t&&o===n)}function Nx(e,t,n){let{kind:r,name:o}=e.owner;return e.owner.definition?.kind===r&&!(Es.get(t)??[]).includes(r)&&to.includes(r)?!1:t==="statefulset.kubernetes.io/pod-name"?n.startsWith(`${o}-`)&&/^\d+$/.test(n.slice(o.length+1)):r==="Job"&&(t==="job-name"||t==="batch.kubernetes.io/job-name")?n===o:!0}function Mh(e,t,n,r){let{selector:o,type:a}=e.view,s=(x,k=pt,P=!1,D=!1)=>({state:x,pods:k,maybeMore:P,open:D});if(a==="ExternalName")return s("external-name");if(e.view.selectorUnreadable)return s("unknown",pt,!0);if(o===void 0)return s("manual");if(oo(o))return s("unknown",pt,!0);let{namespace:i}=e,l=[],c=[];for(let x of o)(Es.has(x[0])?c:l).push(x);let p=t.inNamespace(i);for(let[x,k]of l){let P=t.having(i,x,k);P.length<p.length&&(p=P)}let m=x=>l.every(([k,P])=>Xn(x,k,P))&&c.every(([k,P])=>Xn(x,k,P)||Nx(x,k,P)),d=p.filter(m),f=t.vague(i).some(x=>l.every(([k,P])=>{let D=x.labels.get(k);return Xn(x,k,P)||(D===void 0?x.labelsUnreadable:$(D))})),u=n.mentionedInBroken(o.values()),h=n.hidden(i),g=f||u||h!=="no";if(d.length>0)return s("pods",d,g);if(f||u)return s("unknown",pt,!0);if(r.externals.some(x=>x.matches("Pod",i,e.name)))return s("external",pt,!0);if(r.completeness==="closed")return s("none");if(h==="here")return s("external",pt,!0);if(t.inNamespace(i).length>0&&h==="no"&&r.completeness==="auto")return s("none");let v=Ei(e,t);return v&&(v.otherNamespace||v.onObject||v.failing.length===1&&$x(v))?s("none",pt,!1,!0):s("external",pt,!0)}function $x(e){return e.failing.every(({wanted:t,found:n})=>n!==void 0&&J(t,[n])!==void 0)}function Ei(e,t){let n=e.view.selector;if(n===void 0)return;let{namespace:r}=e,o=t.inNamespace(r).slice(0,Ex),a=o.find(c=>c.path.length>0&&[...n].every(([p,m])=>c.owner.labels.get(p)===m));if(a)return us(a,n,{onObject:!0});let s;for(let c of o){let p=Ox(e,n,c);p>(s?.score??0)&&(s={pod:c,score:p})}let i=s===void 0?[]:Dh(s.pod,n);if(s&&i.length<n.size)return us(s.pod,n,{});let l=t.pods.find(c=>c.namespace!==r&&[...n].every(([p,m])=>Xn(c,p,m)));return l?us(l,n,{otherNamespace:!0}):s&&us(s.pod,n,{})}function Ox(e,t,n){let r=Oh(n.owner.name,e.name)?2:0;for(let[o,a]of t){let s=n.labels.get(o);Xn(n,o,a)?r+=4:s===void 0?r+=J(o,n.labels.keys())===void 0?0:1:J(a,[s])!==void 0?r+=3:Oh(s,a)&&(r+=2)}return r}function Oh(e,t){let[n,r]=e.length<=t.length?[e,t]:[t,e];return e===t||n.length>2&&(r.startsWith(n)||r.endsWith(n))}function Dh(e,t){return[...t].filter(([n,r])=>!Xn(e,n,r)).map(([n,r])=>({key:n,wanted:r,found:e.labels.get(n)}))}function us(e,t,n){return{pod:e,failing:Dh(e,t),onObject:n.onObject??!1,otherNamespace:n.otherNamespace??!1}}function Vh(e,t,n){let r=[],o=[],a=[],{targetPort:s,protocol:i}=t;for(let l of n){if(typeof s=="number"){let p=Mx(l,m=>m.containerPort===s,i);r.push({pod:l,port:s,...p&&{declared:p}});continue}if(s===void 0||$(s))continue;let c=Lx(l,s,i);if(c){let p=c.port.containerPort;p!==void 0&&r.push({pod:l,port:p,declared:c});continue}if(!(l.injected||l.containers.some(p=>p.ports.some(m=>m.name!==void 0&&$(m.name))))){o.push(l);for(let p of l.containers)for(let m of p.ports)m.name===s&&a.push({pod:l,container:p,port:m,why:p.role==="init"?"init":"protocol"})}}return{service:e,port:t,endpoints:r,missing:o,near:a}}function Lx(e,t,n){for(let r of e.containers)if(r.role!=="init"){for(let o of r.ports)if(o.name===t&&o.protocol===n)return{container:r,port:o}}}function Mx(e,t,n){let r;for(let o of e.containers)if(o.role!=="init"){for(let a of o.ports)if(t(a)){if(a.protocol===n)return{container:o,port:a};r??={container:o,port:a}}}return r}var pt,Ex,Gh=w(()=>{"use strict";rn();ye();Ft();$i();pt=[];Ex=500});function Wh(e,t,n,r){let{state:o}=t;if(o==="external-name")return[];if(o==="unknown"||o==="external")return;let a=r.flatMap(s=>s.kind==="EndpointSlice"||o==="manual"?jx(s):[]);return o==="manual"?a:[...Dx(e,t.pods,n),...a]}function Dx(e,t,n){let r=new Map;for(let o of t){if(!Vx(o))continue;let a=[];for(let{port:l,endpoints:c}of n){let p=c.find(({pod:m})=>m===o);p&&a.push({name:l.name??"",protocol:l.protocol,port:p.port})}let s=a.map(({name:l,protocol:c,port:p})=>`${l}/${c}/${p}`).join(),i=r.get(s)??{ports:a,pods:[]};r.set(s,i),i.pods.push({template:o,ready:e.view.publishNotReadyAddresses||Gx(o)})}return r.size===0?[{ports:[],pods:[]}]:[...r.values()]}function Vx({owner:e}){return e.view?.replicas!==0}function Gx({containers:e,injected:t}){return t||e.every(({probes:n,ports:r})=>n.every(({type:o,port:a})=>o==="livenessProbe"||typeof a=="number"||r.some(s=>s.name===a)))}function jx(e){let{view:t}=e;return"subsets"in t?t.subsets.map(({ports:n,addresses:r})=>({ports:jh(n),pods:[],manifest:e,addresses:r})):[{ports:jh(t.ports),pods:[],manifest:e,addresses:t.endpoints}]}function jh(e){return e.flatMap(({name:t="",protocol:n,port:r})=>r===void 0?[]:[{name:t,protocol:n,port:r}])}var _h=w(()=>{"use strict"});function Ke(e){let t;return()=>(t??={value:e()},t.value)}function Oi(e){let t=[];return n=>{let r=t[n.ordinal];return r||(r={value:e(n)},t[n.ordinal]=r),r.value}}function Bh(e){let{context:t,resources:n,settings:r}=e,o=new Map,a=new Map,s=[],i=(S,I,G)=>`${S}\0${I}\0${G}`;for(let S of n){if(S.definition!==void 0&&$e(o,S.kind,S),S.name===""&&S.definition===void 0)continue;let I=S.definition?S.kind:`${S.group}/${S.kind}`,G=i(I,S.namespace,S.name);a.has(G)?S.name!==""&&s.push(S):a.set(G,S)}let l=(S,I,G)=>a.get(i(S,I,G)),c=S=>o.get(S)??dt,p=[];for(let S of n){let I=S.definition?.podTemplate?.(S);I&&p.push(I)}let m=Lh(p),d=Ke(()=>{if(s.length===0)return[];let S=new Map,I=q=>`${q.group}\0${i(q.kind,q.namespace,q.name)}`,G=new Set(s.map(I));for(let q of n){let te=I(q);G.has(te)&&$e(S,te,q)}return[...S.values()].filter(q=>q.length>1)}),f=Ke(()=>new Map(d().flatMap(S=>S.map(I=>[I,S])))),u=Ke(()=>new Set(t.documents)),h=new Map,g=S=>{let I=h.get(S);return I===void 0&&(I=S.context.documents.some(G=>u().has(G))||n.some(({definition:G,kind:q,namespace:te,name:ie})=>G!==void 0&&q!=="Namespace"&&S.get(q,te,ie)!==void 0),h.set(S,I)),I},b=Eh({settings:r,resources:n,definitions:S=>f().get(S)??[S],generated:e.generated,broken:t.broken,incomplete:t.incomplete,besideCharts:t.besideCharts===!0,definedElsewhere(S,I,G){let q;for(let te of e.others())if(te.get(S,I,G)){if(g(te))return"variant";q="apart"}return q},find:l,ofKind:S=>o.get(S)??dt,podsIn:S=>m.inNamespace(S).length}),v=Ke(()=>{let S=[],I=[],G=new Map,q=new Map;for(let te of n)if(te.definition?.references){let ie=[];for(let ge of te.definition.references(te)){let z=b.resolve(ge,te);ie.push(z),S.push(z),$e(G,z.role,z),$e(q,z.kind,z)}I[te.ordinal]=ie}return{list:S,from:I,byRole:G,byTarget:q}}),x=Ke(()=>{let S=new Map;for(let I of v().list)I.target&&$e(S,I.target,I);return S}),k=Oi(S=>{let I=Mh(S,m,b,r);if(I.state!=="none")return I;let{namespace:G}=S,q=S.view.selector??new Map;return G!==r.namespace&&e.others().some(ge=>ge.hasPods(G,q)&&!g(ge))?{state:"external",pods:dt,maybeMore:!0,open:!1}:c("Rollout").some(ge=>ge.namespace===S.namespace&&v().from[ge.ordinal]?.some(z=>z.role==="workload"&&z.state!=="present"))?{state:"external",pods:dt,maybeMore:!0,open:!1}:I}),P=Oi(S=>{let{state:I,pods:G}=k(S);return I==="pods"?S.view.ports.map(q=>Vh(S,q,G)):dt}),D=Ke(()=>{let S=new Map;for(let I of c("Service"))for(let G of k(I).pods)$e(S,G,I);return S}),K=Ke(()=>{let S=new Map;for(let I of c("EndpointSlice"))I.view.serviceName!==void 0&&$e(S,`${I.namespace}/${I.view.serviceName}`,I);for(let I of c("Endpoints"))$e(S,`${I.namespace}/${I.name}`,I);return S}),M=Ke(()=>{let S=[];for(let I of c("Service")){let{type:G,ports:q,healthCheckNodePort:te}=I.view;if(!(G!=="NodePort"&&G!=="LoadBalancer")){for(let ie of q)ie.nodePort!==void 0&&S.push({number:ie.nodePort,protocol:ie.protocol,field:"nodePort",service:I,port:ie,at:I.at(...ie.path,"nodePort")});te!==void 0&&S.push({number:te,protocol:"TCP",field:"healthCheckNodePort",service:I,at:I.at("spec","healthCheckNodePort")})}}return S.sort((I,G)=>I.number-G.number)}),Z=Ke(()=>r.targetGroups.map(S=>{let{namespace:I,name:G}=S.service,{state:q,open:te,target:ie}=b.state("Service",I,G);if(!ie)return{group:S,state:q,open:te};let ge=ie,z=S.targetType==="ip"?P(ge).find(Bt=>Bt.endpoints.some(Rs=>Rs.port===S.port))?.port:ge.view.ports.find(Bt=>Bt.nodePort===S.port);return{group:S,state:q,open:te,service:ge,...z&&{port:z}}})),oe=S=>{let I=Z().find(G=>G.group===S);return I?.port?"port":I?.service?"service":void 0},A=Ke(()=>Z().filter(({group:S,port:I,service:G})=>{if(I)return!0;let q=e.others().map(te=>te.feeds(S));return G?!q.includes("port"):q.every(te=>te===void 0)})),se=Ke(()=>c("IngressClass").filter(S=>S.view.isDefault)),re=S=>{let{className:I,classAnnotation:G}=S.view;if(I!==void 0)return{name:I,source:"field"};if(G!==void 0)return{name:G===""?void 0:G,source:"annotation"};let[q,te]=se();return q&&!te?{name:q.name,source:"default"}:{name:void 0,source:"none"}},Le=S=>{if(!S)return{};let I=S.target?.kind==="Service"?S.target:void 0,G=S.port?.port,q=I&&G?P(I).find(te=>te.port===G):void 0;return{reference:S,...I&&{service:I},...q&&{port:q}}},T=Ke(()=>{let S=[];for(let I of n)for(let G of e.controllers)S.push(...G.lower(I,{graph:X,backend:Le}));return S}),R=Ke(()=>{let S=new Map;for(let I of T()){let G=`${I.className.name??""}\0${I.host??""}`,q=S.get(G);q?q.routes.push(I):S.set(G,{className:I.className.name,host:I.host,routes:[I]})}return[...S.values()]}),Se=Oi(S=>Ei(S,m)),X={context:t,settings:r,resources:n,all:c,get:(S,I,G)=>l(S,I,G),duplicates:d,references({role:S,to:I,from:G}={}){let q=v();if(G)return(q.from[G.ordinal]??dt).filter(ie=>(S??ie.role)===ie.role&&(I??ie.kind)===ie.kind);if(S===void 0)return I===void 0?q.list:q.byTarget.get(I)??dt;let te=q.byRole.get(S)??dt;return I===void 0?te:te.filter(ie=>ie.kind===I)},referrers:S=>x().get(S)??dt,nearest:b.nearest,hidden:b.hidden,pods:p,selects:k,selectedBy:S=>D().get(S)??dt,nearestPods:Se,ports:P,slices:S=>Wh(S,k(S),P(S),X.manualEndpoints(S)),manualEndpoints:S=>K().get(`${S.namespace}/${S.name}`)??dt,nodePorts:M,targetGroups:A,feeds:oe,hasPods:(S,I)=>m.inNamespace(S).some(G=>[...I].every(([q,te])=>G.labels.get(q)===te)),classOf:re,routes:T,listeners:R};return X}var dt,Fh=w(()=>{"use strict";$i();Gh();_h();dt=Object.freeze([])});var ee,ve=w(()=>{"use strict";ee=()=>e=>e});var Hh,Kh=w(()=>{"use strict";ve();ye();Hh=ee()({kind:"ConfigMap",groups:[""],namespaced:!0,read(e){let t=y(e,"data");return{keys:_(t)?Object.keys(t):[]}}})});function Bx(e,t){let n=[];for(let r of Wx){let o=y(e,r);if(o!==void 0)for(let a of _x){let s=In(y(y(o,a),"port"));s!==void 0&&n.push({type:r,handler:a,port:s,path:[...t,r,a,"port"]})}}return n}function qh(e,t,n){return{name:E(y(e,"name"))??"",image:E(y(e,"image")),ports:W(y(e,"ports")).map((r,o)=>({name:E(y(r,"name")),containerPort:Ge(y(r,"containerPort")),protocol:E(y(r,"protocol"))??"TCP",hostPort:Ge(y(r,"hostPort")),path:[...t,"ports",o]})),probes:Bx(e,t),role:n?y(e,"restartPolicy")==="Always"?"sidecar":"init":"regular",path:t}}function hs(e,t,n=[]){let r=C(e.value,t),o=y(r,"spec");if(r===void 0||o===void 0)return;let a=y(r,"metadata"),s=y(a,"labels"),i=t.length===0?e.labels:Je(s),l=y(a,"annotations"),c=[...t,"spec"],p=W(y(o,"containers")).map((u,h)=>qh(u,[...c,"containers",h],!1)),m=W(y(o,"initContainers")).map((u,h)=>qh(u,[...c,"initContainers",h],!0)),d=m.filter(u=>u.role==="sidecar"),f=m.filter(u=>u.role==="init");return{owner:e,path:t,namespace:e.namespace,labels:i,labelsUnreadable:no(s),extraLabels:n,containers:m.length===0?p:[...p,...d,...f],hostNetwork:y(o,"hostNetwork")===!0,injected:Fx.some(([u,h])=>y(l,u)===h||i.get(u)===h)}}var Wx,_x,Fx,Li=w(()=>{"use strict";ye();Ft();Wx=["livenessProbe","readinessProbe","startupProbe"],_x=["httpGet","tcpSocket","grpc"];Fx=[["sidecar.istio.io/inject","true"],["linkerd.io/inject","enabled"],["linkerd.io/inject","ingress"],["kuma.io/sidecar-injection","enabled"],["consul.hashicorp.com/connect-inject","true"],["sidecar.opentelemetry.io/inject","true"],["dapr.io/enabled","true"]]});function xe(e,t={}){return{read(n,r){let o=C(n,["spec","selector"]);return{selector:t.plainSelector?o==null?void 0:{matchLabels:Je(o),matchExpressions:[]}:ro(o),template:hs(r,e),replicas:Ge(y(y(n,"spec"),"replicas"))}},podTemplate(n){return n.view.template}}}var St=w(()=>{"use strict";Li();ye();Ft()});var Uh,zh=w(()=>{"use strict";ve();St();Uh=ee()({kind:"CronJob",groups:["batch"],namespaced:!0,...xe(["spec","jobTemplate","spec","template"])})});var Jh,Yh=w(()=>{"use strict";ve();St();Jh=ee()({kind:"DaemonSet",groups:["apps","extensions"],namespaced:!0,...xe(["spec","template"])})});var Zh,Qh=w(()=>{"use strict";ve();St();Zh=ee()({kind:"Deployment",groups:["apps","extensions"],namespaced:!0,...xe(["spec","template"])})});function Mi(e){return W(e).map(t=>({name:E(y(t,"name")),port:Ge(y(t,"port")),protocol:E(y(t,"protocol"))??"TCP"}))}var Xh,Di=w(()=>{"use strict";ve();ye();Xh=ee()({kind:"Endpoints",groups:[""],namespaced:!0,read(e){return{subsets:W(y(e,"subsets")).map(t=>({addresses:W(y(t,"addresses")).length,ports:Mi(y(t,"ports"))}))}}})});var eg,tg=w(()=>{"use strict";ve();ye();Di();eg=ee()({kind:"EndpointSlice",groups:["discovery.k8s.io"],namespaced:!0,read(e,t){return{serviceName:t.labels.get("kubernetes.io/service-name"),endpoints:W(y(e,"endpoints")).length,ports:Mi(y(e,"ports"))}}})});function ng(e,t){let n=y(e,"service"),r=y(n,"port");return{service:E(y(n,"name")),portNumber:Ge(y(r,"number"))||void 0,portName:E(y(r,"name")),resource:_(y(e,"resource")),path:t}}function*rg(e,t){let{service:n,portName:r,portNumber:o}=t;if(n===void 0||r==="use-annotation")return;let a=[...t.path,"service","port"];yield{role:"backend",kind:"Service",namespace:e.namespace,name:n,at:e.at(...t.path,"service","name"),of:t,...o!==void 0&&r===void 0?{port:{number:o,at:e.at(...a,"number")}}:r!==void 0&&o===void 0?{port:{name:r,at:e.at(...a,"name")}}:{}}}var Hx,Kx,og,sg=w(()=>{"use strict";ve();ye();Hx="kubernetes.io/ingress.class";Kx=["cert-manager.io/cluster-issuer","cert-manager.io/issuer","certmanager.k8s.io/cluster-issuer","certmanager.k8s.io/issuer","kubernetes.io/tls-acme","cert.gardener.cloud/purpose"],og=ee()({kind:"Ingress",groups:["networking.k8s.io","extensions"],namespaced:!0,read(e,t){let n=y(e,"spec"),r=y(n,"defaultBackend");return{className:E(y(n,"ingressClassName")),classAnnotation:t.annotations.get(Hx),rules:W(y(n,"rules")).map((o,a)=>({host:E(y(o,"host")),paths:W(C(o,["http","paths"])).map((s,i)=>{let l=["spec","rules",a,"http","paths",i];return{path:E(y(s,"path")),pathType:E(y(s,"pathType")),backend:ng(y(s,"backend"),[...l,"backend"]),at:l}}),at:["spec","rules",a]})),defaultBackend:_(r)?ng(r,["spec","defaultBackend"]):void 0,tls:W(y(n,"tls")).map((o,a)=>({hosts:W(y(o,"hosts")).flatMap((s,i)=>typeof s=="string"&&s!==""?[{host:s,at:["spec","tls",a,"hosts",i]}]:[]),secretName:E(y(o,"secretName")),at:["spec","tls",a]}))}},*references(e){let{view:t}=e;t.className!==void 0&&(yield{role:"class",kind:"IngressClass",namespace:"",name:t.className,at:e.at("spec","ingressClassName")}),t.defaultBackend&&(yield*rg(e,t.defaultBackend));for(let r of t.rules)for(let o of r.paths)yield*rg(e,o.backend);let n=Kx.some(r=>e.annotations.has(r));for(let{secretName:r,at:o}of t.tls)r!==void 0&&(yield{role:"tls",kind:"Secret",namespace:e.namespace,name:r,at:e.at(...o,"secretName"),optional:n})}})});var ag,ig=w(()=>{"use strict";ve();ye();ag=ee()({kind:"IngressClass",groups:["networking.k8s.io"],namespaced:!1,read(e,t){return{controller:E(y(y(e,"spec"),"controller")),isDefault:t.annotations.get("ingressclass.kubernetes.io/is-default-class")==="true"}}})});var cg,lg=w(()=>{"use strict";ve();St();cg=ee()({kind:"Job",groups:["batch"],namespaced:!0,...xe(["spec","template"])})});var pg,dg=w(()=>{"use strict";ve();pg=ee()({kind:"Namespace",groups:[""],namespaced:!1,read:()=>({})})});var mg,fg=w(()=>{"use strict";ve();St();mg=ee()({kind:"Pod",groups:[""],namespaced:!0,...xe([])})});var ug,hg=w(()=>{"use strict";ve();St();ug=ee()({kind:"ReplicaSet",groups:["apps","extensions"],namespaced:!0,...xe(["spec","template"])})});var gg,yg=w(()=>{"use strict";ve();St();gg=ee()({kind:"ReplicationController",groups:[""],namespaced:!0,...xe(["spec","template"],{plainSelector:!0})})});var qx,Ux,bg,vg=w(()=>{"use strict";ve();Li();ye();Ft();qx=[["spec","strategy","canary","canaryMetadata","labels"],["spec","strategy","canary","stableMetadata","labels"],["spec","strategy","blueGreen","activeMetadata","labels"],["spec","strategy","blueGreen","previewMetadata","labels"]],Ux=[["spec","strategy","canary","canaryService"],["spec","strategy","canary","stableService"],["spec","strategy","blueGreen","activeService"],["spec","strategy","blueGreen","previewService"]],bg=ee()({kind:"Rollout",groups:["argoproj.io"],namespaced:!0,read(e,t){let n=y(e,"spec"),r=y(n,"workloadRef"),o=E(y(r,"name")),a=E(y(r,"kind")),s=qx.flatMap(l=>[...Je(C(e,l))]),i=_(r)?void 0:hs(t,["spec","template"],s);return{selector:ro(y(n,"selector")),template:i,replicas:void 0,workloadRef:o!==void 0&&a!==void 0?{kind:a,name:o}:void 0}},podTemplate:e=>e.view.template,*references(e){let{workloadRef:t}=e.view,{namespace:n}=e;t&&(yield{role:"workload",...t,namespace:n,at:e.at("spec","workloadRef","name")});for(let r of Ux){let o=E(C(e.value,r));o!==void 0&&(yield{role:"rollout-service",kind:"Service",namespace:n,name:o,at:e.at(...r)})}}})});var wg,kg,Pg=w(()=>{"use strict";ve();ye();wg=e=>_(e)?Object.keys(e):[],kg=ee()({kind:"Secret",groups:[""],namespaced:!0,read(e){return{type:E(y(e,"type"))??"Opaque",keys:[...wg(y(e,"data")),...wg(y(e,"stringData"))],encrypted:y(e,"sops")!==void 0}}})});var xg,Sg=w(()=>{"use strict";ve();ye();Ft();xg=ee()({kind:"Service",groups:[""],namespaced:!0,read(e){let t=y(e,"spec"),n=y(t,"selector"),r=_(n)&&Object.values(n).some(o=>o!==null);return{type:E(y(t,"type"))??"ClusterIP",selector:r?Je(n):void 0,selectorUnreadable:no(n),ports:W(y(t,"ports")).map((o,a)=>{let s=Ge(y(o,"port")),i=In(y(o,"targetPort")),l=i!==void 0&&i!==0;return{index:a,name:E(y(o,"name")),port:s,protocol:E(y(o,"protocol"))??"TCP",targetPort:l?i:s,targetPortGiven:l,nodePort:Ge(y(o,"nodePort"))||void 0,path:["spec","ports",a]}}),headless:y(t,"clusterIP")==="None"||W(y(t,"clusterIPs"))[0]==="None",publishNotReadyAddresses:y(t,"publishNotReadyAddresses")===!0,externalName:E(y(t,"externalName")),externalTrafficPolicy:E(y(t,"externalTrafficPolicy")),healthCheckNodePort:Ge(y(t,"healthCheckNodePort"))||void 0,allocateLoadBalancerNodePorts:y(t,"allocateLoadBalancerNodePorts")!==!1}}})});var Tg,Ag,Rg=w(()=>{"use strict";ve();ye();St();Tg=xe(["spec","template"]),Ag=ee()({kind:"StatefulSet",groups:["apps"],namespaced:!0,read(e,t){return{...Tg.read(e,t),serviceName:E(y(y(e,"spec"),"serviceName"))}},podTemplate:Tg.podTemplate,*references(e){let{serviceName:t}=e.view;t!==void 0&&(yield{role:"governing-service",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceName")})}})});var Cg,Ig=w(()=>{"use strict";ve();ye();Cg=ee()({kind:"TargetGroupBinding",groups:["elbv2.k8s.aws"],namespaced:!0,read(e){let t=y(e,"spec");return{targetGroupARN:E(y(t,"targetGroupARN")),targetGroupName:E(y(t,"targetGroupName")),targetType:E(y(t,"targetType")),service:E(C(t,["serviceRef","name"])),port:In(C(t,["serviceRef","port"]))}},*references(e){let{service:t,port:n}=e.view;if(t===void 0)return;let r=e.at("spec","serviceRef","port");yield{role:"target-group",kind:"Service",namespace:e.namespace,name:t,at:e.at("spec","serviceRef","name"),...typeof n=="number"?{port:{number:n,at:r}}:typeof n=="string"?{port:{name:n,at:r}}:{}}}})});var Ng,$g=w(()=>{"use strict";Kh();zh();Yh();Qh();tg();Di();sg();ig();lg();dg();fg();hg();yg();vg();Pg();Sg();Rg();Ig();Ng=[Hh,Uh,Jh,Zh,eg,Xh,og,ag,cg,pg,mg,ug,gg,bg,kg,xg,Ag,Cg]});var gs,Eg=w(()=>{"use strict";ye();Ft();gs=class{apiVersion;group;kind;namespace;name;document;path;value;changeable;ordinal;definition;#e;#t;#n;constructor(t,n,r,o){this.apiVersion=t.apiVersion,this.group=t.group,this.kind=t.kind,this.namespace=t.namespace,this.name=t.name,this.document=n.document,this.path=n.path,this.value=n.value,this.changeable=n.changeable,this.definition=r,this.ordinal=o}get view(){return this.#e??=this.definition?.read(this.value,this),this.#e}get labels(){return this.#t??=Je(y(y(this.value,"metadata"),"labels")),this.#t}get annotations(){return this.#n??=Je(y(y(this.value,"metadata"),"annotations")),this.#n}at(...t){return{document:this.document,path:this.#r(t),part:"value",resource:this}}keyAt(...t){return{document:this.document,path:this.#r(t),part:"key",resource:this}}#r(t){return this.path.length===0?t:[...this.path,...t]}get title(){return`${this.kind} "${this.name}"`}}});function Yx(e){let t=e.indexOf("/");return t<0?"":e.slice(0,t)}function Og(e,t){let n=new Map;for(let{group:r,kind:o,podTemplate:a}of[...zx,...t.workloadKinds])n.set(`${r}/${o}`,{kind:o,groups:[r],namespaced:!0,...xe(a)});return e.map((r,o)=>{let{value:a}=r,s=a.apiVersion,i=a.kind,l=Yx(s),c=y(a,"metadata"),p=Vi.get(i)?.find(u=>u.groups.includes(l))??n.get(`${l}/${i}`),d=(p?p.namespaced:!Jx.has(i))?r.namespace??E(y(c,"namespace"))??t.namespace:"",f=E(C(c,["name"]))??"";return new gs({apiVersion:s,group:l,kind:i,namespace:d,name:f},r,p,o)})}var Vi,zx,Jx,Lg=w(()=>{"use strict";$g();ye();Eg();St();Vi=new Map;for(let e of Ng)Vi.set(e.kind,[...Vi.get(e.kind)??[],e]);zx=[{group:"",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.openshift.io",kind:"DeploymentConfig",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"CloneSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"StatefulSet",podTemplate:["spec","template"]},{group:"apps.kruise.io",kind:"DaemonSet",podTemplate:["spec","template"]}],Jx=new Set(["Namespace","IngressClass","ClusterRole","ClusterRoleBinding","CustomResourceDefinition","PersistentVolume","StorageClass","PriorityClass","GatewayClass","Node","ValidatingWebhookConfiguration","MutatingWebhookConfiguration","ClusterIssuer"])});var _r,Gi=w(()=>{"use strict";_r="0.1.0"});var Mg={};Rt(Mg,{docs:()=>Zx});var Zx,Dg=w(()=>{"use strict";Zx={"duplicate-key":`# duplicate-key

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
name or with one that no Service can have, no port, two ports, a port number in quotes, a number beyond 65535, the fields of v1beta1 under
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

<!-- example: bad/quoted.yaml -->

\`\`\`yaml
# Quotes make a string of the number.
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
  namespace: shop
spec:
  ingressClassName: traefik
  defaultBackend:
    service:
      name: web
      port:
        number: "80"
\`\`\`

\`\`\`text
error[invalid-backend]: The port number of the backend "web" of Ingress "shop" is the string "80".
  --> quoted.yaml:13:17
   |
12 |       port:
13 |         number: "80"
   |                 ^^^^
   |
   = at run time: The API server refuses the Ingress: "json: cannot unmarshal string into Go struct field ServiceBackendPort.spec.defaultBackend.service.port.number of type int32".
   = help: Write \`number: 80\`.
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
- The form of a port name is the business of \`port-name-invalid\`, and whether the Service and its port exist that of \`service-not-found\`
  and \`service-port-not-found\`.
- A rule without \`http\` is valid: its requests go to the default backend, if the controller has one.
- From Kubernetes 1.36 on (setting \`kubernetesVersion\`) the name of a Service may begin with a digit.

## How to fix

Write \`service: {name: web, port: {number: 80}}\`, with the plain name of a Service of the Ingress's namespace, and either the number or
the name of one of its ports.
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
- The value is no string at all: that is for \`label-not-a-string\`.
- The same label in metadata, selector and template of one object is told once.
- Documents that no API server gets (see \`label-not-a-string\`).

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
          - path: /
            pathType: prefix
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /api
            pathType: Regex
            backend:
              service:
                name: web
                port:
                  number: 80
          - path: /cart
            backend:
              service:
                name: web
                port:
                  number: 80
\`\`\`

\`\`\`text
error[invalid-path]: Ingress "shop" has the unknown pathType "prefix".
  --> path-type.yaml:14:23
   |
13 |           - path: /
14 |             pathType: prefix
   |                       ^^^^^^
   |
   = at run time: The API server refuses the Ingress: "supported values: "Exact", "ImplementationSpecific", "Prefix"".
   = help: Did you mean "Prefix"? Write Exact, Prefix or ImplementationSpecific, in exactly these letters.

error[invalid-path]: Ingress "shop" has the unknown pathType "Regex".
  --> path-type.yaml:21:23
   |
20 |           - path: /api
21 |             pathType: Regex
   |                       ^^^^^
   |
   = at run time: The API server refuses the Ingress: "supported values: "Exact", "ImplementationSpecific", "Prefix"".
   = help: Write Exact, Prefix or ImplementationSpecific, in exactly these letters.

error[invalid-path]: Path "/cart" of Ingress "shop" has no pathType.
  --> path-type.yaml:27:13
   |
26 |                   number: 80
27 |           - path: /cart
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
- Path or type hold a placeholder.
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

The API server refuses the object, so nothing on its road is made. Text where a number must stand does not even get as far as validation:
\`json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32\`. A number that is no port is refused with
\`must be between 1 and 65535, inclusive\`; a Service without ports with \`spec.ports: Required value\`.

## Bad

<!-- example: bad/service.yaml -->

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
---
# No port numbers: zero, too large, a fraction, a boolean, past 32 bits, a name, a time of day.
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
    - name: target-large
      port: 81
      targetPort: 70000
    - name: target-bool
      port: 82
      targetPort: yes
    - name: target-only
      targetPort: 8080
    - name: empty
      port:
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
error[invalid-port-value]: \`port\` of Service "web" is the string "80", where a whole number from 1 to 65535 must stand.
  --> service.yaml:13:13
   |
12 |     - name: http
13 |       port: "80"
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write it without quotes: \`port: 80\`.

error[invalid-port-value]: \`nodePort\` of Service "web" is the string "30080", where a whole number from 1 to 65535 must stand.
  --> service.yaml:15:17
   |
14 |       targetPort: 8080
15 |       nodePort: "30080"
   |                 ^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.nodePort of type int32".
   = help: Write it without quotes: \`nodePort: 30080\`.

error[invalid-port-value]: \`port: 0\` of Service "odd" is no port number.
  --> service.yaml:28:13
   |
27 |     - name: zero
28 |       port: 0
   |             ^
   |
   = at run time: The API server refuses the Service: "spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`port: 70000\` of Service "odd" is no port number.
  --> service.yaml:30:13
   |
29 |     - name: large
30 |       port: 70000
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[1].port: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`port\` of Service "odd" is the number 80.5, where a whole number from 1 to 65535 must stand.
  --> service.yaml:32:13
   |
31 |     - name: fraction
32 |       port: 80.5
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`port\` of Service "odd" is the boolean true, where a whole number from 1 to 65535 must stand.
  --> service.yaml:34:13
   |
33 |     - name: boolean
34 |       port: true
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`port\` of Service "odd" is the number 99999999999, where a whole number from 1 to 65535 must stand.
  --> service.yaml:36:13
   |
35 |     - name: huge
36 |       port: 99999999999
   |             ^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number 99999999999 into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`port\` of Service "odd" is the string "http", where a whole number from 1 to 65535 must stand.
  --> service.yaml:38:13
   |
37 |     - name: word
38 |       port: http
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`port\` of Service "odd" is the string "22:22", where a whole number from 1 to 65535 must stand.
  --> service.yaml:40:13
   |
39 |     - name: time
40 |       port: 22:22
   |             ^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`port\` of Service "odd" is a mapping, where a whole number from 1 to 65535 must stand.
  --> service.yaml:43:13
   |
41 |     - name: map
42 |
43 |       port: {number: 80}
   |             ^^^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServicePort.spec.ports.port of type int32".
   = help: Write \`port\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: \`targetPort: 70000\` of Service "odd" is no port number.
  --> service.yaml:46:19
   |
45 |       port: 81
46 |       targetPort: 70000
   |                   ^^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[8].targetPort: Invalid value: 70000: must be between 1 and 65535, inclusive".
   = help: Choose a port from 1 to 65535.

error[invalid-port-value]: \`targetPort\` of Service "odd" is the boolean true, where a whole number from 1 to 65535 must stand.
  --> service.yaml:49:19
   |
48 |       port: 82
49 |       targetPort: yes
   |                   ^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal bool into Go struct field ServicePort.spec.ports.targetPort of type int32".
   = help: Write \`targetPort\` as a whole number from 1 to 65535, without quotes.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:50:7
   |
49 |       targetPort: yes
50 |     - name: target-only
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[10].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: A port of Service "odd" has no \`port\`.
  --> service.yaml:52:7
   |
51 |       targetPort: 8080
52 |     - name: empty
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports[11].port: Invalid value: 0: must be between 1 and 65535, inclusive".
   = help: Add \`port\` with a number from 1 to 65535.

error[invalid-port-value]: \`name\` of Service "odd" is the number 8083, where text must stand.
  --> service.yaml:54:13
   |
53 |       port:
54 |     - name: 8083
   |             ^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServicePort.spec.ports.name of type string".
   = help: Write a name of lower-case letters, digits and hyphens, in quotes where YAML reads it as something else.

error[invalid-port-value]: \`ports[0]\` of Service "flat" is the number 80, where a mapping must stand.
  --> service.yaml:67:7
   |
66 |   ports:
67 |     - 80
   |       ^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal number into Go struct field ServiceSpec.spec.ports of type v1.ServicePort".
   = help: Write \`ports\` as a list: \`- port: 80\`.

error[invalid-port-value]: \`ports\` of Service "map" is a mapping, where a list must stand.
  --> service.yaml:78:10
   |
76 |     app: web
77 |
78 |   ports: {port: 80}
   |          ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "json: cannot unmarshal object into Go struct field ServiceSpec.spec.ports of type []v1.ServicePort".
   = help: Write \`ports\` as a list: \`- port: 80\`.

error[invalid-port-value]: Service "bare" has no ports.
  --> service.yaml:86:1
   |
85 |   namespace: shop
86 | spec:
   | ^^^^
   |
   = at run time: The API server refuses the Service: "spec.ports: Required value".
   = help: List the ports under \`spec.ports\`; only a headless Service and one of type ExternalName can do without.

error[invalid-port-value]: Service "null" has no ports.
  --> service.yaml:98:3
   |
97 |     app: web
98 |   ports:
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

- Whatever YAML reads as a whole number: \`0777\`, \`0x50\`, \`8_080\`, \`80.0\`, \`1e3\`.
- \`nodePort: 0\` and \`targetPort: 0\`, which are the same as none. Node ports out of range are told by \`node-port-out-of-range\`, names of ports by \`port-name-invalid\`.
- Placeholders, and words such as \`PORT\` or \`XXXXX\` that a script fills in.
- Pieces of patches: a Service with neither selector nor ports, a container without an image.
- A field that is there under a misspelt name: \`misspelt-field\` says so.

## How to fix

Write a whole number from 1 to 65535, without quotes. Only \`targetPort\` may be a name.
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
`,"label-not-a-string":`# label-not-a-string

A label, annotation or selector value is no string to YAML.

## What happens at run time

Labels, annotations and selectors map strings to strings. kubectl reads YAML 1.1: bare \`yes\`, \`no\`, \`on\`, \`off\`, \`y\`, \`n\`, \`true\` and
\`false\` are booleans, \`1.10\` and \`0777\` are numbers. It then refuses the object, even in a dry run: "json: cannot unmarshal bool into Go
struct field ObjectMeta.metadata.labels of type string".

## Bad

<!-- example: bad/selector.yaml -->

\`\`\`yaml
# A Service selects by a plain map of strings.
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
spec:
  selector:
    matchLabels:
      app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
  labels:
    - app: api
spec:
  selector:
    app: api
    stable: true
  ports:
    - port: 80
---
apiVersion: traefik.io/v1alpha1
kind: IngressRoute
metadata:
  name: web
  namespace: shop
  annotations:
    example.com/internal: no
spec:
  routes: []
\`\`\`

\`\`\`text
error[label-not-a-string]: Selector value "matchLabels" of Service "web" is a mapping, not a string.
 --> selector.yaml:9:5
  |
8 |   selector:
9 |     matchLabels:
  |     ^^^^^^^^^^^
  |
  = at run time: The object is refused: "json: cannot unmarshal object into Go struct field ServiceSpec.spec.selector of type string".
  = help: A Service selects by a plain map: put the labels right under \`selector\`. Write one string for each key.

error[label-not-a-string]: Field \`labels\` of Service "api" is a list, not a mapping of strings.
  --> selector.yaml:19:3
   |
18 |   namespace: shop
19 |   labels:
   |   ^^^^^^
   |
   = at run time: The object is refused: "json: cannot unmarshal array into Go struct field ObjectMeta.metadata.labels of type map[string]string".
   = help: Write \`key: value\` pairs, without hyphens.

error[label-not-a-string]: Selector value "stable" of Service "api" is \`true\`, which is a boolean to Kubernetes, not a string.
  --> selector.yaml:24:13
   |
23 |     app: api
24 |     stable: true
   |             ^^^^
   |
   = at run time: The object is refused: "json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string".
   = help: Write "true" in quotes: bare yes, no, on, off, y, n, true and false are booleans.

error[label-not-a-string]: Annotation "example.com/internal" of IngressRoute "web" is \`no\`, which is a boolean to Kubernetes, not a string.
  --> selector.yaml:34:27
   |
33 |   annotations:
34 |     example.com/internal: no
   |                           ^^
   |
   = at run time: The object is refused: "json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string".
   = help: Write "no" in quotes: bare yes, no, on, off, y, n, true and false are booleans.
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

- Null and nothing (\`key:\`) are accepted: the key is dropped.
- What looks like a number and is none: \`1.2.3\`, \`2024-01-01\`, \`12e5678\`, \`22:22\`.
- In a kustomization, the words of YAML 1.1 (\`yes\`, \`on\` ...): kustomize takes them for strings and quotes them.
- The same label in selector and template of one object is told once.
- Documents that no API server gets: a kustomization, an eksctl or kind config, an entry of a Backstage catalogue.

## How to fix

Put the value in quotes.
`,"misspelt-field":`# misspelt-field

A field name is almost one that Kubernetes knows, but not quite.

## What happens at run time

kubectl and the API server check field names strictly: \`strict decoding error: unknown field "spec.ports[0].targetport"\`. With \`--validate=false\`, and with many
other clients, the field is dropped in silence: a Service without \`targetPort\` leads to the port of its own number, and one without \`selector\` to nothing.

## Bad

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
error[misspelt-field]: Service "web" has no field \`spec.selecter\`; \`selector\` is not written.
 --> service.yaml:8:3
  |
7 | spec:
8 |   selecter:
  |   ^^^^^^^^
  |
  = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.selecter""; where validation is turned off, the field is dropped in silence.
  = help: Rename the field to \`selector\`.

error[misspelt-field]: Service "web" has no field \`spec.ports[0].Port\`; \`port\` is not written.
  --> service.yaml:11:7
   |
10 |   ports:
11 |     - Port: 80
   |       ^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].Port""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`port\`.

error[misspelt-field]: Service "web" has no field \`spec.ports[0].targetport\`; \`targetPort\` is not written.
  --> service.yaml:12:7
   |
11 |     - Port: 80
12 |       targetport: 8080
   |       ^^^^^^^^^^
   |
   = at run time: The API server refuses the Service: "strict decoding error: unknown field "spec.ports[0].targetport""; where validation is turned off, the field is dropped in silence.
   = help: Rename the field to \`targetPort\`.

error[misspelt-field]: Service "admin" has no field \`Spec\`; \`spec\` is not written.
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
# A field that is new, or that nobody knows, is none that was misspelt.
apiVersion: v1
kind: Service
metadata:
  name: web-new
  namespace: shop
spec:
  trafficPolicyOfTomorrow: Cluster
  topologyKeys: ["*"]
  selector:
    app: web
    Name: web
    prt: http
  ports:
    - port: 80
      targetPort: 8080
      # Notes of other programs.
      x-port: 80
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

- Fields that are no near miss of a known one: they may be new.
- The known field is written as well: then the other is left alone.
- Labels, annotations and the keys of a selector, which may be any text.
- Older versions of Ingress, and kinds of the same name in other API groups.

## How to fix

Rename the field. Names of fields are written in camel case: \`targetPort\`, \`ingressClassName\`.
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

error[unsupported-value]: \`protocol: tcp\` of container "web" is none of the words that Kubernetes knows there.
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
`}});var Vg={};Rt(Vg,{docs:()=>bs,lint:()=>rS,retired:()=>ys,rules:()=>ct,version:()=>_r});async function bs(){return(await Promise.resolve().then(()=>(Dg(),Mg))).docs}function Qx(e,t,n){let r=Yo(e.map(o=>o.path));return e.map((o,a)=>{if(n?.(a,e.length),qn(o.path,r))return{file:o,documents:[]};let s=Va(o)||t.includes(o.path);return{file:o,documents:s?sn(o):[Ga(o)]}})}async function Xx(e,t,n){let r=new Set,o=new Set;for(;;){let a=Lf(t).filter(i=>!o.has(i));if(a.length===0)return r;for(let i of a)o.add(i);let{files:s}=await Ii(e,a.filter(i=>e.stat(Ie(e.cwd,i).absolute)?.kind==="file"),{exclude:n});for(let i of s)r.add(i.path),t.push({file:i,documents:sn(i)})}}function eS(e){let[t,n]=e;if(t&&!n){let r,o=t.broken.length;for(let{document:a}of t.manifests)a!==r&&o++,r=a;return o}return new Set(e.flatMap(({manifests:r,broken:o})=>[...r.map(({document:a})=>a),...o])).size}function tS(e,t,n,r){let{settings:o}=t,a=Of(e,{namespace:o.namespace,inputs:n,borrowed:r}),s=[];for(let i of a.sets){let l=Bh({context:{name:i.name,documents:i.documents,broken:i.broken,...i.incomplete!==void 0&&{incomplete:i.incomplete},...i.besideCharts&&{besideCharts:!0},...i.kustomized&&{kustomized:!0}},resources:Og(i.manifests,o),generated:i.generated,others:()=>s.filter(c=>c!==l),settings:o,controllers:_f});s.push(l)}return{graphs:s,leftOut:a.leftOut,manifests:eS(a.sets)}}async function nS(e){if(e.length===0)return[];let{createHash:t}=await Promise.resolve().then(()=>cc(require("node:crypto"),1));return su(e,n=>t("sha256").update(n).digest("hex").slice(0,32))}async function rS(e){let t=e.config??ts(),n=e.namespace===void 0?t:{...t,settings:{...t.settings,namespace:e.namespace}},r=e.rules??ct,o=[...n.exclude,...e.exclude??[]],a=await Ii(e.host,e.paths,{exclude:o}),s=Qx(a.files,a.inputs,e.onProgress),i=await Xx(e.host,s,o),{graphs:l,leftOut:c,manifests:p}=tS(s,n,a.inputs,i),m=s.map(({file:v})=>v),d=ou({graphs:l,rules:r,config:n,severityOf:v=>Xa(v,n),files:m}),f=await nS(d.findings),u=s.reduce((v,x)=>v+x.documents.length,0),h=e.withDocs?await bs():{},g=new Map(m.map(v=>[v.path,v.text]));for(let v of n.settings.targetGroups){let{file:x}=v.at().document;g.set(x.path,x.text)}return{report:{version:_r,findings:f,failures:d.failures,coverage:Hf(l,{files:m.length,documents:u,notKubernetes:u-p,leftOut:[...a.leftOut,...c].sort((v,x)=>v.path<x.path?-1:v.path>x.path?1:0),withheld:d.withheld,suppressed:f.filter(v=>v.suppressed).length}),rules:r.map(v=>{let x=Xa(v,n);return{id:v.id,summary:v.summary,severity:x==="off"?v.severity:x,enabled:x!=="off",help:h[v.id]??""}}),source:v=>g.get(v)},unmatched:a.unmatched}}var ys,vs=w(()=>{"use strict";zm();Jm();Vf();ei();Bf();Kf();au();Ni();Yn();Fh();Lg();fr();Gi();ys=Ym});function aS(e){let t=sS[e];if(t!==void 0)return t;let n=(e.codePointAt(0)??0).toString(16);return n.length<=4?`\\u${n.padStart(4,"0")}`:`\\u{${n}}`}function Y(e,t="escape"){return e.replace(oS,n=>n==="	"&&t==="keep"?n:aS(n))}function er(e){return Y(/^\s*:/.test(e)?`./${e}`:e)}function Br(e,t){return e.length<=t?e:`${e.slice(0,t-1).replace(/[\ud800-\udbff]$/,"")}\u2026`}function Fr(e){return e.replace(new RegExp("\\p{Cs}","gu"),"\uFFFD")}var oS,sS,qe=w(()=>{"use strict";oS=new RegExp("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u2800]|(?!\\ufe0e|\\ufe0f)\\p{Default_Ignorable_Code_Point}|(?![ \\u3000])\\p{Zs}|##\\[","gu"),sS={"\n":"\\n","\r":"\\r","	":"\\t","##[":"##\\u005b"}});function jg(e,t,n){let r=[],o,a,s=()=>{o&&(r.push(...iS(o.text,t,o.first,o.rest).map(l=>Gg(l,n))),o=void 0)},i=e.replace(/<!--[\s\S]*?-->\n?/g,"");for(let l of i.split(/\r?\n/)){let c=/^\s*(```+|~~~+)/.exec(l)?.[1];if(a!==void 0){c?.startsWith(a)&&l.trim()===c?a=void 0:r.push(`    ${l}`.trimEnd());continue}let p=/^(#+)\s+(.*?)\s*#*$/.exec(l),m=/^(\s*)([-*+]|\d+\.)\s+(.*)$/.exec(l);if(c)s(),a=c;else if(p){s();let d=(p[2]??"").replaceAll("`","");r.push(p[1]==="#"?n.underlined(n.strong(d)):n.strong(d))}else if(l.trim()==="")s(),r.push("");else if(/^\s*\|/.test(l))s(),/^[\s|:-]+$/.test(l)||r.push(Gg(l,n));else if(m){s();let[,d="",f="-",u=""]=m;o={first:`${d}${f} `,rest:" ".repeat(d.length+f.length+1),text:u}}else o?o.text+=` ${l.trim()}`:o={first:"",rest:"",text:l.trim()}}return s(),`${r.join(`
`).replace(/\n{3,}/g,`

`).trim()}
`}function iS(e,t,n,r){let o=[],a=n,s=!0;for(let i of e.match(/(?:`[^`]*`|\S)+/g)??[])!s&&a.length+1+i.length>t&&(o.push(a),a=r,s=!0),a+=s?i:` ${i}`,s=!1;return[...o,a]}function Gg(e,t){return e.replace(/`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g,(n,r,o,a,s)=>r!==void 0?t.code(n):o!==void 0?t.strong(o):a===s?a:`${a} (${s})`)}var Wg=w(()=>{"use strict"});function ws(e){let t=(n,r)=>o=>e&&o!==""?`\x1B[${n}m${o}\x1B[${r}m`:o;return{error:t(31,39),warning:t(33,39),note:t(36,39),code:t(36,39),strong:t(1,22),faint:t(2,22),underlined:t(4,24)}}var ji=w(()=>{"use strict"});var _g={};Rt(_g,{explainCommand:()=>cS});async function cS(e,t){let n=ct.map(s=>s.id);if(!n.includes(e.rule)){let s=Object.hasOwn(ys,e.rule)?ys[e.rule]:void 0,i=s||ut(e.rule,n);return Ct(t,{message:`${s===void 0?"there is no rule":"there is no longer a rule"} "${Y(e.rule)}".`,hint:i?`Did you mean "${i}"?`:'"ingress-lint rules" lists them all.'}),ue.trouble}let r=ct.find(s=>s.id===e.rule),o=(await bs())[e.rule]||`# ${e.rule}

${r?.summary??""}
`,a=Math.min(t.stdout.isTTY&&t.stdout.columns||80,100);return t.stdout.write(jg(o,a,ws(Tn(e.color,t.env,t.stdout)))),ue.ok}var Bg=w(()=>{"use strict";sr();vs();qe();An();Wg();ji()});var Fg={};Rt(Fg,{rulesCommand:()=>lS});function lS(e,t){if(e.format==="json")return t.stdout.write(`${JSON.stringify(ct.map(pS),void 0,2)}
`),ue.ok;let n=ws(Tn(e.color,t.env,t.stdout)),r=Math.max(0,...ct.map(o=>o.id.length));for(let o of ct){let a=n[o.severity](o.severity.padEnd(7)),s=o.recommended===!1?n.faint(" (only in preset strict)"):"";t.stdout.write(`${n.strong(o.id.padEnd(r))}  ${a}  ${o.summary}${s}
`)}return t.stdout.write(`
${ct.length} rules. "ingress-lint explain <rule>" tells more of one.
`),t.host.stat(`${t.host.cwd}/rules`)&&t.stderr.write(`ingress-lint: this is the list of rules; to lint the directory of that name, write "./rules".
`),ue.ok}function pS(e){return{id:e.id,summary:e.summary,severity:e.severity,strict:e.strict??e.severity,recommended:e.recommended??!0,evidence:e.evidence,since:e.since}}var Hg=w(()=>{"use strict";vs();An();ji()});function Kg(e,t){let n=t.length>1&&t.endsWith("/")?t.slice(0,-1):t;for(;;){let r=n.endsWith("/")?n:`${n}/`,[o,...a]=dS.map(i=>r+i).filter(i=>kn(e,i)==="file");if(o)return{path:o,directory:n,others:a};if(kn(e,`${r}.git`))return;let s=mS(n);if(s===n)return;n=s}}function kn(e,t){try{return e.stat(t)?.kind}catch{return}}function mS(e){let t=e.lastIndexOf("/");if(t<0||t===e.length-1)return e;if(t===0)return"/";let n=e.slice(0,t);return/^[A-Za-z]:$/.test(n)?`${n}/`:n}var dS,Wi=w(()=>{"use strict";dS=["ingress-lint.yaml","ingress-lint.yml","ingress-lint.json",".ingress-lint.yaml",".ingress-lint.yml",".ingress-lint.json"]});function yS(e){let t=e.codePointAt(0)??0;return t<768?t===9?8:1:uS.test(e)?0:hS.test(e)||fS.some(([n,r])=>t>=n&&t<=r)?2:1}function _i(e){let t=[],n="";for(let r of e){let o=t.at(-1),a=qg.test(r)&&qg.test(n),s=a||gS.test(r)&&o?.cells===2,i=yS(r);if(o!==void 0&&o.text!=="	"&&(s||i===0)){let l=r==="\uFE0F"?2:o.cells;t[t.length-1]={text:o.text+r,cells:l}}else t.push({text:r,cells:i});n=a?"":r}return t}function Pn(e){return/^[\x20-\x7e]*$/.test(e)?e.length:_i(e).reduce((t,n)=>t+n.cells,0)}function Bi(e,t,n=t){let r=[],o="",a=n,s=0;for(let i of e.split(" ")){let l=Pn(i);s>0&&s+1+l>a&&!i.startsWith("::")?(r.push(o),[o,s,a]=[i,l,t]):(o=s===0?o+i:`${o} ${i}`,s=s===0?l:s+1+l)}return r.push(o),r}var fS,uS,hS,gS,qg,Fi=w(()=>{"use strict";fS=[[4352,4447],[9001,9002],[11904,12350],[12353,19903],[19968,42191],[43360,43388],[44032,55203],[63744,64255],[65040,65049],[65072,65135],[65281,65376],[65504,65510],[94176,101640],[110576,111355],[131072,262141]],uS=/^[\p{Mn}\p{Me}]$/u,hS=new RegExp("^\\p{Emoji_Presentation}$","u"),gS=new RegExp("^\\p{Emoji_Modifier}$","u"),qg=new RegExp("^\\p{Regional_Indicator}$","u")});function Yg(e,t){let n=0,r=e.findIndex(o=>(n+=o.cells,n>t));return r===-1?[...e]:e.slice(0,r)}function Hi(e,t,n){return!n&&tr(e)<=t?[...e]:t<1?[]:[...Yg(e,t-1),zg]}function bS(e,t,n){return!n&&tr(e)<=t?[...e]:t<1?[]:[zg,...Yg(e.toReversed(),t-1).toReversed()]}function Ps(e,t,n){let r=o=>/^[\ud800-\udbff][\udc00-\udfff]$/.test(e.slice(o-1,o+1));return e.slice(r(t)?t+1:t,r(n)?n-1:n)}function Ug(e,t,n){let r=e.slice(t,t+n).search(/[\r\n]/);if(r!==-1)return{end:t+r,more:!1};let o=Math.min(e.length,t+n);return{end:o,more:o<e.length}}function vS(e,t){if(t===0)return;let n=e[t-1]===`
`&&e[t-2]==="\r"?t-2:t-1;if(n===0)return{start:0,end:0};let r=e.lastIndexOf(`
`,n-1)+1;return{start:r+e.slice(r,n).lastIndexOf("\r")+1,end:n}}function wS(e,t,n,r){let o=[],a=t;for(let s=n-1;s>0&&o.length<2;s-=1){let i=vS(e,a);if(i===void 0)break;let l=Ps(e,i.start,Math.min(i.end,i.start+r*4));if(o.unshift({number:s,text:Jg(Hi(ks(l),r,i.end-i.start>r*4))}),!/^\s*(#.*)?$/.test(l))break;a=i.start}return o[0]?.text===""?o.slice(o[1]?.text===""?2:1):o}function xs(e,t,n,r){let{start:o,end:a}=t,s=o.offset-(o.column-1);if(s<0||o.offset>e.length||a.offset>e.length||a.offset<o.offset)return;let i=r*4,l=Math.max(s,o.offset-i),c=Math.min(a.offset,o.offset+i),p=Ug(e,o.offset,c-o.offset),m=p.end<c?{end:p.end,more:!1}:Ug(e,p.end,i),d=a.offset>c,f=Hi(ks(Ps(e,o.offset,p.end)),Math.max(r-2,1),d),u=ks(Ps(e,l,o.offset)),h=d?[]:ks(Ps(e,p.end,m.end)),g=Math.max(r-tr(f),0),[b,v]=[tr(u)+(l>s?1:0),tr(h)+(m.more?1:0)],x=b+v<=g?b:Math.max(Math.floor(g/2),g-v),k=bS(u,x,l>s),P=Hi(h,Math.max(g-tr(k),0),m.more&&!d),D=(K,M)=>K.map(Z=>Z.text==="	"?"	":M.repeat(Z.cells)).join("");return{before:wS(e,s,o.line,r),line:{number:o.line,text:Jg([...k,...f,...P])},indent:D(k," "),marks:D(f,n)||n}}var zg,tr,Jg,ks,Ki=w(()=>{"use strict";Fi();qe();zg={text:"\u2026",cells:1},tr=e=>e.reduce((t,n)=>t+n.cells,0),Jg=e=>e.map(t=>t.text).join("");ks=e=>_i(Y(e,"keep"))});function Zg(e){return/[*?[\]{}()!]/.test(e)}function Qg(e){return/[[\]{}()!]/.test(e)}function Xg(e,t){if(e.length>256)return{message:`is ${e.length} characters long; a glob has at most 256`,hint:"Shorten it, or give several entries."};if(t!=="name"&&e.includes("\\"))return{message:"has a backslash",hint:'Separate directories with "/" on every system.'};if(e.startsWith("!")&&t!=="exclude")return{message:'begins with "!", but only exclude can take paths back',hint:"Name what shall match."};if(/[@?!+*]\(|[()|]/.test(e))return{message:'has parentheses or "|", which are not understood here',hint:"Use *, **, ?, [abc] and {one,other}."};let n=PS(e);if(n)return{message:n,hint:"Close what is open: [abc], {one,other}."};if(/\{[^{}]*\.\.[^{}]*\}/.test(e))return{message:"has a range in braces, which is not understood here",hint:"Name the alternatives: {1,2,3}."};if((t!=="name"||Qg(e))&&kS(e))return{message:"could take too long to match; a glob has at most 4 times *, 2 times {}, 3 of both between slashes",hint:"Make it simpler, or give several entries."}}function kS(e){let t=o=>o.match(/\*+/g)?.length??0,n=o=>o.match(/\{/g)?.length??0;return e.split("/").some(o=>t(o)+n(o)>3)||t(e)>4||n(e)>2}function PS(e){let t="";for(let n of e)if(t==="[")n==="]"&&(t="");else if(n==="["){if(t)return"has brackets within braces";t="["}else if(n==="{"){if(t)return"has braces within braces";t="{"}else if(n==="}"){if(!t)return'has "}" without "{"';t=""}else if(n==="]")return'has "]" without "["';return t?`has "${t}" without its end`:void 0}async function Hr(e,t){return Zg(e)?/^\*+$/.test(e)?()=>!0:Qg(e)?(await t())(e):n=>SS(e,n):n=>n===e}async function ey(e,t){let n=e.endsWith("/"),r=e.replace(/^\.\//,"/").replace(/\/+$/,""),o=await xS(r,t);return a=>{if(!n&&o(a))return!0;for(let s=a.lastIndexOf("/");s>0;s=a.lastIndexOf("/",s-1))if(o(a.slice(0,s)))return!0;return!1}}async function xS(e,t){let n=e.includes("/"),r=e.replace(/^\//,"");if(!Zg(r))return a=>a===r||!n&&a.endsWith(`/${r}`);let o=r.replace(/(?<=[^/*])\/\*\*$/,"");return(await t())(n?o:`**/${o}`)}function SS(e,t){let n=0,r=0,o=-1,a=0;for(;r<t.length;)if(e[n]==="*")o=n++,a=r;else if(n<e.length&&(e[n]==="?"||e[n]===t[r]))n++,r++;else if(o>=0)n=o+1,r=++a;else return!1;for(;e[n]==="*";)n++;return n===e.length}var ty=w(()=>{"use strict"});function ny(e){return Kr(e)?[]:Kr.errors}function Kr(e,{instancePath:t="",parentData:n,parentDataProperty:r,rootData:o=e,dynamicAnchors:a={}}={}){let s=null,i=0,l=Kr.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e&&typeof e=="object"&&!Array.isArray(e)){for(let c of Object.keys(e))if(!U.call(Tt.properties,c)){let p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};s===null?s=[p]:s.push(p),i++}if(e.$schema!==void 0&&U.call(e,"$schema")&&typeof e.$schema!="string"){let c={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),i++}if(e.preset!==void 0&&U.call(e,"preset")){let c=e.preset;if(typeof c!="string"){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="recommended"||c==="strict"||c==="partial")){let p={instancePath:t+"/preset",schemaPath:"#/properties/preset/enum",keyword:"enum",params:{allowedValues:Tt.properties.preset.enum}};s===null?s=[p]:s.push(p),i++}}if(e.rules!==void 0&&U.call(e,"rules")){let c=e.rules;if(c&&typeof c=="object"&&!Array.isArray(c))for(let p of Object.keys(c)){let m=c[p];if(typeof m!="string"){let d={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/type",keyword:"type",params:{type:"string"}};s===null?s=[d]:s.push(d),i++}if(!(m==="off"||m==="error"||m==="warning"||m==="note")){let d={instancePath:t+"/rules/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues:Tt.properties.rules.additionalProperties.enum}};s===null?s=[d]:s.push(d),i++}}else{let p={instancePath:t+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"object"}};s===null?s=[p]:s.push(p),i++}}if(e.ignore!==void 0&&U.call(e,"ignore")){let c=e.ignore;if(Array.isArray(c)){let p=c.length;for(let m=0;m<p;m++){let d=c[m];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.rule===void 0||!U.call(d,"rule")){let f={instancePath:t+"/ignore/"+m,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"rule"}};s===null?s=[f]:s.push(f),i++}if(d.reason===void 0||!U.call(d,"reason")){let f={instancePath:t+"/ignore/"+m,schemaPath:"#/properties/ignore/items/required",keyword:"required",params:{missingProperty:"reason"}};s===null?s=[f]:s.push(f),i++}for(let f of Object.keys(d))if(!(f==="rule"||f==="path"||f==="kind"||f==="namespace"||f==="name"||f==="reason")){let u={instancePath:t+"/ignore/"+m,schemaPath:"#/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[u]:s.push(u),i++}if(d.rule!==void 0&&U.call(d,"rule")){let f=d.rule;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/rule",schemaPath:"#/properties/ignore/items/properties/rule/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.path!==void 0&&U.call(d,"path")){let f=d.path;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/path",schemaPath:"#/properties/ignore/items/properties/path/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/path",schemaPath:"#/properties/ignore/items/properties/path/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.kind!==void 0&&U.call(d,"kind")){let f=d.kind;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/kind",schemaPath:"#/properties/ignore/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.namespace!==void 0&&U.call(d,"namespace")){let f=d.namespace;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/namespace",schemaPath:"#/properties/ignore/items/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.name!==void 0&&U.call(d,"name")){let f=d.name;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/name",schemaPath:"#/properties/ignore/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/name",schemaPath:"#/properties/ignore/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.reason!==void 0&&U.call(d,"reason")){let f=d.reason;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/ignore/"+m+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/ignore/"+m+"/reason",schemaPath:"#/properties/ignore/items/properties/reason/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}}else{let f={instancePath:t+"/ignore/"+m,schemaPath:"#/properties/ignore/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let p={instancePath:t+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.exclude!==void 0&&U.call(e,"exclude")){let c=e.exclude;if(Array.isArray(c)){let p=c.length;for(let m=0;m<p;m++){let d=c[m];if(typeof d=="string"){if(!Be.test(d)){let f={instancePath:t+"/exclude/"+m,schemaPath:"#/properties/exclude/items/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[f]:s.push(f),i++}}else{let f={instancePath:t+"/exclude/"+m,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),i++}}}else{let p={instancePath:t+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.failOn!==void 0&&U.call(e,"failOn")){let c=e.failOn;if(typeof c!="string"){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="error"||c==="warning"||c==="note"||c==="never")){let p={instancePath:t+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues:Tt.properties.failOn.enum}};s===null?s=[p]:s.push(p),i++}}if(e.namespace!==void 0&&U.call(e,"namespace")){let c=e.namespace;if(typeof c=="string"){if(!TS.test(c)){let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.completeness!==void 0&&U.call(e,"completeness")){let c=e.completeness;if(typeof c!="string"){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}if(!(c==="auto"||c==="closed"||c==="open")){let p={instancePath:t+"/completeness",schemaPath:"#/properties/completeness/enum",keyword:"enum",params:{allowedValues:Tt.properties.completeness.enum}};s===null?s=[p]:s.push(p),i++}}if(e.externals!==void 0&&U.call(e,"externals")){let c=e.externals;if(Array.isArray(c)){let p=c.length;for(let m=0;m<p;m++){let d=c[m];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.kind===void 0||!U.call(d,"kind")){let f={instancePath:t+"/externals/"+m,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[f]:s.push(f),i++}if(d.name===void 0||!U.call(d,"name")){let f={instancePath:t+"/externals/"+m,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[f]:s.push(f),i++}if(d.reason===void 0||!U.call(d,"reason")){let f={instancePath:t+"/externals/"+m,schemaPath:"#/properties/externals/items/required",keyword:"required",params:{missingProperty:"reason"}};s===null?s=[f]:s.push(f),i++}for(let f of Object.keys(d))if(!(f==="kind"||f==="namespace"||f==="name"||f==="reason")){let u={instancePath:t+"/externals/"+m,schemaPath:"#/properties/externals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[u]:s.push(u),i++}if(d.kind!==void 0&&U.call(d,"kind")){let f=d.kind;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/externals/"+m+"/kind",schemaPath:"#/properties/externals/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/externals/"+m+"/kind",schemaPath:"#/properties/externals/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.namespace!==void 0&&U.call(d,"namespace")){let f=d.namespace;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/externals/"+m+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/externals/"+m+"/namespace",schemaPath:"#/properties/externals/items/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.name!==void 0&&U.call(d,"name")){let f=d.name;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/externals/"+m+"/name",schemaPath:"#/properties/externals/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/externals/"+m+"/name",schemaPath:"#/properties/externals/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.reason!==void 0&&U.call(d,"reason")){let f=d.reason;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/externals/"+m+"/reason",schemaPath:"#/properties/externals/items/properties/reason/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/externals/"+m+"/reason",schemaPath:"#/properties/externals/items/properties/reason/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}}else{let f={instancePath:t+"/externals/"+m,schemaPath:"#/properties/externals/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let p={instancePath:t+"/externals",schemaPath:"#/properties/externals/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.kubernetesVersion!==void 0&&U.call(e,"kubernetesVersion")){let c=e.kubernetesVersion;if(typeof c=="string"){if(!AS.test(c)){let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/pattern",keyword:"pattern",params:{pattern:"^1\\.(0|[1-9][0-9]{0,2})$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/kubernetesVersion",schemaPath:"#/properties/kubernetesVersion/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.nodePortRange!==void 0&&U.call(e,"nodePortRange")){let c=e.nodePortRange;if(typeof c=="string"){if(!RS.test(c)){let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,5}-[0-9]{1,5}$"}};s===null?s=[p]:s.push(p),i++}}else{let p={instancePath:t+"/nodePortRange",schemaPath:"#/properties/nodePortRange/type",keyword:"type",params:{type:"string"}};s===null?s=[p]:s.push(p),i++}}if(e.workloadKinds!==void 0&&U.call(e,"workloadKinds")){let c=e.workloadKinds;if(Array.isArray(c)){let p=c.length;for(let m=0;m<p;m++){let d=c[m];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.group===void 0||!U.call(d,"group")){let f={instancePath:t+"/workloadKinds/"+m,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"group"}};s===null?s=[f]:s.push(f),i++}if(d.kind===void 0||!U.call(d,"kind")){let f={instancePath:t+"/workloadKinds/"+m,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"kind"}};s===null?s=[f]:s.push(f),i++}if(d.podTemplate===void 0||!U.call(d,"podTemplate")){let f={instancePath:t+"/workloadKinds/"+m,schemaPath:"#/properties/workloadKinds/items/required",keyword:"required",params:{missingProperty:"podTemplate"}};s===null?s=[f]:s.push(f),i++}for(let f of Object.keys(d))if(!(f==="group"||f==="kind"||f==="podTemplate")){let u={instancePath:t+"/workloadKinds/"+m,schemaPath:"#/properties/workloadKinds/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[u]:s.push(u),i++}if(d.group!==void 0&&U.call(d,"group")){let f=d.group;if(typeof f=="string"){if(!CS.test(f)){let u={instancePath:t+"/workloadKinds/"+m+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/workloadKinds/"+m+"/group",schemaPath:"#/properties/workloadKinds/items/properties/group/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.kind!==void 0&&U.call(d,"kind")){let f=d.kind;if(typeof f=="string"){if(!IS.test(f)){let u={instancePath:t+"/workloadKinds/"+m+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9]*$"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/workloadKinds/"+m+"/kind",schemaPath:"#/properties/workloadKinds/items/properties/kind/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.podTemplate!==void 0&&U.call(d,"podTemplate")){let f=d.podTemplate;if(typeof f=="string"){if(!NS.test(f)){let u={instancePath:t+"/workloadKinds/"+m+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/pattern",keyword:"pattern",params:{pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/workloadKinds/"+m+"/podTemplate",schemaPath:"#/properties/workloadKinds/items/properties/podTemplate/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}}else{let f={instancePath:t+"/workloadKinds/"+m,schemaPath:"#/properties/workloadKinds/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let p={instancePath:t+"/workloadKinds",schemaPath:"#/properties/workloadKinds/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}if(e.targetGroups!==void 0&&U.call(e,"targetGroups")){let c=e.targetGroups;if(Array.isArray(c)){let p=c.length;for(let m=0;m<p;m++){let d=c[m];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.service===void 0||!U.call(d,"service")){let f={instancePath:t+"/targetGroups/"+m,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"service"}};s===null?s=[f]:s.push(f),i++}if(d.protocol===void 0||!U.call(d,"protocol")){let f={instancePath:t+"/targetGroups/"+m,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"protocol"}};s===null?s=[f]:s.push(f),i++}if(d.port===void 0||!U.call(d,"port")){let f={instancePath:t+"/targetGroups/"+m,schemaPath:"#/properties/targetGroups/items/required",keyword:"required",params:{missingProperty:"port"}};s===null?s=[f]:s.push(f),i++}for(let f of Object.keys(d))if(!(f==="name"||f==="service"||f==="protocol"||f==="port"||f==="targetType"||f==="healthCheck")){let u={instancePath:t+"/targetGroups/"+m,schemaPath:"#/properties/targetGroups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};s===null?s=[u]:s.push(u),i++}if(d.name!==void 0&&U.call(d,"name")){let f=d.name;if(typeof f=="string"){if(!Be.test(f)){let u={instancePath:t+"/targetGroups/"+m+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[u]:s.push(u),i++}}else{let u={instancePath:t+"/targetGroups/"+m+"/name",schemaPath:"#/properties/targetGroups/items/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}}if(d.service!==void 0&&U.call(d,"service")){let f=d.service;if(typeof f!="string"&&!(f&&typeof f=="object"&&!Array.isArray(f))){let u={instancePath:t+"/targetGroups/"+m+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/type",keyword:"type",params:{type:Tt.properties.targetGroups.items.properties.service.type}};s===null?s=[u]:s.push(u),i++}if(typeof f=="string"&&!$S.test(f)){let u={instancePath:t+"/targetGroups/"+m+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/pattern",keyword:"pattern",params:{pattern:"^[^/\\s]+/[^/\\s]+$"}};s===null?s=[u]:s.push(u),i++}if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.namespace===void 0||!U.call(f,"namespace")){let u={instancePath:t+"/targetGroups/"+m+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"namespace"}};s===null?s=[u]:s.push(u),i++}if(f.name===void 0||!U.call(f,"name")){let u={instancePath:t+"/targetGroups/"+m+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/required",keyword:"required",params:{missingProperty:"name"}};s===null?s=[u]:s.push(u),i++}for(let u of Object.keys(f))if(!(u==="namespace"||u==="name")){let h={instancePath:t+"/targetGroups/"+m+"/service",schemaPath:"#/properties/targetGroups/items/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[h]:s.push(h),i++}if(f.namespace!==void 0&&U.call(f,"namespace")){let u=f.namespace;if(typeof u=="string"){if(!Be.test(u)){let h={instancePath:t+"/targetGroups/"+m+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+m+"/service/namespace",schemaPath:"#/properties/targetGroups/items/properties/service/properties/namespace/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}if(f.name!==void 0&&U.call(f,"name")){let u=f.name;if(typeof u=="string"){if(!Be.test(u)){let h={instancePath:t+"/targetGroups/"+m+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/pattern",keyword:"pattern",params:{pattern:"\\S"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+m+"/service/name",schemaPath:"#/properties/targetGroups/items/properties/service/properties/name/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}}}if(d.protocol!==void 0&&U.call(d,"protocol")){let f=d.protocol;if(typeof f!="string"){let u={instancePath:t+"/targetGroups/"+m+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}if(!(f==="TCP"||f==="UDP"||f==="TCP_UDP"||f==="TLS"||f==="HTTP"||f==="HTTPS"||f==="QUIC"||f==="TCP_QUIC"||f==="GENEVE")){let u={instancePath:t+"/targetGroups/"+m+"/protocol",schemaPath:"#/properties/targetGroups/items/properties/protocol/enum",keyword:"enum",params:{allowedValues:Tt.properties.targetGroups.items.properties.protocol.enum}};s===null?s=[u]:s.push(u),i++}}if(d.port!==void 0&&U.call(d,"port")){let f=d.port;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f))){let u={instancePath:t+"/targetGroups/"+m+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/type",keyword:"type",params:{type:"integer"}};s===null?s=[u]:s.push(u),i++}if(typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(f)){let u={instancePath:t+"/targetGroups/"+m+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};s===null?s=[u]:s.push(u),i++}if(f<1||isNaN(f)){let u={instancePath:t+"/targetGroups/"+m+"/port",schemaPath:"#/properties/targetGroups/items/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};s===null?s=[u]:s.push(u),i++}}}if(d.targetType!==void 0&&U.call(d,"targetType")){let f=d.targetType;if(typeof f!="string"){let u={instancePath:t+"/targetGroups/"+m+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),i++}if(!(f==="instance"||f==="node-ip"||f==="ip")){let u={instancePath:t+"/targetGroups/"+m+"/targetType",schemaPath:"#/properties/targetGroups/items/properties/targetType/enum",keyword:"enum",params:{allowedValues:Tt.properties.targetGroups.items.properties.targetType.enum}};s===null?s=[u]:s.push(u),i++}}if(d.healthCheck!==void 0&&U.call(d,"healthCheck")){let f=d.healthCheck;if(f&&typeof f=="object"&&!Array.isArray(f)){for(let u of Object.keys(f))if(!(u==="protocol"||u==="port"||u==="path")){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};s===null?s=[h]:s.push(h),i++}if(f.protocol!==void 0&&U.call(f,"protocol")){let u=f.protocol;if(typeof u!="string"){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}if(!(u==="TCP"||u==="HTTP"||u==="HTTPS")){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/protocol",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/protocol/enum",keyword:"enum",params:{allowedValues:Tt.properties.targetGroups.items.properties.healthCheck.properties.protocol.enum}};s===null?s=[h]:s.push(h),i++}}if(f.port!==void 0&&U.call(f,"port")){let u=f.port;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u))&&typeof u!="string"){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/type",keyword:"type",params:{type:Tt.properties.targetGroups.items.properties.healthCheck.properties.port.type}};s===null?s=[h]:s.push(h),i++}if(typeof u=="number"&&isFinite(u)){if(u>65535||isNaN(u)){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}};s===null?s=[h]:s.push(h),i++}if(u<1||isNaN(u)){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};s===null?s=[h]:s.push(h),i++}}if(typeof u=="string"&&!ES.test(u)){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/port",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/port/pattern",keyword:"pattern",params:{pattern:"^traffic-port$"}};s===null?s=[h]:s.push(h),i++}}if(f.path!==void 0&&U.call(f,"path")){let u=f.path;if(typeof u=="string"){if(!OS.test(u)){let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};s===null?s=[h]:s.push(h),i++}}else{let h={instancePath:t+"/targetGroups/"+m+"/healthCheck/path",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/properties/path/type",keyword:"type",params:{type:"string"}};s===null?s=[h]:s.push(h),i++}}}else{let u={instancePath:t+"/targetGroups/"+m+"/healthCheck",schemaPath:"#/properties/targetGroups/items/properties/healthCheck/type",keyword:"type",params:{type:"object"}};s===null?s=[u]:s.push(u),i++}}}else{let f={instancePath:t+"/targetGroups/"+m,schemaPath:"#/properties/targetGroups/items/type",keyword:"type",params:{type:"object"}};s===null?s=[f]:s.push(f),i++}}}else{let p={instancePath:t+"/targetGroups",schemaPath:"#/properties/targetGroups/type",keyword:"type",params:{type:"array"}};s===null?s=[p]:s.push(p),i++}}}else{let c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};s===null?s=[c]:s.push(c),i++}return Kr.errors=s,i===0}var qi,Tt,U,Be,TS,AS,RS,CS,IS,NS,$S,ES,OS,Ui=w(()=>{"use strict";qi={"":{keys:["preset","rules","ignore","exclude","failOn","namespace","completeness","externals","kubernetesVersion","nodePortRange","workloadKinds","targetGroups"]},$schema:{expects:"a string"},preset:{values:["recommended","strict","partial"]},rules:{expects:"a mapping from rule ids to off, error, warning or note"},"rules.*":{values:["off","error","warning","note"]},ignore:{expects:"a list of entries with rule, reason and what to match"},"ignore.*":{keys:["rule","path","kind","namespace","name","reason"],required:["rule","reason"],expects:"a mapping with rule, reason and what to match"},"ignore.*.rule":{expects:"the id of a rule"},"ignore.*.path":{expects:"a path or a glob"},"ignore.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"ignore.*.reason":{expects:"a sentence that says why"},exclude:{expects:"a list of paths or globs"},"exclude.*":{expects:"a path or a glob"},failOn:{values:["error","warning","note","never"]},namespace:{expects:'the name of a namespace: lower-case letters, digits and "-"'},completeness:{values:["auto","closed","open"]},externals:{expects:"a list of entries with kind, name and reason"},"externals.*":{keys:["kind","namespace","name","reason"],required:["kind","name","reason"],expects:"a mapping with kind, name and reason"},"externals.*.kind":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.namespace":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.name":{expects:"a name or a glob; put quotes around a value that YAML takes for something else"},"externals.*.reason":{expects:"a sentence that says why"},kubernetesVersion:{expects:'a release such as "1.33", in quotes'},nodePortRange:{expects:'a range such as "30000-32767"'},workloadKinds:{expects:"a list of entries with group, kind and podTemplate"},"workloadKinds.*":{keys:["group","kind","podTemplate"],required:["group","kind","podTemplate"],expects:"a mapping with group, kind and podTemplate"},"workloadKinds.*.group":{expects:'an API group such as "apps.example.com", without the version'},"workloadKinds.*.kind":{expects:'a kind such as "CloneSet"'},"workloadKinds.*.podTemplate":{expects:'keys with dots between them, such as "spec.template"'},targetGroups:{expects:"a list of entries with service, protocol and port"},"targetGroups.*":{keys:["name","service","protocol","port","targetType","healthCheck"],required:["service","protocol","port"],expects:"a mapping with service, protocol and port"},"targetGroups.*.name":{expects:"a name; put quotes around a value that YAML takes for something else"},"targetGroups.*.service":{keys:["namespace","name"],required:["namespace","name"],expects:'a Service as "namespace/name"'},"targetGroups.*.service.namespace":{expects:"the name of a namespace"},"targetGroups.*.service.name":{expects:"the name of a Service"},"targetGroups.*.protocol":{values:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},"targetGroups.*.port":{expects:"a port number from 1 to 65535"},"targetGroups.*.targetType":{values:["instance","node-ip","ip"]},"targetGroups.*.healthCheck":{keys:["protocol","port","path"],expects:"a mapping with protocol, port and path"},"targetGroups.*.healthCheck.protocol":{values:["TCP","HTTP","HTTPS"]},"targetGroups.*.healthCheck.port":{expects:"a port number from 1 to 65535, or traffic-port"},"targetGroups.*.healthCheck.path":{expects:'a path that begins with "/"'}};Tt={$schema:"https://json-schema.org/draft/2020-12/schema",type:"object",properties:{$schema:{type:"string"},preset:{type:"string",enum:["recommended","strict","partial"]},rules:{type:"object",additionalProperties:{type:"string",enum:["off","error","warning","note"]}},ignore:{type:"array",items:{type:"object",properties:{rule:{type:"string",pattern:"\\S"},path:{type:"string",pattern:"\\S"},kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["rule","reason"]}},exclude:{type:"array",items:{type:"string",pattern:"\\S"}},failOn:{type:"string",enum:["error","warning","note","never"]},namespace:{type:"string",pattern:"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},completeness:{type:"string",enum:["auto","closed","open"]},externals:{type:"array",items:{type:"object",properties:{kind:{type:"string",pattern:"\\S"},namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"},reason:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["kind","name","reason"]}},kubernetesVersion:{type:"string",pattern:"^1\\.(0|[1-9][0-9]{0,2})$"},nodePortRange:{type:"string",pattern:"^[0-9]{1,5}-[0-9]{1,5}$"},workloadKinds:{type:"array",items:{type:"object",properties:{group:{type:"string",pattern:"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"},kind:{type:"string",pattern:"^[A-Z][A-Za-z0-9]*$"},podTemplate:{type:"string",pattern:"^[^.\\s]+(\\.[^.\\s]+)*$"}},additionalProperties:!1,required:["group","kind","podTemplate"]}},targetGroups:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"\\S"},service:{type:["string","object"],pattern:"^[^/\\s]+/[^/\\s]+$",properties:{namespace:{type:"string",pattern:"\\S"},name:{type:"string",pattern:"\\S"}},additionalProperties:!1,required:["namespace","name"]},protocol:{type:"string",enum:["TCP","UDP","TCP_UDP","TLS","HTTP","HTTPS","QUIC","TCP_QUIC","GENEVE"]},port:{type:"integer",minimum:1,maximum:65535},targetType:{type:"string",enum:["instance","node-ip","ip"]},healthCheck:{type:"object",properties:{protocol:{type:"string",enum:["TCP","HTTP","HTTPS"]},port:{type:["integer","string"],minimum:1,maximum:65535,pattern:"^traffic-port$"},path:{type:"string",pattern:"^/"}},additionalProperties:!1}},additionalProperties:!1,required:["service","protocol","port"]}}},additionalProperties:!1},U=Object.prototype.hasOwnProperty,Be=new RegExp("\\S","u"),TS=new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","u"),AS=new RegExp("^1\\.(0|[1-9][0-9]{0,2})$","u"),RS=new RegExp("^[0-9]{1,5}-[0-9]{1,5}$","u"),CS=new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$","u"),IS=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),NS=new RegExp("^[^.\\s]+(\\.[^.\\s]+)*$","u"),$S=new RegExp("^[^/\\s]+/[^/\\s]+$","u"),ES=new RegExp("^traffic-port$","u"),OS=new RegExp("^/","u");Kr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1}});function Ss(e){return(t,n,r,o)=>({message:r,...o!==void 0&&{hint:o},place:Ze({document:e,path:t,part:n})})}function LS(e,t){let{start:n,end:r}=Ze({document:e,path:t,part:"value"}).span;return ry(e.file.text.slice(n.offset,r.offset))}function ry(e){return e.length>60?`${e.slice(0,59)}\u2026`:e}function Ur(e){return e.map((t,n)=>typeof t=="number"?`[${t}]`:/^[\w$-]+$/.test(t)?n===0?t:`.${t}`:`[${JSON.stringify(t)}]`).join("")}function zi(e){return e==null?"empty":Array.isArray(e)?"a list":typeof e=="object"?"a mapping":typeof e!="string"?String(e):JSON.stringify(ry(e))}function oy(e,t,n){let r=Ss(n),o=new Set,a=[];for(let s of t){let{path:i,value:l}=MS(e,s.instancePath),c=s.params.additionalProperty??s.params.missingProperty??"",p=`${s.instancePath}\0${c}`;o.has(p)||(o.add(p),s.keyword==="additionalProperties"?a.push(DS(i,String(c),r)):s.keyword==="required"?a.push(VS(i,String(c),r)):a.push(GS(i,l,n)))}return a}function MS(e,t){let n=[],r=e;for(let o of t.split("/").slice(1)){let a=o.replaceAll("~1","/").replaceAll("~0","~");n.push(Array.isArray(r)?Number(a):a),r=r[a]}return{path:n,value:r}}function qr(e){let t=e.map((n,r)=>typeof n=="number"||e[r-1]==="rules"?"*":n);return qi[t.join(".")]??{}}function DS(e,t,n){let r=qr(e).keys??[],o=e.length>0?` in "${Ur(e)}"`:"",a=ut(t,r),s=e.length>0&&qi[""]?.keys?.includes(t),i=a?`Did you mean "${a}"?`:s?`"${t}" belongs to the top of the file.`:`Known here: ${r.join(", ")}.`;return n([...e,t],"key",`Unknown key ${zi(t)}${o}.`,i)}function VS(e,t,n){let{values:r,expects:o}=qr([...e,t]),a=r?or(r):o;return n([...e,t],"key",`"${Ur(e)}" has no "${t}".`,`Add "${t}": ${a}.`)}function GS(e,t,n){let r=Ss(n);if(e.length===0)return r(e,"value",`A config file holds a mapping, not ${t===null?"nothing":zi(t)}.`,'Write keys and values, such as "preset: strict".');let{values:o,expects:a}=qr(e),s=o?or(o):a??"something else",i=`"${Ur(e)}"`;if(t==null){let p=qr(e.slice(0,-1)).required?.includes(String(e.at(-1)))?"Give it a value.":"Give it a value, or leave the key out.";return r(e,"key",`${i} is empty; it must be ${s}.`,p)}if(typeof t=="string"&&t.trim()==="")return r(e,"value",`${i} is blank; it must be ${s}.`);let l=typeof t=="number"||typeof t=="boolean"?LS(n,e):zi(t);return r(e,"value",`${i} must be ${s}, not ${l}.`,jS(e,t,o))}function jS(e,t,n){let r=e.at(-1);if(n){if(typeof t=="object")return;let a=Qr(String(t),n);return a?`Did you mean "${a}"?`:t===!0&&e[0]==="rules"?"Leave the entry out to have the rule at its own severity.":void 0}if(r==="kubernetesVersion"){if(typeof t=="number")return"Put it in quotes: YAML takes 1.30 for the number 1.3.";let a=/1\.\d{1,3}/.exec(String(t))?.[0];return a&&typeof t=="string"?`Write "${a}".`:void 0}if((typeof t=="number"||typeof t=="boolean")&&WS(e))return`Put it in quotes: YAML takes it for a ${typeof t}.`;if(r==="port"&&typeof t=="string"&&/^\d+$/.test(t))return"Write the number without quotes.";if(r==="service"&&typeof t=="string"&&!t.includes("/"))return`Write "<namespace>/${t}".`;if(r==="group"&&typeof t=="string"&&t.includes("/"))return`Write "${t.slice(0,t.indexOf("/"))}".`;if(r==="podTemplate"&&typeof t=="string"){let a=t.replace(/^[$/.]+/,"").replaceAll("/",".");return/^[^.\s]+(\.[^.\s]+)*$/.test(a)?`Write "${a}".`:void 0}if(r==="nodePortRange"&&typeof t=="string"){let[,a,s]=/^\s*(\d+)\D+(\d+)\s*$/.exec(t)??[];return a&&s?`Write "${a}-${s}".`:void 0}let o=qr([...e,0]);if((o.expects??o.keys)&&!Array.isArray(t))return'Begin each entry of the list with "- ".'}function WS(e){let t=e.at(-1);return e[0]==="exclude"||typeof t=="string"&&["kind","namespace","name","path","reason"].includes(t)}var sy=w(()=>{"use strict";On();Ui();sr()});var iy={};Rt(iy,{readConfig:()=>_S});async function _S(e,t){let n=sn(e),[r]=n;if(!r)return{config:{...ts(),file:e.path}};let o=Ss(r),a=[...FS(n)];if(!r.problem){let s=HS(r);if(a.push(...oy(s,ny(s),r),...KS(s,o,t),...qS(s,o),...US(s,o)),a.length===0)return{config:await zS(s,r,t)}}return{problems:a.sort(BS)}}function BS(e,t){let n=e.place.span.start.offset-t.place.span.start.offset;return n!==0?n:e.message<t.message?-1:e.message>t.message?1:0}function FS(e){let t=[];for(let n of e){let{file:r}=n,o=(a,s)=>({file:r.path,path:[],part:"key",span:gt(r,a,a+s),exact:!0});if(n.index>0){let a=n.problem?o(n.problem.offset,1):Ze({document:n,path:[],part:"value"});t.push({message:"A config file holds one document; here begins another.",hint:'Put everything into the first document and remove the "---".',place:a});continue}if(n.problem){let{message:a,offset:s}=n.problem;t.push({message:`This is not valid YAML: ${a}.`,place:o(s,1)})}for(let{key:a,kept:s,lost:i}of n.duplicateKeys){let[l,c]=s<i?[s,i]:[i,s],p=/['"]/.test(r.text[c]??"")?2:0;t.push({message:`The key "${a}" is given twice, first on line ${lr(r,l)+1}.`,hint:"Put both into one, for only one of them would count.",place:o(c,a.length+p)})}}return t}function HS(e){let{value:t}=e;if(!xn(t)||!xn(t.rules)||!Object.values(t.rules).includes(!1))return t;let n=Object.entries(t.rules).map(([r,o])=>{if(o!==!1)return[r,o];let{offset:a}=Ze({document:e,path:["rules",r],part:"value"}).span.start;return[r,/^off\b/i.test(e.file.text.slice(a,a+4))?"off":!1]});return{...t,rules:Object.fromEntries(n)}}function KS(e,t,{ruleIds:n,retired:r={}}){if(!xn(e))return[];let o=new Set(n),a=(s,i,l)=>{if(o.has(s))return[];if(Object.hasOwn(r,s)){let m=r[s],d=`There is no rule "${s}" any more.`;return[t(i,l,d,m?`"${m}" does its work.`:"Remove the entry.")]}let c=ut(s,o),p=c?`Did you mean "${c}"?`:'"ingress-lint rules" lists them all.';return[t(i,l,`There is no rule "${s}".`,p)]};return[...Object.keys(xn(e.rules)?e.rules:{}).flatMap(s=>a(s,["rules",s],"key")),...Ji(e.ignore).flatMap(([s,i])=>Yi(s.rule)?a(s.rule,["ignore",i,"rule"],"value"):[])]}function qS(e,t){if(!xn(e))return[];let n=(o,a,s)=>{let i=Yi(o)?Xg(o,s):void 0;return i?[t(a,"value",`"${Ur(a)}" ${i.message}.`,i.hint)]:[]},r=o=>Ji(e[o]).flatMap(([a,s])=>["kind","namespace","name"].flatMap(i=>n(a[i],[o,s,i],"name")));return[...r("ignore"),...Ji(e.ignore).flatMap(([o,a])=>n(o.path,["ignore",a,"path"],"path")),...(Array.isArray(e.exclude)?e.exclude:[]).flatMap((o,a)=>n(o,["exclude",a],"exclude")),...r("externals")]}function US(e,t){let n=xn(e)&&Yi(e.nodePortRange)?ay(e.nodePortRange):void 0;if(!n||n.from>=1&&n.to<=65535&&n.from<=n.to)return[];let r=n.from>n.to,o=r?`"nodePortRange" begins at ${n.from} but ends at ${n.to}.`:`"nodePortRange" goes from ${n.from} to ${n.to}, but ports are numbers from 1 to 65535.`;return[t(["nodePortRange"],"value",o,r?`Did you mean "${n.to}-${n.from}"?`:void 0)]}function ay(e){let[,t,n]=/^(\d{1,5})-(\d{1,5})$/.exec(e)??[];return t&&n?{from:Number(t),to:Number(n)}:void 0}async function zS(e,t,n){let r=e.preset??"recommended",o,a=()=>(o??=n.matcher(),o),s=(e.ignore??[]).map((m,d)=>JS(m,d,t,a,n.rebase)),i=(e.externals??[]).map(m=>YS(m,a)),[l=1,c=zn.kubernetesVersion.minor]=(e.kubernetesVersion??"").split(".").filter(Boolean).map(Number),p=e.namespace??zn.namespace;return{file:t.file.path,preset:r,rules:new Map(Object.entries(e.rules??{})),ignore:await Promise.all(s),exclude:e.exclude??[],...e.failOn&&{failOn:e.failOn},settings:{completeness:e.completeness??Gf[r],namespace:p,externals:await Promise.all(i),workloadKinds:(e.workloadKinds??[]).map(m=>({...m,podTemplate:m.podTemplate.split(".")})),nodePortRange:ay(e.nodePortRange??"")??zn.nodePortRange,kubernetesVersion:{major:l,minor:c},targetGroups:(e.targetGroups??[]).map((m,d)=>ZS(m,d,t))}}}async function JS(e,t,n,r,o=a=>a){let a=e.path===void 0?void 0:await ey(e.path,r),[s,i,l]=await Promise.all([e.kind,e.namespace,e.name].map(c=>c===void 0?void 0:Hr(c,r)));return{...e,place:Ze({document:n,path:["ignore",t],part:"key"}),matches:c=>c.rule===e.rule&&(s?.(c.kind)??!0)&&(i?.(c.namespace)??!0)&&(l?.(c.name)??!0)&&(a?.(o(c.file))??!0)}}async function YS(e,t){let n={...e,namespace:e.namespace??"*"},[r,o,a]=await Promise.all([Hr(n.kind,t),Hr(n.namespace,t),Hr(n.name,t)]);return{...n,matches:(s,i,l)=>r(s)&&o(i)&&a(l)}}function ZS(e,t,n){let[r="",o=""]=typeof e.service=="string"?e.service.split("/"):[],a=typeof e.service=="string"?{namespace:r,name:o}:e.service;return{name:e.name??`${a.namespace}/${a.name}:${e.port}`,service:a,protocol:e.protocol,port:e.port,targetType:e.targetType??"instance",...e.healthCheck&&{healthCheck:e.healthCheck},at:(...s)=>({document:n,path:["targetGroups",t,...s],part:s.length>0?"value":"key"})}}function Yi(e){return typeof e=="string"}function xn(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}function Ji(e){return Array.isArray(e)?e.flatMap((t,n)=>xn(t)?[[t,n]]:[]):[]}var cy=w(()=>{"use strict";Qa();pr();On();fr();ty();ei();sy();Ui();sr()});async function py(e,t,n){if(t.config==="none")return{};let{host:r}=e,o,a;if(t.config){let{absolute:d,shown:f}=Ie(r.cwd,t.config.file),u=ly(r,d,f);if("message"in u)return{troubles:[u]};o=u,a=r.cwd}else{let d=Kg(r,QS(r,t.paths));if(!d)return{};if(d.others.length>0)return{troubles:[n1(r.cwd,d)]};let f=ly(r,d.path,t1(r.cwd,d));if("message"in f)return{troubles:[f]};o=f,a=d.directory}let[{readConfig:s},{ids:i,retired:l}]=await Promise.all([Promise.resolve().then(()=>(cy(),iy)),n()]),{config:c,problems:p}=await s(o,{ruleIds:i,retired:l,matcher:async()=>(await Promise.resolve().then(()=>(fs(),ms))).exclusionMatcher,rebase:d=>o1(a,Ie(r.cwd,d).absolute)});if(p)return{troubles:p.map(d=>r1(d,o))};let m=await s1(c.exclude,a,r.cwd);return{config:{...c,exclude:m}}}function QS(e,t){return t.map(r=>{if(r==="-")return e.cwd;let o=r.split("/"),a=o.findIndex(i=>/[*?[\]{}!]/.test(i));if(a>=0&&!e1(e,r))return Ie(e.cwd,o.slice(0,a).join("/")||XS(r)).absolute;let{absolute:s}=Ie(e.cwd,r);return kn(e,s)==="directory"?s:At.posix.dirname(s)}).reduce((r,o)=>{let a=r;for(;!en(o,a);){let s=At.posix.dirname(a);if(s===a||s===".")return e.cwd;a=s}return a})}function XS(e){return e.startsWith("/")?"/":"."}function e1(e,t){return kn(e,Ie(e.cwd,t).absolute)!==void 0}function t1(e,{path:t,directory:n}){return en(e,n)?At.posix.relative(e,t):Ie(e,t).shown}function n1(e,t){let n=[t.path,...t.others].map(o=>At.posix.basename(o)),{shown:r}=Ie(e,t.directory);return{message:`there is more than one config file in "${Y(r)}": ${n.join(", ")}.`,hint:"Keep one of them, or name one with --config."}}function ly(e,t,n){let r=`the config file "${Y(n)}"`;try{let o=e.stat(t)?.kind;if(o===void 0)return{message:`${r} does not exist.`,hint:Zi(e,t,n)};if(o==="directory")return{message:`${r} is a directory.`,hint:"Name a file in it."};let a=gn(e.read(t));return"text"in a?{path:n,text:a.text}:{message:`${r} cannot be read: ${a.reason}.`,hint:"Save it as UTF-8 text."}}catch(o){let{code:a,message:s}=o;return{message:`${r} cannot be read: ${a??Y(s)}.`,hint:"Check its permissions."}}}function Zi(e,t,n){try{let r=e.list(At.posix.dirname(t)).map(s=>s.name),o=J(At.posix.basename(t),r);if(o===void 0)return;let a=n.slice(0,n.lastIndexOf("/")+1);return`Did you mean "${Y(a+o)}"?`}catch{return}}function r1({message:e,hint:t,place:n},r){let{line:o,column:a}=n.span.start,s=xs(r.text,n.span,"^",100),i=" ".repeat(String(o).length);return{message:[`${er(r.path)}:${o}:${a}: ${Y(e)}`,...s?[`  ${o} | ${s.line.text}`,`  ${i} | ${s.indent}${s.marks}`]:[]].join(`
`),hint:t===void 0?void 0:Y(t)}}function o1(e,t){return en(t,e)?At.posix.relative(e,t):t}async function s1(e,t,n){if(t===n||e.length===0)return e;if(en(n,t)){let o=At.posix.relative(t,n).split("/"),a=e.some(l=>/[*?[\]{}]/.test(l)),{exclusionMatcher:s}=a?await Promise.resolve().then(()=>(fs(),ms)):{exclusionMatcher:void 0},i=(l,c)=>l===c||(s?.(l)(c)??!1);return e.flatMap(l=>a1(l,o,i))}let r=en(t,n)?At.posix.relative(n,t):t;return e.map(o=>{let{keep:a,anchored:s,body:i}=dy(o);return`${a}${r}/${s?"":"**/"}${i}`})}function dy(e){let t=e.startsWith("!")?"!":"",n=e.slice(t.length).replace(/^\.\//,"/");return{keep:t,anchored:/\/./.test(n),body:n.replace(/^\//,"")}}function a1(e,t,n){let{keep:r,anchored:o,body:a}=dy(e);if(!o)return t.some(c=>n(a.replace(/\/+$/,""),c))?[`${r}**`]:[e];let s=a.split("/").filter(c=>c!==""),i=new Set([0]);for(let c of t){let p=new Set;for(let m of i1(s,i))m===s.length||s[m]==="**"?p.add(m):n(s[m]??"",c)&&p.add(m+1);i=p}let l=a.endsWith("/")?"/":"";return[...i].map(c=>c===s.length?`${r}**`:`${r}/${s.slice(c).join("/")}${l}`)}function i1(e,t){let n=new Set(t);for(let r of n)e[r]==="**"&&r<e.length-1&&n.add(r+1);return n}var At,my=w(()=>{"use strict";At=require("node:path");Wi();Lr();Yn();rn();Ki();qe()});function uy(e){if(!e.stderr.isTTY||e.env.TERM==="dumb")return;let t=e.now(),n;return{update(r,o){let a=e.now();a-t<300||n!==void 0&&a-n<100||(n=a,e.stderr.write(`${fy}${r} of ${o} files`))},clear(){n!==void 0&&e.stderr.write(fy),n=void 0}}}var fy,hy=w(()=>{"use strict";fy="\r\x1B[2K"});function Ee(e,t,n){return e&&n!==""?`\x1B[${c1[t]}m${n}\x1B[0m`:n}var c1,Qi=w(()=>{"use strict";c1={error:"1;31",warning:"1;33",note:"1;36",frame:"1;34",strong:"1"}});function tn(e){let t=e.rule===void 0?"":` in rule ${Y(e.rule)}`,n=e.context===""?"":` (context ${Y(e.context)})`;return`internal error${t}${n}: ${Y(e.message)}`}var zr=w(()=>{"use strict";qe()});function Xi(e){let t=n=>e.filter(r=>r.suppressed===void 0&&r.severity===n).length;return{errors:t("error"),warnings:t("warning"),notes:t("note"),suppressed:e.filter(n=>n.suppressed!==void 0).length}}function nr(e,t){return e.findings.filter(n=>n.suppressed===void 0&&(!t||n.severity==="error"))}function Oe(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}function Jr(e,t){let n=e.length-t;return n>0?[...e.slice(0,t),`and ${n} more`]:[...e]}function rr({contexts:e}){return e.length>1?Jr(e.map(t=>Y(t)),l1).join(", "):""}function nn(e){let{errors:t,warnings:n,notes:r,suppressed:o}=Xi(e.findings),a=[t>0?Oe(t,"error"):"",n>0?Oe(n,"warning"):"",r>0?Oe(r,"note"):""].filter(p=>p!==""),s=a.length>0?a.join(", "):"no findings",i=o>0?` (${o} suppressed)`:"",l=e.failures.length>0?`; ${Oe(e.failures.length,"internal error")}, so the result is not whole`:"",c=e.coverage.objects===0?"; no Kubernetes object was found to look at":"";return`${s}${i}${l}${c}`}var Ts,l1,Sn=w(()=>{"use strict";qe();Ts=["error","warning","note"];l1=10});function gy(e,t){let n=nr(e,t.quiet).map(r=>{let{line:o,column:a}=r.place.span.start,s=er(r.place.file),i=Ee(t.color,r.severity,r.severity);return`${s}:${o}:${a}: ${i}: ${Y(r.message)} [${Y(r.rule)}]`});return n.push(...e.failures.map(tn),nn(e)),`${n.join(`
`)}
`}var yy=w(()=>{"use strict";Qi();zr();Sn();qe()});function Yr(e,t=""){if(ec(e))return e;let n=[];for(let r of[...t.split("/"),...e.split("/")])r===""||r==="."||(r===".."&&n.length>0&&n.at(-1)!==".."?n.pop():n.push(r));return n.join("/")}function ec(e){return/^(\/|[A-Za-z]:\/)/.test(e)}var tc=w(()=>{"use strict"});function vy(e,t,n){let r=Object.entries(t).map(([o,a])=>`${o}=${f1(String(a))}`);return`::${e} ${r.join(",")}::${by(Br(n.join(`
`),p1))}`}function u1(e,t){let{start:n,end:r}=e.place.span,o=e.related.slice(0,d1).map(({place:i,message:l})=>`${Y(Yr(i.file,t.directory))}:${i.span.start.line}:${i.span.start.column}: ${Y(l)}`),a=e.related.length-o.length,s=rr(e);return vy(m1[e.severity],{file:Y(Yr(e.place.file,t.directory)),line:n.line,endLine:r.line,col:n.column,endColumn:r.column,title:`ingress-lint: ${Y(e.rule)}`},[Y(e.message),...[e.effect,e.help].filter(i=>i!=="").map(i=>Y(i)),...o,...a>0?[`${Oe(a,"more place")} not shown`]:[],...s===""?[]:[`Contexts: ${s}`]])}function wy(e,t){let n=nr(e,t.quiet),r=e.failures.slice(0,nc),o=r.map(s=>vy("error",{title:"ingress-lint: internal error"},[tn(s)])),a=n.length;for(let s of Ts){let i=s==="error"?nc-r.length:nc,l=n.filter(c=>c.severity===s).slice(0,i);a-=l.length,o.push(...l.map(c=>u1(c,t)))}return a>0&&o.push(`${Oe(a,"more finding")} not annotated: GitHub shows ten of each kind for a step.`),o.push(nn(e)),`${o.join(`
`)}
`}var nc,p1,d1,m1,by,f1,ky=w(()=>{"use strict";zr();tc();Sn();qe();nc=10,p1=4e3,d1=10,m1={error:"error",warning:"warning",note:"notice"},by=e=>e.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),f1=e=>by(e).replaceAll(":","%3A").replaceAll(",","%2C")});function Sy(e,t){let{coverage:n}=e,r={schemaVersion:1,tool:{name:"ingress-lint",version:e.version},summary:{...Xi(e.findings),failures:e.failures.length},findings:e.findings.map(g1),failures:e.failures.map(a=>({...a.rule===void 0?{}:{rule:a.rule},context:a.context,message:a.message})),coverage:{files:n.files,documents:n.documents,objects:n.objects,contexts:n.contexts.map(({name:a,objects:s})=>({name:a,objects:s})),unknownKinds:n.unknownKinds.map(xy),leaving:n.leaving.map(xy),notKubernetes:n.notKubernetes,leftOut:n.leftOut.map(y1),withheld:n.withheld,suppressed:n.suppressed}};return`${JSON.stringify(r,(a,s)=>typeof s=="string"?Fr(s):s,2)}
`}var Py,rc,h1,g1,xy,y1,Ty=w(()=>{"use strict";Sn();qe();Py=({line:e,column:t,offset:n})=>({line:e,column:t,offset:n}),rc=({file:e,path:t,part:n,span:r,exact:o})=>({file:e,path:t,part:n,start:Py(r.start),end:Py(r.end),exact:o}),h1=e=>({by:e.by,reason:e.reason,...e.place===void 0?{}:{place:rc(e.place)}}),g1=e=>({rule:e.rule,messageId:e.messageId,severity:e.severity,message:e.message,effect:e.effect,help:e.help,place:rc(e.place),related:e.related.map(t=>({message:t.message,place:rc(t.place)})),...e.subject===void 0?{}:{subject:{kind:e.subject.kind,namespace:e.subject.namespace,name:e.subject.name}},contexts:e.contexts,fingerprint:e.fingerprint,...e.suppressed===void 0?{}:{suppressed:h1(e.suppressed)}}),xy=({name:e,count:t})=>({name:e,count:t}),y1=({path:e,reason:t})=>({path:e,reason:t})});function Ny(e,t,n,r,o){let[a="",...s]=Bi(n,r-o,r-t);return[e+a,...s.map(i=>" ".repeat(o)+i)]}function P1(e,t,n,r,o){let a=`${" ".repeat(e.gutter)} ${Ee(e.color,"frame","|")} `,s=Ee(e.color,r,n);if(o==="")return[a+t+s];let i=e.width-e.gutter-3,l=Pn(t);if(l+Pn(n)+1+Pn(o)<=i)return[`${a}${t}${s} ${Ee(e.color,r,o)}`];let c=i-l>=30?t:"",p=Bi(o,i-Pn(c));return[a+t+s,...p.map(m=>a+c+Ee(e.color,r,m))]}function Ay(e,t,n,r,o,a){let s=" ".repeat(e.gutter),i=`${s}${Ee(e.color,"frame",n)} ${k1(t)}`,l=e.report.source(t.file),c=Math.max(Math.min(e.width,b1)-e.gutter-3,Cy-10),p=l===void 0?void 0:xs(l,t.span,r,c);if(p===void 0)return[a===""?i:`${i}: ${a}`];let m=Ee(e.color,"frame","|"),d=({number:f,text:u})=>`${Ee(e.color,"frame",String(f).padStart(e.gutter))} ${m}${u===""?"":` ${u}`}`;return[i,`${s} ${m}`,...p.before.map(d),d(p.line),...P1(e,p.indent,p.marks,o,a)]}function As(e,t,n){let r=e.gutter+3+t.length+2,o=Ee(e.color,"frame","="),a=`${" ".repeat(e.gutter)} ${o} ${Ee(e.color,"strong",`${t}:`)} `;return Ny(a,r,n,e.width,r)}function x1(e,t,n){let r=t.related.slice(0,v1),o=t.related.length-r.length,a=Math.max(t.place.span.start.line,...r.map(({place:h})=>h.span.start.line)),s=n.width===void 0?Number.POSITIVE_INFINITY:Math.max(n.width,Cy),i={report:e,color:n.color,width:s,gutter:String(a).length},l=Y(t.rule),c=t.severity.length+Pn(l)+4,p=`${Ee(n.color,t.severity,`${t.severity}[${l}]`)}: `,m=Y(t.message),d=`${" ".repeat(i.gutter)} ${Ee(n.color,"frame","|")}`,f=rr(t),u=[...o>0?As(i,"note",`${Oe(o,"more place")} not shown`):[],...t.effect===""?[]:As(i,"at run time",Y(t.effect)),...t.help===""?[]:As(i,"help",Y(t.help)),...f===""?[]:As(i,"contexts",f)];return[...Ny(p,c,m,s,2),...Ay(i,t.place,"-->","^",t.severity,""),...r.flatMap(({place:h,message:g})=>[d,...Ay(i,h,":::","-","frame",Y(g))]),...u.length>0?[d,...u]:[]]}function S1(e){let{contexts:t}=e,n=t.length>1?`: ${Jr(t.map(({name:s,objects:i})=>`${Y(s)} (${i})`),w1).join(", ")}`:"",r=[Oe(e.files,"file"),Oe(e.documents,"document"),Oe(e.objects,"object")],o=t.length>0?` in ${Oe(t.length,"context")}${n}`:"",a=[`looked at ${r.join(", ")}${o}`];if(e.unknownKinds.length>0&&a.push(`  kinds not understood: ${Ry(e.unknownKinds)}`),e.leaving.length>0&&a.push(`  references that leave the input: ${Ry(e.leaving)}`),e.notKubernetes>0&&a.push(`  documents that are no Kubernetes objects: ${e.notKubernetes}`),e.withheld>0&&a.push(`  findings held back, as a kustomize patch or transformer may change the object: ${e.withheld}`),e.leftOut.length>0){let s=e.leftOut.map(({path:i,reason:l})=>`${er(i)}: ${Y(l)}`);a.push("  left out:",...Jr(s,Iy).map(i=>`    ${i}`))}return a}function $y(e,t){let n=nr(e,t.quiet).map(o=>x1(e,o,t));e.failures.length>0&&n.push(e.failures.map(o=>Ee(t.color,"error",tn(o))));let r=Ee(t.color,"strong",nn(e));return n.push(t.quiet?[r]:[r,...S1(e.coverage)]),`${n.map(o=>o.join(`
`)).join(`

`)}
`}var b1,Cy,v1,w1,Iy,k1,Ry,Ey=w(()=>{"use strict";Fi();Qi();zr();Ki();Sn();qe();b1=160,Cy=40,v1=8,w1=5,Iy=10,k1=({file:e,span:t})=>`${Y(e)}:${t.start.line}:${t.start.column}`;Ry=e=>Jr(e.map(({name:t,count:n})=>`${Y(t)} (${n})`),Iy).join(", ")});function R1(e){let t=new Uint16Array(e.length+1+100),n=[0],r=0;for(let o=0;o<e.length;o+=1){let a=e.charCodeAt(o);if(a===A1||a===T1||a===oc&&o>0&&e.charCodeAt(o-1)===Oy)continue;let s=a===oc||a===Oy;t[r]=s?oc:a,r+=1,s&&n.push(r)}return t[r]=65535,{units:t,starts:n}}function C1(e,t){let n=0,r=0;for(let o=t;o<t+100;o+=1){let a=r*37+(e[o]??0);r=a>>>0,n=n*37+Math.floor(a/4294967296)>>>0}return n===0?r.toString(16):n.toString(16)+r.toString(16).padStart(8,"0")}function Ly(e,t=Number.POSITIVE_INFINITY){let{units:n,starts:r}=R1(e),o=new Map;return r.slice(0,t).map(a=>{let s=C1(n,a),i=(o.get(s)??0)+1;return o.set(s,i),`${s}:${i}`})}var T1,oc,Oy,A1,My=w(()=>{"use strict";[T1,oc,Oy,A1]=[9,10,13,32]});function O1(e,t){let n=Yr(e,t);return ec(n)?{uri:`file://${n.startsWith("/")?"":"/"}${Wy(n)}`}:n.startsWith("../")?{uri:Dy(n)}:{uri:Dy(n),uriBaseId:jy}}function Vy({file:e,span:t},n){return{artifactLocation:O1(e,n),region:{startLine:t.start.line,startColumn:t.start.column,endLine:t.end.line,endColumn:t.end.column}}}function M1(e,t){let n=t.slice(0,N1).map(({message:l},c)=>`[${L1(l)}](${c+1})`),r=e.related.length-n.length,o=[...n,...r>0?[`${Oe(r,"more place")}`]:[]].join("; "),a=rr(e),s=a===""?"":`Contexts: ${a}.`;return[...[e.message,e.effect,e.help,s].filter(l=>l!=="").map(ac),...o===""?[]:[`See: ${o}.`]].join(" ")}function D1({kind:e,namespace:t,name:n}){let r=t===""?`${e}/${n}`:`${e}/${t}/${n}`;return{name:n,fullyQualifiedName:r,kind:"resource"}}function V1({help:e,summary:t}){let r=e.replace(/^(```|~~~)[\s\S]*?^\1.*$/gm,"").split(/\n\s*\n/).map(o=>o.trim()).find(o=>/^[\p{L}\p{N}`*_[(]/u.test(o)&&o!==t);return Br((r??t).replace(/\s+/g," "),Gy)}function G1(e){let t=e.help===""?e.summary:e.help;return{id:e.id,shortDescription:{text:Br(e.summary,Gy)},fullDescription:{text:V1(e)},help:{text:t,markdown:t},defaultConfiguration:{level:e.severity,enabled:e.enabled},properties:{tags:["ingress","kubernetes","networking"],precision:"high","problem.severity":E1[e.severity]}}}function j1(e){let t=new Map(e.rules.map(n=>[n.id,n]));for(let{rule:n,severity:r}of e.findings)t.has(n)||t.set(n,{id:n,summary:`${n}.`,severity:r,enabled:!0,help:""});return[...t.values()].sort((n,r)=>n.id<r.id?-1:n.id>r.id?1:0)}function W1(e){if(e.length<=sc)return[...e];let t=Ts.flatMap(r=>e.filter(o=>o.severity===r)),n=new Set(t.slice(0,sc));return e.filter(r=>n.has(r))}function _1(e,t){let n=new Map;for(let{place:s}of t)n.set(s.file,Math.max(n.get(s.file)??0,s.span.start.line));let r=new Map;for(let[s,i]of n)r.set(s,Ly(e.source(s)??"",i));let o=new Map,a=(s,i,l)=>{let c=JSON.stringify([s,i,l]),p=(o.get(c)??0)+1;return o.set(c,p),p};return t.map(({rule:s,place:i,fingerprint:l})=>{if(e.source(i.file)===void 0)return;let c=r.get(i.file)?.[i.span.start.line-1];if(c===void 0)return;if(a(s,i.file,c)===1)return c;let p=`${c}:${l.slice(0,16)}`,m=a(s,i.file,p);return m===1?p:`${p}:${m}`})}function B1(e,t,n,r){let o=e.related.slice(0,I1),a={physicalLocation:Vy(e.place,r.directory),...e.subject===void 0?{}:{logicalLocations:[D1(e.subject)]}};return{ruleId:e.rule,ruleIndex:t,level:e.severity,message:{text:M1(e,o)},locations:[a],...o.length===0?{}:{relatedLocations:o.map(({place:s,message:i},l)=>({id:l+1,physicalLocation:Vy(s,r.directory),message:{text:ac(i)}}))},partialFingerprints:{...n===void 0?{}:{primaryLocationLineHash:n},"ingressLint/v1":e.fingerprint},...e.suppressed===void 0?{}:{suppressions:[{kind:e.suppressed.by==="config"?"external":"inSource",status:"accepted",justification:Y(e.suppressed.reason)}]},...e.contexts.length>0?{properties:{contexts:[...e.contexts]}}:{}}}function F1(e,t,n){let r=e.failures.map(i=>{let l=t.findIndex(({id:p})=>p===i.rule),{rule:c}=i;return{level:"error",message:{text:ac(tn(i))},...c===void 0?{}:{associatedRule:l===-1?{id:c}:{id:c,index:l}}}}),o=n===1?"was":"were",a=`GitHub keeps ${sc} results of a run: ${Oe(n,"result")} of the lowest severity ${o} left out.`,s=[...r,...n===0?[]:[{level:"warning",message:{text:a}}]];return{executionSuccessful:e.failures.length===0,...s.length===0?{}:{toolExecutionNotifications:s}}}function H1(e,t){let n=e.findings.filter(({suppressed:l})=>t.includeSuppressed===!0||l===void 0),r=W1(n),o=j1(e),a=new Map(o.map(({id:l},c)=>[l,c])),s=_1(e,r),i={tool:{driver:{name:"ingress-lint",fullName:`ingress-lint ${e.version}`,version:e.version,semanticVersion:e.version,rules:o.map(G1)}},invocations:[F1(e,o,n.length-r.length)],originalUriBaseIds:{[jy]:{description:{text:"The root of the repository that was linted."}}},columnKind:"utf16CodeUnits",...t.category===void 0||t.category===""?{}:{automationDetails:{id:`${t.category.replace(/\/+$/,"")}/`}},results:r.map((l,c)=>B1(l,a.get(l.rule)??-1,s[c],t)),properties:{coverage:e.coverage,resultsLeftOut:n.length-r.length}};return{$schema:$1,version:"2.1.0",runs:[i]}}function _y(e,t){let n=(r,o)=>typeof o=="string"?Fr(o):o;return`${JSON.stringify(H1(e,t),n,2)}
`}var sc,I1,N1,Gy,$1,jy,E1,Wy,Dy,ac,L1,By=w(()=>{"use strict";zr();My();tc();Sn();qe();sc=5e3,I1=100,N1=10,Gy=1024,$1="https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",jy="%SRCROOT%",E1={error:"error",warning:"warning",note:"recommendation"},Wy=e=>encodeURI(Fr(e)).replaceAll("#","%23").replaceAll("?","%3F"),Dy=e=>Wy(e).replace(/^[^/]+/,t=>t.replaceAll(":","%3A"));ac=e=>Y(e).replaceAll("](","] ("),L1=e=>Y(e).replace(/[\\[\]]/g,"\\$&")});var Hy={};Rt(Hy,{formats:()=>K1,oneLineSummary:()=>nn,reporters:()=>Fy,visible:()=>Y});var Fy,K1,Ky=w(()=>{"use strict";yy();ky();Ty();Ey();By();Sn();qe();Fy={pretty:$y,compact:gy,json:Sy,sarif:_y,github:wy},K1=Object.keys(Fy)});var zy={};Rt(zy,{lintCommand:()=>q1});async function q1(e,t){let n=Promise.resolve().then(()=>(vs(),Vg)),r=await py(t,e,async()=>({ids:(await n).rules.map(d=>d.id),retired:(await n).retired}));if("troubles"in r){for(let d of r.troubles)Ct(t,d);return ue.trouble}let{config:o}=r,{lint:a}=await n,s=[e.format,...e.outputs.map(d=>d.format)],i=e.quiet?void 0:uy(t),l;try{l=await a({host:t.host,paths:e.paths,...o&&{config:o},exclude:e.exclude,...e.namespace!==void 0&&{namespace:e.namespace},withDocs:s.includes("sarif"),onProgress(d,f){d===0&&t.tune?.(f),i?.update(d,f)}})}finally{i?.clear()}let{report:c,unmatched:p}=l;for(let d of p)Ct(t,J1(t,d));if(p.length>0&&c.coverage.files===0)return ue.trouble;let m=await U1(c,e,t,s);return p.length>0||!m||c.failures.length>0?ue.trouble:z1(c,e,o)}async function U1(e,t,n,r){let{reporters:o}=await Promise.resolve().then(()=>(Ky(),Hy)),s=r.some(p=>p==="sarif"||p==="github")?Q1(n):void 0,i={color:!1,quiet:t.quiet,...s&&{directory:s}},l=!0;for(let{format:p,file:m}of t.outputs)try{n.writeFile(Ie(n.host.cwd,m).absolute,o[p](e,i))}catch(d){Ct(n,Z1(m,d)),l=!1}let c=o[t.format](e,{...i,color:Tn(t.color,n.env,n.stdout),...n.stdout.isTTY&&n.stdout.columns&&{width:n.stdout.columns}});return n.stdout.write(c),l}function z1(e,t,n){if(t.exitZero)return ue.ok;let r=qy[t.failOn??n?.failOn??"error"];return e.findings.some(a=>!a.suppressed&&qy[a.severity]>=r)?ue.findings:ue.ok}function J1(e,t){let n=Y(t);if(t===Wr)return{message:"standard input cannot be read.",hint:"It must be UTF-8 text."};let{absolute:r,shown:o}=Ie(e.host.cwd,t),a=Y1(e.host,r);if(a)return{message:`"${n}" cannot be read: ${a}.`,hint:"It must be UTF-8 text that you may read."};if(/[*?[\]{}!]/.test(t))return{message:`nothing matches "${n}".`,hint:"Put globs in quotes, so that the shell leaves them alone."};let s=/^(lint|check|run|scan|validate)$/.test(t)?"Linting needs no command: give the paths alone.":Zi(e.host,r,o);return{message:`there is no file or directory "${n}".`,hint:s??"Check the path; it is relative to the working directory."}}function Y1(e,t){try{let n=e.stat(t);if(!n)return;if(n.kind==="other")return"it is neither a file nor a directory";if(n.kind==="directory")return e.list(t),"it is a directory";let r=gn(e.read(t));return"reason"in r?r.reason:"it is too large"}catch(n){let{code:r="",message:o}=n;return Uy[r]??Y(o)}}function Z1(e,t){let{code:n="",message:r}=t;return{message:`the report "${Y(e)}" cannot be written: ${Uy[n]??Y(r)}.`,hint:n==="ENOENT"?"Make the directory first.":"Nothing was written to it."}}function Q1({host:e}){let{cwd:t}=e;for(let n=t;;){if(kn(e,n==="/"?"/.git":`${n}/.git`))return n===t?void 0:t.slice(n==="/"?1:n.length+1);let r=n.lastIndexOf("/");if(r<0||n==="/")return;n=n.slice(0,r)||"/"}}var qy,Uy,Jy=w(()=>{"use strict";Wi();Lr();Ni();Yn();qe();my();An();hy();qy={note:0,warning:1,error:2,never:3};Uy={ENOENT:"its directory does not exist",ENOTDIR:"its directory is a file",EISDIR:"it is a directory",EACCES:"permission denied",EPERM:"permission denied",EROFS:"the file system is read-only",ENOSPC:"no space is left on the device"}});var fe=require("node:fs");An();var mc=require("node:util");sr();var Xr=["pretty","compact","json","sarif","github"],Is=["auto","always","never"],fb=["error","warning","note","never"],ub=["explain","rules"],ar={format:{type:"string"},output:{type:"string",multiple:!0},config:{type:"string"},"no-config":{type:"boolean"},"fail-on":{type:"string"},"exit-zero":{type:"boolean"},namespace:{type:"string",short:"n"},exclude:{type:"string",multiple:!0},quiet:{type:"boolean",short:"q"},color:{type:"string"},version:{type:"boolean",short:"V"},help:{type:"boolean",short:"h"}},pc={"-v":"--version","-f":"--format FORMAT, or a path without an option","-o":"--output FILE","-c":"--config FILE","-e":"--exclude GLOB","--filename":"a path without an option","--file":"a path without an option","--no-color":"--color never","--colour":"--color WHEN","--ignore":"--exclude GLOB","--ignore-path":"--exclude GLOB","--max-warnings":"--fail-on warning","--soft-fail":"--exit-zero","--no-fail":"--exit-zero","--severity":"--fail-on SEVERITY","--reporter":"--format FORMAT","--list-rules":'the command "rules"'},Me=(e,t)=>({message:e,hint:t}),fc=e=>e&&`Did you mean "${e}"?`;function uc(e){let t=hb(e);return"message"in t?t:t.values.has("help")?{command:"help"}:t.values.has("version")?{command:"version"}:t.verb==="explain"?bb(t):t.verb==="rules"?vb(t):wb(t)}function hb(e){let{tokens:t}=(0,mc.parseArgs)({args:[...e],options:ar,strict:!1,allowPositionals:!0,tokens:!0}),n=new Map,r=[],o,a=!1;for(let s of t)if(s.kind==="option-terminator")a=!0;else if(s.kind==="positional"){let i=r.length===0&&!a?ub.find(l=>l===s.value):void 0;i&&!o?o=i:r.push(s.value)}else{if(!Object.hasOwn(ar,s.name))return gb(e[s.index]??s.rawName,s.rawName);let i=s.name,l=yb(i,s.rawName,s.value,s.inlineValue===!0);if(l)return l;n.set(i,[...n.get(i)??[],s.value??""])}return{values:n,positionals:r,...o&&{verb:o}}}function gb(e,t){let n=e.replace(/=.*$/s,""),r=/^-[^-]./.test(n)?dc(n.slice(1)):void 0,o=t.startsWith("--")?n:t,a=Object.hasOwn(pc,o)?`Use ${pc[o]}.`:void 0,s=r??a??(t.startsWith("--")?dc(t.slice(2)):void 0);return Me(`there is no option "${r?n:o}".`,s??'See "ingress-lint --help".')}function dc(e){let t=Object.hasOwn(ar,e)?e:ut(e,Object.keys(ar));return t&&`Did you mean "--${t}"?`}function yb(e,t,n,r){return ar[e].type==="boolean"?n===void 0?void 0:Me(`${t} takes no value.`,`Write ${t} alone.`):n===void 0||n===""||!r&&n.startsWith("-")&&n!=="-"?Me(`${t} needs a value.`,'See "ingress-lint --help".'):void 0}function Rn(e,t,n){let r=e.values.get(t)?.at(-1);return r===void 0?void 0:n.find(a=>a===r)??Me(`--${t} must be ${or(n)}, not "${r}".`,fc(Qr(r,n)))}function on(e){return typeof e=="object"&&e!==null&&"message"in e}function hc(e,t,n){let r=[...e.values.keys()].find(o=>!n.includes(o));return r&&Me(`--${r} means nothing to "${t}".`,`To lint a path of that name, write "./${t}".`)}function bb(e){let t=Rn(e,"color",Is)??"auto";if(on(t))return t;let[n,...r]=e.positionals,o=hc(e,"explain",["color"]);return o||(n===void 0||r.length>0?Me('"explain" takes the id of one rule.','See "ingress-lint rules" for all ids.'):{command:"explain",rule:n,color:t})}function vb(e){let t=hc(e,"rules",["color","format"]);if(t)return t;let n=Rn(e,"color",Is)??"auto";if(on(n))return n;let r=Rn(e,"format",["pretty","json"])??"pretty";return on(r)?r:e.positionals.length>0?Me('"rules" takes no paths.',`"ingress-lint explain ${e.positionals[0]}" explains a rule; to lint a path of that name, write "./rules".`):{command:"rules",format:r,color:n}}function wb(e){let{values:t,positionals:n}=e,r={format:Rn(e,"format",Xr),color:Rn(e,"color",Is),failOn:Rn(e,"fail-on",fb)},{format:o,color:a,failOn:s}=r;if(on(o))return o;if(on(a))return a;if(on(s))return s;let i=kb(t.get("output")??[],o);if(on(i))return i;let l=t.get("config")?.at(-1);if(l!==void 0&&t.has("no-config"))return Me("--config and --no-config contradict each other.","Give one of them.");if(n.includes(""))return Me("a path is empty.","Is a variable of your script not set?");let c=t.get("namespace")?.at(-1);return c!==void 0&&!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(c)?Me(`"${c}" cannot be the name of a namespace.`,'It has lower-case letters, digits and "-" only.'):{command:"lint",paths:n.length>0?n:["."],format:o??"pretty",outputs:i,...t.has("no-config")?{config:"none"}:l!==void 0&&{config:{file:l}},...s&&{failOn:s},exitZero:t.has("exit-zero"),...c!==void 0&&{namespace:c},exclude:t.get("exclude")??[],quiet:t.has("quiet"),color:a??"auto"}}function kb(e,t){let n=[];for(let r of e){let[,o,a]=/^([A-Za-z]+)=(.*)$/s.exec(r)??[],s=Xr.find(l=>l===o);if(o!==void 0&&!s)return Me(`--output knows no format "${o}".`,fc(ut(o,Xr))??`Known are ${Xr.join(", ")}; for a file called "${r}" write "./${r}".`);let i=s?a??"":r;if(i==="")return Me(`--output ${r} names no file.`,`Write --output ${r}report.txt, for example.`);if(i==="-")return Me('--output takes a file, not "-".',"Standard output carries what --format says.");if(/\.ya?ml$/i.test(i))return Me(`--output would write a report over "${i}".`,"No report is YAML; write FORMAT=FILE, such as json=report.json.");if(n.some(l=>l.file===i))return Me(`--output would write "${i}" twice.`,"Give each report a file of its own.");n.push({format:s??Pb(i,t),file:i})}return n}function Pb(e,t="pretty"){return/\.sarif(\.json)?$/i.test(e)?"sarif":/\.json$/i.test(e)&&t!=="sarif"?"json":t}An();async function Yy(e,t){try{let n=uc(e);return"message"in n?(Ct(t,n),ue.trouble):await X1(n,t)}catch(n){let r=n instanceof Error?n.stack:void 0;return Ct(t,{message:`a defect of ingress-lint ${t.version} stopped the run: ${r??String(n)}`,hint:"Please report it, with the input that shows it."}),ue.trouble}}async function X1(e,t){switch(e.command){case"help":return t.stdout.write((await Promise.resolve().then(()=>(yc(),gc))).help),ue.ok;case"version":return t.stdout.write(`${t.version}
`),ue.ok;case"explain":return(await Promise.resolve().then(()=>(Bg(),_g))).explainCommand(e,t);case"rules":return(await Promise.resolve().then(()=>(Hg(),Fg))).rulesCommand(e,t);case"lint":return(await Promise.resolve().then(()=>(Jy(),zy))).lintCommand(e,t)}}var we=require("node:fs");oi();var Zr=64*1024,eT=1024*1024,tT=we.constants.O_RDONLY|(we.constants.O_NONBLOCK??0),nT=new Set(["ENOENT","ENOTDIR","ELOOP","ENAMETOOLONG"]),rT=10;function Xy(){let e=Buffer.alloc(0),t=0;return{cwd:Qy(process.cwd()),read(n){let r=(0,we.openSync)(n,tT);try{e.length-t<Zr&&(e=Buffer.allocUnsafeSlow(eT),t=0);let o=(0,we.readSync)(r,e,t,Zr,null),a=e.subarray(t,t+o);if(t+=o,o<Zr)return a;if((0,we.fstatSync)(r).size>67108864)throw Object.assign(new Error("EFBIG: file too large"),{code:"EFBIG"});return Zy(a,s=>(0,we.readSync)(r,s,0,Zr,null))}finally{(0,we.closeSync)(r)}},list:n=>(0,we.readdirSync)(n,{withFileTypes:!0}).map(r=>({name:r.name,kind:sT(r)})),stat(n){try{let r=(0,we.statSync)(n);return{kind:r.isFile()?"file":r.isDirectory()?"directory":"other",size:r.size}}catch(r){if(nT.has(ic(r)))return;throw r}},real:n=>Qy(we.realpathSync.native(n)),stdin:()=>Zy(Buffer.alloc(0),oT)}}function Zy(e,t){let n=[e];for(;;){let r=Buffer.allocUnsafeSlow(Zr),o=t(r);if(o===0)return Buffer.concat(n);n.push(r.subarray(0,o))}}function oT(e){for(;;)try{return(0,we.readSync)(0,e,0,e.length,null)}catch(t){if(ic(t)==="EOF")return 0;if(ic(t)!=="EAGAIN")throw t;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,rT)}}function sT(e){return e.isFile()?"file":e.isDirectory()?"directory":e.isSymbolicLink()?"link":"other"}function ic(e){return e.code??""}function Qy(e){return process.platform==="win32"?e.replaceAll("\\","/"):e}Gi();var nb=!1;function aT(e){try{let t=(0,fe.fstatSync)(e);return!t.isCharacterDevice()||t.rdev===(0,fe.statSync)("/dev/null",{throwIfNoEntry:!1})?.rdev?!1:process.getBuiltinModule("node:tty").isatty(e)}catch{return!1}}function iT(e,t){let n=0;try{for(;n<t.length;)n+=(0,fe.writeSync)(e,t,n)}catch(r){if(r.code!=="EAGAIN")throw r}return t.subarray(n)}function eb(e,t){let n,r=()=>(n||(n=process[e],n.on("error",a=>tb(e,a))),n),o=aT(t);return{isTTY:o,get columns(){return o?r().columns:0},write(a){try{let s=n?Buffer.from(a):iT(t,Buffer.from(a));s.length>0&&r().write(s)}catch(s){tb(e,s)}}}}function tb(e,t){t.code==="EPIPE"||e==="stderr"||(nb=!0,process.exitCode=ue.trouble,rb.stderr.write(`ingress-lint: standard output cannot be written: ${t.code??t.message}.
`))}function cT(e){let t=(0,fe.statSync)(e,{throwIfNoEntry:!1});return t?{path:(0,fe.realpathSync)(e),mode:t.mode&4095,isFile:t.isFile()}:{path:e,isFile:!0}}var lT=new Set(["EBUSY","EACCES","EPERM","EROFS","EXDEV"]);function pT(e,t){dT();let n=cT(e);if(!n.isFile){(0,fe.writeFileSync)(e,t);return}n.mode!==void 0&&(0,fe.accessSync)(n.path,fe.constants.W_OK);let r=`${n.path}.${process.pid}.tmp`;try{(0,fe.writeFileSync)(r,t),n.mode!==void 0&&(0,fe.chmodSync)(r,n.mode),(0,fe.renameSync)(r,n.path)}catch(o){if((0,fe.rmSync)(r,{force:!0}),n.mode===void 0||!lT.has(o.code??""))throw o;(0,fe.writeFileSync)(n.path,t)}}function dT(){for(let e of["SIGINT","SIGTERM"])process.listenerCount(e)>0||process.once(e,()=>process.kill(process.pid,e))}function mT(e){e>=50&&process.versions.v8.startsWith("11.")&&process.getBuiltinModule("node:v8").setFlagsFromString("--interrupt-budget=1000000")}var rb={host:Xy(),env:process.env,stdout:eb("stdout",1),stderr:eb("stderr",2),version:_r,writeFile:pT,now:()=>performance.now(),tune:mT};Yy(process.argv.slice(2),rb).then(e=>{process.exitCode=nb?ue.trouble:e});
})
