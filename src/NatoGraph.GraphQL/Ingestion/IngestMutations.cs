using System.Text.Json;
using FluentValidation;
using NatoGraph.Ingestion;

namespace NatoGraph.GraphQL.Ingestion;

/// <summary>Taking articles in.</summary>
[ExtendObjectType<Mutation>]
public sealed class IngestMutations
{
    /// <summary>Takes an article in, wholly or not at all: what it says becomes claims, and the graph follows. The same article again changes nothing.</summary>
    [Error<InvalidInputError>]
    [Error<NotAllowedError>]
    public async Task<IngestArticlePayload> IngestArticleAsync(
        [GraphQLDescription("The article.")] IngestArticleInput input,
        LocalCaller caller,
        IValidator<IngestArticleInput> validator,
        ArticleIngestor ingestor,
        CancellationToken cancellationToken)
    {
        caller.Require();
        var validation = await validator.ValidateAsync(input, cancellationToken);
        if (!validation.IsValid)
        {
            throw new AggregateException(validation.Errors.Select(failure =>
                new InvalidInputException(JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName), failure.ErrorMessage)));
        }

        return new IngestArticlePayload(await ingestor.IngestAsync(input.ToArticle(), cancellationToken));
    }
}
