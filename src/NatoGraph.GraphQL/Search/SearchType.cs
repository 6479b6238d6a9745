namespace NatoGraph.GraphQL.Search;

/// <summary>What a search looks for.</summary>
public enum SearchType
{
    /// <summary>People, by every form of their names.</summary>
    Person,

    /// <summary>Organisations and states, by every form of their names.</summary>
    Organisation,

    /// <summary>Posts, by role and organisation.</summary>
    Post,

    /// <summary>Events, by kind, place and participants.</summary>
    Event,

    /// <summary>Articles, by title and text.</summary>
    Article,
}
