package fi.lapsivaaka.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Sends forms and files as a browser does, signed in as one of the practice people and with the token of its forms. */
public final class FormClient {

    private static final String BOUNDARY = "----lapsivaaka";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .cookieHandler(new CookieManager())
            .build();
    private String token;

    /**
     * Signs in.
     *
     * @param service where it listens, without a slash at the end
     * @param person code of {@code db/reference/demo/practice-people.csv}
     */
    public FormClient(String service, String person) {
        token = token(open(URI.create(service + "/fi/sign-in")));
        post(URI.create(service + "/fi/sign-in/practice"), "person=" + person);
        token = token(open(URI.create(service + "/fi/account")));
    }

    private static String token(HttpResponse<String> page) {
        return TOKEN.matcher(page.body()).results().findFirst().orElseThrow().group(1);
    }

    public HttpResponse<String> open(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** @param fields encoded, joined by {@code &} */
    public HttpResponse<String> post(URI address, String fields) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&_csrf=" + token)));
    }

    /** Hands over a file as the field {@code file}. */
    public HttpResponse<String> handOver(URI address, String name, Supplier<InputStream> content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(bytes(head), content.get(), bytes("\r\n--" + BOUNDARY + "--\r\n")))))));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
