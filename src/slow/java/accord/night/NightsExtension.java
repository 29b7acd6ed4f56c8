package accord.night;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the same {@link Nights} to all tests that ask for them: two undisturbed runs cost a minute, once. */
public final class NightsExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Nights.class;
    }

    @Override
    public Nights resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Nights.class, key -> undisturbed(), Nights.class);
    }

    private static Nights undisturbed() {
        try {
            return new Nights();
        } catch (IOException | SQLException e) {
            throw new ParameterResolutionException("the undisturbed runs failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted", e);
        }
    }
}
