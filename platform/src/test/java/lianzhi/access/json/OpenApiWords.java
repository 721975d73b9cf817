package lianzhi.access.json;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import lianzhi.access.Viewer;
import lianzhi.access.problems.Problem;
import lianzhi.law.Money;
import lianzhi.law.Rate;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says of the words of the law. */
@Configuration
class OpenApiWords {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Viewer.class)
                .replaceWithSchema(
                        Money.class,
                        new StringSchema()
                                .description("yuan with two decimals")
                                .pattern("^-?\\d+\\.\\d{2}$")
                                .example("1234.50"))
                .replaceWithSchema(
                        Rate.class, new StringSchema().description("per cent").example("6.15"));
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("联执 Lianzhi").version("v1").description("Every no is application/problem+json"));
    }

    @Bean
    ModelResolver schemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    /** Every operation may answer with a problem. */
    @Bean
    OpenApiCustomizer problemsEverywhere() {
        return api -> {
            var problem = ModelConverters.getInstance(true).readAll(new AnnotatedType(Problem.class));
            problem.forEach(api.getComponents()::addSchemas);
            var content = new Content()
                    .addMediaType(
                            "application/problem+json",
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/AccessProblem")));
            api.getPaths()
                    .values()
                    .forEach(path -> path.readOperations()
                            .forEach(operation -> operation
                                    .getResponses()
                                    .setDefault(new ApiResponse()
                                            .description("Refused")
                                            .content(content))));
        };
    }

    @Bean
    ModelConverter requiredUnlessNullable() {
        return new OpenApiShape();
    }
}
