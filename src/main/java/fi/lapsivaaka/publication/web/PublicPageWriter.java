package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.publication.FileKind;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Status;
import fi.lapsivaaka.publication.Publication.Successor;
import fi.lapsivaaka.publication.Publication.Withdrawal;
import fi.lapsivaaka.publication.Publications;
import fi.lapsivaaka.publication.QrPicture;
import fi.lapsivaaka.publication.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes public pages. */
@Component
class PublicPageWriter {

    private static final int MOST = 500;

    private final Publications publications;
    private final Organisations organisations;
    private final PublicShell shell;
    private final Wording words;

    PublicPageWriter(Publications publications, Organisations organisations, PublicShell shell, Wording words) {
        this.publications = publications;
        this.organisations = organisations;
        this.shell = shell;
        this.words = words;
    }

    /** A publication in a list; a withdrawn one without its title. */
    public record Row(
            String path,
            String title,
            String organisation,
            String day,
            String status,
            boolean practice,
            boolean plain) {}

    /** An organisation that has published. */
    public record Publishing(String code, String name) {}

    /** A file with its fingerprint. */
    public record File(String path, String kind, String language, long kilobytes, String sha256) {}

    /**
     * A published page around what was frozen.
     *
     * @param newest path of what stands in for it; null where nothing does
     * @param withdrawn day on which it was withdrawn; null while it stands
     */
    public record Frame(
            String path,
            String code,
            String organisation,
            String name,
            String day,
            boolean practice,
            String status,
            @Nullable String newest,
            @Nullable String newestDay,
            @Nullable String withdrawn,
            @Nullable String reason,
            String address,
            QrPicture qr,
            String recordSha256,
            List<File> files) {}

    ReadyAnswer list(Language language, HttpServletRequest request, HttpServletResponse response) {
        return list(publications.newest(MOST), null, language, request, response);
    }

    /** @return empty where there is no such organisation */
    Optional<ReadyAnswer> list(
            String code, Language language, HttpServletRequest request, HttpServletResponse response) {
        return organisations
                .findByCode(code)
                .map(one -> list(publications.newest(code, MOST), one, language, request, response));
    }

    private ReadyAnswer list(
            List<Publication> found,
            @Nullable Organisation organisation,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("rows", found.stream().map(one -> row(one, language)).toList());
        variables.put(
                "publishers",
                found.stream()
                        .map(one -> new Publishing(
                                one.organisationCode(), one.organisation().in(language)))
                        .distinct()
                        .sorted(Comparator.comparing(Publishing::name))
                        .toList());
        variables.put(
                "organisation", organisation == null ? "" : organisation.name().in(language));
        String path = "/published" + (organisation == null ? "" : "/" + organisation.code());
        variables.put("feed", "/" + language.code() + path + "/feed.atom");
        Instant changed = found.stream()
                .map(Publication::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return ReadyAnswer.page(
                HttpServletResponse.SC_OK,
                changed,
                shell.render("published-list", variables, path, language, request, response));
    }

    private Row row(Publication one, Language language) {
        boolean withdrawn = one.status() == Status.WITHDRAWN;
        return new Row(
                one.path(),
                withdrawn ? words.of(language, "published.number", one.name()) : one.title(),
                one.organisation().in(language),
                words.day(one.publishedAt()),
                one.status().name().toLowerCase(java.util.Locale.ROOT),
                one.practice(),
                withdrawn);
    }

    /** The page of a publication; once withdrawn it tells when and why, and answers with status 410. */
    ReadyAnswer page(Publication one, Language language, HttpServletRequest request, HttpServletResponse response) {
        boolean withdrawn = one.status() == Status.WITHDRAWN;
        Map<String, Object> variables = new HashMap<>();
        variables.put("page", frame(one, language));
        variables.put("title", withdrawn ? words.of(language, "published.number", one.name()) : one.title());
        String page = shell.render("published", variables, one.path(), language, request, response);
        return withdrawn
                ? ReadyAnswer.page(HttpServletResponse.SC_GONE, one.changedAt(), page)
                : ReadyAnswer.page(
                        HttpServletResponse.SC_OK,
                        one.changedAt(),
                        PublicShell.withFrozen(
                                page,
                                new String(
                                        publications
                                                .intact(one.id(), language, FileKind.HTML)
                                                .content(),
                                        StandardCharsets.UTF_8)));
    }

    private Frame frame(Publication one, Language language) {
        Successor successor = one.successor();
        Withdrawal withdrawal = one.withdrawal();
        String address = one.base() + "/" + language.code() + one.path();
        return new Frame(
                one.path(),
                one.organisationCode(),
                one.organisation().in(language),
                one.name(),
                words.day(one.publishedAt()),
                one.practice(),
                one.status().name().toLowerCase(java.util.Locale.ROOT),
                successor == null ? null : one.newestPath(),
                successor == null ? null : words.day(successor.publishedAt()),
                withdrawal == null ? null : words.day(withdrawal.at()),
                withdrawal == null ? null : withdrawal.reason(),
                address,
                QrPicture.of(address),
                one.recordSha256(),
                withdrawal != null ? List.of() : files(one));
    }

    private List<File> files(Publication one) {
        return publications.files(one.id()).stream()
                .sorted(Comparator.comparing(Publications.Listed::language).thenComparing(Publications.Listed::kind))
                .map(file -> new File(
                        "/" + file.language().code() + one.path() + "/"
                                + file.kind().fileName(),
                        file.kind().code(),
                        file.language().code(),
                        Math.max(1, Math.round(file.bytes() / 1024.0)),
                        file.sha256()))
                .toList();
    }
}
