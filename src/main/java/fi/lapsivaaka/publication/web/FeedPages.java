package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.ledger.ChildBudgetAccess;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Status;
import fi.lapsivaaka.publication.Publications;
import fi.lapsivaaka.publication.ServiceAddress;
import fi.lapsivaaka.publication.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is public, for feed readers and for portals of open data. */
@Controller
final class FeedPages {

    private static final int MOST_ENTRIES = 100;
    private static final int MOST_DATASETS = 1_000;

    private final Publications publications;
    private final Organisations organisations;
    private final ChildBudgets budgets;
    private final ChildBudgetAccess access;
    private final ServiceAddress address;
    private final PublicAnswers answers;
    private final Wording words;
    private final Clock clock;
    private final FeedWriter feeds;
    private final CatalogWriter catalogs;

    FeedPages(
            Publications publications,
            Organisations organisations,
            ChildBudgets budgets,
            ChildBudgetAccess access,
            ServiceAddress address,
            PublicAnswers answers,
            Wording words,
            Clock clock,
            @Value("${lapsivaaka.open-data-licence}") String licence) {
        this.publications = publications;
        this.organisations = organisations;
        this.budgets = budgets;
        this.access = access;
        this.address = address;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
        this.feeds = new FeedWriter(words);
        this.catalogs = new CatalogWriter(words, licence.strip());
    }

    @GetMapping("/published/feed.atom")
    void all(Language language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(
                request,
                response,
                () -> feed(
                        publications.newest(MOST_ENTRIES),
                        "/published",
                        words.of(language, "published.title"),
                        language));
    }

    @GetMapping("/published/{code}/feed.atom")
    void of(@PathVariable String code, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.answer(request, response, () -> organisations
                .findByCode(code)
                .flatMap(one -> feed(
                        publications.newest(code, MOST_ENTRIES),
                        "/published/" + one.code(),
                        words.of(language, "published.title") + ": "
                                + one.name().in(language),
                        language)));
    }

    @GetMapping("/published/catalog.jsonld")
    void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
        catalog(CatalogForm.JSON, request, response);
    }

    @GetMapping("/published/catalog.ttl")
    void turtle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        catalog(CatalogForm.TURTLE, request, response);
    }

    private void catalog(CatalogForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.answer(request, response, () -> address.base()
                .map(base -> ReadyAnswer.of(
                        HttpServletResponse.SC_OK,
                        form.mediaType(),
                        null,
                        clock.instant(),
                        form.write(catalogs.write(standing(), open(), base)))));
    }

    private Optional<ReadyAnswer> feed(List<Publication> found, String path, String title, Language language) {
        Instant changed = found.stream()
                .map(Publication::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return address.base()
                .map(base -> ReadyAnswer.of(
                        HttpServletResponse.SC_OK,
                        "application/atom+xml;charset=UTF-8",
                        null,
                        changed,
                        feeds.write(found, base, path, title, language)));
    }

    private List<Publication> standing() {
        return publications.newest(MOST_DATASETS).stream()
                .filter(one -> one.status() == Status.CURRENT)
                .toList();
    }

    private Map<Organisation, List<BudgetYear>> open() {
        Map<Organisation, List<BudgetYear>> open = new LinkedHashMap<>();
        for (Organisation organisation : organisations.findAll()) {
            List<BudgetYear> years = access.isOpen(organisation) ? budgets.years(organisation.id()) : List.of();
            if (!years.isEmpty()) {
                open.put(organisation, years);
            }
        }
        return open;
    }
}
