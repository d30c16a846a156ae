package fi.lapsivaaka.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What answers become before the rules see them. */
class AnswerFactsTest {

    @Test
    void tellsAnswersAsTheyWereGiven() {
        List<Record> facts = AnsweredMatter.with("screening")
                .answer("S-07", "rural", "two-homes")
                .answer("S-05", "unknown")
                .answer("S-10", "-150000")
                .facts();

        assertThat(facts)
                .contains(
                        new Form(Facts.PROPOSAL, "screening"),
                        new Answer(Facts.PROPOSAL, "S-07", "", List.of("rural", "two-homes")),
                        new Answer(Facts.PROPOSAL, "S-05", "unknown", List.of("unknown")),
                        new Blank(Facts.PROPOSAL, "S-03"),
                        new Blank(Facts.PROPOSAL, "S-14"))
                .doesNotContain(new Blank(Facts.PROPOSAL, "S-07"));
    }

    @Test
    void tellsDecimalsInTheirLastPlaceAndEachCellOnce() {
        List<Record> facts = AnsweredMatter.with("screening", "short")
                .decides("FEE")
                .about("VAKA")
                .row("V-06", "family=Kolme henkeä", "now=90", "after=102,5", "percent=10,75")
                .row("V-06", "family=Neljä henkeä", "now=90", "after=102,50")
                .facts();

        assertThat(facts)
                .contains(
                        new NumberAnswer(Facts.PROPOSAL, "V-06-percent", 1075),
                        new NumberAnswer(Facts.PROPOSAL, "V-06-after", 10250),
                        new Answer(Facts.PROPOSAL, "V-06", "", List.of()));
    }

    @Test
    void anAnswerToAQuestionThatDoesNotApplyCountsForNothing() {
        List<Record> facts = AnsweredMatter.with("screening")
                .answer("S-03", "no")
                .answer("S-05", "60")
                .facts();

        assertThat(facts).noneMatch(fact -> fact.toString().contains("S-05"));
    }

    @Test
    void aTableIsOpenUntilItHasEnoughWholeRows() {
        AnsweredMatter half = AnsweredMatter.with("full").row("T-31", "role=assessor", "person=Suunnittelija");
        AnsweredMatter whole = AnsweredMatter.with("full")
                .row("T-31", "role=assessor", "person=Suunnittelija", "date=2026-11-01")
                .row("T-31", "role=accountable", "person=Johtaja", "date=2026-11-02");

        assertThat(half.facts()).contains(new Blank(Facts.PROPOSAL, "T-31"));
        assertThat(whole.facts()).doesNotContain(new Blank(Facts.PROPOSAL, "T-31"));
    }

    @Test
    void aFieldBesideAnAnswerCanBeOpenOnItsOwn() {
        AnsweredMatter matter = AnsweredMatter.with("full").decides("CLOSURE").answer("T-26", "yes");

        assertThat(matter.facts()).contains(new Blank(Facts.PROPOSAL, "T-26-other-means"));
        assertThat(matter.beside("T-26", "other-means", "Tilat käytiin läpi ensin.")
                        .facts())
                .doesNotContain(new Blank(Facts.PROPOSAL, "T-26-other-means"));
    }

    @Test
    void aModuleIsOpenWhereTheMatterAddsIt() {
        assertThat(AnsweredMatter.with("short")
                        .decides("CLOSURE")
                        .about("PERUSOPETUS")
                        .facts())
                .contains(new Form(Facts.PROPOSAL, "school"), new Blank(Facts.PROPOSAL, "K-01"));
        assertThat(AnsweredMatter.with("screening")
                        .decides("CLOSURE")
                        .about("PERUSOPETUS")
                        .facts())
                .doesNotContain(new Form(Facts.PROPOSAL, "school"));
    }

    @Test
    void tellsWhoWasHeard() {
        List<Record> facts = AnsweredMatter.with("full")
                .about("PERUSOPETUS")
                .answer("L-08", "yes")
                .answer("L-09", "Oppilaat toivoivat samaa luokkaa.")
                .answer("L-11", "planned")
                .row("T-13", "age=7-12", "method=group-talk", "date=2026-10-12")
                .row("T-13", "age=7-12", "method=pupil-council", "date=2026-10-13")
                .row("T-17", "target=GUARDIANS", "date=2026-10-14")
                .answer("T-18", "disability-council")
                .facts();

        assertThat(facts)
                .filteredOn(Hearing.class::isInstance)
                .containsExactlyInAnyOrder(
                        new Hearing(Facts.PROPOSAL, "CHILDREN", false, List.of("7-12"), true, true),
                        new Hearing(Facts.PROPOSAL, "PUPIL_COUNCIL", false, List.of("7-12"), true, true),
                        new Hearing(Facts.PROPOSAL, "DISABILITY_COUNCIL", false, List.of(), true, true),
                        new Hearing(Facts.PROPOSAL, "GUARDIANS", false, List.of(), true, true),
                        new Hearing(Facts.PROPOSAL, "YOUTH_COUNCIL", true, List.of(), false, false));
    }

    @Test
    void earlierKnowledgeIsNoHearing() {
        AnsweredMatter matter = AnsweredMatter.with("short").answer("L-08", "earlier");

        assertThat(matter.facts()).noneMatch(Hearing.class::isInstance);
        assertThat(HearingAnswers.settled(matter.sheet())).containsExactly("CHILDREN");
    }

    @Test
    void tellsTheChildren() {
        List<Record> facts = AnsweredMatter.with("screening", "full")
                .answer("S-07", "rural")
                .row("L-03", "group=Koulun oppilaat", "age=7-12", "count=42")
                .row("L-03", "group=Esiopetus", "age=0-6", "count=unknown")
                .row("T-10", "group=rural", "count=4", "direction=NEG", "effect=Matka pitenee")
                .answer("T-11", "Bussivuoro loppuu.")
                .beside("T-11", "count", "2")
                .facts();

        assertThat(facts)
                .filteredOn(ChildGroup.class::isInstance)
                .containsExactly(
                        new ChildGroup(Facts.PROPOSAL, "L-03-1", "7-12", 42, true, List.of("rural"), 2),
                        new ChildGroup(Facts.PROPOSAL, "L-03-2", "0-6", 0, false, List.of("rural"), 2),
                        new ChildGroup(Facts.PROPOSAL, "T-10-rural", "", 4, true, List.of("rural"), 2));
    }

    @Test
    void tellsTheChildrenOfTheScreeningBeforeThereIsAnAssessment() {
        List<Record> facts = AnsweredMatter.with("screening")
                .answer("S-05", "57")
                .answer("S-06", "0-6", "7-12")
                .answer("S-07", "none")
                .facts();

        assertThat(facts)
                .filteredOn(ChildGroup.class::isInstance)
                .containsExactly(
                        new ChildGroup(Facts.PROPOSAL, "S-06-0-6", "0-6", 0, true, List.of("none"), 0),
                        new ChildGroup(Facts.PROPOSAL, "S-06-7-12", "7-12", 0, true, List.of("none"), 0),
                        new ChildGroup(Facts.PROPOSAL, "S-05-all", "", 57, true, List.of("none"), 0));
    }

    @Test
    void tellsGroupsThatSeveralChangesOfABudgetReach() {
        List<Record> facts = AnsweredMatter.with("budget-proposal")
                .row("B-06", "measure=Bussilippu", "euros=-1", "service=JOUKKOLIIKENNE")
                .row("B-06", "measure=Iltapäivämaksu", "euros=-1", "service=APIP")
                .decides("SAVINGS_PROGRAMME")
                .row("B-11", "change=Bussilippu", "group=low-income")
                .row("B-11", "change=Iltapäivämaksu", "group=low-income")
                .facts();

        assertThat(facts)
                .contains(new ChildGroup(Facts.PROPOSAL, "B-11-low-income", "", 0, true, List.of("low-income"), 1));
    }

    @Test
    void tellsImpactsAndWhetherTheyAreMitigated() {
        AnsweredMatter matter = AnsweredMatter.with("screening", "full")
                .row("L-04", "dimension=safety", "direction=NEG", "size=1", "horizon=LONG")
                .row("L-04", "dimension=learning", "direction=POS", "size=2")
                .row("T-20", "harm=Valtatien ylitys", "dimension=safety", "size=3")
                .row("T-10", "group=disability", "direction=NEG", "effect=Esteellinen");

        assertThat(matter.facts())
                .filteredOn(Impact.class::isInstance)
                .containsExactly(
                        new Impact(Facts.PROPOSAL, "L-04-1", "", "safety", "NEG", 3, "LONG", false, false),
                        new Impact(Facts.PROPOSAL, "L-04-2", "", "learning", "POS", 2, "", false, false),
                        new Impact(Facts.PROPOSAL, "T-10-disability", "disability", "", "NEG", 0, "", false, false));

        matter.row("L-12", "harm=Ylitys", "dimension=safety", "remedy=Alikulku", "owner=Insinööri", "date=2027-08-01")
                .row("L-07", "source=Mittaus", "year=2026", "tells=Liikenne on vilkasta");
        assertThat(matter.facts())
                .contains(new Impact(Facts.PROPOSAL, "L-04-1", "", "safety", "NEG", 3, "LONG", true, true));
    }

    @Test
    void aRemedyWithoutOwnerOrForAnotherPartOfLifeMitigatesNothing() {
        AnsweredMatter matter = AnsweredMatter.with("short")
                .row("L-04", "dimension=safety", "direction=NEG", "size=2")
                .row("L-12", "harm=Ylitys", "dimension=safety", "remedy=Alikulku", "date=2027-08-01")
                .row("L-12", "harm=Muu", "dimension=leisure", "remedy=Kerho", "owner=Ohjaaja", "date=2027-08-01");

        assertThat(matter.facts())
                .contains(new Impact(Facts.PROPOSAL, "L-04-1", "", "safety", "NEG", 2, "", false, false));
    }

    @Test
    void tellsOptionsWithTheirScores() {
        List<Record> facts = AnsweredMatter.with("full")
                .row("L-02", "option=zero", "description=Nykytila")
                .row("L-02", "option=option-1", "description=Lakkautus", "euros=-210000", "proposed=yes")
                .row(
                        "T-06",
                        "option=option-1",
                        "learning=1",
                        "health=0",
                        "safety=-2",
                        "relations=-1",
                        "leisure=0",
                        "livelihood=0",
                        "participation=0",
                        "language=0")
                .row("T-06", "option=option-2", "learning=1")
                .facts();

        assertThat(facts)
                .filteredOn(Alternative.class::isInstance)
                .containsExactlyInAnyOrder(
                        new Alternative(Facts.PROPOSAL, "zero", true, false, 0, true, 0),
                        new Alternative(Facts.PROPOSAL, "option-1", false, true, -2, true, -21_000_000),
                        new Alternative(Facts.PROPOSAL, "option-2", false, false, 1, false, 0));
    }

    @Test
    void tellsWhatIsFollowed() {
        assertThat(AnsweredMatter.with("short")
                        .row("L-14", "indicator=Matka-aika", "baseline=3", "target=5", "owner=Johtaja")
                        .facts())
                .contains(new FollowUp(Facts.PROPOSAL, "Matka-aika", true, true, true, false));
    }

    @Test
    void tellsDaysBetweenDates() {
        List<Record> facts = AnsweredMatter.with("screening", "full")
                .decides("STRATEGY_PLAN")
                .answer("S-13", "yes")
                .beside("S-13", "date", "21.11.2025")
                .row("T-01", "stage=hearing-end", "date=2026-11-10")
                .row("T-01", "stage=assessment-ready", "date=2026-11-25")
                .row("T-01", "stage=agenda", "date=2026-11-20")
                .row("T-01", "stage=decision", "date=2026-12-01")
                .row("L-07", "source=Kysely", "year=2020", "tells=Lukuja")
                .row("L-14", "indicator=Matka", "date=2026-11-01")
                .answer("HV-01", "2022-06-14")
                .facts();

        assertThat(facts)
                .filteredOn(Gap.class::isInstance)
                .containsExactlyInAnyOrder(
                        new Gap(Facts.PROPOSAL, "HEARING_END", "AGENDA", 10),
                        new Gap(Facts.PROPOSAL, "ASSESSMENT_READY", "AGENDA", -5),
                        new Gap(Facts.PROPOSAL, "EARLIER_ASSESSMENT", "TODAY", 365),
                        new Gap(Facts.PROPOSAL, "EARLIER_PLAN", "DECISION", 1631),
                        new Gap(Facts.PROPOSAL, "NEWEST_EVIDENCE", "TODAY", 2151),
                        new Gap(Facts.PROPOSAL, "REVIEW_DUE", "TODAY", 20));
    }

    @Test
    void withoutDatesOfThePlanTheHearingsAndTheSignatureTell() {
        List<Record> facts = AnsweredMatter.with("full")
                .row("T-01", "stage=agenda", "date=2026-11-20")
                .row("T-13", "age=7-12", "method=walk", "date=2026-10-10")
                .row("T-31", "role=accountable", "person=Johtaja", "date=2026-11-19")
                .facts();

        assertThat(facts)
                .contains(
                        new Gap(Facts.PROPOSAL, "HEARING_END", "AGENDA", 41),
                        new Gap(Facts.PROPOSAL, "ASSESSMENT_READY", "AGENDA", 1));
    }

    @Test
    void tellsBudgetLinesAndShifts() {
        AnsweredMatter matter = AnsweredMatter.with("budget-proposal")
                .row("B-01", "service=Neuvola", "level=green", "budget=420000", "proposal=399000,50", "statutory=yes")
                .row(
                        "B-01",
                        "service=Sijaishuolto",
                        "level=red",
                        "accounts=990000",
                        "proposal=1039500",
                        "purchased=partly")
                .row(
                        "B-01",
                        "service=Perhetyö",
                        "level=yellow",
                        "budget=100000",
                        "proposal=101000",
                        "previous-volume=200",
                        "volume=230")
                .answer("B-04", "1,0")
                .beside("B-04", "index", "2,5")
                .answer("B-08", "62")
                .beside("B-08", "price-change", "8");

        assertThat(matter.facts())
                .contains(
                        new BudgetLine(
                                Facts.PROPOSAL,
                                "Neuvola",
                                "green",
                                42_000_000,
                                39_900_050,
                                -2_099_950,
                                -50,
                                false,
                                true),
                        new BudgetLine(
                                Facts.PROPOSAL,
                                "Sijaishuolto",
                                "red",
                                99_000_000,
                                103_950_000,
                                4_950_000,
                                50,
                                true,
                                false),
                        new NumberAnswer(Facts.PROPOSAL, "B-01-red-permille", 50),
                        new NumberAnswer(Facts.PROPOSAL, "B-01-red-share-permille", 19),
                        new NumberAnswer(Facts.PROPOSAL, "B-01-volume-gap-permille", 140),
                        new NumberAnswer(Facts.PROPOSAL, "B-08-price-to-index-percent", 320));
    }

    @Test
    void tellsSizesOfGroups() {
        AnsweredMatter matter = AnsweredMatter.with("short", "budget-proposal")
                .decides("MERGER", "STAFFING")
                .about("VAKA", "PERUSOPETUS", "OPPIMISEN_TUKI", "LASTENSUOJELU")
                .row("V-01", "kind=under-3", "children=12", "staff=2,9")
                .row("V-01", "kind=3-full", "children=21", "staff=3")
                .row("V-01", "kind=3-part", "children=40", "staff=3")
                .row("K-06", "grade=3–4", "now=14", "after=22")
                .row("K-06", "grade=5–6", "now=4", "after=9")
                .row("K-13", "group=special-class", "pupils=11")
                .row("K-13", "group=mixed-group", "pupils=22", "temporary=yes")
                .row("K-13", "group=disability-class", "pupils=8")
                .row("K-13", "group=activity-area-class", "pupils=6")
                .answer("K-14", "37")
                .beside("K-14", "pupils", "310")
                .row("B-15", "ratio=early-education-under-3", "proposal=4,1")
                .row("B-15", "ratio=child-protection-worker", "proposal=33");

        assertThat(numbers(matter))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("V-01-under-3", 5L),
                        Map.entry("V-01-group-under-3", 12L),
                        Map.entry("V-01-over-3", 7L),
                        Map.entry("V-01-group-over-3", 21L),
                        Map.entry("V-01-part-day", 14L),
                        Map.entry("V-01-group-part-day", 40L),
                        Map.entry("K-06-growth", 8L),
                        Map.entry("K-06-growth-percent", 125L),
                        Map.entry("K-13-special-class", 11L),
                        Map.entry("K-13-disability-class", 8L),
                        Map.entry("K-13-activity-area-class", 6L),
                        Map.entry("K-14-thousandths", 119L),
                        Map.entry("B-15-early-education-under-3", 5L),
                        Map.entry("B-15-child-protection-worker", 33L)))
                .doesNotContainKey("K-13-mixed-group");
    }

    @Test
    void tellsShares() {
        AnsweredMatter matter = AnsweredMatter.with("screening", "short", "follow-up")
                .decides("FEE", "CLOSURE")
                .about("NUORISOTYO")
                .answer("S-05", "40")
                .beside("S-05", "age-group", "600")
                .answer("S-10", "-20000")
                .beside("S-10", "budget", "1000000")
                .answer("F-08", "120000")
                .beside("F-08", "claimed", "250000")
                .row("N-01", "place=Nuorisotila", "now=15", "after=9");

        assertThat(numbers(matter))
                .containsEntry("S-05-share-permille", 66L)
                .containsEntry("S-10-share-permille", 20L)
                .containsEntry("F-08-kept-percent", 48L)
                .containsEntry("N-01-cut-percent", 40L);
    }

    @Test
    void tellsFeesAndTickets() {
        AnsweredMatter matter = AnsweredMatter.with("short")
                .decides("FEE")
                .about("VAKA", "JOUKKOLIIKENNE")
                .row("V-06", "family=a", "kind=second-child", "now=90", "after=100", "of-full=40,5")
                .row("V-06", "family=b", "kind=next-child", "now=40", "after=45", "of-full=20")
                .row("V-06", "family=c", "kind=part-time", "now=40", "after=45", "of-full=60")
                .row(
                        "J-01",
                        "ticket=kausi",
                        "group=young",
                        "now=38",
                        "after=45",
                        "age-limit-now=20",
                        "age-limit-after=18")
                .row("J-01", "ticket=kausi", "group=adult", "now=60", "after=63");

        assertThat(numbers(matter))
                .containsEntry("V-06-second-child", 41L)
                .containsEntry("V-06-next-child", 20L)
                .containsEntry("V-06-part-time", 60L)
                .containsEntry("J-01-rise-over-adults-permille", 134L)
                .containsEntry("J-01-age-limit-drop", 2L);
    }

    @Test
    void tellsHowMuchWorseAnIndicatorCameOut() {
        AnsweredMatter matter = AnsweredMatter.with("follow-up")
                .row("F-03", "indicator=a", "baseline=10 %", "result=11 %", "against-baseline=worse", "date=2026-11-01")
                .row("F-03", "indicator=b", "baseline=5", "result=9", "against-baseline=better", "date=2026-11-01");

        assertThat(numbers(matter)).containsEntry("F-03-worse-permille", 100L);
        assertThat(numbers(matter.row("F-03", "indicator=c", "result=huono", "against-baseline=worse")))
                .containsEntry("F-03-worse-permille", 1000L);
    }

    @Test
    void tellsOfTextsWhatCanBeCounted() {
        AnsweredMatter matter = AnsweredMatter.with("short")
                .row("L-04", "dimension=safety", "direction=NEG", "what=Koulupäivä pitenee tunnilla")
                .answer("L-15", "Uusi koulu on hyvä.")
                .answer("L-16", "Koulusi voi muuttua. Kysyimme teiltä.");

        assertThat(numbers(matter))
                .containsEntry("L-15-characters", 19L)
                .containsEntry("L-16-characters", 37L)
                .containsEntry("L-16-lix", 63L);
        assertThat(matter.facts()).contains(new Answer(Facts.PROPOSAL, "L-15-harm", "untold", List.of("untold")));
        assertThat(matter.answer("L-15", "Koulupäivän pituus kasvaa.").facts())
                .contains(new Answer(Facts.PROPOSAL, "L-15-harm", "told", List.of("told")));
    }

    @Test
    void findsWhatLooksLikeAPersonalIdentityCode() {
        Answer found = new Answer(Facts.PROPOSAL, "PRIVACY-identity-code", "found", List.of("found"));

        assertThat(AnsweredMatter.with("short")
                        .row("L-06", "who=Oppilas 010203A123B", "why=x")
                        .facts())
                .contains(found);
        assertThat(AnsweredMatter.with("short")
                        .answer("L-01", "Päätös 12/2026, 01.02.2026, 040 123 4567")
                        .facts())
                .doesNotContain(found);
    }

    @Test
    void everyDerivedNameComesOutOfSomeAnswer() {
        AnsweredMatter all = AnsweredMatter.with("screening", "short", "budget-proposal", "follow-up")
                .decides("FEE", "CLOSURE", "STAFFING", "SAVINGS_PROGRAMME")
                .about("VAKA", "PERUSOPETUS", "OPPIMISEN_TUKI", "JOUKKOLIIKENNE", "NUORISOTYO", "LASTENSUOJELU")
                .answer("S-05", "40")
                .beside("S-05", "age-group", "600")
                .answer("S-10", "1")
                .beside("S-10", "budget", "2")
                .answer("L-15", "Hyvä 010203A123B")
                .answer("L-16", "Hyvä.")
                .row("L-12", "harm=Pitkä matka", "remedy=Kyyti")
                .row("L-04", "dimension=safety", "direction=NEG")
                .row("B-01", "level=red", "budget=1", "proposal=2", "previous-volume=1", "volume=2", "purchased=yes")
                .answer("B-04", "1")
                .beside("B-04", "index", "1")
                .answer("B-08", "1")
                .beside("B-08", "price-change", "1")
                .answer("F-08", "1")
                .beside("F-08", "claimed", "1")
                .row("F-03", "against-baseline=worse")
                .row("K-06", "now=1", "after=2")
                .answer("K-14", "1")
                .beside("K-14", "pupils", "1")
                .row("J-01", "group=child", "now=1", "after=2", "age-limit-now=2", "age-limit-after=1")
                .row("J-01", "group=adult", "now=1", "after=2")
                .row("N-01", "now=2", "after=1");
        List.of("under-3", "3-full", "3-part")
                .forEach(kind -> all.row("V-01", "kind=" + kind, "children=1", "staff=1"));
        List.of("special-class", "disability-class", "activity-area-class", "mixed-group")
                .forEach(group -> all.row("K-13", "group=" + group, "pupils=1"));
        List.of("second-child", "next-child", "part-time")
                .forEach(kind -> all.row("V-06", "kind=" + kind, "of-full=1"));
        List.of(
                        "early-education-under-3",
                        "early-education-3-full",
                        "early-education-3-part",
                        "school-social-worker",
                        "school-psychologist",
                        "child-protection-worker")
                .forEach(ratio -> all.row("B-15", "ratio=" + ratio, "proposal=1"));

        Set<String> made = all.facts().stream()
                .map(fact -> fact instanceof NumberAnswer number
                        ? number.question()
                        : fact instanceof Answer answer ? answer.question() : "")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(made).containsAll(AnswerFacts.subjects());
    }

    private static Map<String, Long> numbers(AnsweredMatter matter) {
        Map<String, Long> numbers = new TreeMap<>();
        matter.numbers().forEach(number -> numbers.put(number.question(), number.value()));
        return numbers;
    }
}
