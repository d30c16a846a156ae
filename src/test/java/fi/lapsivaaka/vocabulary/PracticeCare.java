package fi.lapsivaaka.vocabulary;

import java.util.List;

/**
 * What the practice municipality spent on social and health services until 2022, and its county from 2023 on: made up, of
 * the size of a county of 60,000 residents. The county carries the services of three municipalities, so that its euros have
 * to be divided before they stand beside those of one.
 */
final class PracticeCare {

    /** Euros of 2022; {@code class2021} where the national classes of 2021 had another. */
    private static final String MUNICIPALITY = """
            Lasten ja perheiden palvelut|6100|Lasten ja perheiden palvelujen hallinto|2181||office|148000
            Lasten ja perheiden palvelut|6110|Perhekeskus|2181||staff|132000
            Lasten ja perheiden palvelut|6111|Lapsiperheiden sosiaalityö|2181||staff|296000
            Lasten ja perheiden palvelut|6112|Lapsiperheiden kotipalvelu|2182||mixed|124000
            Lasten ja perheiden palvelut|6113|Perhetyö|2182||staff|182000
            Lasten ja perheiden palvelut|6114|Perheneuvola|2183||staff|246000
            Lasten ja perheiden palvelut|6115|Lastenvalvoja ja perheoikeudelliset palvelut|2191||staff|96000
            Lasten ja perheiden palvelut|6116|Tukihenkilöt ja tukiperheet|2181||foster|62000
            Lasten ja perheiden palvelut|6120|Täydentävä toimeentulotuki|2903||benefit|118000
            Lastensuojelu|6200|Lastensuojelun avohuolto|2131||staff|742000
            Lastensuojelu|6201|Tehostettu perhetyö|2131||mixed|236000
            Lastensuojelu|6202|Avohuollon sijoitukset|2131||purchase|134000
            Lastensuojelu|6203|Lastensuojelun jälkihuolto|2131||mixed|182000
            Lastensuojelu|6210|Lastensuojelun laitoshoito|2122||purchase|1486000
            Lastensuojelu|6211|Kiireelliset sijoitukset|2122||purchase|94000
            Lastensuojelu|6212|Ammatilliset perhekodit|2121||purchase|212000
            Lastensuojelu|6213|Lastensuojelun perhehoito|2123||foster|418000
            Opiskeluhuolto|6300|Koulukuraattorit|3456||staff|168000
            Opiskeluhuolto|6301|Koulupsykologit|3456||staff|212000
            Terveyspalvelut|6400|Äitiys- ja lastenneuvola|2538||staff|572000
            Terveyspalvelut|6401|Kouluterveydenhuolto|2532||staff|262000
            Terveyspalvelut|6402|Opiskeluterveydenhuolto|2534||staff|98000
            Terveyspalvelut|6403|Lasten suun terveydenhuolto|2545|2542|staff|396000
            Terveyspalvelut|6404|Lasten puheterapia ja kuntoutus|2535||therapy|204000
            Terveyspalvelut|6405|Lasten ja nuorten mielenterveyspalvelut|2453||staff|178000
            Terveyspalvelut|6410|Vastaanottopalvelut|2536||hospital|2624000
            Terveyspalvelut|6420|Lasten- ja nuorisopsykiatria, kuntayhtymän poliklinikka|2606||purchase|344000
            Terveyspalvelut|6421|Lasten- ja nuorisopsykiatria, kuntayhtymän osasto|2606||purchase|262000
            Terveyspalvelut|6422|Erikoissairaanhoito|2612|2602|purchase|12840000
            Vammaispalvelut|6500|Vammaisten lasten avopalvelut ja sosiaalityö|2285||staff|152000
            Vammaispalvelut|6501|Henkilökohtainen apu|2281||mixed|518000
            Vammaispalvelut|6502|Omaishoidon tuki|2282||foster|206000
            Vammaispalvelut|6503|Lyhytaikainen huolenpito|2282||purchase|124000
            Vammaispalvelut|6504|Asumispalvelut|2261||purchase|3620000
            Ikääntyneiden palvelut|6600|Tehostettu palveluasuminen|2211||mixed|6860000
            Ikääntyneiden palvelut|6601|Kotihoito|2235|2321|staff|3140000
            """;

    /** Euros of 2024. */
    private static final String COUNTY = """
            Hallinto ja tukipalvelut|1000|Aluevaltuusto ja aluehallitus|1101||office|1420000
            Hallinto ja tukipalvelut|1010|Hallintopalvelut|5501||office|6240000
            Hallinto ja tukipalvelut|1011|ICT-palvelut|5501||ict|5180000
            Hallinto ja tukipalvelut|1020|Nuorisovaltuusto ja osallisuus|1101||leisure|38000
            Hallinto ja tukipalvelut|1030|Hyvinvoinnin ja terveyden edistäminen|2901||office|324000
            Hallinto ja tukipalvelut|1031|Järjestöavustukset|2901||grants|262000
            Perhekeskuspalvelut|2100|Perhekeskus, Esimerkkilä|2181||staff|162000
            Perhekeskuspalvelut|2101|Perhekeskus, Mallila|2181||staff|384000
            Perhekeskuspalvelut|2102|Perhekeskus, Harjoitusniemi|2181||staff|214000
            Perhekeskuspalvelut|2110|Lapsiperheiden sosiaalityö|2181||staff|1642000
            Perhekeskuspalvelut|2111|Lapsiperheiden kotipalvelu|2182||mixed|548000
            Perhekeskuspalvelut|2112|Lapsiperheiden kotipalvelun palvelusetelit|2182||voucher|186000
            Perhekeskuspalvelut|2113|Perhetyö|2182||staff|986000
            Perhekeskuspalvelut|2114|Perheneuvola|2183||staff|1318000
            Perhekeskuspalvelut|2115|Lastenvalvoja ja perheoikeudelliset palvelut|2191||staff|532000
            Perhekeskuspalvelut|2116|Tukihenkilöt ja tukiperheet|2181||foster|342000
            Perhekeskuspalvelut|2117|Ensikoti|2185||purchase|268000
            Perhekeskuspalvelut|2120|Äitiys- ja lastenneuvola, Esimerkkilä|2538||staff|624000
            Perhekeskuspalvelut|2121|Äitiys- ja lastenneuvola, Mallila|2538||staff|1642000
            Perhekeskuspalvelut|2122|Äitiys- ja lastenneuvola, Harjoitusniemi|2538||staff|926000
            Opiskeluhuolto|2200|Koulukuraattorit, Esimerkkilä|3456||staff|192000
            Opiskeluhuolto|2201|Koulukuraattorit, Mallila|3456||staff|498000
            Opiskeluhuolto|2202|Koulukuraattorit, Harjoitusniemi|3456||staff|276000
            Opiskeluhuolto|2210|Koulupsykologit, Esimerkkilä|3456||staff|224000
            Opiskeluhuolto|2211|Koulupsykologit, Mallila|3456||mixed|606000
            Opiskeluhuolto|2212|Koulupsykologit, Harjoitusniemi|3456||mixed|338000
            Opiskeluhuolto|2220|Kouluterveydenhuolto, Esimerkkilä|2532||staff|286000
            Opiskeluhuolto|2221|Kouluterveydenhuolto, Mallila|2532||staff|742000
            Opiskeluhuolto|2222|Kouluterveydenhuolto, Harjoitusniemi|2532||staff|418000
            Opiskeluhuolto|2230|Opiskeluterveydenhuolto|2534||staff|584000
            Lastensuojelu|2300|Lastensuojelun avohuolto|2131||staff|4180000
            Lastensuojelu|2301|Tehostettu perhetyö|2131||mixed|1284000
            Lastensuojelu|2302|Perhekuntoutus|2131||purchase|492000
            Lastensuojelu|2303|Avohuollon sijoitukset|2131||purchase|764000
            Lastensuojelu|2304|Lastensuojelun jälkihuolto|2131||mixed|1062000
            Lastensuojelu|2310|Lastensuojelun laitoshoito, oma lastenkoti|2122||staff|1924000
            Lastensuojelu|2311|Lastensuojelun laitoshoito, ostopalvelut|2122||purchase|6486000
            Lastensuojelu|2312|Kiireelliset sijoitukset|2122||purchase|584000
            Lastensuojelu|2313|Ammatilliset perhekodit|2121||purchase|1182000
            Lastensuojelu|2314|Lastensuojelun perhehoito|2123||foster|2468000
            Lasten terveyspalvelut|2400|Lasten suun terveydenhuolto|2545||staff|2184000
            Lasten terveyspalvelut|2401|Lasten puheterapia ja kuntoutus|2535||staff|642000
            Lasten terveyspalvelut|2402|Lasten puheterapian ostot|2535||therapy|486000
            Lasten terveyspalvelut|2403|Lasten ja nuorten mielenterveyspalvelut|2453||staff|1046000
            Lasten terveyspalvelut|2404|Nuorten päihdepalvelut|2453||staff|238000
            Lasten terveyspalvelut|2410|Lasten- ja nuorisopsykiatrian poliklinikka|2606||hospital|1864000
            Lasten terveyspalvelut|2411|Lasten- ja nuorisopsykiatrian osasto|2606||hospital|1486000
            Lasten terveyspalvelut|2420|Lasten poliklinikka|2612||hospital|4182000
            Lasten terveyspalvelut|2421|Lasten osasto|2612||hospital|3648000
            Lasten terveyspalvelut|2422|Synnytykset|2612||hospital|2986000
            Vammaispalvelut|2500|Vammaisten lasten avopalvelut ja sosiaalityö|2285||staff|824000
            Vammaispalvelut|2501|Henkilökohtainen apu|2281||mixed|2846000
            Vammaispalvelut|2502|Omaishoidon tuki|2282||foster|1124000
            Vammaispalvelut|2503|Lyhytaikainen huolenpito|2282||purchase|682000
            Vammaispalvelut|2504|Vammaisten liikkumisen tuki|2283||rides|1042000
            Vammaispalvelut|2505|Vammaisten lasten asuminen|2261||purchase|864000
            Vammaispalvelut|2506|Asumispalvelut|2261||purchase|19840000
            Aikuisten palvelut|3000|Vastaanottopalvelut|2536||hospital|13420000
            Aikuisten palvelut|3001|Päivystys|2607||hospital|8640000
            Aikuisten palvelut|3002|Somaattinen erikoissairaanhoito|2612||hospital|58600000
            Aikuisten palvelut|3003|Työikäisten sosiaalityö|2903||staff|3080000
            Aikuisten palvelut|3004|Täydentävä ja ehkäisevä toimeentulotuki|2903||benefit|642000
            Aikuisten palvelut|3005|Sosiaalipäivystys|2902||staff|862000
            Aikuisten palvelut|3006|Mielenterveyskuntoutujien asuminen|2455||purchase|5480000
            Ikääntyneiden palvelut|3100|Ympärivuorokautinen palveluasuminen|2211||mixed|36200000
            Ikääntyneiden palvelut|3101|Kotihoito|2235||staff|16400000
            Pelastustoimi|3200|Pelastustoimi|4802||staff|6240000
            Pelastustoimi|3201|Turvallisuuskasvatus|4802||staff|184000
            """;

    /**
     * A cost centre of social and health services.
     *
     * @param class2021 its service class in the national classification of 2021
     * @param euros its budget for the year that its list is of
     */
    record CostCentre(
            String area, String code, String name, String serviceClass, String class2021, String profile, int euros) {}

    private PracticeCare() {}

    static List<CostCentre> ofMunicipality() {
        return MUNICIPALITY.lines().map(PracticeCare::costCentre).toList();
    }

    static List<CostCentre> ofCounty() {
        return COUNTY.lines().map(PracticeCare::costCentre).toList();
    }

    private static CostCentre costCentre(String line) {
        String[] cells = line.split("\\|");
        return new CostCentre(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4].isEmpty() ? cells[3] : cells[4],
                cells[5],
                Integer.parseInt(cells[6]));
    }
}
