# Banana Cake Pop, for browsers.
FROM node:22-slim AS studio
WORKDIR /studio
COPY src/NatoGraph/Studio/package.json src/NatoGraph/Studio/package-lock.json src/NatoGraph/Studio/.npmrc ./
RUN npm ci --ignore-scripts

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
COPY --from=studio /studio src/NatoGraph/obj/studio
RUN touch src/NatoGraph/obj/studio/installed
RUN dotnet publish src/NatoGraph/NatoGraph.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# The store lives outside of the image, and the program runs without privileges.
RUN mkdir /data && chown $APP_UID /data
ENV NATOGRAPH_STORE=sqlite:/data/natograph.db
VOLUME /data
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "natograph.dll"]
CMD ["serve", "--urls", "http://0.0.0.0:8080"]
