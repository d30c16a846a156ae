package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.publication.FileKind;
import fi.lapsivaaka.publication.FrozenFile;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Status;
import fi.lapsivaaka.publication.Publications;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What everybody may read without signing in: published pages and their files, the same for all. */
@Controller
final class PublicPages {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{4})-([0-9]{1,6})");
    private static final String RECORD = "record.json";

    private final Publications publications;
    private final PublicPageWriter writer;
    private final PublicAnswers answers;

    PublicPages(Publications publications, PublicPageWriter writer, PublicAnswers answers) {
        this.publications = publications;
        this.writer = writer;
        this.answers = answers;
    }

    @GetMapping("/published")
    void all(Language language, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.answer(request, response, () -> Optional.of(writer.list(language, request, response)));
    }

    @GetMapping("/published/{code}")
    void of(@PathVariable String code, Language language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.answer(request, response, () -> writer.list(code, language, request, response));
    }

    @GetMapping("/published/{code}/{number}")
    void show(
            @PathVariable String code,
            @PathVariable String number,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.answer(request, response, () -> find(code, number)
                .map(found -> writer.page(found, language, request, response)));
    }

    /** The files of a page, and its record; after a withdrawal each tells of that instead. */
    @GetMapping("/published/{code}/{number}/{file}")
    void file(
            @PathVariable String code,
            @PathVariable String number,
            @PathVariable String file,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        answers.answer(
                request,
                response,
                () -> kind(file).isEmpty() && !file.equals(RECORD)
                        ? Optional.empty()
                        : find(code, number)
                                .map(found -> found.status() == Status.WITHDRAWN
                                        ? writer.page(found, language, request, response)
                                        : kind(file)
                                                .map(kind -> frozen(found, language, kind))
                                                .orElseGet(() -> record(found))));
    }

    private Optional<Publication> find(String code, String number) {
        Matcher name = NUMBER.matcher(number);
        return name.matches()
                ? publications.find(code, Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)))
                : Optional.empty();
    }

    private static Optional<FileKind> kind(String file) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.fileName().equals(file))
                .findFirst();
    }

    private ReadyAnswer frozen(Publication publication, Language language, FileKind kind) {
        FrozenFile file = publications.intact(publication.id(), language, kind);
        String name =
                publication.organisationCode() + "-" + publication.name() + "-" + language.code() + "." + kind.code();
        return ReadyAnswer.of(
                HttpServletResponse.SC_OK,
                kind.mediaType(),
                kind == FileKind.JSON
                        ? null
                        : ContentDisposition.attachment().filename(name).build().toString(),
                publication.publishedAt(),
                file.content());
    }

    private ReadyAnswer record(Publication publication) {
        return ReadyAnswer.of(
                HttpServletResponse.SC_OK,
                "application/json",
                null,
                publication.publishedAt(),
                publications.record(publication.id()).getBytes(StandardCharsets.UTF_8));
    }
}
