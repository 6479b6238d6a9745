using System.CommandLine;
using NatoGraph.GraphQL.Limits;

namespace NatoGraph.Commands;

/// <summary>The options of <c>serve</c> that set what an operation may ask for.</summary>
internal sealed class QueryLimitOptions
{
    private static readonly QueryLimits Defaults = new();

    private readonly Option<int> maxDepth = NumberOption.Create("--max-depth", "N", "How many levels of fields an operation may nest.", Defaults.Depth);
    private readonly Option<int> maxAliases = NumberOption.Create("--max-aliases", "N", "How many aliases it may use.", Defaults.Aliases);
    private readonly Option<int> maxRootFields = NumberOption.Create("--max-root-fields", "N", "How many fields it may ask of its root.", Defaults.RootFields);
    private readonly Option<int> maxFields = NumberOption.Create("--max-fields", "N", "How many fields a document may select.", Defaults.Fields);
    private readonly Option<int> maxTokens = NumberOption.Create("--max-tokens", "N", "How many tokens a document may have.", Defaults.Tokens);
    private readonly Option<int> maxFieldCost = NumberOption.Create("--max-field-cost", "N", "What the resolvers of an operation may cost, each that asks the store 10.", (int)Defaults.FieldCost);
    private readonly Option<int> maxTypeCost = NumberOption.Create("--max-type-cost", "N", "How many objects it may ask for, pages taken as full.", (int)Defaults.TypeCost);
    private readonly Option<int> maxPageSize = NumberOption.Create("--max-page-size", "N", "How many items of a list may be asked for at once.", Defaults.PageSize, QueryLimits.UsualPageSize);
    private readonly Option<bool> noIntrospection = new("--no-introspection") { Description = "Don't tell clients what the schema is." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [maxDepth, maxAliases, maxRootFields, maxFields, maxTokens, maxFieldCost, maxTypeCost, maxPageSize, noIntrospection];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }
    }

    public QueryLimits Read(ParseResult parsed) => new()
    {
        Depth = parsed.GetValue(maxDepth),
        Aliases = parsed.GetValue(maxAliases),
        RootFields = parsed.GetValue(maxRootFields),
        Fields = parsed.GetValue(maxFields),
        Tokens = parsed.GetValue(maxTokens),
        FieldCost = parsed.GetValue(maxFieldCost),
        TypeCost = parsed.GetValue(maxTypeCost),
        PageSize = parsed.GetValue(maxPageSize),
        AllowsIntrospection = !parsed.GetValue(noIntrospection),
    };
}
