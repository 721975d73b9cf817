package lianzhi.coercion.catalogue;

import java.util.List;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 应受强制的行为: what a person did.
 *
 * @param kinds of acts that answer it
 * @param ofDeclaration outcome of a declaration that proves it
 */
public record Conduct(
        String code,
        String zh,
        String en,
        List<String> kinds,
        @Nullable String ofDeclaration,
        Article article) {}
