namespace NatoGraph.Studio;

/// <summary>Adds the page for browsers to the server.</summary>
internal static class StudioExtensions
{
    /// <summary>Shows browsers a page at the GraphQL address.</summary>
    /// <param name="app">The server.</param>
    /// <param name="folder">Where the files of Banana Cake Pop are, if it is installed.</param>
    public static void UseStudio(this IApplicationBuilder app, string folder)
    {
        var files = new StudioFiles(folder);
        app.UseMiddleware<StudioMiddleware>(new StudioPage(files), files);
    }
}
