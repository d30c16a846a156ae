package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.LapsivaakaApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole service as somebody starts it from a terminal: what it says when all is well, and when it is not. */
class StartIT {

    @TempDir
    Path room;

    @Test
    void saysWhereItListensAndRefusesWhatCannotWork() throws Exception {
        Path data = room.resolve("data");
        try (ChildJava first = service("--lapsivaaka.data=" + data, "--server.port=0")) {
            String port = first.awaitLine("Lapsivaaka: http://localhost:").replaceAll("\\D.*", "");
            assertThat(status("http://localhost:" + port + "/")).isLessThan(500);

            try (ChildJava sameFolder = service("--lapsivaaka.data=" + data, "--server.port=0");
                    ChildJava samePort = external("--server.port=" + port);
                    ChildJava openAddress = external("--server.port=0", "--server.address=0.0.0.0")) {
                assertRefused(sameFolder, "[DB-IN-USE]", data.toRealPath() + " (process " + first.pid() + ")");
                assertRefused(samePort, "Port " + port + " is already in use", "--server.port=", "SERVER_PORT=");
                assertRefused(openAddress, "[WEB-OPEN-ADDRESS]", "0.0.0.0");
            }
        }
    }

    private static void assertRefused(ChildJava child, String... reasons) throws Exception {
        ChildJava.Ended ended = child.awaitEnd();
        assertThat(ended.exit()).isOne();
        assertThat(ended.output()).contains(reasons).doesNotContain("\tat ");
    }

    private static ChildJava service(String... arguments) throws Exception {
        return ChildJava.run(LapsivaakaApplication.class, arguments);
    }

    private static ChildJava external(String first, String... more) throws Exception {
        TestDatabase database = TestDatabase.migrated();
        String[] arguments = new String[more.length + 5];
        arguments[0] = first;
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[more.length + 1] = "--spring.datasource.url=" + database.url();
        arguments[more.length + 2] = "--spring.datasource.username=" + database.user();
        arguments[more.length + 3] = "--spring.datasource.password=" + database.password();
        arguments[more.length + 4] = "--lapsivaaka.sign-in.practice-with-external-database=true";
        return service(arguments);
    }

    private static int status(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
