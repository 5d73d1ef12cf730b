/**
 * Words with Vietnamese letters that are no Vietnamese syllable and yet no misprint: loanwords written as one word,
 * units, names of peoples and places. Lower case, NFC.
 */
export const loanwords: ReadonlySet<string> = new Set(
	`
	anốt ácgông ácmônica ácquy ắcquy ămpe amiăng ămpli ănggôla ăngten ăngtôn apphích ápphích áptômát axêtôn axêtylen axít
	bađờxuy barốc bazơ bêtông bítum bítết bôlêrô bolerô bôlinh bôxit bôxít brôm buđa búpphê cácbon cácbua cácbônat
	cacbonát cácten cađimi calô canô cantô cạctông cáctông căngtin căntin catốt cátsê cátxê cátxét clôrua clôrin côban
	côca côcain côlagen côlexterôn cômpa cômpốt côngten côngtenơ côngtơ côngxoóc côngsơn côngxon crôm điôxin điôxít
	điốt đinamô đềpa đêcibel đêxiben đêxiban đôla đômen đômô đôminô đôlômit êbôla êke êkíp êlíp êlectron êpôxy
	êtanol ête êtylen galăng garô gărô glixêrin glucôzơ glucô glutên gluxít gôlem gôtích gôthic gờram granít hécta
	héctô hêliô hêrôin hiđrô hiđro hiđrat hiđrôxít hyđrô hyđro hyđrat hiđrôcácbon hoócmôn hoócmon iốt iôn intơnét
	ípxilon kamikadê karatê karaôkê katê kibút kilô kilôgam kilômét kilôoát kilôvôn kimônô lavabô lazê lêdơ lipít
	lítva lôgarít lôgic lôgich lôgích lôgô lôgíc lôcốt magiê mănggan măngđôlin măngsét măngtô manhêtô maratông mácma
	mátxa mátít mátxít mêgabai mêgaoát mêtan mêtanol mêtrô micrô micrômét micrôn milimét mítinh mítting môbin môđem
	môđen môđun môlipđen môlíp môtíp môtô môtơ môzaic natơri nêông nơron nơtron nicôtin nilông nitơ nitrô nôen
	nôtron ôboa ôdôn ôgiôn ôkê ôliu ôlimpic ôlympic ôpêra ôtô ôvan ôxi ôxít ôxy ôxyt ôxýt ôzôn ốpla pađan palăng
	panô parabôn páxcan patê pêđan pênixilin phécmơtuya phôtô phốtpho phốtphát phốtphat phômát phômai phômat plutôni
	pôlime pôlyme pôlietylen pôke pôliê prôtêin prôtit prôtôn prôtôcôn prôpan rađa rađi rađiô rađon rôbô rôbốt rôbôt
	rốckét rơle rơmoóc rơnghen ruybăng sălông xalông salông sámbanh sâmbanh sanđan sêmina sêri sêmi silicôn sôcôla
	sôđa sôlô sơmi stêrêô tăcxi tắcxi tămpông tănggô tăngđơ tăngxê têlêtíp têlêx têtanốt têtracylin tôtem tôlê tônga
	trôlây tuốcbin tuốcnơvít tuylíp urê uraniôm vắcxin vắcxanh vácxin vatơ vécni vécmút vécbơ vectơ véctơ viđêô
	viđêo viôlông vônfram xăngten xăngtimét xăngđan xêri xêmina xêmi xênon xêsi xenlulô xenlulôzơ xentimét xiclô
	xíchlô xíclô xilô xirô xitéc xôđa xônat xônát xôviết xơcua xơmi xúcxích yôga

	trđ đvt đvkt tđ qđ nđ sđt

	êđê đắk đăk lắk đắkglong đắkmil đắkpơ bđao bânâm bhnông chứt cơtu hrê kơho kơtu mnông mơnông păh pôkô rơmăm
	rơngao sêđăng srê tơđrá tẻh tốk xtiêng xơđăng xêkông sêkông sêpôn chămpasắc xiêmriệp mêkông mêkong ôxtrâylia
	inđônêxia philíppin mátxcơva luânđôn bécgiơrắc béclin oasinhtơn viêngchăn
	`
		.trim()
		.split(/\s+/),
);
