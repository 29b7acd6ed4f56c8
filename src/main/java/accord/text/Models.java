package accord.text;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.tukaani.xz.XZInputStream;

/**
 * The library's models, loaded once a JVM at first use, each in a thread of its own. The tagger and the parser are
 * separate, so that texts which only need tags never wait for the parser's model. Only the lexica that the two were
 * trained with are loaded: word classes and Brown clusters.
 */
final class Models {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
    private static final FutureTask<Models> ONCE = new FutureTask<>(Models::load);

    private final GlobalLexica<NLPNode> lexica;
    private final OnlineComponent<NLPNode, ?> tagger;
    private final MorphologicalAnalyzer<NLPNode> lemmas;
    private final FutureTask<OnlineComponent<NLPNode, ?>> parser;

    private Models(
            GlobalLexica<NLPNode> lexica,
            OnlineComponent<NLPNode, ?> tagger,
            MorphologicalAnalyzer<NLPNode> lemmas,
            FutureTask<OnlineComponent<NLPNode, ?>> parser) {
        this.lexica = lexica;
        this.tagger = tagger;
        this.lemmas = lemmas;
        this.parser = parser;
    }

    static Models loaded() {
        ONCE.run();
        return join(ONCE);
    }

    /** Fills in lemmas, tags and dependencies; the first node is the artificial root. */
    void read(NLPNode[] nodes) {
        lexica.process(nodes);
        tagger.process(nodes);
        lemmas.process(nodes);
        join(parser).process(nodes);
    }

    private static Models load() {
        FutureTask<OnlineComponent<NLPNode, ?>> parser = start("parser", () -> component(MODELS + "dep.xz"));
        FutureTask<OnlineComponent<NLPNode, ?>> tagger = start("tagger", () -> component(MODELS + "pos.xz"));
        FutureTask<Map<String, List<String>>> classes = start(
                "classes",
                () -> Models.<Map<String, List<String>>>object(LEXICA + "ambiguity-classes-simplified-lowercase.xz"));
        FutureTask<Map<String, Set<String>>> clusters = start(
                "clusters",
                () -> Models.<Map<String, Set<String>>>object(LEXICA + "brown-clusters-simplified-lowercase.xz"));
        GlobalLexica<NLPNode> lexica =
                new GlobalLexica<>(new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.US_ASCII)));
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(join(classes), Field.word_form_simplified_lowercase, "ambiguity_classes"));
        lexica.setWordClusters(
                new GlobalLexicon<>(join(clusters), Field.word_form_simplified_lowercase, "word_clusters"));
        return new Models(lexica, join(tagger), new MorphologicalAnalyzer<>(Language.ENGLISH), parser);
    }

    @SuppressWarnings("unchecked")
    private static OnlineComponent<NLPNode, ?> component(String path) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) Models.<Object>object(path);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead", "TypeParameterUnusedInFormals"})
    private static <T> T object(String path) {
        InputStream raw = IOUtils.class.getClassLoader().getResourceAsStream(path);
        if (raw == null) {
            throw new IllegalStateException("model missing on the class path: " + path);
        }
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new XZInputStream(new BufferedInputStream(raw, 1 << 16)), 1 << 16))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("model of another version: " + path, e);
        }
    }

    private static <T> FutureTask<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "model-" + name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static <T> T join(FutureTask<T> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("model failed to load", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
