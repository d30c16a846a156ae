package fi.lapsivaaka.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the practice municipality Esimerkkilä spends money on: made up, but of the size and shape of a municipality of
 * 12,000 residents after social and health care moved to the counties.
 */
final class PracticePlan {

    /**
     * A cost centre.
     *
     * @param profile how its money divides over accounts, see {@link #accounts(String)}
     * @param euros its budget for 2025
     * @param growth its budget for 2026 in per mille of 2025
     */
    record CostCentre(
            String body,
            String area,
            String code,
            String name,
            String serviceClass,
            String profile,
            int euros,
            int growth) {}

    private static final String COST_CENTRES = """
            Keskusvaalilautakunta|Vaalit|1030|Vaalien järjestäminen|1102|office|34000|560
            Tarkastuslautakunta|Tarkastustoimi|1090|Tilintarkastus ja arviointi|1101|expert|32000|1020
            Kunnanhallitus|Yleishallinto|1000|Kunnanvaltuusto ja kunnanhallitus|1101|office|268000|1010
            Kunnanhallitus|Yleishallinto|1010|Kunnanjohtaja ja hallintopalvelut|1101|office|612000|1022
            Kunnanhallitus|Yleishallinto|1020|Nuorisovaltuusto ja osallisuus|1101|leisure|14000|1100
            Kunnanhallitus|Yleishallinto|1040|Hyvinvoinnin ja terveyden edistäminen|1120|office|96000|1015
            Kunnanhallitus|Tukipalvelut|1100|Talous- ja henkilöstöpalvelut|5501|office|724000|1025
            Kunnanhallitus|Tukipalvelut|1110|ICT-palvelut|5501|ict|546000|1048
            Kunnanhallitus|Elinvoima|1200|Elinkeinopalvelut|5551|expert|338000|980
            Kunnanhallitus|Elinvoima|1210|Työllisyysalueen maksuosuus|5565|share|642000|1035
            Kunnanhallitus|Elinvoima|1220|Nuorten kesätyö|5566|staff|118000|1000
            Kunnanhallitus|Elinvoima|1230|Kotoutumispalvelut|5605|staff|166000|1030
            Kunnanhallitus|Elinvoima|1240|Maaseutupalvelut|5556|share|141000|1010
            Sivistyslautakunta|Sivistyshallinto|2000|Sivistystoimen hallinto|5501|office|432000|1020
            Sivistyslautakunta|Varhaiskasvatus|2100|Varhaiskasvatuksen palveluohjaus|3021|office|206000|1015
            Sivistyslautakunta|Varhaiskasvatus|2110|Keskustan päiväkoti|3021|daycare|1924000|1012
            Sivistyslautakunta|Varhaiskasvatus|2111|Kirsikkapuiston päiväkoti|3021|daycare|1482000|1008
            Sivistyslautakunta|Varhaiskasvatus|2112|Rantakylän päiväkoti|3021|daycare|1148000|985
            Sivistyslautakunta|Varhaiskasvatus|2113|Kuusiluodon ryhmäperhepäiväkoti|3022|daycare|236000|1000
            Sivistyslautakunta|Varhaiskasvatus|2114|Vuoropäiväkoti Yötuuli|3021|daycare|978000|1030
            Sivistyslautakunta|Varhaiskasvatus|2115|Daghemmet Solrosen|3021|daycare|522000|1018
            Sivistyslautakunta|Varhaiskasvatus|2120|Perhepäivähoito|3022|staff|312000|940
            Sivistyslautakunta|Varhaiskasvatus|2130|Avoin päiväkoti ja perhekerho|3023|leisure|131000|960
            Sivistyslautakunta|Varhaiskasvatus|2140|Varhaiskasvatuksen erityisopettajat ja avustajat|3021|staff|416000|1062
            Sivistyslautakunta|Varhaiskasvatus|2150|Varhaiskasvatuksen palvelusetelit|3021|voucher|558000|1045
            Sivistyslautakunta|Varhaiskasvatus|2160|Lasten kotihoidon tuki|3023|allowance|642000|950
            Sivistyslautakunta|Esi- ja perusopetus|2200|Perusopetuksen johtaminen ja kehittäminen|3051|office|262000|1010
            Sivistyslautakunta|Esi- ja perusopetus|2210|Keskustan koulu|3051|school|2146000|1015
            Sivistyslautakunta|Esi- ja perusopetus|2211|Rantakylän koulu|3051|school|1262000|1009
            Sivistyslautakunta|Esi- ja perusopetus|2212|Kuusiluodon koulu|3051|school|498000|1006
            Sivistyslautakunta|Esi- ja perusopetus|2213|Harjun koulu|3051|school|688000|1004
            Sivistyslautakunta|Esi- ja perusopetus|2214|Esimerkkilän yhteiskoulu, luokat 7–9|3051|school|2782000|1021
            Sivistyslautakunta|Esi- ja perusopetus|2215|Svenska skolan i Exempelby|3051|school|562000|1012
            Sivistyslautakunta|Esi- ja perusopetus|2220|Pienryhmät ja erityisluokat|3051|school|1024000|1058
            Sivistyslautakunta|Esi- ja perusopetus|2221|Koulunkäynninohjaajat|3051|staff|838000|1040
            Sivistyslautakunta|Esi- ja perusopetus|2222|Perusopetukseen valmistava opetus|3051|school|188000|930
            Sivistyslautakunta|Esi- ja perusopetus|2223|Sairaalaopetuksen ostot|3051|lessons|66000|1090
            Sivistyslautakunta|Esi- ja perusopetus|2230|Koulukuljetukset|3051|rides|1084000|1032
            Sivistyslautakunta|Esi- ja perusopetus|2240|Kouluruokailu|3051|meals|1162000|1024
            Sivistyslautakunta|Esi- ja perusopetus|2250|Aamu- ja iltapäivätoiminta|3052|staff|236000|990
            Sivistyslautakunta|Esi- ja perusopetus|2260|Esiopetus|3041|school|778000|975
            Sivistyslautakunta|Esi- ja perusopetus|2270|Kotikuntakorvaukset perusopetuksesta|3051|lessons|146000|1020
            Sivistyslautakunta|Lukiokoulutus|2300|Esimerkkilän lukio|3101|school|1724000|1014
            Sivistyslautakunta|Nuorisopalvelut|2400|Nuorisotilat|3601|leisure|312000|945
            Sivistyslautakunta|Nuorisopalvelut|2401|Kesäleirit ja retket|3601|leisure|48000|900
            Sivistyslautakunta|Nuorisopalvelut|2402|Etsivä nuorisotyö|3601|staff|92000|1020
            Sivistyslautakunta|Nuorisopalvelut|2403|Nuorten työpaja|3601|staff|151000|1010
            Sivistyslautakunta|Nuorisopalvelut|2404|Harrastamisen Suomen malli|3455|leisure|68000|1000
            Sivistyslautakunta|Nuorisopalvelut|2405|Koulunuorisotyö|3601|staff|55000|1040
            Sivistyslautakunta|Kirjasto|2500|Pääkirjasto|3501|library|522000|1005
            Sivistyslautakunta|Kirjasto|2501|Kirjastoauto|3501|library|116000|980
            Sivistyslautakunta|Liikunta|2600|Uimahalli|3551|hall|642000|1012
            Sivistyslautakunta|Liikunta|2601|Jäähalli|3551|hall|408000|1018
            Sivistyslautakunta|Liikunta|2602|Ulkoliikunta-alueet ja ladut|3551|outdoors|272000|990
            Sivistyslautakunta|Liikunta|2603|Ohjattu liikunta ja liikuntaneuvonta|3551|leisure|139000|1000
            Sivistyslautakunta|Liikunta|2604|Avustukset liikunta- ja nuorisoseuroille|3551|grants|86000|930
            Sivistyslautakunta|Kulttuuri|2700|Kulttuuritoimi|3901|leisure|184000|970
            Sivistyslautakunta|Kulttuuri|2701|Kotiseutumuseo|3701|hall|94000|1000
            Sivistyslautakunta|Kansalaisopisto|2800|Kansalaisopisto|3251|staff|538000|1000
            Sivistyslautakunta|Kansalaisopisto|2801|Taiteen perusopetus|3351|lessons|332000|1010
            Tekninen lautakunta|Tekninen hallinto|3000|Teknisen toimen hallinto|5501|office|382000|1015
            Tekninen lautakunta|Kadut ja yleiset alueet|3100|Katujen kunnossapito|4601|streets|918000|1010
            Tekninen lautakunta|Kadut ja yleiset alueet|3101|Katuvalaistus|4601|power|258000|965
            Tekninen lautakunta|Kadut ja yleiset alueet|3102|Yksityisteiden avustukset|4601|grants|162000|950
            Tekninen lautakunta|Kadut ja yleiset alueet|3103|Liikenneturvallisuus|4601|streets|42000|1020
            Tekninen lautakunta|Kadut ja yleiset alueet|3200|Puistot ja viheralueet|4701|outdoors|228000|1000
            Tekninen lautakunta|Kadut ja yleiset alueet|3201|Leikkipaikat ja koulujen pihat|4701|outdoors|96000|985
            Tekninen lautakunta|Tilapalvelut|3300|Koulu- ja päiväkotikiinteistöt|5352|premises|1896000|1006
            Tekninen lautakunta|Tilapalvelut|3301|Muut kiinteistöt|5352|premises|902000|990
            Tekninen lautakunta|Tilapalvelut|3302|Vuokra-asunnot|5353|premises|212000|1000
            Tekninen lautakunta|Siivouspalvelut|3400|Siivouspalvelut|5501|cleaning|898000|1022
            Tekninen lautakunta|Liikenne|3500|Asiointi- ja joukkoliikenne|6301|rides|166000|1025
            Tekninen lautakunta|Vesihuolto|3600|Talousvesi|6102|water|516000|1018
            Tekninen lautakunta|Vesihuolto|3601|Jätevesi|6103|water|428000|1020
            Tekninen lautakunta|Maankäyttö|3710|Kaavoitus|4101|expert|242000|1000
            Tekninen lautakunta|Maankäyttö|3711|Maaomaisuuden hallinta|5361|expert|88000|1000
            Ympäristölautakunta|Rakennusvalvonta|4000|Rakennusvalvonta|4201|office|188000|1020
            Ympäristölautakunta|Ympäristönsuojelu|4010|Ympäristönsuojelu|4402|share|122000|1010
            """;

    /** Per mille of a cost centre's money by account of the national chart. */
    private static final Map<String, String> PROFILES = Map.ofEntries(
            Map.entry("allowance", "4712=832 4713=96 4714=61 4716=11"),
            Map.entry("benefit", "4721=742 4722=258"),
            Map.entry("cleaning", "4000=668 4110=112 4210=27 4380=104 4550=61 4580=28"),
            Map.entry("daycare", "4000=684 4110=116 4210=28 4342=8 4380=34 4410=86 4500=9 4580=12 4600=23"),
            Map.entry("expert", "4000=402 4110=67 4210=16 4340=436 4360=22 4470=57"),
            Map.entry("foster", "4000=604 4110=41 4210=15 4300=340"),
            Map.entry("grants", "4742=1000"),
            Map.entry("hall", "4000=382 4110=64 4210=15 4380=58 4390=114 4568=171 4569=138 4570=58"),
            Map.entry("hospital", "4000=521 4110=87 4210=21 4300=151 4342=31 4600=121 4820=68"),
            Map.entry("ict", "4000=214 4110=36 4210=9 4342=641 4580=100"),
            Map.entry("leisure", "4000=601 4110=101 4210=24 4410=38 4420=47 4440=96 4600=93"),
            Map.entry("lessons", "4440=1000"),
            Map.entry("library", "4000=612 4110=103 4210=25 4342=58 4510=168 4560=9 4580=25"),
            Map.entry("meals", "4380=21 4410=979"),
            Map.entry("mixed", "4000=418 4110=70 4210=17 4300=472 4600=23"),
            Map.entry("office", "4000=647 4110=109 4210=26 4340=96 4342=71 4360=14 4500=18 4940=19"),
            Map.entry("outdoors", "4000=392 4110=66 4210=16 4390=327 4560=58 4600=141"),
            Map.entry("power", "4390=187 4569=813"),
            Map.entry("premises", "4000=121 4110=20 4210=5 4390=318 4568=274 4569=147 4570=44 4820=53 4370=18"),
            Map.entry("purchase", "4300=1000"),
            Map.entry("rides", "4420=1000"),
            Map.entry("school", "4000=742 4110=132 4210=31 4340=12 4342=21 4440=9 4500=38 4580=15"),
            Map.entry("share", "4460=1000"),
            Map.entry("staff", "4000=768 4110=129 4210=31 4420=21 4500=24 4600=27"),
            Map.entry("streets", "4000=231 4110=39 4210=9 4390=488 4400=62 4560=71 4600=84 4830=16"),
            Map.entry("therapy", "4430=1000"),
            Map.entry("voucher", "4315=1000"),
            Map.entry("water", "4000=243 4110=41 4210=10 4390=196 4400=71 4569=214 4600=225"));

    /** Names as in the national chart of accounts for municipalities. */
    static final Map<String, String> ACCOUNT_NAMES = Map.ofEntries(
            Map.entry("4000", "Maksetut palkat ja palkkiot"),
            Map.entry("4110", "Eläkevakuutusmaksut"),
            Map.entry("4210", "Muut henkilösivukulut"),
            Map.entry("4300", "Asiakaspalvelujen ostot"),
            Map.entry("4315", "Palveluseteli"),
            Map.entry("4340", "Asiantuntijapalvelut"),
            Map.entry("4342", "ICT-palvelut"),
            Map.entry("4360", "Posti- ja kuriiripalvelut"),
            Map.entry("4370", "Vakuutukset"),
            Map.entry("4380", "Puhtaanapito- ja pesulapalvelut"),
            Map.entry("4390", "Rakennusten ja alueiden rakentamis- ja kunnossapitopalvelut"),
            Map.entry("4400", "Koneiden, kaluston ja laitteiden kunnossapitopalvelut"),
            Map.entry("4410", "Majoitus- ja ravitsemispalvelut"),
            Map.entry("4420", "Matkustus- ja kuljetuspalvelut"),
            Map.entry("4430", "Sosiaali- ja terveyspalvelut"),
            Map.entry("4440", "Koulutus- ja kulttuuripalvelut"),
            Map.entry("4460", "Muut yhteistoimintaosuudet"),
            Map.entry("4470", "Muut palvelut"),
            Map.entry("4500", "Toimisto- ja koulutarvikkeet"),
            Map.entry("4510", "Kirjallisuus"),
            Map.entry("4550", "Puhdistusaineet ja -tarvikkeet"),
            Map.entry("4560", "Poltto- ja voiteluaineet"),
            Map.entry("4568", "Lämmitys"),
            Map.entry("4569", "Sähkö ja kaasu"),
            Map.entry("4570", "Vesi"),
            Map.entry("4580", "Kalusto"),
            Map.entry("4600", "Muu materiaali"),
            Map.entry("4712", "Kotihoidon tuki"),
            Map.entry("4713", "Kotihoidon tuen kuntalisä"),
            Map.entry("4714", "Yksityisen hoidon tuki"),
            Map.entry("4716", "Osittainen ja joustava hoitoraha"),
            Map.entry("4721", "Täydentävä toimeentulotuki"),
            Map.entry("4722", "Ehkäisevä toimeentulotuki"),
            Map.entry("4742", "Avustukset yhteisöille"),
            Map.entry("4820", "Rakennusten ja huoneistojen vuokrat"),
            Map.entry("4830", "Koneiden ja laitteiden vuokrat"),
            Map.entry("4940", "Muut toimintakulut"));

    private PracticePlan() {}

    static List<CostCentre> costCentres() {
        return COST_CENTRES.lines().map(PracticePlan::costCentre).toList();
    }

    private static CostCentre costCentre(String line) {
        String[] cells = line.split("\\|");
        return new CostCentre(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]));
    }

    /** Per mille by account, in the order of account numbers. */
    static Map<String, Integer> accounts(String profile) {
        Map<String, Integer> accounts = new TreeMap<>();
        Arrays.stream(PROFILES.getOrDefault(profile, "").split(" "))
                .map(entry -> entry.split("="))
                .forEach(entry -> accounts.put(entry[0], Integer.valueOf(entry[1])));
        return accounts;
    }
}
