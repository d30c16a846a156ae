package fi.lapsivaaka.cli;

import fi.lapsivaaka.audit.ChainVerifier;
import fi.lapsivaaka.database.EmbeddedPostgres;
import fi.lapsivaaka.database.RunningPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code audit verify}: computes the hashes of the audit trail anew and names the first broken link. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Computes every hash of the audit trail anew and names the first broken link.",
            "The database is that of the service: SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD where they are set, "
                    + "otherwise the embedded one in the data folder, whether the service runs or not."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the chain is whole", "1:the chain is broken", "2:bad input"})
final class AuditVerifyCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-}",
            description = "Address of the database: jdbc:postgresql://… (SPRING_DATASOURCE_URL).")
    private String url = "";

    @Option(
            names = "--user",
            paramLabel = "NAME",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-}",
            description = "Role to sign in with (SPRING_DATASOURCE_USERNAME); its password is read from "
                    + "SPRING_DATASOURCE_PASSWORD.")
    private String user = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:LAPSIVAAKA_DATA:-data}",
            description = "Data folder of the service (LAPSIVAAKA_DATA; data).")
    private Path data = Path.of("data");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Output: text (the default) or json.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() throws IOException {
        ChainVerifier.Result result = verify();
        PrintWriter out = spec.commandLine().getOut();
        out.println(format == Format.JSON ? json(result) : text(result));
        out.flush();
        return result.broken() == null ? 0 : 1;
    }

    private ChainVerifier.Result verify() throws IOException {
        if (!url.isEmpty()) {
            return verify(
                    url,
                    user,
                    Optional.ofNullable(System.getenv("SPRING_DATASOURCE_PASSWORD"))
                            .orElse(""));
        }
        Optional<RunningPostgres> running = RunningPostgres.in(data);
        if (running.isPresent()) {
            return verify(
                    running.get().jdbcUrl(), running.get().user(), running.get().password());
        }
        if (!Files.exists(data.resolve("password"))) {
            throw new BadInput("There is no database in the folder " + data
                    + ". Name the service's folder with --data, or its database with --url.");
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data)) {
            return verify(postgres.jdbcUrl(), postgres.user(), postgres.password());
        }
    }

    private static ChainVerifier.Result verify(String url, String user, String password) {
        try (Connection connection =
                user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password)) {
            return ChainVerifier.verify(connection);
        } catch (SQLException e) {
            throw new BadInput(
                    "The audit trail cannot be read from " + url.replaceAll("\\?.*", "") + ": " + e.getMessage());
        }
    }

    private static String text(ChainVerifier.Result result) {
        ChainVerifier.Break broken = result.broken();
        if (broken == null) {
            return "The chain is whole: " + result.entries() + " entries, head " + result.head() + ".";
        }
        return "The chain is broken at entry " + broken.number() + ": "
                + switch (broken.fault()) {
                    case CHANGED -> "its fields do not give its hash";
                    case OUT_OF_ORDER -> "it does not follow entry " + result.entries();
                    case NOT_LINKED -> "it does not hold the hash of the entry before";
                }
                + ". Whole up to entry " + result.entries() + ", hash " + result.head() + ".";
    }

    private static String json(ChainVerifier.Result result) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("whole", result.broken() == null);
        json.put("entries", result.entries());
        json.put("head", result.head());
        if (result.broken() != null) {
            json.putObject("broken")
                    .put("number", result.broken().number())
                    .put("fault", result.broken().fault().name());
        }
        return json.toPrettyString();
    }
}
