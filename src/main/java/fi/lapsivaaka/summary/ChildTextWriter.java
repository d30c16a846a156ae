package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.Readability;
import fi.lapsivaaka.assessment.ScreeningLevel;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.BriefReader;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.summary.ChildText.Point;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a matter to children (CRC article 12 and general comment 12: information that a child understands). */
public final class ChildTextWriter {

    private static final int MOST_TOPICS = 2;
    private static final int MANY_STAGES = 4;
    private static final Set<String> HANDLING =
            Set.of("STRATEGY_PLAN", "STATEMENT", "INITIATIVE_REPLY", "APPEAL", "INFO_ONLY", "ORGANISATION", "BUDGET");
    private static final Set<String> OLDEST = Set.of("16-17", "18-20");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+");

    /** Words for asking and saying, in the three languages. */
    private static final Pattern SAID = Pattern.compile(
            "toivo|sano|kerroi|kysy|kuul|mieltä|önska|sade|berätta|fråga|tyck|hört|said|told|ask|wish|heard|think",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Vocabulary vocabulary;

    public ChildTextWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What people wrote for children, sentence by sentence as they wrote it; else what the answers and the check tell. */
    public ChildText write(Matter matter, Language language) {
        Words words = new Words(language);
        Brief brief = BriefReader.read(matter, language, Words.source());
        if (brief.childSummary().isEmpty()) {
            return write(matter.check(), who(brief.ages(), words, language), brief.asked(), language);
        }
        List<Point> points = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(Clipped.to(ChildText.LONGEST - 2, brief.childSummary()))) {
            points.add(new Point(points.isEmpty() ? "what" : symbol(sentence), sentence.strip()));
        }
        Point right = new Point("right", words.of("childText.right"));
        ChildText text = new ChildText(points, 0);
        if (text.characters() + 1 + right.text().length() <= ChildText.LONGEST) {
            points.add(right);
            text = new ChildText(points, 0);
        }
        return new ChildText(text.points(), Readability.lix(text.text()));
    }

    /** What children said has a symbol of its own. */
    private static String symbol(String sentence) {
        return SAID.matcher(sentence).find() ? "heard" : "change";
    }

    /** The same check gives the same text. What does not fit is left out whole, topics first. */
    public ChildText write(Check check, Language language) {
        return write(check, "", "", language);
    }

    /**
     * @param ages which children it is about, as people answered, or the empty text
     * @param asked whether children were asked, as people answered, or the empty text
     */
    private ChildText write(Check check, String ages, String asked, Language language) {
        Words words = new Words(language);
        List<Point> points = new ArrayList<>();
        points.add(new Point("what", words.of("childText.what") + decision(check, words)));
        String topics = topics(check, words);
        if (!topics.isEmpty()) {
            points.add(new Point("topic", words.of("childText.topic", topics)));
        }
        if (check.screening().level() == ScreeningLevel.NONE && ages.isEmpty()) {
            points.add(new Point("change", words.of("childText.none")));
        } else {
            points.add(new Point("who", ages.isEmpty() ? who(check, words, language) : ages));
            points.add(new Point(
                    "change",
                    words.of(
                            "childText.direction." + check.signals().direction().name())));
            String heard = asked.isEmpty() ? HeardWords.code(check) : asked;
            points.add(new Point("heard", words.of("childText.heard." + heard)));
        }
        points.add(new Point("right", words.of("childText.right")));
        ChildText text = new ChildText(points, 0);
        if (text.characters() > ChildText.LONGEST) {
            points.removeIf(point -> point.symbol().equals("topic"));
            text = new ChildText(points, 0);
        }
        return new ChildText(text.points(), Readability.lix(text.text()));
    }

    /** What changes matters more to a child than in which way it is handled. */
    private static String decision(Check check, Words words) {
        List<Signal> types = check.signals().decisionTypes();
        return types.stream()
                .filter(type -> !HANDLING.contains(type.code()))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(type -> " " + words.of("childText.decision." + type.code()))
                .orElse("");
    }

    /** Services by the names that children use. */
    private String topics(Check check, Words words) {
        return check.signals().services().stream()
                .map(Signal::code)
                .distinct()
                .limit(MOST_TOPICS)
                .filter(code -> vocabulary.group(code).isPresent())
                .map(code -> words.of("childText.service." + code))
                .collect(Collectors.joining("; "));
    }

    private String who(Check check, Words words, Language language) {
        String told = who(
                new DraftChildren(vocabulary)
                        .of(check).stream().map(LifeStage::code).toList(),
                words,
                language);
        return told.isEmpty() ? words.of("childText.who.unknown") : told;
    }

    /** @param codes of life stages or of age groups; the forms part the oldest in two */
    private String who(List<String> codes, Words words, Language language) {
        List<LifeStage> stages = codes.stream()
                .map(code -> OLDEST.contains(code) ? "16-20" : code)
                .distinct()
                .flatMap(code -> vocabulary.lifeStage(code).stream())
                .toList();
        if (stages.isEmpty()) {
            return "";
        }
        if (stages.size() >= MANY_STAGES) {
            return words.of("childText.who.all");
        }
        return words.of(
                "childText.who",
                stages.stream()
                        .map(stage -> stage.code().equals("pregnancy")
                                ? words.of("childText.stage.pregnancy")
                                : stage.name().in(language).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }
}
