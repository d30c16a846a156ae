package fi.lapsivaaka.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Successor;
import fi.lapsivaaka.publication.Publication.Withdrawal;
import fi.lapsivaaka.publication.Wording;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feed keeps to RFC 4287 and the catalogue to what DCAT-AP asks for, whatever titles hold. */
class OpenDataTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String BASE = "https://lapsivaaka.example.org";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final Instant DAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final String HOSTILE = "Koulu <script> & \"lakkautus\" ]]> \u0001\ud83c\udf31 } {\"@id\": 1}";

    private final Wording words = new Wording(messages(), new Figures());

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private static Publication publication(long position, String title, Successor successor, Withdrawal withdrawal) {
        return new Publication(
                new UUID(1, position),
                position,
                "X01",
                new LocalizedText("Esimerkkilä", "Exempelby", "Exampleton"),
                2026,
                (int) position,
                new UUID(2, 1),
                new UUID(2, 1),
                title,
                true,
                BASE,
                "ab".repeat(32),
                DAY.plusSeconds(position),
                successor,
                withdrawal);
    }

    private static List<Publication> publications() {
        return List.of(
                publication(3, HOSTILE, null, null),
                publication(2, "Vanha", new Successor(2026, 3, DAY.plusSeconds(3)), null),
                publication(1, "Salainen nimi", null, new Withdrawal(DAY.plusSeconds(900), "Virhe", false)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theFeedHasWhatEveryReaderNeeds(Language language) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        new FeedWriter(words).write(publications(), BASE, "/published", "Otsikko", language)));

        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(root.getAttribute("xml:lang")).isEqualTo(language.code());
        required(root, "title", "id", "updated", "author");
        NodeList entries = root.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(3);
        Set<String> ids = new HashSet<>();
        List<String> titles = new ArrayList<>();
        for (int at = 0; at < entries.getLength(); at++) {
            Element entry = (Element) entries.item(at);
            required(entry, "title", "id", "updated", "published", "summary", "author");
            ids.add(text(entry, "id"));
            titles.add(text(entry, "title"));
            assertThat(OffsetDateTime.parse(text(entry, "updated")))
                    .isAfterOrEqualTo(OffsetDateTime.parse(text(entry, "published")));
            Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            assertThat(link.getAttribute("href")).startsWith(BASE + "/" + language.code() + "/published/X01/2026-");
        }
        assertThat(ids).hasSize(3).allMatch(id -> URI.create(id).isAbsolute());
        assertThat(titles.get(0)).doesNotContain("Salainen").contains("2026-1");
        assertThat(titles).contains(HOSTILE.replace("\u0001", ""));
        assertThat(text(root, "updated")).isEqualTo("2026-11-22T10:15:00Z");
    }

    private static void required(Element element, String... names) {
        for (String name : names) {
            assertThat(text(element, name)).as(name).isNotBlank();
        }
    }

    private static String text(Element element, String name) {
        for (int at = 0; at < element.getChildNodes().getLength(); at++) {
            if (name.equals(element.getChildNodes().item(at).getLocalName())) {
                return element.getChildNodes().item(at).getTextContent();
            }
        }
        return "";
    }

    private Map<String, Object> described(String licence) {
        Organisation open =
                new Organisation(new UUID(3, 1), 1, "X01", "Esimerkkilä", "Exempelby", "Exampleton", "kunta", "", true);
        return new CatalogWriter(words, licence)
                .write(
                        publications().subList(0, 1),
                        Map.of(open, List.of(new BudgetYear(2025, Set.of(Phase.ACTUAL)))),
                        BASE);
    }

    @Test
    void aLicenceIsStatedOrThatThereIsNone() {
        String none = new String(CatalogForm.JSON.write(described("")), StandardCharsets.UTF_8);
        String stated = new String(CatalogForm.JSON.write(described(LICENCE)), StandardCharsets.UTF_8);

        assertThat(none).contains("dct:RightsStatement", "404/1961").doesNotContain("dct:license");
        assertThat(stated).contains("dct:license", LICENCE).doesNotContain("dct:RightsStatement");
    }

    @Test
    void turtleSaysTheSameWhateverTitlesHold() {
        Map<String, Object> described = described(LICENCE);

        String turtle = new String(CatalogForm.TURTLE.write(described), StandardCharsets.UTF_8);

        assertThat(turtle)
                .startsWith("@prefix dcat: <http://www.w3.org/ns/dcat#> .\n")
                .contains("a dcat:Catalog ;", "\"Koulu <script> & \\u0022lakkautus\\u0022 ]]> \\u0001")
                .contains("dct:license <" + LICENCE + ">");
        JsonNode catalog = JsonMapper.shared().readTree(CatalogForm.JSON.write(described));
        catalog.get("dcat:dataset").forEach(dataset -> {
            assertThat(turtle).contains("\n<" + dataset.get("@id").asString() + ">\n    a dcat:Dataset ;");
            dataset.get("dcat:distribution").forEach(one -> assertThat(turtle)
                    .contains("\n<" + one.get("@id").asString() + ">\n    a dcat:Distribution ;"));
        });
        assertThat(turtle.lines().filter(line -> line.endsWith(" .") && !line.startsWith("@")))
                .as("a subject each: the catalogue, two sets, their files")
                .hasSize(1 + 2 + 12 + 2);
    }

    @Test
    void theCatalogueHasWhatDcatApAsksFor() {
        JsonNode catalog = JsonMapper.shared().readTree(CatalogForm.JSON.write(described("")));

        Map<String, String> context = Map.of(
                "dcat", "http://www.w3.org/ns/dcat#",
                "dct", "http://purl.org/dc/terms/",
                "foaf", "http://xmlns.com/foaf/0.1/",
                "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                "xsd", "http://www.w3.org/2001/XMLSchema#");
        context.forEach((prefix, address) ->
                assertThat(catalog.get("@context").get(prefix).asString()).isEqualTo(address));
        knownPrefixes(catalog, context.keySet());
        assertThat(catalog.get("@type").asString()).isEqualTo("dcat:Catalog");
        mandatory(catalog, "dct:title", "dct:description", "dct:publisher");
        assertThat(catalog.get("dcat:dataset").size()).isEqualTo(2);
        Set<String> ids = new HashSet<>();
        catalog.get("dcat:dataset").forEach(dataset -> {
            assertThat(dataset.get("@type").asString()).isEqualTo("dcat:Dataset");
            mandatory(dataset, "dct:title", "dct:description", "dct:publisher", "dct:identifier");
            assertThat(dataset.get("dcat:distribution").size()).isPositive();
            dataset.get("dcat:distribution").forEach(distribution -> {
                assertThat(distribution.get("@type").asString()).isEqualTo("dcat:Distribution");
                assertThat(distribution.get("dcat:accessURL").get("@id").asString())
                        .startsWith(BASE);
                assertThat(ids.add(distribution.get("@id").asString())).isTrue();
            });
        });
        assertThat(catalog.get("dcat:dataset")
                        .get(0)
                        .get("dct:title")
                        .get(0)
                        .get("@value")
                        .asString())
                .isEqualTo(HOSTILE);
    }

    private static void mandatory(JsonNode node, String... names) {
        for (String name : names) {
            assertThat(node.get(name)).as(name).isNotNull();
            assertThat(node.get(name).toString()).as(name).hasSizeGreaterThan(4);
        }
    }

    /** Every property and type belongs to a vocabulary that the context names. */
    private static void knownPrefixes(JsonNode node, Set<String> prefixes) {
        if (node.isObject()) {
            node.properties().forEach(property -> {
                if (!property.getKey().startsWith("@")) {
                    assertThat(prefixes).contains(property.getKey().replaceAll(":.*", ""));
                    knownPrefixes(property.getValue(), prefixes);
                } else if (property.getKey().equals("@type")) {
                    assertThat(prefixes).contains(property.getValue().asString().replaceAll(":.*", ""));
                }
            });
        } else if (node.isArray()) {
            node.forEach(one -> knownPrefixes(one, prefixes));
        }
    }
}
