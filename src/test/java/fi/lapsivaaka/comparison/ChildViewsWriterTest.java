package fi.lapsivaaka.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChildViewsWriterTest {

    private final ChildViewsWriter writer = new ChildViewsWriter(AnsweredMatters.messages());

    @Test
    void tellsWhomHowWhenWhatTheySaidAndWhatItChanged() {
        ChildViews views = write(AnsweredMatters.wholeClosure());

        assertThat(lines(views, "Kysyttiinkö lapsilta")).containsExactly("Kyllä, tätä asiaa varten");
        assertThat(lines(views, "Keneltä, miten ja milloin"))
                .containsExactly("7–12 vuotta, keskustelu ryhmässä, 12.10.2026, 38 lasta");
        assertThat(lines(views, "Mitä lapset sanoivat ja mitä se muutti"))
                .containsExactly(
                        "Kaverit samaan luokkaan – otettiin huomioon: Luokat siirtyvät kokonaisina",
                        "Koulu ei lakkaa – ei otettu huomioon: Ilmanvaihto on haitallinen");
        assertThat(lines(views, "Nuorisovaltuuston tilaisuus")).containsExactly("Kyllä, 20.10.2026");
    }

    @Test
    void keepsAdultsApartFromChildren() {
        ChildViews views = write(AnsweredMatters.wholeClosure());

        assertThat(views.adults())
                .containsExactly(new Told("Huoltajat", List.of("ilta, 6.10.2026 – Pitkät päivät huolettavat")));
        assertThat(views.children()).noneMatch(told -> told.text().contains("huolettavat"));
        assertThat(write(AnsweredMatters.closure()).adults())
                .as("as the draft says, where nobody answered")
                .contains(new Told("Huoltajat", List.of("Mainitaan luonnoksessa.")));
    }

    @Test
    void tellsWhyChildrenWereNotAsked() {
        ChildViews views = write(AnsweredMatters.fee()
                .answer("L-08", "no")
                .answer("L-10", "Maksun suuruutta ei ole kysytty pieniltä; toiveet koottiin keväällä 2026.")
                .beside("L-10", "reason", "technical"));

        assertThat(lines(views, "Kysyttiinkö lapsilta")).containsExactly("Ei");
        assertThat(lines(views, "Miksi lapsilta ei kysytty"))
                .containsExactly(
                        "Asia on tekninen",
                        "Maksun suuruutta ei ole kysytty pieniltä; toiveet koottiin keväällä 2026.");
    }

    @Test
    void theShortAssessmentTellsWhomBesideItsAnswer() {
        ChildViews views = write(AnsweredMatters.fee()
                .answer("L-08", "yes")
                .beside("L-08", "whom", "Iltapäiväkerhon 7–9-vuotiaat")
                .beside("L-08", "method", "drawing-story")
                .beside("L-08", "date", "2026-11-02"));

        assertThat(lines(views, "Keneltä, miten ja milloin"))
                .containsExactly("Iltapäiväkerhon 7–9-vuotiaat, Piirtäminen ja sadutus, 2.11.2026");
        assertThat(lines(views, "Nuorisovaltuuston tilaisuus")).containsExactly("ei tiedetä");
    }

    @Test
    void aBudgetTellsChildrenTheYouthCouncilAndAdultsApart() {
        ChildViews views = write(AnsweredMatters.budget()
                .answer("B-13", "both")
                .beside("B-13", "date", "2026-10-02")
                .row(
                        "B-18",
                        "age=13-15",
                        "method=survey",
                        "count=120",
                        "view=Nuorisotila auki",
                        "changed=Aukiolo säilyy")
                .row("B-20", "target=STAFF", "method=yhteistoiminta"));

        assertThat(lines(views, "Mitä lapset sanoivat ja mitä se muutti"))
                .containsExactly("Nuorisotila auki – Aukiolo säilyy");
        assertThat(lines(views, "Nuorisovaltuuston tilaisuus"))
                .containsExactly("Nuorisovaltuusto on voinut ottaa kantaa, 2.10.2026");
        assertThat(views.adults()).containsExactly(new Told("Henkilöstö", List.of("yhteistoiminta")));
    }

    private ChildViews write(AnsweredMatters matter) {
        return writer.write(matter.read(), Language.FI).orElseThrow();
    }

    private static List<String> lines(ChildViews views, String name) {
        return views.children().stream()
                .filter(told -> told.name().equals(name))
                .flatMap(told -> told.lines().stream())
                .toList();
    }
}
