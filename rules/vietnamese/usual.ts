import {parseSyllable, type Syllable, writings} from './syllable';
import type {Tone} from './tones';

/**
 * The syllables that edited texts really use, with how often: counts over some 1.7 million running syllables of news,
 * law and reference text, nothing but the counts. A line reads `rime:` then onsets, each followed by one character a
 * tone: `tone * 6 + band` in base 36, where a band up is four times as frequent (0 rare … 5 in every text).
 */
const table = `

a:57GJVb4BFIPWc49HNch47Jd36IQXg39IPVgi59HMPh3BIYkh2FNl3BFIOXm3BDJSVn27CQVng47JRnh3BCIQp2Jph37GJqu59HNVr59IPUs47CVt47FLOWth27Ktr59DNv2BDKQUx47FLTXđ5AGJTV
ac:EbGYcHgDWgiFhCUkhHlDYmDXnUngXnhCYphErFVsCWtHWthGXtrDUvEVxHUđDV
ach:EVbFXcHUgWhCYkhHlDUmCXnCngDWnhCphCquErDWsHXtFthFXtrHXvEWxE
ai:4FIb0AEIRXc38GMRch28CKOd2AKOVg26GOgi4NPh59EMPYkh5EJl46FSZm48FJQYn36Yng18RXnh1Dph06ENqu0Dr0KQs49Jt4BGMZth5GLOtr4GMPXv4ACKOUx7đ39DRZ
am:1EIbEc3DMch6XdEg1gi3HNh19CQXkhHIl3BQXn5Cnh1Iph6Zs26Vt3EYth5EKtr27CIXv6Ux6Eđ39FNW
an:5Hb5AGNZc37GLWch1Ed08EOVg3Cgi57FLRh2AFQZkh26Fl49DOUm39RXn17DKYng09DVnh28IQUp0ph37FMUqu5FNr0EWs39ENXt38FKth3Dtr9Dv26EPXxCđ3AFIX
ang:Cb38CMc0ACLch18Ud29FYg17gi47ELh2BDRYkh3Fl29EIRWm58CKYn18Ung37Cnh18Op0ph0Iqu4CMQr19DIWs49HJt39FLWth36Htr48EJYv2ACPUđ57GMP
anh:5GNb17FIUc37GNYch2FJUd5Ag0Egi0Ah0BOXkh1Gl19DSXm26CKPZn18ngBnh4FUph1qu3r27JPs17EJt06CVth5BEIWtr46GUv8x4đ07H
ao:28FKb59HNSXc57HVch19DKd38Wg06CWgi5Hh29DLVkh2MUl59CQUm38CPXn0BDRWng18Vnh7DOUp0ph16Fr19EIUs57Et17FJZth36FMWtr49CUv0Bx27DJUđ1AFMZ
ap:HbCcEVchVgiFlWnWngCnhCphHrDWsFtYthFvCxCđGW
at:DVbEVcFchCdCVgVhFYkhElDWmFVnEVngDVnhEWphHYquEWrDsGXtDWthCtrCvDUxDđCY
au:b6Ec0Dch0Fg6gi9h7l2m3AFnDnh48p1quUr3s5Ft0Atr1đ5C
ay:b59Lc16ch26FLYd19QYg2DQgi9Ch5Rkh1l1CUm38Hn5BKOng4BDnhCLWqu4r1Ds2Kt47th5Itr0v3EJx1Mđ6F
e:3b19GJch37JRd37Jgh1EIgiIPh19EVk17CLQkh26Ol1LRm17CKRYn0DJngh3CnhFXp0ph1qu1Ir06LQs0MTt0DJth3Ntr2CMv16FLRx5DJđ38LO
ec:ChCsEđD em:4chEhKk2AFPkh0l0Cn1EnhJUr8t0th8x4Cđ3
en:0b17EUch27Dd0gh16h2Xk7Ckh36l16DIm26CnDnghDQVnh1Vph08qu3r08s2t2th27UtrOv3CWx2Cđ39C eng:0b0ch1d1h0kJp1v0xI
eo:26b07FKch08EdJghUgi1h3Ik17GIWkhEl2EJm08DWn2InghAph6r1Is1Vt2th5tr37Iv6CUx6Iđ28O
ep:FbVchEdEWghFhWkEVkhElDmEnCphGtCthFxCUđY et:bCghDhDkDWkhClCmEnFUnghVnhDphCquEUrDsDtUthCvDUxG
i:57HJOb28GKZch58GNYd46DQWgh5gi0AJh36Jk1BHMSVkh5GKl38HVm28CJTVn1Ingh3NRZnh38DIQVp0ph48HIqu2DOr17KOs1CJTt56DNWth5BGIZtr3AHPZv5BGRZx18DJđ5
ia:1b28Vch48Od6Ok3khEl6mDIn1OnghSphGr7Xt2CJth7Cv0EJx0Iđ07IRZ
ich:GbEUchDdZhCkGXkhFlZmCnUnghWnhCphCrUtHYthGtrGVxEđFY im:1bJch38d6k48l0Um0JOph4Dr0s0t4AE
in:3b1Uch1EIgi28h0kEkh0l0m17VnCngh9nhAVp3r2Us06Ct5Gth7v0Ux4IV
inh:0b4BEIch3HMd36EOh1BOk56FIkh1l46EISm5BUn4Ungh1OnhJph6Jr07s5Ct4BHNSWthEJXtr2BCWv4RXx26đ2BFLPZ ip:chCdXkDYnhXsC
it:GbCVchCUhDkhClEmDVnghUrDsCtDUthDXvDWxDW iu:b6Uch0Yd6CWh0l1Cm1n1DUrCth0tr6vCxCI iêc:bDchGdCUlCtEWthDvZxDU
iêm:bCIch2Gd26PUh06FNk28GNXkh2Dl26Dn29Xngh4Ynh06ISZt39CWth16Jv3x2đ7N
iên:b46GMYch16Hd1CSZh18FLZk3HZkhGLl5Am1AFSVn4ngh57COWnh5Uph48DVt5BGRYth48CIYtr07NOv57RZx0đ29CLZ
iêng:bCch0gi27Dk26CJOkh1l1CUm6EXngh2r46s0tGth1vEx6 iêp:dDWhEYkDkhDnghZnhDUtHUthDWđX
iêt:bHZchEdCXgiFkCWkhDlYmVnghWnhYphUrCsEtGUthHYtrEXvGZxD
iêu:b6CMch2AGJd07QWgiOhFMZk19LUkh2Gl28QZm2EOnWnh3BQp0ph1Gr0s4t5CMOth28GMXtr09Zđ1BDKX
o:2Cb19FMWc26HKVch56Fd58CUg18Qgi06GJh28Zkh36Hl49CVm8CKUn2GUng6CJQWnh2CMUph16Gr48JSVs47DIWt38Lth1CIXtr1AWv6DLRx1đ37HLV
oa:07b0dXgDh4AHLXkh5GJl26COn0nh6t2ALWth2Mx16FđC oac:khEtUxU oach:hY oai:2Jh9Wkh1Dl09Zng0BFIYnh6sDtCVthELYx7đ6C
oam:ngU oan:1DchCdQh2BDIRWkh2FNl3XnOng1OVsCXt0BHJv0x0đ2BFY oang:ch6Eh3ALkh2FNl1CPnhDsUth0EJx1
oanh:2d5h8kh1Kl0ngIt0 oat:hZkhDlDYsGtDthFđX oay:h1l1ngCx2E
oc:EbEWcEWchCWdXgFhEZkhElEXmFWnEWngCYnhXsGVtFthDtrDVvExCđX oe:ch6Uh6Ukh2CNnh6tDx7 oet:chUkhClC
oi:1DJbCc37IPch17DWd6SgFIYgiLh16CMkhEMl6IRVm6CKYn06Hng07Dr16IUs2ELt7Jth8FJtrDv28xDđ9EIU
om:0b3c6ch6IdIg2h07kh0ClOn0nhHph1t1FthIv7xEđ0C
on:1b6EVc5Bch0Yd0Wg9Xgi7h18khIl0Vm18FUn3Dng2DWnhWp1r2s2Cth1tr8Xv1CIđ8F
ong:2Cb27GJc27CPchFd19CIg2UgiCXh37CLWkh0l4ADKOUm4EKVn17Fng1Dph4BFLr17s47Ft06th0tr56Zv3APYx3đ0HW ooc:vU
oong:b0g0n0x0đ6 op:bDcCchCgGhCYmCthC ot:bWcCUchEgDVgiWhDlDWmUnCngXnhCrDsFUtCthDtrCVvDWxDđU oăc:hZ oăm:hC
oăn:6kh2Dx1E oăng:gi0h8 oăt:ngVthC
u:3KUb19Dc07FKRYch3GNd4AQYg16giOh1CJPkh5l16Sm08CJQUn0Vng0MRWnh4CJPp06ph2AGNZrCKQs2t29FKXth59FNYtr17GYv1ESZx36đ26N
ua:6Ib7EJc16CNch29Fd0PgiOh16kh0l7EWm4AEn0r8OsJt0CJth3v3x1đ38Q
uc:EbUcEYchFXdZgWgiVhDUkhFlGYmDZnCngVnhVphGZrVsEUtFZthGWtrFXxGđEV
ui:Kb9CXc6DKch26d6g6IQhCJUkh0l28CIOm09DRn0Gng7JphIrMVs07It1FIUv38x16Cđ7
um:0cEWch8OUdUg0h8l7m0OnCnh0Cr06Us1t26Cth6tr8Cx7đ6 un:08b7Dc6Och06gi1h16kh2l6Dm0CWng6Iph26r1s2Uth0v1Vđ16
ung:3ELb18Wc4BEKTch46GLd4ARZh29Ckh36Ll18DQm9n17COng6nh2DQph08Wr27Ws48FOUt39EWth28CKtr5AFQUv1BRUx3đ6GW
up:DbEcEchXgiHlUnDngUsDWthVxCUđD ut:EbEcCVchFgChGXlDXmDnFngCUnhCphGrGUsEWtVthVtrDvCU
uy:3EMch6d4h4CLl0RVng4Ws4t49FKVth09EMXtr4U uya:kh1 uyn:h0 uynh:h38kh1 uyp:tC uyt:bEsEtCxC uyu:khI
uyên:2Jch58GNYd2h09Ykh3Fl0EYng56TYnhOsQt47GMth19CtrAWx4D uyêt:dXhFUkhEngWtFXthFxC
uân:chMdIh2FkhLl2Ynh06Xt3AGth8CIQYtr0x4 uâng:kh1 uât:DkhElZsGtGthZtrCUxH uây:khDngU uê:IdVhFXkh1nhVtDXth4Hx6I
uêch:khD uôc:bZcDZchCVgCgiUlWrCtDthGZđC uôi:bMOcHUchDRdCPhIm6FQUn4Dng1Wr7JsEt06Nx2đ2DL uôm:b7nhDW
uôn:Eb39c6FWch6kh3l47m1GWngAs1t06th0 uông:1GIb18c18Dch27Wg6hFl08Cm0DOr6Ws1t16v2x8GđC
uôt:UbDUchDXnDUrXsFtCUthVvCU uơ:thJ y:qu57GJTW ynh:qu9 yt:quD yêm:CJ yên:4Fqu3BDKU yêt:EquHU yêu:5GI
âc:bYgCgiFnCnhCquCtD
âm:47FLUb7EKc19FLch26GIYd27OUg7DOgiDOh29kh0l49Pm18nEUng29DIPVnh18CIWph6Nr07Vs27DOt59FIth38EMXtr29x3đ38EPX
ân:2GLb17KWc4BDKYch46FLUd59DITg1BgiWh2DVkhLl2BEJRXm0JQVn7ng56CInh5FQZph4BFIPXqu5ADJYr7s4t49GXth4AOXtr2AFYv37HJTYđ0
âng:b1d2hOn4ngIt0Av16đC âp:EVbDUcHYchGUdCWgFVgiChFUlEZmCVnCVngCXnhDZphCUrWsCWtEZthGXvExDđX
ât:DbGXcFUchHWgVgiXhCkhClWmGXngDnhHYphDXquDWrHtGXthHYtrXvEZđHU
âu:3DJb9Ic4BGJXch4DVd29GOUg6Dgi6Eh9DYkh2FMl47IWm27DITWn1Fng7CQnhVphRr27s46EUt7EJVth19Etr26xFđ3BGIX
ây:Fb27EJQUc47EWch0d36DOXg48OWgi37Hl37GPVm3Fn6Dng1nh6UphIqu17EJOUr6IPsEKt4Kth1AGtr7Iv26IPZx5Iđ5AEMOV
ê:1Cb29EKVch2Hd16CSgh06Fh8OZk49HNVkh2Dl48SYm3Pn8Jngh0BZph4Equ3EUr0KQs0t26HJXth07HNtr06QVvBDYx16Eđ2BFNOW
êch:DchCVhCkClXtC êm:2ch0m9n1CVt0th58đ4EX ên:b59FUd6h0Cl5m6En5ADVnhVqu2r6t5th0tr5đ9H
ênh:b17Zch3gh8k37l0Ym1Wngh1th0v0đ0 êp:bFnEsEtWthDxG êt:bCUchGdWhGUkHlCmWphCquUrCWtGtrUvFV
êu:b0k3l8mCn4Hngh0r1tCth16tr1đ0AC
ô:37DKb08GNOZc5GMQVchRd1PUg06IRgiQh3BEKTZkh3CLl29DRYm48CLQXn2LRVng3Wnh1Iph1HMr17JVs1HNVt3GNUth27DLtr6Jv46Qx36JUđ4ADLRZ
ôc:EbEWcEdEUgFUgiChDUkhElEXmFXngCphCquHrUsEtGYvCxUđGY
ôi:1Db1AFIWc1DOWch6FIUd28EIWgEVh2BFIZkh2Gl26FRWm48FTn18GMRZng49nh8Cph2GLrAFPs27t58HIYth3DKtr36CPWv1Wx2Cđ48HNOZ
ôm:26HcDUgBEh4lCn27nh2Ir1t3trWđD
ôn:38Mb08FIVc38Ich27Dd8g0h38Qkh2DlWm4n2ng3CnhIVp0ph7r0DIWt39FLth3DItrFWv06Gx1đ28DV
ông:5Fb27CLPc57ELYch0AGId0g6gi26Gh1AJkh5ELl29Vm36Wn49ng1OnhUph17IUr8PYs46Ht3ENth56Htr39FIv7x2đ4BEJZ
ôp:DcCchUgWhXlDnZngUrUtDxD ôt:CbCWcFYchFdCVhDUlVmEZnEngWnhEphDrDsFtGthExCđFY
ăc:DbGchFgiVhDUkhGlDmGYnVngCnhFrEsGUtGUthEtrEVvDđEZ
ăm:Ob0Vc16Ech47d0WgDUh0l0EmDn5AFngFnh0AEr07Cs1Et16Eth3CItr3Dx1đD
ăn:4b2Fc56EVch2FOXd6VgFh6EKkh4l26WmEWn2DUng3Fnh16FOUquUr16Fs3CJRtCth0Dtr26v57DUxDđDW
ăng:0Cb3Bc3JUch17LWd6Jg1Fgi17h1BCkh0Ll3FWm2En5FRYnh06ph0Kqu1Wr2BUsCt5Xth37GLWtr3Fv1EIx3đ58DLOX
ăp:CbEcDXchDgDYkhFlFWnEquCsGtDthEđF ăt:CbHUcFchCXdFUgEWgiWhDkhDlCUmGZngDWnhCWphCquCUrCsFtFthEvDVđEY
ơ:16NUb29PVc59DJRchADLXdKQg6Rgi1AIh06KUkh6l27LQUm38DMRn1KOYng19CQnhAFKp0ph0KquIrQUs57DNOXt2ACth39LWtr16CNZv17CKRYx3Jđ06R
ơi:1b27DMcKch4Cd19gKXgi6Hh36DUkh2MlAZm09Hn5Eng26Wph2Cr39sCKWt1Hth0BDtrAv08Hx0CđAFX
ơm:b26c3chCIg7ClIUn0r1sGtIth2đ06 ơn:3Cc36ch06gUgiOh56Cl0HWm0nh36rUs4ItUtr2Uđ56E ơp:chEVhZkhFlGVngVrV
ơt:EbFcUhUnCphCrDthCvDXđX ư:16Dc47HMWch17FIRd4SZg6giSh3IkhEKl16IQUmCnTng37SWnh5IOs4FNZt5BFNZth4HMXtrADRv7xFNđ6C
ưa:2b7RcCMch56FITd28EYgiIShEl9EMYm4InCLSng9DJWnhWrDLOUs0CMRt0Wth1AKtr3vAOVx3đ5F
ưc:EbFWcYchHdUhDlEZmHXnDUngWnhEphFrWsHUtFthHZtrZvCZxCđGW ưi:chKgMngJ ưn:nh0
ưng:1HIb07Cc2Fch18HIPd0AZg7h36FJOl27Jm09ng29nh5Tph6r19Is27JOt1Bth7tr38Fv7RVx2Eđ8GW ưt:bEdGlDnEnhEWrCsCvDđE
ưu:4b2Kc7HKPXh5SUkh0l4Vm3ng0s2ItIWtr6 ươc:GbGcFVchDdXhDkhDlYnHngCXnhWphFrEtEUthFUtrHvUxDđDZ
ươi:6bKc8FPdHg6l7FQm28ng0Br0PsJt3EI ươm:1bEg1lUn6r7đU ươn:0l16VmEWng0phCrCs8tr6v29Uđ6
ương:4c3AQch4EJd48Sg3Vgi09h47HNkh2l58QZm17n1EngIRUnh7PWph5AXr0s2DUt49GMZth5BMXtr4BDNUv3FWx3DLđ4BO ươp:DcFmCnU
ươt:EdUkhClEYmCVphVrVsUtrWvY ươu:b0Dh1nCrX
`;

/** Syllables the counts did not meet, each the only one of its onset and rime: enough to know the two go together. */
const further = `
	áy bèm bệch bịp bốp bỡn bớp bụm bự bươn bướng cắc cẫng chạc chạch chẹt choá choạc choai choãi choay choắt chốc chồm chợt
	chuệch chuếnh chườm chượt chứt cuỗm cửi cườm dạc dật dèm dẹt dềnh dót dộp dởm dợn dợt đách đẹt điếc điếng đít địu đoảng
	đóp đốp đớp đút đười ét ễnh ghém ghếch ghiếc ghim giạt giặm gièm gien giếm giềng giội giộp giùm giựt gột gừa hạp hẩy hềnh
	hía híp hoắt hoen hợm huếch huênh húp huỵch huýt hướm iu kềm kền kếp kháp khấc khập khẩy khệnh khều khiu khoáy khoằm
	khoắng khoắt khoen khoèo khọt khốm khộp khúm khuỵ khuỵu khứa khựng khướu kịt lâng leng lếp liếp loằng loè lọp lớt luộm
	luýnh mèm móm moóc mồm mớm muỗm muốt múp mứt nếnh nết ngàm nghếch nghển nghỉm nghịu ngoa ngoạc ngoạt ngoặc ngoằn ngoằng
	ngoẹo ngòm ngóp ngồm ngợm ngớt ngụa nguệch ngụm nguýt ngườm nhẽo nhép nhễ nhếch nhều nhiếc nhím nhịt nhíu nhoàm nhoáy
	nhoẻn nhoẹt nhói nhời nhớp nhớt nhúa nhụa nhủi nhún nhuốc nhúp nhuỵ nít nốc nuông nựng oách oát oắc oặt oẹ óp ót ỡm phau
	phên phễu phiếm phìn phịu phóc phọt quào quắc quặm quầng quẹo quềnh quít quýt ram rắp reng rệp rịp rọc rom ruộm rúp sật
	sém sến sệt sếu síu som soóc sộp sớt téc tênh thau thếch thím thoăn thoắng thốc thui thuổng thướt típ tịu toáng toét
	toòng tóp tớp tráp trát trập trét trịa trốc trợt trụi trùn truồng tuếch tuềnh túp tươm uôm uỵch uỳnh vẩu vện vều vích vọp
	vồm vờn vục xáng xắt xấc xệch xềnh xiêu xoạch xoành xoẹt xổm xuềnh xuý xướt yểng
`;

interface Usual {
	/** By the word as written, in each of its writings. */
	readonly bands: ReadonlyMap<string, number>;
	/** Onsets and rimes that go together in some syllable, whatever its tone. */
	readonly pairs: ReadonlySet<string>;
}

let bare: ReadonlySet<string> | undefined;

/** Whether some syllable that is not rare is written so when its marks are left out: “nguoi”, “duoc”. */
export function isBare(word: string): boolean {
	usual ??= read();
	bare ??= new Set([...usual.bands].filter(([, band]) => band > 1).map(([each]) => withoutMarks(each)));
	return bare.has(word);
}

function withoutMarks(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

let usual: Usual | undefined;

/** How common a lower-case NFC word is as a syllable, 0 (rare) to 5 (in every text); `undefined` when it isn't listed. */
export function bandOf(word: string): number | undefined {
	usual ??= read();
	return usual.bands.get(word);
}

/** Whether the word is a syllable whose onset and rime are heard together; “mộp”, “giữu” could be said, but never are. */
export function isHeard(word: string): boolean {
	const syllable = parseSyllable(word);
	if (!syllable) return false;
	usual ??= read();
	return usual.pairs.has(pairOf(syllable));
}

/** lý and lí are one syllable here. */
function pairOf({onset, rime}: Syllable): string {
	return `${onset} ${rime === 'y' && onset !== 'qu' ? 'i' : rime}`;
}

function read(): Usual {
	const bands = new Map<string, number>();
	const pairs = new Set<string>();
	for (const line of table.trim().split(/\s+/)) {
		const [rime, rest] = line.split(':') as [string, string];
		for (const [, onset, codes] of rest.matchAll(/([a-zđ]*)([0-9A-Z]+)/g)) {
			pairs.add(`${onset} ${rime}`);
			for (const code of codes as string) {
				const value = Number.parseInt(code, 36);
				const tone = Math.floor(value / 6) as Tone;
				for (const word of writings({onset: onset as string, rime, tone})) bands.set(word, value % 6);
			}
		}
	}
	for (const word of further.trim().split(/\s+/)) {
		const syllable = parseSyllable(word);
		if (syllable) pairs.add(pairOf(syllable));
	}
	return {bands, pairs};
}
