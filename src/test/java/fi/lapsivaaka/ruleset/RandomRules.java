package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Writes random DRL rules and table rows that use everything the profile allows. */
final class RandomRules {

    private static final List<String> ORDER = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private int variables;
    private final List<String> numberVariables = new ArrayList<>();

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    String drl(int rules) {
        StringBuilder drl = new StringBuilder(TestRuleSets.HEAD);
        for (int i = 0; i < rules; i++) {
            variables = 0;
            numberVariables.clear();
            drl.append("rule \"R-").append(i).append("\" @flag(\"F_").append(i).append("\")\nwhen\n");
            drl.append("    $m : Matter( $id : id")
                    .append(constraints(this::matter))
                    .append(" )\n");
            if (random.nextInt(3) == 0) {
                String days = "$v" + variables++;
                drl.append("    Parameter( ").append(days).append(" : value )\n");
                numberVariables.add(days);
            }
            for (int j = random.nextInt(4); j > 0; j--) {
                drl.append("    ").append(condition()).append('\n');
            }
            drl.append("then\n    insertLogical( new Remark( \"R-").append(i).append("\", $id ) );\nend\n");
        }
        return drl.toString();
    }

    private String condition() {
        String part = "$c" + variables++;
        String total = "$s" + variables++;
        String join = pick("matter == $id", "matter == $m.id", "matter != $id");
        return switch (random.nextInt(8)) {
            case 0 -> "not Voice( " + join + constraints(this::voice) + " )";
            case 1 -> "exists Span( " + join + constraints(this::span) + " )";
            case 2 ->
                "( Voice( " + join + constraints(this::voice) + " ) or Span( " + join + constraints(this::span)
                        + " ) )";
            case 3 ->
                "accumulate( Voice( " + join + ", " + part + " : count" + constraints(this::voice) + " ); " + total
                        + " : sum( " + part + " ); " + total + " " + pick(ORDER) + ' ' + number() + " )";
            case 6 ->
                "accumulate( Span( " + part + " : " + pick("days", "pause") + ", " + join + " ); " + total + " : sum( "
                        + part + " ); " + total + ' ' + pick(ORDER) + ' ' + number() + " )";
            case 4 ->
                "accumulate( Span( " + part + " : " + pick("from", "days", "matter") + ", " + join
                        + constraints(this::span) + " ); " + total + " : count( " + part + " ); " + total + " "
                        + pick(ORDER) + ' ' + random.nextInt(4) + " )";
            case 5 -> "not Span( " + part + " : days, " + join + ", days " + pick(ORDER) + " " + part + " )";
            default -> {
                String days = "$v" + variables++;
                String text = "Span( " + days + " : days, " + join + constraints(this::span) + " )";
                numberVariables.add(days);
                yield text;
            }
        };
    }

    private String constraints(Supplier<String> one) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(", ").append(constraint(one, 0));
        }
        return text.toString();
    }

    private String constraint(Supplier<String> one, int depth) {
        return switch (depth > 2 ? 9 : random.nextInt(10)) {
            case 0 -> constraint(one, depth + 1) + " && " + constraint(one, depth + 1);
            case 1 -> "( " + constraint(one, depth + 1) + " || " + constraint(one, depth + 1) + " )";
            case 2 -> constraint(one, depth + 1) + " || " + constraint(one, depth + 1) + " && " + one.get();
            default -> one.get();
        };
    }

    private String matter() {
        return switch (random.nextInt(10)) {
            case 0 -> "organisation " + pick("==", "!=") + " \"" + pick("KUNTA", "HVA") + '"';
            case 1 -> "organisation " + pick("in", "not in") + " ( \"KUNTA\", \"KY\" )";
            case 2 -> "services " + pick("contains", "not contains") + " \"" + pick("school", "road", "bath") + '"';
            case 3 -> "stage " + pick("==", "!=") + " Stage." + pick("DRAFT", "AGENDA", "DECIDED");
            case 4 -> "thin == " + random.nextBoolean();
            case 5 -> "cents " + pick(ORDER) + ' ' + (random.nextInt(3) - 1);
            case 6 -> "pages " + pick(ORDER) + ' ' + number();
            case 7 -> "organisation str[startsWith] \"" + pick("K", "KU", "H") + '"';
            case 8 -> "pages " + pick("in", "not in") + " ( 1, 2 )";
            default -> "stage in ( Stage.DRAFT, Stage.DECIDED )";
        };
    }

    private String voice() {
        return switch (random.nextInt(5)) {
            case 0 -> "group " + pick("==", "!=") + " \"" + pick("CHILDREN", "STAFF") + '"';
            case 1 -> "planned " + pick("==", "!=") + ' ' + random.nextBoolean();
            case 2 -> "group in ( \"CHILDREN\", \"YOUTH\" )";
            case 3 -> "group != $m.organisation";
            default -> "count " + pick(ORDER) + ' ' + number();
        };
    }

    private String span() {
        return switch (random.nextInt(5)) {
            case 0 -> "from " + pick("==", "!=") + " \"" + pick("A", "B") + '"';
            case 1 -> "to not in ( \"A\", \"C\" )";
            case 2 -> "days " + pick(ORDER) + " $m.pages";
            case 3 -> "days == " + number() + " || from == $m.organisation";
            default -> "days " + pick(ORDER) + ' ' + number();
        };
    }

    private String number() {
        return numberVariables.isEmpty() || random.nextBoolean()
                ? String.valueOf(random.nextInt(4))
                : pick(numberVariables);
    }

    /** A table of random rows over {@link Facts.Line}. */
    String table(int rows) {
        StringBuilder csv = new StringBuilder(TestRuleSets.TABLE_HEAD);
        List<String> templates = List.of(
                "organisation == 'X'",
                "organisation != 'X'",
                "serviceClass >= $param",
                "serviceClass < $param",
                "serviceClass in ( $param )",
                "account not in ( $param )",
                "account == $param",
                "internal == $param",
                "concepts contains 'X'",
                "concepts not contains 'X'",
                "name str[startsWith] 'X'");
        csv.append(",NAME").append(",CONDITION".repeat(templates.size())).append(",ACTION,ACTION\n");
        csv.append(",").append(",$e:Line...".repeat(templates.size())).append(",,\n,");
        templates.forEach(template -> csv.append(",\"")
                .append(template.replace("'X'", "\"\"$param\"\""))
                .append('"'));
        for (String field : List.of("service", "level")) {
            csv.append(",\"insert( new Verdict( drools.getRule().getName(), \"\"")
                    .append(field)
                    .append("\"\", \"\"$param\"\", $e ) );\"");
        }
        csv.append("\n,Id").append(",label".repeat(templates.size())).append(",Service,Level\n");
        for (int i = 0; i < rows; i++) {
            csv.append(",R").append(i);
            int filled = 0;
            for (int column = 0; column < templates.size(); column++) {
                boolean fill = random.nextInt(4) == 0 || (filled == 0 && column == templates.size() - 1);
                filled += fill ? 1 : 0;
                csv.append(",\"").append(fill ? cell(column) : "").append('"');
            }
            csv.append(",S").append(i % 7).append(random.nextBoolean() ? ",green\n" : ",\n");
        }
        return csv.toString();
    }

    private String cell(int column) {
        return switch (column) {
            case 0, 1 -> pick("kunta", "hva");
            case 2, 3 -> pick("3000", "3100", "0");
            case 4 -> pick("3000, 3001", "3100", "2999,3101, 3001");
            case 5 -> pick("1, 2", "3");
            case 6 -> pick("1", "2", "3");
            case 7 -> pick("true", "false");
            case 10 -> pick("päivä", "p", "koulu (ala-aste), 50 %");
            default -> pick("school", "care", "bath");
        };
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
