namespace NatoGraph.GraphQL.Search;

/// <summary>What a search finds: a person, organisation, post, event or article.</summary>
[UnionType("SearchResult")]
public interface ISearchResult;
