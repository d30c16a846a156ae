package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.preparation.SignOff;
import fi.lapsivaaka.print.PaperWriter;
import fi.lapsivaaka.summary.CouncilPage;
import fi.lapsivaaka.summary.CouncilPage.Fact;
import fi.lapsivaaka.summary.CouncilPage.Section;
import fi.lapsivaaka.summary.CouncilPageDocument;
import fi.lapsivaaka.summary.CouncilPageHtml;
import fi.lapsivaaka.summary.CouncilPageJson;
import fi.lapsivaaka.summary.CouncilTexts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the bytes that are published: once, so that nothing of the product that changes later changes them. */
@Component
class Freezer {

    private final PaperWriter papers;
    private final Wording words;
    private final CouncilPageHtml html = new CouncilPageHtml();
    private final CouncilPageDocument documents = new CouncilPageDocument();
    private final CouncilPageJson json = new CouncilPageJson();

    Freezer(PaperWriter papers, Wording words) {
        this.papers = papers;
        this.words = words;
    }

    /** All files, by language and kind. */
    List<FrozenFile> freeze(Map<Language, CouncilTexts> pages, Details details) {
        List<FrozenFile> files = new ArrayList<>();
        for (Language language : Language.values()) {
            CouncilTexts texts = pages.get(language);
            if (texts == null) {
                throw new IllegalArgumentException("no page in " + language);
            }
            CouncilPage page = PageTexts.with(texts.page(), "sections", Proofs.adding(section(details, language)));
            String address = details.address(language.code());
            Map<String, Object> variables =
                    Map.of("page", page, "stamp", new PaperStamp(address, QrPicture.of(address)));
            files.add(FrozenFile.of(language, FileKind.HTML, bytes(html.render(page))));
            files.add(FrozenFile.of(
                    language,
                    FileKind.PDF,
                    papers.writeStamped("council-paper", "paper-stamp", variables, language, details.publishedAt())));
            files.add(FrozenFile.of(language, FileKind.DOCX, documents.render(page, details.publishedAt())));
            files.add(FrozenFile.of(
                    language, FileKind.JSON, bytes(json.render(page, texts.agendaText(), texts.childText()))));
        }
        return files;
    }

    /** Where the page stands, as it is printed on paper. */
    public record PaperStamp(String address, QrPicture code) {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What the page says of its publishing: when, where, who signed, by which rules and from what. */
    private Section section(Details details, Language language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                language,
                "published.fact.when",
                words.moment(details.publishedAt()) + ", "
                        + details.organisation().in(language)));
        facts.add(fact(language, "published.fact.address", details.address(language.code())));
        details.replaces()
                .forEach(old -> facts.add(
                        fact(language, "published.fact.replaces", old.replace("{language}", language.code()))));
        details.signatures().forEach(signed -> facts.add(signature(signed, details.names(), language)));
        facts.add(fact(
                language,
                "published.fact.rules",
                details.ruleSet().id() + " " + details.ruleSet().version() + ", SHA-256 "
                        + details.ruleSet().sha256()));
        facts.add(fact(language, "published.fact.document", "SHA-256 " + details.documentSha256()));
        if (!details.sources().isEmpty()) {
            facts.add(fact(language, "published.fact.sources", String.join("; ", details.sources())));
        }
        if (details.removed() > 0) {
            facts.add(fact(
                    language, "published.fact.removed", words.of(language, "published.removed", details.removed())));
        }
        return new Section(
                "publication", words.of(language, "published.facts"), List.of(), List.copyOf(facts), List.of(), null);
    }

    private Fact signature(SignOff signed, boolean names, Language language) {
        String part = signed.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fact(
                words.of(language, "published.signed." + part),
                words.day(signed.signedAt())
                        + (names && !signed.author().name().isBlank()
                                ? ", " + signed.author().name()
                                : ""));
    }

    private Fact fact(Language language, String key, String value) {
        return new Fact(words.of(language, key), value);
    }
}
