/**
 * Traditional characters and their simplified forms, one to one, from OpenCC, coded to be small. The test beside this
 * file derives the same table from the package `opencc-js`, which is too large to be loaded in the browser.
 */
import { decodeCharacters } from './character-code.ts';

export const TRADITIONAL = decodeCharacters(
  '+ACVed+36+8I+6Il+74+9R+6Mxc+16U+37+CP+Yb+Vc+2Z+23+J4+4F+3G+CRk+W+16e+F5+3I+1Lgex+35+7Qh+2Gexf+4Pbm+Xrq+Wbkbsmf' +
    'hugcbcgfvhxi+Zbipffcbjlcebbchedeiejhdjihbbcebfcebdhlifbcbblfgfqc+Xhz+Ufpv+1Gf+Qdedjecrgbcmbdcbcbccj+13ueccbehi' +
    'ccdd+1Eccpu+11cc+Shejfcpb+U+1C+Xdm+3E+11+Z+1Gxelbd+18mqbbceubdempnqhgbcbfnfbbfdfeshddfbjdcebhhfefembcgebbckbbd' +
    'dbdfz+Tecfbdc+4J+12phofmhscdwbedfdicrersscddfdjedffbbccbbchbflcb+Zcdzsxcbcco+X+1Cz+1H+12+11h+1Mibmbom+Ufbebdfd' +
    'bnidggilib+Vnh+1Bs+Yebccbjbrbdcb+15phgjgcee+1H+26fchqegcjk+10h+13dddndjcfbgkccbohcc+Qj+18gidkdqebheiblcf+19wbc' +
    'eghfdcbbbbgdh+Vc+Vccpcecgfhfghnnfncjme+3X+V+Wzxbh+10qbj+Wbmmdhghclcfebgbdfdecceigbbeekhdeercdbrbebekebbcccchnt' +
    'chbbe+14+31p+27in+16dgbrbcrccg+V+Qbtb+Ujbqob+Rldqedebnhbdkcecghbidbcdddbibggbcjdbbbcddbbbbgcjfcdcbbfbbgc+Xbfeb' +
    '+Tdkbdpxlfg+X+10+1Nhu+17bpkjzcbcghkieml+10h+1V+1Sd+1Tfb+3Ovefctsgmbicglez+Zyjvfi+Zoeeenmcgrdbgfdgfbdmcgfebeeif' +
    'bbfjdudjwiliddblbefdiqhbcbbgcbcbbfcfdjbffdei+Vrcpcrfbhzggedcbbbcibbeg+1Ldgexibhlql+Xye+17+S+24n+1Voq+11wildbbl' +
    'be+Vchegsmujizohodfjibhcltddfbddbcjqibjgddhbbqdfbbjlbhibgbjhjecdfdndcbrdcbbdfdefbjccedbbccegdfcbgbbicmfbnedfec' +
    'bdcu+1Pv+11+19+14jhjdedfunf+Qbmdhbjhddhgbhcfbcpdlsfiecgs+Sjzfhfz+1Le+S+Tfgcbbj+Qcbdcbbdcbcbbe+3I+1Fjfmhrbfbixy' +
    'cdfebfdfclffg+1Ejnb+1Mfjffbrd+27h+Qeejcgldgheibhebcjghcbcbccdbbcbbkfzwicjzcdcbdd+1Ghzrncm+1Aecyglmhv+2Czieh+12' +
    'uelccbujgdeiobgklnebbf+10+16obhmfeecboj+1Pdhndpdphfbbsbbhcc+1Obebgbekbcbc+Wm+28h+Qnteel+12efcjmefknnendcimcebf' +
    'jifcbdbefbcce+1Houubjgdcccdfcccbbbbbccddbbbbbbbbbbelccbbbcebcdbcbbbbicfgcbdbecibbbddicdcbddbbcjcccbibbcbbbbbbd' +
    'bbbcbbfddbgbbbdbbbdbcbcdcbddcbccdcbmbbbfbececbbeeecbdbbbbbbcebfcbmcbfedbhbbcbbbdfbdbbbibccbcebcce+4Hgfec+Yfcob' +
    'cdycdbn+Szbne+1Bc+14irbcbcbbcebh+3Kdtigcovilffiflsfecjubbkecjcfbcddsnbbbmc+1Tlcfgg+1W+3By+1Smmf+20fepd+Yibujfn' +
    'cjizdbbj+Uegf+Zbfjxegfcbhufiebcdkhbdkjiccfdehhdkbbebtbpifdhcdbgecbdbpeelnfhpgbdii+3Vbl+27khcqm+Qemnefegvjddefg' +
    'ebhdbdlefjfflejcfbcb+R+11ztfnbe+Skfm+Qbfdmcghhdegcddcuddbedcjebecddfddcb+1Gccjbbfcccccbcbbbdccdbcebdedcebbffic' +
    'ccbbbbddcbbbddcbbbcbbbchdfbbbfbebddcecbcbbbccceceddcbdcdcccccbebebbbdbccbecbdcdbbccccbbcbfececbcbbcdbhdbbggfdi' +
    'fbhcbbcdmccbedbfbcffbbcebcbecc+4Hjgceykxggebbbbbfbbbbbdbcbbcbbcbbbcbbbbbbcbchbbcebcccbbbbcbdbbbdebfbbbbgbcbcbc' +
    'cbdbcbeb+28+15epk+1B+1B+Weyjkbdbwihbbcbdbbcfhebewkbbbebchefhhgbbbbcfccbbbibbbgbbbbgbdbcdefdbcbbccbbdebglcbc+1U' +
    'hbbd+1U+Xekobybdgbedccbijebbccfdddfb+27wrdjccrgdcccenb+1Ntgcbeibfpbccgfcbbbcbbegbcbcmccbecbcbbdbebcbbcbjdccbbh' +
    'cdbdbbbdbbbfbcbcceecdbdeccgbgdccbebdciecdccbbedcbcbbbbfceccbfcccfddhecebbbcbbdbbbbfcefdcbbhbcddbbbebbbecbcdbdb' +
    'dceebccbbbcbchecbfebedefbeccecddcicccbgbbdbcbcbbccbcbcheebebdbgbebbbcbceifccbdgifcbbebedfbbbddbdbcbccffgcfbcbj' +
    'cdcidbbfcdbbbcb+6Tjcbdcbcbcbcbbbejcbbdbcbbebedcbbbbedbbcbbbdcbbbbgccbbcb+37fbfndffmbehgncfcdedqldcbcebpjwrfwfc' +
    'ccbrcbjc+13ojxecddcbbggdbb+Tecbbcbbbcccbbbbbebefdchbcccdbbccjgbbbdbbebcdedcebdbbcb+1Gfbbccdccbbeecctfcbcebbccc' +
    'bcibbbebbdbbccbcbbcbccbbcdhefccbbdccbcccdbbbbfbffce+22bbdcbfipbbcbdbccccbldbhhcbdhbbbhdldecbcgbbgcbbbbbfcbcgcd' +
    'bedcbbeb+1W+Wdcbbyyhnidcbbfdivkcbhghfddhchbcbcbbbhcbbfdebcbfdegbgcbicbbbecebcdbcbfedgccbbdcbdbcbcbibdbdccbbebd' +
    'bbcccbbbceddbjccbbfcbdbdbfcibc+2Zccdgbbciibcjdgcbbedchbedeecbbnbbbjbdbjccbbcfhgdcbjdccheebcddcfbbbdbbbcfbjdbcb' +
    'lbfedbbebbdffdcdgdcbcb+2Febcb+Qoebbefbhbgjskkccbgcdhm+Vwbdbdcbccddbbcdbdcgebwbcbdbh+11s',
);

export const SIMPLIFIED = decodeCharacters(
  '+AC4-D-E+5XH-5KG+4H+1G+6B+9E+7N-2J+8I4-793+IW9-IAGebe-1+Y+24+IO+63+2U+DX+H1P-H1T+1Kb+EM+FY6-FS0-6+FULk+AY-FV0+' +
    '384-4-35T+13c+41+2XK-23N+26U+1RJ-4US+5U+2HP-2FX+8WO-920+3H-3J+8F4-8F0+5Gc-7S-4P+5E+32K-30Y-5B2+5AV-5B6+5EY-1-3' +
    'G-5BN+A49-4SP-9+1YH+J3-2FN+7D-98-5+7Z-7Q+7U+1P-C6+4G+1V-6A+2S+3F+61+DVT-E6O-D+68-U-6L+6I+1W+53d-5D-1O+2HF-2BI-' +
    '9Z+B4-5A-5FL+5KW-4-59+EM-4L-Ix+1B-O1+O8+9BS-6TE-2GY-5+Wu+1O-Bn-K-5Q+6M-D-I+23-L-G-11+D7B-D7K+463-43Q-27+11cs-5' +
    'T8+5ST-5RT+5UX-A-7+16+93L-949m+R-1K+15-Q-K+2R+12+4YP-4YHmv+2L1-2K0-1+Qi-Fg-3+Q+V-1-146+1AH-34+S-1N+1W-1-1+2AM+' +
    'ANT-CZJ+4I-4I+6Q-683+686-1DP+15O-14F+ZL+AY-3O+7L-27-7A+1X+5I-26-63+CK-26-7U+7M+1BQ-1DU-1W+21+2G-AJ+5Y-3L+82+26' +
    'A-21Q-6FI+64Z+1Hl-8+7Y-7U+66-B3+27F-248-3S+5L+1FL-14X-6M-4X-2V+1V-3S-121+1DY-1I1+1KV-53+3I+54-10I+K2+7X+8YN-8T' +
    'A+5Cei-9-7z-8-S+3F+28+BH6-9CW-26L+27l+12+UL+1A6-297+T+8N1-8KI+12+4A2-5I8+14S+3F+U7-SN-2U-23+51-56e+28+6I-6R-23' +
    '+2E+14-UM+SN-2H+25-17-C+1Hb-15b+6H+4Oic+LJ-KG+32F-51P+200j+Z-10-7+S-B+4U-37+29-2N+55-19-3H+3I+19-3R-6WB+73E-82' +
    '+9A5-997-1+3Va+1R-5K+76-4N+33-32+6I-V+2T-2R-2Oc-2M-6YC+6XW+9Dne+1T+AOS-ANE-1R-T+W-1ZC+204-T-3+2X-2R7+2QW-2d+1K' +
    'w-Ilgy-V+10-8-252+294-2Gd+1Y+Y+1S3-1V3-2PY+2S4-14-Z-P-78C+7EG-1C-47+5G-2G-U-1-V-1+1T+2C-4R-1A+1Gm+13+67-7W+92-' +
    '22D+22Zdiwb-O-7GH+7HQ-1-V-R+19d+1X-4-2HE+2IB-266nh-3+26U+78V-9FNg+25N-26V+26No-W+2Z-2I-26J+2A4-26F+274-A+Q-2KV' +
    '+2KU-Kk+12+2K2-2JSh+AY7-AY5-365+XF+29I-3AU+3BB-1AG+19W-6+5Z+6AX-68Li-4P+ANM-DGZ+2WIgb-2+3HY-3ET-1T-4L+38-3G+1L' +
    'L-1LI+7Z-1Kf-39+3B-1W-4N-2+7KF-7FO-FB-7BW+81C+1SO-28B+78-5R-2SV+309+1Z-3J+1I-39-4S-UX+T8+4T-DB+BV+B9+6V9-76L+B' +
    '9-80K+7R0+34+6H-CY+4S-65+7S+2Y-7A+CBfmv-Kx-W+14+7Q-4Y+2P+2P-17-J+63Y-68Z+5A-33L+2YC+1I-82A+85Ph-X+98L-99G-3B+6' +
    'U-1P+67-4L+6G-6C-7W+C7-9O+7Mi+1Y-6G-3E-1-7+82-2K-1K+A3-A9-85R+85T+46-5S-26-21+BY-69-1+1W-3G+5Q-5M-3CE+3DY-85E+' +
    '82U+4P-22-3C+53-3O+A1-9T+7U-22-9A+GE-35+48-12-8G8+800+D1+34-CZe+BI-3O+56-3Kk+5Q-DZ+8F-1X-8-36S+3GGb+7UZ-BBG+3G' +
    '3+10-L+1A6-19S+16we-4KF+4LLl-3OB+3OV+2D-Fzb-2M+30T-2WZ-1A-3PQ+3O3+1M-3LU+3O6-4W+1Yv-4Q4+50+9U5-52W-4YB+15G+2XS' +
    '+111-111+105-4F+56-2H-1Y+24+7O-1XA+1XK-83-5+2W-8U5+8U2o+4O-2M-8WH+8PL+1V+53-56W+50N+38O-513+1RR+5IY-53Y-81-68+' +
    '12-22+9R+2P-V+19-5I+56-5-50-55L+4ZY+6B+6Z-AD-2T-8QM+8UR+9Y-949+8VQ-8M+65+2D+5H-5Me-8B+DV+71+3J-J0+2Ue+AB-7U+A7' +
    '-AB-43W+4BZ-E7+E3-E7+IL-6P-AN+7Q+9P-HA+GZ-41-D0-2V+JK-66+5N3-5XO+AN+4O-F6+AI-G6+DD-6E+92-5E+8O4-CRX+4KU-3-2-2W' +
    '1-1RV+2BW+2ENkh-B-9AX+9BG-59H+59Ao-9BS+9AR-U4-2TPa+3PQ-D+1T+19T-1AD+12nohj+4Pa-3E-59Q+5BI-5BJd+5Q2-DN-23+5M-1X' +
    '+4C-5HT-5+5D2+82-5L8m+5AY+9W-30-2H+2M-5HW+5AX+6X-2Eg-5FK+5FB+1W-88+1X-5B7+5AX+AY-68+2H+65-D4+QU-JT+4AP-4KE+2R+' +
    'FO-5J-59V+54E-2+AYh-5P+37-DF-2J+9I+32-2T+66-3A-5M+F6+84L-8LTf-2G-9EM+9XT-C6-2A+8F+2C-8Nj-2Q+2E-7T+83+2Y-7O+DP-' +
    'DW+2F+37-9NK+9KAj-9KI+9SU-BL+BN+4D4-4LG-7+25-9MV+9W1+2W-2T-2R-AZ+DM+53-55-5W-9QN+9J0-37+5J+HV-KA-2B+IQ-1+1A-HP' +
    '+KA-3AK+36U+29-L5+FX-CU+E9-16+9Y-A62+9T5+2W-7a+BJ-6ROs+6T3-25F+258-W+1V+3LI-3K0-1B-2U-A0Z+A7R+3JN-3PM+28+7TT-7' +
    'V5+17-3D+13+29e+17+3RJ-3VQ-XQ+10Ao-A43+A8P-4J+18-2F-1K+1L-6RD-27+73X-4DF+HI-169+52S-32W+340+3CH-3CW+10-G+1O+1J' +
    '-11+14-1J+1L-1M-60I+623-3-520+51Ydu-12b-AC1+DNU-3AH-2F-6KA+6PC-1R-Pm+3Z+6XX-6X1+Y-1W-K+3A+2U+30J-36Mw+2M-1-3H+' +
    '6E-3R-AI3+AGA-M+67-5A+5P-23-2Z+59+1W+T-1-7K7ac+5RG+1UU-4E1+4E1-4BS+4DD-6MS+6P5+5GV-5FJ-1X+Y-13-E+21+19-2X-F+2V' +
    '-2H+2Za-3L+29d+Q-459+42G+3U-1I-Y-1O+1D-R+4Yf-10-1-3A+2R+1S-6U2+6UPp-68+75-1-30I+31K-8-58Y+590h-706+9HB-2F6h-7W' +
    'V+1JT+6DTp+1A-35-AT3+AWS-C-1H+2MG-2NH+3H+1U-3AY+3DCv-1Rd-6CE+6E1-2D+S+2A-31-AX8+AZO-1V+2N+13-1-4L+2P-AZ6+AZ9-Q' +
    '+25-3Y+1Ne-1S+1P+BH-2C-C-9-X-B-52A+544-21+12v+24+JD-HA-20-B5P+7U0+39R+25+Z+3LZ-ES8+B7O-1G+61Z-61K+2B-2C+1I+1VO' +
    '-1UH+1R-2N5+2M3+Q-3+V-8-9-Fz-20G+1ZH+2Bi+1I-9k-BAB+2EW+8WG+Z-3ZK+5ED+3L-1IQ+2E-17d-3G+2G-1+24+19+1RY-1T3-16+29' +
    '-12-3DN+3BG+Y-5T2+5W6-39-B9X+BAN+2K-1Z+49-79+1U-1S+60-11-20-7U0+139+6XQze-Nep-7H7+7GB-15+14+EBbk-7d-4-1eddo-6k' +
    'b-Fbm-B-3k-Hq-Ahg-BR7+653+5MG-4-1e-As-Dlf-4-4-68Y+68U-BRF+BRLn-4kj-Ik-2-2-1-7ej-9MQ+9MMcf-Hq-1i-5bb-BS9+6BU+5F' +
    'T+19r-E-7d-1O+1J-2ff-24+4F-2Ij-68N+66L+1W-Cp-D-5k-3p-D6+COq-Lcfsb-2-1V+22fgdb-Ck-3-E-2H+2T-9-1X+24-8+KT-KQ+10C' +
    '-ZXj-G-21+2I-Pu-4cd-4-8KC+8IV+1Jei-38+36-BU7+BQK+3M-BZ+BIq-63U+626o+1G-1f-2W+2V-1-2Go+14-O-R-D9+17W-S7d-1c-BUB' +
    '+BRHz+1Pn-BU9+GV7-513-3N+1W-CE+DTi-5P7+5LJ+41-1B+4A7-FRH+3N7+7VR-7VR+7WF+5D4-5CW-B+Tn+LJ-KK-5c-9QW+A5U-A57+7D5' +
    '+2EP-2b+26-5-83J+CEW-49Zw-7SQ+7RC+1D-13kb-8PT+8PR+1K+1Q+20-U-8O4-109+9QB-35-2+16+26-11-2A+2J-3E+65-11-50-C07+C' +
    '2H+3P-51+1Zg+11-14+3L-1Z-2O+11f+5K-96D-10Z+14S-15U+O6-MU+4O9+9AR+WC-4LX-Enl+1Hd-9K6-44+9U5-79E+77U+24-3Z-9DP+2' +
    '93+3L6+3JH+6D-ALM+AJA+2F-9FI+9DJ-2EL+2EM-4N+4O-B-66G+68W-9+5P-6Z-54+4D-7CT+4VD+2JG-6P+6Z-2O-9HC+2U+9MY-1-Q-9S+' +
    '2I-3+7Z-89o-50+74-2L+8E-88-5H+AZ+58+3X-EP+AO-G8-81N+8KB-DA+2L-2U+60-CIB+C9E-C9G+C8X+3W+AL-AC-6N+6T+FZ-CT4+CRI-' +
    'J0+HG-2-80+9K-JW+15+IT-HN+KA-4A-FE-9SV+A5S-5F+6D-8OU+8YE-B-9Y0-12G+B19+3P+10-2X-18-3TG+3TE-D+4M-10-35-GU-CB2+C' +
    'YUe-40+2G+2O-8Q+63-2F-3R+2S-26c+5G-5K+5R-2I+3U-69+3O-2B+75-79-1H+2H-B13+ANU-5WI-3S3+8UT-8ZA-C9+C9+3J+ADG-9BP+9' +
    'CC+1TZ-1UV+2O+1S7-CK6+1CN+9FF-1U+2M-2+1L-BJA+BHSa-1I-17+2N-T+32-48-76E+752+1T+4O-6JH+6MHcbbbbecb-BOC+BO8fbb-8-' +
    '1e-A+Sr-9+CAcb-2o-8b-2l-4-3b-85V+860j-3g-DJT+DJX-9ee-1-6r-6h-63M+63Dbj-Mtk-3-Bm-9h-9i-AWU+AXM-7b-Ecq-8c-1-8fib' +
    '-A-3-3-2h-8-9ZV+1B3+8NH+27d-Ot-3-1-Jrbdbf-3can-3j-An-DS+DLbcc-9-8-Jvdj-23+20-2nr-1i-1P+18h-B-1g-AY5+AVF+2U-D-2' +
    '7+1N+Y-4-Srhb-AX+8Y+1Uol-Mqdc-1-37+34ba-4lc-1-3B+38b-AXE+AUI+35-3X+3T-2W+2X-2e-AMF+AMJ-6ES+6C0-Z+3Q-87K+85I-9T' +
    '+BM-1Co-B3L+ARR-D9Y+FQV-24P-32+3Rg+88-8Ut-5U1-3L4+5ZO-8TI+ABN-30P+4ZO-512+1F-8NM+DS4bc-1d-1k-4cbf-Clfn-Gf-9-CE' +
    '4+CEF-1d-5h-3c-8q-1-2g-1-6-2mc-9SC+9S9l-9h-1f-1-1B-BF2+BFF+Qk-19+11-13+12-DRW+DS6bd-1-18+1Ab-V+Rhb-2-1eb-S-3o-' +
    '3pg-W+13m-1w+12+G8-EC+G9-FO-1Y+1G+E9-F7+3G-14-1F-1-1Q+2C-H-1K-DSX+DVX-29+26+1W-3B+2G+1A+T-D+W+53bb-C7H+C7J-1cc' +
    'cib-7dbf-8egh-1-1-1-3bg-8QV+8QW-Ali-5cc-3-3b-Q+Uf-2e-3cf-2OH+2OC-72O+72S-1d-18+19-Q+R-16+10-R-6-C0L+C1Sn-2-C99' +
    '+11E+1PI+9JPf-BQU+BQR-6N7+6MW-9-9+V+3S-2Ji-1I-6JX+6KZ-Z-3D6+3CC+20+26-4Alqr-1C+3M-L+4P-X+11-D4I+D3S-D+1N-2C+1Q' +
    '-M+1P-1Qw-1F+4L-2K-32Y+369-DAK+DAK-2J2-1IX-87V+CAE-Bz-1TM+1TL-1+25-CAA+CTPbbf-2-1c-3l-3-9WT+9WSdf-Ai-7-ETW+EUT' +
    '-4-Jv-8-Bg-3m-5-1-Inq-7-8-6t-Hp+Y-4-In-Ffu-Tii-1-1-ATY+ATVp-1-2e-9-B-4t-1-B-5-Cjkb+32-2K+X-U+Q-2m-3-N-2jf-6l-2' +
    '-5-2HE+2GT+12-6-Iw-G-G+Q-Vo+1E-Gij-8-18+1H-6-2Z+1V-D+1G-Gpj-1N+18-1r-D-1G+13w-1M+1C-4-5q+Y-3X+3G-AMH+AM9v-2-2D' +
    '+29-Gkfn-1V+19rb-H-2Z+39-Cgbb-9-AMC+AMZ-2IW+2HG+2A-1Dlc-3J-N+4G-1-77B+761+1N-9-2E-23+4Lc-5-6-Q+Xf-Gi-V-3Zx+4I-' +
    '2gm+V-R-2C+20-11+10-5-4B-343+38Q-33j+2Bu-9al-7cg+22P-22Wcq-9EB+9BN+20th-3-2M+1I+Ybd-2X+2Y-6-K-EC+F0-37+3Hg-EZX' +
    '+EX7-1B+R+33-2Y+31-5-5E+5O-9g-EZN+EX5b+1Hi+10-EZX+EZW-2-4S+4T-4Gn+46-3D+38-O-KGa+LA-23+25-4W+4V-Ec-5E+5Sb-18+V' +
    '-1Y-2W-EL-CRZ+DB7-N+1G+2Xbbbbb-AUL+AUU-3-3cacbdk-1-D15+D14-6dgd-8haf-1fb-2-5eg-977-6G+9CQ+Zb-4-Aqb-Pxd-16-DJ0+' +
    'DK7-7-3-19T+1A4-V+25m-D8U+D7Y-1u-2-J+1G-20x+1E-Z+22-12-3+16-21+33-D70+D77-37K-A0H+D8J-9E5+AU7-76U+5QB-E99+7MS-' +
    '1O7+8DF-Zd-E+1M-DBA+5NY-5NZ+DCDg-5-4BC+4BT-BCS+6IW-10M+5VR-4TE+4TD-DHQ+DIK+1Jbbbbc-1M+1Lk-D9K+DD4bbcb-2dbg-2db' +
    '-7e-2i-1g-3h-1-CIJ+CIM-8bk-1-Cl-2cebf-3c-3cb-AXP+AXU-1-5K5+5K4d-10+12b-9YF+9YG-Xzj+13cbb-DLU-CI+DYDb-5h-1cbbbe' +
    '+3Pc-1cccbbb-3Q+3Rg-2-1-1dh-2e-5NZ+5NU-E7W+E7Uecce-2d-4-EN9+9QZ+4WG-1-Kwb-5OC-3+5NK-DET+DFR-2h-11+12-5cbf-2bc-' +
    'Bm-1Br-3Y+11+3Ik+5Zb-EDA+EDBc-1dbic-4-4jc-8-2g-5lg-1-4dib-4cgb-2-1-1l-4c-FKL+FKQ-6f-4YN+4XO+Wfc-4AJ+4AE-6kc-1D' +
    'uq-K+Y-Vi-BEQ+BED+11-1C+1F-2b-S-1-53V+55J-52U-9TO+EWP-1-E0Q+3VX+50J+4NU+IG-AKC+9K2-CVP+CW7-7-11F+22Dt-2+8Lbbcb' +
    'b-3fbbg-3g-8j-3-2-1igg-9-FSM+FSN-2h-Al-9x-Dk-7j-5eep-C-2-Fz-3-3e-3bf-Acgeg-L+V-2-1D+17-FTU+FTPk-FTY+FTW-7gc-3-' +
    '2r-1-6-12+16-FU5+FU4c-3-C-V+16hf-1E-3w+Ue-7-Bq-4bj-2-1c-1R+T-1Al+22-2b-Z-11+1Y-S-1Oz+AM-F1W+F1X-F1X+F21-F28+F2' +
    '7-1-G0F+G0M-1-2kf-2-1-4d-7f-2lbc-G12+G16-2-G15+G12cedd-5h-3-1fddb-2-1H5+1H1j-6-G1J+G0L+12b-7o-4c-1fb-G1X+G0G-5' +
    '7X+59Hf-4b-9l-9ai-4-1P-G09+G1Xk-2-1Ss+1D-1E+1G-Mvc-10a+11e-3-1L-J3F+J52-G2E+G2Gb-1Y+20-En-1D-4-ESA+9G+EKM-7GT-' +
    'DD-80J+FVTs-1G6a-9KGa+9KG-EFUa+FWCf-93K-673+FBK-1K1+1JSivnbb-FA9+FBHx-BET+7UQ+3K4+1Abbbdc-4d-2-FBE+FBI-EMY+EN0' +
    '-1c-5Y6+5Y7n-F0P+26M-3CG+G6Kbe-HH7+HIM',
);

const FORMS: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].map((character, at) => [character, SIMPLIFIED.charAt(at)]),
);
const ANY = new RegExp(`[${TRADITIONAL}]`, 'g');

/** The text in simplified characters. For comparison only: a character may replace several traditional ones. */
export const simplified = (text: string): string => text.replace(ANY, (character) => FORMS.get(character) ?? character);
