package fi.lapsivaaka.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmRegistryTest {

    private static final byte[] ARCHIVE = "an archive".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path room;

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/mirror/@scope/name/-/name-1.0.0.tgz", exchange -> {
            exchange.sendResponseHeaders(200, ARCHIVE.length);
            exchange.getResponseBody().write(ARCHIVE);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesFromTheMirrorTheMachineUses() throws Exception {
        NpmRegistry registry = mirror();

        registry.fetch(registry.archive("@scope", "name", "1.0.0"), sha512(ARCHIVE), room.resolve("archive"));

        assertThat(room.resolve("archive")).hasBinaryContent(ARCHIVE);
    }

    @Test
    void refusesAnArchiveThatIsNotTheOneWeKnow() {
        NpmRegistry registry = mirror();

        assertThatThrownBy(() -> registry.fetch(
                        registry.archive("@scope", "name", "1.0.0"),
                        sha512("another".getBytes(StandardCharsets.US_ASCII)),
                        room.resolve("archive")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("sha512 is ");
    }

    @Test
    void saysWhichAddressDidNotHaveIt() {
        NpmRegistry registry = mirror();

        assertThatThrownBy(() -> registry.fetch(
                        registry.archive("@scope", "name", "2.0.0"), sha512(ARCHIVE), room.resolve("archive")))
                .hasMessageEndingWith("/mirror/@scope/name/-/name-2.0.0.tgz answers 404");
    }

    @Test
    void saysWhichAddressGaveNoAnswer() {
        NpmRegistry registry = mirror();
        server.stop(0);

        assertThatThrownBy(() -> registry.fetch(
                        registry.archive("@scope", "name", "1.0.0"), sha512(ARCHIVE), room.resolve("archive")))
                .hasMessageContaining(
                        "/mirror/@scope/name/-/name-1.0.0.tgz gives no answer: java.net.ConnectException");
    }

    @Test
    void readsTheSettingsOfNpmInItsOrder() {
        Properties file = new Properties();
        assertThat(archive(Map.of(), file)).isEqualTo("https://registry.npmjs.org/@scope/name/-/name-1.0.0.tgz");
        file.setProperty("registry", "https://file.invalid");
        assertThat(archive(Map.of(), file)).isEqualTo("https://file.invalid/@scope/name/-/name-1.0.0.tgz");
        Map<String, String> environment = Map.of("NPM_CONFIG_REGISTRY", "https://environment.invalid/npm/");
        assertThat(archive(environment, file)).startsWith("https://environment.invalid/npm/@scope/");
        file.setProperty("@scope:registry", "https://scope.invalid/");
        assertThat(archive(environment, file)).startsWith("https://scope.invalid/@scope/");
    }

    @Test
    void goesThroughTheProxyOfTheEnvironment() {
        assertThat(new NpmRegistry(Map.of(), new Properties()).proxy()).isEmpty();
        assertThat(new NpmRegistry(Map.of("HTTPS_PROXY", "http://proxy.invalid:3128"), new Properties())
                        .proxy()
                        .orElseThrow()
                        .select(URI.create("https://registry.npmjs.org/")))
                .singleElement()
                .satisfies(proxy -> assertThat(proxy.address().toString())
                        .contains("proxy.invalid")
                        .endsWith(":3128"));
    }

    private NpmRegistry mirror() {
        String address = "http://localhost:" + server.getAddress().getPort() + "/mirror";
        return new NpmRegistry(Map.of("npm_config_registry", address), new Properties());
    }

    private static String archive(Map<String, String> environment, Properties file) {
        return new NpmRegistry(environment, file)
                .archive("@scope", "name", "1.0.0")
                .toString();
    }

    private static String sha512(byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
