package fi.lapsivaaka.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;

/** Starts the database in a process of its own and commits numbered rows, naming each once it is committed, until killed. */
final class WritingChild {

    private WritingChild() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]));
                Connection connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (number int PRIMARY KEY)");
            System.out.println("user " + System.getProperty("user.name"));
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
                for (int number = 1; number <= Integer.parseInt(arguments[2]); number++) {
                    insert.setInt(1, number);
                    insert.executeUpdate();
                    System.out.println("committed " + number);
                }
            }
        } catch (StartRefused e) {
            System.out.println("refused " + e.code() + " " + e.getMessage());
        }
    }
}
