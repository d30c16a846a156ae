package fi.lapsivaaka.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test its {@link Site}, and closes it before the test is called good. */
final class SiteForTest implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(SiteForTest.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String port =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        SharedBrowser shared = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(SharedBrowser.class, key -> new SharedBrowser(), SharedBrowser.class);
        Site site = new Site(shared.browser(), "http://localhost:" + port, shared.sessions());
        test.getStore(NAMESPACE).put(Site.class, site);
        return site;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Site site = test.getStore(NAMESPACE).remove(Site.class, Site.class);
        if (site != null) {
            site.close();
        }
    }
}
