package accord.text;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The library's models, loaded once a JVM at first use. Only what tagging and parsing need: tagger, parser, and the lexica
 * that the two were trained with, word classes and Brown clusters.
 */
final class Models {
    private static final FutureTask<Models> ONCE = new FutureTask<>(() -> new Models(ModelPack.loaded()));

    private final GlobalLexica<NLPNode> lexica;
    private final OnlineComponent<NLPNode, ?> tagger;
    private final MorphologicalAnalyzer<NLPNode> lemmas;
    private final OnlineComponent<NLPNode, ?> parser;

    private Models(ModelPack pack) {
        FutureTask<MorphologicalAnalyzer<NLPNode>> morphology =
                start("lemmas", () -> new MorphologicalAnalyzer<>(Language.ENGLISH));
        FutureTask<OnlineComponent<NLPNode, ?>> first =
                start("tagger", () -> pack.tagger().ready());
        this.parser = pack.parser().ready();
        this.lexica =
                new GlobalLexica<>(new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.US_ASCII)));
        Map<String, List<String>> classes = new Lexicon<>(pack.classes(), ArrayList::new);
        lexica.setAmbiguityClasses(
                new GlobalLexicon<>(classes, Field.word_form_simplified_lowercase, "ambiguity_classes"));
        Map<String, Set<String>> clusters =
                new Lexicon<>(pack.clusters(), texts -> Collections.unmodifiableSet(new LinkedHashSet<>(texts)));
        lexica.setWordClusters(new GlobalLexicon<>(clusters, Field.word_form_simplified_lowercase, "word_clusters"));
        this.tagger = join(first);
        this.lemmas = join(morphology);
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
        parser.process(nodes);
    }

    /** Does some work in a thread of its own. */
    static <T> FutureTask<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "model-" + name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** What came of it. */
    static <T> T join(FutureTask<T> task) {
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
            throw new ModelException(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
