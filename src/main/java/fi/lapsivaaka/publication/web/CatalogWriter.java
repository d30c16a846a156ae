package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.childbudget.BudgetYear;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.publication.FileKind;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Wording;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes open data for portals (DCAT 2, by DCAT-AP): published assessments that stand, and the child budgets that anybody
 * may read. The description is JSON-LD as maps and lists; {@link CatalogForm} writes it.
 */
final class CatalogWriter {

    private static final Map<String, Object> PREFIXES = prefixes();
    private static final String TYPE = "@type";
    private static final String ID = "@id";
    private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";
    private static final String RIGHTS = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final String GOVERNMENT = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
    private static final String TABLES = "text/csv";

    private final Wording words;
    private final String licence;

    /** @param licence address of the licence under which the organisation gives its data; empty where it has stated none */
    CatalogWriter(Wording words, String licence) {
        this.words = words;
        this.licence = licence;
    }

    /**
     * @param budgets organisations whose child budgets are open, with the years that have figures
     * @param base where the service stands
     */
    Map<String, Object> write(
            List<Publication> publications, Map<Organisation, List<BudgetYear>> budgets, String base) {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put(CatalogForm.CONTEXT, PREFIXES);
        catalog.put(ID, base + "/fi/published/catalog.jsonld");
        catalog.put(TYPE, "dcat:Catalog");
        catalog.put("dct:title", words("catalog.title"));
        catalog.put("dct:description", words("catalog.what"));
        catalog.put("dct:publisher", agent(LocalizedText.same("Lapsivaaka")));
        catalog.put("dct:language", languages());
        catalog.put("foaf:homepage", id(base + "/fi/published"));
        terms(catalog);
        List<Object> datasets = new ArrayList<>();
        publications.forEach(one -> datasets.add(dataset(one, base)));
        budgets.forEach((organisation, years) -> datasets.add(dataset(organisation, years, base)));
        catalog.put("dcat:dataset", datasets);
        return catalog;
    }

    private Map<String, Object> dataset(Publication one, String base) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put(ID, "urn:uuid:" + one.id());
        dataset.put(TYPE, "dcat:Dataset");
        dataset.put("dct:identifier", base + "/fi" + one.path());
        dataset.put("dct:title", List.of(Map.of("@value", one.title(), "@language", "fi")));
        dataset.put("dct:description", words("catalog.assessment", one.organisation(), one.practice()));
        dataset.put("dct:publisher", agent(one.organisation()));
        dataset.put("dct:issued", date(one.publishedAt()));
        common(dataset);
        dataset.put(
                "dcat:landingPage",
                Arrays.stream(Language.values())
                        .map(language -> id(base + "/" + language.code() + one.path()))
                        .toList());
        List<Object> distributions = new ArrayList<>();
        for (Language language : Language.values()) {
            for (FileKind kind : FileKind.values()) {
                String file = base + "/" + language.code() + one.path() + "/" + kind.fileName();
                distributions.add(
                        distribution(file, file, kind.mediaType().replaceAll(";.*", ""), language, kind.code()));
            }
        }
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private Map<String, Object> dataset(Organisation organisation, List<BudgetYear> years, String base) {
        String page = base + "/fi/child-budget/" + organisation.code();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put(ID, page);
        dataset.put(TYPE, "dcat:Dataset");
        dataset.put("dct:identifier", page);
        dataset.put("dct:title", words("catalog.budget", organisation.name(), false));
        dataset.put("dct:description", words("catalog.budget.what", organisation.name(), organisation.practice()));
        dataset.put("dct:publisher", agent(organisation.name()));
        common(dataset);
        dataset.put("dcat:landingPage", List.of(id(page)));
        List<Object> distributions = new ArrayList<>();
        for (BudgetYear year : years) {
            String query = "?year=" + year.year();
            distributions.add(distribution(
                    page + query, page + "/by/service/table.csv" + query, TABLES, Language.FI, "csv " + year.year()));
            distributions.add(distribution(
                    page + query,
                    page + "/datapackage.zip" + query,
                    "application/zip",
                    null,
                    "datapackage " + year.year()));
        }
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private static void common(Map<String, Object> dataset) {
        dataset.put("dct:accessRights", id(RIGHTS));
        dataset.put("dcat:theme", List.of(id(GOVERNMENT)));
        dataset.put("dct:language", languages());
    }

    private Map<String, Object> distribution(
            String access, String download, String mediaType, @Nullable Language language, String title) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put(ID, download);
        distribution.put(TYPE, "dcat:Distribution");
        distribution.put("dct:title", title);
        distribution.put("dcat:accessURL", id(access));
        distribution.put("dcat:downloadURL", id(download));
        distribution.put("dcat:mediaType", id(MEDIA + mediaType));
        terms(distribution);
        if (language != null) {
            distribution.put("dct:language", List.of(id(LANGUAGES + code(language))));
        }
        return distribution;
    }

    /** A licence where one has been stated; else that none has, and what the act says. */
    private void terms(Map<String, Object> described) {
        if (licence.isEmpty()) {
            Map<String, Object> rights = new LinkedHashMap<>();
            rights.put(TYPE, "dct:RightsStatement");
            rights.put("rdfs:label", words("catalog.rights"));
            described.put("dct:rights", rights);
        } else {
            described.put("dct:license", id(licence));
        }
    }

    private static Map<String, Object> prefixes() {
        Map<String, Object> prefixes = new LinkedHashMap<>();
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }

    private List<Object> words(String key) {
        return Arrays.stream(Language.values())
                .map(language -> text(words.of(language, key), language))
                .toList();
    }

    private List<Object> words(String key, LocalizedText organisation, boolean practice) {
        return Arrays.stream(Language.values())
                .map(language -> text(
                        words.of(language, key, organisation.in(language))
                                + (practice ? " " + words.of(language, "label.practice.what") + "." : ""),
                        language))
                .toList();
    }

    private static Map<String, Object> agent(LocalizedText name) {
        Map<String, Object> agent = new LinkedHashMap<>();
        agent.put(TYPE, "foaf:Agent");
        agent.put(
                "foaf:name",
                Arrays.stream(Language.values())
                        .map(language -> text(name.in(language), language))
                        .toList());
        return agent;
    }

    private static Object text(String text, Language language) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@value", text);
        value.put("@language", language.code());
        return value;
    }

    private static Collection<Object> languages() {
        return Arrays.stream(Language.values())
                .map(language -> id(LANGUAGES + code(language)))
                .toList();
    }

    private static String code(Language language) {
        return switch (language) {
            case FI -> "FIN";
            case SV -> "SWE";
            case EN -> "ENG";
        };
    }

    private static Object id(String address) {
        return Map.of(ID, address);
    }

    private static Object date(Instant moment) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@value", moment.truncatedTo(ChronoUnit.SECONDS).toString());
        value.put(TYPE, "xsd:dateTime");
        return value;
    }
}
