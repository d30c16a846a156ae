package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.comparison.AnsweredMatters;
import fi.lapsivaaka.proposal.PracticeDrafts;
import java.util.Locale;

/** Practice matters whose texts are approved word for word. */
enum GoldenMatter {
    /** A village school is to be closed: the full assessment, all of it answered. */
    SCHOOL {
        @Override
        Matter read(Language language) {
            return school(draft("kuusiluodon-koulu", language)).read();
        }
    },
    /** The same before anybody has answered anything. */
    SCHOOL_DRAFT {
        @Override
        Matter read(Language language) {
            return draft("kuusiluodon-koulu", language).read();
        }

        @Override
        boolean answered() {
            return false;
        }
    },
    /** A fee rises: the short assessment. */
    FEE {
        @Override
        Matter read(Language language) {
            return fee(draft("varhaiskasvatusmaksut", language)).read();
        }
    },
    /** A tractor is bought: nothing about children. */
    TRACTOR {
        @Override
        Matter read(Language language) {
            return draft("tienhoitotraktori", language).read();
        }

        @Override
        boolean answered() {
            return false;
        }
    },
    /** Next year's budget with savings. */
    BUDGET {
        @Override
        Matter read(Language language) {
            return budget().read();
        }
    };

    abstract Matter read(Language language);

    boolean answered() {
        return true;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static AnsweredMatters draft(String id, Language language) {
        return AnsweredMatters.of(
                PracticeDrafts.shipped().find(id, language).orElseThrow().text(), "kunta");
    }

    private static AnsweredMatters school(AnsweredMatters matter) {
        return AnsweredMatters.whole(matter)
                .answer(
                        "L-15",
                        "Kuusiluodon koulu lakkaa 1.8.2027. 41 oppilasta saa enemmän ikätovereita, mutta koulupäivä pitenee "
                                + "tunnilla. Oppilaat toivoivat samaa luokkaa, ja luokat siirtyvät kokonaisina. "
                                + "Lapsille paras olisi jättää luokat 1–2. Sisäilma painoi enemmän. Läksykerho alkaa 10.8.2027.")
                .answer(
                        "L-16",
                        "Koulusi voi muuttua. Uusi koulu on kauempana. Toivoitte, että kaverit pysyvät yhdessä. "
                                + "Siksi luokat muuttavat yhdessä.")
                .answer("L-01", "Kuusiluodon koulu lakkaa 1.8.2027. Sen 41 oppilasta siirtyy Keskustan kouluun.")
                .row("L-03", "group=Koulun oppilaat", "age=7-12", "count=41")
                .row("L-04", "dimension=safety", "direction=NEG", "size=2", "what=Koulupäivä pitenee tunnilla")
                .row("L-04", "dimension=relations", "direction=POS", "size=1", "what=Ikätovereita on enemmän")
                .beside("L-07", "unknown", "Harrastuskyydit kevään jälkeen")
                .row("T-01", "stage=decision", "date=2026-11-17")
                .row("T-25", "harm=Pitkä päivä", "remedy=Läksykerho", "owner=Rehtori", "date=2027-08-10")
                .row("L-14", "indicator=Matka yli 60 min päivässä", "baseline=3", "target=5", "date=2028-01-31");
    }

    private static AnsweredMatters fee(AnsweredMatters matter) {
        return matter.answer("S-01", "FEE")
                .answer("S-02", "VAKA")
                .answer("S-08", "worse")
                .answer("L-01", "Varhaiskasvatuksen maksut nousevat 1.3.2027 enimmäismääriin.")
                .row("L-02", "option=zero", "description=Maksut pysyvät ennallaan", "euros=0", "proposed=no")
                .row("L-02", "option=option-1", "description=Maksut nousevat", "euros=-90000", "proposed=yes")
                .row("L-03", "group=Varhaiskasvatuksen lapset", "age=0-6", "count=320")
                .row("L-04", "dimension=livelihood", "direction=NEG", "size=1", "what=Perheen menot kasvavat")
                .answer("L-08", "no")
                .answer("L-10", "Maksusta kysyttiin huoltajilta, koska lapset ovat pieniä.")
                .beside("L-10", "reason", "too-young")
                .answer(
                        "L-15",
                        "Varhaiskasvatuksen maksut nousevat 1.3.2027. Korotus koskee 320 lapsen perheitä, ja perheen menot "
                                + "kasvavat. Pienituloisilta perheiltä maksua ei peritä. Lapsilta ei kysytty, koska he ovat "
                                + "pieniä. Vaikutusta seurataan paikasta luopuneiden perheiden määrällä.")
                .answer(
                        "L-16",
                        "Päiväkodin maksu nousee keväällä. Vanhemmat maksavat sen. Sinä saat olla päiväkodissa kuten ennen. "
                                + "Kerro aikuiselle, jos jokin mietityttää.")
                .answer("L-13", "Korotus on pieni, ja pienituloisilta perheiltä maksua ei peritä.")
                .row("L-14", "indicator=Paikasta luopuneet perheet", "baseline=4", "target=4", "date=2027-11-30");
    }

    private static AnsweredMatters budget() {
        return AnsweredMatters.budget()
                .row(
                        "B-01",
                        "service=Varhaiskasvatus",
                        "level=green",
                        "accounts=3100000",
                        "budget=3200000",
                        "proposal=3150000")
                .row("B-01", "service=Perhetyö", "level=yellow", "accounts=400000", "budget=410000", "proposal=410000")
                .row(
                        "B-01",
                        "service=Sijaishuolto",
                        "level=red",
                        "accounts=900000",
                        "budget=950000",
                        "proposal=1050000")
                .answer("B-03", "41.2")
                .beside("B-03", "per-child", "9876")
                .answer("B-05", "22.8")
                .beside("B-05", "red-change", "2.0")
                .row("B-06", "measure=Iltavuoro lyhenee", "euros=-20000", "service=VAKA")
                .answer("B-09", "Perhetyön tarve hyvinvointialueella voi kasvaa.")
                .beside("B-09", "euros", "15000")
                .answer("B-13", "youth-council")
                .beside("B-13", "date", "2026-11-10")
                .answer("B-19", "Aika ei riittänyt muiden lasten kuulemiseen.")
                .row("B-14", "indicator=Jonossa olevat lapset", "baseline=12", "target=10")
                .beside("B-14", "review", "2027-06-30");
    }
}
